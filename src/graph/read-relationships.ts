import type { RelationshipStatus } from '../model/relation.ts';
import { type ListShape, readKnownPages } from './read-known-pages.ts';
import type { EntityRecord, Page, RelationshipRecord } from './read-records.ts';
import { runStatement, type StatementName, type StatementRunner } from './run-statement.ts';

/** The lists of an entity's relationships: each is a statement in cypher/read/relationship. */
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

/** Where a page of relationships starts: behind this name and this tie-breaker among equal names. */
export interface RelationshipPosition {
  readonly name: string;
  readonly tie: string;
}

/** One edge of a list: the relationship, the entity at its far end, and its place in the list. */
export interface RelationshipItem extends RelationshipPosition {
  readonly relationship: RelationshipRecord;
  readonly node: EntityRecord;
}

export interface RelationshipPageRequest {
  readonly filter: RelationshipFilter;
  /** Entity and where its page starts; an id stands once. */
  readonly starts: readonly { readonly id: string; readonly after?: RelationshipPosition | undefined }[];
  /** Items per page; 0 asks for the total alone. */
  readonly first: number;
  readonly counted: boolean;
}

/** Reads one page of a list for each of many entities in one statement, sorted by the name at the far end. */
export async function readRelationshipPages(
  runner: StatementRunner,
  list: RelationshipList,
  request: RelationshipPageRequest,
): Promise<ReadonlyMap<string, Page<RelationshipItem>>> {
  const { filter, starts, first, counted } = request;
  const { statement, ...shape } = RELATIONSHIP_LISTS[list];
  if (filter.knownAt) return readKnownPages(runner, shape, filter.knownAt, request);
  const filters = {
    status: filter.status,
    asOf: filter.asOf,
    sinceFrom: filter.since?.from ?? (filter.since?.to ? '0000' : null),
    sinceTo: filter.since?.to,
    reportedFrom: filter.reported?.from,
    reportedTo: filter.reported?.to,
    minConfidence: filter.minConfidence,
    minSources: filter.minSources,
  };
  const rows = await runStatement(runner, statement, {
    ...filters,
    filtered: Object.values(filters).some((value) => value !== undefined && value !== null),
    starts: starts.map(({ id, after }) => ({ id, name: after?.name ?? '', tie: after?.tie ?? '' })),
    limit: first === 0 ? 0 : first + 1,
    counted,
  });
  return new Map(rows.map(({ start, edges, total }) => [start, toPage(edges, first, total)]));
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
