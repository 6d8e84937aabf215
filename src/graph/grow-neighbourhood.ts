import type { EntityKind, RelationType } from '../model/relation.ts';
import type { EntityRecord, RelationshipRecord } from './read-records.ts';

/** The relationships of one type and direction around an entity: some of them, and how many there are. */
export interface AroundList {
  /** The entity in the middle. */
  readonly start: string;
  readonly type: RelationType;
  /** Whether the entity is the object of them. */
  readonly isObject: boolean;
  /** How many there are of this type and direction, whatever the conditions. */
  readonly total: number;
  /** Whether some that fit the conditions may be missing among the edges. */
  readonly isCut: boolean;
  readonly edges: readonly AroundEdge[];
}

export interface AroundEdge {
  readonly farId: string;
  readonly farKind: EntityKind;
  readonly relationship: RelationshipRecord;
  /** The far end as it was called then, of a relationship of the past. */
  readonly past?: EntityRecord;
}

/** An entity from which a neighbourhood goes on. */
export interface AroundStart {
  readonly id: string;
  readonly kind: EntityKind;
}

/** What was found around an entity. */
export interface Grown {
  /** The entities by id in the order in which they were found, with how far from the middle they are. */
  readonly distances: ReadonlyMap<string, number>;
  readonly past: ReadonlyMap<string, EntityRecord>;
  readonly lists: readonly AroundList[];
  /** Whether entities were left out because there are too many. */
  readonly isFull: boolean;
}

/**
 * Finds the entities around one, ring by ring, until there are as many as may be. Within a ring the first of every list goes before the
 * second of any, so that an entity with many relationships does not crowd out the others.
 * @param readAround answers lists in the order of its starts
 */
export async function growNeighbourhood(
  center: AroundStart,
  limits: { readonly depth: number; readonly most: number },
  readAround: (starts: readonly AroundStart[]) => Promise<readonly AroundList[]>,
): Promise<Grown> {
  const distances = new Map([[center.id, 0]]);
  const past = new Map<string, EntityRecord>();
  const lists: AroundList[] = [];
  let frontier: readonly AroundStart[] = [center];
  let isFull = false;
  for (let distance = 1; distance <= limits.depth && frontier.length > 0 && !isFull; distance++) {
    const found = await readAround(frontier);
    lists.push(...found);
    const ring: AroundStart[] = [];
    for (const edge of inTurn(found.map(({ edges }) => edges))) {
      if (distances.has(edge.farId)) continue;
      isFull = distances.size >= limits.most;
      if (isFull) break;
      distances.set(edge.farId, distance);
      if (edge.past) past.set(edge.farId, edge.past);
      ring.push({ id: edge.farId, kind: edge.farKind });
    }
    frontier = ring;
  }
  return { distances, past, lists, isFull };
}

/** Gives the first of every list, then the second, and so on. */
function* inTurn<Item>(lists: readonly (readonly Item[])[]): Generator<Item> {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  for (let rank = 0; rank < longest; rank++) {
    for (const list of lists) {
      const item = list[rank];
      if (item !== undefined) yield item;
    }
  }
}
