import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { GraphiQLOptions, Plugin } from 'graphql-yoga';

/**
 * What GraphiQL needs, and no more: itself (it is one file), its editor's workers, and this server. Nothing is fetched from elsewhere, so the page
 * works without a network; no other site may show it in a frame.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline' blob:",
  'worker-src blob:',
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * Lets a visit go on in the tab in which the last one ended. GraphiQL looks for that tab by the query that it keeps beside the tabs, but keeps one
 * only when somebody types: without it, it adds an empty tab with each visit.
 */
const GO_ON = `<script>
  try {
    const { tabs, activeTabIndex } = JSON.parse(localStorage.getItem('graphiql:tabState'));
    for (const part of ['query', 'variables', 'headers']) {
      const text = tabs[activeTabIndex][part];
      if (text) localStorage.setItem('graphiql:' + part, text);
      else localStorage.removeItem('graphiql:' + part);
    }
  } catch {
    // The first visit, or a browser that keeps nothing.
  }
</script>`;

interface Page {
  readonly plain: Uint8Array<ArrayBuffer>;
  readonly packed: Uint8Array<ArrayBuffer>;
  readonly tag: string;
}

/**
 * Serves GraphiQL to browsers that open a path. The page has 9 MB: it is made and packed when the first asks, and a browser that has it is told so. As a plugin of
 * ours it stands behind those that refuse requests, which yoga's own does not.
 */
export function useQueryPage(path: string, options: GraphiQLOptions): Plugin {
  let made: Promise<Page> | undefined;
  const make = async (): Promise<Page> => {
    const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
    const plain = new TextEncoder().encode(renderGraphiQL(options).replace('<head>', `<head>${GO_ON}`));
    const packed = new Uint8Array(await promisify(gzip)(plain));
    return { plain, packed, tag: `W/"${createHash('sha256').update(plain).digest('base64url')}"` };
  };
  return {
    onRequest({ request, url, endResponse }) {
      const { method, headers } = request;
      if (method !== 'GET' || url.pathname !== path || !headers.get('accept')?.includes('text/html')) return;
      made ??= make();
      return made.then(({ plain, packed, tag }) => {
        const isKnown = headers.get('if-none-match')?.includes(tag) ?? false;
        const kept = { etag: tag, 'cache-control': 'no-cache', 'content-security-policy': POLICY };
        const isPacked = /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?(?:,|$))/.test(headers.get('accept-encoding') ?? '');
        const type = { 'content-type': 'text/html; charset=utf-8', vary: 'Accept-Encoding' };
        const packing = isPacked ? { 'content-encoding': 'gzip' } : {};
        endResponse(
          isKnown
            ? new Response(null, { status: 304, headers: kept })
            : new Response(isPacked ? packed : plain, { headers: { ...kept, ...type, ...packing } }),
        );
      });
    },
  };
}
