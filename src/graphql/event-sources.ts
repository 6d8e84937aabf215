import type { GraphClock } from '../audit/read-changes.ts';
import type { GraphConnection } from '../graph/graph-connection.ts';
import { ClockPoller } from './clock-poller.ts';
import { createClockReader } from './create-clock-reader.ts';
import { ImportBoard } from './import-board.ts';
import { Listeners } from './listeners.ts';

/** How often the graph is asked whether something changed while somebody listens, in milliseconds. */
const POLL = 500;
/** The most subscriptions that one server keeps. */
export const MAX_SUBSCRIPTIONS = 100;

/** What the subscriptions of one server share. */
export interface EventSources {
  readonly listeners: Listeners;
  readonly clock: ClockPoller<GraphClock>;
  /** Reads the clock at once. */
  readonly readClock: () => Promise<GraphClock>;
  readonly imports: ImportBoard;
}

/** Makes what the subscriptions of a server share; nothing is read before somebody listens. */
export function createEventSources(connection: GraphConnection, timeoutMs: number): EventSources {
  const readClock = createClockReader(connection, timeoutMs);
  return {
    listeners: new Listeners(MAX_SUBSCRIPTIONS),
    clock: new ClockPoller(readClock, (a, b) => a.at === b.at, POLL),
    readClock,
    imports: new ImportBoard(),
  };
}
