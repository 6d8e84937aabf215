import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { AppError } from '../errors.ts';
import { lineAt } from '../model/line-at.ts';
import { type CypherType, readCypherType } from './cypher-type.ts';

const CYPHER_FOLDER = resolve(import.meta.dirname, '../../cypher');

const MODES = ['read', 'write'] as const;
const RETURNS = ['one', 'optional', 'many', 'none'] as const;

/** One statement of cypher/, checked: what it is for, what it takes, what it answers. */
export interface Statement {
  /** Path below cypher/ without extension: `read/organization/by-name`. */
  readonly name: string;
  /** Path for messages: `cypher/read/organization/by-name.cypher`. */
  readonly file: string;
  /** What it is for, in a sentence. */
  readonly description: string;
  readonly mode: (typeof MODES)[number];
  readonly returns: (typeof RETURNS)[number];
  readonly params: ReadonlyMap<string, CypherType>;
  readonly row: ReadonlyMap<string, CypherType>;
  /** Of a constraint file, the checksums of earlier texts that did the same. */
  readonly replaces: readonly string[];
  /** The Cypher, header included. */
  readonly text: string;
}

/**
 * Reads every statement below a folder, by name, sorted. Files of constraints/ may hold several, parted by semicolons.
 * @throws AppError CYPHER_INVALID naming file and line
 */
export function loadStatements(folder: string = CYPHER_FOLDER): ReadonlyMap<string, Statement> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.cypher'))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
  return new Map(
    paths.map((path) => {
      const statement = readStatement(path, readFileSync(join(folder, path), 'utf8'));
      return [statement.name, statement];
    }),
  );
}

/**
 * Reads one statement: header lines first (`//`), then Cypher. A header line indented by three blanks or more continues a tag.
 * @param path below cypher/, with slashes
 * @throws AppError CYPHER_INVALID naming file and line
 */
export function readStatement(path: string, source: string): Statement {
  const file = `cypher/${path}`;
  const fail = (line: number, fault: string): never => {
    throw new AppError('CYPHER_INVALID', `${file}:${line}: ${fault}`, { details: { file, line } });
  };
  const text = source.replaceAll('\r\n', '\n');
  const { description, tags, bodyLine } = readHeader(text);
  if (description === '') fail(1, 'The file must start with a sentence that says what the statement is for (// …).');

  const one = <T extends string>(tag: string, allowed: readonly T[]): T => {
    const found = tags.filter((t) => t.tag === tag);
    const [first] = found;
    if (!first) return fail(1, `@${tag} is missing; write // @${tag} ${allowed.join('|')}.`);
    if (found[1]) fail(found[1].line, `@${tag} stands twice.`);
    if (!allowed.includes(first.rest as T)) fail(first.line, `@${tag} must be one of ${allowed.join(', ')}.`);
    return first.rest as T;
  };
  const typed = (tag: string): Map<string, CypherType> => {
    const types = new Map<string, CypherType>();
    for (const { line, rest } of tags.filter((t) => t.tag === tag)) {
      const match = /^([A-Za-z]\w*)\s+(.+)$/s.exec(rest);
      if (!match) return fail(line, `Write // @${tag} name type.`);
      const [, name = '', type = ''] = match;
      if (types.has(name)) fail(line, `@${tag} ${name} stands twice.`);
      try {
        types.set(name, readCypherType(type));
      } catch (error) {
        fail(line, `@${tag} ${name}: ${(error as Error).message}.`);
      }
    }
    return types;
  };
  const known = ['mode', 'returns', 'param', 'row', 'replaces'];
  for (const { tag, line } of tags)
    if (!known.includes(tag)) fail(line, `@${tag} is no tag; known: ${known.join(', ')}.`);

  const mode = one('mode', MODES);
  const returns = one('returns', RETURNS);
  const params = typed('param');
  const row = typed('row');
  if (returns === 'none' && row.size > 0) fail(1, '@returns none has no @row.');
  if (returns !== 'none' && row.size === 0) fail(1, `@returns ${returns} needs a @row name type for each column.`);

  const used = findParameters(text, bodyLine);
  if (!used.hasBody) fail(bodyLine, 'No statement follows the header.');
  for (const [name, line] of used.lines)
    if (!params.has(name)) fail(line, `$${name} is used but not declared; add // @param.`);
  for (const name of params.keys()) {
    const line = tags.find((t) => t.tag === 'param' && t.rest.startsWith(name))?.line ?? 1;
    if (!used.lines.has(name)) fail(line, `$${name} is declared but not used; remove its @param.`);
  }
  const replaces = tags
    .filter(({ tag }) => tag === 'replaces')
    .map(({ line, rest }) => {
      if (!path.startsWith('constraints/')) fail(line, '@replaces stands in files of constraints/ alone.');
      return /^[0-9a-f]{24}$/.test(rest) ? rest : fail(line, 'Write // @replaces and one checksum of 24 digits.');
    });
  return { name: path.replace(/\.cypher$/, ''), file, description, mode, returns, params, row, replaces, text };
}

interface Tag {
  readonly tag: string;
  readonly line: number;
  rest: string;
}

function readHeader(text: string): { description: string; tags: Tag[]; bodyLine: number } {
  const sentences: string[] = [];
  const tags: Tag[] = [];
  const lines = text.split('\n');
  let at = 0;
  for (; at < lines.length && lines[at]!.startsWith('//'); at++) {
    const content = lines[at]!.slice(2);
    const tag = /^\s*@(\w+)\s*(.*)$/.exec(content);
    if (tag) tags.push({ tag: tag[1]!, line: at + 1, rest: tag[2]!.trim() });
    else if (tags.length === 0) sentences.push(content.trim());
    else if (/^\s{3,}/.test(content)) tags.at(-1)!.rest += ` ${content.trim()}`;
  }
  return { description: sentences.join(' ').trim(), tags, bodyLine: at + 1 };
}

const SKIPPED_OR_PARAMETER =
  /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`(?:``|[^`])*`|\/\/[^\n]*|\/\*[\s\S]*?\*\/|\$([A-Za-z_]\w*)/g;

function findParameters(text: string, bodyLine: number): { lines: Map<string, number>; hasBody: boolean } {
  const lines = new Map<string, number>();
  const body = text
    .split('\n')
    .slice(bodyLine - 1)
    .join('\n');
  const hasBody = /\S/.test(body.replace(SKIPPED_OR_PARAMETER, (found) => (/^\/[/*]/.test(found) ? '' : found)));
  for (const match of body.matchAll(SKIPPED_OR_PARAMETER)) {
    const name = match[1];
    if (name === undefined || lines.has(name)) continue;
    lines.set(name, bodyLine + lineAt(body, match.index) - 1);
  }
  return { lines, hasBody };
}
