import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerQuestion } from '../../../src/commands/ask.ts';
import { loadQuestions } from '../../../src/commands/saved-question.ts';
import { applyConstraints } from '../../../src/graph/apply-constraints.ts';
import { createGraphWriter } from '../../../src/graph/create-graph-writer.ts';
import type { EntityRow } from '../../../src/model/seed-row.ts';
import { clearDatabase, openTestDriver, testNeo4j } from '../../neo4j/connect.ts';
import { AWS, article, firm } from '../graph/firm-articles.ts';

const driver = openTestDriver();
const connection = { driver, database: testNeo4j().database };
const NUMBERS = Array.from({ length: 60 }, (_, i) => i);
const rows = NUMBERS.map(
  (i): EntityRow => ({
    ...{ id: `known-${i}`, kind: 'Company', names: { zh: `甲${i}公司`, en: `Known ${i}` } },
    ...{ aliases: [`Alias ${i}`], ambiguous: [], products: [] },
  }),
);
const clouds = loadQuestions().find(({ name }) => name === 'clouds')!;

beforeAll(async () => {
  await clearDatabase(driver);
  await applyConstraints(connection);
});
afterAll(() => driver.close());

test('a name that no article writes is found in a graph of the past, whatever has been learnt since', async () => {
  const writer = createGraphWriter({ ...connection, entities: new Map([AWS, ...rows].map((row) => [row.id, row])) });
  const firms = NUMBERS.map((i) => firm(`Known ${i}`));
  // The nodes of later firms have internal ids that relationships of earlier ones have, too: the index misses those nodes where a
  // transaction deletes these relationships.
  for (let at = 0; at < firms.length; at += 10)
    await writer.importArticles([article(`a${at}`, firms.slice(at, at + 10))]);
  const knownAt = new Date().toISOString();
  await writer.importArticles([article('b', firms)]);
  for (const i of NUMBERS) {
    const found = await answerQuestion(connection, clouds, { names: [`Alias ${i}`], options: {}, knownAt });
    expect(found, `Alias ${i}`).toMatchObject([{ cloud: '亚马逊云科技', sources: 1 }]);
  }
  const long = '2020-01-01T00:00:00.000Z';
  const early = answerQuestion(connection, clouds, { names: ['Alias 1'], options: {}, knownAt: long });
  await expect(early).rejects.toMatchObject({
    code: 'NOT_FOUND',
    message: expect.stringMatching(/: the graph had not learnt of "Alias 1" by then\./),
  });
  const nobody = answerQuestion(connection, clouds, { names: ['Nobody'], options: {}, knownAt });
  await expect(nobody).rejects.toMatchObject({ code: 'NOT_FOUND' });
});
