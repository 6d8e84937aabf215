import { expect, test } from 'vitest';
import { writeRows } from '../../../src/commands/print-rows.ts';

const COLUMNS = ['name', 'sources'];

/** Columns that a terminal takes for a text of Latin and Chinese characters. */
const widthOf = (text: string) => [...text].reduce((width, character) => width + (character > '\u2e80' ? 2 : 1), 0);

test('the lines of a table are of one width in a terminal, Chinese or not', () => {
  const rows = [
    { name: '阿里云', sources: 2 },
    { name: 'Amazon Web Services', sources: null },
  ];
  const lines = writeRows(COLUMNS, rows, 'table').split('\n');
  expect(lines).toHaveLength(7);
  expect(new Set(lines.map(widthOf)).size).toBe(1);
});

test('a long sentence is broken where the column ends, and loses nothing', () => {
  const sentence = '云'.repeat(70);
  const table = writeRows(['quote'], [{ quote: sentence }], 'table');
  expect(table.replaceAll(/[^云]/g, '')).toBe(sentence);
  expect(Math.max(...table.split('\n').map(widthOf))).toBeLessThan(70);
});

test('nothing found is said, not drawn', () => {
  expect(writeRows(COLUMNS, [], 'table')).toBe('Nothing found.');
  expect(writeRows(COLUMNS, [], 'json')).toBe('[]');
  expect(writeRows(COLUMNS, [], 'csv')).toBe('name,sources');
});

test.each([
  ['a,"b"', '"a,""b"""'],
  ['line\nfeed', '"line\nfeed"'],
  ['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
  ['阿里云', '阿里云'],
])('CSV keeps %s whole, and makes no formula of it', (name, expected) => {
  expect(writeRows(['name'], [{ name }], 'csv')).toBe(`name\n${expected}`);
});

test('JSON is the rows as they are', () => {
  expect(JSON.parse(writeRows(COLUMNS, [{ name: '华米', sources: 1 }], 'json'))).toEqual([
    { name: '华米', sources: 1 },
  ]);
});
