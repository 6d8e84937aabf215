import type { Document } from '../model/document.ts';
import type { Mention, Mentions } from '../model/mention.ts';
import { type EntityKind, isOrganization } from '../model/relation.ts';
import { findHolders } from './find-holders.ts';
import type { SenseFinder, SensePositions } from './find-senses.ts';
import {
  foldReduced,
  type ReducedSentence,
  reduceSentence,
  SLOT_RANGES,
  type Slot,
  slotAt,
} from './reduce-sentence.ts';
import { ShiftedSenses } from './shift-places.ts';
import { type Sentence, splitSentences } from './split-sentences.ts';

/** How a name that the sentence leaves out was supplied. */
export type SupplyKind =
  | 'clause'
  | 'previous'
  | 'title'
  | 'heading'
  | 'provider'
  | 'event'
  | 'lead'
  | 'holder'
  | 'person';

/** A reading of a sentence: as it stands, or with a left-out name put before it. */
export interface Reading {
  readonly sentence: Sentence;
  readonly reduced: ReducedSentence;
  readonly senses: SensePositions;
  /** Absent for the sentence as it stands. */
  readonly supply?: SupplyKind;
  /** The reading as it stands, and its places before which the left-out name was put. */
  readonly completes?: { readonly reading: Reading; readonly inserted: readonly number[] };
}

/** How many code units of a lead line are read before a list item: enough for its noun and verb. */
const LEAD_REACH = 160;
/** What an English comma introduces is mostly an apposition, which has a subject of its own kind: only these go on. */
const APPOSITION = /^\s*(?!(?:and|but|while|then|also)\b)[a-z]/iu;
/** How far before its verb a speaker may stand, in characters. */
const SPEAKER_REACH = 8;
/** So many sentences after its name an organization is still whose posts are told without it. */
const HOLDER_REACH = 3;
/** Senses by which a sentence that names no event goes on about that of the article. */
const EVENTFUL = ['relations.attend', 'relations.hosts', 'titles'];
/** Senses by which a sentence that names no person goes on about the one before. */
const CAREER = ['relations.join', 'relations.resign', 'relations.appoint', 'relations.found'];

/**
 * Reads every sentence that holds a name: first as it stands, then once for each name that may be left out of its
 * clauses: the first name of the sentence itself, the lead line of a list, the heading above, the first name of the
 * sentence before, the first name of the title, and the article's main provider or event where the sentence names none.
 */
