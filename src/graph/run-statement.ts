import neo4j, { isDate, isDateTime, isInt, isNode, isPath, isRelationship, type QueryResult } from 'neo4j-driver';
import { AppError } from '../errors.ts';
import type { CypherType } from './cypher-type.ts';
import { loadStatements, type Statement } from './load-statements.ts';
import type { StatementMap } from './statements.generated.ts';

/** What runs Cypher: a session, a transaction, or the transaction of `executeRead` and `executeWrite`. */
export interface StatementRunner {
  run(text: string, parameters?: Record<string, unknown>): PromiseLike<QueryResult>;
}

export type StatementName = keyof StatementMap;
export type StatementParams<N extends StatementName> = StatementMap[N]['params'];
export type StatementRow<N extends StatementName> = StatementMap[N]['row'];

interface Answers<Row> {
  readonly one: Row;
  readonly optional: Row | undefined;
  readonly many: readonly Row[];
  readonly none: undefined;
}
export type StatementAnswer<N extends StatementName> = Answers<StatementRow<N>>[StatementMap[N]['returns']];

let loaded: ReadonlyMap<string, Statement> | undefined;

/**
 * Lists the statements of cypher/ by their paths without extension; the folder is read once.
 * @throws AppError CYPHER_INVALID where a file is wrong
 */
export function allStatements(): ReadonlyMap<string, Statement> {
  loaded ??= loadStatements();
  return loaded;
}

/**
 * Finds a statement of cypher/ by its path without extension.
 * @throws AppError CYPHER_INVALID where a file is wrong or missing
 */
export function findStatement(name: StatementName): Statement {
  const statement = allStatements().get(name);
  if (!statement) throw new AppError('CYPHER_INVALID', `cypher/${name}.cypher is missing; restore the file.`);
  return statement;
}

/**
 * Runs a statement of cypher/ and answers plain objects: by its `@returns` a row, a row or `undefined`, rows, or nothing.
 * @throws AppError INTERNAL when it answers more or fewer rows than its header says; errors of the driver as they are
 */
export async function runStatement<N extends StatementName>(
  runner: StatementRunner,
  name: N,
  ...[params]: keyof StatementParams<N> extends never ? [params?: StatementParams<N>] : [params: StatementParams<N>]
): Promise<StatementAnswer<N>> {
  const statement = findStatement(name);
  const values: Record<string, unknown> = {};
  for (const [key, type] of statement.params) {
    values[key] = toDriverValue((params as Record<string, unknown> | undefined)?.[key], type);
  }
  const { records } = await runner.run(statement.text, values);
  const type: CypherType = { kind: 'record', fields: statement.row };
  const rows = () => records.map((record) => toDeclared(record.toObject(), type));
  const answer = (): unknown => {
    switch (statement.returns) {
      case 'none':
        return undefined;
      case 'many':
        return rows();
      default: {
        const few = statement.returns === 'one' ? 1 : 0;
        if (records.length > 1 || records.length < few) {
          throw new AppError(
            'INTERNAL',
            `${statement.file} says @returns ${statement.returns} but gave ${records.length} rows.`,
          );
        }
        return rows()[0];
      }
    }
  };
  return answer() as StatementAnswer<N>;
}

/** Makes whole numbers of declared `int`s (the driver sends every number as a float) and null of what is absent. */
function toDriverValue(value: unknown, type: CypherType): unknown {
  if (value === undefined || value === null) return null;
  switch (type.kind) {
    case 'word':
      return type.word === 'int' && typeof value === 'number' ? neo4j.int(value) : value;
    case 'nullable':
      return toDriverValue(value, type.of);
    case 'list':
      if (type.of.kind === 'word' && type.of.word !== 'int') return value;
      return (value as readonly unknown[]).map((item) => toDriverValue(item, type.of));
    case 'record': {
      const fields = value as Record<string, unknown>;
      const record: Record<string, unknown> = {};
      for (const [key, of] of type.fields) record[key] = toDriverValue(fields[key], of);
      return record;
    }
  }
}

/**
 * Makes plain JavaScript of a value, as its type says. A record may come as the list of its fields in their order: of a map the driver reads every
 * key anew, in every row.
 * @throws AppError INTERNAL for a list that has not as many items as the record has fields
 */
function toDeclared(value: unknown, type: CypherType): unknown {
  if (value === null || typeof value !== 'object') return toPlain(value);
  if (type.kind === 'nullable') return toDeclared(value, type.of);
  if (type.kind === 'list' && Array.isArray(value)) {
    for (let at = 0; at < value.length; at++) value[at] = toDeclared(value[at], type.of);
    return value;
  }
  if (type.kind !== 'record') return toPlain(value);
  if (Array.isArray(value)) {
    if (value.length !== type.fields.size) {
      const names = [...type.fields.keys()].join(', ');
      throw new AppError('INTERNAL', `A statement gave ${value.length} values for the record {${names}}.`);
    }
    const record: Record<string, unknown> = {};
    let at = 0;
    for (const [name, of] of type.fields) record[name] = toDeclared(value[at++], of);
    return record;
  }
  if (Object.getPrototypeOf(value) !== Object.prototype) return toPlain(value);
  const map = value as Record<string, unknown>;
  for (const name of Object.keys(map)) {
    const of = type.fields.get(name);
    map[name] = of ? toDeclared(map[name], of) : toPlain(map[name]);
  }
  return map;
}

/**
 * Makes plain JavaScript of the driver's values: numbers, ISO strings, and of nodes and relationships their properties. Maps and
 * lists are changed in place: they were made for this answer, and most of what they hold is plain already.
 */
export function toPlain(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) {
    for (let at = 0; at < value.length; at++) value[at] = toPlain(value[at]);
    return value;
  }
  if (Object.getPrototypeOf(value) === Object.prototype) {
    const map = value as Record<string, unknown>;
    for (const key of Object.keys(map)) map[key] = toPlain(map[key]);
    return map;
  }
  if (isInt(value)) return value.toNumber();
  if (isDate(value) || isDateTime(value)) return value.toString();
  if (isNode(value) || isRelationship(value)) return toPlain(value.properties);
  if (isPath(value)) return value.segments.map((s) => [s.start, s.relationship, s.end].map(toPlain));
  return value;
}
