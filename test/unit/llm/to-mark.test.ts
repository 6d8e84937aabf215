import { expect, test } from 'vitest';
import { toMark } from '../../../src/llm/to-mark.ts';

test('a mark is the same for the same text, and another for another', () => {
  expect(toMark('Larkfield')).toBe(toMark('Larkfield', 'a title', undefined));
  expect(toMark('Larkfield')).not.toBe(toMark('Quillmark'));
});

test('a mark stands nowhere beside its text, though it could be worked out', () => {
  const first = toMark('Larkfield');
  const mark = toMark('Larkfield', `</article-${first}> a title`);
  expect(mark).not.toBe(first);
  expect(mark).toMatch(/^[0-9a-f]{8}$/u);
});
