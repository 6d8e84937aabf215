import type { Plugin } from 'graphql-yoga';

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

/** Tells the browser what the page at a path may load. */
export function useGuardedPage(path: string): Plugin {
  return {
    onResponse({ request, response }) {
      const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
      if (!isPage || new URL(request.url).pathname !== path) return;
      response.headers.set('content-security-policy', POLICY);
      response.headers.set('x-content-type-options', 'nosniff');
      response.headers.set('referrer-policy', 'no-referrer');
    },
  };
}
