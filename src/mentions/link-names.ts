import { groupBy } from '../model/group-by.ts';
import type { MentionForm } from '../model/mention.ts';
import type { EntityRow } from '../model/seed-row.ts';
import type { ChosenName } from './choose-names.ts';
import type { Cues } from './compile-cues.ts';
import type { SoundLinker } from './link-by-sound.ts';
import type { Reading } from './proposal.ts';
import type { Surface } from './read-surface.ts';
import type { NameClass } from './score-candidates.ts';
import { endsOfPersonName, shortOrganizationForms, shortPersonForms } from './short-forms.ts';

/** One entity of the article with all its names and their places in the surface. */
export interface LinkedName {
  readonly class: NameClass;
  readonly row?: EntityRow;
  readonly score: number;
  readonly evidence: readonly string[];
  readonly names: readonly ChosenName[];
  readonly places: { start: number; end: number; form: MentionForm }[];
}

/**
 * Joins the names that mean one entity: rows of the gazetteer, definitions in brackets, short forms, editions, people by how their names sound.
 * @param year of the article, the edition of events that name none; empty where unknown
 */
export function linkNames(
  chosen: readonly ChosenName[],
  { surface, cues }: Reading,
  year: string,
  linkBySound: SoundLinker,
): LinkedName[] {
  const parent = chosen.map((_, index) => index);
  const rows = chosen.map(({ row }) => row);
  const years = chosen.map(({ class: own, key }) => (own === 'event' ? yearOf(key) : ''));
  const find = (index: number): number => {
    let at = index;
    while (parent[at] !== at) at = parent[at]!;
    return at;
  };
  const join = (a: number, b: number) => {
    const [first, second] = [find(a), find(b)];
    if (first === second || chosen[a]!.class !== chosen[b]!.class) return;
    const [one, other] = [rows[first], rows[second]];
    if (one && other && one.id !== other.id) return;
    if (years[first] !== '' && years[second] !== '' && years[first] !== years[second]) return;
    const [keep, drop] = other && !one ? [second, first] : [first, second];
    years[keep] ||= years[drop]!;
    parent[drop] = keep;
  };
  joinSameRows(chosen, join);
  joinEditions(chosen, year, cues, join);
  joinBrackets(chosen, surface, cues, join);
  joinShort(chosen, cues, join);
  const people = [...groupBy(chosen.keys(), find)].filter(([root]) => chosen[root]!.class === 'person');
  const called = people.map(([, members]) => members.map((member) => chosen[member]!.key));
  for (const [one, other] of linkBySound(called)) join(people[one]![0], people[other]![0]);

  return [...groupBy(chosen.keys(), find)].map(([root, members]): LinkedName => {
    const names = members.map((member) => chosen[member]!);
    const best = names.reduce((a, b) => (b.score > a.score ? b : a));
    const row = rows[root];
    return {
      class: best.class,
      ...(row && { row }),
      score: best.score,
      evidence: best.evidence,
      names,
      places: names.flatMap((name) => {
        const form = isShort(name, names, cues) ? 'short' : 'name';
        return name.places.map((place): LinkedName['places'][number] => ({ ...place, form }));
      }),
    };
  });
}

/** Whether a name is part of another of the same entity; what the gazetteer lists is a full name. */
function isShort(name: ChosenName, names: readonly ChosenName[], cues: Cues): boolean {
  if (name.row || name.class === 'event') return false;
  const formsOf = name.class === 'person' ? shortPersonForms : (key: string) => shortOrganizationForms(key, cues);
  return names.some(({ key }) => key.length > name.key.length && formsOf(key).includes(name.key));
}

type Join = (a: number, b: number) => void;

function joinSameRows(chosen: readonly ChosenName[], join: Join): void {
  const byRow = new Map<string, number>();
  chosen.forEach(({ row }, index) => {
    if (!row || row.kind === 'Event') return;
    const first = byRow.get(row.id);
    if (first === undefined) byRow.set(row.id, index);
    else join(first, index);
  });
}

