import type { Document } from '../../model/document.ts';
import { foldName, toSimplified } from '../../model/fold.ts';
import type { DocumentEntity, Mentions } from '../../model/mention.ts';
import { type EntityKind, isOrganization } from '../../model/relation.ts';
import type { EntityRow } from '../../model/seed-row.ts';
import type { Seeds } from '../../model/seeds.ts';
import { addNames, type BroughtName } from './add-names.ts';
import { findStretches, type Stretch } from './find-stretches.ts';
import { type FoldedText, foldText } from './fold-text.ts';
import type { Fault, ReadEnd } from './read-proposal.ts';

/** Resolves the names that readers give to the entities of one article. */
export interface NameResolver {
  /**
   * Gives the index of the entity that bears a name; a name that stands in the text and that nobody found is one from then on.
   * @param mustProvide whether the end must be a cloud provider: an unlisted organization is then what the reader says
   */
  resolve(end: ReadEnd, mustProvide: boolean): number | Fault;
  /** The article's names with those resolved until now; of new ones only such as `isUsed` lets through. */
  mentions(isUsed?: (entity: number) => boolean): Mentions;
}

const LEAST_LENGTH = 2;
/** An unlisted name below even odds has a kind that is but a guess: the reader's word counts more. */
const GUESS = 0.5;

type NewName = ReadEnd & { readonly row?: EntityRow };

