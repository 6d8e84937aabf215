import { createGraphQLError, type Plugin } from 'graphql-yoga';

/** Parameters of an address that hold JSON. */
const JSON_PARAMETERS = ['variables', 'extensions'];

/**
 * Refuses requests whose JSON cannot be read, and tells nothing of what they hold. Yoga would take such an address for a defect of the
 * program, and send such a body back in its error.
 */
export function useReadableRequest(): Plugin {
  return {
    onRequestParse({ request, url, requestParser, setRequestParser }) {
      if (request.method === 'GET') {
        const broken = JSON_PARAMETERS.find((name) => !isJson(url.searchParams.get(name)));
        if (broken !== undefined) throw unreadable(`The parameter "${broken}"`);
      } else if (requestParser) {
        setRequestParser(async (body) => {
          try {
            return await requestParser(body);
          } catch (error) {
            throw tellsFaultOfParser(error) ? unreadable('The body of the request') : error;
          }
        });
      }
    },
  };
}

/** Tells whether a parameter can be read; one that is missing or empty counts for nothing. */
function isJson(text: string | null): boolean {
  if (!text) return true;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function tellsFaultOfParser(error: unknown): boolean {
  const { extensions } = error as { readonly extensions?: Readonly<Record<string, unknown>> };
  return extensions?.originalError !== undefined;
}

function unreadable(what: string) {
  return createGraphQLError(`${what} is no valid JSON.`, {
    extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
  });
}
