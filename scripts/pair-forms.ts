import { identityKeys, readKey } from '../src/graph/proposals/identity-keys.ts';
import { NO_TIES } from '../src/graph/proposals/identity-profile.ts';
import type { NamedProfile } from '../src/graph/proposals/read-profiles.ts';
import type { IdentityScorer } from '../src/graph/proposals/score-identity.ts';
import { foldName } from '../src/model/fold.ts';
import { isOrganization } from '../src/model/relation.ts';
import type { EntityRow } from '../src/model/seed-row.ts';
import type { LabelledPair } from './identity-pairs.ts';

/** More forms than this share a key that tells nothing, as in the graph. */
const MOST_IN_BLOCK = 40;

/**
 * Pairs the names and plain aliases of organizations as if each were an entity of its own that articles named: those that
 * share a key. Rows of one family or one owner stay out, since no word tells a sister by its name alone from the same one.
 */
export function pairForms(rows: readonly EntityRow[], dissect: IdentityScorer['dissect']): readonly LabelledPair[] {
  const sides = rows.filter(({ kind }) => isOrganization(kind)).flatMap(toSides);
  const blocks = new Map<string, { readonly at: number; readonly isShortened: boolean }[]>();
  for (const [at, { profile }] of sides.entries()) {
    for (const key of identityKeys(profile, dissect)) {
      const { text, isShortened } = readKey(key);
      blocks.set(text, [...(blocks.get(text) ?? []), { at, isShortened }]);
    }
  }
  const pairs = new Map<string, LabelledPair>();
  for (const block of blocks.values()) {
    if (block.length > MOST_IN_BLOCK) continue;
    for (const [place, one] of block.entries()) {
      for (const other of block.slice(place + 1)) {
        if (one.isShortened && other.isShortened) continue;
        const [a, b] = [sides[one.at]!, sides[other.at]!];
        const isKin = a.row.id !== b.row.id && (isOf(a.row, b.row) || isOf(b.row, a.row) || areSisters(a.row, b.row));
        if (!isKin) pairs.set(`${one.at} ${other.at}`, toPair(a, b));
      }
    }
  }
  return [...pairs.values()];
}

function toPair(a: Side, b: Side): LabelledPair {
  const label = a.row.id === b.row.id ? 'same' : 'different';
  return { set: 'seeds', label, a: a.profile, b: b.profile, ties: NO_TIES };
}

interface Side {
  readonly row: EntityRow;
  readonly profile: NamedProfile;
}

function toSides(row: EntityRow): Side[] {
  const forms = new Map(
    [row.names.zh, row.names.en, ...row.aliases].flatMap((form) => (form ? [[foldName(form), form]] : [])),
  );
  for (const form of row.ambiguous) forms.delete(foldName(form));
  return [...forms.values()].map((text) => ({
    row,
    profile: {
      ...{ id: `${row.id}/${text}`, kind: row.kind, isKnown: false, name: text, names: [], liveClaims: 1 },
      forms: [{ text, count: 1, isOwn: true }],
    },
  }));
}

/** Two arms of one owner: 百度资本 and 百度风投. */
function areSisters(row: EntityRow, other: EntityRow): boolean {
  return row.parent !== undefined && row.parent === other.parent;
}

function isOf(row: EntityRow, other: EntityRow): boolean {
  return row.parent === other.id || (row.family !== undefined && row.family === other.family);
}
