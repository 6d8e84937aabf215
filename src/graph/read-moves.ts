import type { RelationshipStatus } from '../model/relation.ts';
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
  return (await runStatement(runner, 'read/relationship/count-moves', toParameters(filter))).total;
}

function toParameters({ originId, objectId, between, status }: MoveFilter) {
  return { originId, objectId, status, from: between?.from, to: between?.to };
}
