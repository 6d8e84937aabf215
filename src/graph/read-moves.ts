import { RELATIONSHIP_STATUSES, type RelationshipStatus } from '../model/relation.ts';
import { holdsOn } from './holds-on.ts';
import { readRelationshipsAt } from './read-known-pages.ts';
import type { Page, RelationshipRecord } from './read-records.ts';
import { type DateBounds, toPage } from './read-relationships.ts';
import { dayOf } from './relationship-orders.ts';
import { runStatement, type StatementRunner } from './run-statement.ts';

/** Which moves between clouds. */
export interface MoveFilter {
  /** Id of the cloud that was left. */
  readonly originId?: string | undefined;
  /** Id of the cloud that was chosen. */
  readonly objectId?: string | undefined;
  readonly between?: DateBounds | null | undefined;
  readonly status?: readonly RelationshipStatus[] | null | undefined;
  /** What had happened by this day, or may have. */
  readonly asOf?: string | null | undefined;
  /** As the graph knew it at this moment, an instant in ISO 8601; as it knows it now when absent. */
  readonly knownAt?: string | undefined;
}

/** Where a move stands in the list: its day (empty when unknown) and the id of its relationship. */
export interface MovePosition {
  readonly day: string;
  readonly id: string;
}

/** Before every move. */
const BEFORE_ALL: MovePosition = { day: '~', id: '' };

export interface MoveItem {
  readonly day: string;
  readonly relationship: RelationshipRecord;
}

/** Reads a page of moves, the newest first, and how many there are where they are to be counted. */
export async function readMoves(
  runner: StatementRunner,
  filter: MoveFilter,
  page: { readonly first: number; readonly after?: MovePosition | undefined; readonly counted?: boolean },
): Promise<Page<MoveItem>> {
  const { first, after, counted = false } = page;
  if (filter.knownAt !== undefined) {
    const moves = await readMovesAt(runner, filter, filter.knownAt);
    const rest = after ? moves.filter(({ day, relationship: { id } }) => isBehind(day, id, after)) : moves;
    return toPage(rest, first, moves.length);
  }
  const { originId, objectId, between, status, asOf } = filter;
  const [from, to] = [between?.from, between?.to];
  const { day: afterDay, id: afterId } = after ?? BEFORE_ALL;
  const params = {
    ...{ from, to, asOf, afterDay, afterId, counted },
    statuses: [...new Set(status ?? RELATIONSHIP_STATUSES)],
    // The seek starts at the year, of which a date may know no more; what has no date is in no period.
    oldest: from?.slice(0, 4) ?? (to == null ? '' : '0'),
    newest: to != null && to < afterDay ? to : afterDay,
    limit: first === 0 ? 0 : first + 1,
    filtered: from != null || to != null || asOf != null,
  };
  const read = () => {
    if (originId !== undefined && objectId !== undefined) {
      return runStatement(runner, 'read/relationship/moves/between', { ...params, originId, objectId });
    }
    if (originId !== undefined) return runStatement(runner, 'read/relationship/moves/from', { ...params, originId });
    if (objectId !== undefined) return runStatement(runner, 'read/relationship/moves/to', { ...params, objectId });
    return runStatement(runner, 'read/relationship/moves/all', params);
  };
  const { moves, total } = await read();
  return toPage(moves, first, total);
}

/** Lists the moves that were known at a moment, the newest first; filters and order are those of cypher/read/relationship/moves. */
async function readMovesAt(
  runner: StatementRunner,
  { originId, objectId, between, status, asOf }: MoveFilter,
  moment: string,
): Promise<readonly MoveItem[]> {
  const ids = await runStatement(runner, 'read/history/moves', { moment });
  const known = await readRelationshipsAt(
    runner,
    ids.map(({ id }) => id),
    moment,
  );
  return known
    .map((relationship) => ({ day: dayOf(relationship), relationship }))
    .filter(
      ({ day, relationship }) =>
        (originId === undefined || relationship.originId === originId) &&
        (objectId === undefined || relationship.objectId === objectId) &&
        (between?.from == null || (day !== '' && day >= between.from.slice(0, day.length))) &&
        (between?.to == null || (day !== '' && day <= between.to)) &&
        (status == null || status.includes(relationship.status)) &&
        (asOf == null || holdsOn(relationship, asOf, asOf) !== 'no'),
    )
    .sort((a, b) => (isBehind(a.day, a.relationship.id, { day: b.day, id: b.relationship.id }) ? 1 : -1));
}

/** Tells whether a move stands behind a place in the list. */
function isBehind(day: string, id: string, place: MovePosition): boolean {
  return day < place.day || (day === place.day && id < place.id);
}
