import type { DocumentEntity, Mention } from '../model/mention.ts';
import type { Lexicon } from '../model/seeds.ts';
import { isWideLetter, isWordUnit } from './character-classes.ts';
import { addToTrie, createTrie, type NameTrie } from './name-trie.ts';
import { afterSpace, foldForMatching, type Surface } from './read-surface.ts';
import { type PronounSense, resolvePronoun } from './resolve-pronoun.ts';

/** Finds the pronouns of an article; all offsets are those of the surface. `mentions` are sorted. */
export type PronounFinder = (
  surface: Surface,
  mentions: readonly Mention[],
  entities: readonly DocumentEntity[],
) => Mention[];

/**
 * `nobody` is for longer words around a pronoun, which hide it: 他们, 其他. `bare-event` needs a word before it: 出席大会, 开发者大会;
 * `bare-both` opens a sentence before what both do.
 */
type Sense = PronounSense | 'nobody' | 'bare-event' | 'bare-both';

const SENSES =
  /^(company|subject-company|provider|person|neuter|both|bare-both|latter|former|event|bare-event|nobody)-(?:zh|en)$/u;
const ARTICLE = 'the ';
const SENTENCE_END = /[。！？!?；\n]|\.(?=\s)/gu;

/** Builds the finder of words that stand for a name before them, from seeds/lexicon/coreference.yaml. */
export function createPronounFinder(lexicon: Lexicon): PronounFinder {
  const trie = createTrie<Sense>();
  const acts = createTrie<true>();
  const deeds = createTrie<true>();
  const leading: string[] = [];
  for (const noun of lexicon.coreference?.['company-en'] ?? []) {
    if (!noun.startsWith(ARTICLE)) continue;
    for (const origin of lexicon.coreference?.['origin-en'] ?? [])
      addToTrie(trie, foldForMatching(`${ARTICLE}${origin} ${noun.slice(ARTICLE.length)}`), 'company');
  }
  for (const [sense, words] of Object.entries(lexicon.coreference ?? {})) {
    const match = SENSES.exec(sense);
    for (const word of words) {
      if (match) addToTrie(trie, foldForMatching(word), match[1] as Sense);
      else if (sense === 'firm-acts') addToTrie(acts, foldForMatching(word), true);
      else if (sense === 'firm-deeds') addToTrie(deeds, foldForMatching(word), true);
      else if (sense === 'event-leads') leading.push(foldForMatching(word));
    }
  }
  return (surface, mentions, entities) => {
    const { folded } = surface;
    const found: Mention[] = [];
    const sentences = [0, ...[...folded.matchAll(SENTENCE_END)].map(({ index }) => index + 1)];
    let next = 0;
    let sentence = 0;
    for (let at = 0; at < folded.length; at++) {
      while (sentence + 1 < sentences.length && sentences[sentence + 1]! <= at) sentence++;
      while (next < mentions.length && mentions[next]!.end <= at) next++;
      if (next < mentions.length && mentions[next]!.start <= at) {
        at = mentions[next]!.end - 1;
        continue;
      }
      const hit = longestAt(trie, folded, at, mentions[next]?.start ?? folded.length);
      if (!hit) continue;
      const { end, value: sense } = hit;
      const previous = mentions[next - 1];
      // 海港大会开幕式上 tells of one event, and once.
      const isTold = sense === 'event' && previous?.end === at && entities[previous.entity]!.kind === 'Event';
      if (sense !== 'nobody' && !isTold && (sense !== 'bare-event' || isLed(folded, at))) {
        // 它 is any thing before 将 or 在, "it" hardly.
        const verbs = sense === 'neuter' && isWideLetter(folded.charCodeAt(at)) ? deeds : acts;
        const isSubject = longestAt(verbs, folded, afterSpace(folded, end), folded.length) !== undefined;
        const place = { folded, mentions, entities, sentences, next, sentence, at, isSubject };
        const meant = resolvePronoun(sense === 'bare-event' ? 'event' : sense, place);
        const [entity, ...others] = meant;
        if (entity !== undefined) {
          found.push({ start: at, end, entity, ...(others.length > 0 && { others }), form: 'pronoun' });
        }
      }
      at = end - 1;
    }
    return found;
  };

  function isLed(folded: string, at: number): boolean {
    return leading.some((word) => folded.endsWith(word, at));
  }
}

function longestAt<T>(
  trie: NameTrie<T>,
  folded: string,
  at: number,
  limit: number,
): { value: T; end: number } | undefined {
  let node = trie.next.get(folded.charCodeAt(at));
  if (!node || (isWordUnit(folded.charCodeAt(at)) && isWordUnit(folded.charCodeAt(at - 1)))) return undefined;
  let best: { value: T; end: number } | undefined;
  for (let end = at + 1; node && end <= limit; end++) {
    const isCut = isWordUnit(folded.charCodeAt(end - 1)) && isWordUnit(folded.charCodeAt(end));
    if (node.values && !isCut) best = { value: node.values[0]!, end };
    node = node.next.get(folded.charCodeAt(end));
  }
  return best;
}
