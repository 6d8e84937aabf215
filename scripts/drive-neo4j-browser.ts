import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium, type Page } from 'playwright-core';
import { toBrowserLink } from '../src/browser/browser-paths.ts';
import { createBrowserRoutes } from '../src/browser/create-browser-routes.ts';
import { loadStatements } from '../src/graph/load-statements.ts';

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Finds a Chromium on this machine, or `undefined`. */
export function findChromium(): string | undefined {
  return CHROMIUM.find((path) => existsSync(path));
}

/**
 * Starts Chromium without a window. It reaches this machine and the hosts given alone: Browser's fonts and analytics from
 * elsewhere would only be waited for. (Not by Playwright's routes: with them Chromium no longer asks by OPTIONS before it fetches.)
 */
export async function startChromium(executablePath: string, hosts: readonly string[] = []): Promise<Browser> {
  const reachable = ['localhost', '127.0.0.1', ...hosts].map((host) => `EXCLUDE ${host}`);
  return chromium.launch({
    executablePath,
    args: [...FLAGS, `--host-resolver-rules=${['MAP * ~NOTFOUND', ...reachable].join(', ')}`],
  });
}

export interface BrowserRouteServer {
  /** `http://localhost:PORT`: Neo4j Browser reads from `localhost`, but not from 127.0.0.1. */
  readonly url: string;
  stop(): Promise<void>;
}

/** Serves the guide, the style and the favourites alone, on a free port. */
export async function serveBrowserRoutes(): Promise<BrowserRouteServer> {
  const server = createServer(async (request, response) => {
    const { port } = server.address() as AddressInfo;
    const url = `http://localhost:${port}`;
    const routes = createBrowserRoutes({ statements: loadStatements().values(), graphqlUrl: `${url}/graphql` });
    const answer = routes[request.url ?? '']?.(
      new Request(new URL(request.url ?? '/', url), { method: request.method ?? 'GET' }),
    );
    response.writeHead(answer?.status ?? 404, Object.fromEntries(answer?.headers ?? []));
    response.end(answer && Buffer.from(await answer.arrayBuffer()));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

export interface Neo4jAddress {
  readonly httpUrl: string;
  readonly boltUrl: string;
  readonly user: string;
  readonly password: string;
}

/** Opens Neo4j Browser in a page and logs in. */
export async function openNeo4jBrowser(page: Page, { httpUrl, boltUrl, user, password }: Neo4jAddress): Promise<void> {
  await page.goto(toBrowserLink({ httpUrl, boltUrl, user }));
  await page.getByTestId('password').fill(password);
  await page.getByTestId('connect').click();
  await page.getByTestId('password').waitFor({ state: 'detached' });
}

/** Types a statement or a command into Neo4j Browser's editor and runs it. */
export async function runInNeo4jBrowser(page: Page, command: string): Promise<void> {
  const editor = page.getByTestId('activeEditor');
  await editor.click();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(command);
  await page.keyboard.press('Control+Enter');
}
