import { runStatement } from '../graph/run-statement.ts';
import { CONTRADICTION_KINDS, type ContradictionKind } from '../model/contradiction.ts';
import { addDays } from '../model/day-span.ts';
import { hasOrdinal } from '../model/edition.ts';
import type { ClaimStatus } from '../model/relation.ts';
import type { AuditClaim } from './audit-claim.ts';
import { type AuditContext, type AuditOptions, ageOf } from './audit-report.ts';
import { findCircles, type Ownership } from './find-circles.ts';
import { type Contradiction, findContradictions } from './find-contradictions.ts';
import { createExclusiveTitleTest, findExclusivePosts } from './find-exclusive-posts.ts';
import { findOverduePlans } from './find-overdue-plans.ts';

/** The most candidates that are weighed of each kind: an audit of more would be read by nobody. */
const MOST = 20_000;
/** Relationships whose claims are read at a time. */
const PAGE = 2_000;

type Reader = (context: AuditContext, options: AuditOptions) => Promise<readonly Contradiction[]>;

const READERS: Readonly<Record<ContradictionKind, Reader>> = {
  denied: async (context) => {
    const rows = await runStatement(context.runner, 'audit/contradiction/denied', { limit: MOST });
    return findContradictions('denied', await readClaims(context, ids(rows), ['denied', 'active']));
  },
  left: async (context) => {
    const rows = await runStatement(context.runner, 'audit/contradiction/left', { limit: MOST });
    const pairs = rows.flatMap(({ moveId, useId }) => [moveId, useId]);
    return findContradictions('left', await readClaims(context, pairs, ['active']));
  },
  ended: async (context) => {
    const rows = await runStatement(context.runner, 'audit/contradiction/ended', { limit: MOST });
    return findContradictions('ended', await readClaims(context, ids(rows), ['ended', 'active']));
  },
  circle: readCircles,
  posts: async (context) => {
    const pairs = await runStatement(context.runner, 'audit/contradiction/posts', { limit: MOST });
    const posts = pairs.flatMap(({ oneId, otherId }) => [oneId, otherId]);
    const claims = await readClaims(context, posts, ['active', 'ended']);
    return findExclusivePosts(pairs, claims, createExclusiveTitleTest(context.lexicon));
  },
  dates: async (context) => {
    const events = await runStatement(context.runner, 'audit/contradiction/dates', { limit: MOST });
    // Of a series without a year nobody knows which edition is meant: its dates are those of several.
    const told = events.filter(({ isEdition, name }) => isEdition || hasOrdinal(name));
    const claims = await readClaims(
      context,
      told.flatMap((event) => event.ids),
      ['active', 'planned'],
    );
    return findContradictions('dates', claims);
  },
  overdue: async (context, options) => {
    const before = addDays(options.asOf ?? context.today, -ageOf('overdue', options));
    const rows = await runStatement(context.runner, 'audit/report/overdue', { before, limit: MOST });
    const dated = rows.filter((row) => row.dated);
    return findOverduePlans(await readClaims(context, ids(dated), ['planned']), before);
  },
};

/** Finds everything that contradicts or should have ended something else, the gravest kinds first. */
export async function readContradictions(
  context: AuditContext,
  options: AuditOptions,
): Promise<readonly Contradiction[]> {
  const found: Contradiction[] = [];
  for (const kind of CONTRADICTION_KINDS) found.push(...(await READERS[kind](context, options)));
  // A move away ends the use by a claim of its own: it is told once.
  const left = new Set(
    found
      .filter(({ kind }) => kind === 'left')
      .flatMap(({ other }) => other.map(({ relationshipId }) => relationshipId)),
  );
  return found.filter(({ kind, one }) => kind !== 'ended' || !left.has(one[0]!.relationshipId));
}

/** One circle is one finding: its first link stands against all others. */
async function readCircles(context: AuditContext): Promise<readonly Contradiction[]> {
  const edges: readonly Ownership[] = await runStatement(context.runner, 'audit/contradiction/ownership', {
    limit: MOST * 10,
  });
  const circles = findCircles(edges).map((circle) => circle.flatMap(({ relationshipId }) => relationshipId ?? []));
  const claims = await readClaims(context, circles.flat(), ['active']);
  return circles.flatMap(([first, ...rest]): Contradiction[] => {
    const of = (wanted: readonly (string | undefined)[]) =>
      claims.filter(({ relationshipId }) => wanted.includes(relationshipId));
    return [{ kind: 'circle', one: of([first]), other: of(rest) }];
  });
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

function ids(rows: readonly { readonly id: string }[]): readonly string[] {
  return rows.map(({ id }) => id);
}
