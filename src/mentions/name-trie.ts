/** A tree of folded names, read one UTF-16 unit at a time; each name carries what it stands for. */
export interface NameTrie<T> {
  readonly next: Children<T>;
  values: T[] | undefined;
}

type Children<T> = Pick<Map<number, NameTrie<T>>, 'get' | 'set'>;

/** The first units of names: at most places of a text none begins, which one look into a table tells. */
class FirstUnits<T> implements Children<T> {
  readonly #isFirst = new Uint8Array(0x10000);
  readonly #nodes = new Map<number, NameTrie<T>>();

  get(unit: number): NameTrie<T> | undefined {
    return this.#isFirst[unit] === 1 ? this.#nodes.get(unit) : undefined;
  }

  set(unit: number, node: NameTrie<T>): Map<number, NameTrie<T>> {
    this.#isFirst[unit] = 1;
    return this.#nodes.set(unit, node);
  }
}

/** Makes an empty tree. */
export function createTrie<T>(): NameTrie<T> {
  return { next: new FirstUnits(), values: undefined };
}

/** Adds a name; `isReversed` for trees that are read from right to left. */
export function addToTrie<T>(trie: NameTrie<T>, name: string, value: T, isReversed = false): void {
  let node = trie;
  for (let at = 0; at < name.length; at++) {
    const unit = name.charCodeAt(isReversed ? name.length - 1 - at : at);
    let child = node.next.get(unit);
    if (!child) {
      child = { next: new Map(), values: undefined };
      node.next.set(unit, child);
    }
    node = child;
  }
  if (node.values) node.values.push(value);
  else node.values = [value];
}
