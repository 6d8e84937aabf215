import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { openProgress } from '../src/commands/open-progress.ts';
import { type Config, readConfig } from '../src/config.ts';
import { applyConstraints } from '../src/graph/apply-constraints.ts';
import { contentId } from '../src/graph/content-id.ts';
import { createNameIndex, type NameIndex } from '../src/graph/name-index.ts';
import { runInSession, runInTransaction } from '../src/graph/run-in-transaction.ts';
import { allStatements, runStatement } from '../src/graph/run-statement.ts';
import type { EmbeddedServer } from '../src/neo4j/embedded-server.ts';
import { startEmbedded } from '../src/neo4j/start-embedded.ts';
import { importOffline } from './import-offline.ts';
import { makeWorld, type World } from './make-world.ts';
import { makeProviderRows } from './world-names.ts';
import { writeImportFiles } from './write-import-files.ts';

/** The one import that a generated graph stands for. */
const TIME = '2025-01-01T00:00:00.000Z';
const SEED = 1;
/** What the peers were measured with. */
const HEAP = '2g';

/** The import tool cannot write an empty list: it leaves the property out. */
const EMPTY_LISTS = `MATCH (entity:Organization|Person|Event) WHERE entity.aliases IS NULL
CALL (entity) { SET entity.aliases = [] } IN TRANSACTIONS OF 10000 ROWS`;

export interface BenchGraph extends EmbeddedServer {
  readonly world: World;
  readonly index: NameIndex;
  readonly claimCount: number;
}

/** Everything that decides what a generated graph holds, as far as can be told without reading the code. */
function keyOf(claimCount: number): string {
  const written = [...allStatements().values()].filter(({ name }) =>
    /^write\/.*\/(?:put|create|attach|add)$/u.test(name),
  );
  const code = ['make-world.ts', 'world-names.ts'].map((file) => readFileSync(join(import.meta.dirname, file), 'utf8'));
  return contentId(...[SEED, claimCount].map(String), ...code, ...written.map(({ text }) => text)).slice(0, 8);
}

/**
 * Opens a Neo4j with the generated graph of so many claims: the one that an earlier run made, or a new one, which takes some minutes
 * for a million claims. It lies in the cache folder, in `bench`.
 * @param fresh makes it anew in any case
 */
export async function openGraph(claimCount: number, { fresh = false } = {}): Promise<BenchGraph> {
  const config: Config = { ...readConfig(), neo4j: { user: 'neo4j', heap: HEAP } };
  const progress = openProgress();
  const root = join(config.cacheFolder, 'bench');
  await mkdir(root, { recursive: true });
  const name = `graph-${claimCount}-${keyOf(claimCount)}`;
  for (const old of await readdir(root)) {
    const isOld = old.startsWith(`graph-${claimCount}-`) && (old !== name || fresh);
    if (isOld) await rm(join(root, old), { recursive: true, force: true });
  }
  const folder = join(root, name);
  const world = makeWorld(claimCount, SEED);
  const rows = makeProviderRows();
  if (!(await readdir(root)).includes(name)) {
    const draft = await mkdtemp(join(root, `draft-`));
    const csv = join(draft, 'csv');
    await mkdir(csv);
    const files = await writeImportFiles(world, rows, TIME, { folder: csv, onProgress: progress.show });
    progress.show(`Importing ${files.nodes} nodes and ${files.relationships} relationships`);
    await importOffline(draft, config, files);
    await rm(csv, { recursive: true });
    await rename(draft, folder);
  }
  const server = await startEmbedded(
    { ...config, dataFolder: folder },
    { onProgress: progress.show, startTimeoutMs: 600_000 },
  );
  const index = createNameIndex(new Map(rows.map((row) => [row.id, row])));
  progress.show('Building the indexes');
  await applyConstraints(server);
  // A million nodes are more than one transaction may hold.
  await runInSession(server, 'WRITE', (session) => session.run(EMPTY_LISTS));
  await runInTransaction(server, 'WRITE', async (tx) => {
    await runStatement(tx, 'write/take-lock', { now: Date.parse(TIME) });
    await runStatement(tx, 'write/gazetteer/record', { version: index.version });
  });
  progress.end();
  return { ...server, world, index, claimCount };
}
