import { randomUUID } from 'node:crypto';
import type { GraphQLError, GraphQLErrorOptions } from 'graphql';
import { createGraphQLError } from 'graphql-yoga';
import type { Logger } from 'pino';
import { AppError } from '../errors.ts';

/**
 * Makes the function that decides what of an error a client sees: public ones with their code, faults of the query with
 * the code of GraphQL, and of all others nothing but an id under which the log tells the rest.
 */
export function createErrorMask(logger: Logger): (error: unknown) => GraphQLError {
  return (error) => {
    const original = findOriginal(error);
    if (original instanceof AppError) {
      if (original.isPublic) return retell(error, original.message, { code: original.code, ...original.details });
      if (original.code === 'NEO4J_UNREACHABLE') {
        logger.error({ code: original.code }, original.message);
        return retell(error, 'The graph database does not answer. Try again later.', { code: original.code });
      }
    }
    if (isGraphQLError(error) && (original === error || isVariableFault(error))) {
      return retell(error, error.message, { ...error.extensions, code: error.extensions.code ?? guessCode(error) });
    }
    const id = randomUUID();
    const path = isGraphQLError(error) ? error.path?.join('.') : undefined;
    logger.error({ id, path, err: original }, 'A GraphQL operation failed');
    return retell(error, `Internal error ${id}. The server's log tells more under this id.`, { code: 'INTERNAL', id });
  };
}

/** By name, since a process may hold the module of GraphQL twice, once for `import` and once for `require`. */
function isGraphQLError(error: unknown): error is GraphQLError {
  return error instanceof Error && error.name === 'GraphQLError';
}

function findOriginal(error: unknown): unknown {
  return isGraphQLError(error) && error.originalError ? findOriginal(error.originalError) : error;
}

function retell(error: unknown, message: string, extensions: Record<string, unknown>): GraphQLError {
  const options: GraphQLErrorOptions = { extensions };
  if (isGraphQLError(error)) {
    Object.assign(options, { nodes: error.nodes, source: error.source, positions: error.positions, path: error.path });
  }
  return createGraphQLError(message, options);
}

/** Tells that a variable has no value of its type, whatever the scalar that was asked threw. */
function isVariableFault({ message, path }: GraphQLError): boolean {
  return path === undefined && message.startsWith('Variable "$');
}

/** Names what GraphQL itself found wrong where it does not say so: the text, or the values of its variables. */
function guessCode(error: GraphQLError): string {
  if (error.message.startsWith('Syntax Error')) return 'GRAPHQL_PARSE_FAILED';
  return error.path || isVariableFault(error) ? 'BAD_USER_INPUT' : 'GRAPHQL_VALIDATION_FAILED';
}
