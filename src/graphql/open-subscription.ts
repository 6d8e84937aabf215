import { Repeater } from 'graphql-yoga';
import { AppError } from '../errors.ts';
import type { GraphqlContext } from './context.ts';
import type { Listeners } from './listeners.ts';

/** An event, or the error with which a subscription ends: the client is told as with any other operation. */
export type Event<Value> = { readonly value: Value } | { readonly error: unknown };

/** The longest that an event waits for its client, in milliseconds. */
const STALL = 60_000;

export interface SubscriptionOptions {
  readonly listeners: Listeners;
  /** Milliseconds; a minute when absent. */
  readonly stallMs?: number | undefined;
}

/**
 * Opens a subscription: one event is made at a time, the next when the client took it, so that nothing heaps up for a slow one. One that takes nothing for
 * a minute is ended.
 * @param make sends events until the signal stops it; what it throws is the last event
 * @throws AppError TOO_MANY_SUBSCRIPTIONS
 */
export function openSubscription<Value>(
  { listeners, stallMs = STALL }: SubscriptionOptions,
  make: (send: (value: Value) => Promise<void>, signal: AbortSignal) => Promise<void>,
): AsyncIterable<Event<Value>> {
  const control = new AbortController();
  const leave = listeners.add(() => control.abort());
  return new Repeater<Event<Value>>(async (push, stop) => {
    void stop.then(() => control.abort());
    const send = async (value: Value): Promise<void> => {
      if (control.signal.aborted) return;
      const taken = push({ value });
      let timer: NodeJS.Timeout | undefined;
      const stalled = new Promise<'stalled'>((resolve) => {
        timer = setTimeout(() => resolve('stalled'), stallMs);
      });
      const stopped = new Promise<'stopped'>((resolve) => {
        control.signal.addEventListener('abort', () => resolve('stopped'), { once: true });
      });
      const outcome = await Promise.race([taken, stalled, stopped]);
      clearTimeout(timer);
      if (outcome === 'stalled') throw toStalled(stallMs);
    };
    try {
      await make(send, control.signal);
    } catch (error) {
      if (!control.signal.aborted) void push({ error });
    } finally {
      leave();
      stop();
    }
  });
}

/** Gives the value of an event to the fields below it, with the time and the rows of a whole operation. */
export function resolveEvent<Value>(
  event: Event<Value>,
  _: unknown,
  { runner, budget }: Pick<GraphqlContext, 'runner' | 'budget'>,
): Value {
  runner.restart();
  budget.refill();
  if ('error' in event) throw event.error;
  return event.value;
}

function toStalled(stallMs: number): AppError {
  return new AppError(
    'SUBSCRIPTION_STALLED',
    `Nobody took an event for ${stallMs / 1000} s, so the subscription was ended. Subscribe again, with the last cursor as after: nothing is missed.`,
  );
}
