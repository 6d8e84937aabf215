import { describe, expect, test } from 'vitest';
import { readBatchLine, toBatchLine } from '../../../../src/llm/batch/batch-line.ts';

const ID = '0123456789abcdef0123456789abcdef';
const line = (rest: object) => JSON.stringify({ custom_id: ID, ...rest });
const response = (message: object, rest: object = {}, status = 200) =>
  line({
    id: 'batch_req_1',
    error: null,
    response: { status_code: status, request_id: 'r', body: { choices: [{ index: 0, message, ...rest }] } },
  });

test('a request is a line in the form of batch APIs', () => {
  const body = { model: 'any', messages: [{ role: 'user', content: 'line\nline' } as const] };
  const text = toBatchLine({ id: ID, body });
  expect(text.endsWith('\n')).toBe(true);
  expect(text.indexOf('\n')).toBe(text.length - 1);
  expect(JSON.parse(text)).toEqual({ custom_id: ID, method: 'POST', url: '/v1/chat/completions', body });
});

describe('an answer', () => {
  test('of a batch API is its content, with model and tokens', () => {
    const body = {
      ...{ model: 'harbor-2', usage: { prompt_tokens: 900, completion_tokens: 40 } },
      choices: [{ message: { role: 'assistant', content: '{"claims":[]}' }, finish_reason: 'stop' }],
    };
    expect(readBatchLine(line({ response: { status_code: 200, body }, error: null }))).toEqual({
      ...{ id: ID, content: '{"claims":[]}', model: 'harbor-2', inputTokens: 900, outputTokens: 40 },
    });
  });

  test.each<[string, string, string]>([
    ['as a text', line({ content: '{"claims":[]}' }), '{"claims":[]}'],
    ['as the object itself', line({ content: { claims: [] } }), '{"claims":[]}'],
    ['under an id with white space and capitals', `{"custom_id":" ${ID.toUpperCase()} ","content":"x"}`, 'x'],
    ['without usage', response({ content: 'x' }), 'x'],
  ])('written %s is taken', (_, text, content) => {
    expect(readBatchLine(text)).toMatchObject({ id: ID, content, inputTokens: 0, outputTokens: 0 });
  });
});

test.each<[string, RegExp]>([
  ['{"custom_id": "a", ', /no JSON object/],
  ['I would say that Larkfield uses Harborline.', /no JSON object/],
  ['[1]', /no JSON object/],
  ['null', /no JSON object/],
  ['{"content": {"claims": []}}', /no custom_id/],
  [line({ custom_id: 7, content: 'x' }), /no custom_id/],
  [line({ content: 5 }), /neither a text nor an object/],
  [line({ content: null }), /neither a text nor an object/],
  [line({}), /holds no answer/],
  [line({ method: 'POST', url: '/v1/chat/completions', body: { messages: [] } }), /a request, not an answer/],
  [line({ response: null, error: { code: 'batch_expired', message: 'expired\nbefore' } }), /an error: expired before$/],
  [line({ response: { status_code: 429, body: { error: { message: 'slow down' } } } }), /an error: slow down/],
  [line({ response: { status_code: 500, body: {} } }), /an error: status 500/],
  [line({ response: { status_code: 200, body: {} } }), /no chat completion/],
  [response({ content: '{"claims": [' }, { finish_reason: 'length' }), /cut off/],
  [response({ content: null, refusal: 'I cannot help' }), /will not answer \(I cannot help\)/],
  [response({ content: '' }, { finish_reason: 'content_filter' }), /will not answer \(its content filter\)/],
])('%s is none', (text, fault) => {
  expect(readBatchLine(text)).toMatchObject({ fault: expect.stringMatching(fault) });
});
