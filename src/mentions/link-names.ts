import type { MentionForm } from '../model/mention.ts';
import type { EntityRow } from '../model/seed-row.ts';
import { isWideLetter, isWordUnit } from './character-classes.ts';
import type { ChosenName } from './choose-names.ts';
import type { Cues } from './compile-cues.ts';
import { addToTrie, createTrie } from './name-trie.ts';
import type { Surface } from './read-surface.ts';
import type { NameClass } from './score-candidates.ts';
import { isAddress, shortOrganizationForms, shortPersonForms } from './short-forms.ts';

/** One entity of the article with all its names and their places in the surface. */
export interface LinkedName {
  readonly class: NameClass;
  readonly row?: EntityRow;
  readonly score: number;
  readonly evidence: readonly string[];
  readonly names: readonly ChosenName[];
  readonly places: { start: number; end: number; form: MentionForm }[];
}

/** Joins the names that mean one entity: definitions in brackets, short forms, editions; and finds short forms not chosen yet. */
export function linkNames(chosen: readonly ChosenName[], surface: Surface, cues: Cues): LinkedName[] {
  const parent = chosen.map((_, index) => index);
  const rows = chosen.map(({ row }) => row);
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
    const [keep, drop] = other && !one ? [second, first] : [first, second];
    parent[drop] = keep;
  };
  joinSameRows(chosen, join);
  joinBrackets(chosen, surface, join);
  joinShort(chosen, cues, join);
  joinEditions(chosen, join);

  const groups = new Map<number, number[]>();
  chosen.forEach((_, index) => {
    const root = find(index);
    const group = groups.get(root);
    if (group) group.push(index);
    else groups.set(root, [index]);
  });
  const linked = [...groups].map(([root, members]): LinkedName => {
    const names = members.map((member) => chosen[member]!);
    const best = names.reduce((a, b) => (b.score > a.score ? b : a));
    const row = rows[root];
    return {
      class: best.class,
      ...(row && { row }),
      score: best.score,
      evidence: best.evidence,
      names,
      places: names.flatMap((name) => name.places.map((place) => ({ ...place, form: 'name' as const }))),
    };
  });
  addShortPlaces(linked, surface, cues);
  for (const { places } of linked) places.sort((a, b) => a.start - b.start);
  return linked;
}

type Join = (a: number, b: number) => void;

function joinSameRows(chosen: readonly ChosenName[], join: Join): void {
  const byRow = new Map<string, number>();
  chosen.forEach(({ row }, index) => {
    if (!row) return;
    const first = byRow.get(row.id);
    if (first === undefined) byRow.set(row.id, index);
    else join(first, index);
  });
}

/** "X (Y)", "X（以下简称“Y”）", and for people "X Y" where a foreign name follows its transliteration. */
function joinBrackets(chosen: readonly ChosenName[], { folded }: Surface, join: Join): void {
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
        if (chosen[other]!.class === own && isAlias(folded, bracket, at, chosen[other]!)) join(index, other);
        break;
      }
    }
  });
}

/** In brackets stands the other name alone, or after a word of definition. */
function isAlias(folded: string, bracket: number, at: number, name: ChosenName): boolean {
  const lead = folded.slice(bracket + 1, at);
  const close = folded.slice(at + name.key.length, at + name.key.length + 6);
  const isDefined = /简称|下称|又称|又名|原名|英文|前身|也称|即|formerly|known as|or |aka/u.test(lead);
  return isDefined || (/^["“]?$/u.test(lead) && /^["”]?(?:[)）]|,|，|;|；)/u.test(close));
}

function joinShort(chosen: readonly ChosenName[], cues: Cues, join: Join): void {
  const byKey = new Map(chosen.map((name, index) => [`${name.class} ${name.key}`, index]));
  const owners = new Map<string, number[]>();
  chosen.forEach((name, index) => {
    if (name.class === 'event') return;
    const forms = name.class === 'person' ? shortPersonForms(name.key) : shortOrganizationForms(name.key, cues);
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

/** "AWS re:Invent 2021", "re:Invent 2021" and "re:Invent" are one event unless two years tell them apart. */
function joinEditions(chosen: readonly ChosenName[], join: Join): void {
  const events = chosen.flatMap((name, index) => (name.class === 'event' ? [{ index, ...edition(name.key) }] : []));
  for (const a of events) {
    for (const b of events) {
      if (a.index >= b.index || (a.year && b.year && a.year !== b.year)) continue;
      const [short, long] = a.stem.length <= b.stem.length ? [a.stem, b.stem] : [b.stem, a.stem];
      if (short.length >= 3 && long.includes(short)) join(a.index, b.index);
    }
  }
}

function edition(key: string): { stem: string; year: string } {
  const year = /(?:19|20)\d\d/u.exec(key)?.[0] ?? '';
  return {
    stem: key.replace(/(?:19|20)\d\d年?|大会|峰会|会议|论坛|年度|全球|第[一二三四五六七八九十\d]+届|[\s·"'-]/gu, ''),
    year,
  };
}

/** Gives short forms the places that no name has taken. */
function addShortPlaces(linked: readonly LinkedName[], { folded, text }: Surface, cues: Cues): void {
  const taken = new Uint8Array(folded.length + 1);
  for (const { places } of linked) for (const { start, end } of places) taken.fill(1, start, end);
  const owners = new Map<string, Set<LinkedName>>();
  const own = (form: string, name: LinkedName) => {
    const all = owners.get(form);
    if (all) all.add(name);
    else owners.set(form, new Set([name]));
  };
  for (const name of linked) {
    if (name.score < 0.4 && !name.row) continue;
    for (const { key } of name.names) {
      if (name.class === 'person') {
        for (const form of shortPersonForms(key)) own(form, name);
        if (isWideLetter(key.charCodeAt(0)) && key.length <= 3) own(key[0]!, name);
      } else if (name.class === 'organization' && !name.row)
        for (const form of shortOrganizationForms(key, cues)) own(form, name);
    }
  }
  const trie = createTrie<LinkedName>();
  for (const [form, names] of owners) if (names.size === 1) addToTrie(trie, form, [...names][0]!);
  for (let start = 0; start < folded.length; start++) {
    if (taken[start] === 1) continue;
    let node = trie.next.get(folded.charCodeAt(start));
    if (!node || (isWordUnit(folded.charCodeAt(start)) && isWordUnit(folded.charCodeAt(start - 1)))) continue;
    let best: { end: number; name: LinkedName } | undefined;
    for (let end = start + 1; node; end++) {
      const name = node.values?.[0];
      if (name && taken[end - 1] !== 1 && isShortPlace(name, text, folded, start, end)) best = { end, name };
      node = end < folded.length ? node.next.get(folded.charCodeAt(end)) : undefined;
    }
    if (!best) continue;
    best.name.places.push({ start, end: best.end, form: 'short' });
    taken.fill(1, start, best.end);
    start = best.end - 1;
  }
}

function isShortPlace(name: LinkedName, text: string, folded: string, start: number, end: number): boolean {
  if (isWordUnit(folded.charCodeAt(end - 1)) && isWordUnit(folded.charCodeAt(end))) return false;
  if (isWordUnit(folded.charCodeAt(start)))
    return (
      /\p{Lu}/u.test(text[start]!) &&
      (end - start > 3 || text.slice(start, end) === text.slice(start, end).toUpperCase() || name.class === 'person')
    );
  return end - start > 1 || isAddress(folded, end);
}
