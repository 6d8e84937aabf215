/** A tree of folded names, read one UTF-16 unit at a time; each name carries what it stands for. */
export interface NameTrie<T> {
  readonly next: Map<number, NameTrie<T>>;
  values: T[] | undefined;
}

/** Makes an empty tree. */
export function createTrie<T>(): NameTrie<T> {
  return { next: new Map(), values: undefined };
}

/** Adds a name; `isReversed` for trees that are read from right to left. */
export function addToTrie<T>(trie: NameTrie<T>, name: string, value: T, isReversed = false): void {
  let node = trie;
  for (let at = 0; at < name.length; at++) {
    const unit = name.charCodeAt(isReversed ? name.length - 1 - at : at);
    let child = node.next.get(unit);
    if (!child) {
      child = createTrie();
      node.next.set(unit, child);
    }
    node = child;
  }
  if (node.values) node.values.push(value);
  else node.values = [value];
}
