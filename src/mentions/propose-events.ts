import { cueBefore } from './compile-cues.ts';
import type { Proposal, Reading } from './proposal.ts';

const WINDOW = 36;
/** What follows the name of an event under way, so that a common word may end it. */
const IN_PROGRESS = /^ ?(?:上|中[，,]|期间|现场)/u;
/** A day parts the name of an event from what stands before it; a year may be part of it. */
const DAY = /(?:\d ?[月日]|月 ?\d{1,2} ?号)(?! ?\d)/gu;
/** A quoted motto may open the name: “甲杯”乙大赛; marks are folded. */
const MOTTO = /"[^"，。；！？\n]{2,16}" ?$/u;
/** What is quoted whole is one name, whatever stops a name elsewhere: “甲与乙沙龙”. */
const QUOTED = /"[^"，。；！？\n]{4,36}$/u;
/** The edition may tell its year: 第七届(2024)甲大赛. */
const EDITION = /第 ?[\d一二三四五六七八九十百]{1,4} ?[届屆次期] ?[(（](?:19|20)\d\d ?年?[)）] ?$/u;

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
      const edge = lastEdge(folded, cues.edges.eventStop, least, at - ending.length);
      const from =
        openingInQuotes(folded, block.start, at, edge) ?? matchBefore(EDITION, folded, block.start, edge) ?? edge;
      if (from < edge) proposals.push({ start: from, end: at, source: 'event-whole' });
      // An edge begins a word, whatever the segmentation joins over it; the window may begin inside one.
      const isEdge = edge > least || edge === block.start;
      for (let start = edge; start < at - ending.length; start++) {
        if ((start === edge && isEdge) || (wordStarts[start] === 1 && folded[start] !== ' '))
          proposals.push({ start, end: at, source: start === from ? 'event-whole' : 'event' });
      }
      const quoted = matchBefore(MOTTO, folded, block.start, edge);
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

/** Where the quotes open that hold all up to an end, if a stop stands inside them. */
function openingInQuotes(folded: string, least: number, end: number, edge: number): number | undefined {
  if (folded[end] !== '"') return undefined;
  const mark = matchBefore(QUOTED, folded, least, end);
  if (mark === undefined || mark + 1 >= edge) return undefined;
  // Marks are folded: one that closes follows one that opens.
  const opens = folded.slice(least, mark).split('"').length % 2 === 1;
  return opens ? mark + 1 : undefined;
}

/** Where the match begins that ends at a place. */
function matchBefore(expression: RegExp, folded: string, least: number, end: number): number | undefined {
  const from = Math.max(least, end - WINDOW - 1);
  const found = expression.exec(folded.slice(from, end));
  return found ? from + found.index : undefined;
}
