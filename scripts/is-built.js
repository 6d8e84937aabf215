// Tells whether the JavaScript under .build/ is what the sources under src/ make: no source is newer than it.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const sources = join(root, 'src');

/** Where the JavaScript lies; each file as deep as its source, so that paths from file to file hold. */
export const BUILT = join(root, '.build');

/** Lists the sources, and folders too, whose times change when a file goes away. */
export function listSources() {
  return ['', ...readdirSync(sources, { recursive: true })].map((path) => join(sources, path));
}

export function isBuilt() {
  if (!existsSync(BUILT)) return false;
  const { mtimeMs } = statSync(BUILT);
  return listSources().every((path) => statSync(path).mtimeMs < mtimeMs);
}
