import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../../../src/config.ts';
import { applyConstraints } from '../../../src/graph/apply-constraints.ts';
import { createGraphWriter } from '../../../src/graph/create-graph-writer.ts';
import { createReadRunner } from '../../../src/graph/create-read-runner.ts';
import { dumpGraph } from '../../../src/graph/dump-graph.ts';
import { readRelationshipsAt } from '../../../src/graph/read-known-pages.ts';
import { loadSeeds } from '../../../src/seeds/load-seeds.ts';
import { clearGraph, openTestDriver, testNeo4j } from '../../neo4j/connect.ts';
import { article } from '../graph/firm-articles.ts';
import { runCli } from './run-cli.ts';

const entities = new Map(loadSeeds(join(ROOT, 'seeds')).entities.map((row) => [row.id, row]));
const driver = openTestDriver();
const connection = { driver, database: testNeo4j().database };
const writer = createGraphWriter({ ...connection, entities });
const dump = () => dumpGraph(connection, { everything: true });

beforeAll(async () => {
  await clearGraph(driver);
  await applyConstraints(connection);
  await writer.importArticles([article('a', ['Foyle', 'Gresham']), article('b', ['Foyle'])]);
});
afterAll(() => driver.close());

describe('cloudties retract and purge', () => {
  test('take an article out of the graph, and then out of its history', async () => {
    const before = await dump();
    const preview = await runCli(['retract', 'a', '--dry-run']);
    expect(preview).toMatchObject({ status: 0, stderr: '' });
    expect(preview.stdout).toContain('1 article would go, with 2 claims and 1 relationship that nothing else states.');
    expect(await dump()).toEqual(before);

    const known = new Date().toISOString();
    const retracted = await runCli(['retract', 'a', 'a']);
    expect(retracted.stdout).toContain('1 article retracted, with 2 claims and 1 relationship');
    const twice = await runCli(['retract', 'a']);
    expect(twice).toMatchObject({ status: 0, stderr: expect.stringContaining('a was retracted before.') });

    const later = new Date().toISOString();
    const counted = await runCli(['purge', '--before', later]);
    expect(counted.stdout).toContain('2 versions of claims and 1 version of articles would go.');
    expect((await runCli(['ask', 'customers', 'aws', '--known-at', known])).stdout).toContain('Gresham');
    const purged = await runCli(['purge', '--before', later, '--yes']);
    expect(purged.stdout).toContain('Deleted 2 versions of claims, 1 version of articles and 1 name.');

    const asked = await runCli(['ask', 'customers', 'aws', '--known-at', known]);
    expect(asked).toMatchObject({ status: 2, stderr: expect.stringContaining(`before ${later} was purged`) });
    const runner = createReadRunner(connection, { timeoutMs: 10_000 });
    await expect(readRelationshipsAt(runner, [], known)).rejects.toThrow('was purged');
    const changes = await runCli(['audit', 'changes', '--from', known]);
    expect(changes).toMatchObject({ status: 2, stderr: expect.stringContaining('was purged') });
    expect((await runCli(['ask', 'customers', 'aws'])).stdout).toContain('Foyle');
  });

  test.each<[string, string[], number, RegExp]>([
    ['what is no article', ['retract', 'Foyle'], 2, /BAD_ARGUMENT: "Foyle" is a name/],
    [
      'what nothing is called',
      ['retract', 'nosuch'],
      8,
      /NOT_FOUND: No article has the id "nosuch"\. Give the id of one, or/,
    ],
    ['an unknown address', ['retract', 'b', 'https://example.com/nothing'], 8, /NOT_FOUND: .*example.com/],
    ['the future', ['purge', '--before', '2999-01-01', '--yes'], 2, /future/],
    ['no moment', ['purge', '--yes'], 2, /--before/],
  ])('refuse %s, and nothing changes', async (_, args, status, message) => {
    const before = await dump();
    const result = await runCli(args);
    expect(result.status).toBe(status);
    expect(result.stderr).toMatch(message);
    expect(await dump()).toEqual(before);
  });
});
