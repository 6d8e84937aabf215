import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findTarget, toDecisionTargets } from '../../../src/commands/find-target.ts';
import { describeDecided } from '../../../src/commands/tell-decision.ts';
import { ROOT } from '../../../src/config.ts';
import { applyConstraints } from '../../../src/graph/apply-constraints.ts';
import { contentId } from '../../../src/graph/content-id.ts';
import { createGraphWriter } from '../../../src/graph/create-graph-writer.ts';
import { createReadRunner } from '../../../src/graph/create-read-runner.ts';
import { dumpGraph } from '../../../src/graph/dump-graph.ts';
import { createNameIndex } from '../../../src/graph/name-index.ts';
import { readDecisions } from '../../../src/graph/read-decisions.ts';
import { resolveNamePair } from '../../../src/graph/resolve-name-pair.ts';
import { loadSeeds } from '../../../src/seeds/load-seeds.ts';
import { clearGraph, openTestDriver, testNeo4j } from '../../neo4j/connect.ts';
import { article, firm } from '../graph/firm-articles.ts';
import { runCli } from './run-cli.ts';

const entities = new Map(loadSeeds(join(ROOT, 'seeds')).entities.map((row) => [row.id, row]));
const index = createNameIndex(entities);
const driver = openTestDriver();
const connection = { driver, database: testNeo4j().database };
const runner = createReadRunner(connection, { timeoutMs: 10_000 });
const writer = createGraphWriter({ ...connection, entities });
const claimOf = (articleId: string, name: string) => contentId(articleId, name);
const decide = (...args: string[]) => runCli(['decide', ...args], { CLOUDTIES_BY: 'Ann' });
const signed = { by: 'Ann', reason: '' };

beforeAll(async () => {
  await clearGraph(driver);
  await applyConstraints(connection);
  const employer = firm('Foyle Robotics');
  await writer.importArticles([
    article('a', ['Foyle Robotics', 'Foyle', 'Gresham']),
    article('b', ['Foyle']),
    article('p', [firm('Foyle', { kind: 'Person', scope: 'Gresham' })], '', { type: 'WORKS_FOR', object: employer }),
    article('q', [firm('Foyle', { kind: 'Person', scope: 'Hyde' })], '', { type: 'WORKS_FOR', object: employer }),
  ]);
});
afterAll(() => driver.close());

describe('cloudties decide', () => {
  test('tells what would follow, then records it, tells what follows, and undoes it', async () => {
    const before = await dumpGraph(connection, { everything: true });
    const claimId = claimOf('a', 'Gresham');
    const preview = await decide('reject', claimId, '--reason', 'a quiz question', '--dry-run');
    expect(preview).toMatchObject({ status: 0, stderr: '' });
    expect(preview.stdout).toContain('Would record: reject, Gresham USES AWS: “Gresham uses AWS.”, by Ann');
    expect(preview.stdout).toContain('gone: 1 relationship, Gresham USES');
    expect(await dumpGraph(connection, { everything: true })).toEqual(before);

    const { stdout } = await decide('reject', claimId, '--reason', 'a quiz question');
    const [, decisionId] = /^Recorded: reject, .*\(decision ([0-9a-f]{24})\)\.\n {2}gone: 1 relationship/.exec(stdout)!;
    expect((await decide('reject', claimId)).stdout).toMatch(/^Unchanged: reject, .* decided so already/);
    const undone = await decide('undo', decisionId!, '--by', 'Bo', '--reason', 'read it again');
    expect(undone.stdout).toMatch(/^Recorded: undo, reject, Gresham USES AWS: .*, by Bo .*\n {2}new: 1 relationship/);

    const { stdout: listed } = await decide('list', '--of', claimId, '--format', 'json');
    expect(JSON.parse(listed)).toMatchObject([
      { action: 'undo', by: 'Bo', what: `reject ${decisionId}`, reason: 'read it again', undoneBy: null },
      {
        action: 'reject',
        by: 'Ann',
        what: 'Gresham USES AWS: “Gresham uses AWS.”',
        undoneBy: expect.stringMatching(/^Bo, 2/),
      },
    ]);
  });

  test.each<[string, string[], number, RegExp]>([
    ['an unknown claim', ['confirm', 'nothing'], 8, /^NOT_FOUND: .*"nothing"/],
    ['an unknown name', ['same', 'Foyle Robotics', 'Foyle Rob'], 8, /^NOT_FOUND: .*"Foyle Rob".*Like it: Foyle/],
    ['a name of two', ['note', 'Foyle', '--reason', 'x'], 8, /^AMBIGUOUS_NAME: .*Person, gresham.*Person, hyde/i],
    ['a group and its cloud', ['same', 'amazon', 'aws'], 12, /^DECISION_CONFLICT: aws and amazon|amazon and aws/],
    ['a note without words', ['note', 'Gresham'], 2, /^BAD_ARGUMENT: .*reason/],
    ['nobody', ['undo', 'nothing', '--by', ' '], 2, /^BAD_ARGUMENT: .*--by/],
    ['an unknown decision', ['undo', 'nothing'], 8, /^NOT_FOUND: /],
  ])('refuses %s, and nothing changes', async (_, args, status, message) => {
    const before = await dumpGraph(connection, { everything: true });
    const result = await decide(...args);
    expect(result).toMatchObject({ status, stdout: '', stderr: expect.stringMatching(message) });
    expect(await dumpGraph(connection, { everything: true })).toEqual(before);
  });
});

