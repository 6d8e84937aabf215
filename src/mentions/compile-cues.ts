import { escapeExpression } from '../model/escape-expression.ts';
import type { Lexicon } from '../model/seeds.ts';
import { isWordUnit } from './character-classes.ts';
import { addToTrie, createTrie, type NameTrie } from './name-trie.ts';
import { foldForMatching } from './read-surface.ts';

/** The words of seeds/lexicon that speak for or against a name, ready for look-up; senses are `topic` or `topic.sense`. */
export interface Cues {
  /** Read leftwards from the start of a name. */
  readonly before: NameTrie<string>;
  /** Read rightwards from the end of a name. */
  readonly after: NameTrie<string>;
  /** Read leftwards from the end of a name: its last word or characters. */
  readonly endings: NameTrie<string>;
  /** Whole words and names, folded, with their senses. */
  readonly words: ReadonlyMap<string, readonly string[]>;
  readonly edges: NameEdges;
}

/** Where names end. */
export interface NameEdges {
  /** Words that stand in no Chinese name of a firm. */
  readonly stops: ReadonlySet<string>;
  /** Words inside registered names though names end, or begin, at them elsewhere: 甲投资管理有限公司. */
  readonly inside: ReadonlySet<string>;
  /** Matches what may stand behind such a word inside a name: words of trade. */
  readonly trade: RegExp;
  /** Places that are no towns. */
  readonly regions: ReadonlySet<string>;
  /** Matches a text that ends in a word behind which a registered name begins. */
  readonly leads: RegExp;
  /** What a place may stand behind inside such a name: 甲集团浙江有限公司. */
  readonly groups: ReadonlySet<string>;
  /** Matches what closes a registered name; global. */
  readonly legalForm: RegExp;
  /** Matches a name that one closes. */
  readonly registered: RegExp;
  /** Matches what parts an event's name from the words before it; global. */
  readonly eventStop: RegExp;
  /** Matches what is left out of the name of an event, that its editions share; global. */
  readonly eventStem: RegExp;
  /** Matches the name of an event that ends in a word for what it is, and what stands before that word; not behind "2022年", which goes with it. */
  readonly eventTail: RegExp;
  /** Words in lower case inside a Latin name. */
  readonly connectors: ReadonlySet<string>;
  /** Words that lead from a post to its firm. */
  readonly postLinks: ReadonlySet<string>;
  /** Matches an opening of brackets that define another name. */
  readonly definition: RegExp;
  /** Matches, from `lastIndex` on, the date between a name and its verb: 于2023年9月出任. */
  readonly date: RegExp;
  /** Matches the end of a name that is an address in the web. */
  readonly webEnding: RegExp;
  /** Matches a form of address at the start of a text. */
  readonly address: RegExp;
}

/** A cue found beside a place. */
export interface CueHit {
  readonly senses: readonly string[];
  /** Length in units. */
  readonly length: number;
}

const BEFORE = {
  titles: ['executive-zh', 'profession-zh', 'latin', 'executive-en', 'profession-en', 'honorific-en', 'executive-ja'],
  'class-nouns': ['company-zh', 'provider-zh', 'company-en', 'provider-en', 'product-zh', 'product-en'],
  places: ['zh'],
  'legal-forms': ['zh'],
};
const AFTER = {
  titles: ['executive-zh', 'profession-zh', 'honorific-zh', 'latin', 'executive-en', 'profession-en', 'executive-ja'],
  'class-nouns': ['company-zh', 'provider-zh', 'company-en', 'provider-en', 'product-zh', 'product-en'],
  'legal-forms': ['zh', 'en'],
  'event-words': ['strong-zh', 'weak-zh', 'en'],
};
const ENDINGS = {
  'legal-forms': ['zh', 'en'],
  'org-suffixes': ['body-zh', 'trade-zh', 'en'],
  'event-words': ['strong-zh', 'weak-zh', 'en'],
  titles: ['executive-zh', 'profession-zh', 'latin', 'executive-en', 'profession-en'],
  'class-nouns': ['product-zh', 'product-en', 'company-zh', 'company-en'],
  places: ['zh', 'en'],
};
const WORDS = {
  'not-names': ['en', 'tech', 'zh', 'outlet'],
  things: ['project', 'product', 'model', 'chip', 'standard', 'malware', 'work', 'award'],
  'english-words': ['common'],
  places: ['zh', 'en'],
  'given-names': ['latin'],
  titles: ['latin', 'executive-en', 'executive-zh', 'profession-en', 'profession-zh', 'honorific-en'],
  'class-nouns': ['company-zh', 'company-en', 'product-zh', 'product-en'],
  'event-words': ['generic-zh'],
  'org-suffixes': ['en', 'body-zh', 'trade-zh'],
};

/** Builds the look-ups from the word lists. */
export function compileCues(lexicon: Lexicon): Cues {
  const before = createTrie<string>();
  const after = createTrie<string>();
  const endings = createTrie<string>();
  fill(before, lexicon, BEFORE, true);
  fill(after, lexicon, AFTER, false);
  fill(endings, lexicon, ENDINGS, true);
  for (const [sense, words] of Object.entries(lexicon['name-cues'] ?? {})) {
    const isBefore = sense.startsWith('before-');
    for (const word of words) addToTrie(isBefore ? before : after, foldForMatching(word), sense, isBefore);
  }
  const byWord = new Map<string, string[]>();
  for (const [topic, senses] of Object.entries(WORDS)) {
    for (const sense of senses) {
      for (const word of lexicon[topic]?.[sense] ?? []) {
        const folded = foldForMatching(word);
        const all = byWord.get(folded);
        if (all) all.push(`${topic}.${sense}`);
        else byWord.set(folded, [`${topic}.${sense}`]);
      }
    }
  }
  return { before, after, endings, words: byWord, edges: toEdges(lexicon) };
}

