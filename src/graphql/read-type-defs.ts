import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const SCHEMA_FOLDER = resolve(import.meta.dirname, '../../schema');

/** Reads the SDL: the text of every module under schema/, in the order of their names. */
export function readTypeDefs(folder: string = SCHEMA_FOLDER): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'));
}
