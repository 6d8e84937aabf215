import { describe, expect, it } from 'vitest';
import { compileFrames } from '../../../src/claims/compile-frames.ts';
import { matchFrames } from '../../../src/claims/match-frames.ts';
import { foldReduced, reduceSentence } from '../../../src/claims/reduce-sentence.ts';
import { AppError } from '../../../src/errors.ts';
import type { PatternRow } from '../../../src/model/pattern-row.ts';
import type { Lexicon } from '../../../src/model/seeds.ts';
import { markArticle } from './mark-article.ts';
import { LIST_WORDS } from './structure-words.ts';

const lexicon: Lexicon = {
  relations: { adopt: ['采用', 'adopts', 'run on', '选~上云', '用'], empty: [] },
  titles: { head: ['CEO', '首席执行官'], plain: ['工程师'] },
};

function rowOf(frame: string | readonly string[]): PatternRow {
  return {
    id: 'row',
    type: 'USES',
    strength: 'strong',
    reason: 'A test.',
    frames: typeof frame === 'string' ? [frame] : frame,
    examples: [],
    counterExamples: [],
  };
}

/** Reads one line by one frame; pairs of names. */
function read(frame: string, line: string): readonly string[] {
  const { document, mentions } = markArticle([line]);
  const reduced = foldReduced(
    reduceSentence(document.text, 0, document.text.length, mentions.mentions, mentions.entities, LIST_WORDS),
  );
  const hits = matchFrames(reduced, compileFrames([rowOf(frame)], lexicon));
  const nameOf = (index: number) => mentions.entities[index]!.name;
  return hits.flatMap(({ subject, object }) =>
    subject.entities.flatMap((s) => object.entities.map((o) => `${nameOf(s)} > ${nameOf(o)}`)),
  );
}

function faultOf(frame: string): unknown {
  try {
    compileFrames([rowOf(frame)], lexicon);
  } catch (error) {
    return error;
  }
  return undefined;
}

