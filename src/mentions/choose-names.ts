import { type EntityKind, isOrganization } from '../model/relation.ts';
import type { EntityRow } from '../model/seed-row.ts';
import { isWideLetter } from './character-classes.ts';
import type { Candidate } from './collect-candidates.ts';
import type { Candidates } from './find-candidates.ts';
import { firstEndingAfter, type KnownSense } from './match-known.ts';
import type { Reading } from './proposal.ts';
import { REGISTERED } from './propose-registered.ts';
import { NAME_CLASSES, type NameClass } from './score-candidates.ts';
import { shortOrganizationForms } from './short-forms.ts';

/** A candidate that is taken for a name. */
export interface ChosenName {
  readonly key: string;
  readonly class: NameClass;
  readonly row?: EntityRow;
  readonly score: number;
  readonly evidence: readonly string[];
  /** Places left to it after longer or surer names took theirs. */
  readonly places: { start: number; end: number }[];
}

/** Below this an unlisted name is not worth a mention. */
export const WEAK = 0.36;
/** An ambiguous name of the gazetteer needs more than a doubt. */
const LIKELY = 0.4;
/** Labelled articles hold too few of each known event to learn what its name alone is worth. */
const KNOWN_EVENT = 0.85;
/** Units that a known event reaches before or behind the start of another at most. */
const REACH = 48;
/** By how much an event goes before the names inside its own. */
const MORE = 0.01;
/** More than the priority of any name inside a registered one. */
const SURE = 2;
/** What may stand between a known name and its legal form: a place in brackets. */
const BRANCH = /^(?:[（(][^（）()]{2,4}[）)])?$/u;
const EVIDENCE_SHOWN = 6;

/** Keeps the candidates that are likely enough, and gives each place of the text to at most one of them. */
export function chooseNames({ candidates, reading }: Candidates, scores: readonly (readonly number[])[]): ChosenName[] {
  const names: ChosenName[] = [];
  const claims: PlaceClaim[] = [];
  const plain = new Set(reading.known.flatMap(({ rows }) => (rows.length === 1 ? [rows[0]!.id] : [])));
  for (const [index, { candidate, measures }] of candidates.entries()) {
    const isRegistered = candidate.sources.has(REGISTERED);
    // Of several who bear a name, whom the article calls by another one, too: 海港云（HCI）.
    const known = namesPerson(candidate, scores[index]!) ? undefined : candidate.known;
    const rows = known?.rows;
    const row =
      rows?.find(({ id }) => plain.has(id)) ??
      rows?.[0] ??
      (isRegistered ? rowOfRegistered(candidate, reading) : undefined);
    const name = judge(candidate.key, row, known?.sense, scores[index]!, [...measures.keys()], isRegistered);
    if (!name) continue;
    names.push(name);
    const weight = name.row && known?.sense === 'name' ? Math.max(name.score, 0.75) : name.score;
    const size = lengthOf(candidate.key);
    const likely = weight >= 0.5 ? weight + 0.05 * size : weight * 0.5;
    // What closes with a legal form is one name, whoever's name stands inside it.
    const priority = isRegistered ? likely + SURE : likely;
    for (const { start, end } of candidate.places) claims.push({ start, end, name, priority });
  }
  raiseEvents(claims);
  claims.sort((a, b) => b.priority - a.priority || a.start - b.start || b.end - a.end);
  const taken = new Uint8Array(reading.surface.text.length + 1);
  for (const { start, end, name } of claims) {
    if (taken[start] === 1 || taken[end - 1] === 1 || taken.subarray(start, end).includes(1)) continue;
    taken.fill(1, start, end);
    name.places.push({ start, end });
  }
  for (const name of names) name.places.sort((a, b) => a.start - b.start);
  return names.filter(({ places }) => places.length > 0);
}

/** A name that asks for one place of the text. */
interface PlaceClaim {
  readonly start: number;
  readonly end: number;
  readonly name: ChosenName;
  priority: number;
}

