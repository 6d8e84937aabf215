import type { DocumentEntity, Mention } from '../model/mention.ts';
import { isOrganization } from '../model/relation.ts';
import type { Lexicon } from '../model/seeds.ts';
import { isWordUnit } from './character-classes.ts';
import { addToTrie, createTrie, type NameTrie } from './name-trie.ts';
import { foldForMatching, type Surface } from './read-surface.ts';

export type PronounFinder = (
  surface: Surface,
  mentions: readonly Mention[],
  entities: readonly DocumentEntity[],
) => Mention[];

type Sense = 'company' | 'subject-company' | 'provider' | 'person' | 'neuter' | 'both' | 'latter' | 'former' | 'event';

/** Sentences in which a word may still find what it stands for. */
const REACH = 3;
const SENTENCE_END = /[。！？!?；\n]|\.(?=\s)/gu;

/** Builds the finder of words that stand for a name before them, from seeds/lexicon/coreference.yaml. */
export function createPronounFinder(lexicon: Lexicon): PronounFinder {
  const trie = createTrie<Sense>();
  for (const [sense, words] of Object.entries(lexicon.coreference ?? {})) {
    const match = /^(company|subject-company|provider|person|neuter|both|latter|former|event)-(?:zh|en)$/u.exec(sense);
    if (match) for (const word of words) addToTrie(trie, foldForMatching(word), match[1] as Sense);
  }
  return (surface, mentions, entities) => findPronouns(trie, surface, mentions, entities);
}

/** All offsets are those of the surface. */
function findPronouns(
  trie: NameTrie<Sense>,
  surface: Surface,
  mentions: readonly Mention[],
  entities: readonly DocumentEntity[],
): Mention[] {
  const { folded } = surface;
  const found: Mention[] = [];
  const sentences = sentenceStarts(folded);
  let next = 0;
  let sentence = 0;
  for (let at = 0; at < folded.length; at++) {
    while (sentence + 1 < sentences.length && sentences[sentence + 1]! <= at) sentence++;
    while (next < mentions.length && mentions[next]!.end <= at) next++;
    if (next < mentions.length && mentions[next]!.start <= at) {
      at = mentions[next]!.end - 1;
      continue;
    }
    const hit = longestHit(trie, folded, at, mentions[next]?.start ?? folded.length);
    if (!hit) continue;
    const from = sentences[Math.max(0, sentence - REACH + 1)]!;
    const context = {
      before: mentions.slice(0, next),
      from,
      sentenceStart: sentences[sentence]!,
      at,
      entities,
      folded,
      end: hit.end,
    };
    const meant = resolve(hit.sense, context);
    if (meant.length > 0) {
      const [entity, ...others] = meant;
      found.push({ start: at, end: hit.end, entity: entity!, ...(others.length > 0 && { others }), form: 'pronoun' });
    }
    at = hit.end - 1;
  }
  return found;
}

interface Context {
  readonly before: readonly Mention[];
  /** First offset that may hold what is meant. */
  readonly from: number;
  readonly sentenceStart: number;
  readonly at: number;
  readonly end: number;
  readonly entities: readonly DocumentEntity[];
  readonly folded: string;
}

function resolve(sense: Sense, context: Context): number[] {
  const { entities, folded, at, end } = context;
  const isFirm = (index: number) => isOrganization(entities[index]!.kind);
  const isPlain = (index: number) => entities[index]!.kind === 'Company';
  const isProvider = (index: number) => entities[index]!.kind === 'CloudProvider';
  const isPerson = (index: number) => entities[index]!.kind === 'Person';
  const isEvent = (index: number) => entities[index]!.kind === 'Event';
  const opensClause =
    at === 0 || /[，,。；;！？!?\n”"]/u.test(folded[at - 1]!) || /[.,;] $/u.test(folded.slice(Math.max(0, at - 2), at));
  if (sense === 'person') return one(lastSubject(context, isPerson));
  if (sense === 'provider') return one(lastSubject(context, isProvider));
  if (sense === 'event') return one(lastSubject({ ...context, from: 0 }, isEvent));
  if (
    sense === 'subject-company' &&
    !(
      opensClause &&
      /^(?:已|将|于|在|还|也|计划|宣布|表示|目前|此前|预计|正|称|与|和|为|从|通过|使用|采用)/u.test(folded.slice(end))
    )
  )
    return [];
  if (sense === 'neuter' && !opensClause) return [];
  if (sense === 'both') return lastTwo(context, isFirm);
  if (sense === 'latter' || sense === 'former') {
    const two = lastTwo(context, isFirm);
    return two.length === 2 ? [two[sense === 'latter' ? 1 : 0]!] : [];
  }
  return one(lastSubject(context, isPlain) ?? lastSubject(context, isFirm));
}

function one(index: number | undefined): number[] {
  return index === undefined ? [] : [index];
}

/** The first fitting name of the nearest sentence that has one; in the same sentence, the first before the word. */
function lastSubject(
  { before, from, folded, sentenceStart }: Context,
  fits: (entity: number) => boolean,
): number | undefined {
  let limit = sentenceStart;
  let best: Mention | undefined;
  for (let index = before.length - 1; index >= 0; index--) {
    const mention = before[index]!;
    if (mention.start < from) break;
    if (!fits(mention.entity) || mention.form === 'product') continue;
    if (best && mention.start < limit) break;
    if (!best) limit = mention.start >= sentenceStart ? sentenceStart : sentenceOf(folded, mention.start);
    best = mention;
  }
  return best?.entity;
}

/** The last two different organizations of this sentence and the one before, in text order. */
function lastTwo({ before, from }: Context, fits: (entity: number) => boolean): number[] {
  const two: number[] = [];
  for (let index = before.length - 1; index >= 0 && two.length < 3; index--) {
    const { start, entity, form } = before[index]!;
    if (start < from) break;
    if (fits(entity) && form !== 'product' && !two.includes(entity)) two.unshift(entity);
  }
  return two.length === 2 ? two : [];
}

function sentenceOf(folded: string, at: number): number {
  for (let start = at; start > 0; start--)
    if (/[。！？!?；\n]/u.test(folded[start - 1]!) || (folded[start - 1] === ' ' && folded[start - 2] === '.'))
      return start;
  return 0;
}

function sentenceStarts(folded: string): number[] {
  return [0, ...[...folded.matchAll(SENTENCE_END)].map(({ index }) => index + 1)];
}

function longestHit(
  trie: NameTrie<Sense>,
  folded: string,
  at: number,
  limit: number,
): { sense: Sense; end: number } | undefined {
  if (isWordUnit(folded.charCodeAt(at)) && isWordUnit(folded.charCodeAt(at - 1))) return undefined;
  let node: NameTrie<Sense> | undefined = trie;
  let best: { sense: Sense; end: number } | undefined;
  for (let end = at + 1; end <= limit; end++) {
    const unit = folded.charCodeAt(end - 1);
    node = node.next.get(unit);
    if (!node) break;
    if (node.values && !(isWordUnit(unit) && isWordUnit(folded.charCodeAt(end))))
      best = { sense: node.values[0]!, end };
  }
  return best;
}
