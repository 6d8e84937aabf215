import { type Candidates, createCandidateFinder } from '../src/mentions/find-candidates.ts';
import { NAME_CLASSES, type NameClass } from '../src/mentions/score-candidates.ts';
import type { Document } from '../src/model/document.ts';
import type { EntityKind } from '../src/model/relation.ts';
import type { Seeds } from '../src/model/seeds.ts';
import type { LabelledCandidates } from './fit-names.ts';
import { foldLabel, type GoldArticle } from './gold.ts';

/** A labelled entity as the stage of names sees it. */
export interface GoldName {
  readonly class: NameClass;
  readonly name: string;
  /** Every form, folded as the scorer of the labels folds. */
  readonly forms: ReadonlySet<string>;
  /** Whether it takes part in a labelled relation. */
  readonly isRelated: boolean;
}

/** Tells which class of names a kind belongs to. */
export function nameClassOf(kind: EntityKind): NameClass {
  return kind === 'Person' ? 'person' : kind === 'Event' ? 'event' : 'organization';
}

/** Lists the labelled entities of an article. */
export function goldNames({ entities, relations }: GoldArticle): GoldName[] {
  const related = new Set(relations.flatMap(({ from, to }) => [from, to]));
  return entities.map(({ id, type, name, aliases = [] }) => ({
    class: nameClassOf(type),
    name,
    forms: new Set([name, ...aliases].map(foldLabel)),
    isRelated: related.has(id),
  }));
}

/**
 * Builds the reader of labelled articles: each is read by the whole gazetteer, and once more by one that knows clouds alone.
 * Without the second, what is learnt relies on the gazetteer, and distrusts whatever it does not list.
 */
export function createNameLabeller(
  seeds: Pick<Seeds, 'entities' | 'lexicon'>,
): (gold: GoldArticle, document: Document) => readonly [whole: LabelledCandidates, unlisted: LabelledCandidates] {
  const findWhole = createCandidateFinder(seeds);
  const clouds = seeds.entities.filter(({ kind }) => kind === 'CloudProvider');
  const findUnlisted = createCandidateFinder({ ...seeds, entities: clouds });
  return (gold, document) => [labelNames(gold, findWhole(document)), labelNames(gold, findUnlisted(document))];
}

/** Labels each candidate by the entity that bears it as a name, if any. */
function labelNames(gold: GoldArticle, article: Candidates): LabelledCandidates {
  const names = goldNames(gold);
  const { text } = article.reading.surface;
  const labels = article.candidates.map(({ candidate: { places } }) => {
    const form = foldLabel(text.slice(places[0]!.start, places[0]!.end));
    const owner = names.find(({ forms }) => forms.has(form));
    return owner ? NAME_CLASSES.indexOf(owner.class) : -1;
  });
  return { article, labels };
}
