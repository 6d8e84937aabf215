import type { Document } from '../model/document.ts';
import type { Mention, Mentions } from '../model/mention.ts';
import { type EntityKind, isOrganization } from '../model/relation.ts';
import { lastHolder } from './find-holders.ts';
import { findRolls } from './find-rolls.ts';
import { findSpeakerBehind } from './find-speaker-behind.ts';
import { createVoiceFinder, type Voice, type VoiceFinder } from './find-voice.ts';
import { type Sentence, splitSentences } from './split-sentences.ts';
import { titleOf } from './title-of.ts';

/** A line that heads what follows: a heading, or one that ends in a colon. */
export interface Lead {
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
  /** Whose list it may head where it names nobody: the first organization of the sentence before, or of the list above. */
  readonly owner?: Mention | undefined;
}

/** A sentence with its own names, and those that what stands around it may supply. */
export interface SentenceContext {
  /** Its number among the sentences of the article, from 0. */
  readonly index: number;
  readonly sentence: Sentence;
  /** Names of the sentence, in text order. */
  readonly inside: readonly Mention[];
  /** Its first organization. */
  readonly topic: Mention | undefined;
  /** The line that heads the list in which it stands, or its paragraph. */
  readonly lead: Lead | undefined;
  /** All names of the heading above. */
  readonly under: readonly Mention[];
  /** First organizations of the heading above, of the sentence before, of the title. */
  readonly heading: Mention | undefined;
  readonly previous: Mention | undefined;
  readonly title: Mention | undefined;
  /** The article's main provider or event, where the sentence names none. */
  readonly provider: Mention | undefined;
  readonly event: Mention | undefined;
  /** The event of the sentences just before, where the sentence names none. */
  readonly scene: Mention | undefined;
  /** Whether the title names that event. */
  readonly isEventTitled: boolean;
  /** Whether it is a row of a roll, of guests or winners, below a title that names the event. */
  readonly isOfRoll: boolean;
  /** Who speaks in it as "we". */
  readonly voice: () => Voice | undefined;
  /** The organization named last before it, near enough for posts that are told without one. */
  readonly holder: Mention | undefined;
  /** The person named last before it, near enough for a career, where it names none. */
  readonly person: Mention | undefined;
  /** The person of whom the line above holds nothing but the name, as on a card, where it names none; lines with posts may stand between. */
  readonly card: Mention | undefined;
}

/** So many sentences after its name an organization is still whose posts are told without it. */
const HOLDER_REACH = 3;
/** So many sentences behind its name an event is still where things happen. */
const SCENE_REACH = 3;
/** So many mentions a mention in the title is worth. */
const TITLE = 4;

/** Rules and gate look at the same article one after the other. */
const KNOWN = new WeakMap<Mentions, { readonly document: Document; readonly contexts: readonly SentenceContext[] }>();

/** Walks through an article and tells of every sentence which names its context may supply. */
export function followContext(document: Document, mentions: Mentions): readonly SentenceContext[] {
  const known = KNOWN.get(mentions);
  if (known?.document === document) return known.contexts;
  const contexts = walk(document, mentions);
  KNOWN.set(mentions, { document, contexts });
  return contexts;
}

