import type { Document } from '../model/document.ts';
import type { Mention, Mentions } from '../model/mention.ts';
import type { Lexicon } from '../model/seeds.ts';
import { createWordPattern, simplify } from './word-pattern.ts';

/** Finds the mentions of outlets and platforms that only tell where something was told; in text order. */
export type ChannelFinder = (document: Document, mentions: Mentions) => readonly Mention[];

const TOPIC = 'channels';
/** Words beside a name take at most so many characters. */
const REACH = 16;

/**
 * Builds the finder from `seeds/lexicon/channels.yaml`: who learnt it (甲获悉), whom an article quotes (据甲报道), where somebody wrote it (在甲发文).
 * @throws AppError SEEDS_INVALID where the topic lacks a sense
 */
export function createChannelFinder(lexicon: Lexicon): ChannelFinder {
  const words = createWordPattern(lexicon, TOPIC);
  const ending = (...senses: string[]) => new RegExp(`${words(...senses)}\\s?[“"「]?$`, 'iu');
  const beginning = (...senses: string[]) => new RegExp(`^[”"」]?\\s?${words(...senses)}`, 'iu');
  const learns = beginning('learns');
  const from = ending('from');
  const quoted = { before: ending('quoted-before'), behind: beginning('quoted-behind') };
  const told = { before: ending('told-before'), behind: beginning('told-behind') };
  const toldBefore = ending('told-before-en');

  return ({ text }, { mentions }) =>
    mentions.filter(({ start, end, form }) => {
      if (form === 'pronoun') return false;
      const before = simplify(text.slice(Math.max(0, start - REACH), start));
      const behind = simplify(text.slice(end, end + REACH));
      return (
        (learns.test(behind) && !from.test(before)) ||
        (quoted.before.test(before) && quoted.behind.test(behind)) ||
        (told.before.test(before) && told.behind.test(behind)) ||
        toldBefore.test(before)
      );
    });
}
