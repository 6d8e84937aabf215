import type { Candidates } from './find-candidates.ts';
import { placesFrom } from './find-posts.ts';
import { afterSpace } from './read-surface.ts';

/** Two candidates around a post: at whom it is held, and who may hold it. */
export interface PostLink {
  readonly firm: number;
  readonly holder: number;
}

/**
 * Finds firm and holder around posts: "海港的产品副总裁王红", "王红，海港的产品副总裁", "Ann Lee, head of sales at Harbor".
 * @param starts the hopeful candidates by where they begin
 * @param most places of each candidate that are looked at
 */
export function linkPosts(
  { candidates, reading }: Candidates,
  starts: ReadonlyMap<number, readonly number[]>,
  hopeful: readonly boolean[],
  most: number,
): readonly PostLink[] {
  const { folded } = reading.surface;
  const { postLinks } = reading.cues.edges;
  const links: PostLink[] = [];
  const link = (firm: number, holder: number) => {
    if (firm !== holder) links.push({ firm, holder });
  };
  candidates.forEach(({ candidate: { places } }, index) => {
    if (!hopeful[index]) return;
    for (const { end } of places.slice(0, most)) {
      const post = reading.postFrom(afterSpace(folded, end));
      if (post)
        for (const at of placesFrom(folded, afterSpace(folded, post.end)))
          for (const holder of starts.get(at) ?? []) link(index, holder);
      const mark = /^(?:，|, | ?[（(]|[—-]{1,2}| [—-] |是| is (?:the |an? )?)/u.exec(folded.slice(end, end + 8));
      if (!mark) continue;
      const from = end + mark[0].length;
      const own = reading.postFrom(from);
      if (!own) continue;
      for (const firm of starts.get(from) ?? [])
        if (candidates[firm]!.candidate.key.length <= own.start - from) link(firm, index);
      for (const at of placesFrom(folded, afterSpace(folded, own.end)))
        if (postLinks.has(wordBefore(folded, at))) for (const firm of starts.get(at) ?? []) link(firm, index);
    }
  });
  return links;
}

function wordBefore(folded: string, at: number): string {
  return /(?:^| )([^ ]{1,5}) $/u.exec(folded.slice(Math.max(0, at - 7), at))?.[1] ?? '';
}
