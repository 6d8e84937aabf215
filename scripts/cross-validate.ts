import { createClaimFinder } from '../src/claims/find-claims.ts';
import { createGate } from '../src/claims/gate/create-gate.ts';
import type { RelationModel } from '../src/claims/score-candidates.ts';
import type { Seeds } from '../src/model/seeds.ts';
import type { Extraction } from '../src/pipeline.ts';
import { fitRelations, type LabelledCandidates } from './fit-relations.ts';
import type { GoldArticle } from './gold.ts';
import { labelFolds } from './label-folds.ts';
import { FOLDS, readFolds } from './read-folds.ts';

/** An article read as one never seen, with what each step made of it. */
export interface Attempt extends Extraction {
  readonly article: GoldArticle;
  readonly labelled: LabelledCandidates;
  readonly model: RelationModel;
}

/** Reads each article that weights are learnt from by weights, for names and relations, that were learnt from other folds. */
export function crossValidate(seeds: Seeds): ReadonlyMap<string, Attempt> {
  const articles = readFolds(seeds);
  const labelled = labelFolds(seeds, articles);
  const attempts = new Map<string, Attempt>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = fitRelations(labelled.filter((_, index) => articles[index]!.fold !== fold));
    const learnt = { ...seeds, models: { ...seeds.models, relations: model } };
    const findClaims = createClaimFinder(learnt);
    const gate = createGate(learnt);
    articles.forEach(({ article, document, mentions, fold: own }, index) => {
      if (own !== fold) return;
      const passed = gate.check(document, mentions, findClaims(document, mentions));
      attempts.set(keyOf(article), { article, document, mentions, ...passed, labelled: labelled[index]!, model });
    });
  }
  return attempts;
}

/** Names an article among all sets. */
export function keyOf({ set, id }: GoldArticle): string {
  return `${set}/${id}`;
}
