import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, rename, stat, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../errors.ts';
import { toFolderError } from './to-folder-error.ts';

/** Where the embedded server keeps what; everything lies below `<data folder>/neo4j`. */
export interface EmbeddedHome {
  readonly folder: string;
  readonly conf: string;
  readonly data: string;
  readonly logs: string;
  /** What Java prints, since the last start. */
  readonly consoleLog: string;
  readonly password: string;
  /** Ports and processes. */
  readonly state: string;
  readonly lock: string;
}

/** Free space below which the server is not started, in megabytes: it could not even write its first log. */
const MIN_FREE_MB = 100;

/** Names the files of the embedded server of a data folder; touches nothing. */
export function toEmbeddedHome(dataFolder: string): EmbeddedHome {
  const folder = join(dataFolder, 'neo4j');
  return {
    folder,
    conf: join(folder, 'conf', 'neo4j.conf'),
    data: join(folder, 'data'),
    logs: join(folder, 'logs'),
    consoleLog: join(folder, 'logs', 'console.log'),
    password: join(folder, 'password'),
    state: join(folder, 'server.json'),
    lock: join(folder, 'start.lock'),
  };
}

/**
 * Makes the folders, readable by the user alone.
 * @throws AppError DATA_FOLDER when they cannot be written or the disk is full
 */
export async function makeEmbeddedHome(dataFolder: string): Promise<EmbeddedHome> {
  const home = toEmbeddedHome(dataFolder);
  try {
    await mkdir(home.folder, { recursive: true, mode: 0o700 });
    for (const name of ['conf', 'data', 'logs', 'import', 'plugins'])
      await mkdir(join(home.folder, name), { recursive: true });
    await replaceFile(join(home.folder, '.writable'), '');
  } catch (error) {
    throw toFolderError(error, home.folder, 'CLOUDTIES_DATA');
  }
  const { bavail, bsize } = await statfs(home.folder);
  const free = Math.floor((bavail * bsize) / 1e6);
  if (free < MIN_FREE_MB) {
    throw new AppError(
      'DATA_FOLDER',
      `Only ${free} MB are free for ${home.folder}; Neo4j needs ${MIN_FREE_MB} MB to start. Make room, or name another folder in CLOUDTIES_DATA.`,
    );
  }
  return home;
}

/**
 * Reads the password of the embedded server; makes a random one, in a file for the user alone, before the first start.
 * @returns undefined where the database exists but the file is gone
 */
export async function readPassword(home: EmbeddedHome): Promise<string | undefined> {
  try {
    await chmod(home.password, 0o600);
    return (await readFile(home.password, 'utf8')).trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw toFolderError(error, home.password, 'CLOUDTIES_DATA');
  }
  if (await hasDatabase(home)) return undefined;
  // Hexadecimal: a leading dash would be read as an option of Neo4j's own command.
  const password = randomBytes(16).toString('hex');
  await replaceFile(home.password, `${password}\n`);
  return password;
}

/** Tells whether the server has run before: then its password is fixed. */
export async function hasDatabase(home: EmbeddedHome): Promise<boolean> {
  return stat(join(home.data, 'databases', 'system')).then(
    () => true,
    () => false,
  );
}

/** Writes a file for the user alone so that a reader sees the old or the new text, never half of one. */
export async function replaceFile(path: string, text: string): Promise<void> {
  const draft = `${path}.${randomBytes(4).toString('hex')}.tmp`;
  await writeFile(draft, text, { mode: 0o600 });
  await rename(draft, path);
}
