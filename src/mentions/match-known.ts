import { placeOfFirst } from '../model/place-of-first.ts';
import type { EntityRow } from '../model/seed-row.ts';
import type { Lexicon } from '../model/seeds.ts';
import { classOf, DIGIT, isWordUnit, LATIN } from './character-classes.ts';
import { anyOf } from './compile-cues.ts';
import { addToTrie, createTrie, type NameTrie } from './name-trie.ts';
import { foldForMatching, type Surface } from './read-surface.ts';

/** How a row of seeds/entities owns a word. */
export type KnownSense = 'name' | 'ambiguous' | 'product';

interface KnownWord {
  readonly row: EntityRow;
  readonly sense: KnownSense;
  /** As the row writes it. */
  readonly written: string;
}

/** A place of the surface that reads as a name or product of one or more rows. */
export interface KnownMatch {
  readonly start: number;
  readonly end: number;
  readonly rows: readonly EntityRow[];
  readonly sense: KnownSense;
  /** Of an event with its host's name in front: the host. */
  readonly host?: EntityRow;
}

export interface KnownNames {
  readonly words: NameTrie<KnownWord>;
  /** What may follow an event's name as part of its edition's, with and without a place. */
  readonly edition: { readonly placed: RegExp; readonly plain: RegExp };
  /** Words that only begin like a name: 移动云计算 is no 移动云. */
  readonly longer: RegExp;
}

/** Builds the matcher for all names, ambiguous names and products of the gazetteer. */
export function compileKnown(rows: readonly EntityRow[], lexicon: Lexicon): KnownNames {
  const trie = createTrie<KnownWord>();
  for (const row of rows) {
    const add = (words: readonly (string | undefined)[], sense: KnownSense) => {
      for (const written of words) {
        const folded = foldForMatching(written ?? '');
        if (written === undefined || folded.length < 2 || seen.has(folded)) continue;
        seen.add(folded);
        addToTrie(trie, folded, { row, sense, written });
      }
    };
    const seen = new Set<string>();
    add(row.ambiguous, 'ambiguous');
    add([row.names.zh, row.names.en, ...row.aliases], 'name');
    add(row.products, 'product');
  }
  const longer = new RegExp(anyOf(lexicon['longer-words']?.zh), 'uy');
  return { words: trie, edition: compileEdition(lexicon), longer };
}

/** Finds the longest known word at every place, leftmost first, never two over one another. */
export function matchKnown(surface: Surface, { words, edition, longer }: KnownNames, isEnglish: boolean): KnownMatch[] {
  const { folded, text } = surface;
  const matches: KnownMatch[] = [];
  for (let at = 0; at < folded.length; at++) {
    let node = words.next.get(folded.charCodeAt(at));
    if (!node || !startsWord(text, at)) continue;
    let best: KnownMatch | undefined;
    for (let end = at + 1; node; end++) {
      if (node.values && endsWord(text, end)) {
        const written = text.slice(at, end);
        const fitting = node.values.filter((word) => fitsCase(word, written, isEnglish));
        if (fitting.length > 0) best = toMatch(at, end, fitting);
      }
      if (end >= folded.length) break;
      node = node.next.get(folded.charCodeAt(end));
    }
    if (!best) continue;
    longer.lastIndex = at;
    if (longer.test(folded) && longer.lastIndex > best.end) continue;
    matches.push(best);
    at = best.end - 1;
  }
  return withEditions(matches, surface, edition);
}

/** Gives the index of the first of sorted spans that ends behind a place. */
export function firstEndingAfter(spans: readonly { readonly end: number }[], at: number): number {
  return placeOfFirst(spans, ({ end }) => end > at);
}

const EDITION_BEFORE =
  /(?:(?:19|20)\d\d ?年?|第[一二三四五六七八九十\d]+届|(?:19|20)\d\d年?第?[一二三四五六七八九十\d]+届)(?:年度|全球)? ?$/u;

/** Widens a known event by its host's name, its year and the generic word around it: one edition is one event. */
function withEditions(matches: readonly KnownMatch[], surface: Surface, edition: KnownNames['edition']): KnownMatch[] {
  const { folded } = surface;
  const widened: KnownMatch[] = [];
  for (const [index, match] of matches.entries()) {
    const isEvent = match.sense === 'name' && match.rows[0]!.kind === 'Event';
    if (!isEvent) {
      widened.push(match);
      continue;
    }
    let { start, end } = match;
    let own: EntityRow | undefined;
    const host = widened.at(-1);
    if (
      host &&
      host.sense === 'name' &&
      host.rows[0]!.kind !== 'Event' &&
      (host.end === start || (host.end === start - 1 && folded[host.end] === ' '))
    ) {
      start = host.start;
      own = host.rows[0];
      widened.pop();
    }
    start -= EDITION_BEFORE.exec(folded.slice(Math.max(0, start - 14), start))?.[0].length ?? 0;
    end = endOfEdition(surface, end, matches[index + 1]?.start ?? folded.length, edition);
    widened.push({ ...match, start, end, ...(own && { host: own }) });
  }
  return widened;
}

