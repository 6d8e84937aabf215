import { parse } from 'csv-parse/sync';
import { assert, property, string, stringMatching } from 'fast-check';
import { expect, test } from 'vitest';
import type { EntityRecord } from '../../../src/graph/read-records.ts';
import { compileAnswers } from '../../../src/review/compile-answers.ts';
import { readSheet } from '../../../src/review/read-sheet.ts';
import type { ClaimItem, PairItem, ReviewItem } from '../../../src/review/review-item.ts';
import { guard, isSameText, SHEET_COLUMNS, unguard } from '../../../src/review/sheet-row.ts';
import { writeSheet } from '../../../src/review/write-sheet.ts';

const entity = (name: string) => ({ id: 'x', kind: 'Company', name }) as EntityRecord;
const article = { id: 'a', title: '=cmd|calc', outlet: '日报', publishedOn: '2024-05', url: 'https://news.example/1' };
const toItem = (id: string, quote: string, subject = 'Acme') =>
  ({
    ...{ kind: 'claim', subject: entity(subject), object: entity('AWS'), subjectText: subject, objectText: 'AWS' },
    claim: { id, quote, type: 'USES', status: 'active', date: '2024', confidence: 0.456, article },
  }) as unknown as ClaimItem;

async function write(...items: ReviewItem[]): Promise<string> {
  let text = '';
  const rows = await writeSheet(
    (async function* () {
      yield* items;
    })(),
    async (part) => {
      text += part;
    },
  );
  expect(rows).toBe(items.length);
  return text;
}

test('a sheet opens in a spreadsheet: marked as UTF-8, one row a line, nothing that would be calculated', async () => {
  const text = await write(toItem('1e5', '他说：\n“用,AWS”。', '@Acme'), toItem('ab', '+1 uses AWS'));
  expect(text.startsWith('\ufeffid,kind,relation,')).toBe(true);
  expect(text.split('\r\n')).toHaveLength(4);
  const [head, first, second] = parse(text, { bom: true });
  expect(head).toEqual([...SHEET_COLUMNS]);
  expect(first).toEqual([
    ...["'1e5", 'claim', 'USES', "'@Acme", 'AWS', 'active', '2024', '0.46', '他说： “用,AWS”。'],
    ...["'=cmd|calc · 日报 · 2024-05", 'https://news.example/1', '', '', '', ''],
  ]);
  expect(second![8]).toBe("'+1 uses AWS");
});

test('what is written is read back, once it is answered', async () => {
  const quotes = ['他说：\n“用,AWS”。', '=1+1 uses AWS;\tso', '\'quoted\' "twice"', '-'];
  const ids = ['123456789012345678901234', '12345678e901234567890123', 'abcdef789012345678901234', '-'];
  const text = await write(...quotes.map((quote, at) => toItem(ids[at]!, quote)));
  const answered = text.replaceAll(/,,,,\r\n/g, ',confirm,,,\r\n');
  const { rows, faults } = readSheet(answered, compileAnswers({}));
  expect(faults).toEqual([]);
  expect(rows.map(({ id }) => id)).toEqual(ids);
  expect(rows.map(({ quote }, at) => isSameText(quote, quotes[at]!))).toEqual([true, true, true, true]);
});

test('nothing starts a formula, wherever a spreadsheet parts cells, and every text is read back unchanged', async () => {
  const quote = 'so; =cmd|x;@SUM(1);"＋1';
  const text = await write(toItem('ab', quote, '-2+3'));
  const cells = text.split(/[,;]/).map((cell) => cell.trim().replace(/^"+/, ''));
  expect(cells.filter((cell) => /^[=+\-@＝＋－＠]/.test(cell))).toEqual([]);
  const [, row] = parse(text, { bom: true });
  expect([row![3]!, row![8]!].map(unguard)).toEqual(['-2+3', quote]);
  // Semicolons are quoted, so that a program that parts cells at them as well reads the same cells.
  expect(text).toContain(`"so; '=cmd|x;'@SUM(1);""'＋1"`);
  const formulas = stringMatching(/^('*[=+\-@＝＋－＠;, "]x?){0,5}$/);
  assert(property(string(), (any) => unguard(guard(any)) === any));
  assert(property(formulas, (any) => unguard(guard(any)) === any));
  assert(property(formulas, (any) => !/(^|;[\s"]*)[=+\-@＝＋－＠]/.test(guard(any))));
});

test('a question on names is a row of its own kind, with what speaks for it', async () => {
  const side = (id: string, name: string) => ({
    id: `x${id}`,
    name,
    claims: 2,
    key: { id, group: 'Organization', folded: name },
  });
  const pair: PairItem = {
    ...{ kind: 'pair', proposed: 'same', certainty: 0.83, earlier: [], changes: [], evidence: '2.1,alias:ab' },
    sides: [side('11', 'Acme'), side('22', 'Acme Robotics')] as unknown as PairItem['sides'],
    parts: [
      { weight: 2.5, detail: 'one alias' },
      { weight: -0.4, detail: 'two towns' },
    ],
  };
  const [, row] = parse(await write(pair), { bom: true });
  expect(row!.slice(0, 5)).toEqual(['11~22', 'pair', 'same?', 'Acme', 'Acme Robotics']);
  expect(row!.slice(7, 9)).toEqual(['0.83', 'one alias (+2.5) · two towns (−0.4)']);
  expect(row!.at(-1)).toBe('2.1,alias:ab');
});
