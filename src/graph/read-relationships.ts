import { RELATIONSHIP_STATUSES, type RelationshipStatus, type RelationType } from '../model/relation.ts';
import { type ListShape, readKnownPages } from './read-known-pages.ts';
import type { EntityRecord, Page, RelationshipRecord } from './read-records.ts';
import { type RelationshipOrder, type RelationshipPosition, startOf } from './relationship-orders.ts';
import { runStatement, type StatementName, type StatementRunner } from './run-statement.ts';

/**
 * The lists of an entity's relationships: each is a statement in cypher/read/relationship. One that may be long has further
 * statements in a folder of its name, so that no order and no status makes it slower: see ORDERED_LISTS.
 */
export const RELATIONSHIP_LISTS = {
  clouds: { statement: 'read/relationship/clouds', types: ['USES'], self: 'subject' },
  customers: { statement: 'read/relationship/customers', types: ['USES'], self: 'object' },
  migrations: { statement: 'read/relationship/migrations', types: ['MIGRATED_TO'], self: 'subject' },
  arrivals: { statement: 'read/relationship/arrivals', types: ['MIGRATED_TO'], self: 'object' },
  departures: { statement: 'read/relationship/departures', types: ['MIGRATED_TO'], self: 'origin' },
  partners: { statement: 'read/relationship/partners', types: ['PARTNERS_WITH'], self: 'either' },
  people: { statement: 'read/relationship/people', types: ['WORKS_FOR'], self: 'object' },
  posts: { statement: 'read/relationship/posts', types: ['WORKS_FOR'], self: 'subject' },
  subsidiaries: { statement: 'read/relationship/subsidiaries', types: ['SUBSIDIARY_OF'], self: 'object' },
  investors: { statement: 'read/relationship/investors', types: ['INVESTED_IN'], self: 'object' },
  investments: { statement: 'read/relationship/investments', types: ['INVESTED_IN'], self: 'subject' },
  acquisitions: { statement: 'read/relationship/acquisitions', types: ['ACQUIRED'], self: 'subject' },
  acquirers: { statement: 'read/relationship/acquirers', types: ['ACQUIRED'], self: 'object' },
  operatedClouds: { statement: 'read/relationship/operated-clouds', types: ['OPERATES'], self: 'subject' },
  operators: { statement: 'read/relationship/operators', types: ['OPERATES'], self: 'object' },
  events: { statement: 'read/relationship/events', types: ['HOSTED', 'PARTICIPATED_IN'], self: 'subject' },
  attendedEvents: { statement: 'read/relationship/attended-events', types: ['PARTICIPATED_IN'], self: 'subject' },
  hosts: { statement: 'read/relationship/hosts', types: ['HOSTED'], self: 'object' },
  participants: { statement: 'read/relationship/participants', types: ['PARTICIPATED_IN'], self: 'object' },
} as const satisfies Record<string, ListShape & { readonly statement: StatementName }>;
export type RelationshipList = keyof typeof RELATIONSHIP_LISTS;

/** The lists that may be long. They are counted by their tallies, and answer in every order; all others by name alone. */
export const ORDERED_LISTS = ['customers', 'arrivals', 'departures', 'partners'] as const;
export type OrderedList = (typeof ORDERED_LISTS)[number];

/** What a list of relationships is narrowed by. Dates are days or coarser; all bounds are inclusive. */
export interface RelationshipFilter {
  readonly status?: readonly RelationshipStatus[] | null | undefined;
  /** What holds on this day, or may: a day, `YYYY-MM-DD`. */
  readonly asOf?: string | null | undefined;
  readonly since?: DateBounds | null | undefined;
  readonly reported?: DateBounds | null | undefined;
  /** 0 to 1. */
  readonly minConfidence?: number | null | undefined;
  readonly minSources?: number | null | undefined;
  /** As the graph knew it at this moment, an instant in ISO 8601; as it knows it now when absent. */
  readonly knownAt?: string | null | undefined;
}

export interface DateBounds {
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
}

/** One edge of a list: the relationship, the entity at its far end, and its place in the list. */
export interface RelationshipItem extends RelationshipPosition {
  readonly relationship: RelationshipRecord;
  readonly node: EntityRecord;
}

export interface RelationshipPageRequest {
  readonly filter: RelationshipFilter;
  /** By name when absent. */
  readonly order?: RelationshipOrder | undefined;
  /** Entity and where its page starts; an id stands once. */
  readonly starts: readonly { readonly id: string; readonly after?: RelationshipPosition | undefined }[];
  /** Items per page; 0 asks for the total alone. */
  readonly first: number;
  readonly counted: boolean;
}

