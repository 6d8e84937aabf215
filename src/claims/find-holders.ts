import type { Mention, Mentions } from '../model/mention.ts';
import { type EntityKind, isOrganization } from '../model/relation.ts';
import type { ModifierReader } from './read-modifier.ts';
import { type ReducedSentence, slotKindAt } from './reduce-sentence.ts';

/** Where the employer of a person is left out, and whom the text named last before it. */
export interface Holder {
  /** Index in the reduced text at which the employer's name would stand. */
  readonly place: number;
  readonly mention: Mention;
}

/** A bare post reaches from a mark to its person: a longer stretch is a sentence of its own. */
const LONGEST_CJK = 20;
const LONGEST_LATIN = 50;
/** Between a person and a post behind the name: "李明（", "Ann Lee, ". */
const APPOSITION = /^\s*(?:[（(][A-Za-z .·-]{2,30}[）)])?\s*[（(，,：:|｜/—–-]{1,2}\s*/u;
/** A post whose employer stands behind it, known or not: "CTO of Foobar", "CTO, Foobar". */
const EMPLOYER_BEHIND = /^[^.;；。）)]{0,60}?(?:\b(?:of|at|for|with|from|@)\s+(?:the\s+)?|,\s*)[A-Z\ue000-\uf8ff]/u;
/** Where the words of a post begin anew. */
const MARKS = '，。；：！？、,;:!?“”"「」『』（()\n';

/** Of names in text order the last organization; not a provider where another stands before it, since a cloud is mostly what the sentence's own firm chose. */
export function lastHolder(names: readonly Mention[], entities: Mentions['entities']): Mention | undefined {
  const isOfKind = (isWanted: (kind: EntityKind) => boolean) =>
    names.findLast(({ entity }) => isWanted(entities[entity]!.kind));
  return isOfKind((kind) => kind === 'Company') ?? isOfKind(isOrganization);
}

/**
 * Finds persons whose post is told but not whose it is, as in "，首席执行官李明说": it is that of the organization named
 * last.
 * @param posts where words for posts begin
 * @param earlier the last organization of the sentences before
 * @param readModifier reads what stands before a post
 */
export function findHolders(
  reduced: ReducedSentence,
  posts: readonly number[],
  { entities }: Mentions,
  earlier: Mention | undefined,
  readModifier: ModifierReader,
): readonly Holder[] {
  const { text } = reduced;
  const holders: Holder[] = [];
  for (let at = 1; at < text.length; at++) {
    if (slotKindAt(text, at) !== 'Person') continue;
    let mark = markBefore(at);
    // "Its chief executive, Ann Lee, said".
    if (text[mark] === ',' && text[at + 1] === ',' && text.slice(mark + 1, at).trim() === '') mark = markBefore(mark);
    const stretch = text.slice(mark + 1, at);
    if (stretch.length > (/[\u3400-\u9fff]/u.test(stretch) ? LONGEST_CJK : LONGEST_LATIN)) continue;
    const post = posts.find((place) => place > mark && place < at);
    if (post === undefined || (mark >= 0 && slotKindAt(text, mark))) continue;
    // More before the post is the name of an employer that nobody knows.
    const opener = readModifier(text.slice(mark + 1, post));
    if (opener === undefined) continue;
    hold(mark + 1 + opener, mark);
  }
  for (let at = 0; at < text.length; at++) {
    if (slotKindAt(text, at) !== 'Person') continue;
    const place = postBehind(at);
    if (place !== undefined) hold(place, at);
  }
  return holders;

  /** Where the stretch begins that ends at some place: at a mark, a name, or before the sentence. */
  function markBefore(place: number): number {
    let mark = place - 1;
    while (mark >= 0 && !MARKS.includes(text[mark]!) && !slotKindAt(text, mark)) mark--;
    return mark;
  }

  /** Notes the organization named last before some place, if there is one, as whose the post at another is. */
  function hold(place: number, before: number): void {
    const mention = lastOrganizationBefore(before) ?? earlier;
    if (mention) holders.push({ place, mention });
  }

  /** Where a bare post stands behind a person's name, in brackets or behind a mark. */
  function postBehind(person: number): number | undefined {
    const place = person + 1 + (APPOSITION.exec(text.slice(person + 1, person + 50))?.[0].length ?? 0);
    if (place === person + 1) return undefined;
    const post = posts.find((one) => one >= place);
    if (post === undefined || post > place + LONGEST_LATIN || readModifier(text.slice(place, post)) !== 0)
      return undefined;
    for (let i = post; i < text.length && !'。；;：，）\n'.includes(text[i]!) && i < post + LONGEST_LATIN; i++) {
      if (slotKindAt(text, i)) return undefined;
    }
    return EMPLOYER_BEHIND.test(text.slice(post, post + 100)) ? undefined : place;
  }

  function lastOrganizationBefore(from: number): Mention | undefined {
    const before = reduced.slots.filter(({ start }) => start <= reduced.offsets[from]!);
    return lastHolder(
      before.map(({ mentions }) => mentions.at(-1)!),
      entities,
    );
  }
}
