import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerQuestion } from '../../src/commands/ask.ts';
import { loadQuestions } from '../../src/commands/saved-question.ts';
import { openTestDriver, testNeo4j } from '../neo4j/connect.ts';
import { openApi, type TestApi } from './open-api.ts';

const connection = { driver: openTestDriver(), database: testNeo4j().database };
const questions = new Map(loadQuestions().map((question) => [question.name, question]));
let api: TestApi;
beforeAll(async () => {
  api = await openApi();
});
afterAll(async () => {
  await api.close();
  await connection.driver.close();
});

const answer = (name: string, names: readonly string[] = [], options: Record<string, unknown> = {}) =>
  answerQuestion(connection, questions.get(name)!, { names, options });

const CASES: [name: string, names: string[], options: Record<string, unknown>, column: string, expected: unknown[]][] =
  [
    ['customers', ['AWS'], {}, 'organization', ['华米科技', '飞天诚信']],
    ['customers', ['亞馬遜雲科技'], { status: ['planned'] }, 'organization', ['飞天诚信']],
    ['customers', ['aws'], { since: '2021' }, 'organization', ['飞天诚信']],
    ['customers', ['aws'], { limit: 1 }, 'organization', ['华米科技']],
    ['clouds', ['华米科技'], {}, 'cloud', ['亚马逊云科技', '阿里云']],
    ['migrations', [], {}, 'organization', ['华米科技', 'Acme']],
    ['migrations', [], { since: '2019', until: '2019' }, 'organization', ['华米科技']],
    ['migrations', [], { from: '阿里雲' }, 'to', ['亚马逊云科技']],
    ['migrations', [], { to: 'azure' }, 'from', ['Nowhere Cloud']],
    ['partners', ['feitian'], {}, 'partner', ['华米科技']],
    ['people', ['华米科技'], {}, 'title', ['首席技术官']],
    ['events', ['李明'], {}, 'event', ['re:Invent 2021']],
    ['events', ['re:invent 2021'], {}, 'role', ['host', 'participant', 'participant', 'participant']],
    ['group', ['Amazon'], {}, 'organization', ['亚马逊云科技']],
    ['path', ['Sinnet', '华米科技'], {}, 'relation', ['OPERATES', expect.any(String)]],
    ['path', ['Sinnet', 'Acme'], {}, 'relation', []],
    ['sources', ['华米科技', 'aws'], {}, 'status', ['active', 'active', 'active']],
    ['sources', ['aws', 'aws'], {}, 'status', []],
    ['weak', [], { limit: 1 }, 'subject', ['Acme']],
    ['disputed', [], {}, 'subject', ['Acme']],
  ];

test.each(CASES)('ask %s %j %j', async (name, names, options, column, expected) => {
  const rows = await answer(name, names, options);
  expect(rows.map((row) => row[column])).toEqual(expected);
});

test('ask stats counts what the graph holds', async () => {
  expect(await answer('stats')).toContainEqual({ what: 'events', count: 1 });
});

test('every saved question is asked here', () => {
  const asked = new Set([...CASES.map(([name]) => name), 'stats']);
  expect([...asked].sort()).toEqual([...questions.keys()].sort());
});

test.each([
  ['customers', ['华米科技'], 'NOT_FOUND'],
  ['customers', ['nobody'], 'NOT_FOUND'],
  ['clouds', ['飞天'], 'AMBIGUOUS_NAME'],
])('ask %s %j fails with %s', async (name, names, code) => {
  await expect(answer(name, names)).rejects.toMatchObject({ code });
});
