import type { Proposal } from '../graph/proposals/proposal.ts';
import type {
  ClaimRecord,
  DecisionRecord,
  EntityRecord,
  NameRecord,
  Page,
  RelationshipRecord,
} from '../graph/read-records.ts';
import type { ReadRow } from './audit-rows.ts';
import { checkRange, MAX_PAGE } from './check-arguments.ts';
import { type CursorKey, readCursor, writeCursor } from './cursor.ts';
import type { PageInfo } from './schema.generated.ts';

/** Writes the cursor of an edge when it is asked for: most operations ask for that of the last edge alone. */
export type LazyCursor = () => string;

/** A Relay connection: each part is read when it is asked for. */
export interface Connection<Edge> {
  edges(): Promise<readonly Edge[]>;
  pageInfo(): Promise<PageInfo>;
  totalCount(): Promise<number>;
}

/** An edge of an entity's list: the relationship's own properties, and the entity at the far end. */
export interface RelationshipEdge extends RelationshipRecord {
  readonly cursor: LazyCursor;
  readonly node: EntityRecord;
}

/** An edge of a list of moves, or of relationships of every type. */
export interface MigrationEdge {
  readonly cursor: LazyCursor;
  readonly node: RelationshipRecord;
}

/** An edge of a list of claims. */
export interface ClaimEdge {
  readonly cursor: LazyCursor;
  readonly node: ClaimRecord;
}

/** An edge of a list of decisions. */
export interface DecisionEdge {
  readonly cursor: LazyCursor;
  readonly node: DecisionRecord;
}

/** An edge of a list of names. */
export interface WrittenNameEdge {
  readonly cursor: LazyCursor;
  readonly node: NameRecord;
}

/** An edge of a list of proposals. */
export interface ProposalEdge {
  readonly cursor: LazyCursor;
  readonly node: Proposal;
}

/** An edge of the rows of an audit. */
export interface AuditRowEdge {
  readonly cursor: LazyCursor;
  readonly node: ReadRow;
}

export type AuditRowConnection = Connection<AuditRowEdge>;
export type RelationshipConnection = Connection<RelationshipEdge>;
export type MigrationConnection = Connection<MigrationEdge>;
export type ClaimConnection = Connection<ClaimEdge>;
export type DecisionConnection = Connection<DecisionEdge>;
export type WrittenNameConnection = Connection<WrittenNameEdge>;
export type ProposalConnection = Connection<ProposalEdge>;

/** The paging arguments of a connection. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

export interface ConnectionSource<Item, Edge> {
  /** Whose list it is, filters included: cursors hold for no other. */
  readonly list: string;
  readonly args: PageArguments;
  /** The sort key of an item. */
  readonly toKey: (item: Item) => CursorKey;
  readonly toEdge: (item: Item, cursor: LazyCursor) => Edge;
  readonly load: (wants: 'items' | 'total', first: number, after: CursorKey | undefined) => Promise<Page<Item>>;
}

/** Page size when none is given; the schema says the same. */
const DEFAULT_PAGE = 20;

/**
 * Opens a connection over a list; nothing is read before a part of it is asked for.
 * @throws AppError BAD_ARGUMENT for a page size out of range, BAD_CURSOR
 */
export function openConnection<Item, Edge>(source: ConnectionSource<Item, Edge>): Connection<Edge> {
  const { list, args, toKey, toEdge, load } = source;
  const first = checkRange('first', args.first ?? DEFAULT_PAGE, 1, MAX_PAGE);
  const after = args.after == null ? undefined : readCursor(list, args.after);
  const cursorOf = (item: Item) => writeCursor(list, toKey(item));
  let page: Promise<Page<Item>> | undefined;
  const readPage = () => {
    page ??= load('items', first, after);
    return page;
  };
  return {
    edges: async () => (await readPage()).items.map((item) => toEdge(item, () => cursorOf(item))),
    pageInfo: async () => {
      const { items, hasNext } = await readPage();
      const [start, end] = [items[0], items.at(-1)];
      return {
        hasNextPage: hasNext,
        hasPreviousPage: after !== undefined,
        startCursor: start === undefined ? null : cursorOf(start),
        endCursor: end === undefined ? null : cursorOf(end),
      };
    },
    totalCount: async () => (await load('total', first, after)).total ?? 0,
  };
}
