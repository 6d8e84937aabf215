import type { z } from 'zod';
import type { MalformedItem } from './llm-reader.ts';

const LONGEST_LINE = 200;

/** Tells of an item of an answer what is wrong with it, in a line each. */
export function tellMalformed(item: unknown, fault: z.ZodError | string): MalformedItem {
  const line = (JSON.stringify(item) ?? String(item)).replace(/\s+/gu, ' ');
  const detail =
    typeof fault === 'string'
      ? fault
      : fault.issues.map(({ path, message }) => `${path.join('.') || 'item'}: ${message}`).join('; ');
  return { item: line.length <= LONGEST_LINE ? line : `${line.slice(0, LONGEST_LINE - 1)}…`, detail };
}
