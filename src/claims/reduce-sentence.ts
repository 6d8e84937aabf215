import { toSimplified } from '../model/fold.ts';
import type { DocumentEntity, Mention, Mentions } from '../model/mention.ts';
import type { EntityKind } from '../model/relation.ts';
import type { ListWords } from './list-words.ts';

/** What fills one place of a sentence: a name, or a coordination of names that share one role. */
export interface Slot {
  /** Indexes into `Mentions.entities`, in text order. */
  readonly entities: readonly number[];
  readonly mentions: readonly Mention[];
  readonly start: number;
  readonly end: number;
  /** A name that the sentence leaves out and the context supplies. */
  readonly isSupplied: boolean;
  /** Two names that "and" alone holds together: they share what is said of either, and may be each other's partners. */
  readonly isPair?: true;
}

/** A sentence in which one private-use character stands for each slot, so that plain regular expressions read roles. */
export interface ReducedSentence {
  readonly text: string;
  readonly slots: readonly Slot[];
  /** Offset in the document for each code unit of `text`, and one more for its end. */
  readonly offsets: readonly number[];
}

/** First code unit of each kind's private-use range, 512 slots each; `Mixed` holds lists of firms and providers. */
export const SLOT_RANGES = {
  Company: 0xe000,
  CloudProvider: 0xe200,
  Person: 0xe400,
  Event: 0xe600,
  Mixed: 0xe800,
} as const satisfies Record<EntityKind | 'Mixed', number>;
export const SLOT_RANGE_SIZE = 0x200;
export type SlotKind = keyof typeof SLOT_RANGES;
const KINDS = Object.keys(SLOT_RANGES) as SlotKind[];

/** The simplified form of each unit that is a character of its own. */
const SIMPLIFIED = Uint16Array.from({ length: 0x10000 }, (_, unit) =>
  toSimplified(String.fromCharCode(unit)).charCodeAt(0),
);

/** What may stand between two members of one list: a separator, brackets after a name, a short word before the next. */
const SEPARATOR =
  /^(?:\s*[（(][^）)]{0,40}[）)]|\s*的\s*[^、，,。；;：:（）()]{1,16}(?=、))?\s*(?:、|,|，|;|；|\/|以及|及|和|与|與|跟|&|,? and|,? or|また|や|と)\s*(?:and |or |the |以及|及|和|还有|還有)?([^、，,。；;：:（）()]{0,16})$/u;
/** Characters before and behind a list in which its unknown members are looked for. */
const BESIDE_LIST = 200;
/** "Acme（爱克米）", "Acme(NYSE: ACM)": a name goes on in brackets. */
const OPENING = /^\s*[（(](?:[^（）()，。；]{0,12}[:：])?\s*$/u;
const CLOSING = /^[^（）()，。；]{0,20}[）)]/u;
/** A comma or semicolon alone parts clauses as well as members of a list: only with more of the list behind it is it one. */
const BARE_SEPARATOR = /^\s*(?:[（(][^）)]{0,40}[）)])?\s*[,，;；]\s*[^和及与與、,，]{0,16}$/u;
const GOES_ON =
  /^\s*(?:[（(][^）)]{0,40}[）)])?\s*(?:[、,，;；]\s*\S|和|及|以及|与|與|等|and\b|or\b|&|amongst\b|among\b|$)/u;
const STRONG_SEPARATOR = /[、,，;；/&]/u;
/** Fonts of icons leave such characters in texts; there they would be taken for names. */
const PRIVATE = /[\ue000-\uf8ff]/gu;

/** Tells which slot a private-use character stands for; `undefined` for any other character. */
export function slotAt(reduced: ReducedSentence, character: string): Slot | undefined {
  return slotOf(reduced, character.charCodeAt(0));
}

/** The same by the character's code unit, for those who look at many. */
export function slotOf(reduced: ReducedSentence, unit: number): Slot | undefined {
  if (unit < SLOT_RANGES.Company || unit >= SLOT_RANGES.Mixed + SLOT_RANGE_SIZE) return undefined;
  return reduced.slots[(unit - SLOT_RANGES.Company) % SLOT_RANGE_SIZE];
}

/** Tells what kind of slot a private-use character stands for; `undefined` for any other character. */
export function slotKindAt(text: string, at: number): SlotKind | undefined {
  const offset = text.charCodeAt(at) - SLOT_RANGES.Company;
  return offset < 0 ? undefined : KINDS[Math.floor(offset / SLOT_RANGE_SIZE)];
}

/**
 * Replaces the names of one stretch of text by slot characters, joining coordinated names into one slot.
 * @param mentions those inside the stretch, sorted
 */
export function reduceSentence(
  text: string,
  start: number,
  end: number,
  mentions: readonly Mention[],
  entities: Mentions['entities'],
  words: ListWords,
): ReducedSentence {
  const slots = toSlots(text, start, end, mentions, entities, words).slice(0, SLOT_RANGE_SIZE);
  let reduced = '';
  const offsets: number[] = [];
  let at = start;
  const copy = (to: number) => {
    if (at < to) reduced += text.slice(at, to).replace(PRIVATE, ' ');
    for (; at < to; at++) offsets.push(at);
  };
  slots.forEach((slot, index) => {
    copy(slot.start);
    offsets.push(slot.start);
    reduced += String.fromCharCode(SLOT_RANGES[slotKindOf(slot.entities, entities)] + index);
    at = slot.end;
  });
  copy(end);
  offsets.push(end);
  return { text: reduced, slots, offsets };
}

