import { expect } from 'vitest';
import { type Data, expectData, type TestApi } from './open-api.ts';

/** Asks for one list of one entity, checks its total, and gives the names at the far ends. */
export async function listNames(api: TestApi, root: string, list: string): Promise<string[]> {
  const { found } = expectData(
    await api.ask(`{ found: ${root} { list: ${list} { totalCount edges { node { name } } } } }`),
  );
  expect(found.list.totalCount).toBe(found.list.edges.length);
  return found.list.edges.map(({ node }: Data) => node.name);
}

/** Asks for one list of moves of one entity, checks its total, and gives who moved where. */
export async function listMoves(api: TestApi, root: string, list: string): Promise<string[]> {
  const selection = 'totalCount edges { node { organization { name } destination { name } } }';
  const { found } = expectData(await api.ask(`{ found: ${root} { list: ${list} { ${selection} } } }`));
  expect(found.list.totalCount).toBe(found.list.edges.length);
  return found.list.edges.map(({ node }: Data) => `${node.organization.name} → ${node.destination.name}`);
}
