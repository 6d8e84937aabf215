import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createArticleReader } from '../../../../src/article/read-article.ts';
import { createGate } from '../../../../src/claims/gate/create-gate.ts';
import { ROOT } from '../../../../src/config.ts';
import { createLlmReader } from '../../../../src/llm/create-llm-reader.ts';
import { DEFAULT_SETTINGS } from '../../../../src/llm/llm-settings.ts';
import { NO_USAGE } from '../../../../src/llm/llm-usage.ts';
import { renderClaims } from '../../../../src/llm/render-read-prompt.ts';
import { createMentionFinder } from '../../../../src/mentions/find-mentions.ts';
import { loadPrompts } from '../../../../src/seeds/load-prompts.ts';
import { loadSeeds } from '../../../../src/seeds/load-seeds.ts';

const seeds = loadSeeds(join(ROOT, 'seeds'));
const prompts = loadPrompts(join(ROOT, 'seeds'));
const readArticle = createArticleReader(seeds.lexicon);
const findMentions = createMentionFinder(seeds);
const gate = createGate(seeds);

describe('what the examples for language models teach', () => {
  test.each(prompts.examples.map((example) => [example.id, example] as const))(
    'passes the gate: %s',
    async (_, example) => {
      const { title, date, text, claims } = example;
      const file = `---\ntitle: ${title}\ndate: ${date}\n---\n\n${text.trim().replaceAll('\n', '\n\n')}\n`;
      const document = readArticle({ path: `${example.id}.md`, bytes: Buffer.from(file) });
      const ask = async () => ({ content: renderClaims(claims), truncated: false, model: 'm', usage: NO_USAGE });
      const reader = createLlmReader({ ask, prompts, settings: { ...DEFAULT_SETTINGS, model: 'm' } });
      const mentions = findMentions(document);
      const { proposals } = await reader.read(document, mentions);
      const admitted = gate.admit(document, mentions, proposals, reader.extractor);
      expect(admitted.refused).toEqual([]);
      const told = admitted.claims.map(({ type, status, date: at }) => `${type} ${status} ${at?.value ?? ''}`);
      // The gate adds what a claim implies: who moved to a cloud uses it.
      expect(told).toEqual(
        expect.arrayContaining(claims.map((claim) => `${claim.type} ${claim.status} ${claim.date ?? ''}`)),
      );
    },
  );
});
