import { soundDistance } from './compare-sounds.ts';
import type { HeardName } from './hear-name.ts';

/** What the sounds of full names must not exceed: of given and family name together, and of each; a short given name must sound nearly the same. */
const FULL = { together: 0.22, given: 0.5, shortGiven: 0.2, family: 0.35 };
/** One name alone must sound nearly the same; where it has two consonants, or may be a Chinese name, even more so. */
const SINGLE = { distance: 0.18, short: 0.7, native: 0.5 };
/** What one name alone says less than two, and given names less than family names: of two who sound alike the surer is joined. */
const LESS = { single: 0.05, given: 0.05 };
/** Fewer consonants tell nobody apart: of one name, and of given and family name together. */
const FEWEST_SOUNDS = 2;
const FEWEST_OF_FULL = 3;

/**
 * Tells how far two full names are from sounding alike: given names are held against each other, and family names.
 * @returns 0 for the same, undefined for other people's
 */
export function compareFull(wide: HeardName, latin: HeardName): number | undefined {
  const given = { distance: soundDistance(wide.given, latin.given), sounds: fewer(wide.given, latin.given) };
  const family = { distance: soundDistance(wide.family, latin.family), sounds: fewer(wide.family, latin.family) };
  const sounds = given.sounds + family.sounds;
  const mostOfGiven = given.sounds <= FEWEST_SOUNDS ? FULL.shortGiven : FULL.given;
  if (sounds < FEWEST_OF_FULL || given.distance > mostOfGiven || family.distance > FULL.family) return undefined;
  const together = (given.distance * given.sounds + family.distance * family.sounds) / sounds;
  return together <= FULL.together ? together : undefined;
}

/**
 * Tells the same where one of them is one name alone: it is held against the family name, a Latin one against the given name too.
 * @returns 0 for the same, undefined for other people's
 */
export function compareSingle(wide: HeardName, latin: HeardName): number | undefined {
  const { isNative } = wide;
  const ways = [
    comparePart(wide.family, latin.family, isNative),
    // 拉里埃里森, without a dot.
    wide.isFull || !latin.isFull ? undefined : comparePart(wide.whole, latin.whole, isNative),
    wide.isFull ? comparePart(wide.given, latin.given, isNative, LESS.given) : undefined,
  ].filter((distance) => distance !== undefined);
  return ways.length > 0 ? Math.min(...ways) + LESS.single : undefined;
}

function comparePart(one: string, other: string, isNative: boolean, less = 0): number | undefined {
  const sounds = fewer(one, other);
  if (sounds < FEWEST_SOUNDS) return undefined;
  const most = SINGLE.distance * (sounds === FEWEST_SOUNDS ? SINGLE.short : 1) * (isNative ? SINGLE.native : 1);
  const distance = soundDistance(one, other) + less;
  return distance <= most ? distance : undefined;
}

function fewer(one: string, other: string): number {
  return Math.min(one.length, other.length);
}
