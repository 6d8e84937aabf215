import { expect, test } from 'vitest';
import { ARTICLES } from './fixture-world.ts';
import { expectData, openApi } from './open-api.ts';

test('the counts are those of the graph, of an empty one too', async () => {
  const query = '{ stats { articles claims companies cloudProviders people events relationships { type count } } }';
  const full = await openApi();
  const { stats } = expectData(await full.ask(query));
  await full.close();
  expect(stats).toMatchObject({ articles: ARTICLES.length, cloudProviders: 3, people: 3, events: 1 });
  expect(stats.claims).toBe(ARTICLES.flatMap(({ claims }) => claims).length);
  expect(stats.relationships).toContainEqual({ type: 'MIGRATED_TO', count: 2 });

  const empty = await openApi([]);
  const nothing = expectData(await empty.ask(query)).stats;
  expect(expectData(await empty.ask('{ cloudProvider(name: "AWS") { id } search(text: "aws") { score } }'))).toEqual({
    cloudProvider: null,
    search: [],
  });
  await empty.close();
  expect(nothing).toMatchObject({ articles: 0, claims: 0 });
  expect(nothing.relationships).toHaveLength(10);
});
