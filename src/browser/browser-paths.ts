/** Where the service answers what Neo4j Browser fetches from it. */
export const BROWSER_PATHS = {
  /** Leads to Neo4j Browser, where it is known. */
  link: '/browser',
  guide: '/browser/guide.html',
  style: '/browser/style.grass',
  favourites: '/browser/favourites.zip',
} as const;

/**
 * Writes the commands that Neo4j Browser runs when somebody connects (the server setting `browser.post_connect_cmd`): the style, then the guide
 * in the side bar. Without the leading colon, which Browser adds.
 * @param serviceUrl where cloudties answers, on a host that Browser may read from: `http://localhost:4000`
 */
export function toPostConnectCommand(serviceUrl: string): string {
  const at = (path: string): string => new URL(path, serviceUrl).href;
  return `style ${at(BROWSER_PATHS.style)}; guide ${at(BROWSER_PATHS.guide)}`;
}

export interface BrowserLinkOptions {
  /** Where Neo4j answers HTTP: `http://127.0.0.1:7474`. */
  readonly httpUrl: string;
  /** Where Neo4j answers Bolt: `bolt://127.0.0.1:7687`. */
  readonly boltUrl: string;
  readonly user?: string;
  /** Put into the editor, ready to be run. */
  readonly cypher?: string;
}

/** Writes the link that opens Neo4j Browser on a database, with its login form filled in but for the password. */
export function toBrowserLink({ httpUrl, boltUrl, user = 'neo4j', cypher }: BrowserLinkOptions): string {
  const url = new URL('/browser/', httpUrl);
  url.searchParams.set('dbms', boltUrl.replace('://', `://${encodeURIComponent(user)}@`));
  url.searchParams.set('preselectAuthMethod', 'NATIVE');
  if (cypher !== undefined) {
    url.searchParams.set('cmd', 'edit');
    url.searchParams.set('arg', cypher);
  }
  return url.href;
}
