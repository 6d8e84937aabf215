import type { RelationshipStatus } from '../model/relation.ts';
import { holdsOn } from './holds-on.ts';
import { readRelationshipsAt } from './read-known-pages.ts';
import type { Page, RelationshipRecord } from './read-records.ts';
import { type DateBounds, toPage } from './read-relationships.ts';
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

export interface MoveItem {
  readonly day: string;
  readonly relationship: RelationshipRecord;
}

/** Reads a page of moves, the newest first. */
export async function readMoves(
  runner: StatementRunner,
  filter: MoveFilter,
  page: { readonly first: number; readonly after?: MovePosition | undefined },
): Promise<Page<MoveItem>> {
  if (filter.knownAt !== undefined) {
    const moves = await readMovesAt(runner, filter, filter.knownAt);
    const { after, first } = page;
    const rest = after ? moves.filter(({ day, relationship: { id } }) => isBehind(day, id, after)) : moves;
    return toPage(rest, first, moves.length);
  }
  const rows = await runStatement(runner, 'read/relationship/moves', {
    ...toParameters(filter),
    afterDay: page.after?.day,
    afterId: page.after?.id,
    limit: page.first + 1,
  });
  return toPage(rows, page.first, null);
}

/** Counts moves. */
export async function countMoves(runner: StatementRunner, filter: MoveFilter): Promise<number> {
  if (filter.knownAt !== undefined) return (await readMovesAt(runner, filter, filter.knownAt)).length;
  return (await runStatement(runner, 'read/relationship/count-moves', toParameters(filter))).total;
}

/** Lists the moves that were known at a moment, the newest first; filters and order are those of moves.cypher. */
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
    .map((relationship) => ({ day: relationship.since ?? relationship.firstReported ?? '', relationship }))
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
  return day < place.day || (day === place.day && id > place.id);
}

function toParameters({ originId, objectId, between, status, asOf }: MoveFilter) {
  return { originId, objectId, status, asOf, from: between?.from, to: between?.to };
}
