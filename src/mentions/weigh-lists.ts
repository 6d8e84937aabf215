import type { Candidates } from './find-candidates.ts';
import type { ListPiece } from './read-lists.ts';
import { NAME_CLASSES } from './score-candidates.ts';

/** What the other members of a candidate's list are. */
export interface Fellows {
  readonly count: number;
  /** Mean probability of each class; members that are no candidate count as none. */
  readonly mean: readonly number[];
  /** Whether the candidate is all that stands between two marks. */
  readonly isWhole: boolean;
}

/** Finds for each candidate that is a member of a list what its fellow members are; of several lists the one with the likeliest. */
export function weighLists(
  { candidates, reading }: Candidates,
  first: readonly (readonly number[])[],
  pieces: readonly ListPiece[],
): (Fellows | undefined)[] {
  const { folded } = reading.surface;
  const byStart = new Int32Array(folded.length + 1).fill(-1);
  const byEnd = new Int32Array(folded.length + 1).fill(-1);
  const best = pieces.map(() => NAME_CLASSES.map(() => 0));
  pieces.forEach(({ start, end }, index) => {
    byStart[start] = index;
    byEnd[end] = index;
  });
  const memberships = candidates.map(({ candidate: { places } }, index) => {
    const own: number[] = [];
    for (const { start, end } of places) {
      const piece = pieceOf(pieces, byStart[start]!, byEnd[end]!);
      if (piece < 0) continue;
      own.push(piece);
      first[index]!.forEach((value, which) => {
        best[piece]![which] = Math.max(best[piece]![which]!, value);
      });
    }
    return own;
  });
  const sums: { count: number; sum: number[] }[] = [];
  pieces.forEach(({ list }, index) => {
    sums[list] ??= { count: 0, sum: NAME_CLASSES.map(() => 0) };
    const { sum } = sums[list];
    sums[list].count++;
    for (let which = 0; which < sum.length; which++) sum[which] = sum[which]! + best[index]![which]!;
  });
  return memberships.map((own, index) => {
    let fellows: Fellows | undefined;
    for (const piece of own) {
      const { list, start, end } = pieces[piece]!;
      const { count, sum } = sums[list]!;
      const mean = sum.map((value, which) => (value - best[piece]![which]!) / (count - 1));
      if (fellows && Math.max(...mean) <= Math.max(...fellows.mean)) continue;
      const isWhole = candidates[index]!.candidate.key.length === end - start;
      fellows = { count: count - 1, mean, isWhole };
    }
    return fellows;
  });
}

/** The piece that a candidate fills, given those that begin and end where it does; -1 for none. */
function pieceOf(pieces: readonly ListPiece[], starting: number, ending: number): number {
  if (starting === ending) return starting;
  if (starting >= 0 && pieces[starting]!.isEndOpen) return starting;
  return ending >= 0 && pieces[ending]!.isStartOpen ? ending : -1;
}
