import { type GraphQLError, NoSchemaIntrospectionCustomRule } from 'graphql';
import { createGraphQLError, type Plugin } from 'graphql-yoga';

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

function withoutSuggestion(error: Error): Error {
  const { nodes, extensions } = error as GraphQLError;
  return createGraphQLError(error.message.replace(/ ?Did you mean .+$/, ''), { nodes: nodes ?? null, extensions });
}
