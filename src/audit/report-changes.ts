import { isDeepStrictEqual } from 'node:util';
import { AppError } from '../errors.ts';
import { checkKnown } from '../graph/check-known.ts';
import { type ProjectedRelationship, projectRelationship } from '../graph/project-relationship.ts';
import { runStatement, type StatementRow, type StatementRunner } from '../graph/run-statement.ts';
import { toProjectable } from '../graph/stored-claim.ts';
import { groupBy } from '../model/group-by.ts';
import {
  ARGUMENT_WORDING,
  type AuditContext,
  type AuditOptions,
  type AuditReport,
  type AuditRow,
  type AuditWording,
  DEFAULT_LIMIT,
  type RowRange,
  readInTurn,
} from './audit-report.ts';

/** Relationships that are compared at a time. */
const PART = 500;
/** The most relationships that may have changed: more than a graph has. */
const MOST = 1_000_000_000;

type ClaimChange = StatementRow<'audit/change/claims'>;
type ClaimVersion = NonNullable<ClaimChange['before']>;

/** The two moments of a comparison, ISO instants: what was learnt after the one, up to and with the other. */
interface Moments {
  readonly from: string;
  readonly to: string;
}

/** Lists what the graph learnt between two moments: relationships first, then claims, each with what was known before. */
export const changesReport: AuditReport = {
  name: 'changes',
  description:
    'Relationships and claims that came, changed or went between two moments of what the graph knew, the newest first.',
  columns: ['change', 'what', 'subject', 'relation', 'object', 'before', 'after', 'quote', 'article', 'at', 'id'],
  options: ['from', 'to'],
  check: (options, wording) => void toMoments(options, wording),
  read: async (context, options) => {
    const moments = await openMoments(context, options);
    const relationships = (limit: number) => readRelationshipChanges(context, moments, limit);
    return readInTurn([relationships, (limit) => readClaimChanges(context, moments, { skip: 0, limit })], options);
  },
  readParts: async (context, options) => {
    const { limit = DEFAULT_LIMIT } = options;
    const moments = await openMoments(context, options);
    return [
      ...(await readRelationshipChanges(context, moments, limit)),
      ...(await readClaimChanges(context, moments, { skip: 0, limit })),
    ];
  },
  count: async (context, options) => {
    const moments = await openMoments(context, options);
    const { length } = await readRelationshipChanges(context, moments, MOST);
    return length + (await runStatement(context.runner, 'audit/change/count-claims', moments)).count;
  },
};

/** Reads between which moments changes are asked for, and whether the first is known still. */
async function openMoments({ runner }: AuditContext, options: AuditOptions): Promise<Moments> {
  const moments = toMoments(options);
  await checkKnown(runner, moments.from);
  return moments;
}

async function readClaimChanges(
  { runner }: AuditContext,
  moments: Moments,
  page: RowRange,
): Promise<readonly AuditRow[]> {
  return (await runStatement(runner, 'audit/change/claims', { ...moments, ...page })).map(toClaimRow);
}

/** @throws AppError where the first moment is missing, or not the earlier */
function toMoments(
  { from, to = new Date().toISOString() }: AuditOptions,
  { code, nameOf }: AuditWording = ARGUMENT_WORDING,
): Moments {
  if (from === undefined) {
    throw new AppError(
      code,
      `changes needs ${nameOf('from')}: the moment, such as 2024-05-01T12:00:00Z, to begin with.`,
    );
  }
  if (from >= to) {
    throw new AppError(code, `${nameOf('from')} ${from} is not before ${nameOf('to')} ${to}; give an earlier one.`);
  }
  return { from, to };
}

async function readRelationshipChanges(
  { runner }: AuditContext,
  moments: Moments,
  limit: number,
): Promise<readonly AuditRow[]> {
  const rows: AuditRow[] = [];
  // Each page finds all that changed anew, so pages are as large as the answer, or twice that, since some are no change after all.
  const size = Math.max(PART, 2 * limit);
  for (let skip = 0; rows.length < limit; skip += size) {
    const page = await runStatement(runner, 'audit/change/relationships', { ...moments, skip, limit: size });
    for (let at = 0; at < page.length && rows.length < limit; at += PART) {
      rows.push(...(await compareRelationships(runner, moments, page.slice(at, at + PART))));
    }
    if (page.length < size) break;
  }
  return rows.slice(0, limit);
}

async function compareRelationships(
  runner: StatementRunner,
  moments: Moments,
  changed: readonly StatementRow<'audit/change/relationships'>[],
): Promise<readonly AuditRow[]> {
  const relationshipIds = changed.map(({ id }) => id);
  const versions = await runStatement(runner, 'audit/change/versions', { ...moments, relationshipIds });
  const all = groupBy(versions, ({ relationshipId }) => relationshipId);
  return changed.flatMap(({ id, at }) => {
    const found = all.get(id) ?? [];
    const before = describeRelationship(projectRelationship(found.filter((version) => version.before).map(toClaim)));
    const after = describeRelationship(projectRelationship(found.filter((version) => version.after).map(toClaim)));
    if (before === after) return [];
    const { subject, object, claim } = found[0]!;
    const ends = { subject, relation: claim.type, object };
    return { change: kindOf(before, after), what: 'relationship', ...ends, before, after, at, id };
  });
}

function toClaim({ claim }: StatementRow<'audit/change/versions'>) {
  return toProjectable(claim);
}

/** What matters of a relationship: more sources for the same are no change of it. */
export function describeRelationship(edge: ProjectedRelationship | undefined): string | null {
  if (!edge) return null;
  const { status, since, until, title, origin, review } = edge;
  return [
    status,
    since && `since ${since.value}`,
    until && `until ${until.value}`,
    title,
    origin && `from ${origin}`,
    review !== 'unreviewed' && review,
  ]
    .filter(Boolean)
    .join(', ');
}

function toClaimRow({ id, at, before, after }: ClaimChange): AuditRow {
  const { subject, type, object, quote, article } = (after ?? before)!;
  const [was, is] = [describeClaim(before, after), describeClaim(after, before)];
  const ends = { subject, relation: type, object };
  return { change: kindOf(was, is), what: 'claim', ...ends, before: was, after: is, quote, article, at, id };
}

/** A claim in words: its status, and what else differs from its other version. */
export function describeClaim(claim: ClaimVersion | null, other: ClaimVersion | null): string | null {
  if (!claim) return null;
  const parts = Object.entries(claim).flatMap(([key, value]) => {
    if (key === 'status') return [String(value)];
    const differs = other !== null && !isDeepStrictEqual(other[key as keyof ClaimVersion], value);
    return differs && key !== 'quote' ? [`${key} ${toWords(value)}`] : [];
  });
  return parts.join(', ');
}

function toWords(value: unknown): string {
  return (Array.isArray(value) ? value.join(' and ') : String(value ?? '')) || 'none';
}

/** Tells what happened to something by how it stood before and after. */
export function kindOf(before: string | null, after: string | null): 'came' | 'went' | 'changed' {
  if (before === null) return 'came';
  return after === null ? 'went' : 'changed';
}
