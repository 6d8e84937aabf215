import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Seeds } from '../model/seeds.ts';

/**
 * The build leaves the seeds that it has checked beside the program that it makes, since to check ten thousands of rows
 * takes a second of every command. Beside the sources lie none: these always check.
 */
const KEPT = fileURLToPath(new URL('./seeds.json', import.meta.url));

/** Reads the seeds that were kept; `undefined` where none are, or where the files under seeds/ are others by now. */
export function readKeptSeeds(version: string, path = KEPT): Seeds | undefined {
  if (!existsSync(path)) return undefined;
  const kept = JSON.parse(readFileSync(path, 'utf8')) as Seeds;
  return kept.version === version ? kept : undefined;
}

/** Keeps seeds for `readKeptSeeds`, at once or not at all. */
export function writeKeptSeeds(seeds: Seeds, path = KEPT): void {
  const fresh = `${path}-${process.pid}`;
  writeFileSync(fresh, JSON.stringify(seeds));
  renameSync(fresh, path);
}
