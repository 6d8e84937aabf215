import { scanFlow } from './flow-scanner.ts';

/** Lists by key, and the line of each key and of each item, from 1. */
export interface PlainLists {
  readonly lists: Readonly<Record<string, readonly string[]>>;
  readonly lines: ReadonlyMap<string, { readonly line: number; readonly items: readonly number[] }>;
}

const NOTHING = /^\s*(?:#|$)/u;
const ONE_LINE = /^([A-Za-z-]+):[ \t]+(\[.*\])[ \t]*$/u;
const KEY = /^([A-Za-z-]+):[ \t]*$/u;
const ITEM = /^[ \t]*- (.*)$/u;

/**
 * Reads a map of lists, each on one line (`key: [a, b]`) or item by item (`key:`, then `- a`); `undefined` for any text
 * that is not as plain as that, which a YAML parser must then read, at twenty times the cost.
 */
export function readPlainLists(text: string): PlainLists | undefined {
  const lists: Record<string, string[]> = {};
  const lines = new Map<string, { line: number; items: number[] }>();
  let open: { list: string[]; items: number[] } | undefined;
  for (const [index, line] of text.split(/\r?\n/u).entries()) {
    if (NOTHING.test(line)) continue;
    const item = ITEM.exec(line)?.[1];
    if (item !== undefined) {
      const scanner = scanFlow(item);
      const value = scanner.takeScalar();
      if (!open || value === undefined || !scanner.isAtEnd()) return undefined;
      open.list.push(value);
      open.items.push(index + 1);
      continue;
    }
    const [, key, flow] = ONE_LINE.exec(line) ?? KEY.exec(line) ?? [];
    if (key === undefined || Object.hasOwn(lists, key)) return undefined;
    // A key with nothing below it is no list.
    if (open?.list.length === 0) return undefined;
    open = flow === undefined ? { list: [], items: [] } : undefined;
    const list = open?.list ?? readFlow(flow ?? '');
    if (list === undefined) return undefined;
    lists[key] = list;
    lines.set(key, { line: index + 1, items: open?.items ?? list.map(() => index + 1) });
  }
  return open?.list.length === 0 ? undefined : { lists, lines };
}

function readFlow(text: string): string[] | undefined {
  const scanner = scanFlow(text);
  const value = scanner.takeValue();
  return Array.isArray(value) && scanner.isAtEnd() ? value : undefined;
}
