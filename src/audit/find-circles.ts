import { groupBy } from '../model/group-by.ts';
/** An organization that belongs to another. */
export interface Ownership {
  readonly subjectId: string;
  readonly objectId: string;
  /** Absent where seeds/entities says so, and no article. */
  readonly relationshipId: string | null;
}

/**
 * Finds organizations that belong to themselves through others, by whatever chain. Each that does stands in one of the
 * circles, the shortest through it unless it stood in one already. Never a circle that seeds/entities alone makes.
 */
export function findCircles(edges: readonly Ownership[]): readonly (readonly Ownership[])[] {
  const owners = groupBy(keepCircular(edges), ({ subjectId }) => subjectId);
  const seen = new Set<string>();
  const circles: (readonly Ownership[])[] = [];
  for (const start of [...owners.keys()].sort()) {
    const circle = seen.has(start) ? undefined : shortestCircle(start, owners);
    if (!circle?.some(({ relationshipId }) => relationshipId !== null)) continue;
    for (const { subjectId } of circle) seen.add(subjectId);
    circles.push(circle);
  }
  return circles;
}

/** Leaves out, again and again, who has no owner and who owns nobody: without circles nothing remains. */
function keepCircular(edges: readonly Ownership[]): readonly Ownership[] {
  const owned = new Set(edges.map(({ subjectId }) => subjectId));
  const owning = new Set(edges.map(({ objectId }) => objectId));
  const kept = edges.filter(({ subjectId, objectId }) => owning.has(subjectId) && owned.has(objectId));
  return kept.length === edges.length ? edges : keepCircular(kept);
}

/** Walks from an organization to its owners, theirs and so on, nearest first, until it comes back. */
function shortestCircle(
  start: string,
  owners: ReadonlyMap<string, readonly Ownership[]>,
): readonly Ownership[] | undefined {
  const cameBy = new Map<string, Ownership>();
  let front = [start];
  while (front.length > 0) {
    const next: string[] = [];
    for (const id of front) {
      for (const edge of owners.get(id) ?? []) {
        if (edge.objectId === start) {
          const circle = [edge];
          for (let at = id; at !== start; at = circle[0]!.subjectId) circle.unshift(cameBy.get(at)!);
          return circle;
        }
        if (!cameBy.has(edge.objectId)) {
          cameBy.set(edge.objectId, edge);
          next.push(edge.objectId);
        }
      }
    }
    front = next;
  }
  return undefined;
}
