import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '../../../src/config.ts';
import { readPlainLists } from '../../../src/seeds/read-plain-lists.ts';

const asYaml = (text: string): unknown => parse(text, { schema: 'failsafe' });

describe('readPlainLists', () => {
  it('reads lists on one line and item by item, with the line of each', () => {
    const text = '# words\nplanned: [将, "will be", 360]\n\nended:\n  - no longer\n  # old\n  - "曾"\nnone: []\n';
    const read = readPlainLists(text);
    expect(read?.lists).toEqual({ planned: ['将', 'will be', '360'], ended: ['no longer', '曾'], none: [] });
    expect(read?.lists).toEqual(asYaml(text));
    expect(read?.lines.get('ended')).toEqual({ line: 4, items: [5, 7] });
    expect(read?.lines.get('planned')?.items).toEqual([2, 2, 2]);
  });

  it('reads brackets that span lines', () => {
    const text = 'a: [\n  b, c,\n  # more\n  "d e",\n]\nf: [g,\n  h]\n';
    const read = readPlainLists(text);
    expect(read?.lists).toEqual({ a: ['b', 'c', 'd e'], f: ['g', 'h'] });
    expect(read?.lists).toEqual(asYaml(text));
    expect(read?.lines.get('a')).toEqual({ line: 1, items: [2, 2, 4] });
  });

  it.each([
    'a: [b]\na: [c]',
    'a: b',
    'a:\nb: [c]',
    'a:',
    'a: [b\n  c]',
    'a: [b,\nc]',
    'a: [b,\n  c',
    'a: [b,\n  c: d]',
    'a: [b] # c',
    'a:\n  - b # c',
    'a:\n  - b: c',
    'a:\n  - [b]',
    'a:\n  - "b\\n"',
    'a:\n  - b,c',
    '- a',
    'a:\n  b: [c]',
    '"a b": [c]',
    'a: &x [b]',
  ])('leaves to a YAML parser: %s', (text) => {
    expect(readPlainLists(text)).toBeUndefined();
  });

  it.each(readdirSync(join(ROOT, 'seeds/lexicon')))('reads %s as YAML does, or leaves it', (file) => {
    const text = readFileSync(join(ROOT, 'seeds/lexicon', file), 'utf8');
    expect(readPlainLists(text)?.lists ?? asYaml(text)).toEqual(asYaml(text));
  });
});