/** Builds the resolver from the gazetteer and the words that name nobody. */
export function createNameResolver(
  seeds: Pick<Seeds, 'entities' | 'lexicon'>,
): (document: Document, folded: FoldedText, mentions: Mentions) => NameResolver {
  const rows = indexRows(seeds.entities);
  const nobody = new Set(
    [
      ...['coreference', 'class-nouns', 'places'].flatMap((topic) => Object.values(seeds.lexicon[topic] ?? {}).flat()),
      // Products and outlets are no names as a rule, but a reader may know better.
      ...(seeds.lexicon['not-names']?.en ?? []),
      ...(seeds.lexicon['not-names']?.zh ?? []),
    ].map(foldName),
  );

  return (document, folded, mentions) => {
    const { entities } = mentions;
    const byName = new Map<string, number[]>();
    const index = (name: string, entity: number) => {
      const key = foldName(name);
      const all = byName.get(key);
      if (!all) byName.set(key, [entity]);
      else if (!all.includes(entity)) all.push(entity);
    };
    for (const [entity, { name, forms }] of entities.entries())
      for (const form of [name, ...forms]) index(form, entity);
    for (const { start, end, entity, form } of mentions.mentions)
      if (form !== 'pronoun') index(document.text.slice(start, end), entity);
    const simplified: FoldedText = { ...folded, text: simplify(folded.text) };
    const brought: BroughtName[] = [];
    const kinds = new Map<number, EntityKind>();

    return {
      resolve(end, mustProvide) {
        const found = find(end);
        if (typeof found !== 'number') return found;
        const entity = entities[found];
        if (entity && isGuess(entity) && !kinds.has(found))
          kinds.set(found, isSameGroup(entity.kind, end.kind) ? entity.kind : end.kind);
        const kind = kinds.get(found) ?? entity?.kind;
        if (!mustProvide || end.kind !== 'CloudProvider' || !entity || kind !== 'Company') return found;
        if (entity.knownId !== undefined) return findCloudOf(entity.knownId) ?? found;
        kinds.set(found, 'CloudProvider');
        return found;
      },
      mentions(isUsed = () => true) {
        const used = new Map([...kinds].filter(([entity]) => isUsed(entity)));
        let next = entities.length;
        const names = brought.filter(({ entity }) => isUsed(entity ?? next++));
        return addNames(mentions, document.text, names, used);
      },
    };

    function find({ name, kind }: ReadEnd): number | Fault {
      const key = foldName(name);
      const known = choose(byName.get(key) ?? [], kind);
      if (known !== undefined) return known;
      const row = rows.get(key);
      const listed = row && entities.findIndex(({ knownId }) => knownId === row.id);
      if (listed !== undefined && listed >= 0) return listed;
      if (nobody.has(key)) return { reason: 'NAME_NOT_FOUND', detail: `${name}: names nobody` };
      const places = findStretches(simplified, simplify(foldText(name).text));
      if (
        places.length === 0 &&
        row?.kind === 'CloudProvider' &&
        entities.some(({ knownId }) => knownId === row.parent)
      )
        return add(key, { name, kind: row.kind, row }, []);
      if (places.length === 0) return { reason: 'NAME_NOT_FOUND', detail: name };
      if (!isName(places)) return { reason: 'NAME_NOT_FOUND', detail: `${name}: is written like no name` };
      return bring(key, row && isSameGroup(row.kind, kind) ? { name, kind: row.kind, row } : { name, kind }, places);
    }

    /** What a reader calls a provider and the gazetteer its parent stands for the parent's cloud. */
    function findCloudOf(parent: string): number | undefined {
      const clouds = seeds.entities.filter((row) => row.kind === 'CloudProvider' && row.parent === parent);
      const named = entities.findIndex(({ knownId }) => clouds.some(({ id }) => id === knownId));
      if (named >= 0) return named;
      const [cloud] = clouds;
      const name = cloud && (document.lang === 'en' ? cloud.names.en : cloud.names.zh);
      if (!cloud || name === undefined) return undefined;
      const known = byName.get(foldName(name));
      return known?.[0] ?? add(foldName(name), { name, kind: cloud.kind, row: cloud }, []);
    }

    function choose(candidates: readonly number[], kind: EntityKind): number | undefined {
      const kindOf = (entity: number) => kinds.get(entity) ?? entities[entity]?.kind ?? kindOfBrought(entity);
      return (
        candidates.find((entity) => kindOf(entity) === kind) ??
        candidates.find((entity) => isSameGroup(kindOf(entity), kind)) ??
        candidates[0]
      );
    }

    function kindOfBrought(entity: number): EntityKind {
      return brought.filter((name) => name.entity === undefined)[entity - entities.length]!.kind;
    }

    /** Words in lower case are no name, unless the article writes them so as it writes nothing else. */
    function isName(places: readonly Stretch[]): boolean {
      return places.some(({ start, end }) => {
        const written = document.text.slice(start, end);
        if (written.length < LEAST_LENGTH || !/\p{L}/u.test(written)) return false;
        return document.lang !== 'en' || /[\p{Lu}\p{N}:.!/&]|[^\p{Ll}\p{P}\s]/u.test(written);
      });
    }

    function bring(key: string, { name, kind, row }: NewName, places: readonly Stretch[]): number | Fault {
      const around = places.map((place) => ({ place, over: overlapping(place) }));
      const free = around.filter(({ place, over }) => over.every((m) => place.start <= m.start && m.end <= place.end));
      if (free.length === 0 && kind === 'Person' && places.length > 0) {
        // A part of one person's name is that person's.
        const outer = new Set(around.flatMap(({ over }) => over.map(({ entity }) => entity)));
        const [only] = outer;
        if (outer.size !== 1 || entities[only!]!.kind !== kind)
          return { reason: 'NAME_NOT_FOUND', detail: `${name}: is part of another name` };
        index(name, only!);
        return only!;
      }
      const inner = new Set(free.flatMap(({ over }) => over.map(({ entity }) => entity)));
      const [core] = inner;
      const isFuller =
        inner.size === 1 &&
        !row &&
        entities[core!]!.knownId === undefined &&
        isSameGroup(entities[core!]!.kind, kind) &&
        free.every(({ place, over }) => over.every((m) => holdsFullest(place, m, entities[core!]!)));
      const freed = free.map(({ place }) => place);
      if (!isFuller) return add(key, { name, kind, ...(row && { row }) }, freed);
      brought.push({ entity: core!, kind, name, places: freed });
      byName.set(key, [core!]);
      return core!;
    }

    function add(key: string, { name, kind, row }: NewName, places: readonly Stretch[]): number {
      const entity = entities.length + brought.filter((each) => each.entity === undefined).length;
      brought.push({
        kind,
        name,
        ...(row && { knownId: row.id, ...(row.family !== undefined && { family: row.family }) }),
        places,
      });
      byName.set(key, [entity]);
      return entity;
    }

    /** Whether no fuller form of an entity goes on otherwise: 海港云 holds 海港, yet is not 海港集团. */
    function holdsFullest(place: Stretch, inner: Stretch, { name, forms }: DocumentEntity): boolean {
      const [whole, part] = [place, inner].map(({ start, end }) => foldName(document.text.slice(start, end))) as [
        string,
        string,
      ];
      return [name, ...forms].map(foldName).every((form) => !form.includes(part) || whole.includes(form));
    }

    function overlapping({ start, end }: Stretch) {
      return mentions.mentions.filter((m) => m.form !== 'pronoun' && m.start < end && m.end > start);
    }
  };
}

function isGuess({ knownId, score }: DocumentEntity): boolean {
  return knownId === undefined && score < GUESS;
}

function isSameGroup(a: EntityKind, b: EntityKind): boolean {
  return a === b || (isOrganization(a) && isOrganization(b));
}

function indexRows(rows: readonly EntityRow[]): ReadonlyMap<string, EntityRow> {
  const index = new Map<string, EntityRow>();
  for (const row of rows)
    for (const name of [row.names.zh, row.names.en, ...row.aliases]) if (name) index.set(foldName(name), row);
  return index;
}

function simplify(text: string): string {
  let simplified = '';
  for (const character of text) simplified += toSimplified(character);
  return simplified;
}
