import type { Document } from '../model/document.ts';
import type { Mention, Mentions } from '../model/mention.ts';
import { isOrganization } from '../model/relation.ts';
import type { Sentence } from './split-sentences.ts';

/** A quotation runs on for at most so many characters behind one of its sentences. */
const QUOTATION = 400;
/** So far behind the closing mark stands who said it. */
const REACH = 40;
const OPENING = /[“「『]/u;
const CLOSING = /[”」』]/u;
/** What stands before the opening mark where the speaker was named before: 李明说：“… */
const NAMED_BEFORE = /[：:，,]$/u;

/**
 * Finds who said a sentence that stands in quotation marks, where that follows them: “我们用海港云。”甲公司总监李明说. The first person
 * behind the closing mark, else the first organization; nobody where the speaker stands before the quotation.
 */
export function findSpeakerBehind(
  { text, blocks }: Document,
  { entities, mentions }: Mentions,
  sentence: Sentence,
): Mention | undefined {
  const block = blocks[sentence.block]!;
  const before = text.slice(block.start, sentence.end);
  const opened = lastIndexOf(before.slice(0, -1), OPENING);
  if (opened < 0 || NAMED_BEFORE.test(before.slice(0, opened).trimEnd())) return undefined;
  const quoted = text.slice(block.start + opened + 1, Math.min(block.end, sentence.end + QUOTATION));
  const length = quoted.search(CLOSING);
  // A quotation that ended inside the sentence is not what is said in it.
  if (length < 0 || block.start + opened + 1 + length < sentence.end - 1) return undefined;
  const from = block.start + opened + 1 + length + 1;
  const [behind] = text.slice(from, Math.min(block.end, from + REACH)).split(/[。！？!?\n“「『]/u);
  const named = mentions.filter(({ start, end }) => start >= from && end <= from + behind!.length);
  const kindOf = ({ entity }: Mention) => entities[entity]!.kind;
  return (
    named.find((mention) => kindOf(mention) === 'Person') ?? named.find((mention) => isOrganization(kindOf(mention)))
  );
}

function lastIndexOf(text: string, mark: RegExp): number {
  for (let i = text.length - 1; i >= 0; i--) if (mark.test(text[i]!)) return i;
  return -1;
}
