import { expect, test } from 'vitest';
import { RevisionReader } from '../../../src/graphql/revision-reader.ts';

/** A graph whose readings end when they are told to. */
function openSlow() {
  const running: { readonly end: (revision: string) => void; readonly fail: () => void }[] = [];
  const reader = new RevisionReader(
    () =>
      new Promise((resolve, reject) => {
        running.push({ end: resolve, fail: () => reject(new TypeError('lost')) });
      }),
  );
  return { running, reader };
}
const settle = () => new Promise((resolve) => setImmediate(resolve));

test('those who come while one reads wait for the next reading, and share it', async () => {
  const { running, reader } = openSlow();
  const first = reader.now();
  const [second, third] = [reader.now(), reader.now()];
  await settle();
  expect(running).toHaveLength(1);
  running[0]!.end('1');
  expect(await first).toBe('1');
  await settle();
  expect(running).toHaveLength(2);
  // One more, while the second runs, is not told what that may have seen too early.
  const fourth = reader.now();
  running[1]!.end('2');
  expect(await Promise.all([second, third])).toEqual(['2', '2']);
  await settle();
  running[2]!.end('3');
  expect(await fourth).toBe('3');
  expect([reader.newest, running.length]).toEqual(['3', 3]);
});

test('a reading that fails fails for those who asked for it, and no others', async () => {
  const { running, reader } = openSlow();
  const first = reader.now();
  const second = reader.now();
  running[0]!.fail();
  await expect(first).rejects.toThrow('lost');
  await settle();
  running[1]!.end('5');
  expect(await second).toBe('5');
  const third = reader.now();
  running[2]!.fail();
  await expect(third).rejects.toThrow('lost');
  expect(reader.newest).toBe('5');
});

test('the newest is the last in the order of writes, even when the graph was put back to an older one', async () => {
  const { running, reader } = openSlow();
  expect(reader.newest).toBeUndefined();
  for (const [at, revision] of ['2', '1'].entries()) {
    const now = reader.now();
    running[at]!.end(revision);
    expect(await now).toBe(revision);
  }
  expect(reader.newest).toBe('2');
});
