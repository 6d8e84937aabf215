import { expect, test } from 'vitest';
import { textAfter, textBefore } from '../../../src/model/text-around.ts';

test.each([
  ['abcdef', 3, 2, 'bc'],
  ['abcdef', 3, 10, 'abc'],
  ['abcdef', 3, 0, ''],
  ['🙂x', 3, 1, 'x'],
  ['🙂x', 3, 2, 'x'],
  ['🙂x', 3, 3, '🙂x'],
])('before offset %2$i of %1$s', (text, start, length, expected) => {
  expect(textBefore(text, start, length)).toBe(expected);
});

test.each([
  ['abcdef', 3, 2, 'de'],
  ['abcdef', 3, 10, 'def'],
  ['x🙂', 1, 1, ''],
  ['x🙂', 1, 2, '🙂'],
])('after offset %2$i of %1$s', (text, end, length, expected) => {
  expect(textAfter(text, end, length)).toBe(expected);
});
