import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../../src/config.ts';
import { compileAnswers } from '../../../src/review/compile-answers.ts';
import { decodeSheet } from '../../../src/review/decode-sheet.ts';
import { readSheet } from '../../../src/review/read-sheet.ts';
import { loadSeeds } from '../../../src/seeds/load-seeds.ts';

const words = compileAnswers(loadSeeds(join(ROOT, 'seeds')).lexicon);
const HEAD = 'id,kind,relation,subject,object,quote,answer,reason,by,evidence';
const read = (...lines: string[]) => readSheet(lines.join('\n'), words);
const faultsOf = (...lines: string[]) => read(...lines).faults.map(({ row, message }) => `${row}: ${message}`);

describe('a filled-in sheet is read', () => {
  const expected = { id: 'a1', kind: 'claim', quote: '华米用AWS。', answer: 'confirm', reason: 'so, it is', by: '' };
  const rows = [
    ['id', 'kind', 'quote', 'answer', 'reason'],
    ['a1', 'claim', '华米用AWS。', '确认', '"so, it is"'],
    ['a2', 'claim', 'x', '', ''],
  ];
  const write = (delimiter: string, end: string, order = [0, 1, 2, 3, 4]) =>
    rows.map((row) => order.map((at) => row[at]).join(delimiter)).join(end);

  test.each<[string, string]>([
    ['with commas', write(',', '\n')],
    ['with semicolons', write(';', '\n')],
    ['with tabs', write('\t', '\n')],
    ['with a byte-order mark and the ends of lines of Windows', `\ufeff${write(';', '\r\n')}\r\n`],
    ['with the ends of lines of an old Mac', write(',', '\r')],
    ['with two kinds of ends of lines', write(',', '\r\n').replace(/\r\n/, '\n')],
    ['with its columns in another order', write(',', '\n', [4, 3, 2, 1, 0])],
    ['with headings in quotation marks and capitals', write(',', '\n').replace('id,kind', '"ID",Kind ')],
    ['with other columns', write(',', '\n').replace(/^/gm, 'mine,').replace(/$/gm, ',too')],
    ['with blank lines at its end', `${write(',', '\n')}\n\n,,,,\n`],
  ])('%s', (_, text) => {
    const { rows: found, faults, unanswered } = readSheet(text, words);
    expect(faults).toEqual([]);
    expect(found).toMatchObject([{ ...expected, row: 2 }]);
    expect(unanswered).toBe(1);
  });

  test.each<[string, (text: string) => Buffer]>([
    ['UTF-8', (text) => Buffer.from(text)],
    ['UTF-8 with its mark', (text) => Buffer.from(`\ufeff${text}`)],
    ['UTF-16 with its mark, little end first', (text) => iconv.encode(`\ufeff${text}`, 'utf-16le')],
    ['UTF-16 with its mark, big end first', (text) => iconv.encode(`\ufeff${text}`, 'utf-16be')],
    ['GBK', (text) => iconv.encode(text, 'gb18030')],
  ])('in %s', (_, encode) => {
    const text = decodeSheet(encode(write('\t', '\r\n')))!;
    expect(readSheet(text, words).rows).toMatchObject([expected]);
  });

  test.each<[string, Buffer]>([
    ['a workbook', Buffer.from('PK\u0003\u0004\u0000\u0000')],
    ['UTF-16 without its mark', iconv.encode('id,kind', 'utf-16le')],
    ['bytes that no encoding has', Buffer.from([0x69, 0x64, 0xff, 0xff, 0x2c])],
  ])('is not %s', (_, bytes) => {
    expect(decodeSheet(bytes)).toBeUndefined();
  });

  test.each<[string, string, string]>([
    ['claim', 'confirm', 'confirm'],
    ['claim', ' CONFIRM ', 'confirm'],
    ['claim', '确认', 'confirm'],
    ['claim', '確認', 'confirm'],
    ['claim', '驳回', 'reject'],
    ['claim', 'ｒｅｊｅｃｔ', 'reject'],
    ['claim', '备注', 'note'],
    ['pair', '相同', 'same'],
    ['Pair', 'Different', 'different'],
    ['pair', '不同', 'different'],
  ])('of a %s "%s" means %s', (kind, word, answer) => {
    expect(read(HEAD, `a,${kind},,,,q,${word},why,,`).rows).toMatchObject([{ answer, kind: kind.toLowerCase() }]);
  });

  test('without the signs that keep a spreadsheet from calculating', () => {
    const { rows: found } = read(HEAD, `'123e5,claim,'=a,b,'-c,'=1+1 uses AWS,confirm,'+1 to it,'@ann,`);
    expect(found).toMatchObject([
      { id: '123e5', what: 'b =a -c', reason: '+1 to it', by: '@ann', quote: "'=1+1 uses AWS" },
    ]);
  });

  test('with rows counted as a spreadsheet counts them, though a cell has several lines', () => {
    expect(faultsOf(HEAD, 'a,claim,,,,q,confirm,"one', 'two",,', 'b,claim,,,,q,perhaps,,,')).toEqual([
      expect.stringMatching(/^3: "perhaps" is no answer/),
    ]);
  });
});

