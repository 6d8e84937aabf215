import { join } from 'node:path';
import { ROOT } from '../config.ts';
import { writeKeptSeeds } from '../seeds/kept-seeds.ts';
import { loadSeeds } from '../seeds/load-seeds.ts';

/**
 * Checks the seeds and keeps them beside the program; for scripts/build.js.
 * @throws AppError SEEDS_INVALID
 */
export function keepSeeds(): void {
  writeKeptSeeds(loadSeeds(join(ROOT, 'seeds')));
}
