import { createGoldIndex, foldLabel, type GoldArticle, type GoldRelation } from '../../scripts/gold.ts';
import type { Claim, NameRef } from '../../src/model/claim.ts';
import { RELATIONS, type RelationType } from '../../src/model/relation.ts';

/** How many relations agree, were made up, and were missed. */
export interface Score {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

export interface ArticleScore {
  readonly core: Score;
  readonly all: Score;
  /** What was wrong or missed, one line each, for people. */
  readonly differences: readonly string[];
}

const CORE: ReadonlySet<RelationType> = new Set(['USES', 'MIGRATED_TO', 'PARTNERS_WITH']);

interface Stated {
  readonly type: RelationType;
  readonly from: string;
  readonly to: string;
  readonly isDenied: boolean;
}

/**
 * Compares claims with labels as the scorer of the labels does: names by any of their forms, symmetric relations in
 * both directions, a move with the use that it implies, denials only with denials, and a provider with its parent where
 * the labels call them one family and no label is closer.
 */
export function scoreArticle(gold: GoldArticle, claims: readonly Claim[]): ArticleScore {
  const find = createGoldIndex(gold);
  const nameOf = (ref: NameRef) => find(ref.kind, ref.name)?.id ?? `?${foldLabel(ref.name)}`;
  const familyOf = (id: string) => gold.entities.find((entity) => entity.id === id)?.family ?? id;

  const expected = new Map(withImplied(gold.relations.map(fromLabel)));
  const found = withImplied(
    claims.map(({ type, subject, object, status }) => ({
      type,
      from: nameOf(subject),
      to: nameOf(object),
      isDenied: status === 'denied',
    })),
  );
  const right: Stated[] = [];
  const open = new Map(found);
  for (const [key, stated] of found) {
    if (!expected.delete(key)) continue;
    open.delete(key);
    right.push(stated);
  }
  const toFamily = (stated: Stated) => keyOf({ ...stated, from: familyOf(stated.from), to: familyOf(stated.to) });
  for (const [key, stated] of [...open]) {
    const near = [...expected].find(([, label]) => toFamily(label) === toFamily(stated));
    if (near) {
      expected.delete(near[0]);
      right.push(stated);
    }
    // The same said again of the other member of a family is no second mistake.
    if (near || right.some((other) => toFamily(other) === toFamily(stated))) open.delete(key);
  }
  const count = (of: (stated: Stated) => boolean): Score => ({
    right: right.filter(of).length,
    wrong: [...open.values()].filter(of).length,
    missed: [...expected.values()].filter(of).length,
  });
  return {
    core: count(({ type }) => CORE.has(type)),
    all: count(() => true),
    differences: [
      ...[...open.keys()].map((key) => `wrong ${key}`),
      ...[...expected.keys()].map((key) => `missed ${key}`),
    ],
  };
}

/** Adds scores up. */
export function sum(scores: readonly Score[]): Score {
  return scores.reduce(
    (a, b) => ({ right: a.right + b.right, wrong: a.wrong + b.wrong, missed: a.missed + b.missed }),
    { right: 0, wrong: 0, missed: 0 },
  );
}

/** Gives precision, recall and their harmonic mean, each 0 to 1; with nothing to find and nothing found they are 1. */
export function rates({ right, wrong, missed }: Score): { precision: number; recall: number; f1: number } {
  const share = (all: number) => (all === 0 ? 1 : right / all);
  const total = 2 * right + wrong + missed;
  return { precision: share(right + wrong), recall: share(right + missed), f1: total === 0 ? 1 : (2 * right) / total };
}

function fromLabel({ type, from, to, status }: GoldRelation): Stated {
  return { type, from, to, isDenied: status === 'denied' };
}

function withImplied(stated: readonly Stated[]): ReadonlyMap<string, Stated> {
  const moves = stated.filter(({ type, isDenied }) => type === 'MIGRATED_TO' && !isDenied);
  const all = [...stated, ...moves.map((move) => ({ ...move, type: 'USES' as const }))];
  return new Map(all.map((each) => [keyOf(each), each]));
}

function keyOf({ type, from, to, isDenied }: Stated): string {
  const ends = RELATIONS[type].symmetric ? [from, to].sort() : [from, to];
  return `${isDenied ? 'denied ' : ''}${type} ${ends.join(' > ')}`;
}
