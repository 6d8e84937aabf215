import { expect, test } from 'vitest';
import { runAhead } from '../../../src/graph/run-ahead.ts';

/** Statements that end when they are told to; `log` holds what began and ended. */
function makeStatements(count: number) {
  const log: string[] = [];
  const ends: (() => void)[] = [];
  const statements = Array.from({ length: count }, (_, i) => () => {
    log.push(`begin ${i}`);
    return new Promise<void>((resolve) => {
      ends[i] = () => {
        log.push(`end ${i}`);
        resolve();
      };
    });
  });
  return { log, ends, statements };
}
const turn = () => new Promise((resolve) => setImmediate(resolve));

test('two statements are under way at a time, in their order', async () => {
  const { log, ends, statements } = makeStatements(3);
  const done = runAhead(statements);
  await turn();
  expect(log).toEqual(['begin 0', 'begin 1']);
  ends[0]!();
  await turn();
  expect(log).toEqual(['begin 0', 'begin 1', 'end 0', 'begin 2']);
  ends[1]!();
  ends[2]!();
  await done;
  expect(log.slice(-2)).toEqual(['end 1', 'end 2']);
});

test.each([0, 1, 2])('an error of statement %i is thrown, and what comes two later is not sent', async (at) => {
  const sent: number[] = [];
  const statements = Array.from({ length: 5 }, (_, i) => async () => {
    sent.push(i);
    await turn();
    if (i === at) throw new Error(`statement ${i}`);
  });
  await expect(runAhead(statements)).rejects.toThrow(`statement ${at}`);
  expect(Math.max(...sent)).toBe(at + 1);
});

test('nothing to run is no fault', async () => {
  await expect(runAhead([])).resolves.toBeUndefined();
});
