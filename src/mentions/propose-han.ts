import { isLetterOrDigit, isWideLetter } from './character-classes.ts';
import { type CueHit, cueAfter, cueBefore } from './compile-cues.ts';
import { openingOfPlace } from './opening-of-place.ts';
import type { Proposal, Reading } from './proposal.ts';

const MAX_LENGTH = 22;
const MAX_WORDS = 7;
const EDGE = /^[-–—\s,.;:!?'"()[\]{}<>|/\\，。；：！？、“”‘’（）《》〈〉【】「」『』…~·*#@=+^%$&]$/u;

const ANCHORS = /^(?:org-suffixes\.(?:body-zh|trade-zh)|legal-forms\.zh|event-words\.(?:strong-zh|weak-zh))$/u;
const RIGHT_ANCHORS =
  /^(?:titles\.(?:executive-zh|latin|executive-ja)|after-company-act|after-say|after-with|after-own|legal-forms\.zh)$/u;
const LEFT_ANCHORS =
  /^(?:before-(?:acquire|own|include|with|appoint|help|at)|class-nouns\.(?:company-zh|provider-zh)|titles\.(?:executive-zh|profession-zh|latin))$/u;

/** Proposes names in Chinese script: by their ending, by what stands beside them, by brackets, quotes and lists. */
export function proposeHan(reading: Reading): Proposal[] {
  const proposals: Proposal[] = [];
  const { text, folded, blocks } = reading.surface;
  const { wordStarts, cues } = reading;
  for (const block of blocks) {
    for (let at = block.start; at <= block.end; at++) {
      if (at > block.start && wordStarts[at] === 1 && isWideLetter(text.charCodeAt(at - 1))) {
        const ending = cueBefore(cues.endings, folded, at);
        if (ending?.senses.some((sense) => ANCHORS.test(sense)))
          proposeLeft(reading, block.start, at, 'suffix', ending.length, proposals);
        const after = cueAfter(cues.after, folded, at);
        if (after?.senses.some((sense) => RIGHT_ANCHORS.test(sense)))
          proposeLeft(reading, block.start, at, sourceOf('right', after), 0, proposals);
      }
      const unit = text.charCodeAt(at);
      if (at < block.end && isWideLetter(unit) && wordStarts[at] === 1) {
        const before = cueBefore(cues.before, folded, at);
        if (before?.senses.some((sense) => LEFT_ANCHORS.test(sense)))
          proposeRight(reading, block.end, at, sourceOf('left', before), proposals);
      }
      const mark = text[at];
      if (mark === '（' || mark === '(') proposeBracket(reading, block.start, block.end, at, proposals);
      else if (mark === '“' || mark === '「' || mark === '"') proposeQuoted(reading, block.end, at, proposals);
      else if (mark === '、') proposeListed(reading, block.start, block.end, at, proposals);
      else if ((mark === '：' || mark === ':') && at - block.start <= 5 && at > block.start + 1) {
        proposals.push({ start: block.start, end: at, source: 'speaker' });
      }
    }
  }
  return proposals;
}

/** Walks left from the end of a name over words, and proposes every beginning up to the first stop. */
function proposeLeft(
  reading: Reading,
  from: number,
  end: number,
  source: string,
  least: number,
  proposals: Proposal[],
): void {
  const { text } = reading.surface;
  let at = end;
  let words = 0;
  let reach = 0;
  while (at > from && words < MAX_WORDS && end - at < MAX_LENGTH) {
    let start = at - 1;
    while (start > from && reading.wordStarts[start] === 0) start--;
    if (text[start] === '）' || text[start] === ')') {
      const opening = openingOfPlace(text, from, start);
      if (opening <= from || end - opening > MAX_LENGTH) break;
      at = opening;
      continue;
    }
    const word = text.slice(start, at);
    if (EDGE.test(word) || reading.cues.edges.stops.has(word)) break;
    if (word.length === 1 && !isLetterOrDigit(text.charCodeAt(start))) break;
    at = start;
    words++;
    reach = at;
    if (end - at > least && end - at >= 2) proposals.push({ start: at, end, source });
  }
  if (words > 1) proposals.push({ start: reach, end, source: `${source}-whole` });
}

/** Walks right from the start of a name over words, and proposes the first endings. */
function proposeRight(reading: Reading, to: number, start: number, source: string, proposals: Proposal[]): void {
  const { text } = reading.surface;
  let at = start;
  let words = 0;
  while (at < to && words < 4 && at - start < MAX_LENGTH) {
    let end = at + 1;
    while (end < to && reading.wordStarts[end] === 0) end++;
    const word = text.slice(at, end);
    if (EDGE.test(word) || reading.cues.edges.stops.has(word)) break;
    at = end;
    words++;
    if (at - start >= 2) proposals.push({ start, end: at, source });
  }
  if (words > 1) proposals.push({ start, end: at, source: `${source}-whole` });
}

function proposeBracket(reading: Reading, from: number, to: number, at: number, proposals: Proposal[]): void {
  const { text } = reading.surface;
  const close = text.indexOf(text[at] === '(' ? ')' : '）', at);
  if (close < 0 || close > to || close - at > 60 || close - at < 3) return;
  proposeLeft(reading, from, at, 'bracket', 0, proposals);
  const inner = text.slice(at + 1, close);
  const quoted = /[“"「]([^”"」]{2,20})[”"」]/u.exec(inner);
  if (quoted)
    proposals.push({
      start: at + 1 + quoted.index + 1,
      end: at + 1 + quoted.index + 1 + quoted[1]!.length,
      source: 'definition',
    });
  else if (inner.length <= 12 && [...inner].every((one) => isWideLetter(one.charCodeAt(0)) || one === '·')) {
    proposals.push({ start: at + 1, end: close, source: 'in-bracket' });
  }
}

function proposeQuoted(reading: Reading, to: number, at: number, proposals: Proposal[]): void {
  const { text } = reading.surface;
  const close = text.slice(at + 1, Math.min(to, at + 16)).search(/[”」"]/u);
  if (close < 2) return;
  const inner = text.slice(at + 1, at + 1 + close);
  if (/[\p{Script=Han}]/u.test(inner) && !/[，。！？、；：,]/u.test(inner))
    proposals.push({ start: at + 1, end: at + 1 + close, source: 'quoted' });
}

/** Both neighbours of an enumeration comma. */
function proposeListed(reading: Reading, from: number, to: number, at: number, proposals: Proposal[]): void {
  proposeLeft(reading, from, at, 'listed', 0, proposals);
  proposeRight(reading, to, at + 1, 'listed', proposals);
}

function sourceOf(side: string, hit: CueHit): string {
  return `${side}:${hit.senses[0]}`;
}
