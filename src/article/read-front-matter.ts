import matter from 'gray-matter';
import type { Diagnostic } from '../model/document.ts';
import { diagnose } from './article-diagnostics.ts';
import type { SplitArticle } from './split-front-matter.ts';

/** A field's values as text, in order; a map counts as its values. Keys are in lower case. */
export type FrontMatterFields = ReadonlyMap<string, readonly string[]>;

interface FrontMatter {
  readonly fields: FrontMatterFields;
  readonly diagnostics: readonly Diagnostic[];
}

const KEY_LINE = /^(\s*)([\w.-]+)\s*:(?:\s+(.*)|)$/;

/** Reads front matter as YAML where it is valid, else line by line as a person would. */
export function readFrontMatter(split: SplitArticle): FrontMatter {
  const { matter: source, matterLine, closed } = split;
  if (source === undefined || source.trim() === '') return { fields: new Map(), diagnostics: [] };
  const diagnostics: Diagnostic[] = [];
  if (!closed) diagnostics.push(diagnose('FRONT_MATTER_UNCLOSED', '', matterLine));

  const lines = readLines(source);
  const parsed = parseYaml(source);
  if ('fault' in parsed) {
    diagnostics.push(diagnose('FRONT_MATTER_REPAIRED', parsed.fault, matterLine + parsed.line));
    return { fields: lines, diagnostics };
  }
  if (parsed.map === undefined) {
    if (lines.size === 0) diagnostics.push(diagnose('FRONT_MATTER_NOT_A_MAP', '', matterLine));
    return { fields: lines, diagnostics };
  }
  const fields = new Map<string, readonly string[]>();
  for (const [key, value] of Object.entries(parsed.map)) {
    const name = key.toLowerCase();
    fields.set(name, isMeant(value, lines.get(name)?.[0]) ? flatten(value) : (lines.get(name) ?? flatten(value)));
  }
  return { fields, diagnostics };
}

/**
 * Tells whether YAML's value is what the line says to a person. YAML turns `title: #x` to null, `title: 2025` to a number,
 * `date` to an instant in UTC, `title: &#8220;x` to an anchor, and takes `#1` after a space for a comment.
 */
function isMeant(value: unknown, line: string | undefined): boolean {
  if (typeof value !== 'string') return typeof value === 'object' && value !== null && !(value instanceof Date);
  if (line === undefined || line === value) return true;
  return !/^[&!]/.test(line) && !(line.startsWith(value) && /^\s+#\S/.test(line.slice(value.length)));
}

type ParsedYaml =
  | { readonly map: Record<string, unknown> | undefined }
  | { readonly fault: string; readonly line: number };

function parseYaml(source: string): ParsedYaml {
  try {
    const { data } = matter(`---\n${source}\n---\n`, {});
    const isMap = typeof data === 'object' && data !== null && !Array.isArray(data) && !(data instanceof Date);
    return { map: isMap && Object.keys(data).length > 0 ? data : undefined };
  } catch (error) {
    const { reason, mark } = error as { reason?: string; mark?: { line?: number } };
    // The library counts from 0 on the opening fence's line, or from the first line after it.
    return { fault: reason ?? 'not YAML', line: Math.max(0, (mark?.line ?? 1) - 1) };
  }
}

/** Deepest nesting of lists and maps that is read out of a field, and most values: aliases can make a short field endless. */
const MAX_DEPTH = 4;
const MAX_VALUES = 200;

function flatten(value: unknown, values: string[] = [], depth = 0): string[] {
  if (value === null || value === undefined || depth > MAX_DEPTH || values.length >= MAX_VALUES) return values;
  if (value instanceof Date) values.push(Number.isNaN(value.getTime()) ? '' : value.toISOString());
  else if (typeof value === 'object') {
    for (const item of Object.values(value)) {
      if (values.length >= MAX_VALUES) break;
      flatten(item, values, depth + 1);
    }
  } else if (String(value).trim() !== '') values.push(String(value).trim());
  return values;
}

/** Reads `key: value` lines of the outermost level; everything after the first colon is the value. */
function readLines(source: string): Map<string, readonly string[]> {
  const fields = new Map<string, string[]>();
  const rows = source.split('\n');
  const outer = Math.min(...rows.map((row) => KEY_LINE.exec(row)?.[1]?.length ?? Number.POSITIVE_INFINITY));
  let current: string[] | undefined;
  for (const row of rows) {
    const key = KEY_LINE.exec(row);
    if (key && key[1]!.length === outer) {
      current = readScalar(key[3] ?? '');
      const name = key[2]!.toLowerCase();
      if (!fields.has(name)) fields.set(name, current);
    } else if (current && row.trim() !== '') {
      const item = /^\s*-\s+(.*)$/.exec(row);
      if (item) current.push(...readScalar(item[1]!));
      else if (/^\s/.test(row) && current.length > 0) current[current.length - 1] += ` ${row.trim()}`;
    }
  }
  return fields;
}

function readScalar(value: string): string[] {
  const text = value.trim();
  if (text === '' || /^[|>][+-]?$/.test(text)) return [];
  const quoted = /^(["'])(.*)\1\s*(?:#.*)?$/s.exec(text);
  if (quoted)
    return quoted[2] === ''
      ? []
      : [quoted[1] === "'" ? quoted[2]!.replace(/''/g, "'") : quoted[2]!.replace(/\\"/g, '"')];
  const list = /^\[([^[\]]*)\]$/.exec(text);
  return list ? list[1]!.split(',').flatMap(readScalar) : [text];
}
