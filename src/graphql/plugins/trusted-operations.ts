import type { CustomErrorFactory } from '@graphql-yoga/plugin-persisted-operations';
import { defaultExtractPersistedOperationId, usePersistedOperations } from '@graphql-yoga/plugin-persisted-operations';
import type { GraphQLParams, Plugin } from 'graphql-yoga';
import type { Operations } from '../load-operations.ts';

/**
 * Lets clients name an operation instead of sending it: by `documentId`, or by the hash of the extension `persistedQuery`.
 * @param only whether no other operation is taken
 */
export function useTrustedOperations(operations: Operations, only: boolean): Plugin {
  return usePersistedOperations({
    allowArbitraryOperations: !only,
    extractPersistedOperationId: findId,
    getPersistedOperation: (id) => operations.get(id) ?? null,
    customErrors: {
      notFound: toError('PERSISTED_QUERY_NOT_FOUND', 404, 'No operation has that id here.'),
      keyNotFound: toError('BAD_REQUEST', 400, 'Send a query, or the id of an operation as documentId.'),
      persistedQueryOnly: toError(
        'PERSISTED_QUERY_ONLY',
        403,
        'This server takes no other operations than its own. Send the id of one as documentId.',
      ),
    },
  }) as Plugin;
}

/** The id that a request names; yoga reads no `documentId` out of an address. */
function findId(params: GraphQLParams, request: Request): string | null {
  const given =
    request.method === 'GET'
      ? new URL(request.url).searchParams.get('documentId')
      : (params as { readonly documentId?: unknown }).documentId;
  return typeof given === 'string' ? given : defaultExtractPersistedOperationId(params, request, {});
}

/** Tells whether a GET names an operation by its id, so that its answer has an address that caches can keep. */
export function namesOperation({ method, url }: Request): boolean {
  return method === 'GET' && /[?&](?:documentId=|extensions=[^&]*persistedQuery)/.test(url);
}

function toError(code: string, status: number, message: string): CustomErrorFactory {
  return { message, extensions: { code, http: { status } } };
}
