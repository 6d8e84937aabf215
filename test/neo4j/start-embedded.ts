import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/config.ts';
import { openNeo4j } from '../../src/neo4j/open-neo4j.ts';
import type { StartedTestNeo4j } from './global-setup.ts';

/** Starts the program's own embedded server on a data folder that goes away with the run. */
export async function startEmbedded(): Promise<StartedTestNeo4j> {
  const folder = await mkdtemp(join(tmpdir(), 'cloudties-test-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const settings = readConfig({
      ...process.env,
      NEO4J_URI: '',
      CLOUDTIES_DATA: folder,
      CLOUDTIES_NEO4J_HEAP: '512m',
    });
    const { uri, user, password, httpUrl, close } = await openNeo4j(settings, {
      onProgress: (message) => console.log(message),
    });
    return {
      kind: 'embedded',
      neo4j: { uri, user, password, ...(httpUrl !== undefined && { http: httpUrl }) },
      stop: async () => {
        await close();
        await remove();
      },
    };
  } catch (error) {
    await remove();
    throw error;
  }
}
