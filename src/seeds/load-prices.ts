import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { PriceRow } from '../model/price-row.ts';
import { checkRows, type PlacedRow } from './check-rows.ts';
import { parseRows } from './parse-seed-yaml.ts';
import { priceRow } from './price-schema.ts';
import { type SeedFault, toSeedsError } from './seed-fault.ts';

/**
 * Loads and checks what models cost: the folder `prices` of the seeds. A folder that is not there holds no prices.
 * @throws AppError SEEDS_INVALID with every fault found, each with file and line
 */
export function loadPrices(seeds: string): readonly PlacedRow<PriceRow>[] {
  const folder = join(seeds, 'prices');
  const faults: SeedFault[] = [];
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => /^[^.].*\.yaml$/u.test(file)) : [];
  const rows = files.sort().flatMap((file) => {
    const name = `${basename(resolve(seeds))}/prices/${file}`;
    const text = readFileSync(join(folder, file), 'utf8').replace(/^\ufeff/u, '');
    return checkRows<PriceRow>(parseRows(name, text, faults), priceRow, faults);
  });
  faults.push(...repeated(rows));
  if (faults.length > 0) throw toSeedsError(faults);
  return rows;
}

/** Two rows of one id are a slip; of two that name one model nobody knows which counts. */
function repeated(rows: readonly PlacedRow<PriceRow>[]): readonly SeedFault[] {
  const seen = new Map<string, PlacedRow<PriceRow>>();
  return rows.flatMap((placed) => {
    const { row, file, line } = placed;
    const keys = [`id ${row.id}`, ...row.models.map((model) => `${row.local ? 'local model' : 'model'} ${model}`)];
    return keys.flatMap((key) => {
      const first = seen.get(key);
      seen.set(key, first ?? placed);
      return first ? [{ file, line, message: `${row.id}: ${key} is taken at ${first.file}:${first.line}` }] : [];
    });
  });
}
