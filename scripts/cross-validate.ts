import { createArticleReader } from '../src/article/read-article.ts';
import { collectCandidates } from '../src/claims/collect-candidates.ts';
import { compileFrames } from '../src/claims/compile-frames.ts';
import { createClaimFinder } from '../src/claims/find-claims.ts';
import { createSenseFinder } from '../src/claims/find-senses.ts';
import { readSentences } from '../src/claims/read-sentences.ts';
import { createCandidateFinder } from '../src/mentions/find-candidates.ts';
import { createMentionFinder } from '../src/mentions/find-mentions.ts';
import type { Seeds } from '../src/model/seeds.ts';
import { toPrediction } from '../src/to-prediction.ts';
import { fitNames } from './fit-names.ts';
import { fitRelations, labelCandidates } from './fit-relations.ts';
import { DEV_SETS, type GoldArticle, loadGold } from './gold.ts';
import { labelNames } from './label-names.ts';

export const FOLDS = 5;

/** Learns on the folds that an article does not lie in, then reads it; articles outside the dev sets are read by all. */
export function crossValidate(seeds: Seeds): (article: GoldArticle) => ReturnType<typeof toPrediction> {
  const readArticle = createArticleReader(seeds.lexicon);
  const readGold = ({ id, bytes }: GoldArticle) => readArticle({ path: `${id}.md`, bytes });
  const findCandidates = createCandidateFinder(seeds);
  const frames = compileFrames(seeds.patterns, seeds.lexicon);
  const findSenses = createSenseFinder(seeds.lexicon);
  const articles = DEV_SETS.flatMap((set) => loadGold(set));
  const foldOf = new Map(articles.map((article, index) => [`${article.set}/${article.id}`, index % FOLDS]));
  const runs = Array.from({ length: FOLDS + 1 }, (_, fold) => learn(fold));
  return (article) => runs[foldOf.get(`${article.set}/${article.id}`) ?? FOLDS]!()(article);

  function learn(fold: number) {
    let run: ((article: GoldArticle) => ReturnType<typeof toPrediction>) | undefined;
    return () => {
      if (run) return run;
      const training = articles.filter((_, index) => index % FOLDS !== fold);
      const names = fitNames(training.map((article) => labelNames(article, findCandidates(readGold(article)))));
      const findMentions = createMentionFinder({ ...seeds, models: { ...seeds.models, names } });
      const labelled = training.map((article) => {
        const document = readGold(article);
        const mentions = findMentions(document);
        const readings = readSentences(document, mentions, findSenses);
        return labelCandidates(article, mentions, collectCandidates(document, mentions, readings, frames));
      });
      const findClaims = createClaimFinder({
        ...seeds,
        models: { ...seeds.models, relations: fitRelations(labelled) },
      });
      run = (article) => {
        const document = readGold(article);
        const mentions = findMentions(document);
        return toPrediction(
          { path: `${article.id}.md`, bytes: article.bytes },
          { document, mentions, claims: findClaims(document, mentions) },
        );
      };
      return run;
    };
  }
}
