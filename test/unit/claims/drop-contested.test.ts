import { describe, expect, it } from 'vitest';
import type { Occurrence } from '../../../src/claims/candidate-pair.ts';
import { dropContested } from '../../../src/claims/drop-contested.ts';
import type { Statement } from '../../../src/claims/statement.ts';
import type { RelationType } from '../../../src/model/relation.ts';

/** How a statement was read: by a frame in its own sentence, by a frame with a supplied name, or from neighbourhood. */
type How = 'read' | 'supplied' | 'guess';

/** The same statement, which another place makes in its own words by a frame of some strength. */
function alsoRead(statement: Statement, strength: 'strong' | 'weak'): Statement {
  const other = { reading: {}, hits: [{ row: { strength } }] } as unknown as Occurrence;
  return { ...statement, pair: { ...statement.pair, occurrences: [...statement.pair.occurrences, other] } };
}

/** A statement about entities 0, 1, 2 …; of its place only what was read there and how counts. */
function state(type: RelationType, subject: number, object: number, confidence = 0.8, how: How = 'read'): Statement {
  const reading = how === 'supplied' ? { supply: 'title' } : {};
  const occurrence = { reading, hits: how === 'guess' ? [] : [{ row: {} }] } as unknown as Occurrence;
  const pair = { type, subject, object, occurrences: [occurrence], features: [] };
  return { pair, occurrence, confidence, status: 'active' };
}

function left(...statements: readonly Statement[]): readonly string[] {
  return dropContested(statements).map(({ pair }) => `${pair.type} ${pair.subject} ${pair.object}`);
}

describe('dropContested', () => {
  it.each<[string, readonly Statement[], readonly string[]]>([
    ['nothing', [], []],
    [
      'all that do not contradict each other',
      [state('USES', 0, 1), state('PARTNERS_WITH', 0, 1), state('USES', 2, 1), state('HOSTED', 0, 3)],
      ['USES 0 1', 'PARTNERS_WITH 0 1', 'USES 2 1', 'HOSTED 0 3'],
    ],
    [
      'the likelier of two opposite readings',
      [state('ACQUIRED', 0, 1, 0.6), state('ACQUIRED', 1, 0, 0.7)],
      ['ACQUIRED 1 0'],
    ],
    ['the first of two equal ones', [state('ACQUIRED', 1, 0), state('ACQUIRED', 0, 1)], ['ACQUIRED 1 0']],
    [
      'opposite readings of two types',
      [state('ACQUIRED', 0, 1), state('INVESTED_IN', 1, 0)],
      ['ACQUIRED 0 1', 'INVESTED_IN 1 0'],
    ],
    [
      'the move, not the use that it implies',
      [state('USES', 0, 1, 0.99), state('MIGRATED_TO', 0, 1, 0.6)],
      ['MIGRATED_TO 0 1'],
    ],
    ['the use of others', [state('USES', 2, 1), state('MIGRATED_TO', 0, 1)], ['USES 2 1', 'MIGRATED_TO 0 1']],
    [
      'whoever holds an event, not as one who attends',
      [state('PARTICIPATED_IN', 0, 1), state('HOSTED', 0, 1)],
      ['HOSTED 0 1'],
    ],
    [
      'others who attend it',
      [state('PARTICIPATED_IN', 2, 1), state('HOSTED', 0, 1)],
      ['PARTICIPATED_IN 2 1', 'HOSTED 0 1'],
    ],
    [
      'the post that is stated, not guesses beside it',
      [state('WORKS_FOR', 0, 1), state('WORKS_FOR', 0, 2, 0.9, 'guess'), state('WORKS_FOR', 0, 3, 0.9, 'supplied')],
      ['WORKS_FOR 0 1'],
    ],
    [
      'two posts that are both stated',
      [state('WORKS_FOR', 0, 1), state('WORKS_FOR', 0, 2, 0.5)],
      ['WORKS_FOR 0 1', 'WORKS_FOR 0 2'],
    ],
    [
      'a second post that a strong frame reads in its own words, though a supplied name speaks better for it',
      [
        state('WORKS_FOR', 0, 1),
        alsoRead(state('WORKS_FOR', 0, 2, 0.9, 'supplied'), 'strong'),
        alsoRead(state('WORKS_FOR', 0, 3, 0.9, 'supplied'), 'weak'),
      ],
      ['WORKS_FOR 0 1', 'WORKS_FOR 0 2'],
    ],
    [
      'guesses beside a post that is not sure',
      [state('WORKS_FOR', 0, 1, 0.6), state('WORKS_FOR', 0, 2, 0.5, 'guess')],
      ['WORKS_FOR 0 1', 'WORKS_FOR 0 2'],
    ],
    [
      'guesses about another person',
      [state('WORKS_FOR', 0, 1), state('WORKS_FOR', 4, 1, 0.5, 'guess')],
      ['WORKS_FOR 0 1', 'WORKS_FOR 4 1'],
    ],
  ])('keeps %s', (_, statements, expected) => {
    expect(left(...statements)).toEqual(expected);
  });
});
