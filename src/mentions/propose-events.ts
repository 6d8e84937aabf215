import { cueBefore } from './compile-cues.ts';
import type { Proposal, Reading } from './proposal.ts';

const WINDOW = 36;
/** What follows the name of an event under way, so that a common word may end it. */
const IN_PROGRESS = /^ ?(?:上|中[，,]|期间|现场)/u;
/** A day parts the name of an event from what stands before it; a year may be part of it. */
const DAY = /(?:\d ?[月日]|月 ?\d{1,2} ?号)(?! ?\d)/gu;
/** A quoted motto may open the name: “甲杯”乙大赛; marks are folded. */
const MOTTO = /"[^"，。；！？\n]{2,16}" ?$/u;

/** Proposes events in Chinese by their last word, with Latin words and years in front of it; each word is a possible beginning. */
export function proposeEvents({ surface, cues, wordStarts }: Reading): Proposal[] {
  const { folded, blocks } = surface;
  const proposals: Proposal[] = [];
  for (const block of blocks) {
    for (let at = block.start + 2; at <= block.end; at++) {
      if (wordStarts[at] !== 1 && folded[at] !== '上') continue;
      const ending = cueBefore(cues.endings, folded, at);
      const isStrong = ending?.senses.includes('event-words.strong-zh') ?? false;
      const isWeak =
        IN_PROGRESS.test(folded.slice(at, at + 3)) && (ending?.senses.includes('event-words.weak-zh') ?? false);
      if (!ending || (!isStrong && !isWeak)) continue;
      const least = Math.max(block.start, at - WINDOW);
      const from = lastEdge(folded, cues.edges.eventStop, least, at - ending.length);
      // An edge begins a word, whatever the segmentation joins over it; the window may begin inside one.
      const isEdge = from > least || from === block.start;
      for (let start = from; start < at - ending.length; start++) {
        if ((start === from && isEdge) || (wordStarts[start] === 1 && folded[start] !== ' '))
          proposals.push({ start, end: at, source: start === from ? 'event-whole' : 'event' });
      }
      const quoted = openingOfQuoted(folded, block.start, from);
      if (quoted !== undefined) {
        proposals.push({ start: quoted, end: at, source: 'event-quoted' });
        const host = lastEdge(folded, cues.edges.eventStop, least, quoted);
        if (host < quoted) proposals.push({ start: host, end: at, source: 'event-quoted' });
      }
      const year = /^ ?(?:19|20)\d\d/u.exec(folded.slice(at, at + 6));
      if (year) proposals.push({ start: from, end: at + year[0].length, source: 'event-year' });
    }
  }
  return proposals;
}

function lastEdge(folded: string, stop: RegExp, from: number, to: number): number {
  let edge = from;
  for (const each of [stop, DAY]) {
    for (const match of folded.slice(from, to).matchAll(each))
      edge = Math.max(edge, from + match.index + match[0].length);
  }
  while (edge < to && folded[edge] === ' ') edge++;
  return edge;
}

/** Where the quoted motto opens that ends at an edge. */
function openingOfQuoted(folded: string, least: number, edge: number): number | undefined {
  const before = folded.slice(Math.max(least, edge - 20), edge);
  const length = MOTTO.exec(before)?.[0].length;
  return length === undefined ? undefined : edge - length;
}