describe('a bad sheet is told with its rows', () => {
  test.each<[string, string[], RegExp[]]>([
    ['empty', [''], [/^1: the headings lack "id", "kind", "quote", "answer"/]],
    ['without some columns', ['id,kind,Answers'], [/^1: the headings lack "quote", "answer"\. They must hold "id"/]],
    ['with a column twice', [`${HEAD},Answer`], [/^1: "answer" stands there twice/]],
    ['of another kind', ['{', '  "name": 1'], [/^1: the headings lack/]],
    [
      'with an open quotation mark',
      [HEAD, 'a,claim,,,,"q,confirm,,,', ''],
      [/^2: quotation marks .*line 2 of the file/],
    ],
    [
      'with an unknown answer',
      [HEAD, 'a,claim,,,,q,yes,,,'],
      [/^2: "yes" is no answer to a claim; it may be confirm, reject, note/],
    ],
    [
      'with the answer of the other kind',
      [HEAD, 'a~b,pair,,,,q,confirm,,,'],
      [/^2: "confirm" is no answer to a pair; it may be same, diff/],
    ],
    ['with an unknown kind', [HEAD, 'a,edge,,,,q,confirm,,,'], [/^2: its kind is "edge"; it is claim or pair/]],
    ['with a reason and no answer', [HEAD, 'a,claim,,,,q,,why,,'], [/^2: it has a reason and no answer/]],
    ['with a note without words', [HEAD, 'a,claim,,,,q,note,,,'], [/^2: a note needs words/]],
    ['with an answer and no id', [HEAD, ',claim,,,,q,confirm,,,'], [/^2: it has an answer and no id/]],
    [
      'with two answers on one claim',
      [HEAD, 'a,claim,,,,q,confirm,,,', 'b,claim,,,,q,reject,,,', 'a,claim,,,,q,reject,,,', 'a,claim,,,,q,note,x,,'],
      [/^4: it answers reject, and row 2 answers confirm on the same/],
    ],
    [
      'with two answers on one pair, either name first',
      [HEAD, 'a~b,pair,same?,,,q,same,,,', 'b~a,pair,same?,,,q,different,,,'],
      [/^3: it answers different, and row 2 answers same on the same/],
    ],
    [
      'with cells beyond the headings',
      [HEAD, 'a,claim,,,,he said, so,confirm,,,,'],
      [/^2: it has more cells than there are headings/],
    ],
    [
      'with several faults: all of them',
      [HEAD, 'a,claim,,,,q,yes,,,', 'b,claim,,,,q,confirm,,,', 'c,claim,,,,q,,why,,', 'b,claim,,,,q,reject,,,'],
      [/^2: "yes"/, /^4: it has a reason/, /^5: it answers reject/],
    ],
  ])('%s', (_, lines, messages) => {
    expect(faultsOf(...lines)).toEqual(messages.map((message) => expect.stringMatching(message)));
  });

  test('but the same answer twice, and cells that are missing at the end of a row, are none', () => {
    const { rows, faults } = read(HEAD, 'a,claim,,,,q,confirm', 'a,claim,,,,q,confirm,why');
    expect(faults).toEqual([]);
    expect(rows).toMatchObject([{ reason: '' }, { reason: 'why' }]);
  });
});
