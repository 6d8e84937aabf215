import { projectRelationship } from '../graph/project-relationship.ts';
import { runStatement, type StatementRow, type StatementRunner } from '../graph/run-statement.ts';
import { toProjectable } from '../graph/stored-claim.ts';
import { compare } from '../model/compare.ts';
import { groupBy } from '../model/group-by.ts';
import type { RelationType } from '../model/relation.ts';
import { describeClaim, describeRelationship, kindOf } from './report-changes.ts';

/** What can change, in the order in which it is told of one moment. */
export const CHANGING = ['relationship', 'claim', 'decision'] as const;
export type Changing = (typeof CHANGING)[number];

/** What happens to things. */
export type ChangeKind = 'came' | 'changed' | 'went';

/** Where the writes of a graph are: the time of the last one, an ISO instant, and how many decisions there are. */
export interface GraphClock {
  readonly at: string;
  readonly decisions: number;
}

/** A place behind which changes are read. Of one moment relationships come first, then claims, then decisions, each by their ids. */
export interface ChangePlace {
  readonly at: string;
  readonly what: Changing;
  readonly id: string;
  /** The last decision before that place. */
  readonly decisions: number;
}

/** Which changes. */
export interface ChangeFilter {
  readonly what: readonly Changing[];
  readonly types?: readonly RelationType[] | null | undefined;
  /** Id of an entity at an end, or of the provider that a migration left. */
  readonly entityId?: string | undefined;
}

/** Something that came, changed or went. */
export interface ChangeRecord {
  readonly what: Changing;
  readonly kind: ChangeKind;
  readonly at: string;
  readonly id: string;
  /** Absent of decisions. */
  readonly type?: RelationType;
  /** The ends as articles write them. */
  readonly subject?: string;
  readonly object?: string;
  /** How it stood before, in words, and how it stands since. */
  readonly before: string | null;
  readonly after: string | null;
}

interface Change {
  readonly at: string;
  readonly what: Changing;
  readonly id: string;
  readonly decision?: StatementRow<'audit/feed/decisions'>;
}

/** Reads where the writes of the graph are. */
export async function readClock(runner: StatementRunner): Promise<GraphClock> {
  const { at, decisions } = await runStatement(runner, 'audit/feed/latest');
  return { at: new Date(at).toISOString(), decisions };
}

/** The place behind all that a clock has seen. */
export function placeAt({ at, decisions }: GraphClock): ChangePlace {
  return { at, what: 'decision', id: '', decisions };
}

/**
 * Reads a page of what changed behind a place, in the order in which it happened.
 * @param to the clock up to which changes are read
 * @returns the changes, where the next page starts, and whether there may be one; a page may be empty before the last
 */
export async function readChanges(
  runner: StatementRunner,
  filter: ChangeFilter,
  range: { readonly after: ChangePlace; readonly to: GraphClock; readonly limit: number },
): Promise<{ readonly changes: readonly ChangeRecord[]; readonly next: ChangePlace; readonly hasMore: boolean }> {
  const { after, to, limit } = range;
  const lists = await Promise.all(CHANGING.map((what) => readChanged(runner, what, filter, range)));
  const changed = lists.flat().sort(inOrder).slice(0, limit);
  const last = changed.at(-1);
  const decided = changed.flatMap(({ decision }) => decision ?? []).at(-1)?.seq ?? after.decisions;
  const hasMore = last !== undefined && changed.length === limit;
  const next = hasMore ? { at: last.at, what: last.what, id: last.id, decisions: decided } : placeAt(to);
  const wanted = [...new Map(changed.map((each) => [`${each.at} ${each.what} ${each.id}`, each])).values()];
  return { changes: await describe(runner, wanted), next, hasMore };
}