function walk(document: Document, mentions: Mentions): readonly SentenceContext[] {
  const contexts: SentenceContext[] = [];
  let cursor = 0;
  let titleTopic: Mention | undefined;
  let headingTopic: Mention | undefined;
  let under: readonly Mention[] = [];
  let previous: { block: number; topic: Mention } | undefined;
  const mainProvider = findMain(mentions, 'CloudProvider');
  const titleEnd = titleOf(document).end;
  const mainEvent = findMain(mentions, 'Event', titleEnd);
  const isEventTitled = mainEvent !== undefined && mainEvent.start < titleEnd;
  let findVoice: VoiceFinder | undefined;
  let lead: Lead | undefined;
  let holder: { index: number; mention: Mention } | undefined;
  let person: { block: number; mention: Mention } | undefined;
  let scene: { index: number; block: number; mention: Mention } | undefined;
  let card: { index: number; readonly mention: Mention } | undefined;
  const kindOf = ({ entity }: Mention) => mentions.entities[entity]!.kind;

  const sentences = splitSentences(document);
  const rolls = isEventTitled ? findRolls(document, mentions, sentences) : undefined;
  for (const [index, sentence] of sentences.entries()) {
    const block = document.blocks[sentence.block]!;
    while (cursor < mentions.mentions.length && mentions.mentions[cursor]!.end <= sentence.start) cursor++;
    const inside: Mention[] = [];
    for (let i = cursor; i < mentions.mentions.length && mentions.mentions[i]!.start < sentence.end; i++) {
      if (mentions.mentions[i]!.end <= sentence.end) inside.push(mentions.mentions[i]!);
    }
    const leadBefore = lead;
    // A lead line heads the list behind it, or the one paragraph.
    if (lead && block.kind !== 'listItem' && sentence.block > lead.sentence.block + 1) lead = undefined;
    const kinds = new Set(inside.map(kindOf));
    const topic = inside.find((mention) => isOrganization(kindOf(mention)));
    const isTitle = block.kind === 'title';
    const isNear = (other: { readonly block: number } | undefined) => other && sentence.block - other.block <= 1;
    contexts.push({
      index,
      sentence,
      inside,
      topic,
      lead: isTitle ? undefined : lead,
      under,
      heading: isTitle ? undefined : headingTopic,
      previous: !isTitle && isNear(previous) ? previous!.topic : undefined,
      title: isTitle ? undefined : titleTopic,
      provider: isTitle || kinds.has('CloudProvider') ? undefined : mainProvider,
      event: isTitle || kinds.has('Event') ? undefined : mainEvent,
      scene: !kinds.has('Event') && isNear(scene) && index - scene!.index <= SCENE_REACH ? scene!.mention : undefined,
      isEventTitled,
      isOfRoll: rolls?.has(index) ?? false,
      voice: isTitle ? () => undefined : toVoice(sentence, inside, isNear(person) ? person!.mention : undefined),
      holder: holder && index - holder.index <= HOLDER_REACH ? holder.mention : undefined,
      person: isNear(person) && !kinds.has('Person') ? person!.mention : undefined,
      card: card?.index === index - 1 && !kinds.has('Person') ? card.mention : undefined,
    });

    if (isTitle) titleTopic ??= topic;
    if (block.kind === 'heading') {
      headingTopic = topic;
      under = inside;
    }
    const owner =
      inside.length > 0 ? undefined : (leadBefore?.owner ?? (isNear(previous) ? previous!.topic : undefined));
    if (topic) previous = { block: sentence.block, topic };
    const organization = lastHolder(inside, mentions.entities);
    if (organization) holder = { index, mention: organization };
    const last = inside.findLast((mention) => kindOf(mention) === 'Person');
    if (last) person = { block: sentence.block, mention: last };
    const event = inside.findLast((mention) => kindOf(mention) === 'Event');
    if (event && !isTitle) scene = { index, block: sentence.block, mention: event };
    if (last && isCard(document.text, sentence, last)) card = { index, mention: last };
    else if (card?.index === index - 1 && !last && topic && goesOn(document.text, sentence)) card.index = index;
    const endsInColon = /[:：]["”」]?$/u.test(
      document.text.slice(Math.max(sentence.start, sentence.end - 2), sentence.end),
    );
    if (endsInColon || block.kind === 'heading') lead = { sentence, mentions: inside, owner };
  }
  return contexts;

  /** Few sentences say "we", and few articles one: an article is read for its voices when the first is asked for. */
  function toVoice(
    sentence: Sentence,
    inside: readonly Mention[],
    earlier: Mention | undefined,
  ): () => Voice | undefined {
    return () => {
      findVoice ??= createVoiceFinder(document, mentions);
      return findVoice(inside, earlier, findSpeakerBehind(document, mentions, sentence));
    };
  }
}

/** Whether a line holds a name, and besides it marks alone: "— Ann Lee,". */
function isCard(text: string, { start, end }: Sentence, { start: from, end: to }: Mention): boolean {
  return !/[\p{L}\p{N}。！？!?:：]/u.test(text.slice(start, from) + text.slice(to, end));
}

/** Whether a line of a card ends in a mark behind which another post is told, on the next line. */
function goesOn(text: string, { start, end }: Sentence): boolean {
  return /[、，,;；] {0,2}$/u.test(text.slice(Math.max(start, end - 3), end));
}

/**
 * The entity of a kind that the article names most often, by its first mention; `undefined` where it names none.
 * @param titleEnd up to where a mention counts as several: what the title names the article is about
 */
function findMain({ entities, mentions }: Mentions, kind: EntityKind, titleEnd = 0): Mention | undefined {
  const counts = new Map<number, number>();
  for (const { entity, start } of mentions) {
    if (entities[entity]!.kind === kind) counts.set(entity, (counts.get(entity) ?? 0) + (start < titleEnd ? TITLE : 1));
  }
  const main = [...counts].sort((a, b) => b[1] - a[1])[0];
  return main && mentions.find((mention) => mention.entity === main[0]);
}
