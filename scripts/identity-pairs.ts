import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../src/config.ts';
import { toKnownEntity } from '../src/graph/entity-node.ts';
import { foldIn, groupOf, type NameIndex } from '../src/graph/name-index.ts';
import type { CommonNeighbour, IdentityTies } from '../src/graph/proposals/identity-profile.ts';
import { type NamedProfile, toProfile } from '../src/graph/proposals/read-profiles.ts';
import type { EntityKind, RelationType } from '../src/model/relation.ts';

/** What a reader says of two entities. */
export type PairLabel = 'same' | 'different' | 'unsure';

/** Two entities of one graph, labelled, with all that the scorer is told of them. */
export interface LabelledPair {
  readonly set: string;
  readonly label: PairLabel;
  readonly a: NamedProfile;
  readonly b: NamedProfile;
  readonly ties: IdentityTies;
}

interface PairSide {
  readonly kind: EntityKind;
  /** Id of its row in seeds/entities, or its name. */
  readonly row?: string;
  readonly name?: string;
  readonly edition?: number;
  readonly claims: number;
  readonly forms: Readonly<Record<string, number>>;
  readonly employers?: readonly string[];
}

interface PairRow {
  readonly label: PairLabel;
  readonly a: PairSide;
  readonly b: PairSide;
  readonly ties?: {
    readonly between?: readonly RelationType[];
    readonly common?: readonly Omit<CommonNeighbour, 'id'>[];
    readonly kindred?: readonly (readonly [string, string])[];
    readonly titles?: readonly string[];
    readonly together?: number;
  };
}

/** Reads a set of test/gold/identity; the forms of known entities come from seeds/entities as they are now. */
export function loadPairs(set: string, index: NameIndex): readonly LabelledPair[] {
  const lines = readFileSync(join(ROOT, 'test/gold/identity', `${set}.jsonl`), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => {
    const { label, a, b, ties = {} } = JSON.parse(line) as PairRow;
    return {
      ...{ set, label, a: toSide(a, index), b: toSide(b, index) },
      ties: {
        between: ties.between ?? [],
        common: (ties.common ?? []).map((neighbour) => ({ id: neighbour.name, ...neighbour })),
        kindred: (ties.kindred ?? []).map(([first, second]) => ({ first, second })),
        titles: ties.titles ?? [],
        together: ties.together ?? 0,
      },
    };
  });
}

function toSide(
  { kind, row, name = '', edition, claims, forms, employers = [] }: PairSide,
  index: NameIndex,
): NamedProfile {
  const year = edition === undefined ? undefined : String(edition);
  const known = row === undefined ? undefined : index.knownById(row, year);
  const entity = known && toKnownEntity(known);
  const called = entity?.name ?? name;
  const group = groupOf(kind);
  const folded = foldIn(group, called, year);
  // Namesakes differ by their employers, so that their ids do as well.
  const id = entity?.id ?? [name, year, ...employers].join('@');
  return toProfile(
    [
      {
        name: {
          ...{ id, group, folded, scope: year ?? null },
          ...{ liveClaims: claims, cloudClaims: kind === 'CloudProvider' ? claims : 0 },
          ...{ forms: Object.keys(forms), formCounts: Object.values(forms) },
        },
        entity: { id, series: known?.row.id ?? null, edition: edition ?? null },
        employers: employers.map((employer) => ({ id: employer, name: employer })),
      },
    ],
    index,
  );
}