describe('compileFrames', () => {
  it.each([
    ['an unknown kind', '<S:shop>{adopt}<O:cloud>', 'unknown kind "shop"'],
    ['an unknown sense', '<S:org>{adop}<O:cloud>', 'unknown sense "relations.adop"'],
    ['an unknown topic', '<S:org>{verbs.adopt}<O:cloud>', 'unknown sense "verbs.adopt"'],
    ['all senses of an unknown topic', '<S:org>{verbs.*}<O:cloud>', 'unknown sense "verbs.*"'],
    ['a sense without words', '<S:org>{empty}<O:cloud>', 'unknown sense "relations.empty"'],
    ['what is no expression', '<S:org>(<O:cloud>', 'Invalid regular expression'],
    ['one role given twice', '<S:org><S:org>', 'Invalid regular expression'],
  ])('refuses %s, naming row and frame', (_, frame, message) => {
    const fault = faultOf(frame);
    expect(fault).toBeInstanceOf(AppError);
    expect((fault as AppError).code).toBe('SEEDS_INVALID');
    expect((fault as AppError).message).toContain(`Pattern row, frame "${frame}"`);
    expect((fault as AppError).message).toContain(message);
  });

  it.each([
    ['[C:甲公司]目前也采用[P:乙云]', ['甲公司 > 乙云']],
    ['[C:甲公司]在去年底也采用[P:乙云]', []],
    ['[C:Acme] now also adopts[P:乙云]', ['Acme > 乙云']],
    ['[C:甲公司]，也采用[P:乙云]', []],
    ['[C:甲公司]与[C:丁公司]采用[P:乙云]', ['丁公司 > 乙云']],
  ])('lets the gap ·4 cross neither clauses nor names, nor grow longer than told: %s', (line, expected) => {
    expect(read('<S:firm>·4{adopt}<O:cloud>', line)).toEqual(expected);
  });

  it.each([
    ['org', '[C:甲公司]采用[P:乙云]', ['甲公司 > 乙云']],
    ['org', '[P:甲云]采用[P:乙云]', ['甲云 > 乙云']],
    ['org', '[H:王明]采用[P:乙云]', []],
    ['firm', '[C:甲公司]采用[P:乙云]', ['甲公司 > 乙云']],
    ['firm', '[P:甲云]采用[P:乙云]', []],
    ['cloud', '[P:甲云]采用[P:乙云]', ['甲云 > 乙云']],
    ['cloud', '[C:甲公司]采用[P:乙云]', []],
    ['person', '[H:王明]采用[P:乙云]', ['王明 > 乙云']],
    ['person', '[C:甲公司]采用[P:乙云]', []],
    ['event', '[E:丙大会]采用[P:乙云]', ['丙大会 > 乙云']],
    ['event', '[H:王明]采用[P:乙云]', []],
    ['actor', '[H:王明]采用[P:乙云]', ['王明 > 乙云']],
    ['actor', '[C:甲公司]采用[P:乙云]', ['甲公司 > 乙云']],
    ['actor', '[E:丙大会]采用[P:乙云]', []],
    ['any', '[E:丙大会]采用[P:乙云]', ['丙大会 > 乙云']],
    // A list of firms and providers may fill the place of either.
    ['firm', '[C:甲公司]、[P:丁云]采用[P:乙云]', ['甲公司 > 乙云', '丁云 > 乙云']],
    ['cloud', '[C:甲公司]、[P:丁云]采用[P:乙云]', ['甲公司 > 乙云', '丁云 > 乙云']],
  ])('fills the place of kind %s in %s', (kind, line, expected) => {
    expect(read(`<S:${kind}>{adopt}<O:cloud>`, line)).toEqual(expected);
  });

  it.each<[string, string, readonly string[]]>([
    ['its words', '[C:甲公司]正式采用了[P:乙云]', ['甲公司 > 乙云']],
    ['its words in traditional characters', '[C:甲公司]採用了[P:乙云]', ['甲公司 > 乙云']],
    ['a Latin word in any case', '[C:Acme] Adopts [P:Beta Cloud]', ['Acme > Beta Cloud']],
    ['words of several parts over any white space', '[C:Acme] run  on [P:Beta Cloud]', ['Acme > Beta Cloud']],
    ['a word with a few characters in between', '[C:甲公司]选择全面上云[P:乙云]', ['甲公司 > 乙云']],
    ['no piece of a Latin word', '[C:Acme] readopts [P:Beta Cloud]', []],
    ['no Latin word that goes on', '[C:Acme] adoptsy [P:Beta Cloud]', []],
    ['no word with too much in between', '[C:甲公司]选一二三四五六七八九上云[P:乙云]', []],
    ['no word over a comma', '[C:甲公司]选好，上云[P:乙云]', []],
  ])('reads a sense by %s', (_, line, expected) => {
    expect(read('<S:org>…{adopt}…<O:cloud>', line)).toEqual(expected);
  });

  it.each<[string, readonly string[]]>([
    ['[C:甲公司]的某某事业部采用了国内的[P:乙云]', ['甲公司 > 乙云']],
    [`[C:甲公司]${'很'.repeat(28)}采用[P:乙云]`, ['甲公司 > 乙云']],
    [`[C:Acme] ${'very '.repeat(15)}adopts [P:Beta Cloud]`, ['Acme > Beta Cloud']],
    [`[C:甲公司]${'很'.repeat(29)}采用[P:乙云]`, []],
    [`[C:Acme] ${'very '.repeat(17)}adopts [P:Beta Cloud]`, []],
    ['[C:甲公司]表示，采用[P:乙云]', []],
    ['[C:甲公司]不服。采用[P:乙云]', []],
    ['[C:Acme] said, adopts [P:Beta Cloud]', []],
    ['[C:甲公司]采用；[P:乙云]', []],
    ['[C:甲公司]采用：[P:乙云]', []],
    ['[C:甲公司]帮[H:王明]采用[P:乙云]', []],
  ])('lets the gap … cross neither clauses nor names, nor grow too long: %s', (line, expected) => {
    expect(read('<S:firm>…{adopt}…<O:cloud>', line)).toEqual(expected);
  });

  it.each<[string, readonly string[]]>([
    ['[C:甲公司]表示，[H:王明]采用[P:乙云]', ['甲公司 > 乙云']],
    [`[C:甲公司]${'很'.repeat(12)}采用[P:乙云]`, ['甲公司 > 乙云']],
    [`[C:甲公司]${'很'.repeat(13)}采用[P:乙云]`, []],
    [`[C:Acme] ${'very '.repeat(7)}adopts[P:Beta Cloud]`, ['Acme > Beta Cloud']],
    [`[C:Acme] ${'very '.repeat(8)}adopts[P:Beta Cloud]`, []],
    ['[C:甲公司]不服。采用[P:乙云]', []],
    ['[C:甲公司]不服！采用[P:乙云]', []],
  ])('lets the gap ~12 cross commas and names, but no sentence, nor grow too long: %s', (line, expected) => {
    expect(read('<S:firm>~12{adopt}<O:cloud>', line)).toEqual(expected);
  });

  it('takes all senses of a topic by a star', () => {
    expect(read('<S:person>{titles.*}<O:org>', '[H:Ann Lee]CEO[C:Acme]')).toEqual(['Ann Lee > Acme']);
    expect(read('<S:person>{titles.*}<O:org>', '[H:Ann Lee]工程师[C:Acme]')).toEqual(['Ann Lee > Acme']);
    expect(read('<S:person>{titles.head}<O:org>', '[H:Ann Lee]工程师[C:Acme]')).toEqual([]);
  });

  it('takes a space of a frame for any white space, or none', () => {
    for (const line of ['[C:Acme]adopts[P:Beta]', '[C:Acme] adopts  [P:Beta]', '[C:Acme]\tadopts [P:Beta]'])
      expect(read('<S:org> {adopt} <O:cloud>', line)).toEqual(['Acme > Beta']);
    expect(read('<S:org>{adopt}<O:cloud>', '[C:Acme] adopts [P:Beta]')).toEqual([]);
  });

  it.each([
    ['{adop}', 'unknown sense "relations.adop"'],
    ['<O:shop>', 'unknown kind "shop"'],
    ['(', 'Invalid regular expression'],
  ])('refuses the exception %s, naming the row', (unless, message) => {
    const build = () => compileFrames([{ ...rowOf('<S:org>{adopt}<O:cloud>'), unless: [unless] }], lexicon);
    expect(build).toThrowError(message);
    expect(build).toThrowError('Pattern row');
    expect(build).toThrowError(expect.objectContaining({ code: 'SEEDS_INVALID' }));
  });

  it('makes the frames of all rows ready, in order', () => {
    const rows = [rowOf('<S:org>{adopt}<O:cloud>'), { ...rowOf('<S:org>、<O:org>'), id: 'other' }];
    expect(compileFrames(rows, lexicon).frames.map(({ row }) => row)).toEqual(rows);
    expect(compileFrames([], lexicon).frames).toEqual([]);
  });
});
