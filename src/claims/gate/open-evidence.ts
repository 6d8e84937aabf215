import type { Document } from '../../model/document.ts';
import type { Mentions } from '../../model/mention.ts';
import { RELATION_TYPES, RELATIONS, type RelationType } from '../../model/relation.ts';
import type { Seeds } from '../../model/seeds.ts';
import type { CandidatePair } from '../candidate-pair.ts';
import { collectCandidates } from '../collect-candidates.ts';
import { compileFrames, type FrameSet } from '../compile-frames.ts';
import type { SentenceContext } from '../follow-context.ts';
import type { CandidateReader } from '../read-candidates.ts';
import { type ExtraSupply, readInContext } from '../read-sentences.ts';
import { scoreCandidate, toRelationModel } from '../score-candidates.ts';
import { createSentenceWords } from '../sentence-words.ts';
import { typesSpokenOf } from '../types-spoken-of.ts';
import { simplify } from '../word-pattern.ts';
import { createHintFinder } from './find-hints.ts';
import type { QuoteSurroundings } from './link-name.ts';

/** What the rules make of the quoted sentences of an article. */
export interface Evidence {
  /** The probability by the rules that these sentences state a relation; 0 where they see nothing of it. */
  probabilityOf(type: RelationType, subject: number, object: number, contexts: readonly SentenceContext[]): number;
  /** The surest other relation between the same two names there, in either direction; 0 where there is none. */
  probabilityOfOthers(
    type: RelationType,
    subject: number,
    object: number,
    contexts: readonly SentenceContext[],
  ): number;
  /** Whether words of these sentences speak of relations of a type. */
  speakOf(type: RelationType, contexts: readonly Pick<SentenceContext, 'sentence'>[]): boolean;
  /** Whether these sentences could state such a relation: they hold a hint at it, or they or those that lead to them speak of it. */
  couldState(type: RelationType, surroundings: Pick<QuoteSurroundings, 'contexts' | 'before'>): boolean;
}

/** A quoted sentence, with the names that readers take it to leave out. */
export type QuotedSentences = ReadonlyMap<SentenceContext, readonly ExtraSupply[]>;

/** Reads what speaks for relations in an article. */
export interface EvidenceReader {
  /** Of all its sentences: what the rules have read already costs nothing more. */
  readAll(document: Document, mentions: Mentions): Evidence;
  /** Of the quoted ones alone. */
  readQuoted(document: Document, mentions: Mentions, quoted: QuotedSentences): Evidence;
}

/** Builds the reader of evidence from the frames, words and learned weights of the rules. */
export function createEvidenceReader(
  seeds: Pick<Seeds, 'lexicon' | 'patterns' | 'models'>,
  readCandidates: CandidateReader,
): EvidenceReader {
  const words = createSentenceWords(seeds.lexicon);
  const findHint = createHintFinder(seeds.lexicon);
  const model = toRelationModel(seeds.models.relations);
  // Where rules read alone, no sentence is read apart, and nothing is compiled for it.
  let frames: FrameSet | undefined;

  return {
    readAll: (document, mentions) => toEvidence(document, readCandidates(document, mentions)),
    readQuoted(document, mentions, quoted) {
      frames ??= compileFrames(seeds.patterns, seeds.lexicon);
      const readings = [...quoted].flatMap(([context, extras]) =>
        readInContext(document, mentions, context, words, extras),
      );
      return toEvidence(document, collectCandidates(document, mentions, readings, frames));
    },
  };

  function toEvidence({ text }: Document, candidates: readonly CandidatePair[]): Evidence {
    const pairs = new Map(candidates.map((pair) => [keyOf(pair.type, pair.subject, pair.object), pair]));

    const oneOf = (type: RelationType, subject: number, object: number, contexts: readonly SentenceContext[]) => {
      const [from, to] = RELATIONS[type].symmetric && subject > object ? [object, subject] : [subject, object];
      const pair = pairs.get(keyOf(type, from, to));
      if (!pair) return 0;
      const occurrences = pair.occurrences.filter(({ reading }) =>
        contexts.some(({ sentence }) => sentence.start === reading.sentence.start),
      );
      return occurrences.length === 0 ? 0 : scoreCandidate(model, { ...pair, occurrences }).probability;
    };
    // Whoever moves to a cloud uses it.
    const probabilityOf: Evidence['probabilityOf'] = (type, ...where) =>
      type === 'USES' ? Math.max(oneOf(type, ...where), oneOf('MIGRATED_TO', ...where)) : oneOf(type, ...where);

    const textOf = ({ sentence: { start, end } }: Pick<SentenceContext, 'sentence'>) => text.slice(start, end);
    const speakOf: Evidence['speakOf'] = (type, contexts) =>
      contexts.some((context) => typesSpokenOf(words.findSenses(simplify(textOf(context)))).has(type));

    return {
      probabilityOf,
      probabilityOfOthers(type, subject, object, contexts) {
        const others = RELATION_TYPES.filter(
          (other) => other !== type && !(type === 'USES' && other === 'MIGRATED_TO'),
        );
        return Math.max(
          ...others.flatMap((other) => [
            oneOf(other, subject, object, contexts),
            oneOf(other, object, subject, contexts),
          ]),
        );
      },
      speakOf,
      couldState(type, { contexts, before }) {
        const hints = contexts.map((context) => findHint(type, textOf(context)));
        if (hints.some((hint) => hint !== false)) return true;
        return speakOf(type, [...contexts, ...before, ...contexts.flatMap(({ lead }) => lead ?? [])]);
      },
    };
  }
}

function keyOf(type: RelationType, subject: number, object: number): string {
  return `${type} ${subject} ${object}`;
}
