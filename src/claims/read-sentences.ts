import type { Document } from '../model/document.ts';
import type { Mention, Mentions } from '../model/mention.ts';
import { isOrganization } from '../model/relation.ts';
import { findBareClauses, placesBefore } from './bare-clauses.ts';
import { dropAsides } from './drop-asides.ts';
import type { Apposition } from './find-apposition.ts';
import { findHolders } from './find-holders.ts';
import { findHosts } from './find-hosts.ts';
import type { SensePositions } from './find-senses.ts';
import { followContext, type Lead, type SentenceContext } from './follow-context.ts';
import { joinPairs } from './join-pairs.ts';
import { insertName, joinReduced, putBehindLead, replaceWords } from './put-names.ts';
import { foldReduced, type ReducedSentence, reduceSentence, type Slot, slotAt } from './reduce-sentence.ts';
import type { SentenceWords } from './sentence-words.ts';
import { ShiftedSenses } from './shift-places.ts';
import type { Sentence } from './split-sentences.ts';

/** How a name that the sentence leaves out was supplied. */
export type SupplyKind =
  | 'clause'
  | 'previous'
  | 'title'
  | 'heading'
  | 'provider'
  | 'event'
  | 'scene'
  | 'lead'
  | 'voice'
  | 'holder'
  | 'person'
  | 'card'
  | 'host';

/** A reading of a sentence: as it stands, or with a left-out name put before it. */
export interface Reading {
  readonly sentence: Sentence;
  readonly reduced: ReducedSentence;
  readonly senses: SensePositions;
  /** Absent for the sentence as it stands. */
  readonly supply?: SupplyKind;
  /** What tells whether the supplied name is meant. */
  readonly traits?: readonly string[];
  /** Whether names that "and" alone holds together are read as one: then only what is said of such pairs is new. */
  readonly isJoined?: true;
  /** The reading as it stands, and its places before which the left-out name was put. */
  readonly completes?: { readonly reading: Reading; readonly inserted: readonly number[] };
}

/** How many code units of a lead line are read before a list item: enough for its noun and verb. */
const LEAD_REACH = 160;
/** Words by which who speaks means its own organization. */
const WE = 'relations.we';
/** What stands before what a firm named before has. */
const POSSESSIVE = 'relations.possessive';
/** A sentence that opens a quotation, in which things lie somewhere, and words that tell that they are others'. */
const QUOTED = /^[“「『]/u;
const LIES_AT = 'relations.lies-at';
const OTHERS = ['relations.speaks-of-others', 'relations.generic-user', 'relations.of-many'];
/** Words by which analysts sign. */
const LICENCE = 'relations.licence';
/** Senses of what a line may head that is somebody's. */
const HEADED = ['relations.partner', 'relations.customer'];
/** Those of an event are not whose name stands before. */
const HOSTS = 'relations.hosts';
/** A longer line that names nobody says something. */
const LONGEST_LABEL = 20;
/** How far before its verb a speaker may stand, in characters. */
const SPEAKER_REACH = 8;
/** Senses by which a sentence that names no event goes on about that of the article, where the title does not name it. */
const EVENTFUL = ['relations.attend', 'relations.hosts', 'titles'];
/** Words that tell of another time or event, and years, which do too. */
const ELSEWHERE = 'relations.elsewhere';
const YEAR = /(?:19|20)\d\d ?年/u;
/** Senses of what is said at an event, and of pictures of those who were there. */
const SPOKEN = ['relations.speaks-there', 'relations.in-speech', 'relations.audience', 'relations.caption'];
/** The same of those who are told to be there, right behind the sentence that names the event. */
const SEEN = 'relations.seen-there';
/** A line of a card tells a post and whose it is, and no more. */
const STATEMENT = /[。.！!？?]\s*$|.{60}/u;
/** Senses by which a sentence that names no person goes on about the one before. */
const CAREER = ['relations.join', 'relations.resign', 'relations.appoint', 'relations.found'];

/**
 * Reads every sentence that holds a name: first as it stands, then once for each name that may be left out of its
 * clauses: the first name of the sentence itself, the lead line of a list, the heading above, the first name of the
 * sentence before, the first name of the title, the article's main provider or event where the sentence names none, the house of analysts
 * who sign, and the host whose name an event bears. What an apposition tells of a firm is read by itself. Last, with the names in brackets behind the members of a list, and with the names that "and" alone holds together read as one.
 */
export function readSentences(document: Document, mentions: Mentions, words: SentenceWords): readonly Reading[] {
  return followContext(document, mentions).flatMap((context) => readInContext(document, mentions, context, words));
}

