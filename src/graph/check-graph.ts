import { isDeepStrictEqual } from 'node:util';
import type { DerivedGraph } from './derive-graph.ts';
import { toNameRow } from './name-tally.ts';
import { toEntityRow } from './plan-write.ts';
import { readPages } from './read-pages.ts';
import { runStatement, type StatementRunner } from './run-statement.ts';

/** Ids in one statement. */
const PART = 2_000;

/** Something in the graph that is not as its claims make it. */
export interface Difference {
  readonly kind: 'article' | 'claim' | 'name' | 'entity' | 'relationship' | 'tally';
  readonly id: string;
  readonly fault: 'missing' | 'stray' | 'wrong';
}

/** Compares the graph with what follows from its live claims: nothing must be missing, wrong, or there without a reason. */
export async function checkGraph(runner: StatementRunner, derived: DerivedGraph): Promise<readonly Difference[]> {
  const found: Difference[] = [
    ...derived.wrongOrigins.map(({ id }): Difference => ({ kind: 'article', id, fault: 'wrong' })),
    ...derived.wrongClaims.map(({ claim: { id } }): Difference => ({ kind: 'claim', id, fault: 'wrong' })),
    ...(await checkNames(runner, derived)),
  ];
  const wantedEntities = new Map([...derived.entities].map(([id, node]) => [id, toEntityRow(node)]));
  const readEntities = async (ids: readonly string[]) =>
    (await runStatement(runner, 'audit/rebuild/entities', { ids })).map(
      (row) => [row.entity.id, { ...row, labels: [...row.labels].sort() }] as const,
    );
  const sorted = ({ labels, entity }: ReturnType<typeof toEntityRow>) => ({ labels: [...labels].sort(), entity });
  found.push(
    ...(await compare('entity', new Map([...wantedEntities].map(([id, row]) => [id, sorted(row)])), readEntities)),
  );
  const readEdges = async (ids: readonly string[]) =>
    (await runStatement(runner, 'audit/rebuild/edges', { ids })).map((row) => [row.edge.id, row] as const);
  found.push(...(await compare('relationship', derived.edges, readEdges)));
  for (const { kind, id } of await runStatement(runner, 'audit/rebuild/strays')) {
    found.push({ kind: kind as 'entity' | 'relationship', id, fault: 'stray' });
  }
  found.push(...(await checkTallies(runner, derived)));
  return found;
}

async function checkNames(runner: StatementRunner, { names }: DerivedGraph): Promise<readonly Difference[]> {
  const found: Difference[] = [];
  const seen = new Set<string>();
  for await (const { name, entityIds } of readPages(runner, 'audit/rebuild/names', (row) => row.name.id)) {
    const { id } = name;
    seen.add(id);
    const wanted = names.get(id);
    // What no live claim writes stays for history, and names nobody.
    const isRight = wanted
      ? isDeepStrictEqual(name, toNameRow(wanted.key, wanted.tally)) && isDeepStrictEqual(entityIds, [wanted.entityId])
      : name.liveClaims === 0 && entityIds.length === 0;
    if (!isRight) found.push({ kind: 'name', id, fault: 'wrong' });
  }
  for (const id of names.keys()) if (!seen.has(id)) found.push({ kind: 'name', id, fault: 'missing' });
  return found;
}

async function checkTallies(runner: StatementRunner, { tallies }: DerivedGraph): Promise<readonly Difference[]> {
  const found: Difference[] = [];
  const seen = new Set<string>();
  for await (const { tally } of readPages(runner, 'audit/rebuild/tallies', (row) => row.tally.id)) {
    const { id } = tally;
    seen.add(id);
    const wanted = tallies.get(id);
    if (!isDeepStrictEqual(tally, wanted)) found.push({ kind: 'tally', id, fault: wanted ? 'wrong' : 'stray' });
  }
  for (const id of tallies.keys()) if (!seen.has(id)) found.push({ kind: 'tally', id, fault: 'missing' });
  return found;
}

async function compare<Row>(
  kind: Difference['kind'],
  wanted: ReadonlyMap<string, Row | undefined>,
  read: (ids: readonly string[]) => Promise<readonly (readonly [string, Row])[]>,
): Promise<readonly Difference[]> {
  const found: Difference[] = [];
  const ids = [...wanted.keys()];
  for (let at = 0; at < ids.length; at += PART) {
    const part = ids.slice(at, at + PART);
    const stored = new Map(await read(part));
    for (const id of part) {
      const [is, should] = [stored.get(id), wanted.get(id)];
      if (is === undefined && should !== undefined) found.push({ kind, id, fault: 'missing' });
      else if (is !== undefined && should === undefined) found.push({ kind, id, fault: 'stray' });
      else if (!isDeepStrictEqual(is, should)) found.push({ kind, id, fault: 'wrong' });
    }
  }
  return found;
}
