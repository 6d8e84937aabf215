import { afterAll, beforeAll, expect, test } from 'vitest';
import { listMoves, listNames } from './list-names.ts';
import { openApi, type TestApi } from './open-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

test.each([
  ['cloudProvider(name: "AWS")', 'events', ['re:Invent 2021', 're:Invent 2021']],
  ['cloudProvider(name: "AWS")', 'operators', ['Sinnet']],
  ['cloudProvider(name: "AWS")', 'customers', ['华米科技', '飞天诚信']],
  ['cloudProvider(name: "Azure")', 'customers', ['Acme']],
])('%s lists its %s', async (root, list, expected) => {
  expect(await listNames(api, root, list)).toEqual(expected);
});

test.each([
  ['cloudProvider(name: "AWS")', 'arrivals', ['华米科技 → 亚马逊云科技']],
  ['cloudProvider(name: "阿里云")', 'departures', ['华米科技 → 亚马逊云科技']],
  ['cloudProvider(name: "AWS")', 'departures', []],
])('%s lists its moves: %s', async (root, list, expected) => {
  expect(await listMoves(api, root, list)).toEqual(expected);
});
