import { AppError } from '../errors.ts';
import type { ApiWriter, GraphqlContext } from './context.ts';

/**
 * Gives what changes the graph. Who may is checked before an operation runs, by @requires in the schema.
 * @throws AppError MUTATIONS_DISABLED where nothing can be changed
 */
export async function requireWriter({ writer }: GraphqlContext): Promise<ApiWriter> {
  if (writer !== undefined) return writer();
  throw new AppError('MUTATIONS_DISABLED', 'Nothing can be changed here: this server only reads.');
}
