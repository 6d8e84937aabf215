import type { DocumentEntity } from '../model/mention.ts';
import { type ReducedSentence, roleOf, SLOT_RANGES, type Slot, slotAt, slotKindOf } from './reduce-sentence.ts';

/** Two names with nothing but "and" between them, and brackets behind the first: any other word may be a verb. */
const PAIR =
  /([\ue000-\ue9ff])\s*(?:[（(][^）)\ue000-\uf8ff]{0,40}[）)]\s*)?(以及|及|和|与|跟|&|,? ?\band\b)\s*(?:the )?(?=([\ue000-\ue9ff]))/giu;
/** What also leads a partner binds less than what joins the members of a list: "A 与 B 和 C" names one and two. */
const LOOSE = /^[与跟]$/u;
/** Where in a reduced text two names of a pair stand. */
interface Pair {
  readonly first: number;
  readonly second: number;
  readonly isLoose: boolean;
}

/**
 * Joins the pairs of names that "and" alone holds together, which `reduceSentence` leaves apart since they may be each
 * other's partners: what those around them do to one of them they mostly do to the other too.
 * @returns `undefined` for a sentence without such a pair, or without anybody else
 */
export function joinPairs(reduced: ReducedSentence, entities: readonly DocumentEntity[]): ReducedSentence | undefined {
  const pairs = dropChained(findPairs(reduced, entities));
  if (pairs.length === 0 || reduced.slots.length - pairs.length < 2) return undefined;
  const slots: Slot[] = [];
  const offsets: number[] = [];
  let text = '';
  let at = 0;
  for (const { first, second } of pairs) {
    copy(first);
    offsets.push(reduced.offsets[first]!);
    text += add(join(slotAt(reduced, reduced.text[first]!)!, slotAt(reduced, reduced.text[second]!)!));
    at = second + 1;
  }
  copy(reduced.text.length);
  return { text, slots, offsets: [...offsets, ...reduced.offsets.slice(at)] };

  function copy(to: number): void {
    for (; at < to; at++) {
      const slot = slotAt(reduced, reduced.text[at]!);
      text += slot ? add(slot) : reduced.text[at]!;
      offsets.push(reduced.offsets[at]!);
    }
  }

  /** Notes a slot and gives the character that stands for it. */
  function add(slot: Slot): string {
    slots.push(slot);
    return String.fromCharCode(SLOT_RANGES[slotKindOf(slot.entities, entities)] + slots.length - 1);
  }
}

function findPairs(reduced: ReducedSentence, entities: readonly DocumentEntity[]): readonly Pair[] {
  const pairs: Pair[] = [];
  for (const match of reduced.text.matchAll(PAIR)) {
    const [whole, a, joiner, b] = match as unknown as readonly [string, string, string, string];
    const [one, other] = [slotAt(reduced, a), slotAt(reduced, b)];
    if (!one || !other || !isLike(one, other, entities)) continue;
    pairs.push({ first: match.index, second: match.index + whole.length, isLoose: LOOSE.test(joiner) });
  }
  return pairs;
}

/** Of "A 与 B 和 C" the last two are a pair; of "A 和 B 和 C" nobody knows. */
function dropChained(pairs: readonly Pair[]): readonly Pair[] {
  return pairs.filter((pair, index) => {
    const [before, behind] = [pairs[index - 1], pairs[index + 1]];
    const isFree = (other: Pair) => other.isLoose && !pair.isLoose;
    return (before?.second !== pair.first || isFree(before)) && (behind?.first !== pair.second || isFree(behind));
  });
}

/** Whether two slots may fill one role: both persons, say, and nobody in both. */
function isLike(a: Slot, b: Slot, entities: readonly DocumentEntity[]): boolean {
  if ([...a.mentions, ...b.mentions].some(({ form }) => form === 'pronoun')) return false;
  const [one, other] = [entities[a.entities[0]!]!, entities[b.entities[0]!]!];
  return roleOf(one) === roleOf(other) && !a.entities.some((entity) => b.entities.includes(entity));
}

function join(a: Slot, b: Slot): Slot {
  return {
    entities: [...a.entities, ...b.entities],
    mentions: [...a.mentions, ...b.mentions],
    start: a.start,
    end: b.end,
    isSupplied: false,
    isPair: true,
  };
}
