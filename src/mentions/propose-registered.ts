import { isLetterOrDigit, isWordUnit } from './character-classes.ts';
import { type Cues, cueBefore } from './compile-cues.ts';
import { leadingPlace } from './leading-place.ts';
import type { KnownMatch } from './match-known.ts';
import { openingOfPlace } from './opening-of-place.ts';
import type { Proposal, Reading } from './proposal.ts';

/** The source of these proposals. */
export const REGISTERED = 'registered';
/** Units before the legal form at most; at least, unless they are a known name. */
const LONGEST = 36;
const LEAST = 3;
/** Units of the words of `before-registered` at most. */
const LONGEST_LEAD = 4;
/** A cue of one character may be the name's own. */
const WORD = 2;
/** Words behind which a registered name begins. */
const BEGINNING = /^(?:titles\.|class-nouns\.company-zh|before-(?:acquire|appoint|at|help|include|own|say|use|with)$)/u;
const TOWN_LENGTHS = [2, 3];
/** Marks that may stand between two parts of a name. */
const JOINERS = /[·&-]/u;

/** Proposes the registered names of firms in Chinese, whole: from their legal form back to the mark, place, known name or word before them. */
export function proposeRegistered({ surface: { folded, blocks }, cues, wordStarts, known }: Reading): Proposal[] {
  const forms = [...folded.matchAll(cues.edges.legalForm)];
  if (forms.length === 0) return [];
  const names: Proposal[] = [];
  const firms = placeKnown(known, folded.length);
  let block = 0;
  for (const form of forms) {
    while (block < blocks.length - 1 && blocks[block]!.end <= form.index) block++;
    const least = Math.max(names.at(-1)?.end ?? 0, blocks[block]!.start, form.index - LONGEST);
    const start = beginning({ folded, cues, wordStarts, firms, least }, form.index);
    const isNamed = form.index - start >= LEAST || (start < form.index && firms.ends.has(form.index));
    if (isNamed) names.push({ start, end: form.index + form[0].length, source: REGISTERED });
  }
  return names;
}

/** Where known names begin and end, and which places lie inside one. */
interface KnownPlaces {
  readonly starts: ReadonlySet<number>;
  readonly ends: ReadonlySet<number>;
  readonly inside: Uint8Array;
}

function placeKnown(known: readonly KnownMatch[], length: number): KnownPlaces {
  const inside = new Uint8Array(length + 1);
  for (const { start, end } of known) inside.fill(1, start + 1, end);
  const sure = known.filter(({ sense }) => sense === 'name');
  return { starts: new Set(sure.map(({ start }) => start)), ends: new Set(known.map(({ end }) => end)), inside };
}

interface Walk {
  readonly folded: string;
  readonly cues: Cues;
  readonly wordStarts: Uint8Array;
  readonly firms: KnownPlaces;
  readonly least: number;
}

/** Walks left over words from a legal form. */
function beginning(walk: Walk, end: number): number {
  const { folded, cues, wordStarts, least } = walk;
  let start = end;
  while (start > least) {
    const unit = folded[start - 1]!;
    if (unit === ')' || unit === '）') {
      const opening = openingOfPlace(folded, least, start - 1);
      if (opening < 0) break;
      start = opening;
      continue;
    }
    if (start < end && joins(folded, start - 1)) {
      start--;
      continue;
    }
    let at = start - 1;
    while (at > least && wordStarts[at] === 0) at--;
    const word = folded.slice(at, start);
    const isStop = cues.edges.stops.has(word) && !isInside(word, folded, start, end, cues);
    if (!isLetterOrDigit(folded.charCodeAt(at)) || isStop) break;
    if (start < end && opensName(walk, at, start, end)) break;
    start = at;
  }
  while (start < end && !isLetterOrDigit(folded.charCodeAt(start)) && !'(（'.includes(folded[start]!)) start++;
  return start;
}

/** Whether a name begins at a place, though no mark stands there: with a known name, with a town, or behind a word that leads to names. */
function opensName({ folded, cues, firms, least }: Walk, before: number, start: number, end: number): boolean {
  const { leads, groups, regions } = cues.edges;
  if (firms.inside[start] === 1) return false;
  if (leads.test(folded.slice(Math.max(0, start - LONGEST_LEAD), start))) return true;
  if (firms.ends.has(start)) return false;
  const word = folded.slice(before, start);
  const isBehindPlace = leadingPlace(word, 0, cues) > 0 || endsInTown(folded, least, before, cues);
  if (firms.starts.has(start)) return !isBehindPlace;
  const town = leadingPlace(folded, start, cues);
  // 国际 and the like are listed as places, but names bear them.
  if (town > 0 && start + town < end && !regions.has(folded.slice(start, start + town)))
    return !isBehindPlace && !groups.has(word);
  const cue = cueBefore(cues.before, folded, start);
  if (!cue || cue.length < WORD || isInside(folded.slice(start - cue.length, start), folded, start, end, cues))
    return false;
  return cue.senses.some((sense) => BEGINNING.test(sense));
}

function endsInTown(folded: string, least: number, end: number, cues: Cues): boolean {
  return TOWN_LENGTHS.some(
    (length) => end - length >= least && leadingPlace(folded.slice(end - length, end), 0, cues) === length,
  );
}

/** A word at which names end or begin elsewhere is part of this one, where a word of trade or the legal form stands behind it: 甲投资管理有限公司. */
function isInside(word: string, folded: string, start: number, end: number, { edges }: Cues): boolean {
  if (!edges.inside.has(word)) return false;
  return start === end || '(（'.includes(folded[start]!) || edges.trade.test(folded.slice(start, end));
}

/** Whether a mark or space stands between two parts of one name. */
function joins(folded: string, at: number): boolean {
  const [before, behind] = [folded.charCodeAt(at - 1), folded.charCodeAt(at + 1)];
  if (folded[at] === ' ') return isWordUnit(before) && isWordUnit(behind);
  return JOINERS.test(folded[at]!) && isLetterOrDigit(before) && isLetterOrDigit(behind);
}
