import { describe, expect, test } from 'vitest';
import { ROOT, readConfig } from '../../src/config.ts';
import type { AppError } from '../../src/errors.ts';
import { DEFAULT_SETTINGS } from '../../src/llm/llm-settings.ts';

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
      ...{ url: 'https://api.openai.com/v1', timeoutMs: 120_000, concurrency: 4, plainHttp: false },
      settings: DEFAULT_SETTINGS,
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
      CLOUDTIES_LLM_MAX_TOKENS: '500',
      CLOUDTIES_LLM_MAX_TOKENS_NAME: 'max_completion_tokens',
      CLOUDTIES_LLM_SECTION_TOKENS: '2000',
    });
    expect(extractor).toBe('rules+llm');
    expect(llm).toEqual({
      ...{ url: 'http://127.0.0.1:11434/v1', model: 'qwen3:30b-a3b', key: 'secret-key' },
      ...{ keyFile: ROOT.replace(/[^/]+$/, 'key'), timeoutMs: 1500, concurrency: 16, plainHttp: true },
      settings: {
        ...{ format: 'json_object', temperature: 0.2 },
        ...{ maxOutputTokens: 500, outputLimit: 'max_completion_tokens', sectionTokens: 2000 },
      },
    });
  });

  test('may leave out what is not to be sent, for models that take only their own', () => {
    const { settings } = readConfig({ CLOUDTIES_LLM_TEMPERATURE: 'none', CLOUDTIES_LLM_MAX_TOKENS: 'none' }).llm;
    expect(Object.keys(settings)).toEqual(['format', 'seed', 'outputLimit', 'sectionTokens']);
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
    ['CLOUDTIES_LLM_MAX_TOKENS', '1e99'],
    ['CLOUDTIES_LLM_MAX_TOKENS_NAME', 'most-9'],
    ['CLOUDTIES_LLM_SECTION_TOKENS', '19'],
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
