import type { ErrorCode } from '../errors.ts';

/** Why a request is refused before anything of it is read. */
export interface Refusal {
  readonly code: ErrorCode;
  readonly status: number;
  readonly message: string;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly details?: Readonly<Record<string, unknown>> | undefined;
}

/** Answers as GraphQL tells errors, in the type that was asked for. */
export function toRefusal(request: Request, { code, status, message, headers, details }: Refusal): Response {
  const isNew = request.headers.get('accept')?.includes('application/graphql-response+json') ?? false;
  const type = `${isNew ? 'application/graphql-response+json' : 'application/json'}; charset=utf-8`;
  const body = JSON.stringify({ errors: [{ message, extensions: { code, ...details } }] });
  return new Response(body, { status, headers: { ...headers, 'content-type': type } });
}
