// Tells whether the JavaScript under .build/ is what the sources under src/ make: no source is newer than it, nor are the packages.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const sources = join(root, 'src');
const others = ['package.json', 'package-lock.json', 'scripts/build.js'];

/** Where the JavaScript lies. */
export const BUILT = join(root, '.build');

export function isBuilt() {
  if (!existsSync(BUILT)) return false;
  const { mtimeMs } = statSync(BUILT);
  return isOlder(sources, mtimeMs) && others.every((path) => statSync(join(root, path)).mtimeMs < mtimeMs);
}

/** Whether a folder and all in it are older than a time: folders too, whose times change when a file goes away. */
export function isOlder(folder, mtimeMs) {
  const paths = ['', ...readdirSync(folder, { recursive: true })];
  return paths.every((path) => statSync(join(folder, path)).mtimeMs < mtimeMs);
}
