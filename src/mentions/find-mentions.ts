import type { Document } from '../model/document.ts';
import type { DocumentEntity, Mention, MentionForm, Mentions } from '../model/mention.ts';
import { type EntityKind, isOrganization } from '../model/relation.ts';
import type { EntityRow } from '../model/seed-row.ts';
import type { Seeds } from '../model/seeds.ts';
import { type ChosenName, chooseNames } from './choose-names.ts';
import { type Cues, cueBefore } from './compile-cues.ts';
import { createCandidateFinder } from './find-candidates.ts';
import { createOwnerFinder, type OwnerFinder } from './find-owners.ts';
import { createPronounFinder } from './find-pronouns.ts';
import { createSectorFinder, type SectorFinder } from './find-sector.ts';
import { addShortPlaces } from './find-short-places.ts';
import { createParaphraseFinder, mainProviders, type ParaphraseFinder } from './find-stand-ins.ts';
import { createSoundLinker } from './link-by-sound.ts';
import { type LinkedName, linkNames } from './link-names.ts';
import { firstEndingAfter } from './match-known.ts';
import type { Reading } from './proposal.ts';
import { beforeSpace, foldForMatching, type Surface, toDocumentRange } from './read-surface.ts';
import type { NameModel } from './score-candidates.ts';
import { createNameScorer } from './score-names.ts';

/** An entity under construction; offsets are those of the surface. */
interface Draft {
  readonly name: LinkedName | undefined;
  readonly row: EntityRow | undefined;
  readonly kind: EntityKind;
  readonly places: { start: number; end: number; form: MentionForm }[];
  /** Of an event: the organization that makes it. */
  host?: Draft;
  /** Named inside an event's name, if nowhere else. */
  isHost?: boolean;
}

/**
 * Builds the stage that finds the names of an article: known ones, unlisted ones by the evidence of the article, and
 * the words that stand for them. The same document and seeds give the same mentions.
 */
export function createMentionFinder(
  seeds: Pick<Seeds, 'entities' | 'lexicon' | 'models'>,
): (document: Document) => Mentions {
  const model = seeds.models.names as NameModel | undefined;
  const findCandidates = createCandidateFinder(seeds, model?.alone);
  const score = createNameScorer(model);
  const clouds = mainProviders(seeds.entities);
  const findParaphrase = createParaphraseFinder(clouds, seeds.lexicon);
  const findPronouns = createPronounFinder(seeds.lexicon);
  const findSector = createSectorFinder(seeds.lexicon);
  const findOwners = createOwnerFinder(seeds.entities);
  const linkBySound = createSoundLinker(seeds.lexicon);
  return (document) => {
    const candidates = findCandidates(document);
    const { reading } = candidates;
    const { surface } = reading;
    const year = document.publishedOn?.value.slice(0, 4) ?? '';
    const linked = linkNames(chooseNames(candidates, score(candidates)), reading, year, linkBySound);
    addShortPlaces(linked, reading);
    const drafts = linked.map(
      (name): Draft => ({ name, row: name.row, kind: kindOf(name, reading), places: [...name.places] }),
    );
    addStandIns(drafts, reading, findParaphrase);
    addHosts(drafts, reading);
    const present = drafts.filter(({ places, isHost }) => places.length > 0 || isHost);
    const entities = present.map((draft) =>
      toEntity(draft, present, surface, document.lang === 'en', { findSector, findOwners, clouds, cues: reading.cues }),
    );
    const named = present
      .flatMap(({ places }, entity) =>
        places.map((place): Mention => ({ start: place.start, end: place.end, entity, form: place.form })),
      )
      .sort((a, b) => a.start - b.start);
    const all = [...named, ...findPronouns(surface, named, entities)].sort((a, b) => a.start - b.start);
    return {
      entities,
      mentions: all.map((mention) => ({ ...mention, ...toDocumentRange(surface, mention.start, mention.end) })),
    };
  };
}

/** Unlisted organizations are providers only where a class noun of clouds stands beside every sure one of their names. */
function kindOf(name: LinkedName, { surface, cues }: Reading): EntityKind {
  if (name.row) return name.row.kind;
  if (name.class === 'person') return 'Person';
  if (name.class === 'event') return 'Event';
  return name.places.some(({ start }) => isAfterProviderNoun(surface, start, cues)) ? 'CloudProvider' : 'Company';
}

function isAfterProviderNoun({ folded }: Surface, start: number, cues: Cues): boolean {
  const before = cueBefore(cues.before, folded, beforeSpace(folded, start));
  return before?.senses.some((sense) => sense.startsWith('class-nouns.provider')) ?? false;
}

/** Adds products for their providers, and paraphrases, which take the place of the parent's name in them. */
function addStandIns(drafts: Draft[], { known, surface }: Reading, findParaphrase: ParaphraseFinder): void {
  const taken = new Uint8Array(surface.text.length + 1);
  for (const { places } of drafts) for (const { start, end } of places) taken.fill(1, start, end);
  for (const { start, end, rows, sense } of known) {
    if (sense !== 'product' || taken.subarray(start, end).includes(1)) continue;
    draftOf(drafts, rows[0]!).places.push({ start, end, form: 'product' });
    taken.fill(1, start, end);
  }
  for (const draft of [...drafts]) {
    if (draft.row?.kind !== 'Company') continue;
    for (const place of [...draft.places]) {
      const paraphrase = findParaphrase(surface, draft.row, place.end);
      if (!paraphrase || taken.subarray(place.end, paraphrase.end).includes(1)) continue;
      draft.places.splice(draft.places.indexOf(place), 1);
      draftOf(drafts, paraphrase.provider).places.push({ start: place.start, end: paraphrase.end, form: 'paraphrase' });
      taken.fill(1, place.end, paraphrase.end);
    }
  }
  for (const { places } of drafts) places.sort((a, b) => a.start - b.start);
}

