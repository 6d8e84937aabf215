import { compare } from './compare.ts';

/** Writes JSON with the keys of every object in order, without those that are undefined: equal values are equal text. */
export function toCanonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) =>
    item !== null && typeof item === 'object' && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => compare(a, b)))
      : item,
  );
}
