import type { ASTVisitor, GraphQLError, ValidationContext } from 'graphql';
import { createGraphQLError, type Plugin } from 'graphql-yoga';

const INTROSPECTION = ['__schema', '__type'];

/** Hides the schema: refuses introspection, and takes the names out of validation errors that guess what was meant. */
export function useClosedSchema(): Plugin {
  return {
    onValidate({ addValidationRule }) {
      addValidationRule(refuseIntrospection);
      return ({ valid, result, setResult }) => {
        if (!valid) setResult(result.map((error: Error) => withoutSuggestion(error)));
      };
    },
  };
}

function refuseIntrospection(context: ValidationContext): ASTVisitor {
  return {
    Field(node) {
      if (!INTROSPECTION.includes(node.name.value)) return;
      context.reportError(createGraphQLError('The schema of this server is not open.', { nodes: node }));
    },
  };
}

function withoutSuggestion(error: Error): Error {
  const { nodes, extensions } = error as GraphQLError;
  return createGraphQLError(error.message.replace(/ ?Did you mean .+$/, ''), { nodes: nodes ?? null, extensions });
}
