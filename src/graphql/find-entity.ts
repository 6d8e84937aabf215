import { AppError } from '../errors.ts';
import { readEntitiesByName, searchEntities } from '../graph/read-entities.ts';
import type { EntityRecord } from '../graph/read-records.ts';
import type { StatementRunner } from '../graph/run-statement.ts';
import { ENTITY_KINDS, type EntityKind } from '../model/relation.ts';
import { checkText } from './check-arguments.ts';
import type { GraphqlContext } from './context.ts';

/** How many candidates an ambiguous name is answered with. */
const MAX_CANDIDATES = 20;

type Lookup = Pick<GraphqlContext, 'loaders'> & { readonly runner: StatementRunner };

/**
 * Finds an entity of these kinds by its id or by a name, whichever is given.
 * @returns null when nothing has that id or name
 * @throws AppError BAD_ARGUMENT unless exactly one is given, AMBIGUOUS_NAME with the candidates
 */
export async function findEntity(
  { id, name }: { readonly id?: string | null; readonly name?: string | null },
  kinds: readonly EntityKind[],
  context: Lookup,
): Promise<EntityRecord | null> {
  if ((id == null) === (name == null)) throw new AppError('BAD_ARGUMENT', 'Give either id or name.');
  if (id != null) return findById(checkText('id', id), kinds, context);
  return findByName(checkText('name', name!), kinds, context);
}

/**
 * Finds the entity that a text refers to: an id, or a name in any script.
 * @throws AppError NOT_FOUND, AMBIGUOUS_NAME with the candidates
 */
export async function findReferred(
  argument: string,
  text: string,
  context: Lookup,
  kinds: readonly EntityKind[] = ENTITY_KINDS,
): Promise<EntityRecord> {
  checkText(argument, text);
  const found = (await findById(text, kinds, context)) ?? (await findByName(text, kinds, context));
  if (found) return found;
  const [other] =
    kinds.length < ENTITY_KINDS.length ? await readEntitiesByName(context.runner, text, ENTITY_KINDS) : [];
  if (other) {
    const wanted = kinds.map(toEnumValue).join(' or ');
    throw new AppError(
      'NOT_FOUND',
      `${argument}: "${text}" is ${toEnumValue(other.kind)} (${other.name}, ${other.id}); ${wanted} is asked for here.`,
      { details: { argument } },
    );
  }
  const similar = (await searchEntities(context.runner, text, kinds, 3)).map(
    ({ node: { id, name } }) => `${name} (${id})`,
  );
  const advice =
    similar.length > 0
      ? `Like it: ${similar.join(', ')}.`
      : 'No article in the graph calls anything so; try a part of it.';
  throw new AppError('NOT_FOUND', `${argument}: nothing has the id or name "${text}". ${advice}`, {
    details: { argument },
  });
}

async function findById(id: string, kinds: readonly EntityKind[], { loaders }: Lookup): Promise<EntityRecord | null> {
  const entity = await loaders.entities.load(id);
  return entity && kinds.includes(entity.kind) ? entity : null;
}

async function findByName(
  name: string,
  kinds: readonly EntityKind[],
  { runner }: Lookup,
): Promise<EntityRecord | null> {
  const found = await readEntitiesByName(runner, name, kinds);
  if (found.length <= 1) return found[0] ?? null;
  const candidates = found
    .slice(0, MAX_CANDIDATES)
    .map(({ id, name, kind }) => ({ id, name, kind: toEnumValue(kind) }));
  const listed = candidates.map((candidate) => `${candidate.name} (${candidate.kind}, ${candidate.id})`).join('; ');
  throw new AppError(
    'AMBIGUOUS_NAME',
    `"${name}" is a name of ${found.length} entities: ${listed}. Ask again with the id of the one that you mean.`,
    { details: { candidates } },
  );
}

/** Writes a kind as the schema does: errors do not pass through its enums. */
export function toEnumValue(kind: EntityKind): string {
  return kind.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();
}
