import { AppError } from '../errors.ts';
import { type NameIndex, toNameId, toNameKey } from './name-index.ts';
import { readEntities } from './read-entities.ts';
import { readNamesOfEntities } from './read-names.ts';
import { runStatement, type StatementRunner } from './run-statement.ts';

/** What a note is on: as `DecisionRequest` wants it. */
export interface NoteTarget {
  readonly on: 'claim' | 'article' | 'name';
  readonly id: string;
}

/** How many names of an entity are looked through for its own. */
const MAX_NAMES = 200;

/**
 * Finds what a note is on: a claim, live or retracted, an article, a name, or of an entity its own name, else the one
 * that most claims write.
 * @throws AppError NOT_FOUND
 */
export async function findNoteTarget(runner: StatementRunner, id: string, index: NameIndex): Promise<NoteTarget> {
  const kinds = (await runStatement(runner, 'write/decision/targets', { ids: [id] })).map(({ kind }) => kind);
  if (kinds.includes('claim') || kinds.includes('retracted claim')) return { on: 'claim', id };
  if (kinds.includes('article')) return { on: 'article', id };
  if (kinds.includes('name')) return { on: 'name', id };
  const entity = (await readEntities(runner, [id])).get(id);
  if (entity) {
    const request = { starts: [{ id: entity.id }], first: MAX_NAMES, counted: false };
    const names = (await readNamesOfEntities(runner, request)).get(entity.id)?.items ?? [];
    const isOwn = (nameId: string) => nameId === toNameId(entity.id);
    const own = names.find((name) => isOwn(name.id) || index.knownOf(toNameKey(name))?.id === entity.id) ?? names[0];
    if (own) return { on: 'name', id: own.id };
  }
  throw new AppError(
    'NOT_FOUND',
    `Nothing that a note could be on has the id "${id}". Give the id of a claim, an article, a name or an entity.`,
  );
}
