import type { Mention, Mentions } from '../model/mention.ts';
import { isOrganization } from '../model/relation.ts';
import { type ReducedSentence, slotAt, slotKindAt } from './reduce-sentence.ts';

/** Where the employer of a person is left out, and whom the text named last before it. */
export interface Holder {
  /** Index in the reduced text at which the employer's name would stand. */
  readonly place: number;
  readonly mention: Mention;
}

/** A bare post reaches from a mark to its person: a longer stretch is a sentence of its own. */
const LONGEST_CJK = 20;
const LONGEST_LATIN = 50;
/** What may stand before a bare post: "其", "公司", "its". */
const MODIFIER = /^\s*(?:[^\sA-Za-z]{0,2}|[a-z][a-z’' ]{0,15})\s*$/u;
/** Where the words of a post begin anew. */
const MARKS = '，。；：！？、,;:!?“”"「」『』（()\n';

/**
 * Finds persons whose post is told but not whose it is, as in "，首席执行官李明说": it is that of the organization named
 * last.
 * @param posts where words for posts begin
 * @param earlier the last organization of the sentences before
 */
export function findHolders(
  reduced: ReducedSentence,
  posts: readonly number[],
  { entities }: Mentions,
  earlier: Mention | undefined,
): readonly Holder[] {
  const { text } = reduced;
  const holders: Holder[] = [];
  for (let at = 1; at < text.length; at++) {
    if (slotKindAt(text, at) !== 'Person') continue;
    let mark = at - 1;
    while (mark >= 0 && !MARKS.includes(text[mark]!) && !slotKindAt(text, mark)) mark--;
    const stretch = text.slice(mark + 1, at);
    if (stretch.length > (/[\u3400-\u9fff]/u.test(stretch) ? LONGEST_CJK : LONGEST_LATIN)) continue;
    const post = posts.find((place) => place > mark && place < at);
    if (post === undefined || (mark >= 0 && slotKindAt(text, mark))) continue;
    // More before the post is the name of an employer that nobody knows.
    if (!MODIFIER.test(text.slice(mark + 1, post))) continue;
    const mention = lastOrganizationBefore(mark) ?? earlier;
    if (mention) holders.push({ place: mark + 1, mention });
  }
  return holders;

  function lastOrganizationBefore(from: number): Mention | undefined {
    for (let i = from; i >= 0; i--) {
      const mention = slotAt(reduced, text[i]!)?.mentions.at(-1);
      if (mention && isOrganization(entities[mention.entity]!.kind)) return mention;
    }
    return undefined;
  }
}
