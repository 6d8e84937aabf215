import { isWordUnit } from './character-classes.ts';
import type { KnownMatch } from './match-known.ts';
import { addToTrie, createTrie } from './name-trie.ts';
import type { Proposal } from './proposal.ts';
import type { Surface } from './read-surface.ts';

/** A string that may be a name, with all its places in the article. */
export interface Candidate {
  /** Folded text. */
  readonly key: string;
  readonly sources: ReadonlySet<string>;
  readonly places: readonly { readonly start: number; readonly end: number }[];
  /** What the gazetteer says of exactly this string. */
  readonly known?: KnownMatch;
}

const MAX_PLACES = 400;
const THIN =
  /^(?:left:(?:before-(?:at|appoint|help|include|say|with)|class-nouns\.product-zh|titles\.profession-zh|legal-forms\.zh)|right:class-nouns\.product-zh)/u;

/** A dash or bullet before a name is none of it: "-- 李明（…）" signs a quotation. */
const LEAD = /^[-—―~*|>·•_]*/u;

/** Unites proposals and known names by their folded text, and finds every place where each stands. */
export function collectCandidates(
  surface: Surface,
  proposals: readonly Proposal[],
  known: readonly KnownMatch[],
): Candidate[] {
  const { folded } = surface;
  const found = new Map<
    string,
    { key: string; sources: Set<string>; places: { start: number; end: number }[]; known?: KnownMatch }
  >();
  const at = (start: number, end: number) => {
    const key = folded.slice(start, end);
    let entry = found.get(key);
    if (!entry) {
      entry = { key, sources: new Set(), places: [] };
      found.set(key, entry);
    }
    return entry;
  };
  for (const match of known) {
    if (match.sense === 'product') continue;
    const entry = at(match.start, match.end);
    entry.known ??= match;
    entry.places.push({ start: match.start, end: match.end });
  }
  for (const { start, end, source } of proposals) {
    const first = start + LEAD.exec(folded.slice(start, end))![0].length;
    if (first < end) at(first, end).sources.add(source);
  }

  const trie = createTrie<{ key: string; places: { start: number; end: number }[] }>();
  for (const entry of found.values()) if (!entry.known) addToTrie(trie, entry.key, entry);
  const isWordAt = new Uint8Array(folded.length + 1);
  for (let index = 0; index < folded.length; index++) isWordAt[index] = isWordUnit(folded.charCodeAt(index)) ? 1 : 0;
  for (let start = 0; start < folded.length; start++) {
    let node = trie.next.get(folded.charCodeAt(start));
    if (!node || (isWordAt[start] === 1 && start > 0 && isWordAt[start - 1] === 1)) continue;
    for (let end = start + 1; node; end++) {
      if (node.values && !(isWordAt[end - 1] === 1 && isWordAt[end] === 1)) {
        const { places } = node.values[0]!;
        if (places.length < MAX_PLACES) places.push({ start, end });
      }
      node = end < folded.length ? node.next.get(folded.charCodeAt(end)) : undefined;
    }
  }
  // A known product stands for its owner: as a name of its own it would take the owner's places away.
  const products = new Set(
    known.filter(({ sense }) => sense === 'product').map(({ start, end }) => folded.slice(start, end)),
  );
  return [...found.values()].filter(
    ({ key, places, sources, known: match }) =>
      places.length > 0 && (match !== undefined || (!products.has(key) && (places.length > 1 || !isThin(sources)))),
  );
}

/** One mention with a single weak reason to be a name hardly ever is one. */
function isThin(sources: ReadonlySet<string>): boolean {
  let weak = 0;
  for (const source of sources) {
    if (!THIN.test(source)) return false;
    if (!source.endsWith('-whole')) weak++;
  }
  return weak <= 1;
}
