import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../src/config.ts';

interface Violation {
  readonly rule: { readonly name: string };
  readonly from: string;
  readonly to: string;
}

test('every module imports only what its place in the house allows', () => {
  const bin = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [bin, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'src'];
  let report: string;
  try {
    report = execFileSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 27 });
  } catch (error) {
    // The tool exits with the number of violations and prints them all the same.
    report = (error as { stdout: string }).stdout;
  }
  const { summary } = JSON.parse(report);
  expect(summary.totalCruised).toBeGreaterThan(100);
  expect(summary.violations.map(({ rule, from, to }: Violation) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
});
