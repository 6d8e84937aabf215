import type { Document } from '../model/document.ts';
import type { Mention, Mentions } from '../model/mention.ts';
import { placeOfFirst } from '../model/place-of-first.ts';
import { isOrganization } from '../model/relation.ts';
import type { Sentence } from './split-sentences.ts';

/** A quotation runs on for at most so many characters, before one of its sentences and behind it. */
const QUOTATION = 400;
/** So far behind the closing mark stands who said it. */
const REACH = 40;
const OPENING = '“「『';
const CLOSING = '”」』';
/** What stands before the opening mark where the speaker was named before: 李明说：“… */
const NAMED_BEFORE = /[：:，,说說称稱示道]$/u;
/** The clause in which the speaker stands ends here. */
const CLAUSE_END = /[。！？!?；\n“「『]|\.(?=\s|$)/u;

/**
 * Finds who said a sentence that stands in quotation marks, where that follows them: “我们用海港云。”甲公司总监李明说. The first person
 * behind the closing mark, else an organization that no comma parts from it; nobody where the speaker stands before the quotation.
 */
export function findSpeakerBehind(
  { text, blocks }: Document,
  { entities, mentions }: Mentions,
  sentence: Sentence,
): Mention | undefined {
  const block = blocks[sentence.block]!;
  const opened = findOpening(text, Math.max(block.start, sentence.start - QUOTATION), sentence.end);
  if (opened === undefined || NAMED_BEFORE.test(text.slice(Math.max(block.start, opened - 2), opened).trimEnd())) {
    return undefined;
  }
  const closed = findClosing(text, opened, Math.min(block.end, sentence.end + QUOTATION));
  // A quotation that ended inside the sentence is not what is said in it.
  if (closed === undefined || closed < sentence.end - 1) return undefined;
  const from = closed + 1;
  const behind = text.slice(from, Math.min(block.end, from + REACH)).split(CLAUSE_END)[0]!;
  const at = placeOfFirst(mentions, ({ start }) => start >= from);
  const named: Mention[] = [];
  for (let i = at; i < mentions.length && mentions[i]!.end <= from + behind.length; i++) named.push(mentions[i]!);
  const kindOf = ({ entity }: Mention) => entities[entity]!.kind;
  const comma = behind.search(/[，,]/u);
  return (
    named.find((mention) => kindOf(mention) === 'Person') ??
    named.find((mention) => isOrganization(kindOf(mention)) && (comma < 0 || mention.end <= from + comma))
  );
}

/** Finds the mark that opens the quotation in which a sentence ends; those that closed before it count for nothing. */
function findOpening(text: string, from: number, end: number): number | undefined {
  let closed = 0;
  for (let i = end - 2; i >= from; i--) {
    if (CLOSING.includes(text[i]!)) closed++;
    else if (OPENING.includes(text[i]!) && closed-- === 0) return i;
  }
  return undefined;
}

/** Finds the mark that closes the quotation that one mark opens. */
function findClosing(text: string, opened: number, end: number): number | undefined {
  let open = 0;
  for (let i = opened; i < end; i++) {
    if (OPENING.includes(text[i]!)) open++;
    else if (CLOSING.includes(text[i]!) && --open === 0) return i;
  }
  return undefined;
}
