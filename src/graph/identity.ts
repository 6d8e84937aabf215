import type { NameDecision } from './decision.ts';
import { type KnownEntity, type NameIndex, type NameKey, toDiscoveredId } from './name-index.ts';

/** Whom a name names. */
export interface EntityRef {
  readonly id: string;
  /** The row of seeds/entities, or an edition of it, when it is a known one. */
  readonly known?: KnownEntity;
  /** The names that decisions join to this entity; the name itself alone when none does. */
  readonly names: readonly NameKey[];
}

/** Whom every name means: by seeds/entities, and by what people decided. */
export interface Identity {
  readonly index: NameIndex;
  entityOf(name: NameKey): EntityRef;
  /** The decisions that two names are the same which do not hold, each with the reason. */
  readonly blocked: ReadonlyMap<string, string>;
  /** The decisions that are read here: all on names that are not undone. */
  readonly live: ReadonlySet<string>;
  /** The entities of which a decision speaks. */
  readonly decided: readonly EntityRef[];
  /** Tells whether a live decision says that the entities of two names differ. */
  isParted(a: NameKey, b: NameKey): boolean;
}

interface Cluster {
  readonly names: NameKey[];
  known: KnownEntity | undefined;
  /** Clusters that a decision says are others. */
  readonly others: Set<Cluster>;
}

/**
 * Joins names by decisions, in the order in which they were made. One that would join two known entities, or what another
 * decision parts, does not hold: by whatever chain, and whichever came first. A pure function of seeds and decisions.
 */
export function createIdentity(index: NameIndex, decisions: readonly NameDecision[]): Identity {
  const clusters = new Map<string, Cluster>();
  const knownClusters = new Map<string, Cluster>();
  const clusterOf = (name: NameKey): Cluster => {
    const at = clusters.get(name.id);
    if (at) return at;
    const known = index.knownOf(name);
    const cluster: Cluster = (known && knownClusters.get(known.id)) ?? { names: [], known, others: new Set() };
    if (known) knownClusters.set(known.id, cluster);
    cluster.names.push(name);
    clusters.set(name.id, cluster);
    return cluster;
  };
  const blocked = new Map<string, string>();
  const ordered = [...decisions].sort((a, b) => a.seq - b.seq);
  for (const { action, id, names } of ordered) {
    if (action !== 'different') continue;
    const [one, other] = [clusterOf(names[0]), clusterOf(names[1])];
    if (one === other) blocked.set(id, `seeds/entities gives both names to ${one.known!.id}`);
    else {
      one.others.add(other);
      other.others.add(one);
    }
  }
  for (const { action, id, names } of ordered) {
    if (action !== 'same') continue;
    const [one, other] = [clusterOf(names[0]), clusterOf(names[1])];
    if (one === other) continue;
    const obstacle = whyApart(one, other);
    if (obstacle === undefined) join(one, other, clusters, knownClusters);
    else blocked.set(id, obstacle);
  }
  const refs = new Map<Cluster, EntityRef>();
  for (const cluster of new Set(clusters.values())) refs.set(cluster, toRef(cluster));
  return {
    index,
    blocked,
    live: new Set(ordered.map(({ id }) => id)),
    decided: [...refs.values()],
    entityOf: (name) => {
      const cluster = clusters.get(name.id);
      if (cluster) return refs.get(cluster)!;
      const known = index.knownOf(name);
      if (!known) return { id: toDiscoveredId(name.id), names: [name] };
      // A name of a known entity that no decision mentions is of one cluster with those that one does.
      const joined = knownClusters.get(known.id);
      return joined ? refs.get(joined)! : { id: known.id, known, names: [name] };
    },
    isParted: (a, b) => {
      const [one, other] = [clusters.get(a.id), clusters.get(b.id)];
      return one !== undefined && other !== undefined && one.others.has(other);
    },
  };
}

function whyApart(one: Cluster, other: Cluster): string | undefined {
  if (one.known && other.known) {
    return `${one.known.id} and ${other.known.id} are two rows of seeds/entities`;
  }
  return one.others.has(other) ? 'another decision says that they are different' : undefined;
}

function join(into: Cluster, from: Cluster, clusters: Map<string, Cluster>, knownClusters: Map<string, Cluster>): void {
  for (const name of from.names) {
    into.names.push(name);
    clusters.set(name.id, into);
  }
  into.known ??= from.known;
  if (into.known) knownClusters.set(into.known.id, into);
  for (const enemy of from.others) {
    enemy.others.delete(from);
    enemy.others.add(into);
    into.others.add(enemy);
  }
}

function toRef({ names, known }: Cluster): EntityRef {
  const sorted = [...names].sort((a, b) => (a.id < b.id ? -1 : 1));
  return known ? { id: known.id, known, names: sorted } : { id: toDiscoveredId(sorted[0]!.id), names: sorted };
}