/** A name that somebody takes a sentence to leave out, and why. */
export interface ExtraSupply {
  readonly kind: SupplyKind;
  readonly mention: Mention;
}

/**
 * Reads one sentence, as it stands and completed from its context; one without names has no reading.
 * @param extras names beyond those that the context supplies by itself
 */
export function readInContext(
  document: Document,
  mentions: Mentions,
  context: SentenceContext,
  { findSenses, readModifier, findHouse, findApposition, lists }: SentenceWords,
  extras: readonly ExtraSupply[] = [],
): readonly Reading[] {
  const { sentence, lead } = context;
  const inside = dropAsides(document.text, context.inside);
  if (inside.length === 0) return [];
  const readings: Reading[] = [];
  const reduce = (start: number, end: number, names: readonly Mention[]) =>
    reduceSentence(document.text, start, end, names, mentions.entities, lists);
  const apposition = findApposition(document.text, inside, mentions.entities);
  const reduced =
    apposition && !apposition.isOfPerson
      ? readAround(apposition)
      : foldReduced(reduce(sentence.start, sentence.end, inside));
  const bare = findBareClauses(reduced);
  const fromStart = () => [...new Set([0, ...bare])];
  const senses = findSenses(reduced.text);
  const plain: Reading = { sentence, reduced, senses };
  readings.push(plain);
  const isPostLine = senses.has('titles') && !STATEMENT.test(reduced.text);
  const supplied = new Set(context.inside.map((mention) => mention.entity));
  const supply = (kind: SupplyKind, mention: Mention | undefined) => {
    if (!mention || supplied.has(mention.entity)) return;
    supplied.add(mention.entity);
    push(
      kind,
      mention,
      (kind === 'event' && isThere(false) ? fromStart() : bare).filter((place) => !isOwned(place)),
    );
  };
  // "喜茶表示，其系统部署在…": what belongs to the firm of the sentence is nobody else's.
  const owning = senses.get(POSSESSIVE) ?? [];
  const isOwned = (place: number) =>
    owning.includes(place) &&
    reduced.slots.some(
      ({ start, entities }) => start < reduced.offsets[place]! && isOrganization(mentions.entities[entities[0]!]!.kind),
    );
  // Where somebody speaks may be left out before whoever does, and a line of a programme names no more than him and his post.
  const isThere = (isBehind: boolean) =>
    ((SPOKEN.some((sense) => senses.has(sense)) || (isBehind && senses.has(SEEN))) &&
      !senses.has(ELSEWHERE) &&
      !YEAR.test(reduced.text)) ||
    (context.isEventTitled && isPostLine);
  const push = (kind: SupplyKind, mention: Mention, inserted = bare) => {
    if (inserted.length === 0) return;
    readings.push({
      sentence,
      reduced: insertName(reduced, mention, mentions, inserted),
      senses: new ShiftedSenses(senses, inserted),
      supply: kind,
      traits: kind === 'event' ? [...traits, ...traitsOfEvent] : traits,
      completes: { reading: plain, inserted },
    });
  };
  const traits = senses.has(WE) ? ['we'] : [];
  const traitsOfEvent = [...(context.isEventTitled ? ['titled'] : []), ...(context.isOfRoll ? ['roll'] : [])];
  const carried = findSpeaker(reduced, senses, mentions) ?? context.topic;
  // The start of the sentence is none of its later clauses.
  if (carried && inside.length > 1)
    push(
      'clause',
      carried,
      bare.filter((place) => place > 0),
    );
  if (lead) {
    readings.push(readUnderLead(lead));
    for (const mention of lead.mentions) supplied.add(mention.entity);
  }
  supply('heading', context.heading);
  const goesOnLater = context.previous && placesBefore(context.previous.entity, reduced, bare);
  if (goesOnLater?.length) push('previous', context.previous!, goesOnLater);
  supply('previous', context.previous);
  supply('title', context.title);
  supply('provider', context.provider);
  // Whoever speaks in a report on an event speaks there; unless the title says that it is one, only words of speaking and
  // showing make that likely.
  if (context.isEventTitled) supply('event', context.event);
  else {
    const { scene } = context;
    if (scene && isThere(true)) push('scene', scene, fromStart());
    if (EVENTFUL.some((sense) => senses.has(sense))) supply('event', context.event);
  }
  for (const { kind, mention } of extras) supply(kind, mention);
  const posts = senses.get('relations.post') ?? [];
  for (const { place, mention } of findHolders(reduced, posts, mentions, context.holder, readModifier)) {
    push('holder', mention, [place]);
  }
  // Who signs with a licence leaves out where he works; whoever names somebody does not.
  const isSigned =
    senses.has(LICENCE) && !context.inside.some(({ entity }) => isOrganization(mentions.entities[entity]!.kind));
  const house = isSigned ? findHouse(document, mentions) : undefined;
  if (house) {
    for (const slot of reduced.slots) {
      if (mentions.entities[slot.entities[0]!]!.kind === 'Person') push('holder', house, [placeBehind(reduced, slot)]);
    }
  }
  if (context.card && context.topic && isPostLine) push('card', context.card, [0]);
  else if (context.person && context.topic && CAREER.some((sense) => senses.has(sense))) push('person', context.person);
  const hosted = new Set<string>();
  for (const { mention, host } of findHosts(document.text, inside, mentions)) {
    const slot = reduced.slots.find((one) => one.mentions.includes(mention));
    if (!slot || hosted.has(`${slot.start} ${host.entity}`)) continue;
    hosted.add(`${slot.start} ${host.entity}`);
    push('host', host, [reduced.offsets.indexOf(slot.start)]);
  }
  const spoken = senses.get(WE);
  const voice = spoken && context.topic && context.voice();
  if (voice && !context.inside.some(({ entity }) => entity === voice.mention.entity)) {
    const told = replaceWords(reduced, voice.mention, mentions, spoken);
    readings.push({ sentence, reduced: told, senses: findSenses(told.text), supply: 'voice', traits: [voice.ground] });
  }
  // "95% 都跑在乙云上", who says so at its end says of whom: his employer, unless it speaks of others.
  if (!spoken && QUOTED.test(reduced.text) && senses.has(LIES_AT) && !OTHERS.some((sense) => senses.has(sense))) {
    const told = context.voice();
    const isTold = told?.ground === 'speaker' && !inside.some(({ entity }) => entity === told.mention.entity);
    if (isTold && reduced.slots.length === 1) push('voice', told.mention, [1]);
  }
  const pushAsItStands = (other: ReducedSentence) =>
    readings.push({ sentence, reduced: other, senses: findSenses(other.text) });
  if (inside !== context.inside) pushAsItStands(foldReduced(reduce(sentence.start, sentence.end, context.inside)));
  if (apposition) pushAsItStands(apposition.isOfPerson ? readAround(apposition) : readUpTo(apposition));
  // Last, since it shares no words with the readings before.
  const joined = joinPairs(reduced, mentions.entities);
  if (joined) readings.push({ sentence, reduced: joined, senses: findSenses(joined.text), isJoined: true });
  return readings;

  /** "Acme, a unit of Beta, uses Gamma": Acme uses Gamma. */
  function readAround({ start, end }: Apposition): ReducedSentence {
    const before = inside.filter((mention) => mention.end <= start);
    const behind = inside.filter((mention) => mention.start >= end);
    return foldReduced(joinReduced(reduce(sentence.start, start, before), reduce(end, sentence.end, behind)));
  }

  function readUpTo({ end }: Apposition): ReducedSentence {
    return foldReduced(
      reduce(
        sentence.start,
        end,
        inside.filter((mention) => mention.end <= end),
      ),
    );
  }

  function readUnderLead(head: Lead): Reading {
    const from = Math.max(head.sentence.start, head.sentence.end - LEAD_REACH);
    const kept = head.mentions.filter((mention) => mention.start >= from);
    const first = withOwner(reduce(from, head.sentence.end, kept), head);
    const second = reduce(sentence.start, sentence.end, inside);
    const joined = foldReduced(putBehindLead(first, second));
    return { sentence, reduced: joined, senses: findSenses(joined.text), supply: 'lead', traits };
  }

  /** Whose partners or customers a line that names nobody announces, the text before it told. */
  function withOwner(line: ReducedSentence, { owner }: Lead): ReducedSentence {
    const isLabel = line.text.length <= LONGEST_LABEL;
    if (!owner || !isLabel || inside.some(({ entity }) => entity === owner.entity)) return line;
    const told = findSenses(foldReduced(line).text);
    const isTheirs = HEADED.some((sense) => told.has(sense)) && !told.has(HOSTS);
    return isTheirs ? insertName(line, owner, mentions, [0]) : line;
  }
}

/** Where in the reduced text a slot of it ends. */
function placeBehind({ text, offsets }: ReducedSentence, { end }: Slot): number {
  const place = offsets.findIndex((offset) => offset >= end);
  return place < 0 ? text.length : place;
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
