import { join } from 'node:path';
import type { CypherType } from '../src/graph/cypher-type.ts';
import { deriveFromClaims } from '../src/graph/derive-graph.ts';
import { findCopyClusters } from '../src/graph/find-copy-clusters.ts';
import { createIdentity } from '../src/graph/identity.ts';
import { createNameIndex } from '../src/graph/name-index.ts';
import { toNameRow } from '../src/graph/name-tally.ts';
import { toEntityRow } from '../src/graph/plan-write.ts';
import { findStatement, type StatementName } from '../src/graph/run-statement.ts';
import { fingerprintClaims, type StoredClaim, toStoredArticle, toStoredClaim } from '../src/graph/stored-claim.ts';
import type { EntityRow } from '../src/model/seed-row.ts';
import { type CsvTable, openCsvTable, toCsvHeader } from './csv-table.ts';
import type { World } from './make-world.ts';

export interface ImportFiles {
  /** Arguments of `neo4j-admin database import full` that name the files. */
  readonly arguments: readonly string[];
  readonly nodes: number;
  readonly relationships: number;
}

type Fields = ReadonlyMap<string, CypherType>;

/** Reads from the header of a statement that writes them which properties rows have, and of which types. */
function fieldsOf(name: StatementName, ...path: readonly string[]): Fields {
  let type = findStatement(name).params.get('rows')!;
  for (;;) {
    if (type.kind === 'list' || type.kind === 'nullable') type = type.of;
    else if (type.kind !== 'record') throw new TypeError(`${name} takes no rows of records.`);
    else if (path.length === 0) return type.fields;
    else {
      const [field, ...rest] = path;
      type = type.fields.get(field!)!;
      path = rest;
    }
  }
}

/**
 * Writes a world as the files of an offline import: what the importer would have written of the same articles, by its own functions.
 * @param time of the one import that this stands for
 */
export async function writeImportFiles(
  world: World,
  rows: readonly EntityRow[],
  time: string,
  { folder, onProgress }: { readonly folder: string; readonly onProgress: (message: string) => void },
): Promise<ImportFiles> {
  const identity = createIdentity(createNameIndex(new Map(rows.map((row) => [row.id, row]))), []);
  const tables: CsvTable[] = [];
  const args: string[] = [];
  let [nodes, relationships] = [0, 0];
  /** Opens the table of one kind of node or relationship; further columns come first. */
  const open = (name: string, option: string, first: readonly string[], fields: Fields = new Map()) => {
    const ids = first.some((column) => column.includes('START_ID')) ? undefined : name;
    const properties = [...fields].map(([field, type]) =>
      ids !== undefined && field === 'id' ? `id:ID(${name})` : toCsvHeader(field, type),
    );
    const table = openCsvTable(join(folder, `${name}.csv`), [...first, ...properties]);
    tables.push(table);
    args.push(`${option}${table.path}`);
    return (before: readonly unknown[], row: Readonly<Record<string, unknown>> = {}) => {
      if (ids === undefined) relationships++;
      else nodes++;
      table.write([...before, ...[...fields.keys()].map((field) => row[field])]);
    };
  };
  const ends = (from: string, to: string) => [`:START_ID(${from})`, `:END_ID(${to})`];
  const without = (fields: Fields, field: string): Fields => new Map([...fields].filter(([name]) => name !== field));
  const refFields = without(fieldsOf('write/claim/create', 'subject'), 'nameId');

  const putArticle = open('Article', '--nodes=Article=', [], fieldsOf('write/article/put'));
  const putClaim = open('Claim', '--nodes=Claim=', ['day:string'], fieldsOf('write/claim/create', 'claim'));
  const putName = open('Name', '--nodes=Name=', [], fieldsOf('write/name/put'));
  const putEntity = open('Entity', '--nodes=', [':LABEL'], fieldsOf('write/entity/create', 'entity'));
  const putTally = open('Tally', '--nodes=Tally=', [], fieldsOf('write/tally/add'));
  const putStates = open('STATES', '--relationships=STATES=', ends('Article', 'Claim'));
  const putSubject = open('SUBJECT', '--relationships=SUBJECT=', ends('Claim', 'Name'), refFields);
  const putObject = open('OBJECT', '--relationships=OBJECT=', ends('Claim', 'Name'), refFields);
  const putNames = open('NAMES', '--relationships=NAMES=', ends('Name', 'Entity'));
  const edgeFields = fieldsOf('write/relationship/create', 'edge');
  const putEdge = open('edges', '--relationships=', [':TYPE', ...ends('Entity', 'Entity')], edgeFields);

  const numbers = Array.from({ length: world.articleCount }, (_, i) => i);
  onProgress('Signing the articles');
  const originKeys = findCopyClusters(numbers.map((i) => world.signed(i)));
  function* claims(): Generator<StoredClaim> {
    for (const i of numbers) {
      if (i % 1000 === 0) onProgress(`Writing articles: ${i} of ${numbers.length}`);
      const { document, claims } = world.article(i);
      const originKey = originKeys.get(document.id)!;
      putArticle([], toStoredArticle(document, fingerprintClaims(claims), originKey, time));
      for (const claim of claims) {
        const stored = toStoredClaim(document, claim, originKey, identity, time);
        putClaim([stored.claim.publishedOn ?? ''], stored.claim);
        putStates([document.id, claim.id]);
        putSubject([claim.id, stored.subject.nameId], stored.subject);
        putObject([claim.id, stored.object.nameId], stored.object);
        yield stored;
      }
    }
  }
  const derived = await deriveFromClaims(claims(), { originKeys, reviews: new Map() }, identity);
  onProgress('Writing names, entities and relationships');
  for (const { key, tally, entityId } of derived.names.values()) {
    putName([], toNameRow(key, tally));
    putNames([key.id, entityId]);
  }
  for (const node of derived.entities.values()) {
    const { labels, entity } = toEntityRow(node);
    putEntity([labels], entity);
  }
  for (const row of derived.edges.values()) {
    if (row) putEdge([row.type, row.edge.subjectId, row.edge.objectId], row.edge);
  }
  for (const tally of derived.tallies.values()) putTally([], tally);
  for (const table of tables) table.close();
  return { arguments: args, nodes, relationships };
}
