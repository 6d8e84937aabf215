import type { GraphConnection } from './graph-connection.ts';
import { runInTransaction } from './run-in-transaction.ts';
import { runStatement } from './run-statement.ts';

export interface DumpOptions {
  /** Also what is outside the live graph, and when each thing was recorded. */
  readonly everything?: boolean;
}

/** Labels of nodes that are no part of what articles say now. */
const NOT_LIVE = ['RetractedArticle', 'RetractedClaim', 'Decision', 'WriteLock', 'Gazetteer', 'Migration'];
const CLOCKS = ['recordedAt', 'knownFrom', 'importedAt'];

/**
 * Dumps the live graph as sorted lines of JSON, without clocks and history: equal graphs give equal dumps, however they came
 * about. Holds the whole graph in memory; it is for tests and audits.
 */
export async function dumpGraph(connection: GraphConnection, options: DumpOptions = {}): Promise<readonly string[]> {
  const everything = options.everything ?? false;
  const { nodes, relationships } = await runInTransaction(connection, 'READ', async (tx) => ({
    nodes: await runStatement(tx, 'audit/dump-nodes'),
    relationships: await runStatement(tx, 'audit/dump-relationships'),
  }));
  const isLive = (labels: readonly string[]) => everything || !labels.some((label) => NOT_LIVE.includes(label));
  // A name that live claims no longer write stays for history.
  const dead = new Set(
    nodes.filter(({ properties }) => properties.liveClaims === 0).map(({ properties }) => properties.id),
  );
  const lines = [
    ...nodes
      .filter(({ labels, properties }) => isLive(labels) && (everything || !dead.has(properties.id)))
      .map(({ labels, properties }) => [...labels].sort().join(':') + toJson(properties, everything)),
    ...relationships
      .filter(({ from, to }) => isLive(from.labels) && isLive(to.labels))
      .map(({ type, properties, from, to }) => `(${from.id})-[${type}${toJson(properties, everything)}]->(${to.id})`),
  ];
  return lines.sort();
}

function toJson(properties: Readonly<Record<string, unknown>>, clocks: boolean): string {
  const kept = Object.entries(properties).filter(([key]) => clocks || !CLOCKS.includes(key));
  return JSON.stringify(Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1))));
}
