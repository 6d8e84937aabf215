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
  // Folders too, whose times change when a file goes away.
  const paths = ['', ...readdirSync(sources, { recursive: true })].map((path) => join(sources, path));
  return [...paths, ...others.map((path) => join(root, path))].every((path) => statSync(path).mtimeMs < mtimeMs);
}
