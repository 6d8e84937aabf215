import type { Candidates } from '../src/mentions/find-candidates.ts';
import { NAME_CLASSES, type NameClass } from '../src/mentions/score-candidates.ts';
import type { EntityKind } from '../src/model/relation.ts';
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

/** Labels each candidate by the entity that bears it as a name, if any. */
export function labelNames(gold: GoldArticle, article: Candidates): LabelledCandidates {
  const names = goldNames(gold);
  const { text } = article.reading.surface;
  const labels = article.candidates.map(({ candidate: { places } }) => {
    const form = foldLabel(text.slice(places[0]!.start, places[0]!.end));
    const owner = names.find(({ forms }) => forms.has(form));
    return owner ? NAME_CLASSES.indexOf(owner.class) : -1;
  });
  return { article, labels };
}
