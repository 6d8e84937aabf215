import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { z } from 'zod';
import type { PatternRow } from '../model/pattern-row.ts';
import type { EntityRow } from '../model/seed-row.ts';
import type { Lexicon, Seeds } from '../model/seeds.ts';
import { checkEntities } from './check-entities.ts';
import { checkRows, type PlacedRow } from './check-rows.ts';
import { readKeptSeeds } from './kept-seeds.ts';
import { parseMap, parseRows, type RawRow } from './parse-seed-yaml.ts';
import { type SeedFault, toSeedsError } from './seed-fault.ts';
import { entityRow, lexiconTopic, patternRow } from './seed-schemas.ts';

/** The seeds with the place of each row, for messages about one. */
export interface PlacedSeeds {
  readonly seeds: Seeds;
  readonly entities: readonly PlacedRow<EntityRow>[];
  readonly patterns: readonly PlacedRow<PatternRow>[];
}

interface SeedFile {
  /** File name without its extension. */
  readonly name: string;
  /** Path from the folder that holds seeds/. */
  readonly path: string;
  readonly text: string;
}

/** The files of each part of the seeds. */
type SeedFiles = Readonly<Record<'entities' | 'lexicon' | 'patterns' | 'models', readonly SeedFile[]>>;

/**
 * Loads and checks everything under seeds/ but the sample articles; what the build has checked is not checked again.
 * @throws AppError SEEDS_INVALID with every fault found, each with file and line
 */
export function loadSeeds(folder: string): Seeds {
  const files = readFiles(folder);
  return readKeptSeeds(versionOf(files)) ?? placeSeeds(files).seeds;
}

/**
 * Loads like `loadSeeds` and keeps the place of each row.
 * @throws AppError SEEDS_INVALID
 */
export function loadPlacedSeeds(folder: string): PlacedSeeds {
  return placeSeeds(readFiles(folder));
}

function readFiles(folder: string): SeedFiles {
  if (!existsSync(folder)) throw toSeedsError([{ file: folder, line: 1, message: 'there is no such folder' }]);
  return {
    entities: readFolder(folder, 'entities', '.yaml'),
    lexicon: readFolder(folder, 'lexicon', '.yaml'),
    patterns: readFolder(folder, 'patterns', '.yaml'),
    models: readFolder(folder, 'models', '.json'),
  };
}

function placeSeeds(files: SeedFiles): PlacedSeeds {
  const faults: SeedFault[] = [];
  const rawEntities = files.entities.flatMap(({ path, text }) => parseRows(path, text, faults));
  const entities = checkRows(rawEntities, entityRow, faults).map((placed) => ({
    ...placed,
    row: toEntityRow(placed.row),
  }));
  faults.push(...checkEntities(entities, faultyIds(rawEntities, entities)));
  const patterns: PlacedRow<PatternRow>[] = files.patterns
    .flatMap(({ path, text }) => checkRows(parseRows(path, text, faults), patternRow, faults))
    .map(({ row: { status, unless, asItStands, ...row }, file, line }) => ({
      row: { ...row, ...(status && { status }), ...(unless && { unless }), ...(asItStands && { asItStands }) },
      file,
      line,
    }));
  faults.push(...repeatedIds(patterns));
  const lexicon = toLexicon(files.lexicon, faults);
  const models = toModels(files.models, faults);
  if (faults.length > 0) throw toSeedsError(faults);
  return {
    seeds: {
      entities: entities.map(({ row }) => row),
      lexicon,
      patterns: patterns.map(({ row }) => row),
      models,
      version: versionOf(files),
    },
    entities,
    patterns,
  };
}

/** Reads the files of one sub-folder by name; a folder that is not there has none. */
function readFolder(folder: string, part: string, extension: string): SeedFile[] {
  const path = join(folder, part);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((file) => file.endsWith(extension) && !file.startsWith('.'))
    .sort()
    .map((file) => ({
      name: file.slice(0, -extension.length),
      path: `${basename(resolve(folder))}/${part}/${file}`,
      text: readFileSync(join(path, file), 'utf8').replace(/^\ufeff/u, ''),
    }));
}

function faultyIds(raw: readonly RawRow[], sound: readonly PlacedRow<EntityRow>[]): ReadonlySet<string> {
  if (raw.length === sound.length) return new Set();
  const ids = new Set(raw.map(({ value }) => String((Object(value) as { id?: unknown }).id)));
  for (const { row } of sound) ids.delete(row.id);
  return ids;
}

function toEntityRow({ zh, en, ...rest }: z.infer<typeof entityRow>): EntityRow {
  // What a row leaves out is no key of it.
  return {
    ...(rest as Omit<EntityRow, 'names'>),
    names: { ...(zh !== undefined && { zh }), ...(en !== undefined && { en }) },
  };
}

function repeatedIds(rows: readonly PlacedRow<PatternRow>[]): SeedFault[] {
  const seen = new Map<string, PlacedRow<PatternRow>>();
  return rows.flatMap((placed) => {
    const { row, file, line } = placed;
    const first = seen.get(row.id);
    if (!first) seen.set(row.id, placed);
    return first ? [{ file, line, message: `${row.id}: id is taken at ${first.file}:${first.line}` }] : [];
  });
}

function toLexicon(files: readonly SeedFile[], faults: SeedFault[]): Lexicon {
  const topics = files.map(({ name, path, text }): [string, Lexicon[string]] => {
    const map = parseMap(path, text, faults);
    return [name, map ? (checkRows([map], lexiconTopic, faults)[0]?.row ?? {}) : {}];
  });
  return Object.fromEntries(topics);
}

function toModels(files: readonly SeedFile[], faults: SeedFault[]): Seeds['models'] {
  const models = files.map(({ name, path, text }): [string, unknown] => {
    try {
      return [name, JSON.parse(text)];
    } catch (error) {
      faults.push({ file: path, line: 1, message: `no JSON: ${(error as Error).message}` });
      return [name, undefined];
    }
  });
  return Object.fromEntries(models);
}

function versionOf(files: SeedFiles): string {
  const hash = createHash('sha256');
  for (const { path, text } of Object.values(files).flat())
    hash.update(`${path.slice(path.indexOf('/') + 1)}\0${text}\0`);
  return hash.digest('hex').slice(0, 16);
}