/** Writes a reduced sentence in simplified characters, of the same length, since the lexicon knows only those. */
export function foldReduced(reduced: ReducedSentence): ReducedSentence {
  let text = '';
  let from = 0;
  for (let at = 0; at < reduced.text.length; at++) {
    const unit = reduced.text.charCodeAt(at);
    if (SIMPLIFIED[unit] === unit) continue;
    text += reduced.text.slice(from, at) + String.fromCharCode(SIMPLIFIED[unit]!);
    from = at + 1;
  }
  return from === 0 ? reduced : { ...reduced, text: text + reduced.text.slice(from) };
}

/** Tells what kind of slot entities fill together; a firm that may stand for its cloud is both. */
export function slotKindOf(members: readonly number[], entities: readonly DocumentEntity[]): SlotKind {
  const kinds = new Set(
    members.map((index) => (entities[index]!.cloud === undefined ? entities[index]!.kind : 'Mixed')),
  );
  return kinds.size === 1 ? [...kinds][0]! : 'Mixed';
}

function toSlots(
  text: string,
  from: number,
  to: number,
  mentions: readonly Mention[],
  entities: readonly DocumentEntity[],
  words: ListWords,
): Slot[] {
  const slots: Slot[] = [];
  let list: Mention[] = [];
  let end = 0;
  // Where somebody's subsidiary stands in a list under way, neither its owner nor what follows belongs to the other.
  let isOwned = false;
  let isOwnedNext = false;
  /** @param next where the next name begins */
  const flush = (next: number) => {
    if (list.length > 0) slots.push(toSlot(list, ...reach(list, end, next)));
    list = [];
  };
  for (const [index, mention] of mentions.entries()) {
    const previous = list.at(-1);
    if (previous && isBracketed(previous, mention)) {
      list.push(mention);
      end = mention.end + CLOSING.exec(text.slice(mention.end, mention.end + 24))![0].length;
      continue;
    }
    const isOwner = owns(mention, mentionBehind(index));
    const goesOn = previous !== undefined && joins(previous, mention);
    if (isOwner || isOwned || !goesOn) flush(mention.start);
    // The owner of the first member may own all of them.
    isOwned = isOwnedNext;
    isOwnedNext = isOwner && goesOn;
    list.push(mention);
    end = mention.end;
  }
  flush(Number.POSITIVE_INFINITY);
  return slots;

  /** Where a list begins and ends, with the members at both ends that nobody knows. */
  function reach(list: readonly Mention[], end: number, next: number): [start: number, end: number] {
    const start = list[0]!.start;
    if (members(list) < 2 || list.some(({ form }) => form === 'pronoun')) return [start, end];
    const before = text.slice(Math.max(from, slots.at(-1)?.end ?? 0, start - BESIDE_LIST), start);
    const behind = text.slice(end, Math.min(to, end + BESIDE_LIST));
    const [first, last] = words.unlisted.beside(before, behind, next - end);
    return [start - first, end + last];
  }

  /** "Acme（爱克米）": the same name once more, in brackets. */
  function isBracketed(a: Mention, b: Mention): boolean {
    return (
      a.entity === b.entity &&
      end <= b.start &&
      OPENING.test(text.slice(end, b.start)) &&
      CLOSING.test(text.slice(b.end, b.end + 24))
    );
  }

  function joins(a: Mention, b: Mention): boolean {
    if (group(a) !== group(b) || a.form === 'pronoun' || b.form === 'pronoun') return false;
    const gap = words.unlisted.withoutRest(text.slice(end, b.start));
    if (words.unlisted.isBetween(gap)) return true;
    const match = SEPARATOR.exec(gap);
    if (!match || words.beginsPhrase(match[1]!)) return false;
    if (BARE_SEPARATOR.test(gap) && members(list) < 2 && !GOES_ON.test(text.slice(b.end))) return false;
    // "A和B" may be two partners as well as a list: only a list mark, or a list under way, makes one slot of it.
    if (members(list) > 1 || STRONG_SEPARATOR.test(gap.replace(/[（(][^）)]*[）)]/u, ''))) return true;
    return words.opensList(text.slice(Math.max(0, a.start - 16), a.start)) || words.closesList(text.slice(b.end));
  }

  /** The next mention, but for a second name in brackets. */
  function mentionBehind(index: number): Mention | undefined {
    const [one, next, third] = mentions.slice(index, index + 3);
    const isSecondName = next?.entity === one!.entity && OPENING.test(text.slice(one!.end, next.start));
    return isSecondName ? third : next;
  }

  function owns(owner: Mention, part: Mention | undefined): boolean {
    return part !== undefined && group(owner) === group(part) && words.isOwning(text.slice(owner.end, part.start));
  }

  function members(mentions: readonly Mention[]): number {
    return new Set(mentions.map(({ entity }) => entity)).size;
  }

  function group({ entity }: Mention): string {
    return roleOf(entities[entity]!);
  }
}

/** The kind by which names may fill one role together: firms and clouds alike. */
export function roleOf({ kind }: DocumentEntity): EntityKind {
  return kind === 'CloudProvider' ? 'Company' : kind;
}

/** @param end where the last name ends, with the brackets that hold its other name and what belongs to the list behind it */
function toSlot(mentions: readonly Mention[], start: number, end: number): Slot {
  const entities = mentions.flatMap((mention) => [mention.entity, ...(mention.others ?? [])]);
  return {
    entities: [...new Set(entities)],
    mentions,
    start,
    end,
    isSupplied: false,
  };
}
