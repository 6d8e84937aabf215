import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';

const count = z.number().int().min(0);
const usageRecord = z.object({
  at: z.iso.datetime(),
  model: z.string(),
  extractor: z.string(),
  requests: count,
  cached: count,
  inputTokens: count,
  outputTokens: count,
  amount: z.number().min(0).optional(),
  currency: z.string().optional(),
});

/** What one run took. */
export interface UsageRecord {
  /** When it ended, as an instant of UTC. */
  readonly at: string;
  readonly model: string;
  /** `llm/<model>/<version of the prompt>`. */
  readonly extractor: string;
  /** Sent to the endpoint. */
  readonly requests: number;
  /** Answered from the cache. */
  readonly cached: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** Absent: nobody knew the price. */
  readonly amount?: number | undefined;
  readonly currency?: string | undefined;
}

/** Names the file of a data folder that keeps what runs took, a line each. */
export function toUsageFile(dataFolder: string): string {
  return join(dataFolder, 'llm', 'usage.jsonl');
}

/** Adds a line; several processes may at once. Errors are those of the file system. */
export async function appendUsage(file: string, record: UsageRecord): Promise<void> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  await appendFile(file, `${JSON.stringify(record)}\n`, { mode: 0o600 });
}

/** Reads all lines; a file that is not there has none. Lines that are none of ours, as one cut off by a full disk, are counted. */
export async function readUsage(
  file: string,
): Promise<{ readonly records: readonly UsageRecord[]; readonly damaged: number }> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  const records: UsageRecord[] = [];
  let damaged = 0;
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    const parsed = usageRecord.safeParse(parseJson(line));
    if (parsed.success) records.push(parsed.data);
    else damaged++;
  }
  return { records, damaged };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
