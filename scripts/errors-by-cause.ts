import type { CandidatePair } from '../src/claims/candidate-pair.ts';
import { scoreCandidate, thresholdOf } from '../src/claims/score-candidates.ts';
import type { RelationType } from '../src/model/relation.ts';
import type { Attempt } from './cross-validate.ts';
import { familyOf, findOwners, foldLabel, type GoldEntity, relationKey } from './gold.ts';

const CORE: ReadonlySet<RelationType> = new Set(['USES', 'MIGRATED_TO', 'PARTNERS_WITH']);

/** How often one cause cost a relation. */
interface Tally {
  core: number;
  all: number;
  readonly articles: Set<string>;
}

/** Errors by what caused them: relations that were missed, and claims that no label holds. */
export interface Causes {
  readonly missed: ReadonlyMap<string, Tally>;
  readonly wrong: ReadonlyMap<string, Tally>;
}

/** Finds for every missed relation and every wrong claim the first step that went astray. */
export function tallyCauses(attempts: Iterable<Attempt>): Causes {
  const missed = new Map<string, Tally>();
  const wrong = new Map<string, Tally>();
  for (const attempt of attempts) {
    const { set, id } = attempt.article;
    const add = (tallies: Map<string, Tally>, cause: string, type: RelationType) => {
      const tally = tallies.get(cause) ?? { core: 0, all: 0, articles: new Set() };
      tallies.set(cause, tally);
      tally.all++;
      if (CORE.has(type)) tally.core++;
      tally.articles.add(`${set}/${id}`);
    };
    explain(
      attempt,
      (cause, type) => add(missed, cause, type),
      (cause, type) => add(wrong, cause, type),
    );
  }
  return { missed, wrong };
}

/** Writes one table as Markdown, the costliest cause for the core types first. */
export function formatTally(title: string, tallies: ReadonlyMap<string, Tally>): string {
  const rows = [...tallies].sort(([, a], [, b]) => b.core - a.core || b.all - a.all);
  const lines = rows.map(([cause, { core, all, articles }]) => `| ${cause} | ${core} | ${all} | ${articles.size} |`);
  return [`| ${title} | core | all | articles |`, '|---|---|---|---|', ...lines].join('\n');
}

type Note = (cause: string, type: RelationType) => void;

function explain(attempt: Attempt, noteMissed: Note, noteWrong: Note): void {
  const { article, mentions, labelled, model } = attempt;
  const owners = findOwners(article, mentions);
  const labels = new Map(article.entities.map((entity) => [entity.id, entity]));
  const stated = new Map(
    article.relations.map((relation) => [
      relationKey(relation.type, labels.get(relation.from)!, labels.get(relation.to)!),
      relation,
    ]),
  );

  const best = new Map<string, { probability: number; how: string }>();
  for (const { pair, label, relation } of labelled.candidates) {
    const { occurrence, probability } = scoreCandidate(model, pair);
    const how = describe(occurrence);
    if (relation !== undefined && probability > (best.get(relation)?.probability ?? 0))
      best.set(relation, { probability, how });
    if (probability < thresholdOf(model, pair.type) || label) continue;
    const [from, to] = [owners[pair.subject], owners[pair.object]];
    if (!from || !to) noteWrong(`an end that no label names; ${how}`, pair.type);
    else if (isOtherwise(from, to)) noteWrong('related, but in another way or the other way round', pair.type);
    else noteWrong(`not stated; ${how}`, pair.type);
  }
  for (const [key, relation] of stated) {
    const found = best.get(key);
    if (found && found.probability >= thresholdOf(model, relation.type)) continue;
    const lost = [relation.from, relation.to].find((end) => !owners.some((owner) => isSame(owner, labels.get(end)!)));
    if (lost !== undefined) noteMissed(explainName(attempt, labels.get(lost)!), relation.type);
    else if (!found) noteMissed('names found, but in no sentence together, nor supplied by its context', relation.type);
    else noteMissed(`scored too low; ${found.how}`, relation.type);
  }

  function isSame(owner: GoldEntity | undefined, label: GoldEntity): boolean {
    return owner !== undefined && familyOf(owner) === familyOf(label);
  }

  function isOtherwise(from: GoldEntity, to: GoldEntity): boolean {
    const ends = [familyOf(from), familyOf(to)].sort().join('|');
    return [...stated.keys()].some((key) => key.split('|').slice(1).sort().join('|') === ends);
  }
}

/** Tells how a place was read. */
function describe({ hits, reading }: CandidatePair['occurrences'][number]): string {
  const frame = hits.length > 0 ? 'a frame reads it' : 'no frame reads it';
  if (reading.supply === undefined) return frame;
  return `${frame}, a name supplied from the ${reading.supply === 'clause' ? "sentence's other clauses" : reading.supply}`;
}

/** Tells how a labelled name was lost. */
function explainName({ document, mentions }: Attempt, { name, aliases = [], type }: GoldEntity): string {
  const forms = [name, ...aliases];
  const folded = new Set(forms.map(foldLabel));
  if (mentions.entities.some((entity) => [entity.name, ...entity.forms].some((form) => folded.has(foldLabel(form)))))
    return 'name found as another kind of thing';
  const lower = document.text.toLowerCase();
  const places = forms.flatMap((form) => {
    const at = lower.indexOf(form.toLowerCase());
    return at < 0 ? [] : [{ start: at, end: at + form.length }];
  });
  if (places.length === 0) return 'name not in the text in any labelled form';
  const isCut = places.some(({ start, end }) => mentions.mentions.some((m) => m.start < end && m.end > start));
  const what = type === 'Person' ? 'person' : type === 'Event' ? 'event' : 'organization';
  return isCut ? `name of ${what} cut wrong, or part of another` : `name of ${what} not found`;
}