/** What the gazetteer and the lexicon tell of an entity besides its names. */
interface EntityFacts {
  readonly findSector: SectorFinder;
  readonly findOwners: OwnerFinder;
  readonly clouds: ReadonlyMap<string, EntityRow>;
  readonly cues: Cues;
}

function toEntity(
  { name, row, kind, places, host }: Draft,
  drafts: readonly Draft[],
  surface: Surface,
  isEnglish: boolean,
  { findSector, findOwners, clouds, cues }: EntityFacts,
): DocumentEntity {
  const forms = [
    ...new Set(
      places
        .filter(({ form }) => form !== 'product' && form !== 'paraphrase')
        .map(({ start, end }) => surface.text.slice(start, end)),
    ),
  ];
  const canonical = row && ((isEnglish ? row.names.en : row.names.zh) ?? row.names.en ?? row.names.zh);
  const fullest = fullestForm(name, row, surface, cues) ?? canonical ?? forms[0]!;
  const at = host ? drafts.indexOf(host) : -1;
  const sector = kind === 'Company' ? (row?.sector ?? findSector(fullest)) : undefined;
  const cloud = row && clouds.get(row.id)?.id;
  const owners = row ? findOwners(row) : [];
  return {
    kind,
    name: fullest,
    forms: forms.includes(fullest) ? forms : [fullest, ...forms],
    ...(row && { knownId: row.id, ...(row.family !== undefined && { family: row.family }) }),
    ...(owners.length > 0 && { owners }),
    ...(sector !== undefined && { sector }),
    ...(cloud !== undefined && { cloud }),
    ...(at >= 0 && { host: at }),
    score: name ? Math.round(name.score * 1000) / 1000 : 0.8,
    evidence: name?.evidence ?? ['product'],
  };
}

/**
 * For a known entity its own name if the article writes it, else its commonest form, inside longer ones or alone; for
 * others the longest sure name. A Latin event stands without the word for what it is: AWS re:Invent, not AWS re:Invent 大会.
 */
function fullestForm(
  name: LinkedName | undefined,
  row: EntityRow | undefined,
  { text }: Surface,
  cues: Cues,
): string | undefined {
  if (!name) return undefined;
  const own = row && [row.names.zh, row.names.en].map((form) => foldForMatching(form ?? ''));
  const present = name.names.filter(({ places }) => places.length > 0);
  const best = own
    ? present.reduce((a, b) => (rank(b) > rank(a) ? b : a))
    : present.filter(({ score }) => score >= name.score * 0.6).reduce((a, b) => (b.key.length > a.key.length ? b : a));
  const place = best.places[0]!;
  const form = text.slice(place.start, place.end);
  return row?.kind === 'Event' ? withoutGenericTail(form, row, cues) : form;

  function rank({ key, places: alone }: ChosenName): number {
    const within = row!.kind === 'Event' ? [] : present.filter((other) => other.key !== key && other.key.includes(key));
    const places = within.reduce((sum, other) => sum + other.places.length, alone.length);
    return (own!.includes(key) ? 1000 : 0) + places;
  }
}

/** Drops the last word where what is left still holds a name of the row: RSA大会 is no event without it. */
function withoutGenericTail(form: string, { names, aliases }: EntityRow, { edges }: Cues): string {
  const left = edges.eventTail.exec(form)?.[1];
  if (left === undefined) return form;
  const folded = foldForMatching(left);
  const isNamed = [names.zh, names.en, ...aliases].some((name) => name && folded.includes(foldForMatching(name)));
  return isNamed ? left : form;
}

function draftOf(drafts: Draft[], row: EntityRow): Draft {
  const present = drafts.find((draft) => draft.row?.id === row.id);
  if (present) return present;
  const made: Draft = { name: undefined, row, kind: row.kind, places: [] };
  drafts.push(made);
  return made;
}

/** An event's host is the organization whose name stands inside its own, else the usual host of a known event if the article names it. */
function addHosts(drafts: Draft[], { known, surface }: Reading): void {
  for (const event of [...drafts]) {
    if (event.kind !== 'Event') continue;
    const inside = known.find(
      ({ start, end, rows, sense, host }) =>
        isInside(event.places, start, end) && (host !== undefined || (sense === 'name' && rows[0]!.kind !== 'Event')),
    );
    const row = inside && (inside.host ?? inside.rows[0]!);
    const own = [...new Set(event.places.map(({ start, end }) => surface.folded.slice(start, end)))];
    const host = row
      ? draftOf(drafts, row)
      : drafts.find(
          (draft) =>
            (event.row?.host !== undefined && draft.row?.id === event.row.host) ||
            (isOrganization(draft.kind) &&
              draft.name?.names.some(({ key }) => key.length > 1 && own.some((text) => text.includes(key)))),
        );
    if (!host) continue;
    event.host = host;
    host.isHost = true;
  }
}

/** Whether a stretch lies inside one of the places, which are sorted and do not overlap. */
function isInside(places: readonly { start: number; end: number }[], start: number, end: number): boolean {
  const place = places[firstEndingAfter(places, start)];
  return place !== undefined && place.start <= start && place.end >= end;
}
