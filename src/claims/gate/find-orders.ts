import type { Block, Document } from '../../model/document.ts';
import type { Mentions } from '../../model/mention.ts';
import { placeOfFirst } from '../../model/place-of-first.ts';
import type { Lexicon } from '../../model/seeds.ts';
import { createWordFinder } from '../find-words.ts';
import type { Sentence } from '../split-sentences.ts';
import { splitSentences } from '../split-sentences.ts';
import { createWordPattern, simplify } from '../word-pattern.ts';
import type { Stretch } from './find-stretches.ts';

/** Finds where an article gives orders to whoever reads it; stretches in text order. */
export type OrderFinder = (document: Document) => readonly Stretch[];

const TOPIC = 'orders';
/** What words may be hidden in: look-alike letters, letters of mathematics, characters that nobody sees. */
const ODD = /[\u0370-\u052f\p{Cf}\u{1d400}-\u{1d7ff}\u{e0000}-\u{e007f}]/u;
const INVISIBLE = /[\p{Cf}\u{e0000}-\u{e007f}]/gu;
/** Cyrillic and Greek letters, and the Latin ones that they look like. */
const LOOKALIKES = new Map(
  ['аaеeоoрpсcхxуyіiјjѕsԁdһhԛqԝwΑaΒbΕeΖzΗhΙiΚkΜmΝnΟoΡpΤtΧxοoνvαaιi', 'АaВbЕeКkМmНhОoРpСcТtХxІi']
    .join('')
    .match(/../gu)!
    .map(([foreign, latin]) => [foreign!, latin!]),
);

/**
 * Builds the finder of orders from `seeds/lexicon/orders.yaml`. A sentence that tells a reading machine what to do or to
 * answer is one, with all that follows in its paragraph, and behind a colon at its end the list or paragraph below. So is by
 * itself a sentence that tells the reader what to say or to suppose.
 * @throws AppError SEEDS_INVALID where the topic lacks a sense
 */
export function createOrderFinder(lexicon: Lexicon): OrderFinder {
  const folded = { [TOPIC]: mapValues(lexicon[TOPIC] ?? {}, (words) => words.map(fold)) };
  const words = createWordPattern(folded, TOPIC);
  const spreading = new RegExp(
    `${words('overrides', 'addressed', 'answers', 'marks', 'fictions')}|^#?[-*"'“「\\s]*${words('turns')}\\s*:`,
    'iu',
  );
  const single = new RegExp(
    `(?:^|[:;。"“”‘「『]|(?<![a-z])${words('urged')})[\\s"'“‘「『-]*${words('commands')}|${words('requests')}`,
    'iu',
  );

  // Few sentences hold any of these words, which one walk over a tree of them tells.
  const { urged: _, turns = [], ...telling } = lexicon[TOPIC] ?? {};
  const beginnings = [...turns.map((word) => `${word}:`), ...Object.values(telling).flat()];
  const findBeginnings = createWordFinder([
    beginnings.map((word) => ({ text: flatten(word.split('~')[0]!.trim()), isWhole: true })),
  ]);

  return (document) => {
    const orders: Stretch[] = [];
    const starts = findBeginnings(flatten(document.text)).get(0)?.starts ?? [];
    const isOdd = ODD.test(document.text);
    if (starts.length === 0 && !isOdd) return orders;
    let next = 0;
    let spread: Spread | undefined;
    for (const sentence of splitSentences(document)) {
      if (spread && !reaches(spread, sentence, document.blocks)) spread = undefined;
      while (next < starts.length && starts[next]! < sentence.start) next++;
      const holdsWord = isOdd || (next < starts.length && starts[next]! < sentence.end);
      if (!holdsWord && !spread) continue;
      const text = fold(document.text.slice(sentence.start, sentence.end));
      const tells = spreading.test(text);
      if (tells || spread)
        spread = spreadFrom(sentence, document.blocks, tells ? text.endsWith(':') : undefined, spread);
      if (spread || single.test(text)) orders.push({ start: sentence.start, end: sentence.end });
    }
    return orders;
  };
}

/** Tells whether a stretch touches one of others, which stand in text order. */
export function touches(others: readonly Stretch[], { start, end }: Stretch): boolean {
  const other = others[placeOfFirst(others, (one) => one.end > start)];
  return other !== undefined && other.start < end;
}

/** A name that stands in an order belongs to nothing that the article states, and makes no topic. */
export function leaveOut(orders: readonly Stretch[], mentions: Mentions): Mentions {
  if (orders.length === 0) return mentions;
  return { ...mentions, mentions: mentions.mentions.filter((mention) => !touches(orders, mention)) };
}

/** How far an order reaches. */
interface Spread {
  /** The block in which it stands, or the last one that it reached. */
  readonly block: number;
  /** Whether it reaches over what stands below. */
  readonly opens: boolean;
}

/** @param opens whether the sentence is an order that ends in a colon; absent for one that is reached */
function spreadFrom(
  { block }: Sentence,
  blocks: readonly Block[],
  opens: boolean | undefined,
  before: Spread | undefined,
): Spread {
  const isBelow = before !== undefined && before.block < block;
  return { block, opens: opens ?? (isBelow ? blocks[block]!.kind === 'listItem' : before!.opens) };
}

/** An order reaches to the end of its paragraph; one that ends in a colon over the list below, or the one paragraph. */
function reaches({ block, opens }: Spread, { block: at }: Sentence, blocks: readonly Block[]): boolean {
  if (at === block) return true;
  const isBelow = at === block + 1;
  return opens && isBelow && (blocks[at]!.kind === 'listItem' || blocks[block]!.kind !== 'listItem');
}

/** Folds width, traditional characters, look-alike letters, and whatever nobody sees. */
function fold(text: string): string {
  const plain = simplify(text.normalize('NFKC').replace(INVISIBLE, ''));
  return plain.replace(/[\u0370-\u052f]/gu, (letter) => LOOKALIKES.get(letter) ?? letter);
}

/** Folds traditional characters and width where each offset stays. */
function flatten(text: string): string {
  return simplify(text).replace(/[\uff01-\uff5e]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}

function mapValues<A, B>(record: Readonly<Record<string, A>>, map: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
