import { holdsOn } from './holds-on.ts';
import type { RelationshipRecord } from './read-records.ts';
import type { RelationshipFilter } from './read-relationships.ts';

/** Tells whether a relationship passes a filter, as the statements of cypher/read/relationship do. */
export function matchesFilter(edge: RelationshipRecord, filter: RelationshipFilter): boolean {
  const { status, asOf, since, reported, minConfidence, minSources } = filter;
  const isWithin = (date: string | null, { from, to }: { from?: string | null; to?: string | null }) =>
    date !== null && (from == null || date >= from.slice(0, date.length)) && (to == null || date <= to);
  const hasBounds = (bounds: RelationshipFilter['since']) =>
    bounds != null && (bounds.from != null || bounds.to != null);
  return (
    (status == null || status.includes(edge.status)) &&
    (asOf == null || holdsOn(edge, asOf, asOf) !== 'no') &&
    (!hasBounds(since) || isWithin(edge.since, since as object)) &&
    (reported?.from == null || isWithin(edge.lastReported, { from: reported.from })) &&
    (reported?.to == null || isWithin(edge.firstReported, { to: reported.to })) &&
    (minConfidence == null || edge.confidence >= minConfidence) &&
    (minSources == null || edge.sources >= minSources)
  );
}