function toEdges(lexicon: Lexicon): NameEdges {
  const edges = lexicon['name-edges'] ?? {};
  const coreference = lexicon.coreference ?? {};
  const events = lexicon['event-words'] ?? {};
  const forms = lexicon['legal-forms'] ?? {};
  const legalForm = `${anyOf(forms['registered-zh'])}|[(（](?:${anyOf(forms['bracketed-zh'])})[)）]`;
  const definitions = [...(coreference['definition-zh'] ?? []), ...(coreference['definition-en'] ?? [])];
  return {
    stops: new Set(edges['stop-words']),
    inside: new Set(edges['inside-registered']),
    trade: new RegExp(
      `^(?:${anyOf([...(edges['inside-trades'] ?? []), ...(lexicon['org-suffixes']?.['trade-zh'] ?? [])])})`,
      'u',
    ),
    regions: new Set(edges.regions),
    leads: new RegExp(`(?:${anyOf(edges['before-registered'])})$`, 'u'),
    groups: new Set(edges['inside-groups']),
    legalForm: new RegExp(legalForm, 'gu'),
    registered: new RegExp(`(?:${legalForm})$`, 'u'),
    eventStop: new RegExp(`[，。、；！？“”（）()《》「」"丨|—\\n]|[,;!?](?= )|${anyOf(edges['event-stops'])}`, 'gu'),
    eventStem: new RegExp(
      `(?:19|20)\\d\\d年?|${anyOf(events['edition-zh'])}|第[一二三四五六七八九十\\d]+届|[\\s·"'-]`,
      'gu',
    ),
    eventTail: new RegExp(
      `^(?!\\d{4} ?年)(.*[a-z\\d]) ?(?:${anyOf(events['modifiers-zh'])})*(?:${anyOf(events['plain-zh'])})$`,
      'iu',
    ),
    connectors: new Set(edges.connectors),
    postLinks: new Set(edges['post-links']),
    definition: new RegExp(`^ ?(?:${anyOf(definitions)})`, 'u'),
    date: new RegExp(
      `(?:${anyOf(edges['date-links'])})?(?:19|20)\\d\\d ?年(?: ?\\d{1,2} ?月)?(?: ?\\d{1,2} ?日)?`,
      'uy',
    ),
    webEnding: new RegExp(`\\.(?:${anyOf(edges['web-endings'])})$`, 'u'),
    address: new RegExp(`^(?:${anyOf(lexicon.titles?.['honorific-zh'])})`, 'u'),
  };
}

/** The source of an expression that matches any of the words in folded text, longest first; nothing, where there is none. */
export function anyOf(words: readonly string[] = []): string {
  if (words.length === 0) return '(?!)';
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  return longestFirst.map((word) => escapeExpression(foldForMatching(word))).join('|');
}

/** Finds the longest cue that ends at `at`. */
export function cueBefore(trie: NameTrie<string>, folded: string, at: number): CueHit | undefined {
  let node: NameTrie<string> | undefined = trie;
  let best: CueHit | undefined;
  for (let length = 1; length <= at; length++) {
    const unit = folded.charCodeAt(at - length);
    node = node.next.get(unit);
    if (!node) break;
    if (!node.values) continue;
    const isCut = isWordUnit(unit) && length < at && isWordUnit(folded.charCodeAt(at - length - 1));
    if (!isCut) best = { senses: node.values, length };
  }
  return best;
}

/** Finds the longest cue that begins at `at`. */
export function cueAfter(trie: NameTrie<string>, folded: string, at: number): CueHit | undefined {
  let node: NameTrie<string> | undefined = trie;
  let best: CueHit | undefined;
  for (let end = at; end < folded.length; end++) {
    const unit = folded.charCodeAt(end);
    node = node.next.get(unit);
    if (!node) break;
    if (!node.values) continue;
    if (!isWordUnit(unit) || !isWordUnit(folded.charCodeAt(end + 1)))
      best = { senses: node.values, length: end + 1 - at };
  }
  return best;
}

/** Tells whether a date begins at a place, with the word that links it to a name before it. */
export function isDateAt({ edges: { date } }: Cues, folded: string, at: number): boolean {
  date.lastIndex = at;
  return date.test(folded);
}

/** Finds the longest cue behind the date that stands between a name and its verb: 李明于2023年9月出任. */
export function cueBehindDate(cues: Cues, folded: string, at: number): CueHit | undefined {
  return isDateAt(cues, folded, at) ? cueAfter(cues.after, folded, cues.edges.date.lastIndex) : undefined;
}

function fill(trie: NameTrie<string>, lexicon: Lexicon, from: Record<string, string[]>, isReversed: boolean): void {
  for (const [topic, senses] of Object.entries(from)) {
    for (const sense of senses) {
      for (const word of lexicon[topic]?.[sense] ?? []) {
        addToTrie(trie, foldForMatching(word), `${topic}.${sense}`, isReversed);
      }
    }
  }
}
