import type { SensePositions } from './find-senses.ts';

/** Gives the place to which a character moved when others were put before some of the characters. */
export function shift(place: number, inserted: readonly number[]): number {
  let moved = place;
  for (const at of inserted) if (at <= place) moved++;
  return moved;
}

/** Senses at the places to which their words moved, worked out where they are asked for. */
export class ShiftedSenses implements SensePositions {
  readonly #senses: SensePositions;
  readonly #inserted: readonly number[];
  readonly #moved = new Map<string, readonly number[]>();

  constructor(senses: SensePositions, inserted: readonly number[]) {
    this.#senses = senses;
    this.#inserted = inserted;
  }

  has(sense: string): boolean {
    return this.#senses.has(sense);
  }

  get(sense: string): readonly number[] | undefined {
    const moved = this.#moved.get(sense) ?? this.#senses.get(sense)?.map((place) => shift(place, this.#inserted));
    if (moved) this.#moved.set(sense, moved);
    return moved;
  }
}
