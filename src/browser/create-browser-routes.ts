import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { BROWSER_PATHS, toBrowserLink } from './browser-paths.ts';
import { type BrowserStatement, listBrowserQuestions } from './browser-question.ts';
import { buildFavourites } from './build-favourites.ts';
import { buildGuide } from './build-guide.ts';

/** File that `:style` loads. GraSS has no comments; docs/browser.md says what the colours mean. */
export const STYLE_FILE = resolve(import.meta.dirname, '../../web/browser/style.grass');

export interface BrowserRoutesOptions {
  /** All statements, or those of cypher/browser. */
  readonly statements: Iterable<BrowserStatement>;
  /** Where GraphQL answers, as people should see it; the other addresses are on the same host. */
  readonly graphqlUrl: string;
  /** The Neo4j whose Browser a short link opens, where it has one. */
  readonly neo4j?: { readonly httpUrl: string; readonly uri: string; readonly user: string } | undefined;
}

export type BrowserRoute = (request: Request) => Response;

/** The question that the short link puts into the editor. */
const FIRST_QUESTION = 'Customers of a cloud';

const METHODS = 'GET, HEAD, OPTIONS';
// Neo4j Browser runs on another origin, and asks with OPTIONS first because it sends headers of its own: against caches, and
// now and then for tracing. No credentials are involved, so any header will do.
const CORS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': METHODS,
  'Access-Control-Allow-Headers': '*',
  'Access-Control-Max-Age': '600',
};

/** Makes what Neo4j Browser fetches from us, by path: the guide, the style and the favourites. */
export function createBrowserRoutes({
  statements,
  graphqlUrl,
  neo4j,
}: BrowserRoutesOptions): Readonly<Record<string, BrowserRoute>> {
  const all = [...statements];
  const address = (path: string): string => new URL(path, graphqlUrl).href;
  const guide = buildGuide(all, {
    graphqlUrl,
    favouritesUrl: address(BROWSER_PATHS.favourites),
    styleUrl: address(BROWSER_PATHS.style),
  });
  const cypher = listBrowserQuestions(all).find(({ title }) => title === FIRST_QUESTION)?.cypher;
  const location =
    neo4j &&
    toBrowserLink({
      httpUrl: neo4j.httpUrl,
      boltUrl: neo4j.uri,
      user: neo4j.user,
      ...(cypher !== undefined && { cypher }),
    });
  return {
    ...(location !== undefined && {
      [BROWSER_PATHS.link]: () => new Response(null, { status: 302, headers: { location } }),
    }),
    [BROWSER_PATHS.guide]: serve(guide, 'text/html; charset=utf-8'),
    [BROWSER_PATHS.style]: serve(readFileSync(STYLE_FILE, 'utf8'), 'text/plain; charset=utf-8'),
    [BROWSER_PATHS.favourites]: serve(buildFavourites(all), 'application/zip'),
  };
}

function serve(body: string | Uint8Array<ArrayBuffer>, type: string): BrowserRoute {
  return ({ method }) => {
    if (method === 'OPTIONS') return new Response(null, { status: 204, headers: { ...CORS, Allow: METHODS } });
    if (method !== 'GET' && method !== 'HEAD') {
      return new Response(`${method} is not answered here; use GET.\n`, {
        status: 405,
        headers: { ...CORS, Allow: METHODS },
      });
    }
    const headers = { ...CORS, 'Content-Type': type, 'Cache-Control': 'no-cache', 'X-Content-Type-Options': 'nosniff' };
    return new Response(method === 'HEAD' ? null : body, { headers });
  };
}