/** Reads one page of a list for each of many entities in one statement. */
export async function readRelationshipPages(
  runner: StatementRunner,
  list: RelationshipList,
  request: RelationshipPageRequest,
): Promise<ReadonlyMap<string, Page<RelationshipItem>>> {
  const { filter, order = 'name', starts, first, counted } = request;
  const { statement, ...shape } = RELATIONSHIP_LISTS[list];
  if (filter.knownAt) return readKnownPages(runner, shape, filter.knownAt, request);
  const statuses = [...new Set(filter.status ?? RELATIONSHIP_STATUSES)];
  const isOfAll = statuses.length === RELATIONSHIP_STATUSES.length;
  const { filters, isFiltered } = toFilters(filter);
  const rows = await runStatement(runner, isOrdered(list) ? orderedStatement(list, order, isOfAll) : statement, {
    ...filters,
    statuses,
    // Tallies know statuses; how many relationships an entity has in all, the database knows.
    filtered: isFiltered || (!isOrdered(list) && !isOfAll),
    starts: starts.map(({ id, after = startOf(order) }) => ({ id, key: after.key as never, tie: after.tie })),
    limit: first === 0 ? 0 : first + 1,
    counted,
  });
  return new Map(rows.map(({ start, edges, total }) => [start, toPage<RelationshipItem>(edges, first, total)]));
}

/** A relationship of a list over the whole graph, and the day by which it is sorted. */
export interface NewestItem {
  readonly day: string;
  readonly relationship: RelationshipRecord;
}

/** Which page of the relationships of the whole graph. */
export interface NewestRequest {
  readonly first: number;
  readonly after?: RelationshipPosition | undefined;
  readonly counted: boolean;
  /** Whether kept counts are those of the graph that is read: not where it was taken back to an earlier moment. */
  readonly isTallied?: boolean;
}

/** Reads a page of the relationships of some types over the whole graph, the newest first, and how many there are where they are to be counted. */
export async function readNewestRelationships(
  runner: StatementRunner,
  types: readonly RelationType[],
  filter: Omit<RelationshipFilter, 'knownAt'>,
  { first, after = startOf('newest'), counted, isTallied = true }: NewestRequest,
): Promise<Page<NewestItem>> {
  const { filters, isFiltered } = toFilters(filter);
  const { edges, total } = await runStatement(runner, 'read/relationship/newest', {
    ...filters,
    ...{ types, counted, filtered: isFiltered || !isTallied },
    statuses: [...new Set(filter.status ?? RELATIONSHIP_STATUSES)],
    afterDay: String(after.key),
    afterId: after.tie,
    limit: first === 0 ? 0 : first + 1,
  });
  return toPage(edges, first, total);
}

/** Makes the parameters of all filters but the status, and tells whether there is any. */
function toFilters({ asOf, since, reported, minConfidence, minSources }: RelationshipFilter) {
  const filters = {
    asOf,
    sinceFrom: since?.from ?? (since?.to ? '0000' : null),
    sinceTo: since?.to,
    reportedFrom: reported?.from,
    reportedTo: reported?.to,
    minConfidence,
    minSources,
  };
  return { filters, isFiltered: Object.values(filters).some((value) => value !== undefined && value !== null) };
}

function orderedStatement(list: OrderedList, order: RelationshipOrder, isOfAll: boolean) {
  if (order !== 'name') return `read/relationship/${list}/${order}` as const;
  return isOfAll ? (`read/relationship/${list}` as const) : (`read/relationship/${list}/of-status` as const);
}

/** Tells whether a list answers in every order. */
export function isOrdered(list: RelationshipList): list is OrderedList {
  return (ORDERED_LISTS as readonly RelationshipList[]).includes(list);
}

/** Makes a page of one item more than it holds, which tells whether more follows. */
export function toPage<Item>(items: readonly Item[], first: number, total: number | null): Page<Item> {
  return { items: items.slice(0, first), hasNext: items.length > first, ...(total !== null && { total }) };
}

/** Looks relationships up by their ids; unknown ids are absent. */
export async function readRelationships(
  runner: StatementRunner,
  ids: readonly string[],
): Promise<ReadonlyMap<string, RelationshipRecord>> {
  const rows = await runStatement(runner, 'read/relationship/by-ids', { ids });
  return new Map(rows.map(({ relationship }) => [relationship.id, relationship]));
}
