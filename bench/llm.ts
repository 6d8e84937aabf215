import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import pMap from 'p-map';
import { findArticles } from '../src/article/find-articles.ts';
import type { ArticleSource } from '../src/article/read-article.ts';
import { ROOT } from '../src/config.ts';
import { AppError } from '../src/errors.ts';
import type { ExtractorName } from '../src/extractors/extractor-name.ts';
import { openExtractor } from '../src/extractors/open-extractor.ts';
import { DEFAULT_SETTINGS } from '../src/llm/llm-settings.ts';
import { openLlm } from '../src/llm/open-llm.ts';
import type { Claim } from '../src/model/claim.ts';
import { createPipeline } from '../src/pipeline.ts';
import { loadPrompts } from '../src/seeds/load-prompts.ts';
import { loadSeeds } from '../src/seeds/load-seeds.ts';
import { printTable, printTargets, type Target, writeResult } from './report.ts';

// Measures articles read per second by each extractor, against the rules alone: with an endpoint that answers at once, and with
// answers that are kept already. Usage: tsx bench/run.ts llm [FOLDER …] [--rounds 3] [--out FILE]; the sample articles where no folder is named.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '3' }, out: { type: 'string' } },
});
const CONCURRENCY = 8;
const MODES = ['llm', 'rules+llm', 'arbiter'] as const satisfies readonly ExtractorName[];
type Mode = (typeof MODES)[number];

const seeds = loadSeeds(join(ROOT, 'seeds'));
const prompts = loadPrompts(join(ROOT, 'seeds'));
const settings = { ...DEFAULT_SETTINGS, model: 'at-once' };
const rules = createPipeline(seeds);
const folders = positionals.length > 0 ? positionals : [join(ROOT, 'seeds', 'articles')];
const sources = (await findArticles(folders, { cwd: process.cwd() }))
  .map(({ file, path }): ArticleSource => ({ path, bytes: readFileSync(file) }))
  .filter(isReadable);

function isReadable(source: ArticleSource): boolean {
  try {
    return rules(source).document.text.length > 0;
  } catch (error) {
    if (error instanceof AppError) return false;
    throw error;
  }
}

const folder = mkdtempSync(join(tmpdir(), 'cloudties-bench-'));
let opened = 0;
const open = (url: string, cacheFolder: string) =>
  openLlm({ prompts, settings, cacheFolder, url, concurrency: CONCURRENCY, timeoutMs: 60_000 });
const openMode = (mode: Mode, url: string, cacheFolder: string) =>
  openExtractor(mode, seeds, { ...open(url, cacheFolder), concurrency: CONCURRENCY });

/** Answers as a model would that reads just what the rules read: as much work for the gate as real ones. */
function toAnswer(claims: readonly Claim[]): string {
  const optional = { title: null, origin: null, workload: null, region: null };
  const items = claims.map(({ quote, type, status, subject, object, date, confidence }) => ({
    ...{ quote, type, status, from: subject.name, from_kind: subject.kind, to: object.name, to_kind: object.kind },
    ...{ date: date?.value ?? null, ...optional, confidence },
  }));
  return JSON.stringify({ claims: items });
}

const answers = new Map<string, string>();
const asked = {
  llm: openMode('llm', 'http://127.0.0.1:9', folder),
  arbiter: openMode('arbiter', 'http://127.0.0.1:9', folder),
};
for (const source of sources) {
  const { claims } = rules(source);
  for (const { body } of asked.llm.requestsFor(source)) answers.set(body.messages[1]!.content, toAnswer(claims));
  for (const { body } of asked.arbiter.requestsFor(source))
    answers.set(body.messages[1]!.content, '{"holds": [], "not": [1]}');
}
const server = new Worker(new URL('./peer/answer-at-once.js', import.meta.url), { workerData: { answers } });
const [port] = await once(server, 'message');
const url = `http://127.0.0.1:${port}/v1`;

async function time(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return (1000 * sources.length) / (performance.now() - started);
}

const rates: Record<string, number[]> = {};
const note = (name: string, rate: number) => {
  rates[name] = [...(rates[name] ?? []), rate];
};
// The first round warms up, and counts for nothing.
for (let round = 0; round <= Number(values.rounds); round++) {
  const own = await time(async () => sources.forEach(rules));
  if (round > 0) note('rules', own);
  for (const mode of MODES) {
    const cacheFolder = join(folder, String(opened++));
    for (const how of ['asked', 'kept']) {
      const extractor = openMode(mode, url, cacheFolder);
      const rate = await time(() =>
        pMap(sources, (source) => extractor.read(source), { concurrency: extractor.readAhead }),
      );
      if (round > 0) note(`${mode}, ${how}`, rate);
    }
  }
}
await server.terminate();
rmSync(folder, { recursive: true });

const best = Object.fromEntries(Object.entries(rates).map(([name, each]) => [name, Math.max(...each)]));
const ratio = (name: string) => best[name]! / best.rules!;
printTable(
  ['reader', 'articles/s', 'of the rules alone'],
  Object.entries(best).map(([name, rate]) => [name, rate.toFixed(0), ratio(name).toFixed(2)]),
);
const targets: Target[] = MODES.map((mode) => ({
  what: `${mode} with an endpoint that answers at once, against the rules alone`,
  wanted: 'at least 0.70',
  found: ratio(`${mode}, asked`).toFixed(2),
  isMet: ratio(`${mode}, asked`) >= 0.7,
}));
printTargets(targets);
writeResult('llm', { articles: sources.length, best, targets }, values.out);
