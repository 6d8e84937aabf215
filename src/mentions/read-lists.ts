/** One member of a list. */
export interface ListPiece {
  /** Index of its list. */
  readonly list: number;
  readonly start: number;
  readonly end: number;
  /** The first piece may begin with the words that lead to the list, the last end in what follows it. */
  readonly isStartOpen: boolean;
  readonly isEndOpen: boolean;
}

const MARK = 1;
const STOP = 2;
const OPEN = 3;
const CLOSE = 4;
/** A mark parts members, a stop ends any list; a full stop does so before a space. */
const ROLES = new Uint8Array(65536);
for (const [units, role] of [
  ['、，,;；', MARK],
  ['。！？!?\n：:.', STOP],
  ['(（', OPEN],
  [')）', CLOSE],
] as const)
  for (const unit of units) ROLES[unit.charCodeAt(0)] = role;
/** Longer pieces are clauses; of the first and the last so much is read. */
export const MAX_PIECE = 40;
const LEAST_PIECES = 3;
/** Parts the last two members of a list. */
const JOINER = / ?(?:以及|和|与|及|或)| ?&? ?(?<![\p{L}\d])(?:and|or) | & /u;

/** Finds the lists of an article in one pass: three and more short pieces with one mark between them. Clauses between commas make some, too. */
export function readLists(folded: string): ListPiece[] {
  const found: ListPiece[] = [];
  let lists = 0;
  let pieces: { start: number; end: number }[] = [];
  let mark = '';
  let start = 0;
  let depth = 0;
  const close = (end: number) => {
    if (pieces.length > 0) pieces.push({ start, end: Math.min(end, start + MAX_PIECE) });
    if (pieces.length >= LEAST_PIECES) found.push(...toPieces(folded, pieces, lists++));
    pieces = [];
    mark = '';
  };
  for (let at = 0; at < folded.length; at++) {
    const role = ROLES[folded.charCodeAt(at)]!;
    if (role === 0) continue;
    if (role === OPEN) depth++;
    else if (role === CLOSE) depth = Math.max(0, depth - 1);
    else if (role === STOP) {
      const isBreak = folded[at] === '\n';
      if (!isBreak && (depth > 0 || isPoint(folded, at))) continue;
      close(at);
      depth = 0;
      start = at + 1;
    } else if (depth === 0) {
      const unit = folded[at]!;
      const isLong = at - start > MAX_PIECE;
      if (mark !== '' && (mark !== unit || isLong)) close(at);
      pieces.push({ start: isLong ? at - MAX_PIECE : start, end: at });
      mark = unit;
      start = folded[at + 1] === ' ' ? at + 2 : at + 1;
    }
  }
  close(folded.length);
  return found;
}

function toPieces(folded: string, pieces: readonly { start: number; end: number }[], list: number): ListPiece[] {
  return pieces.flatMap(({ start, end }, which) => {
    const isFirst = which === 0;
    const isLast = which === pieces.length - 1;
    const joiner = isLast ? JOINER.exec(folded.slice(start, end)) : null;
    const plain = { list, isStartOpen: isFirst, isEndOpen: isLast };
    if (!joiner) return [{ ...plain, start, end: beforeBracket(folded, start, end) }];
    const behind = start + joiner.index + joiner[0].length;
    const last = { ...plain, start: behind, end: beforeBracket(folded, behind, end) };
    if (joiner.index === 0) return [last];
    return [{ ...plain, start, end: beforeBracket(folded, start, start + joiner.index), isEndOpen: false }, last];
  });
}

/** What stands in brackets behind a member says something of it. */
function beforeBracket(folded: string, start: number, end: number): number {
  for (let at = start + 1; at < end; at++) {
    if (folded[at] === '(' || folded[at] === '（') return folded[at - 1] === ' ' ? at - 1 : at;
  }
  return end;
}

/** A point inside a word or number: 3.5, stability.ai. */
function isPoint(folded: string, at: number): boolean {
  return folded[at] === '.' && folded[at + 1] !== ' ' && folded[at + 1] !== '\n';
}
