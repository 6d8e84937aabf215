import { describe, expect, test } from 'vitest';
import { ROOT, readConfig } from '../../src/config.ts';
import type { AppError } from '../../src/errors.ts';

function messageOf(env: Record<string, string>): string {
  try {
    readConfig(env);
  } catch (error) {
    expect(error).toMatchObject({ code: 'CONFIG_INVALID' });
    return (error as AppError).message;
  }
  return 'none';
}

describe('the settings of a language model', () => {
  test('are those of rules and of a hosted endpoint when nothing is set', () => {
    const { extractor, llm } = readConfig({});
    expect(extractor).toBe('rules');
    expect(llm).toEqual({
      ...{ url: 'https://api.openai.com/v1', format: 'json_schema', timeoutMs: 120_000, concurrency: 4 },
      ...{ seed: 7, temperature: 0, plainHttp: false },
    });
  });

  test('are what the environment says', () => {
    const { extractor, llm } = readConfig({
      CLOUDTIES_EXTRACTOR: 'rules+llm',
      CLOUDTIES_LLM_URL: ' http://127.0.0.1:11434/v1/ ',
      CLOUDTIES_LLM_MODEL: 'qwen3:30b-a3b',
      CLOUDTIES_LLM_KEY: ' secret-key \n',
      CLOUDTIES_LLM_KEY_FILE: `${ROOT}/../key`,
      CLOUDTIES_LLM_FORMAT: 'json_object',
      CLOUDTIES_LLM_TIMEOUT: '1.5',
      CLOUDTIES_LLM_CONCURRENCY: '16',
      CLOUDTIES_LLM_SEED: 'none',
      CLOUDTIES_LLM_TEMPERATURE: '0.2',
      CLOUDTIES_LLM_PLAIN_HTTP: 'true',
    });
    expect(extractor).toBe('rules+llm');
    expect(llm).toEqual({
      ...{ url: 'http://127.0.0.1:11434/v1', model: 'qwen3:30b-a3b', key: 'secret-key' },
      ...{ keyFile: ROOT.replace(/[^/]+$/, 'key'), format: 'json_object', timeoutMs: 1500, concurrency: 16 },
      ...{ temperature: 0.2, plainHttp: true },
    });
  });

  test('may leave out the temperature, for models that take only their own', () => {
    expect(readConfig({ CLOUDTIES_LLM_TEMPERATURE: 'none' }).llm).not.toHaveProperty('temperature');
  });

  test.each([
    ['CLOUDTIES_EXTRACTOR', 'magic-9'],
    ['CLOUDTIES_LLM_URL', 'api-9.example'],
    ['CLOUDTIES_LLM_URL', 'ftp://host-9/v1'],
    ['CLOUDTIES_LLM_URL', 'https://ann:pass-9@host/v1'],
    ['CLOUDTIES_LLM_URL', 'https://host/v1?key=pass-9'],
    ['CLOUDTIES_LLM_MODEL', 'two words-9'],
    ['CLOUDTIES_LLM_KEY', 'sk-one\nsk-two-9'],
    ['CLOUDTIES_LLM_KEY', 'schlüssel-9'],
    ['CLOUDTIES_LLM_FORMAT', 'xml-9'],
    ['CLOUDTIES_LLM_TIMEOUT', '-9'],
    ['CLOUDTIES_LLM_CONCURRENCY', '0.99'],
    ['CLOUDTIES_LLM_SEED', 'any-9'],
    ['CLOUDTIES_LLM_SEED', '-9'],
    ['CLOUDTIES_LLM_TEMPERATURE', '9.9'],
    ['CLOUDTIES_LLM_PLAIN_HTTP', 'perhaps-9'],
  ])('name %s when %j is no value for it, and never show the value', (name, value) => {
    const message = messageOf({ [name]: value });
    expect(message).toContain(`${name}: `);
    expect(message).not.toContain(value);
    expect(message).not.toMatch(/pass-9|two-9/);
  });

  test('are not handed on to the programs that are started', () => {
    expect(readConfig({ CLOUDTIES_LLM_KEY: 'secret-key', PATH: '/bin' }).childEnv).toEqual({ PATH: '/bin' });
  });
});
