import { expect, test } from 'vitest';
import { once } from '../../../src/graph/once.ts';

test('work is done when it is first asked for, and only then', () => {
  let times = 0;
  const answer = once(() => {
    times++;
    return undefined;
  });
  expect(times).toBe(0);
  answer();
  answer();
  expect(times).toBe(1);
});
