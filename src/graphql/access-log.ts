import type { Logger } from 'pino';
import type { Visits } from './visits.ts';

/** The longest text of a client that a line carries, in UTF-16 units. */
const MAX_TEXT = 100;

/** What happened: who and whence stand beside it in every line. */
export interface AccessEvent {
  /** Codes of what went wrong. */
  readonly errors?: readonly string[];
  /** The name that the client gave the operation. */
  readonly operation?: string | undefined;
  /** What was asked for: `importArticle`. */
  readonly fields?: readonly string[];
  /** Why, where the answer does not tell. */
  readonly reason?: string | undefined;
  readonly [detail: string]: unknown;
}

/** Writes a line for every change and every refusal. A line never has a token in it, nor the text of an operation. */
export type AccessLog = (request: Request, outcome: 'done' | 'failed' | 'refused', event: AccessEvent) => void;

/** Makes the log of changes and refusals: it is written at every level but `silent`. */
export function createAccessLog(logger: Logger, visits: Visits): AccessLog {
  const log = logger.child({ log: 'access' }, { level: logger.level === 'silent' ? 'silent' : 'info' });
  return (request, outcome, { operation, ...event }) => {
    const { address, caller } = visits(request);
    const who = { token: caller?.token?.name, tokenId: caller?.token?.id, role: caller?.role };
    const line = { outcome, address, ...who, operation: operation?.slice(0, MAX_TEXT), ...event };
    if (outcome === 'refused') log.warn(line, 'refused');
    else log.info(line, 'change');
  };
}
