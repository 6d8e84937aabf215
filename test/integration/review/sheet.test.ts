import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ROOT } from '../../../src/config.ts';
import type { AppError } from '../../../src/errors.ts';
import { applyConstraints } from '../../../src/graph/apply-constraints.ts';
import { contentId } from '../../../src/graph/content-id.ts';
import { createGraphWriter } from '../../../src/graph/create-graph-writer.ts';
import { createReadRunner } from '../../../src/graph/create-read-runner.ts';
import type { DecisionRequest } from '../../../src/graph/decision.ts';
import { dumpGraph } from '../../../src/graph/dump-graph.ts';
import { createNameIndex } from '../../../src/graph/name-index.ts';
import { readDecisions } from '../../../src/graph/read-decisions.ts';
import { compileAnswers } from '../../../src/review/compile-answers.ts';
import { decodeSheet } from '../../../src/review/decode-sheet.ts';
import { importSheet, type SheetImport } from '../../../src/review/import-sheet.ts';
import { readPairs } from '../../../src/review/read-pairs.ts';
import { type QueueChoice, readQueue } from '../../../src/review/read-queue.ts';
import { SHEET_COLUMNS } from '../../../src/review/sheet-row.ts';
import { writeSheet } from '../../../src/review/write-sheet.ts';
import { loadSeeds } from '../../../src/seeds/load-seeds.ts';
import { clearGraph, openTestDriver, testNeo4j } from '../../neo4j/connect.ts';
import { AWS, article } from '../graph/firm-articles.ts';

const driver = openTestDriver();
const connection = { driver, database: testNeo4j().database };
const runner = createReadRunner(connection, { timeoutMs: 10_000 });
const entities = new Map([[AWS.id, AWS]]);
const index = createNameIndex(entities);
const writer = createGraphWriter({ ...connection, entities });
const { lexicon } = loadSeeds(join(ROOT, 'seeds'));
const words = compileAnswers(lexicon);
const EVERYTHING: QueueChoice = { queue: 'all', order: 'oldest', types: [], minConfidence: 0, limit: 1_000 };

type Row = Record<string, string>;

/** Writes what is open as a sheet, and reads it as a spreadsheet does. */
async function open(): Promise<{ text: string; rows: Row[] }> {
  const { items } = await readQueue(runner, EVERYTHING, () => readPairs(runner, { lexicon, index }));
  let text = '';
  await writeSheet(items, async (part) => {
    text += part;
  });
  return { text, rows: parse(text, { bom: true, columns: true }) as Row[] };
}

/** Fills in answers by the firm that a row is about; of a pair by both, with a tilde. */
function fill(rows: readonly Row[], answers: Record<string, string | Row>): Row[] {
  const toKey = ({ kind, subject, object }: Row) => (kind === 'pair' ? [subject, object].sort().join('~') : subject!);
  const filled = rows.map((row) => {
    const answer = answers[toKey(row)];
    return { ...row, ...(typeof answer === 'string' ? { answer } : answer) };
  });
  const missing = Object.keys(answers).filter((key) => !rows.some((row) => toKey(row) === key));
  expect(missing).toEqual([]);
  return filled;
}

/** Saves rows as a spreadsheet does. */
const save = (rows: readonly Row[], delimiter = ',', ends = '\r\n') =>
  stringify([...rows], {
    header: true,
    columns: [...SHEET_COLUMNS],
    delimiter,
    record_delimiter: ends,
    quoted_match: /\n/,
  });

const take = (text: string, { dryRun = false, by = 'Ann' } = {}): Promise<SheetImport> =>
  importSheet(text, { name: 'open.csv', words, runner, writer, by, dryRun });

/** Imports a sheet that has faults, and holds that nothing at all is changed. */
async function faultsOf(text: string): Promise<string[]> {
  const before = await dumpGraph(connection, { everything: true });
  const error: AppError = await take(text).then(
    () => expect.fail('it is taken'),
    (reason) => reason,
  );
  expect(error).toMatchObject({ code: 'SHEET_INVALID', exitCode: 13 });
  expect(await dumpGraph(connection, { everything: true })).toEqual(before);
  const [head, ...lines] = error.message.split('\n');
  expect(head).toMatch(/^open\.csv has .*fault.*, and nothing is recorded\./);
  await expect(take(text, { dryRun: true })).rejects.toMatchObject({ code: 'SHEET_INVALID', message: error.message });
  return lines;
}

