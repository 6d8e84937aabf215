import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectData, openApi, type TestApi } from './open-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const PATH = `query($from: String!, $to: String!, $max: Int, $types: [RelationType!], $asOf: Date) {
  path(from: $from, to: $to, maxLength: $max, types: $types, asOf: $asOf) { length nodes { name } relationships { type subject { name } } } }`;

test('a path joins two entities by the fewest relationships, each in its own direction', async () => {
  const { path } = expectData(await api.ask(PATH, { from: 'Sinnet', to: '华米科技' }));
  expect(path.length).toBe(2);
  expect(path.nodes.map(({ name }: { name: string }) => name)).toEqual(['Sinnet', '亚马逊云科技', '华米科技']);
  expect(path.relationships[0]).toEqual({ type: 'OPERATES', subject: { name: 'Sinnet' } });
  expect(path.relationships[1].subject.name).toBe('华米科技');
});

test.each([
  [{ from: 'Sinnet', to: '华米科技', max: 1 }, null],
  [{ from: 'Sinnet', to: '华米科技', types: ['USES'] }, null],
  [{ from: 'Acme', to: '华米科技', max: 6 }, null],
  [{ from: 'Acme', to: 'Acme' }, { length: 0 }],
  [{ from: 'Sinnet', to: '华米科技', asOf: '2018-12-31' }, { length: 3 }],
  [{ from: 'Sinnet', to: '华米科技', asOf: '2018-12-31', max: 2 }, null],
  [{ from: 'Sinnet', to: '华米科技', asOf: '2019-01-01' }, { length: 2 }],
  [
    { from: 'Acme', to: 'Azure', types: ['MIGRATED_TO'] },
    { length: 1, relationships: [{ type: 'MIGRATED_TO' }] },
  ],
])('%o leads to %o', async (variables, expected) => {
  const { path } = expectData(await api.ask(PATH, variables));
  if (expected) expect(path).toMatchObject(expected);
  else expect(path).toBeNull();
});

test.each([
  [{ from: 'Acme', to: 'Azure', max: 7 }, 'BAD_ARGUMENT'],
  [{ from: 'Acme', to: 'Azure', max: 0 }, 'BAD_ARGUMENT'],
  [{ from: 'Acme', to: 'nobody' }, 'NOT_FOUND'],
  [{ from: '飞天', to: 'Acme' }, 'AMBIGUOUS_NAME'],
])('%o is refused with %s', async (variables, code) => {
  const { errors } = await api.ask(PATH, variables);
  expect(errors?.[0]?.extensions.code).toBe(code);
});
