import { createInterface } from 'node:readline/promises';
import { AppError } from '../errors.ts';
import type { Estimate } from '../llm/estimate-requests.ts';
import { writeEstimate } from './write-estimate.ts';

interface Terminal {
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
}

/** What a run is asked about before it sends anything. */
export interface CostQuestion {
  readonly estimate: Estimate;
  /** Address of the endpoint, whose host is told. */
  readonly url: string;
  /** Whether it was answered beforehand. */
  readonly yes: boolean;
  readonly signal?: AbortSignal;
  readonly terminal?: Terminal;
}

/**
 * Tells on standard error what a run will take, and asks whether it may; a run that sends nothing is not asked about.
 * @throws AppError USAGE where there is no terminal to ask in; INTERRUPTED when the answer is no
 */
export async function confirmCost({ estimate, url, yes, signal, terminal }: CostQuestion): Promise<void> {
  const { input, output } = terminal ?? { input: process.stdin, output: process.stderr };
  output.write(`${writeEstimate(estimate)}\n`);
  if (yes || estimate.requests === estimate.answered) return;
  const { host } = new URL(url);
  if (!input.isTTY || !output.isTTY) {
    throw new AppError(
      'USAGE',
      `This sends article texts to ${host}, and there is no terminal to ask in. Add --yes to agree, and --budget or --budget-tokens for a limit.`,
    );
  }
  const lines = createInterface({ input, output });
  // Whoever closes the input, as Ctrl-D does, has not agreed.
  const closed = new AbortController();
  lines.once('close', () => closed.abort());
  const stop = signal ? AbortSignal.any([signal, closed.signal]) : closed.signal;
  try {
    const answer = await lines.question(`Send these article texts to ${host}? [y/N] `, { signal: stop });
    if (/^\s*y(?:es)?\s*$/iu.test(answer)) return;
  } catch (error) {
    if ((error as Error).name !== 'AbortError') throw error;
  } finally {
    lines.close();
  }
  throw new AppError('INTERRUPTED', 'Nothing was sent.');
}
