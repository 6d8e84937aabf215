import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openProgress } from '../src/commands/open-progress.ts';
import { readConfig } from '../src/config.ts';
import { applyConstraints } from '../src/graph/apply-constraints.ts';
import type { EmbeddedServer } from '../src/neo4j/embedded-server.ts';
import { startEmbedded } from '../src/neo4j/start-embedded.ts';

export interface EmptyGraph extends EmbeddedServer {
  /** Deletes all that articles brought; constraints stay. */
  clear(): Promise<void>;
  /** Counts nodes and relationships, apart from what the program keeps for itself. */
  count(): Promise<number>;
  /** Stops the server and deletes its folder. */
  end(): Promise<void>;
}

/**
 * Starts a Neo4j of its own with an empty graph and all indexes.
 * @param plugins folder of jars to start it with
 */
export async function openEmpty(plugins?: string): Promise<EmptyGraph> {
  const progress = openProgress();
  const folder = await mkdtemp(join(tmpdir(), 'cloudties-bench-'));
  const config = { ...readConfig(), neo4j: { user: 'neo4j', heap: '2g' }, dataFolder: folder };
  if (plugins !== undefined) await cp(plugins, join(folder, 'neo4j', 'plugins'), { recursive: true });
  const server = await startEmbedded(config, { onProgress: progress.show });
  await applyConstraints(server);
  progress.end();
  const run = async (text: string) => {
    const session = server.driver.session();
    const { records } = await session.run(text);
    await session.close();
    return records[0]?.get(0);
  };
  return {
    ...server,
    clear: async () => {
      await run(
        `MATCH (node) WHERE NOT node:Migration CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 2000 ROWS`,
      );
      await run('CALL db.clearQueryCaches()');
    },
    count: () =>
      run(`MATCH (node) WHERE NOT node:Migration AND NOT node:WriteLock AND NOT node:Gazetteer
        RETURN count(node) + sum(COUNT { (node)-->() })`),
    end: async () => {
      await server.driver.close();
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
