import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../../../src/config.ts';
import { applyConstraints } from '../../../src/graph/apply-constraints.ts';
import { createGraphWriter } from '../../../src/graph/create-graph-writer.ts';
import { clearGraph, openTestDriver, testNeo4j } from '../../neo4j/connect.ts';
import { row, tellArticles } from './tell-articles.ts';

const ROWS = [row('aws', 'CloudProvider', 'AWS'), row('acme', 'Company', 'Acme')];
/** A day so long ago, for the audit counts from today. */
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
const driver = openTestDriver();

function audit(...args: string[]) {
  const { uri, user, password, database } = testNeo4j();
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'bin/cloudties.js'), 'audit', ...args], {
    encoding: 'utf8',
    env: {
      ...{ PATH: process.env.PATH, HOME: process.env.HOME, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password },
      ...(database !== undefined && { NEO4J_DATABASE: database }),
    },
  });
  return { status, stdout, stderr };
}

beforeAll(async () => {
  const connection = { driver, database: testNeo4j().database };
  await clearGraph(driver);
  await applyConstraints(connection);
});
afterAll(() => driver.close());

test('an audit of an empty graph says what to do, and fails on nothing', () => {
  const { status, stdout, stderr } = audit('--fail-on', 'disputed,contradictions', '--format', 'json');
  expect(JSON.parse(stdout).every(({ rows }: { rows: number }) => rows === 0)).toBe(true);
  expect(stderr).toMatch(/The graph holds no articles yet: cloudties import/);
  expect(status).toBe(0);
});

describe('an audit', () => {
  beforeAll(async () => {
    const writer = createGraphWriter({
      ...{ driver, database: testNeo4j().database },
      entities: new Map(ROWS.map((each) => [each.id, each])),
    });
    await writer.importArticles(
      tellArticles(ROWS, [
        { id: 'one', day: daysAgo(9), outlet: 'Daily', claims: [['Acme', 'USES', 'AWS']] },
        { id: 'two', day: daysAgo(8), claims: [['Acme', 'USES', 'AWS', { status: 'denied' }]] },
        { id: 'three', day: daysAgo(8), claims: [['=cmd()', 'USES', 'AWS', { confidence: 0.2 }]] },
      ]),
    );
  });

  test('counts its reports, the gravest first, and tells how each is listed', () => {
    const { status, stdout } = audit('--format', 'json');
    const rows = JSON.parse(stdout) as { report: string; rows: number; command: string }[];
    expect(rows.slice(0, 2)).toMatchObject([
      { report: 'contradictions', rows: 1, command: 'cloudties audit contradictions' },
      { report: 'disputed', rows: 1, command: 'cloudties audit disputed' },
    ]);
    expect(status).toBe(0);
  });

  test('lists a report as a table, with the question that goes on from there', () => {
    const { status, stdout, stderr } = audit('disputed');
    expect(stdout).toMatch(/subject[\s\S]*Acme[\s\S]*AWS/);
    expect(stdout).not.toMatch(/subject id/);
    expect(stderr).toMatch(/cloudties ask sources acme aws\n$/);
    expect(status).toBe(0);
  });

  test('lists a report as CSV in which no name is a formula', () => {
    const { stdout } = audit('low-confidence', '--format', 'csv');
    const [head, line] = stdout.split('\n');
    expect(head).toBe(
      'subject,relation,object,status,since,sources,origins,confidence,lastReported,review,subjectId,objectId,id',
    );
    expect(line).toMatch(/^'=cmd\(\),USES,AWS,active,,1,1,0\.2,[\d-]+,unreviewed,x[0-9a-f]+,aws,[0-9a-f]+$/);
  });

  test('writes a page with the reports that have rows, and the sentences behind them', () => {
    const { stdout } = audit('--format', 'html');
    expect(stdout).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/);
    expect(stdout).toContain('<h2 id="disputed">');
    expect(stdout).toContain(
      `<blockquote>Acme denied USES AWS. <cite>Title of two, denied, ${daysAgo(8)}</cite></blockquote>`,
    );
    expect(stdout).not.toContain('<h2 id="own-word">');
  });

  test('tells where a limit left rows out, and counts them all the same', () => {
    const { status, stdout, stderr } = audit('unconfirmed', '--limit', '1', '--format', 'json');
    expect([status, JSON.parse(stdout).length]).toEqual([0, 1]);
    expect(stderr).toMatch(/^These are 1 of 2 rows; --limit 2 lists all\.$/m);
    expect(audit('unconfirmed', '--limit', '2').stderr).not.toMatch(/These are/);
    const none = audit('disputed', '--limit', '0', '--fail-on', 'disputed');
    expect([none.status, none.stdout]).toEqual([11, 'Nothing found.\n']);
  });

  test.each([
    ['2999-01-01', /^USAGE: --as-of 2999-01-01 lies in the future/],
    ['spring', /^USAGE: .*'spring' is invalid\. It must be a day/],
    ['2021-05', /^USAGE: .*It must be a day/],
    ['2021-02-29', /^USAGE: .*It must be a day/],
    ['', /^USAGE: .*It must be a day/],
  ])('of the day "%s" is refused, before anything is read', (day, message) => {
    const { status, stdout, stderr } = audit('--as-of', day);
    expect([status, stdout, stderr]).toEqual([2, '', expect.stringMatching(message)]);
  });

  test('of a day before any that an article tells leaves what may have held always', () => {
    const rows = (...args: string[]) => JSON.parse(audit(...args, '--format', 'json').stdout).length;
    expect(rows('single-source', '--as-of', '0001-01-01')).toBe(rows('single-source'));
    expect(rows('stale', '--as-of', '0001-01-01', '--older-than', '999999999')).toBe(0);
  });

  test('can be made of what the graph knew at a moment', () => {
    const counted = (...args: string[]) => JSON.parse(audit('disputed', '--format', 'json', ...args).stdout).length;
    expect([counted('--known-at', '2020-01-01'), counted('--known-at', daysAgo(0))]).toEqual([0, 1]);
    expect(audit('disputed', '--known-at', '2020-01-01').stderr).toMatch(/^By 2020-01-01.* had learnt nothing yet/);
  });

  test('ends with its own code where a report has rows that should have none, after it has printed', () => {
    const summary = audit('--fail-on', 'stale,disputed');
    expect(summary.stdout).toMatch(/disputed/);
    expect(summary.stderr).toMatch(/^AUDIT_FAILED: These reports have rows: disputed \(1\)\./m);
    expect(summary.status).toBe(11);
    const own = audit('disputed', '--fail-on', 'disputed', '--format', 'json');
    expect([own.status, JSON.parse(own.stdout).length]).toEqual([11, 1]);
    const other = audit('stale', '--fail-on', 'contradictions');
    expect([other.status, other.stdout]).toEqual([11, 'Nothing found.\n']);
    expect(audit('disputed', '--fail-on', 'stale').status).toBe(0);
  });
});
