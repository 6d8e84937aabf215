import type { PartialDate } from '../model/partial-date.ts';
import type { Lexicon } from '../model/seeds.ts';
import { anyOf, wordsOf } from './lexicon-words.ts';
import type { RawBlock } from './raw-block.ts';
import { DAY_PATTERN, dayOf } from './read-date.ts';

export interface PrintedDates {
  /** Printed by the outlet near the title: a labelled day, or a day on a line of its own. */
  readonly stamp?: PartialDate;
  /** Opens the first paragraph, as in press releases: `LONDON – 6 July 2016 – …`. */
  readonly dateline?: PartialDate;
  /** Finds what the article tells of itself, wherever: 本文摘自：2023年7月14日已经发布的…. It reads the whole article: ask where nothing else tells a day. */
  readonly findOrigin: () => PartialDate | undefined;
}

/** Blocks in which an outlet prints its day; menus before it are long. */
const HEAD_BLOCKS = 150;
/** Longest line that is a stamp: a day with time, names and counts around it. */
const STAMP_LENGTH = 70;
/** How far into a paragraph its dateline may end, and how long a paragraph is at least. */
const DATELINE_LENGTH = 320;
const PARAGRAPH_LENGTH = 45;
/** Paragraphs that may carry the dateline: subtitles and contacts can come before. */
const DATELINE_BLOCKS = 6;

/** Builds the finder of the days that an article's own text prints as its day of publication. */
export function createPrintedDateFinder(lexicon: Lexicon): (blocks: readonly RawBlock[]) => PrintedDates {
  const marks = anyOf(wordsOf(lexicon, 'front-matter', 'published-marks'));
  const labelled = new RegExp(
    `(?<![\\p{L}])${marks}\\s*(?:on|at)?\\s*[:：]?\\s*(?:[a-z]{3,9},?\\s+)?(?:${DAY_PATTERN})`,
    'iu',
  );
  const alone = new RegExp(`^[^\\p{L}\\p{N}]*(?:[a-z]{3,9},?\\s+)?(?:${DAY_PATTERN})`, 'iu');
  const framed = new RegExp(`^(?:于|on)?\\s*(?:${DAY_PATTERN})[\\s\\d:]*(?:发布|發布|发表|首发)`, 'iu');
  const origins = anyOf(wordsOf(lexicon, 'front-matter', 'origin-marks'));
  const [heads, firsts] = ['origin-heads', 'first-marks'].map((sense) =>
    anyOf(wordsOf(lexicon, 'front-matter', sense)),
  );
  const origin = new RegExp(
    `(?:(?<![\\p{L}])${origins}|(?:^|(?<![\\p{L}])${heads}[^。]{0,60}?[，,\\s])\\s?${firsts})\\s{0,5}[:：]?\\s{0,5}(?:${DAY_PATTERN})`,
    'iu',
  );
  // A wire may stand in brackets between the day and the dash: 2 March 2021 (GLOBE NEWSWIRE) --
  const dateline = new RegExp(
    `^(?:[^。!?！？]|。(?=[\\s，,]*[\\p{Pd}，,])){0,250}?(?:${DAY_PATTERN})(?:\\s*[（(][^（）()]{1,30}[）)]\\s*(?:[–—]|--|[－:：-]\\s)|\\s*(?:[\\p{Pd}－|｜：:）)/*]|电|讯|消息)|,\\s\\p{Lu}\\p{L}+,)`,
    'iu',
  );

  return (blocks) => {
    let stamp: PartialDate | undefined;
    let opening: PartialDate | undefined;
    let paragraphs = 0;
    for (const { text, markup } of blocks.slice(0, HEAD_BLOCKS)) {
      if (markup === 'code') continue;
      if (!stamp && text.length <= STAMP_LENGTH) {
        const match = labelled.exec(text) ?? framed.exec(text) ?? alone.exec(text);
        if (match) stamp = dayOf(match);
      }
      if (text.length < PARAGRAPH_LENGTH || paragraphs >= DATELINE_BLOCKS) continue;
      paragraphs++;
      const match = opening ? null : dateline.exec(text.slice(0, DATELINE_LENGTH));
      if (match) opening = dayOf(match);
    }
    return { ...(stamp && { stamp }), ...(opening && { dateline: opening }), findOrigin: () => findOrigin(blocks) };
  };

  function findOrigin(blocks: readonly RawBlock[]): PartialDate | undefined {
    for (const { text, markup } of blocks) {
      const match = markup === 'code' ? null : origin.exec(text);
      const day = match && dayOf(match);
      if (day) return day;
    }
    return undefined;
  }
}
