import { AppError } from '../errors.ts';
import { ENTITY_KINDS } from '../model/relation.ts';
import { groupOf, type NameIndex, type NameKey } from './name-index.ts';
import { resolveName } from './resolve-name.ts';
import type { StatementRunner } from './run-statement.ts';

/**
 * Finds the two names of which a decision is to speak. Where one may be of several kinds, that of the other's kind is meant:
 * names of two kinds are never decided on together.
 * @throws AppError as `resolveName`, with `argument` (one, other) in its details
 */
export async function resolveNamePair(
  runner: StatementRunner,
  one: string,
  other: string,
  index: NameIndex,
): Promise<readonly [NameKey, NameKey]> {
  const [first, second] = await Promise.allSettled([
    resolveName(runner, one, index),
    resolveName(runner, other, index),
  ]);
  const resolveLike = (text: string, { group }: NameKey) =>
    resolveName(
      runner,
      text,
      index,
      ENTITY_KINDS.filter((kind) => groupOf(kind) === group),
    );
  if (isAmbiguous(first) && second.status === 'fulfilled') {
    return [await resolveLike(one, second.value).catch(failAt('one')), second.value];
  }
  if (isAmbiguous(second) && first.status === 'fulfilled') {
    return [first.value, await resolveLike(other, first.value).catch(failAt('other'))];
  }
  if (first.status === 'rejected') return failAt('one')(first.reason);
  if (second.status === 'rejected') return failAt('other')(second.reason);
  return [first.value, second.value];
}

function isAmbiguous(result: PromiseSettledResult<NameKey>): boolean {
  return result.status === 'rejected' && result.reason instanceof AppError && result.reason.code === 'AMBIGUOUS_NAME';
}

function failAt(argument: 'one' | 'other') {
  return (error: unknown): never => {
    if (!(error instanceof AppError)) throw error;
    const details = { ...error.details, argument };
    throw new AppError(error.code, error.message, { cause: error, details });
  };
}
