import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { ClockPoller } from '../../../src/graphql/clock-poller.ts';

const isSame = (a: number, b: number) => a === b;

test('all who wait are told by the same readings, and nothing is read when nobody waits', async () => {
  let now = 1;
  let reads = 0;
  const poller = new ClockPoller(
    async () => {
      reads++;
      return now;
    },
    isSame,
    5,
  );
  const { signal } = new AbortController();
  const waiting = Array.from({ length: 50 }, () => poller.next(1, signal));
  await expect.poll(() => reads).toBeGreaterThan(1);
  now = 2;
  expect(await Promise.all(waiting)).toEqual(Array(50).fill(2));
  const after = reads;
  await pause(30);
  expect(reads).toBe(after);
});

test('who knows an older value is told at the next reading', async () => {
  const poller = new ClockPoller(async () => 7, isSame, 1);
  expect(await poller.next(3, new AbortController().signal)).toBe(7);
});

test('a reading that fails is tried again', async () => {
  let reads = 0;
  const read = async () => {
    if (++reads < 3) throw new Error('away');
    return 2;
  };
  expect(await new ClockPoller(read, isSame, 1).next(1, new AbortController().signal)).toBe(2);
});

test('waiting is stopped by its signal, also before it began', async () => {
  const poller = new ClockPoller(async () => 1, isSame, 1);
  const control = new AbortController();
  const next = poller.next(1, control.signal);
  control.abort();
  expect(await next).toBeUndefined();
  expect(await poller.next(1, control.signal)).toBeUndefined();
});
