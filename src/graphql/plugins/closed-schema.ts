import { GraphQLError, NoSchemaIntrospectionCustomRule } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** Hides the schema: refuses introspection, and takes the names out of validation errors that guess what was meant. */
export function useClosedSchema(): Plugin {
  return {
    onValidate({ addValidationRule }) {
      addValidationRule(NoSchemaIntrospectionCustomRule);
      return ({ valid, result, setResult }) => {
        if (!valid) setResult(result.map((error: Error) => withoutSuggestion(error)));
      };
    },
  };
}

function withoutSuggestion(error: Error): GraphQLError {
  const message = error.message.replace(/ ?Did you mean .+$/, '');
  if (!(error instanceof GraphQLError)) return new GraphQLError(message);
  return new GraphQLError(message, { nodes: error.nodes ?? null, extensions: error.extensions });
}
