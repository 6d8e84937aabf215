import { positionOf } from './describe-occurrence.ts';
import type { Reading } from './read-sentences.ts';
import type { Slot } from './reduce-sentence.ts';

/** Names what a place tells of one member of a list beyond what it tells of all. */
export type MemberTeller = (subject: number, object: number) => readonly string[];

const NOTHING: readonly string[] = [];
/** Few ways to be far: each list of features is made once. */
const FAR = {
  subject: ['subject:far'],
  object: ['object:far'],
  both: ['subject:far', 'object:far'],
} as const;
const BRACKETED = {
  subject: [...FAR.subject, 'subject:far:bracket'],
  object: [...FAR.object, 'object:far:bracket'],
  both: [...FAR.both, 'subject:far:bracket', 'object:far:bracket'],
} as const;

/**
 * Builds the teller of two slots. What stands beside the end of a list is mostly said of the member next to it, above all in brackets:
 * "李明、王红（海港副总裁）" gives a post to 王红 alone.
 */
export function createMemberTeller(reading: Reading, a: Slot, b: Slot): MemberTeller {
  if (a === b || (a.entities.length === 1 && b.entities.length === 1)) return () => NOTHING;
  const [from, to] = [positionOf(reading, a), positionOf(reading, b)];
  const isSubjectFirst = from < to;
  const nearSubject = a.entities.at(isSubjectFirst ? -1 : 0);
  const nearObject = b.entities.at(isSubjectFirst ? 0 : -1);
  const between = reading.reduced.text.slice(Math.min(from, to) + 1, Math.max(from, to));
  const far = /^\s*[（([【]/u.test(between) ? BRACKETED : FAR;
  return (subject, object) => {
    const isFar = [subject !== nearSubject, object !== nearObject];
    return isFar[0] ? (isFar[1] ? far.both : far.subject) : isFar[1] ? far.object : NOTHING;
  };
}
