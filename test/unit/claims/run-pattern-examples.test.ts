import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createExampleRunner } from '../../../src/claims/run-pattern-examples.ts';
import { ROOT } from '../../../src/config.ts';
import type { PatternRow } from '../../../src/model/pattern-row.ts';
import { loadSeeds } from '../../../src/seeds/load-seeds.ts';
import { STRUCTURE_WORDS } from './structure-words.ts';

const lexicon = { relations: { adopt: ['采用', 'adopts'] }, titles: {}, lists: STRUCTURE_WORDS.lists };

const runExamples = createExampleRunner(lexicon);

function messages(row: Partial<PatternRow>): readonly string[] {
  const whole: PatternRow = {
    id: 'uses-adopts',
    type: 'USES',
    strength: 'strong',
    reason: 'A verb between two names.',
    frames: ['<S:org>…{adopt}…<O:cloud>'],
    examples: ['[C:甲公司]采用[P:乙云] => 甲公司 > 乙云'],
    counterExamples: ['[P:乙云]采用液冷'],
    ...row,
  };
  return runExamples([whole]).map(({ pattern, message }) => `${pattern}: ${message}`);
}

describe('createExampleRunner', () => {
  it('finds no fault where every example reads as it says', () => {
    expect(messages({})).toEqual([]);
  });

  it.each<[string, Partial<PatternRow>, string]>([
    [
      'an example that is not read',
      { examples: ['[C:甲公司]放弃[P:乙云] => 甲公司 > 乙云'] },
      'does not read 甲公司 > 乙云',
    ],
    [
      'an example read in the wrong direction',
      { examples: ['[P:甲云]采用[P:乙云] => 乙云 > 甲云'] },
      'does not read 乙云 > 甲云, but 甲云 > 乙云',
    ],
    [
      'a counter-example that is read',
      { counterExamples: ['[C:甲公司]采用[P:乙云]'] },
      '"[C:甲公司]采用[P:乙云]" reads 甲公司 > 乙云',
    ],
    [
      'an example without its pair',
      { examples: ['[C:甲公司]采用[P:乙云]'] },
      'is not written as "text => from > to; from > to"',
    ],
  ])('tells of %s', (_, row, expected) => {
    const all = messages(row);
    expect(all).toHaveLength(1);
    expect(all[0]).toContain(expected);
  });

  it('tells of each row apart, by its id', () => {
    const base = { type: 'USES', strength: 'strong', reason: 'A test.', counterExamples: [] } as const;
    const patterns: readonly PatternRow[] = [
      { ...base, id: 'one', frames: ['<S:org>{adopt}<O:cloud>'], examples: ['[C:甲]用[P:乙] => 甲 > 乙'] },
      { ...base, id: 'two', frames: ['<S:org>{adopt}<O:cloud>'], examples: ['[C:甲]采用[P:乙] => 甲 > 乙'] },
      { ...base, id: 'three', frames: ['<S:org>{adopt}<O:cloud>'], examples: ['[C:甲]用[P:丙] => 甲 > 丙'] },
    ];
    expect(runExamples(patterns).map(({ pattern }) => pattern)).toEqual(['one', 'three']);
  });

  it('reads every member of a list, in the text and in what is expected', () => {
    const all = '[C:甲公司]、[C:丙公司]采用[P:乙云] => 甲公司 > 乙云; 丙公司 > 乙云';
    expect(messages({ examples: [all] })).toEqual([]);
    expect(messages({ examples: [`${all}; 丁公司 > 乙云`] })[0]).toContain('does not read 丁公司 > 乙云');
  });

  it('finds no fault in the seeds', () => {
    const seeds = loadSeeds(join(ROOT, 'seeds'));
    expect(createExampleRunner(seeds.lexicon)(seeds.patterns)).toEqual([]);
  });
});
