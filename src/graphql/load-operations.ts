import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type DocumentNode, type GraphQLSchema, parse, validate } from 'graphql';
import { AppError } from '../errors.ts';

/** The text of every operation by its ids: the name of its file without the ending, the SHA-256 of the text, and that with `sha256:` before it. */
export type Operations = ReadonlyMap<string, string>;

/**
 * Reads the operations that clients may ask for by an id: one .graphql file each, with the fragments that it needs.
 * @throws AppError CONFIG_INVALID where the folder cannot be read, holds none, or one that does not fit the schema
 */
export function loadOperations(folder: string, schema: GraphQLSchema): Operations {
  const files = listFiles(folder);
  if (files.length === 0) throw fault(`${folder} holds no .graphql file. Name a folder of operations.`);
  const operations = new Map<string, string>();
  for (const file of files) {
    const text = readFileSync(join(folder, file), 'utf8');
    check(join(folder, file), text, schema);
    const hash = createHash('sha256').update(text).digest('hex');
    for (const id of [basename(file, '.graphql'), hash, `sha256:${hash}`]) operations.set(id, text);
  }
  return operations;
}

function listFiles(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((file) => file.endsWith('.graphql'))
      .sort();
  } catch (error) {
    throw fault(`${folder} cannot be read as a folder of operations.`, error);
  }
}

function check(file: string, text: string, schema: GraphQLSchema): void {
  let document: DocumentNode;
  try {
    document = parse(text);
  } catch (error) {
    throw fault(`${file} is no GraphQL: ${(error as Error).message}`, error);
  }
  const [wrong] = validate(schema, document);
  if (wrong) throw fault(`${file} does not fit the schema: ${wrong.message}`, wrong);
}

function fault(message: string, cause?: unknown): AppError {
  return new AppError('CONFIG_INVALID', message, { cause });
}
