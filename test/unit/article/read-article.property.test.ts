import fc from 'fast-check';
import { expect, it } from 'vitest';
import { AppError } from '../../../src/errors.ts';
import { BLOCK_KINDS, type Document } from '../../../src/model/document.ts';
import { readText } from './read-text.ts';

/** Pieces of every syntax that the reader knows, whole and broken. */
const PIECES = fc.constantFrom(
  '---\n',
  '---',
  'title: A: B\n',
  'date: 2024-01-02\n',
  'url: https://a.example/x\n',
  '# ',
  '=====\n',
  '> 原文：<https://a.example/2024/01/02/>\n',
  '**',
  '****',
  '`',
  '```\n',
  '    ',
  '* ',
  '1. ',
  '|a|b|\n|-|-|\n',
  '[text](',
  ')',
  '![alt](',
  '<div>',
  '</div>',
  '<p>',
  '<br>',
  '<a href="x">',
  '</a>',
  '<script>',
  '</script>',
  '<!--',
  '-->',
  '<table><tr><td>',
  '&amp;',
  '&#0;',
  '&#x110000;',
  '&#3;',
  '\u0000',
  '\u0001',
  '\u200b',
  '\u00a0',
  '\ud83d',
  '\udc00',
  '👨‍👩‍👧',
  '星河银行',
  '华为',
  '云',
  'Acme ',
  'Globex',
  '。',
  '：',
  '推荐阅读\n',
  '作者：李娜\n',
  'Techcrunch event\n',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\t',
  ' ',
);

function expectLaws(document: Document): void {
  let next = 0;
  for (const { kind, start, end } of document.blocks) {
    expect(BLOCK_KINDS).toContain(kind);
    expect(start).toBe(next);
    expect(end).toBeGreaterThan(start);
    next = end + 1;
  }
  expect(document.text.length).toBe(Math.max(0, next - 1));
  expect(document.title).not.toBe('');
  expect(document.text).not.toMatch(/[\u0000-\u0008\u000B\u000E-\u001F]/);
}

function readOrRefuse(source: string | Uint8Array): void {
  try {
    expectLaws(readText(source));
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    expect(error.code).toBe('ARTICLE_UNREADABLE');
  }
}

it('reads any mixture of syntax, with blocks that cover the text', () => {
  fc.assert(
    fc.property(fc.array(PIECES, { maxLength: 60 }), (pieces) => readOrRefuse(pieces.join(''))),
    { numRuns: 1500 },
  );
});

it('reads or refuses any bytes', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), readOrRefuse), { numRuns: 1000 });
});

it('reads or refuses any text in any encoding', () => {
  const encoded = fc.tuple(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.constantFrom('utf8', 'utf16le', 'latin1') as fc.Arbitrary<BufferEncoding>,
  );
  fc.assert(
    fc.property(encoded, ([text, encoding]) => readOrRefuse(Buffer.from(text, encoding))),
    { numRuns: 1000 },
  );
});

it('reads the same bytes to the same document', () => {
  fc.assert(
    fc.property(fc.array(PIECES, { maxLength: 40 }), (pieces) => {
      const source = `# Acme\n\n${pieces.join('')}`;
      const outcome = (): unknown => {
        try {
          return readText(source);
        } catch (error) {
          return (error as AppError).message;
        }
      };
      expect(outcome()).toEqual(outcome());
    }),
    { numRuns: 300 },
  );
});
