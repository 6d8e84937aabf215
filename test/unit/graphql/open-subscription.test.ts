import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { AppError } from '../../../src/errors.ts';
import type { GraphqlContext } from '../../../src/graphql/context.ts';
import { Listeners } from '../../../src/graphql/listeners.ts';
import { openSubscription, resolveEvent } from '../../../src/graphql/open-subscription.ts';
import { RowBudget } from '../../../src/graphql/row-budget.ts';

const iterate = <T>(events: AsyncIterable<T>) => events[Symbol.asyncIterator]();

const context = { runner: { restart() {} }, budget: new RowBudget() } as unknown as GraphqlContext;

/** Fails unless one more is let in. */
const expectRoom = (listeners: Listeners) => listeners.add(() => {})();

test('no event is made before the one before it was taken, so nothing heaps up', async () => {
  let made = 0;
  const events = iterate(
    openSubscription<number>({ listeners: new Listeners(1) }, async (send, signal) => {
      while (!signal.aborted) await send(++made);
    }),
  );
  expect(await events.next()).toEqual({ done: false, value: { value: 1 } });
  await pause(20);
  expect(made).toBe(1);
  expect(await events.next()).toEqual({ done: false, value: { value: 2 } });
  await events.return?.();
});

test('one that takes no events is ended, makes room for others, and is told so when it comes back', async () => {
  const listeners = new Listeners(1);
  const events = iterate(
    openSubscription<number>({ listeners, stallMs: 20 }, async (send) => {
      for (let at = 1; ; at++) await send(at);
    }),
  );
  await events.next();
  expect(() => expectRoom(listeners)).toThrow(AppError);
  await expect.poll(() => expectRoom(listeners)).toBeUndefined();
  const { value } = await events.next();
  expect(() => resolveEvent(value, {}, context)).toThrow(expect.objectContaining({ code: 'SUBSCRIPTION_STALLED' }));
  expect(await events.next()).toMatchObject({ done: true });
});

test('what goes wrong is the last event', async () => {
  const events = iterate(
    openSubscription<number>({ listeners: new Listeners(1) }, async (send) => {
      await send(1);
      throw new AppError('QUERY_TIMEOUT', 'too long');
    }),
  );
  await events.next();
  const { value } = await events.next();
  expect(() => resolveEvent(value, {}, context)).toThrow('too long');
  expect(await events.next()).toMatchObject({ done: true });
});

test('who goes away is forgotten, though the next event never comes', async () => {
  const listeners = new Listeners(1);
  const events = iterate(
    openSubscription<number>(
      { listeners },
      (_, signal) => new Promise((resolve) => signal.addEventListener('abort', () => resolve())),
    ),
  );
  const next = events.next();
  await events.return?.();
  expect(await next).toMatchObject({ done: true });
  expectRoom(listeners);
});

test('a server that stops ends all subscriptions and takes no more, which is not for want of room', () => {
  const listeners = new Listeners(1);
  let ended = 0;
  listeners.add(() => ended++);
  expect(() => listeners.add(() => {})).toThrow(expect.objectContaining({ code: 'TOO_MANY_SUBSCRIPTIONS' }));
  listeners.stop();
  expect(ended).toBe(1);
  expect(() => listeners.add(() => {})).toThrow(expect.objectContaining({ code: 'BUSY' }));
});