export function readSentences(document: Document, mentions: Mentions, findSenses: SenseFinder): readonly Reading[] {
  const readings: Reading[] = [];
  const sentences = splitSentences(document);
  let cursor = 0;
  let titleTopic: Mention | undefined;
  let headingTopic: Mention | undefined;
  let previous: { block: number; topic: Mention } | undefined;
  const mainProvider = findMain(mentions, 'CloudProvider');
  const mainEvent = findMain(mentions, 'Event');
  let lead: { sentence: Sentence; mentions: readonly Mention[] } | undefined;
  let holder: { index: number; mention: Mention } | undefined;
  let person: { block: number; mention: Mention } | undefined;

  for (const [index, sentence] of sentences.entries()) {
    const block = document.blocks[sentence.block]!;
    while (cursor < mentions.mentions.length && mentions.mentions[cursor]!.end <= sentence.start) cursor++;
    const inside: Mention[] = [];
    for (let i = cursor; i < mentions.mentions.length && mentions.mentions[i]!.start < sentence.end; i++) {
      if (mentions.mentions[i]!.end <= sentence.end) inside.push(mentions.mentions[i]!);
    }
    // A lead line heads the list behind it, or the one paragraph.
    if (lead && block.kind !== 'listItem' && sentence.block > lead.sentence.block + 1) lead = undefined;
    const kinds = new Set(inside.map((mention) => mentions.entities[mention.entity]!.kind));
    const topic = inside.find((mention) => isOrganization(mentions.entities[mention.entity]!.kind));
    const endsInColon = /[:：]["”」]?$/u.test(document.text.slice(sentence.start, sentence.end));

    if (inside.length > 0) {
      const reduced = foldReduced(
        reduceSentence(document.text, sentence.start, sentence.end, inside, mentions.entities),
      );
      const senses = findSenses(reduced.text);
      const plain: Reading = { sentence, reduced, senses };
      readings.push(plain);
      const supplied = new Set(inside.map((mention) => mention.entity));
      const supply = (kind: SupplyKind, mention: Mention | undefined) => {
        if (!mention || supplied.has(mention.entity)) return;
        supplied.add(mention.entity);
        push(kind, mention);
      };
      const push = (kind: SupplyKind, mention: Mention, inserted = findBareClauses(reduced, kind === 'clause')) => {
        if (inserted.length === 0) return;
        readings.push({
          sentence,
          reduced: insertName(reduced, mention, mentions, inserted),
          senses: new ShiftedSenses(senses, inserted),
          supply: kind,
          completes: { reading: plain, inserted },
        });
      };
      const carried = findSpeaker(reduced, senses, mentions) ?? topic;
      if (carried && inside.length > 1) push('clause', carried);
      if (lead && block.kind !== 'title' && sentence.start > lead.sentence.end) {
        readings.push(readUnderLead(sentence, inside, lead));
        for (const mention of lead.mentions) supplied.add(mention.entity);
      }
      if (block.kind !== 'title') {
        supply('heading', headingTopic);
        if (previous && sentence.block - previous.block <= 1) supply('previous', previous.topic);
        supply('title', titleTopic);
        if (!kinds.has('CloudProvider')) supply('provider', mainProvider);
        // Whoever speaks in a report on an event speaks there; only words of speaking and showing make that likely.
        if (!kinds.has('Event') && EVENTFUL.some((sense) => senses.has(sense))) supply('event', mainEvent);
      }
      const earlier = holder && index - holder.index <= HOLDER_REACH ? holder.mention : undefined;
      for (const { place, mention } of findHolders(reduced, senses.get('relations.post') ?? [], mentions, earlier)) {
        push('holder', mention, [place]);
      }
      const isAboutSame = person && sentence.block - person.block <= 1 && !kinds.has('Person') && topic;
      if (isAboutSame && CAREER.some((sense) => senses.has(sense))) push('person', person!.mention);
    }

    if (block.kind === 'title') titleTopic ??= topic;
    if (block.kind === 'heading') headingTopic = topic;
    if (topic) previous = { block: sentence.block, topic };
    const lastOf = (isKind: (kind: EntityKind) => boolean) =>
      inside.findLast((mention) => isKind(mentions.entities[mention.entity]!.kind));
    const organization = lastOf(isOrganization);
    if (organization) holder = { index, mention: organization };
    const last = lastOf((kind) => kind === 'Person');
    if (last) person = { block: sentence.block, mention: last };
    if (endsInColon || block.kind === 'heading') lead = { sentence, mentions: inside };
  }
  return readings;

  function readUnderLead(sentence: Sentence, inside: readonly Mention[], head: NonNullable<typeof lead>): Reading {
    const from = Math.max(head.sentence.start, head.sentence.end - LEAD_REACH);
    const kept = head.mentions.filter((mention) => mention.start >= from);
    const first = reduceSentence(document.text, from, head.sentence.end, kept, mentions.entities);
    const second = reduceSentence(document.text, sentence.start, sentence.end, inside, mentions.entities);
    const reduced = foldReduced(join(first, second));
    return { sentence, reduced, senses: findSenses(reduced.text), supply: 'lead' };
  }
}

/** Lists where a clause begins without a name, and so may have left one out. */
function findBareClauses(reduced: ReducedSentence, exceptFirst: boolean): readonly number[] {
  const places: number[] = [];
  let isClauseStart = true;
  for (let i = 0; i < reduced.text.length; i++) {
    const at = reduced.text[i]!;
    if (isClauseStart && at !== ' ') {
      isClauseStart = false;
      if (!(exceptFirst && i === 0) && !slotAt(reduced, at)) places.push(i);
    }
    if ('，,；;：'.includes(at)) isClauseStart = at !== ',' || !APPOSITION.test(reduced.text.slice(i + 1));
  }
  return places;
}

/** Puts a left-out name at some places of a sentence. */
function insertName(
  reduced: ReducedSentence,
  mention: Mention,
  mentions: Mentions,
  places: readonly number[],
): ReducedSentence {
  const slot: Slot = {
    entities: [mention.entity],
    mentions: [mention],
    start: mention.start,
    end: mention.end,
    isSupplied: true,
  };
  const index = reduced.slots.length;
  const character = String.fromCharCode(SLOT_RANGES[mentions.entities[mention.entity]!.kind] + index);
  let text = '';
  const offsets: number[] = [];
  let from = 0;
  for (const place of places) {
    text += reduced.text.slice(from, place) + character;
    for (let i = from; i < place; i++) offsets.push(reduced.offsets[i]!);
    offsets.push(reduced.offsets[place]!);
    from = place;
  }
  text += reduced.text.slice(from);
  for (let i = from; i < reduced.offsets.length; i++) offsets.push(reduced.offsets[i]!);
  return { text, slots: [...reduced.slots, slot], offsets };
}

/** Who announces: the organization right before the sentence's first word of saying, as in 甲旗下企业乙发布消息称. */
function findSpeaker(reduced: ReducedSentence, senses: SensePositions, mentions: Mentions): Mention | undefined {
  const said = Math.min(...(senses.get('relations.say') ?? []));
  if (!Number.isFinite(said)) return undefined;
  for (let i = said - 1; i >= 0 && said - i <= SPEAKER_REACH; i--) {
    const mention = slotAt(reduced, reduced.text[i]!)?.mentions.at(-1);
    if (mention && isOrganization(mentions.entities[mention.entity]!.kind)) return mention;
  }
  return undefined;
}

/** The entity of a kind that the article names most often, by its first mention; `undefined` where it names none. */
function findMain({ entities, mentions }: Mentions, kind: EntityKind): Mention | undefined {
  const counts = new Map<number, number>();
  for (const { entity } of mentions) {
    if (entities[entity]!.kind === kind) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  const main = [...counts].sort((a, b) => b[1] - a[1])[0];
  return main && mentions.find((mention) => mention.entity === main[0]);
}

/** Puts a list item behind its lead line; the lead's names count as supplied. */
function join(first: ReducedSentence, second: ReducedSentence): ReducedSentence {
  const slots = [...first.slots.map((slot) => ({ ...slot, isSupplied: true })), ...second.slots];
  let moved = '';
  for (const character of second.text) {
    const slot = slotAt(second, character);
    moved += slot ? String.fromCharCode(character.charCodeAt(0) + first.slots.length) : character;
  }
  return { text: first.text + moved, slots, offsets: [...first.offsets.slice(0, -1), ...second.offsets] };
}