const log = async () =>
  (await readDecisions(runner, { limit: 100 }))
    .map(({ action, claim, names, by, reason }) => {
      const about =
        claim?.subject ??
        names
          .map(({ folded }) => folded)
          .sort()
          .join('~');
      return [action, about, by, reason].join(' ').trim();
    })
    .sort();
const claimOf = (articleId: string, name: string) => contentId(articleId, name);
const on = (action: 'confirm' | 'reject', articleId: string, name: string): DecisionRequest => ({
  ...{ action, claimId: claimOf(articleId, name), by: 'Bo', reason: '' },
});
const nameOf = (name: string) => index.nameOf({ kind: 'Company', name, forms: [] });
const join2 = (action: 'same' | 'different', one: string, other: string): DecisionRequest => ({
  ...{ action, names: [nameOf(one), nameOf(other)], by: 'Bo', reason: '' },
});

beforeAll(() => applyConstraints(connection));
beforeEach(() => clearGraph(driver));
afterAll(() => driver.close());

describe('a sheet of claims', () => {
  beforeEach(async () => {
    await writer.importArticles([article('a', ['Acme', 'Bolt', '华米']), article('b', ['Bolt', 'Core'])]);
  });

  test('says first what it would change, and changes nothing; then it does, once', async () => {
    const { rows } = await open();
    expect(rows.map(({ kind, subject }) => `${kind} ${subject}`)).toHaveLength(5);
    const text = save(
      fill(rows, {
        Acme: { answer: '驳回', reason: 'a quiz, not news' },
        Core: { answer: 'Confirm', by: 'Cy' },
        华米: { answer: 'note', reason: 'ask\nthem' },
      }),
    );
    const before = await dumpGraph(connection, { everything: true });
    const preview = await take(text, { dryRun: true });
    expect(await dumpGraph(connection, { everything: true })).toEqual(before);
    expect(preview.unanswered).toBe(2);
    expect(preview.decisions.map(({ row: { answer, what }, request: { by } }) => [answer, what, by]).sort()).toEqual([
      ['confirm', 'Core USES 亚马逊云科技', 'Cy'],
      ['note', '华米 USES 亚马逊云科技', 'Ann'],
      ['reject', 'Acme USES 亚马逊云科技', 'Ann'],
    ]);
    expect(preview.report.outcomes.map(({ outcome }) => outcome)).toEqual(['recorded', 'recorded', 'recorded']);
    expect(preview.report.relationshipsRemoved).toMatchObject([{ subjectName: 'Acme' }]);
    expect(preview.report.relationshipsChanged).toMatchObject([{ subjectName: 'Core' }]);

    const { report } = await take(text);
    expect(report).toMatchObject({ relationshipsRemoved: preview.report.relationshipsRemoved });
    expect(await log()).toEqual(['confirm Core Cy', 'note 华米 Ann ask\nthem', 'reject Acme Ann a quiz, not news']);
    expect((await open()).rows.map(({ subject }) => subject).sort()).toEqual(['Bolt', 'Bolt', '华米']);

    const after = await dumpGraph(connection, { everything: true });
    const again = await take(text);
    expect(again.report.outcomes.map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged']);
    expect(again.repeated).toHaveLength(1);
    expect((await dumpGraph(connection, { everything: true })).filter((line) => !line.startsWith('WriteLock'))).toEqual(
      after.filter((line) => !line.startsWith('WriteLock')),
    );
  });

  test.each<[string, (rows: Row[]) => Buffer]>([
    ['commas and no mark', (rows) => Buffer.from(save(rows, ',', '\n'))],
    [
      'a byte-order mark, semicolons and the ends of lines of Windows',
      (rows) => Buffer.from(`\ufeff${save(rows, ';')}`),
    ],
    ['UTF-16 with tabs', (rows) => iconv.encode(`\ufeff${save(rows, '\t')}`, 'utf-16le')],
    ['GB18030', (rows) => iconv.encode(save(rows), 'gb18030')],
  ])('is taken with %s', async (_, encode) => {
    const rows = fill((await open()).rows, { 华米: { answer: '确认', reason: '官网写明' }, Acme: 'reject' });
    await take(decodeSheet(encode(rows))!);
    expect(await log()).toEqual(['confirm 华米 Ann 官网写明', 'reject Acme Ann']);
  });

  test('without answers, or with the same answer twice, is no fault', async () => {
    const { text, rows } = await open();
    expect(await take(text)).toMatchObject({ decisions: [], unanswered: 5 });
    const [acme] = fill(rows, { Acme: 'confirm' }).filter(({ subject }) => subject === 'Acme');
    await take(save([acme!, acme!]));
    expect(await log()).toEqual(['confirm Acme Ann']);
  });

  test('is refused with each fault and its row, and its good rows are not taken either', async () => {
    const { rows } = await open();
    await writer.decide([on('reject', 'a', 'Acme'), on('confirm', 'a', '华米')]);
    await writer.retractArticles(['b']);
    const filled = fill(rows, { Acme: 'confirm', 华米: 'confirm', Core: 'confirm', Bolt: 'confirm' });
    const of = (name: string, articleId = 'a') => filled.find(({ id }) => id === claimOf(articleId, name))!;
    const faults = await faultsOf(
      save([
        of('华米'),
        of('Bolt'),
        { ...of('Bolt'), answer: 'reject' },
        of('Acme'),
        of('Core', 'b'),
        { ...of('Bolt'), id: 'abcdef789012345678901234' },
        { ...of('华米'), quote: of('Bolt').quote! },
        { ...of('Bolt'), answer: 'maybe' },
        { ...of('Bolt'), by: 'x'.repeat(201) },
      ]),
    );
    expect(faults).toEqual([
      expect.stringMatching(/^ {2}row 4: it answers reject, and row 3 answers confirm on the same/),
      expect.stringMatching(
        /^ {2}row 5: Claim \w{24} was rejected by Bo at 2\S+Z\. Ask them, and undo .*: cloudties decide undo \w{24}$/,
      ),
      expect.stringMatching(/^ {2}row 6: the claim \w{24} is gone since 2\S+Z: its article was changed or retracted/),
      expect.stringMatching(/^ {2}row 7: no claim has the id "abcdef789012345678901234"/),
      expect.stringMatching(/^ {2}row 8: its quote is not that of the claim \w{24} \("华米 uses AWS\."\)/),
      expect.stringMatching(/^ {2}row 9: "maybe" is no answer to a claim/),
      expect.stringMatching(
        /^ {2}row 10: The name of who decides has 201 characters; it may have 200\. \(BAD_ARGUMENT\)/,
      ),
    ]);
  });

  test('is refused as a whole when its columns are wrong, and when it was cut short', async () => {
    const { rows } = await open();
    const text = save(fill(rows, { Acme: 'confirm', Core: { answer: 'reject', reason: 'no, never' } }));
    expect(await faultsOf(text.replace('answer', 'opinion'))).toEqual([
      expect.stringMatching(/row 1: the headings lack "answer"/),
    ]);
    const [cut] = await faultsOf(text.slice(0, text.indexOf(', never')));
    expect(cut).toMatch(/row \d: quotation marks .* \(line \d of the file\)/);
  });

  test('goes against nobody who decides while it is taken', async () => {
    const text = save(fill((await open()).rows, { Acme: 'confirm', Core: 'confirm' }));
    // Between the look at the graph and the write, where another one may come.
    const decide: typeof writer.decide = async (requests) => {
      await writer.decide([on('reject', 'a', 'Acme')]);
      return writer.decide(requests);
    };
    await expect(
      importSheet(text, { name: 'open.csv', words, runner, by: 'Ann', dryRun: false, writer: { ...writer, decide } }),
    ).rejects.toMatchObject({
      code: 'SHEET_INVALID',
      message: expect.stringMatching(/one fault.*\n {2}row \d: Claim \w+ was rejected by Bo/),
    });
    expect(await log()).toEqual(['reject Acme Bo']);
  });

  test('starts no formula, and is taken as it was written', async () => {
    await writer.importArticles([article('c', ['=HYPERLINK("x");@Acme', '+Bolt'])]);
    const { text, rows } = await open();
    expect(text.split(/[,;]/).filter((cell) => /^[\s"]*[=+\-@]/.test(cell))).toEqual([]);
    const of = rows.filter(({ subject }) => subject!.startsWith("'"));
    expect(of.map(({ subject }) => subject)).toEqual(expect.arrayContaining(["'+Bolt"]));
    // Some programs keep the sign before a formula, others take it off.
    const [kept, bare] = of.map((row): Row => ({ ...row, answer: 'confirm', reason: "'=so" }));
    await take(save([kept!, { ...bare!, quote: bare!.quote!.replace(/^'/, '') }]));
    expect((await log()).map((line) => line.split(' ').at(-1))).toEqual(['=so', '=so']);
    expect(await log()).toHaveLength(2);
  });
});

describe('a sheet with names that may mean one', () => {
  const [full, short, middle] = ['远山机器人股份有限公司', '远山机器人', '远山机器人有限公司'];
  const key = (one: string, other: string) => [one, other].sort().join('~');
  beforeEach(async () => {
    await writer.importArticles([article('a', [full]), article('b', [short]), article('c', [middle])]);
  });

  test('asks about names first, and joins and parts them by its answers, once', async () => {
    const { rows } = await open();
    const pairs = rows.filter(({ kind }) => kind === 'pair');
    expect(rows.slice(0, pairs.length)).toEqual(pairs);
    expect(pairs.map(({ relation }) => relation)).toEqual(['same?', 'same?', 'same?']);
    const text = save(fill(rows, { [key(full, short)]: '相同', [key(short, middle)]: 'different' }));
    expect((await take(text, { dryRun: true })).report.relationshipsRemoved).toHaveLength(1);
    expect(await log()).toEqual([]);
    await take(text);
    expect(await log()).toEqual([`different ${key(short, middle)} Ann`, `same ${key(full, short)} Ann`]);
    expect((await open()).rows.filter(({ kind }) => kind === 'pair')).toEqual([]);
    const { report } = await take(text);
    expect(report.outcomes.map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged']);
  });

  test('is refused where its rows part what they join by a chain, whichever comes first', async () => {
    const { rows } = await open();
    const filled = fill(rows, {
      [key(full, short)]: 'same',
      [key(short, middle)]: 'same',
      [key(full, middle)]: 'different',
    });
    const first = await faultsOf(save(filled));
    expect(first).toEqual([
      expect.stringMatching(/^ {2}row \d: A decision says that .* are different.* correct the row.*DECISION_CONFLICT/),
    ]);
    expect(await faultsOf(save([...filled].reverse()))).toHaveLength(1);
  });

  test('is refused where others joined or parted them meanwhile, and where it names nobody', async () => {
    const { rows } = await open();
    const filled = fill(rows, { [key(full, short)]: 'different', [key(short, middle)]: 'same' });
    await writer.decide([join2('same', full, short), join2('different', full, middle)]);
    expect(await faultsOf(save([...filled, { ...filled[0]!, id: 'abc~def', answer: 'same' }]))).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/row \d: ".*" and ".*" are one by now.*\(DECISION_CONFLICT\)/),
        expect.stringMatching(/row \d: A decision says that .* are different/),
        expect.stringMatching(/"abc~def" are not the ids of two names/),
      ]),
    );
  });

  test('parts what a chain joined, where that is asked', async () => {
    const [east, west] = ['远山华东', '远山华北'];
    await writer.importArticles([article('d', [east, west, '远山'])]);
    await writer.decide([join2('same', east, '远山'), join2('same', '远山', west)]);
    const { rows } = await open();
    const asked = rows.find(({ relation }) => relation === 'different?')!;
    expect([asked.subject, asked.object].sort()).toEqual([east, west].sort());
    const { report } = await take(save([{ ...asked, answer: 'different' }]));
    expect(report.noLongerHold).toHaveLength(1);
    expect(report.outcomes).toMatchObject([{ outcome: 'recorded' }]);
  });
});
