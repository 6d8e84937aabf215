import type { Plugin } from 'graphql-yoga';

/** Answers a request to a path of its own, whatever its method. */
export type RouteHandler = (request: Request) => Response | Promise<Response>;

/** Serves further paths beside GraphQL: health, guides, styles. */
export function useRoutes(routes: Readonly<Record<string, RouteHandler>>): Plugin {
  const handlers = new Map(Object.entries(routes));
  return {
    async onRequest({ request, url, endResponse }) {
      const handler = handlers.get(url.pathname);
      if (handler) endResponse(await handler(request));
    },
  };
}