/** Where the name of an edition ends: no further than where the next name begins, and with no place that begins a name itself. */
function endOfEdition({ folded, text }: Surface, from: number, next: number, edition: KnownNames['edition']): number {
  const behind = folded.slice(from, Math.min(next, from + 40));
  const endBy = (expression: RegExp) => from + (expression.exec(behind)?.[0].trimEnd().length ?? 0);
  const [placed, plain] = [endBy(edition.placed), endBy(edition.plain)];
  if (placed === plain || classOf(folded.charCodeAt(placed - 1)) !== LATIN) return placed;
  // "At HarborCon Berlin in May", not "At HarborCon Berlin Airlines said" nor "HarborCon live on air".
  const place = text.slice(plain, placed);
  const isPlace =
    /^ ?(?:\d+ )?\p{Lu}/u.test(place) && (next === placed || !/^ \p{Lu}/u.test(text.slice(placed, placed + 2)));
  return isPlace ? placed : plain;
}

/** Builds what may follow the name of an event: place, year, the word for what it is, year, place. */
function compileEdition(lexicon: Lexicon): KnownNames['edition'] {
  const any = (sense: string, topic = 'edition-places') => `(?:${anyOf(lexicon[topic]?.[sense])})`;
  const ofEvent = (sense: string) => any(sense, 'event-words');
  const place = `(?: ${any('en')}(?![a-z])| ?${any('regions-zh')}(?!的|[国各多地])| ?${any('cities-zh')}(?:站|专场))`;
  const year = String.raw`(?: ?['’]?\d\d(?!\d)| ?(?:19|20)\d\d(?!\d))?`;
  const generic = `(?: ?${ofEvent('modifiers-zh')}?(?:${ofEvent('plain-zh')}|${ofEvent('plain-en')}))?`;
  const later = String.raw`(?: ?(?:19|20)\d\d(?!\d))?`;
  return {
    placed: new RegExp(`^${place}?${year}${generic}${later}${place}?`, 'u'),
    plain: new RegExp(`^${year}${generic}${later}`, 'u'),
  };
}

function toMatch(start: number, end: number, words: readonly KnownWord[]): KnownMatch {
  const rank = (word: KnownWord) => ['name', 'product', 'ambiguous'].indexOf(word.sense);
  const first = words.reduce((a, b) => (rank(b) < rank(a) ? b : a));
  const same = words.filter(({ sense }) => sense === first.sense);
  return { start, end, rows: same.map(({ row }) => row), sense: same.length > 1 ? 'ambiguous' : first.sense };
}

/** Latin names must be whole words, and no part of an address. */
function startsWord(text: string, at: number): boolean {
  if (at === 0 || !isWordUnit(text.charCodeAt(at))) return true;
  const before = text.charCodeAt(at - 1);
  if (classOf(before) === LATIN) return false;
  if (classOf(before) === DIGIT) return classOf(text.charCodeAt(at)) === LATIN && isYear(text, at - 4);
  return !'@/_\\'.includes(text[at - 1]!) && !(text[at - 1] === '.' && at > 1 && isWordUnit(text.charCodeAt(at - 2)));
}

function endsWord(text: string, end: number): boolean {
  if (end >= text.length || !isWordUnit(text.charCodeAt(end - 1))) return true;
  const after = text.charCodeAt(end);
  if (classOf(after) === LATIN) return false;
  if (classOf(after) === DIGIT) return classOf(text.charCodeAt(end - 1)) === LATIN && isYear(text, end);
  if (text[end] === '_' || text[end] === '@') return false;
  return !(text[end] === '.' && classOf(text.charCodeAt(end + 1)) === LATIN);
}

function isYear(text: string, at: number): boolean {
  return /^(?:19|20)\d\d(?!\d)/u.test(text.slice(at, at + 5));
}

/** Short names and products keep their case; in English a name that is written with a capital needs one. */
function fitsCase(word: KnownWord, written: string, isEnglish: boolean): boolean {
  const own = word.written;
  if (own === written || !/\p{Lu}/u.test(own)) return true;
  const hasCapital = /\p{Lu}/u.test(written);
  if (word.sense === 'ambiguous') return hasCapital && own.length > 4;
  if (hasCapital) return own.length > 3 || written === written.toUpperCase();
  return !isEnglish && word.sense === 'name' && own.length > (word.row.kind === 'Company' ? 5 : 2);
}
