import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pMap from 'p-map';
import { createArticleReader } from '../src/article/read-article.ts';
import { ROOT } from '../src/config.ts';
import { createQuestionChooser } from '../src/extractors/choose-questions.ts';
import type { ExtractorName } from '../src/extractors/extractor-name.ts';
import { openExtractor } from '../src/extractors/open-extractor.ts';
import { cutSections } from '../src/llm/cut-sections.ts';
import { DEFAULT_SETTINGS } from '../src/llm/llm-settings.ts';
import { openLlm } from '../src/llm/open-llm.ts';
import { createMentionFinder } from '../src/mentions/find-mentions.ts';
import type { Seeds } from '../src/model/seeds.ts';
import { loadPrompts } from '../src/seeds/load-prompts.ts';
import { answerQuestions, answerReading } from './answer-by-labels.ts';
import type { ModelReadings } from './describe-readings.ts';
import { type GoldArticle, toSource } from './gold.ts';
import { startLabelServer } from './start-label-server.ts';

const CONCURRENCY = 4;

/** Has labelled articles read together with a model that is never wrong: it answers by the labels, over HTTP as any other. */
export async function readByLabels(
  name: Exclude<ExtractorName, 'rules'>,
  seeds: Seeds,
  articles: readonly GoldArticle[],
): Promise<ModelReadings> {
  const settings = { ...DEFAULT_SETTINGS, model: 'labels' };
  const prompts = loadPrompts(join(ROOT, 'seeds'));
  const cacheFolder = mkdtempSync(join(tmpdir(), 'cloudties-labels-'));
  const open = (url: string) =>
    openLlm({ prompts, settings, cacheFolder, url, concurrency: CONCURRENCY, timeoutMs: 60_000 });
  const answers = new Map<string, string>();
  const asked = open('http://127.0.0.1:9/v1');
  const readArticle = createArticleReader(seeds.lexicon);
  const findMentions = createMentionFinder(seeds);
  const chooseQuestions = createQuestionChooser(seeds);
  for (const article of articles) {
    const document = readArticle(toSource(article));
    const mentions = findMentions(document);
    if (name === 'arbiter') {
      const questions = chooseQuestions(document, mentions);
      const contents = answerQuestions(article, document, mentions, questions);
      for (const [index, { id }] of asked.judge.requestsFor(document, questions).entries())
        answers.set(id, contents[index]!);
      continue;
    }
    const sections = cutSections(document, settings.sectionTokens);
    for (const [index, { id }] of asked.reader.requestsFor(document, mentions).entries())
      answers.set(id, answerReading(article, document, sections[index]!));
  }
  const server = await startLabelServer(answers);
  try {
    const { reader, judge } = open(server.url);
    const extractor = openExtractor(name, seeds, { reader, judge, concurrency: CONCURRENCY });
    const read = async (article: GoldArticle) => [article.id, await extractor.read(toSource(article))] as const;
    return {
      readings: new Map(await pMap(articles, read, { concurrency: extractor.readAhead })),
      usage: extractor.usage()!,
    };
  } finally {
    await server.close();
    rmSync(cacheFolder, { recursive: true });
  }
}
