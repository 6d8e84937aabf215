import type { BlockKind } from '../model/document.ts';
import type { Lexicon } from '../model/seeds.ts';
import { anyOf, wordsOf } from './lexicon-words.ts';
import type { RawBlock } from './raw-block.ts';
import { DAY_PATTERN } from './read-date.ts';

/** What the words, links and length of one block alone say, the first rule that holds deciding. */
interface BlockRule {
  readonly kind: BlockKind;
  readonly reason: string;
  readonly holds: (block: RawBlock) => boolean;
}

const TOPIC = 'boilerplate';
const BULLET = /^[•●■◆▪◦‣▶➤✓✅] ?\S/u;
const BARE_URL = /^[(（<「]?\s*(?:https?:\/\/|www\.)\S+\s*[>)）」]?$/;
const DATE_LINE = new RegExp(`^[^\\p{L}\\p{N}]*(?:${DAY_PATTERN})[^\\p{L}]*(?:\\p{L}{1,4}[^\\p{L}]*)?$`, 'iu');

/** Tells whether most of a block stands in links. */
export function isLinked(block: RawBlock, share = 0.8): boolean {
  return block.linked >= share * block.text.length && block.linked > 0;
}

/** Builds the rules that judge single blocks from the words of seeds/lexicon/boilerplate.yaml. */
export function blockRules(lexicon: Lexicon): readonly BlockRule[] {
  const words = (sense: string): string => anyOf(wordsOf(lexicon, TOPIC, sense));
  const whole = new RegExp(`^[\\s\\p{P}\\p{S}]*${words('whole')}[\\s\\p{P}\\p{S}\\d]*$`, 'iu');
  const starts = new RegExp(`^[\\s\\p{P}\\p{S}]*${words('starts')}`, 'iu');
  const startsWithWord = new RegExp(`^[^\\p{L}\\p{N}©]*${words('starts')}(?!(?<=[a-z])[a-z])`, 'iu');
  const holds = new RegExp(words('holds'), 'iu');
  const ends = new RegExp(`${words('ends')}$`, 'iu');
  const adverts = new RegExp(words('adverts'), 'iu');
  const bylineMark = new RegExp(
    `^[^\\p{L}\\p{N}]*${words('byline-marks')}\\s?(?:by\\s)?[:：|｜丨︱/／∣]\\s*[\\p{L}\\p{N}@《“"「]`,
    'iu',
  );
  const bylineStart = new RegExp(`^[^\\p{L}\\p{N}]*${words('byline-starts')}\\s*[\\p{Lu}\\p{Script=Han}“"「:：]`, 'u');
  const original = new RegExp(`^[^\\p{L}\\p{N}]*${words('original-marks')}[^\\p{L}\\p{N}]*[:：]`, 'iu');
  const caption = new RegExp(`^[^\\p{L}\\p{N}]*${words('caption-marks')}\\s?\\d*[-.\\d]*\\s?[:：|｜/]`, 'iu');

  return [
    { kind: 'boilerplate', reason: 'an address alone', holds: ({ text }) => BARE_URL.test(text) },
    {
      kind: 'advert',
      reason: 'words of an advert',
      holds: ({ text, markup }) => markup !== 'code' && adverts.test(text) && text.length < 400,
    },
    {
      kind: 'boilerplate',
      reason: 'a button or menu entry',
      holds: ({ text }) => text.length <= 130 && whole.test(text),
    },
    {
      kind: 'byline',
      reason: 'gives the title of the original',
      holds: ({ text, linked }) => linked > 12 && !text.includes('://') && original.test(text),
    },
    {
      kind: 'byline',
      reason: 'names who wrote or published',
      holds: ({ text, markup }) => markup !== 'heading' && text.length <= 80 && bylineMark.test(text),
    },
    {
      kind: 'byline',
      reason: 'starts as a byline does',
      holds: ({ text, markup }) =>
        markup === 'body' && text.length <= 80 && bylineStart.test(text) && !/[.]$/.test(text),
    },
    {
      kind: 'boilerplate',
      reason: 'starts as notices do',
      holds: ({ text, markup }) =>
        markup !== 'heading' && text.length <= 200 && starts.test(text) && startsWithWord.test(text),
    },
    {
      kind: 'boilerplate',
      reason: 'holds words of a notice',
      holds: ({ text }) => text.length <= 80 && holds.test(text),
    },
    {
      kind: 'boilerplate',
      reason: 'says who pays the outlet',
      holds: ({ text }) => text.length <= 120 && ends.test(text),
    },
    {
      kind: 'byline',
      reason: 'a day alone',
      holds: ({ text, markup }) => markup === 'body' && text.length <= 40 && DATE_LINE.test(text),
    },
    {
      kind: 'listItem',
      reason: 'starts with a bullet',
      holds: ({ text, markup }) => markup === 'body' && BULLET.test(text),
    },
    {
      kind: 'caption',
      reason: 'starts as a caption does',
      holds: ({ text, markup }) => markup === 'body' && text.length <= 120 && caption.test(text),
    },
  ];
}
