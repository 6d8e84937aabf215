import type { DocumentEntity, Mention, Mentions } from '../../model/mention.ts';
import type { EntityKind } from '../../model/relation.ts';
import type { Stretch } from './find-stretches.ts';

/** A name that a reader brought in: of an entity that was not found, or a fuller one of an entity that was. */
export interface BroughtName {
  /** Index of the entity that it is a name of; absent for a new one. */
  readonly entity?: number;
  readonly kind: EntityKind;
  readonly name: string;
  readonly knownId?: string;
  readonly family?: string;
  readonly places: readonly Stretch[];
}

/** How sure a name is that stands in the text and that only a reader took for one. */
const SCORE = 0.5;

/**
 * Adds names to those of an article; each takes the places of shorter names inside it. New entities follow on the known
 * ones, in the order given.
 * @param kinds kinds that entities are to have instead of their own, by index
 */
export function addNames(
  { entities, mentions }: Mentions,
  text: string,
  names: readonly BroughtName[],
  kinds: ReadonlyMap<number, EntityKind>,
): Mentions {
  if (names.length === 0 && kinds.size === 0) return { entities, mentions };
  const all: DocumentEntity[] = entities.map((entity, index) => ({ ...entity, kind: kinds.get(index) ?? entity.kind }));
  const added: Mention[] = [];
  for (const { entity, kind, name, knownId, family, places } of names) {
    const forms = [...new Set([name, ...places.map(({ start, end }) => text.slice(start, end))])];
    const known = entity === undefined ? undefined : all[entity]!;
    if (known) all[entity!] = { ...known, forms: [...new Set([...known.forms, ...forms])] };
    else
      all.push({
        kind,
        name,
        forms,
        ...(knownId !== undefined && { knownId }),
        ...(family !== undefined && { family }),
        score: SCORE,
        evidence: ['reader'],
      });
    for (const { start, end } of places) added.push({ start, end, entity: entity ?? all.length - 1, form: 'name' });
  }
  return { entities: all, mentions: placeAll(mentions, added) };
}

/** Longer names keep their places, also among those added. */
function placeAll(mentions: readonly Mention[], added: readonly Mention[]): readonly Mention[] {
  const placed: Mention[] = [];
  const byLength = [...added].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const taken = new Set<Mention>();
  const sorted = [...byLength].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  for (const mention of sorted) {
    if (mention.start < end) continue;
    taken.add(mention);
    end = mention.end;
  }
  const kept = sorted.filter((mention) => taken.has(mention));
  let next = 0;
  for (const mention of mentions) {
    while (next < kept.length && kept[next]!.end <= mention.start) next++;
    if (next < kept.length && kept[next]!.start < mention.end) continue;
    placed.push(mention);
  }
  return [...placed, ...kept].sort((a, b) => a.start - b.start);
}
