import { afterAll, beforeAll, expect, test } from 'vitest';
import { listNames } from './list-names.ts';
import { openApi, type TestApi } from './open-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

test.each([
  ['event(name: "re:Invent 2021")', 'hosts', ['亚马逊云科技']],
  ['event(name: "re:Invent 2021")', 'participants', ['亚马逊云科技', '李明', '飞天诚信']],
])('%s lists its %s', async (root, list, expected) => {
  expect(await listNames(api, root, list)).toEqual(expected);
});
