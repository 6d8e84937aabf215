import type { Document } from '../model/document.ts';
import type { Seeds } from '../model/seeds.ts';
import { isWideLetter } from './character-classes.ts';
import { type Candidate, collectCandidates } from './collect-candidates.ts';
import { compileCues, isDateAt } from './compile-cues.ts';
import { cutWords, leaveUncut } from './cut-words.ts';
import { createVocabulary, openVocabulary } from './feature-vocabulary.ts';
import { createGapFinder } from './find-gaps.ts';
import { createPostFinder } from './find-posts.ts';
import { createTickerFinder } from './find-tickers.ts';
import { isSentenceAdverb } from './is-sentence-adverb.ts';
import { compileKnown, type KnownMatch, matchKnown } from './match-known.ts';
import { createMeasurer } from './measure-candidates.ts';
import type { ArticleFacts, Measures } from './measures.ts';
import type { Reading } from './proposal.ts';
import { proposeEvents } from './propose-events.ts';
import { proposeHan } from './propose-han.ts';
import { proposeLatin } from './propose-latin.ts';
import { compileNameCharacters, proposePeople } from './propose-people.ts';
import { proposeRegistered } from './propose-registered.ts';
import { readSurface, type Surface } from './read-surface.ts';
import { createShapeJudge, type LinearModel } from './score-candidates.ts';

/** Everything in an article that may be a name, with the evidence for each. */
export interface Candidates {
  readonly reading: Reading;
  readonly candidates: readonly { readonly candidate: Candidate; readonly measures: Measures }[];
}

/** A year before or behind a word, as editions are told. */
const YEAR = /^(?:19|20)\d\d ?年? ?| ?(?:19|20)\d\d ?年?$/gu;

export type CandidateFinder = (document: Document) => Candidates;

/**
 * Builds the first half of the stage: known names, proposals, and the evidence that the article has for each.
 * @param model names the evidence that is worth gathering, and the shapes that are; without one all is gathered, as learning needs
 */
export function createCandidateFinder(
  seeds: Pick<Seeds, 'entities' | 'lexicon'>,
  model?: LinearModel,
): CandidateFinder {
  const knownNames = compileKnown(seeds.entities, seeds.lexicon);
  const findGaps = createGapFinder(seeds.entities, seeds.lexicon);
  const cues = compileCues(seeds.lexicon);
  const findTickers = createTickerFinder(seeds.lexicon);
  const characters = compileNameCharacters(seeds.lexicon);
  const vocabulary = model ? createVocabulary(Object.keys(model.weights)) : openVocabulary();
  const isHopeful = model ? createShapeJudge(model) : () => true;
  // "The conference", with its year or without: many events are called so, and it names none of them. Nor does a year.
  const isClassWord = (text: string) => {
    const word = text.replace(YEAR, '');
    return word === '' || (cues.words.get(word)?.includes('event-words.generic-zh') ?? false);
  };
  const isGivenName = (text: string) => cues.words.get(text)?.includes('given-names.latin') ?? false;
  return (document) => {
    const surface = readSurface(document, findGaps);
    const cuts = document.lang === 'en' ? leaveUncut(surface.text) : cutWords(surface.folded);
    const tickers = findTickers(surface.text);
    const isTicker = (place: { readonly start: number; readonly end: number }) =>
      tickers.some(({ start, end }) => place.start >= start && place.end <= end);
    const known = withoutCutWords(matchKnown(surface, knownNames, document.lang === 'en'), cuts.listed, surface).filter(
      (match) => !isTicker(match),
    );
    const postFrom = createPostFinder(surface.folded, cues);
    const reading: Reading = { surface, cues, known, wordStarts: cuts.words, listedStarts: cuts.listed, postFrom };
    const proposals = [
      ...proposeRegistered(reading),
      ...proposeLatin(reading),
      ...proposeHan(reading),
      ...proposePeople(reading, characters),
      ...proposeEvents(reading),
      // The last character of 李明于 belongs to the date behind it: 李明于2023年出任.
    ].filter(
      ({ start, end }) =>
        !isTicker({ start, end }) &&
        // Given names end so too: "Kelly, Harbor said".
        (!isSentenceAdverb(surface.text, start, end) || isGivenName(surface.folded.slice(start, end))) &&
        !isDateAt(cues, surface.folded, end - 1) &&
        !isClassWord(surface.folded.slice(start, end)),
    );
    const facts = factsOf(document, reading);
    const measure = createMeasurer(reading, facts, characters, vocabulary, isHopeful);
    const candidates = collectCandidates(surface, proposals, known).flatMap((all) => {
      const candidate = tickers.length === 0 ? all : { ...all, places: all.places.filter((place) => !isTicker(place)) };
      if (candidate.places.length === 0) return [];
      const measures = measure(candidate);
      return measures ? [{ candidate, measures }] : [];
    });
    return { reading, candidates };
  };
}

/** 网飞 in 互联网飞速 cuts a word of the dictionary in two: a short Chinese name needs one whole place to count at such ones. */
function withoutCutWords(known: readonly KnownMatch[], listed: Uint8Array, { text, folded }: Surface): KnownMatch[] {
  const isCut = ({ start, end }: KnownMatch) =>
    end - start <= 3 &&
    isWideLetter(text.charCodeAt(start)) &&
    (listed[start] !== 1 || (isWideLetter(text.charCodeAt(end - 1)) && listed[end] !== 1));
  const whole = new Set(known.filter((match) => !isCut(match)).map(({ start, end }) => folded.slice(start, end)));
  return known.filter(
    ({ start, end, rows }) =>
      whole.has(folded.slice(start, end)) || (end - start === 3 && rows[0]!.kind === 'CloudProvider'),
  );
}

function factsOf(document: Document, { surface, known }: Reading): ArticleFacts {
  const sure = known.filter(({ sense }) => sense === 'name');
  const families = sure.map(({ rows }) => rows[0]!.family).filter((family) => family !== undefined);
  return {
    lang: document.lang,
    lowerWords: new Set(surface.text.match(/(?<![\p{L}\d])\p{Ll}{2,}(?![\p{L}\d])/gu)),
    families: new Set(families),
    sureStarts: new Set(sure.map(({ start }) => start)),
    sureEnds: new Set(sure.map(({ end }) => end)),
  };
}