/** Lists what of one sort changed behind a place. */
async function readChanged(
  runner: StatementRunner,
  what: Changing,
  { what: wanted, types, entityId }: ChangeFilter,
  { after, to, limit }: { readonly after: ChangePlace; readonly to: GraphClock; readonly limit: number },
): Promise<readonly Change[]> {
  if (!wanted.includes(what)) return [];
  if (what === 'decision') {
    const range = { afterSeq: after.decisions, toSeq: to.decisions, limit };
    const rows = await runStatement(runner, 'audit/feed/decisions', { ...range, types, entityId });
    return rows.map((decision) => ({ at: decision.at, what, id: decision.id, decision }));
  }
  const statement = what === 'claim' ? 'audit/feed/claims' : 'audit/feed/relationships';
  const range = { at: after.at, afterId: firstId(what, after), to: to.at, limit };
  const rows = await runStatement(runner, statement, { ...range, types, entityId });
  return rows.map(({ at, id }) => ({ at, what, id }));
}

/** Behind which id changes of one sort at the moment of a place come; ids are hexadecimal. */
function firstId(what: Changing, after: ChangePlace): string {
  if (what === after.what) return after.id;
  return CHANGING.indexOf(what) > CHANGING.indexOf(after.what) ? '' : '\uffff';
}

/** Decisions are told in the order in which they were made. */
function inOrder(a: Change, b: Change): number {
  if (a.at !== b.at) return compare(a.at, b.at);
  if (a.what !== b.what) return CHANGING.indexOf(a.what) - CHANGING.indexOf(b.what);
  if (a.decision && b.decision) return a.decision.seq - b.decision.seq;
  return compare(a.id, b.id);
}

async function describe(runner: StatementRunner, changed: readonly Change[]): Promise<readonly ChangeRecord[]> {
  const of = (what: Changing) => changed.filter((change) => change.what === what).map(({ id, at }) => ({ id, at }));
  const [relationships, claims] = await Promise.all([
    describeRelationships(runner, of('relationship')),
    describeClaims(runner, of('claim')),
  ]);
  return changed.flatMap(({ what, id, at, decision }): readonly ChangeRecord[] => {
    if (decision) {
      const { action, by, reason } = decision;
      const after = [`${action} by ${by}`, reason].filter(Boolean).join(': ');
      return [{ what, kind: 'came', at, id, before: null, after }];
    }
    const found = (what === 'claim' ? claims : relationships).get(`${at} ${id}`);
    return found ? [found] : [];
  });
}

type Moments = readonly { readonly id: string; readonly at: string }[];

async function describeRelationships(
  runner: StatementRunner,
  changes: Moments,
): Promise<ReadonlyMap<string, ChangeRecord>> {
  if (changes.length === 0) return new Map();
  const versions = await runStatement(runner, 'audit/feed/relationship-versions', { changes });
  const found = new Map<string, ChangeRecord>();
  for (const [key, group] of groupBy(versions, ({ id, at }) => `${at} ${id}`)) {
    const project = (when: 'before' | 'after') =>
      describeRelationship(
        projectRelationship(group.filter((version) => version[when]).map(({ claim }) => toProjectable(claim))),
      );
    const [before, after] = [project('before'), project('after')];
    // More sources for the same are no change of it.
    if (before === after) continue;
    const { id, at, subject, object, claim } = group[0]!;
    const kind = kindOf(before, after);
    found.set(key, { what: 'relationship', kind, at, id, type: claim.type, subject, object, before, after });
  }
  return found;
}

async function describeClaims(runner: StatementRunner, changes: Moments): Promise<ReadonlyMap<string, ChangeRecord>> {
  if (changes.length === 0) return new Map();
  const found = new Map<string, ChangeRecord>();
  for (const { id, at, before, after } of await runStatement(runner, 'audit/feed/claim-versions', { changes })) {
    const version = after ?? before;
    if (!version) continue;
    const { type, subject, object } = version;
    const [was, is] = [describeClaim(before, after), describeClaim(after, before)];
    const kind = kindOf(was, is);
    found.set(`${at} ${id}`, { what: 'claim', kind, at, id, type, subject, object, before: was, after: is });
  }
  return found;
}
