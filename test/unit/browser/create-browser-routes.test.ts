import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BROWSER_PATHS, toBrowserLink, toPostConnectCommand } from '../../../src/browser/browser-paths.ts';
import { createBrowserRoutes, STYLE_FILE } from '../../../src/browser/create-browser-routes.ts';
import { loadStatements } from '../../../src/graph/load-statements.ts';

const ORIGIN = 'http://localhost:4321';
const routes = createBrowserRoutes({ statements: loadStatements().values(), graphqlUrl: `${ORIGIN}/graphql` });
const ask = (path: string, method = 'GET'): Response => {
  const route = routes[path];
  if (!route) throw new Error(`no route ${path}`);
  return route(new Request(`${ORIGIN}${path}`, { method }));
};

describe('createBrowserRoutes', () => {
  it.each([
    [BROWSER_PATHS.guide, 'text/html; charset=utf-8'],
    [BROWSER_PATHS.style, 'text/plain; charset=utf-8'],
    [BROWSER_PATHS.favourites, 'application/zip'],
  ])('answers %s as %s to a page of any origin', async (path, type) => {
    const answer = ask(path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe(type);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(500);
  });

  it('answers the question that Browser asks first, about the headers that it will send', () => {
    const answer = ask(BROWSER_PATHS.guide, 'OPTIONS');
    expect(answer.status).toBe(204);
    expect(answer.headers.get('access-control-allow-methods')).toContain('GET');
    expect(answer.headers.get('access-control-allow-headers')).toBe('*');
  });

  it('answers HEAD without a body', async () => {
    const answer = ask(BROWSER_PATHS.guide, 'HEAD');
    expect([answer.status, await answer.text()]).toEqual([200, '']);
  });

  it.each(['POST', 'PUT', 'DELETE'])('refuses %s', (method) => {
    const answer = ask(BROWSER_PATHS.style, method);
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
  });

  it('gives the style as it lies in web/browser', async () => {
    expect(await ask(BROWSER_PATHS.style).text()).toBe(readFileSync(STYLE_FILE, 'utf8'));
  });

  it('leads by a short link to Neo4j Browser, with a question in its editor, where that is known', () => {
    expect(routes[BROWSER_PATHS.link]).toBeUndefined();
    const neo4j = { httpUrl: 'http://127.0.0.1:7474', uri: 'bolt://127.0.0.1:7687', user: 'neo4j' };
    const known = createBrowserRoutes({
      statements: loadStatements().values(),
      graphqlUrl: `${ORIGIN}/graphql`,
      neo4j,
    });
    const answer = known[BROWSER_PATHS.link]!(new Request(`${ORIGIN}${BROWSER_PATHS.link}`));
    const location = new URL(answer.headers.get('location')!);
    expect([answer.status, location.origin, location.searchParams.get('dbms')]).toEqual([
      302,
      'http://127.0.0.1:7474',
      'bolt://neo4j@127.0.0.1:7687',
    ]);
    expect(location.searchParams.get('arg')).toContain("'AWS'");
  });

  it('writes addresses on its own host into the guide', async () => {
    const guide = await ask(BROWSER_PATHS.guide).text();
    expect(guide).toContain(`${ORIGIN}/browser/style.grass`);
    expect(guide).toContain(`${ORIGIN}/graphql`);
  });
});

describe('toPostConnectCommand', () => {
  it('loads the style, then the guide', () => {
    expect(toPostConnectCommand('http://localhost:4000')).toBe(
      'style http://localhost:4000/browser/style.grass; guide http://localhost:4000/browser/guide.html',
    );
  });
});

describe('toBrowserLink', () => {
  const link = (cypher?: string) =>
    new URL(
      toBrowserLink({
        httpUrl: 'http://127.0.0.1:7474',
        boltUrl: 'bolt://127.0.0.1:7687',
        ...(cypher !== undefined && { cypher }),
      }),
    );

  it('opens Browser with the login form filled in but for the password', () => {
    expect(link().pathname).toBe('/browser/');
    expect(Object.fromEntries(link().searchParams)).toEqual({
      dbms: 'bolt://neo4j@127.0.0.1:7687',
      preselectAuthMethod: 'NATIVE',
    });
  });

  it.each(['MATCH (a)-[r]->(b) RETURN a, r, b LIMIT 25', `RETURN '华米', 1 + 1`])(
    'carries the statement %s',
    (cypher) => {
      expect(link(cypher).searchParams.get('cmd')).toBe('edit');
      expect(link(cypher).searchParams.get('arg')).toBe(cypher);
    },
  );
});
