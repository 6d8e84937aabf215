import { holdsOn } from '../graph/holds-on.ts';
import { readRelationships } from '../graph/read-relationships.ts';
import { runStatement } from '../graph/run-statement.ts';
import { CONTRADICTION_KINDS, type ContradictionKind } from '../model/contradiction.ts';
import { addDays } from '../model/day-span.ts';
import { hasOrdinal } from '../model/edition.ts';
import { groupBy } from '../model/group-by.ts';
import type { ClaimStatus } from '../model/relation.ts';
import type { AuditClaim } from './audit-claim.ts';
import { type AuditContext, type AuditOptions, ageOf, type RowRange } from './audit-report.ts';
import { findCircles, type Ownership } from './find-circles.ts';
import { type Contradiction, findContradictions } from './find-contradictions.ts';
import { createExclusiveTitleTest, findExclusivePosts } from './find-exclusive-posts.ts';
import { findOverduePlans } from './find-overdue-plans.ts';

/** Candidates that are weighed at a time. */
const CANDIDATES = 20_000;
/** Relationships whose claims are read at a time. */
const PAGE = 2_000;

type Reader = (
  context: AuditContext,
  options: AuditOptions,
  candidates: number,
) => AsyncGenerator<readonly Contradiction[]>;

const READERS: Readonly<Record<ContradictionKind, Reader>> = {
  async *denied(context, _, candidates) {
    for await (const rows of readPages(candidates, (page) =>
      runStatement(context.runner, 'audit/contradiction/denied', page),
    )) {
      yield findContradictions('denied', await readClaims(context, ids(rows), ['denied', 'active']));
    }
  },
  async *left(context, _, candidates) {
    for await (const rows of readPages(candidates, (page) =>
      runStatement(context.runner, 'audit/contradiction/left', page),
    )) {
      const pairs = rows.flatMap(({ useId, moveIds }) => [useId, ...moveIds]);
      yield findContradictions('left', await readClaims(context, pairs, ['active']));
    }
  },
  async *ended(context, _, candidates) {
    for await (const rows of readPages(candidates, (page) =>
      runStatement(context.runner, 'audit/contradiction/ended', page),
    )) {
      yield findContradictions('ended', await readClaims(context, ids(rows), ['ended', 'active']));
    }
  },
  circle: readCircles,
  async *posts(context, _, candidates) {
    const isExclusive = createExclusiveTitleTest(context.lexicon);
    for await (const pairs of readPages(candidates, (page) =>
      runStatement(context.runner, 'audit/contradiction/posts', page),
    )) {
      const posts = pairs.flatMap(({ oneId, otherId }) => [oneId, otherId]);
      yield findExclusivePosts(pairs, await readClaims(context, posts, ['active', 'ended']), isExclusive);
    }
  },
  async *dates(context, _, candidates) {
    for await (const events of readPages(candidates, (page) =>
      runStatement(context.runner, 'audit/contradiction/dates', page),
    )) {
      // Of a series without a year nobody knows which edition is meant: its dates are those of several.
      const told = events.filter(({ isEdition, name }) => isEdition || hasOrdinal(name)).flatMap((event) => event.ids);
      yield findContradictions('dates', await readClaims(context, told, ['active', 'planned']));
    }
  },
  async *overdue(context, options, candidates) {
    const before = addDays(options.asOf ?? context.today, -ageOf('overdue', options));
    const read = (page: RowRange) => runStatement(context.runner, 'audit/report/overdue', { before, ...page });
    for await (const rows of readPages(candidates, read)) {
      const dated = rows.filter((row) => row.dated);
      yield findOverduePlans(await readClaims(context, ids(dated), ['planned']), before);
    }
  },
};

/**
 * Finds everything that contradicts or should have ended something else, the gravest kinds first. Of a day only what concerns a
 * relationship that held on it by the words of the articles, or may have.
 * @param candidates how many are weighed at a time, which bounds memory
 */
export async function* readContradictions(
  context: AuditContext,
  options: AuditOptions,
  candidates = CANDIDATES,
): AsyncGenerator<Contradiction> {
  // A move away ends the use by a claim of its own: it is told once.
  const left = new Set<string>();
  for (const kind of CONTRADICTION_KINDS) {
    for await (const found of READERS[kind](context, options, candidates)) {
      const own = found.filter(({ one }) => kind !== 'ended' || !left.has(one[0]!.relationshipId));
      if (kind === 'left') for (const id of found.flatMap(({ other }) => relationshipIdsOf(other))) left.add(id);
      yield* options.asOf === undefined ? own : await keepHeld(context, own, options.asOf);
    }
  }
}

async function keepHeld(
  { runner, today }: AuditContext,
  found: readonly Contradiction[],
  day: string,
): Promise<readonly Contradiction[]> {
  const idsOf = ({ one, other }: Contradiction) => relationshipIdsOf([...one, ...other]);
  const known = await readRelationships(runner, [...new Set(found.flatMap(idsOf))]);
  const held = new Set([...known.values()].filter((each) => holdsOn(each, day, today) !== 'no').map(({ id }) => id));
  return found.filter((each) => idsOf(each).some((id) => held.has(id)));
}

/** One circle is one finding: its first link stands against all others. */
async function* readCircles(
  context: AuditContext,
  _: AuditOptions,
  candidates: number,
): AsyncGenerator<readonly Contradiction[]> {
  const edges: Ownership[] = [];
  for await (const rows of readPages(candidates, (page) =>
    runStatement(context.runner, 'audit/contradiction/ownership', page),
  )) {
    edges.push(...rows);
  }
  const circles = findCircles(edges).map((circle) => circle.flatMap(({ relationshipId }) => relationshipId ?? []));
  const claims = groupBy(await readClaims(context, circles.flat(), ['active']), ({ relationshipId }) => relationshipId);
  const of = (wanted: readonly string[]) => wanted.flatMap((id) => claims.get(id) ?? []);
  yield circles.map(([first, ...rest]): Contradiction => ({ kind: 'circle', one: of([first!]), other: of(rest) }));
}

/** Reads all rows of a list, so many at a time. */
async function* readPages<Row>(
  limit: number,
  read: (page: RowRange) => Promise<readonly Row[]>,
): AsyncGenerator<readonly Row[]> {
  for (let skip = 0; ; skip += limit) {
    const rows = await read({ skip, limit });
    if (rows.length > 0) yield rows;
    if (rows.length < limit) return;
  }
}

async function readClaims(
  { runner }: AuditContext,
  relationshipIds: readonly string[],
  status: readonly ClaimStatus[],
): Promise<readonly AuditClaim[]> {
  const distinct = [...new Set(relationshipIds)];
  const claims: AuditClaim[] = [];
  for (let at = 0; at < distinct.length; at += PAGE) {
    const page = distinct.slice(at, at + PAGE);
    claims.push(...(await runStatement(runner, 'audit/claims', { relationshipIds: page, status })));
  }
  return claims;
}

function relationshipIdsOf(claims: readonly AuditClaim[]): readonly string[] {
  return claims.map(({ relationshipId }) => relationshipId);
}

function ids(rows: readonly { readonly id: string }[]): readonly string[] {
  return rows.map(({ id }) => id);
}
