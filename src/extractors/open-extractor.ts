import { type ArticleSource, createArticleReader } from '../article/read-article.ts';
import { createClaimIds } from '../claims/claim-ids.ts';
import { createClaimFinder, EXTRACTOR } from '../claims/find-claims.ts';
import { createGate, type Gate } from '../claims/gate/create-gate.ts';
import { type CandidateReader, createSharedCandidateReader } from '../claims/read-candidates.ts';
import { thresholdOf, toRelationModel } from '../claims/score-candidates.ts';
import type { LlmJudge, LlmReader } from '../llm/llm-reader.ts';
import { addUsage, type LlmUsage, NO_USAGE } from '../llm/llm-usage.ts';
import { createMentionFinder } from '../mentions/find-mentions.ts';
import type { Document } from '../model/document.ts';
import type { Mentions } from '../model/mention.ts';
import type { Seeds } from '../model/seeds.ts';
import { toAgreement } from './agreement.ts';
import { arbitrate } from './arbitrate.ts';
import { createQuestionChooser } from './choose-questions.ts';
import { combineReadings } from './combine-readings.ts';
import type { Extractor, Reading } from './extractor.ts';
import type { ExtractorName } from './extractor-name.ts';
import { readByModel, toMalformed } from './read-by-model.ts';

/** A language model that can be asked. */
export interface Model {
  readonly reader: LlmReader;
  readonly judge: LlmJudge;
  /** Requests that it may have under way at once. */
  readonly concurrency: number;
}

/** One way to read an article in which names are found, and what a model is asked on it. */
interface Way {
  readonly requestsFor: (document: Document, mentions: Mentions) => ReturnType<LlmReader['requestsFor']>;
  readonly read: (
    document: Document,
    mentions: Mentions,
    signal: AbortSignal | undefined,
  ) => Promise<Reading & { readonly usage: LlmUsage }>;
}

/** Opens whatever reads articles together with a model. Rules alone need none: `createPipeline` opens them. */
export function openExtractor(name: Exclude<ExtractorName, 'rules'>, seeds: Seeds, model: Model): Extractor {
  const readArticle = createArticleReader(seeds.lexicon);
  const findMentions = createMentionFinder(seeds);
  const way = { llm: byModel, 'rules+llm': byBoth, arbiter: byArbiter }[name](seeds, model);
  let total = NO_USAGE;
  const open = (source: ArticleSource) => {
    const document = readArticle(source);
    return { document, mentions: findMentions(document) };
  };
  return {
    // While some articles wait for their answers, others are got ready.
    readAhead: 2 * model.concurrency,
    read: async (source, signal) => {
      const { document, mentions } = open(source);
      const { usage, ...reading } = await way.read(document, mentions, signal);
      total = addUsage(total, usage);
      const ids = createClaimIds(document.id);
      return { ...reading, claims: reading.claims.map((claim) => ({ ...claim, id: ids(claim) })) };
    },
    requestsFor: (source) => {
      const { document, mentions } = open(source);
      return way.requestsFor(document, mentions);
    },
    usage: () => total,
  };
}

function byModel(seeds: Seeds, { reader }: Model): Way {
  const stages = { reader, gate: createGate(seeds), agreement: toAgreement(seeds.models.agreement) };
  return {
    requestsFor: reader.requestsFor,
    read: (document, mentions, signal) => readByModel(stages, document, mentions, signal),
  };
}

function byBoth(seeds: Seeds, { reader }: Model): Way {
  const readCandidates = createSharedCandidateReader(seeds);
  const gate = createGate(seeds, readCandidates);
  const readByRules = createRules(seeds, { gate, readCandidates });
  const stages = { reader, gate, ...toWeights(seeds) };
  return {
    requestsFor: reader.requestsFor,
    read: async (document, mentions, signal) => {
      // Asked first, so that the rules read while the model does.
      const asked = readByModel(stages, document, mentions, signal);
      const [model, rules] = await Promise.all([asked, readByRules(document, mentions)]);
      const { claims, refused } = combineReadings(rules, { ...model, extractor: reader.extractor }, stages);
      return { ...model, claims, refused: [...rules.refused, ...model.refused, ...refused] };
    },
  };
}

function byArbiter(seeds: Seeds, { judge }: Model): Way {
  const readCandidates = createSharedCandidateReader(seeds);
  const gate = createGate(seeds, readCandidates);
  const readByRules = createRules(seeds, { gate, readCandidates });
  const chooseQuestions = createQuestionChooser(seeds, readCandidates);
  const stages = { gate, ...toWeights(seeds) };
  return {
    requestsFor: (document, mentions) => judge.requestsFor(document, chooseQuestions(document, mentions)),
    read: async (document, mentions, signal) => {
      const rules = await readByRules(document, mentions);
      const questions = chooseQuestions(document, mentions);
      if (questions.length === 0) return { ...rules, usage: NO_USAGE };
      const { verdicts, malformed, usage } = await judge.judge(document, questions, signal);
      const { refused, ...reading } = arbitrate(rules, { judge: judge.extractor, questions, verdicts }, stages);
      return { ...reading, refused: [...toMalformed(malformed, judge.extractor), ...refused], usage };
    },
  };
}

/** The rules and their gate share what is read of an article. */
function createRules(
  seeds: Seeds,
  { gate, readCandidates }: { readonly gate: Gate; readonly readCandidates: CandidateReader },
) {
  const findClaims = createClaimFinder(seeds, readCandidates);
  return async (document: Document, mentions: Mentions) => ({
    ...{ document, mentions, extractor: EXTRACTOR },
    ...gate.check(document, mentions, findClaims(document, mentions)),
  });
}

function toWeights({ models }: Seeds) {
  const model = toRelationModel(models.relations);
  return {
    agreement: toAgreement(models.agreement),
    thresholdOf: (type: Parameters<typeof thresholdOf>[1]) => thresholdOf(model, type),
  };
}
