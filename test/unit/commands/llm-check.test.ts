import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ChatBody } from '../../../src/llm/llm-request.ts';
import { BAD_REPLIES, toAnswer } from '../../llm/bad-replies.ts';
import { runCloudties } from '../../llm/run-cloudties.ts';
import { type LlmReply, startLlmServer } from '../../llm/start-llm-server.ts';

const GOOD = toAnswer([]);
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cloudties-check-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function check(answer: (body: ChatBody, turn: number) => LlmReply, env: Record<string, string> = {}) {
  const server = await startLlmServer(answer);
  try {
    const settings = { CLOUDTIES_DATA: folder, CLOUDTIES_LLM_URL: server.url, CLOUDTIES_LLM_MODEL: 'harbor-8b' };
    const result = await runCloudties(['llm', 'check'], { ...settings, ...env });
    return { ...result, requests: server.requests };
  } finally {
    await server.close();
  }
}

describe('llm check', () => {
  test('says in words what works, and keeps to two requests', async () => {
    const { status, stdout, stderr, requests } = await check(() => GOOD, {
      CLOUDTIES_LLM_KEY: 'sk-secret-of-the-test',
    });
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^endpoint {3}http:\/\/127\.0\.0\.1:\d+\/v1 answers, .* s\n/);
    expect(stdout).toMatch(
      /\nkey {8}is taken\nmodel {6}harbor-8b\nanswers {4}json_schema: 0 claims, where .* finds [1-9]/,
    );
    expect(stdout).toMatch(/\nagain {6}the same answer .*seed 7\)\ntokens {5}\d+ sent, \d+ received: USD 0\.00\n$/);
    expect(stdout).not.toContain('sk-secret');
    expect(requests).toHaveLength(2);
  });

  test('finds what an endpoint wants otherwise, one thing after the other', async () => {
    const answer = (body: ChatBody): LlmReply => {
      const { response_format: format } = body;
      if (body.max_tokens !== undefined)
        return toFault("Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens'.");
      if (body.temperature !== undefined) return BAD_REPLIES.noTemperature;
      return format?.type === 'json_schema' ? BAD_REPLIES.noSchema : GOOD;
    };
    const { status, stdout, stderr } = await check(answer);
    expect(status).toBe(15);
    expect(stderr).toContain(
      'It answers with CLOUDTIES_LLM_MAX_TOKENS_NAME=max_completion_tokens CLOUDTIES_LLM_TEMPERATURE=none CLOUDTIES_LLM_FORMAT=json_object\n',
    );
    expect(stdout).toMatch(/answers {4}json_object: 0 claims/);
  });

  test.each<[string, LlmReply, number, RegExp]>([
    ['a wrong key', BAD_REPLIES.wrongKey, 15, /^LLM_REFUSED: .*refuses the key/],
    ['an unknown model', BAD_REPLIES.unknownModel, 15, /^LLM_REFUSED: .*knows no model harbor-8b/],
    ['a used up quota', BAD_REPLIES.quota, 15, /^LLM_QUOTA: /],
    ['a page of a site', BAD_REPLIES.page, 15, /^LLM_REFUSED: .*\/v1/],
    ['a fault that no setting mends', toFault('Bad things happen'), 15, /^LLM_REFUSED: .*Bad things happen/],
    ['an answer in prose', BAD_REPLIES.prose, 7, /^LLM_ANSWER_INVALID: .*CLOUDTIES_LLM_FORMAT/],
    ['an answer that is cut off', BAD_REPLIES.truncated, 7, /^LLM_ANSWER_INVALID: .*CLOUDTIES_LLM_MAX_TOKENS/],
  ])('tells %s from the rest', async (_, reply, code, message) => {
    const { status, stderr } = await check(() => reply, { CLOUDTIES_LLM_KEY: 'sk-secret-of-the-test' });
    expect(stderr).toMatch(message);
    expect(stderr).not.toContain('sk-secret');
    expect(status).toBe(code);
  });

  test('tells an endpoint that is down', async () => {
    const env = {
      CLOUDTIES_LLM_URL: 'http://127.0.0.1:9/v1',
      CLOUDTIES_LLM_MODEL: 'harbor-8b',
      CLOUDTIES_DATA: folder,
    };
    const { status, stderr } = await runCloudties(['llm', 'check'], env);
    expect(stderr).toMatch(/^LLM_UNREACHABLE: http:\/\/127\.0\.0\.1:9\/v1 does not answer/);
    expect(status).toBe(15);
  });

  test.each<[string, Record<string, string>, number, RegExp]>([
    ['no model', {}, 4, /^CONFIG_INVALID: .*CLOUDTIES_LLM_MODEL/],
    ['no key', { CLOUDTIES_LLM_MODEL: 'm' }, 15, /^LLM_KEY_MISSING: .*CLOUDTIES_LLM_KEY/],
    [
      'plain http',
      { CLOUDTIES_LLM_MODEL: 'm', CLOUDTIES_LLM_URL: 'http://8.8.8.8/v1' },
      4,
      /^CONFIG_INVALID: .*unencrypted/,
    ],
  ])('asks nothing with %s', async (_, env, code, message) => {
    const { status, stderr } = await runCloudties(['llm', 'check'], { CLOUDTIES_DATA: folder, ...env });
    expect(stderr).toMatch(message);
    expect(status).toBe(code);
  });

  test('refuses a key that others may read', async () => {
    const keyFile = join(folder, 'key');
    writeFileSync(keyFile, 'sk-secret-of-the-test\n');
    chmodSync(keyFile, 0o644);
    const open = await check(() => GOOD, { CLOUDTIES_LLM_KEY_FILE: keyFile });
    expect([open.status, open.requests.length]).toEqual([15, 0]);
    expect(open.stderr).toMatch(/^LLM_KEY_MISSING: Others may read .*chmod 600/);
    chmodSync(keyFile, 0o600);
    const closed = await check(() => GOOD, { CLOUDTIES_LLM_KEY_FILE: keyFile });
    expect([closed.status, closed.requests[0]?.headers.authorization]).toEqual([0, 'Bearer sk-secret-of-the-test']);
  });
});

function toFault(message: string): LlmReply {
  return { status: 400, body: { error: { message, type: 'invalid_request_error', param: null, code: null } } };
}
