import { cueBefore } from './compile-cues.ts';
import type { Proposal, Reading } from './proposal.ts';

const WINDOW = 36;

/** Proposes events in Chinese by their last word, with Latin words and years in front of it; each word is a possible beginning. */
export function proposeEvents({ surface, cues, wordStarts }: Reading): Proposal[] {
  const { folded, blocks } = surface;
  const proposals: Proposal[] = [];
  for (const block of blocks) {
    for (let at = block.start + 2; at <= block.end; at++) {
      if (wordStarts[at] !== 1 && folded[at] !== '上') continue;
      const ending = cueBefore(cues.endings, folded, at);
      const isStrong = ending?.senses.includes('event-words.strong-zh') ?? false;
      const isWeak = folded[at] === '上' && (ending?.senses.includes('event-words.weak-zh') ?? false);
      if (!ending || (!isStrong && !isWeak)) continue;
      const from = lastEdge(folded, cues.edges.eventStop, Math.max(block.start, at - WINDOW), at - ending.length);
      for (let start = from; start < at - ending.length; start++) {
        if (wordStarts[start] === 1 && folded[start] !== ' ')
          proposals.push({ start, end: at, source: start === from ? 'event-whole' : 'event' });
      }
      const year = /^ ?(?:19|20)\d\d/u.exec(folded.slice(at, at + 6));
      if (year) proposals.push({ start: from, end: at + year[0].length, source: 'event-year' });
    }
  }
  return proposals;
}

function lastEdge(folded: string, stop: RegExp, from: number, to: number): number {
  let edge = from;
  for (const match of folded.slice(from, to).matchAll(stop)) edge = from + match.index + match[0].length;
  return edge;
}
