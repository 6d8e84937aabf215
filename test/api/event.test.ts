import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerQuestion } from '../../src/commands/ask.ts';
import { loadQuestions } from '../../src/commands/saved-question.ts';
import { openTestDriver, testNeo4j } from '../neo4j/connect.ts';
import { ARTICLES, article, company, FEITIAN } from './fixture-world.ts';
import { listNames } from './list-names.ts';
import { expectData, openApi, type TestApi } from './open-api.ts';

let api: TestApi;
afterAll(() => api.close());

const ask = (name: string) =>
  api.ask('query($name: String) { event(name: $name) { id name series edition names { zh en } aliases } }', { name });

describe('where one edition is known', () => {
  beforeAll(async () => {
    api = await openApi();
  });

  test.each([
    ['event(name: "re:Invent 2021")', 'hosts', ['亚马逊云科技']],
    ['event(name: "re:Invent 2021")', 'participants', ['亚马逊云科技', '李明', '飞天诚信']],
  ])('%s lists its %s', async (root, list, expected) => {
    expect(await listNames(api, root, list)).toEqual(expected);
  });

  test.each(['re:Invent', 'AWS re:Invent', 'RE:INVENT 2021', '2021 AWS re:Invent', 'AWS re:Invent (2021)'])(
    '"%s" is that one',
    async (name) => {
      expect(expectData(await ask(name)).event).toEqual({
        ...{ id: 'reinvent-2021', name: 're:Invent 2021', series: 'reinvent', edition: 2021 },
        ...{ names: { zh: null, en: 're:Invent 2021' }, aliases: ['re:Invent 2021', 're:Invent', 'AWS re:Invent'] },
      });
    },
  );

  test.each(['re:Invent 2022', 'AWS re:Invent 2020', 'AWS 2021', 'Invent 2021'])('"%s" is nothing', async (name) => {
    expect(await ask(name)).toMatchObject({ data: { event: null } });
  });

  test('a year makes no event of what is none', async () => {
    expect(expectData(await api.ask('{ organization(name: "AWS 2021") { id } }')).organization).toBeNull();
  });
});

describe('where several editions are known', () => {
  const STAR = { kind: 'Event', name: '星火大会' } as const;
  beforeAll(async () => {
    await api.close();
    const later = article('Later', '2022-12-01', [
      [
        '飞天诚信参加 AWS re:Invent。',
        FEITIAN,
        'PARTICIPATED_IN',
        { kind: 'Event', name: 'AWS re:Invent', knownId: 'reinvent', scope: '2022' },
      ],
      ['飞天诚信参加2021星火大会。', FEITIAN, 'PARTICIPATED_IN', { ...STAR, name: '2021星火大会', scope: '2021' }],
      ['Acme 参加星火大会2021。', company('Acme'), 'PARTICIPATED_IN', { ...STAR, name: '星火大会2021', scope: '2021' }],
      ['Sinnet 参加星火大会。', company('Sinnet'), 'PARTICIPATED_IN', { ...STAR, scope: '2021' }],
      ['Sinnet 又参加星火大会。', company('Sinnet'), 'PARTICIPATED_IN', { ...STAR, scope: '2022' }],
      ['Alone 参加星火大会。', company('Alone'), 'PARTICIPATED_IN', STAR],
    ]);
    api = await openApi([...ARTICLES, later]);
  });

  test.each([
    ['re:Invent 2021', 're:Invent 2021'],
    ['AWS re:Invent 2022', 're:Invent 2022'],
    ['星火大会2021', '2021星火大会'],
    ['2022年星火大會', '2022星火大会'],
  ])('"%s" is the one of that year, %s', async (name, expected) => {
    expect(expectData(await ask(name)).event.name).toBe(expected);
  });

  test.each([
    ['re:Invent', ['re:Invent 2021', 're:Invent 2022']],
    ['AWS re:Invent', ['re:Invent 2021', 're:Invent 2022']],
    ['星火大会', ['2021星火大会', '2022星火大会', '星火大会']],
  ])('"%s" is ambiguous, with the editions as candidates', async (name, expected) => {
    const { errors } = await ask(name);
    expect(errors?.[0]?.extensions.code).toBe('AMBIGUOUS_NAME');
    const candidates: { name: string; kind: string }[] = errors?.[0]?.extensions.candidates;
    expect(candidates.map((candidate) => candidate.name)).toEqual(expected);
    expect(new Set(candidates.map(({ kind }) => kind))).toEqual(new Set(['EVENT']));
  });

  test('the ways to write one edition meet in one event, that of another year is another', async () => {
    expect(await listNames(api, 'event(name: "2021星火大会")', 'participants')).toEqual(['Acme', 'Sinnet', '飞天诚信']);
    expect(await listNames(api, 'event(name: "2022星火大会")', 'participants')).toEqual(['Sinnet']);
    const { event } = expectData(await ask('2021星火大会'));
    expect(event).toMatchObject({ series: null, edition: 2021, aliases: ['2021星火大会', '星火大会', '星火大会2021'] });
  });

  test.each([
    ['re:inv', ['re:Invent 2021', 're:Invent 2022']],
    ['re:Invent 2022', ['re:Invent 2022']],
    ['2022 re:Inv', ['re:Invent 2022']],
    ['星火大会2022', ['2022星火大会']],
    ['2021星火', ['2021星火大会']],
  ])('a search for "%s" finds %o', async (text, expected) => {
    const { search } = expectData(
      await api.ask('query($text: String!) { search(text: $text, kinds: [EVENT]) { node { name } } }', { text }),
    );
    expect(search.map(({ node }: { node: { name: string } }) => node.name).sort()).toEqual(expected);
  });

  test('ask events shows the editions by name', async () => {
    const connection = { driver: openTestDriver(), database: testNeo4j().database };
    const question = loadQuestions().find(({ name }) => name === 'events')!;
    const rows = await answerQuestion(connection, question, { names: ['飞天诚信'], options: {} });
    expect(rows.map(({ event }) => event)).toEqual(['2021星火大会', 're:Invent 2021', 're:Invent 2022']);
    await connection.driver.close();
  });
});
