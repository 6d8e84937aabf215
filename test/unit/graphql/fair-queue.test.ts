import { setMaxListeners } from 'node:events';
import { describe, expect, test } from 'vitest';
import { createFairQueue } from '../../../src/graphql/fair-queue.ts';

const never = new AbortController().signal;

describe('a fair queue', () => {
  test('lets one at a time through, and the callers take turns', async () => {
    const queue = createFairQueue(10);
    const order: string[] = [];
    let running = 0;
    const enter = async (caller: string, name: string) => {
      const leave = await queue.enter(caller, never);
      expect(++running).toBe(1);
      order.push(name);
      await Promise.resolve();
      running--;
      leave();
      leave();
    };
    await Promise.all([
      ...['a1', 'a2', 'a3', 'a4'].map((name) => enter('a', name)),
      ...['b1', 'b2'].map((name) => enter('b', name)),
      enter('c', 'c1'),
    ]);
    expect(order).toEqual(['a1', 'a2', 'b1', 'c1', 'a3', 'b2', 'a4']);
  });

  test('forgets those who do not wait any more', async () => {
    const queue = createFairQueue(1);
    const leave = await queue.enter('a', never);
    const gone = new AbortController();
    const waiting = queue.enter('a', gone.signal);
    gone.abort(new Error('gone'));
    await expect(waiting).rejects.toThrow('gone');
    const next = queue.enter('b', never);
    leave();
    (await next)();
    await expect(queue.enter('a', gone.signal)).rejects.toThrow('gone');
    (await queue.enter('c', never))();
  });

  test('refuses those for whom it has no room', async () => {
    const queue = createFairQueue(40);
    const leave = await queue.enter('a', never);
    const stop = new AbortController();
    setMaxListeners(0, stop.signal);
    const waiting = Array.from({ length: 32 }, () => queue.enter('a', stop.signal).catch(() => {}));
    await expect(queue.enter('a', never)).rejects.toMatchObject({ code: 'BUSY' });
    const others = Array.from({ length: 8 }, (_, at) => queue.enter(`b${at}`, stop.signal).catch(() => {}));
    await expect(queue.enter('c', never)).rejects.toMatchObject({ code: 'BUSY' });
    stop.abort();
    await Promise.all([...waiting, ...others]);
    leave();
    (await queue.enter('c', never))();
  });
});
