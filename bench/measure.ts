/** Something that is asked over and over; the number says for which of its things. */
export type Ask = (i: number) => Promise<unknown>;

export interface Figures {
  /** Milliseconds of each answer to one caller. */
  readonly times: number[];
  /** Answers to 16 callers, and the seconds that they took. */
  answered: number;
  seconds: number;
}

export const CALLERS = 16;

export function noFigures(): Figures {
  return { times: [], answered: 0, seconds: 0 };
}

/** Asks one at a time for the things behind so many, until so many calls are made or the time is over; at least twice. Gives the milliseconds of each. */
export async function measureOne(
  ask: Ask,
  first: number,
  limit: { readonly calls: number; readonly ms: number },
): Promise<readonly number[]> {
  const times: number[] = [];
  const end = performance.now() + limit.ms;
  while (times.length < 2 || (times.length < limit.calls && performance.now() < end)) {
    const started = performance.now();
    await ask(first + times.length);
    times.push(performance.now() - started);
  }
  return times;
}

/** Lets 16 callers ask for so long; each ends what it has begun, and the time counts until all have. */
export async function measureMany(ask: Ask, figures: Figures, ms: number): Promise<void> {
  const started = performance.now();
  let next = 0;
  const call = async (): Promise<void> => {
    while (performance.now() - started < ms) {
      await ask(next++);
      figures.answered++;
    }
  };
  await Promise.all(Array.from({ length: CALLERS }, call));
  figures.seconds += (performance.now() - started) / 1000;
}

/** Gives the value below which a part (0 to 1) of the others lie. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;
}

/** Writes milliseconds with three digits that count. */
export function toMs(value: number): string {
  return value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : value.toFixed(0);
}
