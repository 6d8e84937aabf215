import type { ExecutionResult, GraphQLError } from 'graphql';

const texts = new WeakMap<object, string>();

/** Makes a result whose data are JSON already, which yoga writes as they are. */
export function toJsonResult(data: string, errors: readonly GraphQLError[] = []): ExecutionResult {
  const stringify = ({ data: _, stringify: __, ...rest }: Record<string, unknown>) => {
    const tail = JSON.stringify(rest);
    return `{"data":${data}${tail === '{}' ? '' : `,${tail.slice(1, -1)}`}}`;
  };
  const result = { data: data === 'null' ? null : {}, ...(errors.length > 0 && { errors }), stringify };
  texts.set(result, data);
  return result;
}

/** Gives the data of a result as JSON. */
export function toDataText(result: ExecutionResult): string {
  return texts.get(result) ?? JSON.stringify(result.data);
}
