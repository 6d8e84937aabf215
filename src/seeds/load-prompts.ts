import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { lineAt } from '../model/line-at.ts';
import type { PromptClaim, PromptExample, PromptRelation, Prompts } from '../model/prompts.ts';
import { RELATION_TYPES } from '../model/relation.ts';
import { checkRows, type PlacedRow } from './check-rows.ts';
import { parseRows } from './parse-seed-yaml.ts';
import { type PromptClaimRow, promptExample, promptRelation } from './prompt-schemas.ts';
import { type SeedFault, toSeedsError } from './seed-fault.ts';

/** The texts, and what each must have a place for. */
const TEXTS = {
  read: ['relations', 'examples'],
  section: ['title', 'names', 'mark', 'text'],
  judge: [],
  questions: ['title', 'mark', 'passages', 'questions'],
} as const;

/** What else a text may have a place for. */
const OPTIONAL: Readonly<Record<string, readonly string[]>> = {
  section: ['date', 'outlet', 'language', 'section', 'headings'],
  questions: ['date', 'outlet', 'language'],
};

/**
 * Loads and checks what language models are told: the folder `prompts` of the seeds.
 * @throws AppError SEEDS_INVALID with every fault found, each with file and line
 */
export function loadPrompts(seeds: string): Prompts {
  const folder = join(seeds, 'prompts');
  const name = `${basename(resolve(seeds))}/prompts`;
  const faults: SeedFault[] = [];
  const read: [string, string][] = [];
  const readText = (file: string): string => {
    const text = existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : '';
    const plain = text.replace(/^\ufeff/u, '').replaceAll('\r\n', '\n');
    if (plain.trim() === '') faults.push({ file: `${name}/${file}`, line: 1, message: 'missing, or empty' });
    read.push([file, plain]);
    return plain;
  };
  const texts = Object.entries(TEXTS).map(([key, places]): [string, string] => {
    const text = readText(`${key}.md`);
    faults.push(...checkPlaces(`${name}/${key}.md`, text, places, OPTIONAL[key] ?? []));
    return [key, text.trimEnd()];
  });
  const relations = readRelations(`${name}/relations.yaml`, readText('relations.yaml'), faults);
  const examples = exampleFiles(folder).flatMap((file) => readExamples(`${name}/${file}`, readText(file), faults));
  if (faults.length > 0) throw toSeedsError(faults);
  const { read: reading, section, judge, questions } = Object.fromEntries(texts) as Record<keyof typeof TEXTS, string>;
  return { read: reading, section, judge, questions, relations, examples, version: versionOf(read) };
}

function exampleFiles(folder: string): readonly string[] {
  const path = join(folder, 'examples');
  if (!existsSync(path)) return [];
  const files = readdirSync(path).filter((file) => file.endsWith('.yaml') && !file.startsWith('.'));
  return files.sort().map((file) => `examples/${file}`);
}

function checkPlaces(
  file: string,
  text: string,
  needed: readonly string[],
  optional: readonly string[],
): readonly SeedFault[] {
  if (text === '') return [];
  const found = [...text.matchAll(/\{\{(.*?)\}\}/gu)];
  const names = new Set(found.map(([, name]) => name!));
  const missing = needed.filter((name) => !names.has(name));
  const unknown = found.filter(([, name]) => !needed.includes(name!) && !optional.includes(name!));
  return [
    ...missing.map((name) => ({ file, line: 1, message: `has no place {{${name}}}` })),
    ...unknown.map(({ 0: place, index }) => ({ file, line: lineAt(text, index), message: `unknown place ${place}` })),
  ];
}

function readRelations(file: string, text: string, faults: SeedFault[]): readonly PromptRelation[] {
  const rows = checkRows(parseRows(file, text, faults), promptRelation, faults);
  if (faults.length > 0) return [];
  const seen = new Set<string>();
  for (const { row, line } of rows) {
    if (seen.has(row.type)) faults.push({ file, line, message: `${row.type} has a row already` });
    seen.add(row.type);
  }
  for (const type of RELATION_TYPES) if (!seen.has(type)) faults.push({ file, line: 1, message: `${type} has no row` });
  return rows.map(({ row }) => row);
}

function readExamples(file: string, text: string, faults: SeedFault[]): readonly PromptExample[] {
  const rows = checkRows(parseRows(file, text, faults), promptExample, faults);
  for (const placed of rows) faults.push(...checkExample(placed));
  return rows.map(({ row }) => ({ ...row, claims: row.claims.map(toClaim) }));
}

/** An example teaches what it does: its quotes and names must stand in its own text. */
function checkExample({
  row,
  file,
  line,
}: PlacedRow<{ id: string; title: string; text: string; claims: PromptClaimRow[] }>) {
  const lines = [row.title, ...row.text.split('\n')];
  return row.claims.flatMap(({ quote, from, to }): SeedFault[] => {
    const faults = [from, to].filter((end) => !lines.some((each) => each.includes(end)));
    const wrong = lines.some((each) => each.includes(quote)) ? faults : [quote, ...faults];
    return wrong.map((part) => ({ file, line, message: `${row.id}: "${part}" does not stand in a line of its text` }));
  });
}

function toClaim(row: PromptClaimRow): PromptClaim {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as unknown as PromptClaim;
}

function versionOf(files: readonly (readonly [string, string])[]): string {
  const hash = createHash('sha256');
  for (const [file, text] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) hash.update(`${file}\0${text}\0`);
  return hash.digest('hex').slice(0, 8);
}
