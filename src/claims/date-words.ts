import { AppError } from '../errors.ts';
import { escapeExpression } from '../model/escape-expression.ts';

/** The topic `dates` of the lexicon: words by sense. */
export type DateWords = Readonly<Record<string, readonly string[]>>;

export const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;

export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/**
 * Gives the words of some senses as alternatives of an expression, longest first; Latin words match whole, a lower-case
 * one also with a capital.
 * @throws AppError SEEDS_INVALID where the lexicon lacks a sense
 */
export function alternatives(words: DateWords, ...senses: readonly string[]): string {
  const all = senses.flatMap((sense) => listOf(words, sense));
  return `(?:${[...all]
    .sort((a, b) => b.length - a.length)
    .map(toSource)
    .join('|')})`;
}

/** Gives for each folded word of some senses the index of its sense in the list. */
export function indexOfSense(words: DateWords, senses: readonly string[]): ReadonlyMap<string, number> {
  return new Map(
    senses.flatMap((sense, index) => listOf(words, sense).map((word) => [foldWord(word), index] as const)),
  );
}

/** Folds a matched word for `indexOfSense`. */
export function foldWord(word: string): string {
  return word.toLowerCase().replace(/\s+/gu, ' ');
}

function listOf(words: DateWords, sense: string): readonly string[] {
  const list = words[sense];
  if (!list) throw new AppError('SEEDS_INVALID', `seeds/lexicon/dates.yaml has no sense "${sense}"; add it`);
  return list;
}

function toSource(word: string): string {
  const escaped = escapeExpression(word).replace(/ /gu, '\\s+');
  const cased = escaped.replace(/^[a-z]/u, (letter) => `[${letter}${letter.toUpperCase()}]`);
  return `${/^\w/u.test(word) ? '\\b' : ''}${cased}${/\w$/u.test(word) ? '\\b' : ''}`;
}
