import { scanFlow } from './flow-scanner.ts';

/** Lists by key, and the line of each key and of each item, from 1. */
export interface PlainLists {
  readonly lists: Readonly<Record<string, readonly string[]>>;
  readonly lines: ReadonlyMap<string, { readonly line: number; readonly items: readonly number[] }>;
}

interface OpenList {
  readonly list: string[];
  readonly items: number[];
  /** Written with brackets, or item by item below its key. */
  readonly style: 'flow' | 'block';
}

const NOTHING = /^\s*(?:#|$)/u;
const KEY = /^([A-Za-z-]+):[ \t]*(\[?)(.*)$/u;
const ITEM = /^[ \t]*- (.*)$/u;

/**
 * Reads a map of lists, each in brackets that may span lines (`key: [a, b]`) or item by item (`key:`, then `- a`);
 * `undefined` for any text that is not as plain as that, which a YAML parser must then read, at twenty times the cost.
 */
export function readPlainLists(text: string): PlainLists | undefined {
  const lists: Record<string, string[]> = {};
  const lines = new Map<string, { line: number; items: number[] }>();
  let open: OpenList | undefined;
  for (const [index, line] of text.split(/\r?\n/u).entries()) {
    if (NOTHING.test(line)) continue;
    if (open?.style === 'flow') {
      if (/^\S/u.test(line) && !line.startsWith(']')) return undefined;
      const isRead = addFlow(line, index + 1);
      if (!isRead) return undefined;
      continue;
    }
    const item = ITEM.exec(line)?.[1];
    if (item !== undefined) {
      const scanner = scanFlow(item);
      const value = scanner.takeScalar();
      if (!open || value === undefined || !scanner.isAtEnd()) return undefined;
      open.list.push(value);
      open.items.push(index + 1);
      continue;
    }
    const [, key, bracket, rest = ''] = KEY.exec(line) ?? [];
    if (key === undefined || Object.hasOwn(lists, key) || isEmpty(open)) return undefined;
    if (bracket === '' ? rest !== '' : !/^\S+[ \t]+\[/u.test(line)) return undefined;
    open = { list: [], items: [], style: bracket === '' ? 'block' : 'flow' };
    lists[key] = open.list;
    lines.set(key, { line: index + 1, items: open.items });
    if (open.style === 'flow' && !addFlow(rest, index + 1)) return undefined;
  }
  return open?.style === 'flow' || isEmpty(open) ? undefined : { lists, lines };

  /** Adds one line of a list in brackets: whole items, the last followed by a comma or by the closing bracket. */
  function addFlow(part: string, line: number): boolean {
    const closed = /^(.*)\][ \t]*$/u.exec(part)?.[1];
    const body = (closed ?? part).trim();
    if (!open || (closed === undefined && body !== '' && !body.endsWith(','))) return false;
    const scanner = scanFlow(`[${body}]`);
    const values = scanner.takeValue();
    if (!Array.isArray(values) || !scanner.isAtEnd()) return false;
    open.list.push(...values);
    open.items.push(...values.map(() => line));
    if (closed !== undefined) open = undefined;
    return true;
  }
}

/** A key with nothing below it is no list. */
function isEmpty(open: OpenList | undefined): boolean {
  return open?.style === 'block' && open.list.length === 0;
}
