import type { DatedClaim } from '../../../src/graph/dated-texts.ts';
import { toPartialDate } from '../../../src/model/partial-date.ts';
import { type ClaimStatus, RELATION_TYPES, type RelationType } from '../../../src/model/relation.ts';

/**
 * Reads claims as the tables write them: `active 2021-05-01 @2019` is a claim of an article of that day, and `@2019` the date that
 * its sentence gives; ` + ` stands between claims, a type before those that are not about use.
 */
export function readClaims(text: string): DatedClaim[] {
  const type = RELATION_TYPES.find((each) => text.startsWith(`${each} `)) ?? 'USES';
  const claims = text.startsWith(type) ? text.slice(type.length + 1) : text;
  return claims.split(' + ').map((claim) => readClaim(type, claim));
}

function readClaim(type: RelationType, text: string): DatedClaim {
  const match = /^([a-z]+)(?: (\d[\d-]*))?(?: @(\d[\d-]*))?$/.exec(text);
  if (!match) throw new Error(`"${text}" is no claim`);
  const [, status, publishedOn, date] = match;
  return {
    ...{ type, status: status as ClaimStatus, publishedOn },
    date: date === undefined ? undefined : toPartialDate(date)!,
  };
}

/** Reads answers as the tables write them, `no 2019-01-01 maybe 2019-12-31 yes`: each day is the first of what follows it. */
export function readAnswers(text: string): { answer: string; from: string }[] {
  const [first, ...rest] = text.split(' ');
  const changes = rest.flatMap((word, at) => (at % 2 === 0 ? { from: word, answer: rest[at + 1]! } : []));
  return [{ answer: first!, from: '0000-01-01' }, ...changes];
}
