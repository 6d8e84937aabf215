import { isAsyncIterable, type Plugin } from 'graphql-yoga';

interface HttpTerms {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What HTTP calls our errors, where an answer has nothing else; all others are 200 or 400, by GraphQL over HTTP. */
const TERMS: Readonly<Record<string, HttpTerms>> = {
  NEO4J_UNREACHABLE: { status: 503, headers: { 'retry-after': '5' } },
  BUSY: { status: 503, headers: { 'retry-after': '1' } },
  NEO4J_READ_ONLY: { status: 503, headers: { 'retry-after': '30' } },
  QUERY_TIMEOUT: { status: 504 },
  INTERNAL: { status: 500 },
};

/** Gives answers the HTTP status of their errors: those without data that of the first error which has one, those with data 200. */
export function useHttpStatus(): Plugin {
  return {
    onExecutionResult({ result }) {
      if (result === undefined || isAsyncIterable(result) || Array.isArray(result) || !result.errors) return;
      const hasData = result.data != null;
      for (const { extensions } of result.errors) {
        const code = extensions.code;
        if (hasData) delete extensions.http;
        else if (typeof code === 'string' && TERMS[code]) extensions.http = TERMS[code];
      }
    },
  };
}