/** "X (Y)", "X（以下简称“Y”）", and for people "X Y" where a foreign name follows its transliteration. */
function joinBrackets(chosen: readonly ChosenName[], { folded }: Surface, cues: Cues, join: Join): void {
  const starts = new Map<number, number>();
  chosen.forEach(({ places }, index) => {
    for (const { start } of places) starts.set(start, index);
  });
  chosen.forEach(({ places, class: own }, index) => {
    for (const { end } of places) {
      const opening = /^(?:公司|集团)? ?[(（][^)）(（]{0,14}?["“]?/u.exec(folded.slice(end, end + 20));
      if (!opening) continue;
      const bracket = folded.slice(end).search(/[(（]/u) + end;
      for (let at = bracket + 1; at <= bracket + 14 && folded[at] !== ')' && folded[at] !== '）'; at++) {
        const other = starts.get(at);
        if (other === undefined) continue;
        if (chosen[other]!.class === own && isAlias(folded, bracket, at, chosen[other]!, cues)) join(index, other);
        break;
      }
    }
  });
}

/** In brackets stands the other name alone, or after a word of definition. */
function isAlias(folded: string, bracket: number, at: number, name: ChosenName, cues: Cues): boolean {
  const lead = folded.slice(bracket + 1, at);
  const close = folded.slice(at + name.key.length, at + name.key.length + 6);
  const isDefined = cues.edges.definition.test(lead);
  return isDefined || (/^["“]?$/u.test(lead) && /^["”]?(?:[)）]|,|，|;|；)/u.test(close));
}

function joinShort(chosen: readonly ChosenName[], cues: Cues, join: Join): void {
  const byKey = new Map(chosen.map((name, index) => [`${name.class} ${name.key}`, index]));
  const owners = new Map<string, number[]>();
  chosen.forEach((name, index) => {
    if (name.class === 'event') return;
    const forms =
      name.class === 'person'
        ? [...shortPersonForms(name.key), ...endsOfPersonName(name.key)]
        : shortOrganizationForms(name.key, cues);
    for (const form of forms) {
      const key = `${name.class} ${form}`;
      const all = owners.get(key);
      if (all) all.push(index);
      else owners.set(key, [index]);
    }
  });
  for (const [key, indexes] of owners) {
    const short = byKey.get(key);
    if (short === undefined) continue;
    // A firm that the gazetteer knows apart is no short form of another; two bearers of a family name leave it alone.
    const longest = [...new Set(indexes)].filter((index) => index !== short);
    if (longest.length === 1 || chosen[short]!.class === 'organization')
      for (const index of longest.slice(0, 1)) join(index, short);
  }
}

/**
 * "AWS re:Invent 2021", "re:Invent 2021" and "re:Invent" are one event unless two years tell them apart; an event
 * without a year is the edition of the article's own year where that is named too.
 */
function joinEditions(chosen: readonly ChosenName[], articleYear: string, { edges }: Cues, join: Join): void {
  const events = chosen.flatMap((name, index) =>
    name.class === 'event'
      ? [{ index, row: name.row?.id, year: yearOf(name.key), stem: name.key.replace(edges.eventStem, '') }]
      : [],
  );
  const rank = ({ year }: { year: string }) => (year === articleYear ? 0 : year === '' ? 1 : 2);
  const byLikelihood = [...events].sort((a, b) => rank(a) - rank(b) || a.index - b.index);
  for (const a of byLikelihood) {
    for (const b of byLikelihood) {
      if (a.index >= b.index && a.year !== '' && b.year !== '') continue;
      const [short, long] = a.stem.length <= b.stem.length ? [a.stem, b.stem] : [b.stem, a.stem];
      const isSame = a.row !== undefined && a.row === b.row;
      if (isSame || (short.length >= 3 && long.includes(short))) join(a.index, b.index);
    }
  }
}

/** The year in the name of an event, empty where none stands in it. */
function yearOf(key: string): string {
  return /(?:19|20)\d\d/u.exec(key)?.[0] ?? '';
}
