import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../errors.ts';
import { lockFolder } from './lock-folder.ts';
import { COPY_JARS_GOAL, NEO4J_RELEASE, toPom } from './neo4j-release.ts';
import type { OnProgress } from './neo4j-settings.ts';
import { runCommand } from './run-command.ts';
import { toFolderError } from './to-folder-error.ts';

export interface FetchOptions {
  readonly env: Readonly<Record<string, string>>;
  readonly onProgress?: OnProgress;
  readonly signal?: AbortSignal;
}

const FOLDER = `neo4j-${NEO4J_RELEASE.server}-browser-${NEO4J_RELEASE.browser}`;
const LOCK_WAIT = 600_000;

/** Finds jars that an earlier start fetched. @returns their folder, or undefined */
export async function findJars(cacheFolder: string): Promise<string | undefined> {
  const folder = join(cacheFolder, FOLDER);
  const names = await readdir(folder).catch((): string[] => []);
  return names.includes(`neo4j-server-${NEO4J_RELEASE.server}.jar`) ? folder : undefined;
}

/**
 * Fetches the jars of Neo4j by Maven into the cache folder, once for all checkouts; several processes may call it at once.
 * @returns the folder with the jars, complete
 * @throws AppError NEO4J_MISSING when Maven fails, DATA_FOLDER when the cache cannot be written
 */
export async function fetchJars(cacheFolder: string, options: FetchOptions): Promise<string> {
  const present = await findJars(cacheFolder);
  if (present !== undefined) return present;
  try {
    await mkdir(cacheFolder, { recursive: true });
    const release = await lockFolder(cacheFolder, join(cacheFolder, 'fetch.lock'), {
      waitMs: LOCK_WAIT,
      onWait: () => options.onProgress?.('Another process fetches Neo4j; waiting for it'),
      ...(options.signal && { signal: options.signal }),
    });
    try {
      return (await findJars(cacheFolder)) ?? (await fetchNow(cacheFolder, options));
    } finally {
      await release();
    }
  } catch (error) {
    throw toFolderError(error, cacheFolder, 'CLOUDTIES_CACHE');
  }
}

async function fetchNow(cacheFolder: string, { env, onProgress, signal }: FetchOptions): Promise<string> {
  for (const name of await readdir(cacheFolder)) {
    if (name.startsWith('fetch-')) await rm(join(cacheFolder, name), { recursive: true, force: true });
  }
  const draft = await mkdtemp(join(cacheFolder, 'fetch-'));
  try {
    const jars = join(draft, 'jars');
    await writeFile(join(draft, 'pom.xml'), toPom(NEO4J_RELEASE));
    onProgress?.(`Fetching Neo4j ${NEO4J_RELEASE.server} by Maven, once (about ${NEO4J_RELEASE.megabytes} MB) …`);
    const { code, stdout, stderr } = await runCommand(
      'mvn',
      ['-B', '-f', join(draft, 'pom.xml'), COPY_JARS_GOAL, '-DincludeScope=runtime', `-DoutputDirectory=${jars}`],
      { env, ...(signal && { signal }), onLine: countJars(onProgress) },
    );
    if (code !== 0) throw toFetchError(stdout + stderr, cacheFolder);
    await rm(join(cacheFolder, FOLDER), { recursive: true, force: true });
    await rename(jars, join(cacheFolder, FOLDER));
    onProgress?.(`Neo4j ${NEO4J_RELEASE.server} is in ${join(cacheFolder, FOLDER)}`);
    return join(cacheFolder, FOLDER);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** Counts what Maven reports, at most one line per second. */
function countJars(onProgress: OnProgress | undefined): (line: string) => void {
  let jars = 0;
  let told = performance.now();
  return (line) => {
    if (!/Downloaded from .*\.jar /.test(line)) return;
    jars++;
    if (performance.now() - told < 1000) return;
    told = performance.now();
    onProgress?.(`Fetching Neo4j ${NEO4J_RELEASE.server}: ${jars} of about ${NEO4J_RELEASE.jars} jars`);
  };
}

function toFetchError(output: string, cacheFolder: string): AppError {
  if (/No space left on device/i.test(output)) {
    return new AppError(
      'DATA_FOLDER',
      `The disk filled up while Neo4j was fetched into ${cacheFolder}. Make room, then start again.`,
    );
  }
  const faults = output.split('\n').filter((line) => line.startsWith('[ERROR]') && line.length > 10);
  return new AppError(
    'NEO4J_MISSING',
    [
      `Maven could not fetch Neo4j ${NEO4J_RELEASE.server}. Is the network there, and does Maven know its proxy or mirror (~/.m2/settings.xml)?`,
      ...(faults.length > 0 ? faults.slice(0, 3) : output.trim().split('\n').slice(-3)).map(
        (line) => `  ${line.slice(0, 300)}`,
      ),
      'Start again to retry; or run `docker compose up`; or set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD.',
    ].join('\n'),
  );
}
