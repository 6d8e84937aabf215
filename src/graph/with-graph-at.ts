import { AppError } from '../errors.ts';
import { groupBy } from '../model/group-by.ts';
import { checkKnown } from './check-known.ts';
import type { EntityNode } from './entity-node.ts';
import type { GraphConnection } from './graph-connection.ts';
import { type KnownRelationship, toKnownRelationships } from './known-relationships.ts';
import { addToTally, toNameRow } from './name-tally.ts';
import { toEdgeRow } from './plan-relationships.ts';
import { toEntityRow } from './plan-write.ts';
import { readNames } from './read-graph-state.ts';
import { DEFAULT_PATIENCE, type Patience, runInTransaction } from './run-in-transaction.ts';
import { runStatement, type StatementParams, type StatementRow, type StatementRunner } from './run-statement.ts';
import { stopAfter } from './stop-after.ts';

/** Relationships or names that are put back in one statement. */
const PART = 2_000;

/** What takes everything back before the reads are done. */
export interface RewindEnd {
  /** The longest that all of it may take, in milliseconds. */
  readonly totalMs: number;
  readonly signal?: AbortSignal | undefined;
}

/** An end of a claim, with how it is written there. */
type ClaimEnd = StatementRow<'audit/rewind/hide-later'>;

/**
 * Lets reads see the graph as it knew the world at a moment: a transaction takes everything back that was learnt since,
 * and is rolled back when the reads are done. Writers wait meanwhile; it costs as much as was learnt since. Names and
 * aliases of entities stay as they are known now. Full-text indexes miss nodes there: Neo4j takes a node for deleted where the
 * transaction deleted a relationship of the same number.
 * @param moment instant in ISO 8601
 * @param work reads with the runner that it is given, which is of no use afterwards
 * @throws AppError BAD_ARGUMENT where that moment was purged, QUERY_TIMEOUT, and what the work throws
 */
export function withGraphAt<T>(
  connection: GraphConnection,
  moment: string,
  work: (runner: StatementRunner) => Promise<T>,
  end?: RewindEnd,
): Promise<T> {
  const rewind = async (tx: StatementRunner): Promise<T> => {
    await runStatement(tx, 'write/take-lock', { now: 0 });
    await checkKnown(tx, moment);
    const touched = (await runStatement(tx, 'audit/rewind/touched', { moment })).map(({ id }) => id);
    const later = await runStatement(tx, 'audit/rewind/hide-later', { moment });
    const former = await runStatement(tx, 'audit/rewind/show-former', { moment });
    await recountNames(
      tx,
      later,
      former.flatMap(({ ends }) => ends),
    );
    const loose = former.filter(({ relationshipId }) => relationshipId === null).map(({ id }) => id);
    const left = new Set<string>();
    for (let at = 0; at < touched.length; at += PART) {
      await putBack(tx, touched.slice(at, at + PART), moment, left);
    }
    await moveNames(tx, { relationshipIds: [], claimIds: loose }, left);
    const nameIds = [...new Set(later.map(({ nameId }) => nameId))];
    const unwritten = await runStatement(tx, 'audit/rewind/unwritten', { nameIds });
    await runStatement(tx, 'write/name/detach', { ids: unwritten.map(({ nameId }) => nameId) });
    for (const { entityId } of unwritten) left.add(entityId);
    await runStatement(tx, 'write/entity/delete-unnamed', { ids: [...left] });
    return work(tx);
  };
  return end
    ? runUntil(end, (patience) => runInTransaction(connection, 'TRIAL', rewind, patience))
    : runInTransaction(connection, 'TRIAL', rewind);
}

async function runUntil<T>({ totalMs, signal }: RewindEnd, run: (patience: Patience) => Promise<T>): Promise<T> {
  const stop = stopAfter(totalMs, signal);
  try {
    return await run({ ...DEFAULT_PATIENCE, cancel: stop.signal });
  } catch (error) {
    if (!stop.isLate()) throw error;
    const message = `The answer took longer than ${totalMs / 1000} s and was given up. Ask for a later moment, or for less.`;
    throw new AppError('QUERY_TIMEOUT', message, { cause: error });
  } finally {
    stop.end();
  }
}

