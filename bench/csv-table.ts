import { closeSync, openSync, writeFileSync } from 'node:fs';
import type { CypherType } from '../src/graph/cypher-type.ts';

/** One file for `neo4j-admin database import`. */
export interface CsvTable {
  readonly path: string;
  write(values: readonly unknown[]): void;
  close(): void;
}

/** Parts the elements of lists, and labels; no text holds it. */
const LIST_SEPARATOR = '\u001f';
export const LIST_SEPARATOR_OPTION = 'U+001F';
const CHUNK = 1_000_000;

/** Gives the header of a property of some type of a statement's header: the tool then writes what the driver would. */
export function toCsvHeader(name: string, type: CypherType): string {
  switch (type.kind) {
    case 'nullable':
      return toCsvHeader(name, type.of);
    case 'list':
      return `${toCsvHeader(name, type.of)}[]`;
    case 'record':
      return `${name}:string`;
    case 'word':
      return `${name}:${type.word === 'int' ? 'long' : type.word === 'float' ? 'double' : type.word === 'boolean' ? 'boolean' : 'string'}`;
  }
}

/** Opens a file with a header line. */
export function openCsvTable(path: string, headers: readonly string[]): CsvTable {
  const file = openSync(path, 'w');
  let text = `${headers.join(',')}\n`;
  const flush = () => {
    writeFileSync(file, text);
    text = '';
  };
  return {
    path,
    write: (values) => {
      text += `${values.map(toField).join(',')}\n`;
      if (text.length > CHUNK) flush();
    },
    close: () => {
      flush();
      closeSync(file);
    },
  };
}

/** Nothing stands for null, and quotes without content for an empty text. */
function toField(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return quote(value.join(LIST_SEPARATOR));
  return typeof value === 'string' ? quote(value) : String(value);
}

function quote(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
