import type { z } from 'zod';
import type { RawRow } from './parse-seed-yaml.ts';
import type { SeedFault } from './seed-fault.ts';

/** A row that keeps to its schema, and where it stands. */
export interface PlacedRow<T> {
  readonly row: T;
  readonly file: string;
  readonly line: number;
}

/** Keeps the rows that fit a schema; each fault of the others is told with the line of the part that it is about. */
export function checkRows<T>(raw: readonly RawRow[], schema: z.ZodType<T>, faults: SeedFault[]): PlacedRow<T>[] {
  return raw.flatMap((each) => {
    const checked = schema.safeParse(each.value);
    if (checked.success) return [{ row: checked.data, file: each.file, line: each.line }];
    const { id } = Object(each.value) as { id?: unknown };
    const name = typeof id === 'string' && id !== '' ? `${id}: ` : '';
    for (const issue of checked.error.issues) {
      const where = issue.path.length === 0 ? '' : `${issue.path.join('.')}: `;
      faults.push({ file: each.file, line: each.lineOf(issue.path), message: `${name}${where}${tell(issue)}` });
    }
    return [];
  });
}

function tell(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return `unknown key ${issue.keys.map((key) => `"${key}"`).join(', ')}`;
  if (issue.code === 'invalid_key') return issue.issues[0]?.message ?? issue.message;
  return issue.message;
}