/** Counts the ends of later claims out of their names, and those of former ones in. */
async function recountNames(tx: StatementRunner, later: readonly ClaimEnd[], former: readonly ClaimEnd[]) {
  const [out, back] = [later, former].map((ends) => groupBy(ends, ({ nameId }) => nameId));
  const ids = [...new Set([...out!.keys(), ...back!.keys()])];
  for (let at = 0; at < ids.length; at += PART) {
    const names = await readNames(tx, ids.slice(at, at + PART));
    const rows = [...names].map(([id, { key, tally }]) =>
      toNameRow(key, addToTally(addToTally(tally, back!.get(id) ?? [], 1), out!.get(id) ?? [], -1)),
    );
    await runStatement(tx, 'write/name/put', { rows });
  }
}

/**
 * Writes some relationships as the claims that are live in this transaction state them.
 * @param left takes the entities that may be without a name now
 */
async function putBack(tx: StatementRunner, ids: readonly string[], moment: string, left: Set<string>): Promise<void> {
  const claims = await runStatement(tx, 'read/history/claims-of-relationships', { ids, moment });
  const known = toKnownRelationships(claims, moment);
  await runStatement(tx, 'write/relationship/delete', { ids });
  await moveNames(tx, { relationshipIds: ids, claimIds: [] }, left);
  const names = await findOrCreate(
    tx,
    known.flatMap(({ relationship: { past } }) => [past.subject, past.object]),
  );
  await runStatement(tx, 'write/relationship/create', { rows: known.map((each) => toCreatedRow(each, names)) });
}

/** Lets the names of claims name the entities that they named when those claims were resolved. */
async function moveNames(
  tx: StatementRunner,
  of: StatementParams<'audit/rewind/names'>,
  left: Set<string>,
): Promise<void> {
  const moved = await runStatement(tx, 'audit/rewind/names', of);
  await findOrCreate(
    tx,
    moved.map(({ entityId, kind, text }) => ({ id: entityId, kind, name: text })),
  );
  await runStatement(tx, 'write/name/detach', { ids: moved.map(({ nameId }) => nameId) });
  // A name that claims write in several ways is listed for each, and names one entity all the same.
  const attached = new Map(moved.map(({ nameId, entityId }) => [nameId, entityId]));
  const rows = [...attached].map(([nameId, entityId]) => ({ nameId, entityId }));
  await runStatement(tx, 'write/name/attach', { rows });
  for (const id of moved.flatMap((name) => name.left)) left.add(id);
}

/** Creates those of some entities that are gone; answers how all of them are called. */
async function findOrCreate(
  tx: StatementRunner,
  ends: readonly Pick<EntityNode, 'id' | 'kind' | 'name'>[],
): Promise<ReadonlyMap<string, string>> {
  const wanted = new Map(ends.map(({ id, kind, name }) => [id, { id, kind, name }]));
  const found = await runStatement(tx, 'write/entity/find', { ids: [...wanted.keys()] });
  const names = new Map(found.map(({ id, name }) => [id, name]));
  const missing = [...wanted.values()].filter(({ id }) => !names.has(id));
  const nodes = missing.map((node) => ({ ...node, known: false, aliases: [], aliasText: '' }));
  await runStatement(tx, 'write/entity/create', { rows: nodes.map(toEntityRow) });
  for (const { id, name } of missing) names.set(id, name);
  return names;
}

function toCreatedRow({ relationship, projected }: KnownRelationship, names: ReadonlyMap<string, string>) {
  const { id, type, subjectId, objectId } = relationship;
  const ends = { subjectId, objectId, subjectName: names.get(subjectId)!, objectName: names.get(objectId)! };
  return { type, edge: { ...toEdgeRow(id, projected, projected.origin), ...ends } };
}