describe('what a text on the command line refers to', () => {
  test.each<[string, string, object]>([
    ['a claim', claimOf('a', 'Foyle'), { kind: 'claim' }],
    ['an article', 'a', { kind: 'article', id: 'a' }],
    ['a name', 'Gresham', { kind: 'name', key: { folded: 'gresham' } }],
    ['a known entity', 'aws', { kind: 'name', key: { folded: expect.stringMatching(/aws|亚马逊/) } }],
  ])('is found: %s', async (_, text, expected) => {
    expect(await findTarget(runner, index, text)).toMatchObject(expected);
  });

  test('is a name of the kind of the other one, where it is a name of several', async () => {
    const [one, other] = await resolveNamePair(runner, 'Foyle', 'Foyle Robotics', index);
    expect([one, other]).toMatchObject([
      { group: 'Organization', folded: 'foyle' },
      { group: 'Organization', folded: 'foyle robotics' },
    ]);
    await expect(resolveNamePair(runner, 'Foyle', 'Foyle', index)).rejects.toMatchObject({ code: 'AMBIGUOUS_NAME' });
  });
});

describe('the log of decisions', () => {
  test('of an entity holds what concerns any of its names and their claims, live or retracted', async () => {
    const names = await resolveNamePair(runner, 'Foyle', 'Foyle Robotics', index);
    await writer.decide([
      { action: 'same', names, ...signed },
      { action: 'confirm', claimId: claimOf('b', 'Foyle'), ...signed },
      { action: 'note', on: 'article', id: 'b', by: 'Ann', reason: 'odd' },
    ]);
    const read = async (text: string) => {
      const of = await toDecisionTargets(runner, await findTarget(runner, index, text));
      return (await readDecisions(runner, { of, limit: 10 })).map(describeDecided);
    };
    const told = ['Foyle USES AWS: “Foyle uses AWS.”', expect.stringMatching(/Foyle.* = Foyle/)];
    expect(await read('Foyle Robotics')).toEqual(told);
    expect(await read('b')).toEqual(['b']);
    await writer.retractArticles(['b']);
    expect(await read(claimOf('b', 'Foyle'))).toEqual(['Foyle USES AWS: “Foyle uses AWS.” (retracted)']);
    expect(await read('b')).toEqual(['b (retracted)']);
  });

  test('is read a page at a time', async () => {
    const all = await readDecisions(runner, { limit: 100 });
    const [first, ...rest] = all;
    expect(rest.length).toBeGreaterThan(2);
    expect(await readDecisions(runner, { limit: 1 })).toEqual([first]);
    expect(await readDecisions(runner, { before: first!.seq, limit: 100 })).toEqual(rest);
  });
});
