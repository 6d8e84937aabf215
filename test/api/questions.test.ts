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
    ['customers', ['aws'], { asOf: '2018-12-31' }, 'organization', []],
    ['customers', ['aws'], { asOf: '2019-06-01' }, 'holds', ['maybe']],
    ['customers', ['aws'], { asOf: '2020-01-01' }, 'holds', ['yes']],
    ['customers', ['aws'], { asOf: '2022-01-01' }, 'holds', ['maybe', 'maybe']],
    ['customers', ['aws'], {}, 'holds', [null, null]],
    ['clouds', ['华米科技'], { asOf: '2020-01-01' }, 'cloud', ['亚马逊云科技']],
    ['clouds', ['华米科技'], { asOf: '2019-01-01', status: ['ended'] }, 'holds', ['maybe']],
    ['migrations', [], { asOf: '2019-04-30' }, 'organization', ['Acme']],
    ['migrations', [], { asOf: '2019-05-31' }, 'holds', ['yes', 'maybe']],
    ['migrations', [], { asOf: '9999-12-31' }, 'holds', ['maybe', 'maybe']],
    ['partners', ['feitian'], { asOf: '2021-12-02' }, 'holds', ['yes']],
    ['people', ['华米科技'], { asOf: '2021-04-16' }, 'holds', ['maybe']],
    ['events', ['李明'], { asOf: '2021-12-01' }, 'holds', ['maybe']],
    ['events', ['李明'], { asOf: '2023-12-01' }, 'holds', ['yes']],
    ['group', ['Amazon'], { asOf: '2020-01-01' }, 'holds', ['maybe']],
    ['path', ['Sinnet', '华米科技'], { asOf: '2020-01-01' }, 'holds', ['maybe', 'yes']],
    ['path', ['Sinnet', '华米科技'], { asOf: '2018-12-31' }, 'holds', ['maybe', 'maybe', 'maybe']],
    ['weak', [], { asOf: '0001-01-01', limit: 1 }, 'holds', ['maybe']],
    ['disputed', [], { asOf: '2020-01-01' }, 'holds', ['maybe']],
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
