import type { RelationshipStatus, RelationType } from '../model/relation.ts';
import type { EntityRecord, Page, PathRecord, RelationshipRecord } from './read-records.ts';
import { runStatement, type StatementRunner } from './run-statement.ts';

/** The lists of an entity's relationships: each is a statement in cypher/read/relationship. */
export const RELATIONSHIP_LISTS = {
  clouds: 'read/relationship/clouds',
  customers: 'read/relationship/customers',
  migrations: 'read/relationship/migrations',
  arrivals: 'read/relationship/arrivals',
  departures: 'read/relationship/departures',
  partners: 'read/relationship/partners',
  people: 'read/relationship/people',
  posts: 'read/relationship/posts',
  subsidiaries: 'read/relationship/subsidiaries',
  investors: 'read/relationship/investors',
  investments: 'read/relationship/investments',
  acquisitions: 'read/relationship/acquisitions',
  acquirers: 'read/relationship/acquirers',
  operatedClouds: 'read/relationship/operated-clouds',
  operators: 'read/relationship/operators',
  events: 'read/relationship/events',
  attendedEvents: 'read/relationship/attended-events',
  hosts: 'read/relationship/hosts',
  participants: 'read/relationship/participants',
} as const;
export type RelationshipList = keyof typeof RELATIONSHIP_LISTS;

/** What a list of relationships is narrowed by. Dates are days or coarser; all bounds are inclusive. */
export interface RelationshipFilter {
  readonly status?: readonly RelationshipStatus[] | null | undefined;
  /** What held on this day; unknown bounds are open. */
  readonly asOf?: string | null | undefined;
  readonly since?: DateBounds | null | undefined;
  readonly reported?: DateBounds | null | undefined;
  /** 0 to 1. */
  readonly minConfidence?: number | null | undefined;
  readonly minSources?: number | null | undefined;
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
  { filter, starts, first, counted }: RelationshipPageRequest,
): Promise<ReadonlyMap<string, Page<RelationshipItem>>> {
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
  const rows = await runStatement(runner, RELATIONSHIP_LISTS[list], {
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

/** Finds a shortest chain of at most `maxLength` (1 to 6) relationships of these types between two entities. */
export function readPath(
  runner: StatementRunner,
  request: {
    readonly fromId: string;
    readonly toId: string;
    readonly maxLength: number;
    readonly types: readonly RelationType[];
  },
): Promise<PathRecord | undefined> {
  return runStatement(runner, 'read/relationship/path', request);
}
