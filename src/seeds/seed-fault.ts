import { AppError } from '../errors.ts';
import { compare } from '../model/compare.ts';

/** One thing wrong in a seed file. */
export interface SeedFault {
  /** Path from the folder that holds seeds/, with forward slashes. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly message: string;
}

const SHOWN = 50;

/** Makes the one error that lists all faults in the order of their files; beyond 50 it says how many more there are. */
export function toSeedsError(faults: readonly SeedFault[]): AppError {
  const sorted = [...faults].sort((a, b) => compare(a.file, b.file) || a.line - b.line);
  const lines = sorted.slice(0, SHOWN).map(({ file, line, message }) => `  ${file}:${line}: ${message}`);
  if (sorted.length > SHOWN) lines.push(`  and ${sorted.length - SHOWN} more`);
  const count = sorted.length === 1 ? '1 fault' : `${sorted.length} faults`;
  return new AppError('SEEDS_INVALID', `${count} in the seeds; docs/seeds.md tells the rules\n${lines.join('\n')}`, {
    details: { faults: sorted },
  });
}
