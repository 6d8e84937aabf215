import { type GraphQLError, getOperationAST, type OperationDefinitionNode } from 'graphql';
import { createGraphQLError, type Plugin } from 'graphql-yoga';
import type { TokenBook } from '../../access/open-token-book.ts';
import { allows, type Role } from '../../access/role.ts';
import type { AccessLog } from '../access-log.ts';
import type { GraphqlContext } from '../context.ts';
import { findRequiredRoles, isRequired, type RequiredRole } from '../find-required-roles.ts';

type Arguments = Parameters<NonNullable<Plugin<GraphqlContext>['onExecute']>>[0]['args'];

/**
 * Refuses operations for which the caller has not the role, whole: where one field of several is refused, none has run. A subscription ends to tell
 * anything as soon as its token does not count any more.
 */
export function useRoles(tokens: TokenBook, log: AccessLog): Plugin<GraphqlContext> {
  const known = new WeakMap<OperationDefinitionNode, readonly RequiredRole[]>();
  const check = ({ schema, document, operationName, variableValues, contextValue }: Arguments) => {
    const operation = getOperationAST(document, operationName);
    if (operation == null) return;
    const { request, caller } = contextValue as GraphqlContext;
    const required = known.get(operation) ?? findRequiredRoles(schema, document, operation);
    known.set(operation, required);
    const missing = required
      .filter((each) => isRequired(each, operation, variableValues ?? {}))
      .find(({ role }) => !allows(caller.role, role));
    if (missing === undefined) return;
    const error = toError(missing, caller.token !== undefined, tokens);
    const fields = [missing.field];
    log(request, 'refused', { errors: [String(error.extensions.code)], operation: operation.name?.value, fields });
    return error;
  };
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const error = check(args);
      if (error) setResultAndStopExecution({ data: null, errors: [error] });
    },
    onSubscribe({ args, setResultAndStopExecution }) {
      const error = check(args);
      if (error) {
        setResultAndStopExecution({ data: null, errors: [error] });
        return;
      }
      const { token } = (args.contextValue as GraphqlContext).caller;
      if (token === undefined) return;
      return {
        onSubscribeResult: () => ({
          onNext({ setResult }) {
            if (!tokens.isLive(token.id)) setResult({ data: null, errors: [toEnded()] });
          },
        }),
      };
    },
  };
}

function toError({ role, field }: RequiredRole, hasToken: boolean, tokens: TokenBook): GraphQLError {
  const name = role.toUpperCase();
  if (hasToken) {
    const challenge = `Bearer realm="cloudties", error="insufficient_scope", scope="${role}"`;
    return refuse('FORBIDDEN', 403, `${field} needs the role ${name}, which this token has not.`, challenge, role);
  }
  if (tokens.isEmpty()) {
    const message = `${field} needs a token with the role ${name}, and this server has none. Who runs it makes one with "cloudties token create".`;
    return refuse('MUTATIONS_DISABLED', 403, message, undefined, role);
  }
  const message = `${field} needs a token with the role ${name}. Send the header "Authorization: Bearer TOKEN".`;
  return refuse('UNAUTHENTICATED', 401, message, 'Bearer realm="cloudties"', role);
}

function toEnded(): GraphQLError {
  return createGraphQLError('The token does not count any more.', { extensions: { code: 'UNAUTHENTICATED' } });
}

function refuse(code: string, status: number, message: string, challenge: string | undefined, role: Role) {
  const headers = challenge === undefined ? {} : { 'www-authenticate': challenge };
  return createGraphQLError(message, { extensions: { code, role: role.toUpperCase(), http: { status, headers } } });
}
