import { LAST_DAY } from '../model/day-span.ts';
import { escapeExpression } from '../model/escape-expression.ts';
import { foldName } from '../model/fold.ts';
import { groupBy } from '../model/group-by.ts';
import type { Lexicon } from '../model/seeds.ts';
import type { AuditClaim } from './audit-claim.ts';
import { firstDay, lastDay } from './days.ts';
import type { Contradiction } from './find-contradictions.ts';

/** Two posts of one person, at firms that are not of one group. */
export interface PostPair {
  readonly oneId: string;
  readonly otherId: string;
}

/** Tells whether a post takes a whole person: CEO does, 联席CEO and vice chairman do not. */
export type ExclusiveTitleTest = (title: string) => boolean;

/**
 * Makes the test from the posts of seeds/lexicon/titles.yaml, of which those of the sense `exclusive` are such: the longest
 * post that stands in a title counts, so that a deputy is no chief.
 */
export function createExclusiveTitleTest(lexicon: Lexicon): ExclusiveTitleTest {
  const titles = Object.values(lexicon.titles ?? {}).flatMap((words) => words.map(foldName));
  const exclusive = new Set((lexicon.titles?.exclusive ?? []).map(foldName));
  const longestFirst = [...new Set(titles)].sort((a, b) => b.length - a.length);
  const words = longestFirst.map(escapeExpression);
  const post = new RegExp(`(?<![a-z-])(?:${words.join('|')})(?![a-z])`, 'gu');
  return (title) => [...foldName(title).matchAll(post)].some(([word]) => exclusive.has(word));
}

/**
 * Finds pairs of posts that a person cannot well hold at once, of those given: both exclusive, and both held on one day
 * for certain. One text that gives both says so; of two, the time that the claims on one side span must meet the other's.
 */
export function findExclusivePosts(
  pairs: readonly PostPair[],
  claims: readonly AuditClaim[],
  isExclusive: ExclusiveTitleTest,
): readonly Contradiction[] {
  const held = claims.filter(({ status, title }) => status === 'active' && title !== null && isExclusive(title));
  const posts = groupBy(held, ({ relationshipId }) => relationshipId);
  const ends = new Map<string, string>();
  for (const { relationshipId, status, date, publishedOn } of claims) {
    const day = status === 'ended' ? (date ?? publishedOn) : null;
    if (day && !(lastDay(day) >= (ends.get(relationshipId) ?? LAST_DAY))) ends.set(relationshipId, lastDay(day));
  }
  return pairs.flatMap(({ oneId, otherId }): Contradiction[] => {
    const [one = [], other = []] = [posts.get(oneId), posts.get(otherId)];
    const told = one.some((a) => other.some((b) => a.articleId === b.articleId));
    const meet = () => overlap(toSpan(one, ends.get(oneId)), toSpan(other, ends.get(otherId)));
    return one.length > 0 && other.length > 0 && (told || meet()) ? [{ kind: 'posts', one, other }] : [];
  });
}

/**
 * The day by which a post was held for certain, and the last from which on it still was. Of one report that tells no day,
 * the first lies after the last: it was held on some day between them.
 */
interface Span {
  readonly from: string;
  readonly to: string;
}

function toSpan(claims: readonly AuditClaim[], end: string | undefined): Span | undefined {
  const from = claims.flatMap(({ date, publishedOn }) => date ?? publishedOn ?? []).map(lastDay);
  const to = claims.flatMap(({ date, publishedOn }) => publishedOn ?? date ?? []).map(firstDay);
  if (from.length === 0) return undefined;
  const [first, last] = [from.sort()[0]!, to.sort().at(-1)!];
  const until = end !== undefined && end < last ? end : last;
  return { from: first, to: until };
}

/** Tells whether two posts were held on one day, whatever days a partial date means. */
function overlap(one: Span | undefined, other: Span | undefined): boolean {
  return one !== undefined && other !== undefined && one.from <= other.to && other.from <= one.to;
}
