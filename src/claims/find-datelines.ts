import type { Block, Document } from '../model/document.ts';
import type { Lexicon } from '../model/seeds.ts';
import type { Span } from './datable-claim.ts';
import { createWordPattern } from './word-pattern.ts';

/** Finds the sentence behind a release's dateline at the start of a paragraph: "Oslo, May 12, 2021 — Harbor today announced …". */
export type DatelineFinder = (document: Document, paragraph: Block) => Span | undefined;

/** A city, often with its state or the conference held there; no sentence, though translations put a stop behind "Mass.". */
const PLACE = '(?:[^\\n。！？!?]|。(?=\\s*[—–，,-])){2,60}?';
const DAY =
  '(?:\\d{4}\\s?年\\s?\\d{1,2}\\s?月\\s?\\d{1,2}\\s?日|\\p{L}{3,9}\\.?\\s+\\d{1,2},?\\s+\\d{4}|\\d{1,2}\\s+\\p{L}{3,9}\\.?,?\\s+\\d{4}|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2})';
const SERVICE = '(?:\\s*[(（/][^()（）/]{2,60}[)）/])?';
// May 12–13 is no dateline.
const DASH = '\\s*[—–\\-】\\]]+\\s*(?!\\d)';
const OPEN = '^[\\s【\\[(（]*';
/** With its day, before or behind the place. */
const DATED = new RegExp(`${OPEN}(?:${PLACE}[(（]?${DAY}[)）]?|${DAY}\\s*[,，]\\s*${PLACE})${SERVICE}${DASH}`, 'u');
/** With the place alone, which a dash parts from the sentence. */
const UNDATED = /^[\p{L}\s.,，·-]{2,30}?\s?(?:[—–]+|--)\s*/u;
const SENTENCE_END = /[。！？!?\n]|\.\s+(?=\p{Lu})/u;
/** Where a sentence does not end, as after "Inc.", so much of it is read. */
const LONGEST_SENTENCE = 300;

/**
 * Builds the finder from the words of seeds/lexicon/own-word.yaml. A dateline that names a news agency is that of a
 * report; one without its day counts where the sentence says that something is announced today.
 */
export function createDatelineFinder(lexicon: Lexicon): DatelineFinder {
  const words = createWordPattern(lexicon, 'own-word');
  const agency = new RegExp(`[(（]\\s*${words('agencies')}[^()（）]{0,20}[)）]`, 'iu');
  const announces = new RegExp(words('announces'), 'iu');
  const today = new RegExp(`${words('on-this-day')}[^。]{0,12}?${words('announces')}`, 'iu');

  return ({ text }, { start, end }) => {
    const paragraph = text.slice(start, end);
    const dated = DATED.exec(paragraph);
    const line = dated ?? UNDATED.exec(paragraph);
    if (!line || agency.test(paragraph.slice(0, line[0].length + 40))) return undefined;
    const rest = paragraph.slice(line[0].length, line[0].length + LONGEST_SENTENCE);
    const stop = SENTENCE_END.exec(rest)?.index ?? rest.length;
    if (!(dated ? announces : today).test(rest.slice(0, stop))) return undefined;
    return { start: start + line[0].length, end: start + line[0].length + stop };
  };
}
