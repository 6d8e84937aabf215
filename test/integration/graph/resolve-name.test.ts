import { afterAll, beforeAll, expect, test } from 'vitest';
import { applyConstraints } from '../../../src/graph/apply-constraints.ts';
import { createGraphWriter } from '../../../src/graph/create-graph-writer.ts';
import { createReadRunner } from '../../../src/graph/create-read-runner.ts';
import { createNameIndex, toDiscoveredId } from '../../../src/graph/name-index.ts';
import { resolveName } from '../../../src/graph/resolve-name.ts';
import type { EntityKind } from '../../../src/model/relation.ts';
import { ARTICLES, AZURE, article, company, ENTITIES, ODD_NAMES, person } from '../../api/fixture-world.ts';
import { clearGraph, openTestDriver, testNeo4j } from '../../neo4j/connect.ts';

const driver = openTestDriver();
const connection = { driver, database: testNeo4j().database };
const index = createNameIndex(ENTITIES);
const runner = createReadRunner(connection, { timeoutMs: 10_000 });
const resolve = (text: string, kinds?: readonly EntityKind[]) => resolveName(runner, text, index, kinds);
const nameOf = (name: string) => index.nameOf({ kind: 'Company', name, forms: [] });

beforeAll(async () => {
  await clearGraph(driver);
  await applyConstraints(connection);
  const writer = createGraphWriter({ ...connection, entities: ENTITIES });
  const { document, claims } = article('Short forms', '2022-03-03', [
    ['Bolt Robotics, or Bolt, uses Azure.', company('Bolt Robotics'), 'USES', AZURE],
    ['Gone uses Azure.', company('Once There'), 'USES', AZURE],
  ]);
  const [bolt, gone] = claims;
  const shortened = { ...bolt!, subject: { ...bolt!.subject, forms: ['Bolt Robotics', 'Bolt'] } };
  await writer.importArticles([...ARTICLES, { document, claims: [shortened, gone!] }]);
  await writer.importArticles([{ document: { ...document, hash: 'other' }, claims: [shortened] }]);
});
afterAll(() => driver.close());

test.each<[string, string, Partial<ReturnType<typeof nameOf>>]>([
  ['as an article writes it', '华米科技', nameOf('华米科技')],
  ['in the other script', '華米科技', nameOf('华米科技')],
  ['in other case and width', 'ＳＩＮＮＥＴ', nameOf('Sinnet')],
  ['by its id', nameOf('Sinnet').id, nameOf('Sinnet')],
  ['by the id of its entity', toDiscoveredId(nameOf('Sinnet').id), nameOf('Sinnet')],
  ['by the id of a known entity, its own name', 'aws', nameOf('亚马逊云科技')],
  ['that the seeds know and no article writes', 'amazon web services', nameOf('Amazon Web Services')],
  ['of whom no article speaks', 'Alibaba', nameOf('Alibaba')],
  ['of whom no article speaks, by the id', 'alibaba', nameOf('阿里巴巴')],
  ['by a short form of it', 'bolt', nameOf('Bolt Robotics')],
  ['of a person', '李明', { group: 'Person', folded: '李明', scope: '华米科技' }],
  ['of an event with its year', 're:Invent 2021', { group: 'Event', folded: 're:invent', scope: '2021' }],
  ['of an event of which there is one edition', 're:Invent', { folded: 're:invent', scope: '2021' }],
  ['of an edition by its id', 'reinvent-2021', { folded: 're:invent', scope: '2021' }],
  ['of an edition that no article knows', 'reinvent-2030', { folded: 're:invent', scope: '2030' }],
  ['that nobody writes any more', 'Once There', nameOf('Once There')],
  ...ODD_NAMES.map((name) => ['that is odd', name, nameOf(name)] as [string, string, ReturnType<typeof nameOf>]),
])('a name is found %s: %s', async (_, text, expected) => {
  expect(await resolve(text)).toMatchObject(expected);
});

test('namesakes are answered with the candidates, each of which is found by its id', async () => {
  const error = await resolve('王伟').catch((reason) => reason);
  expect(error).toMatchObject({ code: 'AMBIGUOUS_NAME', message: expect.stringContaining('may be 2 names') });
  const { candidates } = error.details;
  expect(candidates).toHaveLength(2);
  for (const { id, ...candidate } of candidates) {
    expect(candidate).toEqual({ name: '王伟', kind: 'Person', scope: expect.stringMatching(/acme|sinnet/) });
    expect(await resolve(id)).toMatchObject({ id, scope: candidate.scope });
  }
});

test('an alias of two known entities is answered with both', async () => {
  await expect(resolve('飞天')).rejects.toMatchObject({
    code: 'AMBIGUOUS_NAME',
    details: {
      candidates: expect.arrayContaining([
        { id: 'feitian', name: '飞天诚信', kind: 'Company' },
        { id: 'aliyun', name: '阿里云', kind: 'CloudProvider' },
      ]),
    },
  });
  expect(await resolve('飞天', ['CloudProvider'])).toMatchObject(nameOf('阿里云'));
});

test.each<[string, string, readonly EntityKind[] | undefined, string, string]>([
  ['what nobody is called', 'Nobody at all', undefined, 'NOT_FOUND', 'try a part of it'],
  ['half a name, with those like it', '华米', undefined, 'NOT_FOUND', '华米科技 (x'],
  ['an id of nothing', '0123456789abcdef01234567', undefined, 'NOT_FOUND', '0123456789abcdef01234567'],
  ['nothing', ' \t', undefined, 'BAD_ARGUMENT', 'empty'],
  ['punctuation alone', '“”', undefined, 'NOT_FOUND', '“”'],
  ['a name of another kind', '李明', ['Company'], 'NOT_FOUND', '李明'],
  ['an id of another kind', 'aws', ['Person'], 'NOT_FOUND', 'aws'],
  ['an edition of what is no event', 'aws-2021', undefined, 'NOT_FOUND', 'aws-2021'],
])('%s is refused', async (_, text, kinds, code, why) => {
  await expect(resolve(text, kinds)).rejects.toMatchObject({ code, message: expect.stringContaining(why) });
});

test('a name that is now of a known entity stays a name of its own, so that it can be parted from it', async () => {
  const writer = createGraphWriter({ ...connection, entities: ENTITIES });
  const names = [await resolve('Sinnet'), await resolve('amazon')] as const;
  await writer.decide([{ action: 'same', names, by: 'Ann', reason: '' }]);
  expect(await resolve('Sinnet')).toEqual(nameOf('Sinnet'));
  expect(await resolve('amazon')).toEqual(nameOf('亚马逊'));
  await writer.importArticles([article('p', '2022-01-01', [['', person('Sinnet'), 'WORKS_FOR', company('Acme')]])]);
  await expect(resolve('sinnet')).rejects.toMatchObject({ code: 'AMBIGUOUS_NAME' });
  expect(await resolve('sinnet', ['Company', 'CloudProvider'])).toEqual(nameOf('Sinnet'));
});
