import { describe, expect, test } from 'vitest';
import { createRequestCounter, loadTokenCounter } from '../../../src/llm/count-tokens.ts';

describe('tokens of a text', () => {
  test.each([
    ['', 0],
    ['hello world', 2],
    ['云', 1],
    // A mark by which models part texts is no such mark in an article.
    ['<|endoftext|>', 7],
  ])('%j are %d', async (text, tokens) => {
    const count = await loadTokenCounter();
    expect(count(text)).toBe(tokens);
  });

  test('of one endless word are counted piece by piece', async () => {
    const count = await loadTokenCounter();
    // 8 of the letter are one token; in one piece it would take minutes.
    expect(count('a'.repeat(100_000))).toBe(12_500);
  });
});

test('of a request are its messages with their roles, and the schema; the article is what is asked', () => {
  const texts: string[] = [];
  const countRequest = createRequestCounter((text) => {
    texts.push(text);
    return text.length;
  });
  const request = (article: string) => ({
    model: 'm',
    messages: [{ role: 'system', content: 'rules' } as const, { role: 'user', content: article } as const],
    temperature: 0,
    response_format: { type: 'json_object' },
  });
  expect(countRequest(request('abc'))).toEqual({ input: 3 + 22 + 3 + 5 + 3 + 2 * 4 - 3, article: 3 });
  expect(countRequest(request('abcdef')).article).toBe(6);
  expect(texts.filter((text) => text === 'rules')).toHaveLength(1);
});
