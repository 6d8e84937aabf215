import { setTimeout as pause } from 'node:timers/promises';
import type { GraphConnection } from '../graph/graph-connection.ts';

/** How long Neo4j may take to answer, in milliseconds, before it counts as away. */
const PATIENCE = 3_000;

/** Answers 200 when Neo4j answers, else 503: ready to serve or not. */
export async function checkHealth({ driver, database }: GraphConnection): Promise<Response> {
  const stop = new AbortController();
  const isReady = await Promise.race([
    driver.verifyConnectivity(database === undefined ? {} : { database }).then(
      () => true,
      () => false,
    ),
    pause(PATIENCE, false, { signal: stop.signal }).catch(() => false),
  ]);
  stop.abort();
  return isReady
    ? Response.json({ status: 'ready' })
    : Response.json({ status: 'unavailable', reason: 'Neo4j does not answer' }, { status: 503 });
}
