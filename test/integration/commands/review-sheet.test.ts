import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from '../../../src/config.ts';
import { applyConstraints } from '../../../src/graph/apply-constraints.ts';
import { createGraphWriter } from '../../../src/graph/create-graph-writer.ts';
import { dumpGraph } from '../../../src/graph/dump-graph.ts';
import { loadSeeds } from '../../../src/seeds/load-seeds.ts';
import { clearGraph, openTestDriver, testNeo4j } from '../../neo4j/connect.ts';
import { article } from '../graph/firm-articles.ts';
import { runCli } from './run-cli.ts';

const driver = openTestDriver();
const connection = { driver, database: testNeo4j().database };
const review = (...args: string[]) => runCli(['review', ...args], { CLOUDTIES_BY: 'Ann' });
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sheet-'));
  await clearGraph(driver);
  await applyConstraints(connection);
  const entities = new Map(loadSeeds(join(ROOT, 'seeds')).entities.map((row) => [row.id, row]));
  const writer = createGraphWriter({ ...connection, entities });
  await writer.importArticles([
    article('a', ['Foyle', 'Gresham']),
    article('b', ['远山机器人股份有限公司', '远山机器人']),
  ]);
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  await driver.close();
});

test('cloudties review writes what is open as a sheet, and takes the answers, first on trial', async () => {
  const path = join(folder, 'open.csv');
  const exported = await review('export', path);
  expect(exported).toMatchObject({ status: 0, stdout: `${path}: 5 rows to answer.\n` });
  expect(await review('export', path)).toMatchObject({
    status: 6,
    stderr: expect.stringMatching(/^OUTPUT_UNWRITABLE/m),
  });
  const claims = join(folder, 'claims.csv');
  expect((await review('export', claims, '--type', 'USES', '--limit', '3')).stdout).toContain('3 rows to answer');
  expect(await readFile(claims, 'utf8')).not.toContain(',pair,');

  const text = await readFile(path, 'utf8');
  const filled = text
    .replace(/^(.*,Foyle,.*),,,,$/m, '$1,reject,a quiz question,,')
    .replace(/^(.*,pair,same\?,.*,),,,(.*)$/m, '$1same,,Bo,$2');
  await writeFile(path, filled);
  const before = await dumpGraph(connection, { everything: true });
  const preview = await review('import', path, '--dry-run');
  expect(preview).toMatchObject({ status: 0, stderr: '' });
  expect(preview.stdout).toMatch(
    /^Would record 2 answers \(nothing was written\); 0 decided so already, 3 rows without an answer\.$/m,
  );
  expect(preview.stdout).toMatch(/^ {2}row \d: reject, Foyle USES \S+, by Ann$/m);
  expect(preview.stdout).toMatch(/^ {2}row 2: same, 远山机器人\S* same\? 远山机器人\S*, by Bo$/m);
  expect(preview.stdout).toMatch(/^ {2}gone: 2 relationships, .*Foyle USES/m);
  expect(await dumpGraph(connection, { everything: true })).toEqual(before);

  expect((await review('import', path)).stdout).toMatch(/^Recorded 2 answers; 0 decided so already, 3 rows/);
  expect((await review('import', path)).stdout).toMatch(/^Recorded 0 answers; 2 decided so already, 3 rows/);
});

test.each<[string, string, string | Buffer | undefined, number, RegExp]>([
  ['that is not there', 'none.csv', undefined, 3, /^PATH_NOT_FOUND: ".*none\.csv" does not exist/],
  [
    'that is a workbook',
    'book.csv',
    Buffer.from('PK\u0003\u0004\u0000'),
    13,
    /^SHEET_INVALID: book\.csv is no text in UTF-8/,
  ],
  [
    'of something else',
    'else.csv',
    'name,age\nAnn,40\n',
    13,
    /^SHEET_INVALID: else\.csv has one fault.*\n.*row 1: the headings lack "id"/,
  ],
])('a sheet %s is refused', async (_, name, content, status, message) => {
  const path = join(folder, name);
  if (content !== undefined) await writeFile(path, content);
  expect(await review('import', path)).toMatchObject({ status, stdout: '', stderr: expect.stringMatching(message) });
});
