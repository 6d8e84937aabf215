import { type ReducedSentence, slotAt } from './reduce-sentence.ts';

/** What an English comma introduces is mostly an apposition, which has a subject of its own kind: only these go on. */
const APPOSITION = /^\s*(?!(?:and|but|while|then|also)\b)[a-z]/iu;

/** Lists where a clause begins without a name, and so may have left one out. */
export function findBareClauses(reduced: ReducedSentence): readonly number[] {
  const places: number[] = [];
  let isClauseStart = true;
  for (let i = 0; i < reduced.text.length; i++) {
    const at = reduced.text[i]!;
    if (isClauseStart && at !== ' ') {
      isClauseStart = false;
      if (!slotAt(reduced, at)) places.push(i);
    }
    if ('，,；;：'.includes(at)) isClauseStart = at !== ',' || !APPOSITION.test(reduced.text.slice(i + 1));
  }
  return places;
}

/** Of bare clauses, those before the first name of an entity: "与乙合作，并接入甲的产品", of which the sentence before made 甲 the topic. */
export function placesBefore(entity: number, reduced: ReducedSentence, bare: readonly number[]): readonly number[] {
  const slot = reduced.slots.find(({ entities }) => entities.includes(entity));
  if (!slot || slot === reduced.slots[0]) return [];
  return bare.filter((place) => reduced.offsets[place]! < slot.start);
}
