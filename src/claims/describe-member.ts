import { positionOf } from './describe-occurrence.ts';
import type { Reading } from './read-sentences.ts';
import type { Slot } from './reduce-sentence.ts';

/** Names what a place tells of one member of a list beyond what it tells of all. */
export type MemberTeller = (subject: number, object: number) => readonly string[];

const NOTHING: readonly string[] = [];

/**
 * Builds the teller of two slots. What stands beside the end of a list is mostly said of the member next to it, above all in brackets behind it:
 * "李明、王红（海港副总裁）" gives a post to 王红 alone.
 */
export function createMemberTeller(reading: Reading, a: Slot, b: Slot): MemberTeller {
  if (a === b || (a.entities.length === 1 && b.entities.length === 1)) return () => NOTHING;
  const [from, to] = [positionOf(reading, a), positionOf(reading, b)];
  const isSubjectFirst = from < to;
  const nearSubject = a.entities.at(isSubjectFirst ? -1 : 0);
  const nearObject = b.entities.at(isSubjectFirst ? 0 : -1);
  const between = reading.reduced.text.slice(Math.min(from, to) + 1, Math.max(from, to));
  const subjectFar = ['subject:far'];
  const objectFar = ['object:far'];
  if (/^\s*[（([【]/u.test(between)) {
    if (isSubjectFirst) subjectFar.push('subject:far:bracket');
    else objectFar.push('object:far:bracket');
  }
  const bothFar = [...subjectFar, ...objectFar];
  return (subject, object) => {
    if (subject !== nearSubject) return object === nearObject ? subjectFar : bothFar;
    return object === nearObject ? NOTHING : objectFar;
  };
}
