import type { EntityRow } from '../model/seed-row.ts';
import type { Lexicon } from '../model/seeds.ts';
import { isWordUnit } from './character-classes.ts';
import { addToTrie, createTrie, type NameTrie } from './name-trie.ts';
import { afterSpace, foldForMatching, type Surface } from './read-surface.ts';

/**
 * Finds where words about a parent's cloud mean the provider (亚马逊的云服务, Microsoft's cloud): the provider and the end of
 * the words, when such words follow the parent's name that ends at `end`.
 */
export type ParaphraseFinder = (
  surface: Surface,
  row: EntityRow,
  end: number,
) => { readonly provider: EntityRow; readonly end: number } | undefined;

/** Builds the finder from the clouds of parents, by the parent's id (`mainProviders`), and the list `coreference.cloud-*`. */
export function createParaphraseFinder(providers: ReadonlyMap<string, EntityRow>, lexicon: Lexicon): ParaphraseFinder {
  const tails = createTrie<boolean>();
  for (const sense of ['cloud-zh', 'cloud-en'])
    for (const word of lexicon.coreference?.[sense] ?? []) addToTrie(tails, foldForMatching(word), true);
  return ({ folded }, row, end) => {
    const provider = providers.get(row.id);
    if (!provider) return undefined;
    const from = afterSpace(folded, end);
    const to = longest(tails, folded, from);
    return to > from ? { provider, end: to } : undefined;
  };
}

/** The provider that a parent's cloud is: its only one, or the one that says so in its name; none where that is open. */
export function mainProviders(rows: readonly EntityRow[]): ReadonlyMap<string, EntityRow> {
  const owned = new Map<string, EntityRow[]>();
  for (const row of rows) {
    if (row.kind !== 'CloudProvider' || row.parent === undefined) continue;
    const all = owned.get(row.parent);
    if (all) all.push(row);
    else owned.set(row.parent, [row]);
  }
  const byId = new Map(rows.map((row) => [row.id, row]));
  const main = new Map<string, EntityRow>();
  for (const [parent, all] of owned) {
    const owner = byId.get(parent);
    // Who says 阿里云 means it, and none of the clouds that it bought.
    if (owner?.kind === 'CloudProvider') continue;
    const house = namesOf(owner);
    // A cloud that bears another name (Delos Cloud of SAP) is not what "SAP's cloud" means.
    const named = all.filter((row) =>
      namesOf(row).some((name) => /云|cloud|azure|web services/u.test(name) && house.some((own) => name.includes(own))),
    );
    if (named[0]) main.set(parent, named[0]);
  }
  return main;
}

function namesOf(row: EntityRow | undefined): string[] {
  return row ? [row.names.zh, row.names.en, ...row.aliases].flatMap((name) => (name ? [name.toLowerCase()] : [])) : [];
}

function longest(trie: NameTrie<boolean>, folded: string, from: number): number {
  let node: NameTrie<boolean> | undefined = trie;
  let end = from;
  for (let at = from; at < folded.length; at++) {
    node = node.next.get(folded.charCodeAt(at));
    if (!node) break;
    if (node.values && !(isWordUnit(folded.charCodeAt(at)) && isWordUnit(folded.charCodeAt(at + 1)))) end = at + 1;
  }
  return end;
}
