import { isWideLetter, isWordUnit } from './character-classes.ts';
import type { Cues } from './compile-cues.ts';
import type { LinkedName } from './link-names.ts';
import { addToTrie, createTrie } from './name-trie.ts';
import type { Reading } from './proposal.ts';
import type { Surface } from './read-surface.ts';
import { shortOrganizationForms, shortPersonForms } from './short-forms.ts';

/** A name less sure than this lends its parts to nothing. */
const SURE = 0.5;

/** Gives short forms the places that no name has taken. */
export function addShortPlaces(linked: readonly LinkedName[], { surface, cues, listedStarts }: Reading): void {
  const { folded } = surface;
  const taken = new Uint8Array(folded.length + 1);
  for (const { places } of linked) for (const { start, end } of places) taken.fill(1, start, end);
  const owners = new Map<string, Set<LinkedName>>();
  const own = (form: string, name: LinkedName) => {
    const all = owners.get(form);
    if (all) all.add(name);
    else owners.set(form, new Set([name]));
  };
  for (const name of linked) {
    if (name.score < SURE && !name.row) continue;
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
      if (name && taken[end - 1] !== 1 && isShortPlace(name, surface, cues, listedStarts, start, end))
        best = { end, name };
      node = end < folded.length ? node.next.get(folded.charCodeAt(end)) : undefined;
    }
    if (!best) continue;
    best.name.places.push({ start, end: best.end, form: 'short' });
    taken.fill(1, start, best.end);
    start = best.end - 1;
  }
}

function isShortPlace(
  name: LinkedName,
  { folded, text }: Surface,
  cues: Cues,
  listedStarts: Uint8Array,
  start: number,
  end: number,
): boolean {
  if (isWordUnit(folded.charCodeAt(end - 1)) && isWordUnit(folded.charCodeAt(end))) return false;
  if (isWordUnit(folded.charCodeAt(start))) {
    const written = text.slice(start, end);
    return (
      /^\p{Lu}/u.test(written) && (end - start > 3 || written === written.toUpperCase() || name.class === 'person')
    );
  }
  if (end - start === 1) return cues.edges.address.test(folded.slice(end, end + 2));
  return name.class === 'person' || !isListedWord(listedStarts, start, end);
}

/** An everyday word is no short form: 开源 does not mean 开源基金会. */
function isListedWord(listedStarts: Uint8Array, start: number, end: number): boolean {
  if (listedStarts[start] !== 1 || listedStarts[end] !== 1) return true;
  for (let at = start + 1; at < end; at++) if (listedStarts[at] === 1) return false;
  return true;
}
