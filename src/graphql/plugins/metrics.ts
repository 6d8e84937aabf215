import { getOperationAST } from 'graphql';
import { isAsyncIterable, type Plugin } from 'graphql-yoga';
import type { AdmitReader } from '../admit-reader.ts';
import type { Metrics, OperationKind } from '../create-metrics.ts';

/** What is known of an operation that is under way. */
interface Measured {
  /** Absent of one that was refused before it was read. */
  readonly started?: number;
  kind: OperationKind;
  /** Absent until there is a result. */
  outcome?: string;
}

/** Measures operations, and tells what was measured at a path of its own, to whoever may read. */
export function useMetrics(
  { path, graphqlPath }: { readonly path: string; readonly graphqlPath: string },
  metrics: Metrics,
  admit: AdmitReader,
): Plugin {
  const measured = new WeakMap<Request, Measured>();
  const note = (request: Request, kind: OperationKind) => {
    const own = measured.get(request);
    if (own) own.kind = kind;
  };
  return {
    async onRequest({ request, url, endResponse }) {
      if (url.pathname === graphqlPath) measured.set(request, { started: performance.now(), kind: 'none' });
      if (url.pathname !== path) return;
      if (request.method !== 'GET') {
        endResponse(new Response(null, { status: 405, headers: { allow: 'GET' } }));
        return;
      }
      endResponse(admit(request) ?? (await tell()));
    },
    onExecute({ args }) {
      const operation = getOperationAST(args.document, args.operationName)?.operation;
      note(args.contextValue.request, operation ?? 'none');
    },
    onSubscribe({ args }) {
      note(args.contextValue.request, 'subscription');
    },
    onResultProcess({ request, result }) {
      const own = measured.get(request);
      if (own === undefined || Array.isArray(result)) return;
      own.outcome = isAsyncIterable(result) ? 'OK' : toOutcome(result.errors);
    },
    onResponse({ request, response: { status } }) {
      const isRefused = status >= 400 && new URL(request.url).pathname === graphqlPath;
      const own: Measured | undefined = measured.get(request) ?? (isRefused ? { kind: 'none' } : undefined);
      // A page of GraphiQL, for one, is no operation.
      if (own === undefined || (own.outcome === undefined && status < 400)) return;
      const { kind, outcome = `HTTP_${status}`, started } = own;
      const isOver = started !== undefined && kind !== 'subscription';
      metrics.countOperation(kind, outcome, isOver ? (performance.now() - started) / 1000 : undefined);
    },
  };

  async function tell(): Promise<Response> {
    const headers = { 'content-type': metrics.contentType, 'cache-control': 'no-store' };
    return new Response(await metrics.write(), { headers });
  }
}

function toOutcome(errors: readonly { readonly extensions?: Readonly<Record<string, unknown>> }[] | undefined): string {
  if (errors === undefined || errors.length === 0) return 'OK';
  return String(errors[0]!.extensions?.code ?? 'INTERNAL');
}
