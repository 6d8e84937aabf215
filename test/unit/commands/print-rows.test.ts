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
  expect(lines).toHaveLength(6);
  expect(new Set(lines.map(widthOf)).size).toBe(1);
});

test('a long sentence is broken where the column ends, and loses nothing', () => {
  const sentence = '云'.repeat(70);
  const table = writeRows(['quote'], [{ quote: sentence }], 'table');
  expect(table.replaceAll(/[^云]/g, '')).toBe(sentence);
  expect(Math.max(...table.split('\n').map(widthOf))).toBeLessThan(70);
});

test('a table is as wide as the terminal, and breaks English between words', () => {
  const rows = [
    { name: '华米', quote: 'Zoom has selected Oracle Cloud Infrastructure as a provider', article: '云'.repeat(30) },
  ];
  const table = writeRows(['name', 'quote', 'article'], rows, 'table', 70);
  const widths = new Set(table.split('\n').map(widthOf));
  expect(widths.size).toBe(1);
  expect(Math.max(...widths)).toBeLessThanOrEqual(70);
  expect(table).toMatch(/as a │/);
  expect(table.replaceAll(/[^云]/g, '')).toHaveLength(30);
  const long = writeRows(['id'], [{ id: 'x'.repeat(100) }], 'table');
  expect(long.replaceAll(/[^x]/g, '')).toHaveLength(100);
});

test('a row is a block of lines where the terminal is too narrow for a table', () => {
  const rows = [
    { firstReported: '2021', quote: '云'.repeat(30), article: 'Zoom has selected Oracle Cloud Infrastructure' },
    { firstReported: '2022', quote: '云', article: 'Oracle' },
  ];
  expect(writeRows(['firstReported', 'quote', 'article'], rows, 'table', 60).split('\n')).toEqual([
    'first reported  2021',
    `quote           ${'云'.repeat(22)}`,
    `                ${'云'.repeat(8)}`,
    'article         Zoom has selected Oracle Cloud',
    '                Infrastructure',
    '',
    'first reported  2022',
    'quote           云',
    'article         Oracle',
  ]);
});

test('a table rounds fractions, and names columns in words', () => {
  const table = writeRows(['firstReported', 'confidence'], [{ firstReported: '2021', confidence: 0.4749 }], 'table');
  expect(table).toContain('│ first reported │ confidence │');
  expect(table).toContain('│ 2021           │       0.47 │');
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
