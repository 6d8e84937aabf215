import { compare } from '../model/compare.ts';
import type { RelationshipRecord } from './read-records.ts';

/** In which order a list of relationships stands. */
export const RELATIONSHIP_ORDERS = ['name', 'newest', 'best-attested', 'least-sure'] as const;
export type RelationshipOrder = (typeof RELATIONSHIP_ORDERS)[number];

/** Where a page of relationships starts: behind this value of what the list is sorted by, and this tie-breaker among equal ones. */
export interface RelationshipPosition {
  readonly key: string | number;
  readonly tie: string;
}

interface OrderRule {
  /** What a relationship is sorted by; `undefined` in the order of names, which the far end has. */
  readonly keyOf?: (relationship: RelationshipRecord) => string | number;
  readonly descending: boolean;
  /** Before every relationship. */
  readonly start: RelationshipPosition;
}

const RULES: Readonly<Record<RelationshipOrder, OrderRule>> = {
  name: { descending: false, start: { key: '', tie: '' } },
  newest: { keyOf: dayOf, descending: true, start: { key: '~', tie: '' } },
  'best-attested': {
    keyOf: ({ sources }) => sources,
    descending: true,
    start: { key: Number.MAX_SAFE_INTEGER, tie: '' },
  },
  'least-sure': { keyOf: ({ confidence }) => confidence, descending: false, start: { key: -1, tie: '' } },
};

/** The place before every relationship of a list in this order. */
export function startOf(order: RelationshipOrder): RelationshipPosition {
  return RULES[order].start;
}

/** What a relationship is sorted by in this order; `undefined` in that of names. */
export function keyIn(order: RelationshipOrder, relationship: RelationshipRecord): string | number | undefined {
  return RULES[order].keyOf?.(relationship);
}

/** Compares two places in this order. */
export function compareIn(order: RelationshipOrder, a: RelationshipPosition, b: RelationshipPosition): number {
  const ascending = compare(a.key, b.key) || compare(a.tie, b.tie);
  return RULES[order].descending ? -ascending : ascending;
}

/** The day by which relationships are sorted: since when, else of the first report; empty where neither is known. */
export function dayOf({ since, firstReported }: Pick<RelationshipRecord, 'since' | 'firstReported'>): string {
  return since ?? firstReported ?? '';
}
