import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../../src/article/read-front-matter.ts';
import { splitFrontMatter } from '../../../src/article/split-front-matter.ts';

function read(text: string): {
  fields: Record<string, readonly string[]>;
  codes: string[];
  lines: (number | undefined)[];
  body: string;
} {
  const split = splitFrontMatter(text);
  const { fields, diagnostics } = readFrontMatter(split);
  return {
    fields: Object.fromEntries(fields),
    codes: diagnostics.map(({ code }) => code),
    lines: diagnostics.map(({ line }) => line),
    body: split.body,
  };
}

describe('front matter', () => {
  it.each([
    ['title: Acme moves to Globex Cloud', 'Acme moves to Globex Cloud'],
    ["title: '星河银行：全面上云'", '星河银行：全面上云'],
    ['title: "A \\"B\\" C"', 'A "B" C'],
    ["title: 'It''s done'", "It's done"],
    ['title: Acme: a cloud story', 'Acme: a cloud story'],
    ['title: [Notes] Acme in the cloud', '[Notes] Acme in the cloud'],
    ['title: &#8220;Acme&#8221; leaves', '&#8220;Acme&#8221; leaves'],
    ['title: - YouTube', '- YouTube'],
    ['title: #CloudFirst at Acme', '#CloudFirst at Acme'],
    ['title: 20251126', '20251126'],
    ['title: 007', '007'],
    ['title: null', 'null'],
    ['title: true', 'true'],
    ['title: *bold claim', '*bold claim'],
    ['title: @acme speaks', '@acme speaks'],
    ['title: 50% off: Acme', '50% off: Acme'],
    ['title: "Unclosed quote', '"Unclosed quote'],
  ])('reads the line %s as a person would', (line, title) => {
    expect(read(`---\n${line}\ndate: 2024-05-06\n---\nBody`).fields).toMatchObject({
      title: [title],
      date: ['2024-05-06'],
    });
  });

  it('names the line of the file on which YAML gives up', () => {
    const { codes, lines, body } = read('\n---\nurl: https://a.example\ntitle: A: B\n---\nBody');
    expect(codes).toEqual(['FRONT_MATTER_REPAIRED']);
    expect(lines).toEqual([4]);
    expect(body).toBe('Body');
  });

  it('keeps dates as they are printed, with their own offset', () => {
    expect(read('---\ndate: 2024-01-04T20:00:12.000Z\n---\n').fields.date).toEqual(['2024-01-04T20:00:12.000Z']);
    expect(read('---\ndate: 2020-05-22T00:30:00+08:00\n---\n').fields.date).toEqual(['2020-05-22T00:30:00+08:00']);
  });

  it('reads lists, maps and nested values as their texts', () => {
    const { fields } = read(
      '---\nauthors:\n  - name: Li Na\n  - name: Bo Ek\ntags: [ x, y ]\ncategories:\n - a\n - b\n---\n',
    );
    expect(fields).toMatchObject({ authors: ['Li Na', 'Bo Ek'], tags: ['x', 'y'], categories: ['a', 'b'] });
  });

  it('reads lists line by line where the YAML is broken', () => {
    const { fields } = read('---\ntitle: A: B\ntags:\n- one\n- two\nsummary: first\n  second\n---\n');
    expect(fields).toMatchObject({ title: ['A: B'], tags: ['one', 'two'], summary: ['first second'] });
  });

  it.each([
    ['blank lines before it', '\n\n---\ntitle: T\n---\nBody', 'Body'],
    ['a second rule right after it', '---\ntitle: T\n---\n\n---\n\nBody', '\n---\n\nBody'],
    ['indented fences', '---\n  title: T\n---\nBody', 'Body'],
    ['a rule inside the body', '---\ntitle: T\n---\nOne\n\n---\n\nTwo', 'One\n\n---\n\nTwo'],
  ])('finds its end with %s', (_name, text, body) => {
    expect(read(text)).toMatchObject({ fields: { title: ['T'] }, body });
  });

  it('reads the fields of one that is never closed and keeps the rest as body', () => {
    const { fields, codes, body } = read('---\ntitle: T\ndate: 2024-01-02\n\nThe body: it has a colon.');
    expect(fields).toMatchObject({ title: ['T'], date: ['2024-01-02'] });
    expect(codes).toEqual(['FRONT_MATTER_UNCLOSED']);
    expect(body).toBe('\nThe body: it has a colon.');
  });

  it('says that comments between fences are no fields', () => {
    expect(read('---\n# only a comment\n---\nBody')).toMatchObject({
      fields: {},
      codes: ['FRONT_MATTER_NOT_A_MAP'],
      body: 'Body',
    });
  });

  it('takes a rule at the start of a body for a rule', () => {
    expect(read('---\nAcme opened an office.\n\n---\nMore')).toMatchObject({
      fields: {},
      body: '---\nAcme opened an office.\n\n---\nMore',
    });
  });

  it('does not follow aliases without end', () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x]',
      ...'bcdefg'.split('').map((name, at) => `${name}: &${name} [${Array(8).fill(`*${'abcdefg'[at]}`).join(',')}]`),
    ];
    const { fields } = read(`---\n${bomb.join('\n')}\ntitle: T\n---\n`);
    expect(fields.title).toEqual(['T']);
    expect(fields.g!.length).toBeLessThanOrEqual(200);
  });
});
