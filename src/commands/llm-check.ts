import { join } from 'node:path';
import { Command } from 'commander';
import { createArticleReader } from '../article/read-article.ts';
import { type Config, ROOT, readConfig } from '../config.ts';
import { AppError } from '../errors.ts';
import { checkEndpoint } from '../llm/check-endpoint.ts';
import { createLlmClient, type SentAnswer } from '../llm/create-llm-client.ts';
import { toLlmSettings } from '../llm/llm-config.ts';
import type { LlmSettings } from '../llm/llm-settings.ts';
import { findPrice, formatCost, toCost } from '../llm/price-table.ts';
import { readLlmKey } from '../llm/read-llm-key.ts';
import { parseReadingAnswer } from '../llm/reading-answer.ts';
import { type TriedSettings, trySettings } from '../llm/try-settings.ts';
import { createMentionFinder } from '../mentions/find-mentions.ts';
import type { Prompts } from '../model/prompts.ts';
import { openModel } from '../open-model.ts';
import { loadPrices } from '../seeds/load-prices.ts';
import { loadPrompts } from '../seeds/load-prompts.ts';
import { loadSeeds } from '../seeds/load-seeds.ts';
import { interruptSignal } from './interrupt-signal.ts';

const EXAMPLES = `
Sends one short article of our own writing, twice, and says what works: the endpoint, its key, the model, answers by the
schema, the same answer twice, tokens and time; and what to set otherwise. Nothing is kept.`;

/** Makes the command that asks the configured model something small, and says what works. */
export function llmCheckCommand(): Command {
  return new Command('check')
    .description('Ask the configured language model something small, and say what works')
    .addHelpText('after', EXAMPLES)
    .action(run);
}

async function run(): Promise<void> {
  const signal = interruptSignal();
  const config = readConfig();
  const { llm } = config;
  if (llm.model === undefined) {
    throw new AppError('CONFIG_INVALID', 'No language model is named. Set CLOUDTIES_LLM_MODEL; docs/llm.md shows how.');
  }
  const { url, near } = checkEndpoint(llm.url, llm);
  const key = readLlmKey(llm);
  if (key === undefined && !near) {
    throw new AppError(
      'LLM_KEY_MISSING',
      `${url} wants a key. Set CLOUDTIES_LLM_KEY, or name a file that holds it in CLOUDTIES_LLM_KEY_FILE.`,
    );
  }
  const send = createLlmClient({ url, key, timeoutMs: llm.timeoutMs, retries: 1, firstWaitMs: 500 });
  const prompts = loadPrompts(join(ROOT, 'seeds'));
  const toRequest = createQuestion(config, prompts);
  const started = performance.now();
  const tried = await trySettings(send, toRequest, toLlmSettings(llm, llm.model), signal);
  const between = performance.now();
  const again = await send(toRequest(tried.settings).body, signal);
  const seconds = (performance.now() - between) / 1000;

  console.log(
    `endpoint   ${url} answers, the first time after ${((between - started) / 1000).toFixed(1)} s, then ${seconds.toFixed(1)} s`,
  );
  console.log(`key        ${key === undefined ? 'none is set, and none is wanted' : 'is taken'}`);
  console.log(
    `model      ${llm.model}${tried.answer.model === llm.model ? '' : `, which calls itself ${tried.answer.model}`}`,
  );
  const form = tellForm(tried, prompts);
  console.log(`answers    ${form.text}`);
  console.log(`again      ${tellAgain(tried, again)}`);
  console.log(`tokens     ${tellTokens(tried.answer, config)}`);
  if (tried.changes.length > 0) {
    throw new AppError('LLM_REFUSED', `The endpoint wants other settings. It answers with ${tried.changes.join(' ')}`);
  }
  if (!form.usable) throw new AppError('LLM_ANSWER_INVALID', `The answer is unusable. ${form.advice}`);
}

/** Builds the question: the first example of the prompts as an article, under any settings. */
function createQuestion(config: Config, prompts: Prompts) {
  const { title, date, text } = prompts.examples[0]!;
  const seeds = loadSeeds(join(ROOT, 'seeds'));
  const bytes = Buffer.from(`---\ntitle: ${JSON.stringify(title)}\ndate: ${date}\n---\n\n${text}`);
  const document = createArticleReader(seeds.lexicon)({ path: 'check.md', bytes });
  const mentions = createMentionFinder(seeds)(document);
  return (settings: LlmSettings) =>
    openModel(config, { prompts, settings, offline: true }).reader.requestsFor(document, mentions)[0]!;
}

/** Says whether an answer is one: by the schema, and with how many of the claims that it should have. */
function tellForm({ answer, settings }: TriedSettings, { examples }: Prompts) {
  const { format } = settings;
  const advice =
    format === 'none' ? 'Take a larger model.' : 'Try CLOUDTIES_LLM_FORMAT=json_object or none, or a larger model.';
  if (answer.refusal !== undefined)
    return { text: `the model will not answer (${answer.refusal.slice(0, 100)})`, usable: false, advice };
  if (answer.truncated) {
    return {
      text: 'are cut off',
      usable: false,
      advice: 'Set a larger CLOUDTIES_LLM_MAX_TOKENS; models that think need more.',
    };
  }
  const parsed = parseReadingAnswer(answer.content, format === 'json_schema');
  if (typeof parsed === 'string') return { text: `${format}: ${parsed}`, usable: false, advice };
  const { proposals, malformed } = parsed;
  const wrong = malformed.length === 0 ? '' : `, and ${malformed.length} that are none`;
  return {
    text: `${format}: ${proposals.length} claims${wrong}, where a careful reader finds ${examples[0]!.claims.length}`,
    usable: true,
    advice,
  };
}

function tellAgain({ answer, settings: { seed, temperature } }: TriedSettings, again: SentAnswer): string {
  const sent = `temperature ${temperature ?? 'not sent'}, seed ${seed ?? 'not sent'}`;
  return answer.content === again.content
    ? `the same answer to the same question (${sent})`
    : `another answer to the same question (${sent}); the first one is kept, so that articles read again give the same`;
}

function tellTokens({ inputTokens, outputTokens, model }: SentAnswer, { llm }: Config): string {
  const rows = loadPrices(join(ROOT, 'seeds')).map(({ row }) => row);
  const price = findPrice(rows, llm.model ?? model, llm.url);
  const cost = price
    ? formatCost(toCost(price, { inputTokens, outputTokens }))
    : 'no price known; a row in seeds/prices tells it';
  return `${inputTokens} sent, ${outputTokens} received: ${cost}`;
}