/** Its host's name is part of an unlisted event's name, however sure it is; what a known event reaches over is that one's part. */
function raiseEvents(claims: readonly PlaceClaim[]): void {
  const events = claims.filter(isUnlistedEvent);
  if (events.length === 0) return;
  const byStart = new Map<number, PlaceClaim[]>();
  for (const claim of claims) {
    if (isUnlistedEvent(claim)) continue;
    const all = byStart.get(claim.start);
    if (all) all.push(claim);
    else byStart.set(claim.start, [claim]);
  }
  for (const event of events) {
    let { priority } = event;
    let isReached = false;
    for (let at = event.start - REACH; at < event.end; at++) {
      for (const { end, name, priority: other } of byStart.get(at) ?? []) {
        if (end <= event.start) continue;
        const isInside = at >= event.start && end <= event.end;
        if (name.class === 'event' && !isInside) isReached = true;
        else if (name.class !== 'event' && isInside) priority = Math.max(priority, other + MORE);
      }
    }
    if (!isReached) event.priority = priority;
  }
}

function isUnlistedEvent({ name }: PlaceClaim): boolean {
  return name.class === 'event' && !name.row;
}

/** A name that the gazetteer gives to a firm or an event among others, and that here is somebody's: 沙利文 the consultancy, and the speaker. */
function namesPerson({ known }: Candidate, scores: readonly number[]): boolean {
  if (known?.sense !== 'ambiguous' || known.rows.some(({ kind }) => kind === 'Person')) return false;
  const person = scores[NAME_CLASSES.indexOf('person')]!;
  return person >= WEAK && scores.every((score) => score <= person);
}

function judge(
  key: string,
  row: EntityRow | undefined,
  sense: KnownSense | undefined,
  scores: readonly number[],
  features: readonly string[],
  isRegistered: boolean,
): ChosenName | undefined {
  const likeliest = isRegistered ? 'organization' : NAME_CLASSES[scores.indexOf(Math.max(...scores))]!;
  const own = row ? classOfKind(row.kind) : likeliest;
  const learned = scores[NAME_CLASSES.indexOf(own)]!;
  const least = sense === 'name' && own === 'event' ? KNOWN_EVENT : isRegistered ? WEAK : 0;
  const score = Math.max(learned, least);
  if (sense === 'ambiguous' ? score < LIKELY : sense === undefined && score < WEAK) return undefined;
  const evidence = features
    .filter((feature) => /^(?:[<>]|p:|list|known|ends:)/u.test(feature))
    .slice(0, EVIDENCE_SHOWN);
  const gazetteer = row ? ['gazetteer'] : [];
  return {
    key,
    class: own,
    ...(row && { row }),
    score,
    evidence: [...gazetteer, ...evidence],
    places: [],
  };
}

/** The row of which a registered name is the long form: 海港科技有限公司 and 海港（上海）有限公司, where 海港 is a name of the gazetteer. */
function rowOfRegistered({ key, places }: Candidate, { known, cues }: Reading): EntityRow | undefined {
  const { start, end } = places[0]!;
  const forms = shortOrganizationForms(key, cues);
  for (let index = firstEndingAfter(known, start); index < known.length && known[index]!.start < end; index++) {
    const match = known[index]!;
    if (match.sense !== 'name' || !isOrganization(match.rows[0]!.kind)) continue;
    const isForm = forms.includes(key.slice(match.start - start, match.end - start));
    const rest = key.slice(match.end - start).replace(cues.edges.registered, '');
    if (isForm || (match.start === start && BRANCH.test(rest))) return match.rows[0];
  }
  return undefined;
}

/** Tells which linear score judges a kind. */
export function classOfKind(kind: EntityKind): NameClass {
  return kind === 'Person' ? 'person' : kind === 'Event' ? 'event' : 'organization';
}

/** Characters in Chinese, words times two elsewhere: what a longer name gains over a shorter one inside it. */
function lengthOf(key: string): number {
  let size = 0;
  for (let at = 0; at < key.length; at++) if (isWideLetter(key.charCodeAt(at))) size++;
  return Math.min(
    12,
    size + 2 * (key.match(/[\p{L}\d]+(?![\p{L}\d])/gu)?.filter((word) => /[a-z\d]/u.test(word)).length ?? 0),
  );
}
