/**
 * A scalar of which nothing needs YAML's finer rules: plain without any character that YAML could give a meaning, or
 * quoted without a backslash.
 */
const SCALAR =
  /[ \t]*(?:"([^"\\]*)"|'((?:[^']|'')*)'|([^\s,[\]{}"'#:&*!|>%@`?\-~\\][^,[\]{}#:\\]*?))[ \t]*(?=[,\]]|$)/uy;
const OPEN_LIST = /[ \t]*\[[ \t]*/uy;
const CLOSE_LIST = /[ \t]*\][ \t]*(?=,|$)/uy;
const COMMA = /,/uy;

/** Reads plain flow YAML from left to right; every method answers `undefined` where the text is not plain enough. */
export interface FlowScanner {
  /** Takes what a sticky expression matches at the place reached. */
  readonly take: (expression: RegExp) => RegExpExecArray | null;
  readonly takeScalar: () => string | undefined;
  /** Takes a scalar or a list of scalars. */
  readonly takeValue: () => string | string[] | undefined;
  readonly takeComma: () => boolean;
  readonly isAtEnd: () => boolean;
}

/** Opens a scanner at the start of a text of one line. */
export function scanFlow(text: string): FlowScanner {
  let at = 0;
  return { take, takeScalar, takeValue, takeComma: () => take(COMMA) !== null, isAtEnd: () => at === text.length };

  function take(expression: RegExp): RegExpExecArray | null {
    expression.lastIndex = at;
    const match = expression.exec(text);
    if (match) at = expression.lastIndex;
    return match;
  }

  function takeScalar(): string | undefined {
    const match = take(SCALAR);
    return match ? (match[1] ?? match[2]?.replaceAll("''", "'") ?? match[3]) : undefined;
  }

  function takeValue(): string | string[] | undefined {
    if (!take(OPEN_LIST)) return takeScalar();
    const list: string[] = [];
    for (;;) {
      // Here also for the comma that may stand behind the last item.
      if (take(CLOSE_LIST)) return list;
      const value = takeScalar();
      if (value === undefined) return undefined;
      list.push(value);
      if (!take(COMMA)) return take(CLOSE_LIST) ? list : undefined;
    }
  }
}
