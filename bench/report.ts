import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import Table from 'cli-table3';
import { readConfig } from '../src/config.ts';

/** What must hold, and what was found. */
export interface Target {
  readonly what: string;
  readonly wanted: string;
  readonly found: string;
  readonly isMet: boolean;
}

/** Prints a table without lines, as the other commands do. */
export function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const none = Object.fromEntries(
    [
      'top',
      'top-mid',
      'top-left',
      'top-right',
      'bottom',
      'bottom-mid',
      'bottom-left',
      'bottom-right',
      'left',
      'left-mid',
      'mid',
      'mid-mid',
      'right',
      'right-mid',
    ].map((key) => [key, '']),
  );
  const table = new Table({
    head: [...head],
    chars: { ...none, middle: '  ' },
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
  });
  for (const row of rows) table.push([...row]);
  console.log(table.toString());
}

/** Prints targets with whether each is met. */
export function printTargets(targets: readonly Target[]): void {
  printTable(
    ['', 'target', 'wanted', 'found'],
    targets.map(({ what, wanted, found, isMet }) => [isMet ? 'met' : 'MISSED', what, wanted, found]),
  );
}

/** Writes what was measured as JSON, with the machine on which it was. @param out path; `bench/results` of the cache folder when absent */
export function writeResult(name: string, result: object, out?: string): void {
  const path = out ? resolve(out) : join(readConfig().cacheFolder, 'bench', 'results', `${name}.json`);
  mkdirSync(dirname(path), { recursive: true });
  const machine = {
    cpus: cpus().length,
    cpu: cpus()[0]?.model,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    node: process.version,
  };
  writeFileSync(path, `${JSON.stringify({ name, at: new Date().toISOString(), machine, ...result }, null, 2)}\n`);
  console.log(`written to ${path}`);
}
