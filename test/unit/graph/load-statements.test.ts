import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { AppError } from '../../../src/errors.ts';
import { loadStatements, readStatement } from '../../../src/graph/load-statements.ts';
import { writeStatementTypes } from '../../../src/graph/write-statement-types.ts';

const HEADER = '// Finds a firm.\n// @mode read\n// @returns optional\n';

describe('a statement file', () => {
  test('gives name, description, mode, cardinality, parameters and row', () => {
    const statement = readStatement(
      'read/organization/by-id.cypher',
      `${HEADER}// @param id string\n// @row firm {id: string, aliases: string[],\n//     since: string?}\nMATCH (o:Organization {id: $id}) RETURN o {.*} AS firm\n`,
    );
    expect(statement).toMatchObject({
      name: 'read/organization/by-id',
      file: 'cypher/read/organization/by-id.cypher',
      description: 'Finds a firm.',
      mode: 'read',
      returns: 'optional',
    });
    expect([...statement.params.keys()]).toEqual(['id']);
    const firm = statement.row.get('firm');
    expect(firm?.kind === 'record' && [...firm.fields.keys()]).toEqual(['id', 'aliases', 'since']);
  });

  test.each([
    ['a dollar sign in a string', "RETURN '$id' AS id"],
    ['one in a comment', 'RETURN 1 AS id // $id'],
    ['one in a long comment', '/* $id\n */ RETURN 1 AS id'],
    ['one in a quoted name', 'MATCH (n:`$id`) RETURN n.id AS id'],
    ['a dynamic label', 'MATCH (n) SET n:$(n.label) RETURN n.id AS id'],
  ])('does not take %s for a parameter', (_, body) => {
    expect(readStatement('a.cypher', `${HEADER}// @row id string\n${body}`).params.size).toBe(0);
  });

  test.each([
    ['no sentence', '// @mode read\n// @returns none\nRETURN 1', 1, /sentence/],
    ['no mode', '// Finds.\n// @returns none\nRETURN 1', 1, /@mode is missing/],
    [
      'an unknown mode',
      '// Finds.\n// @mode delete\n// @returns none\nRETURN 1',
      2,
      /@mode must be one of read, write/,
    ],
    ['two modes', '// Finds.\n// @mode read\n// @mode write\n// @returns none\nRETURN 1', 3, /twice/],
    ['an unknown cardinality', '// Finds.\n// @mode read\n// @returns some\nRETURN 1', 3, /one, optional, many, none/],
    ['an unknown tag', `${HEADER}// @row id string\n// @parm id string\nRETURN $id AS id`, 5, /@parm is no tag/],
    [
      'an undeclared parameter',
      `${HEADER}// @row id string\nMATCH (n)\nRETURN $id AS id`,
      6,
      /\$id is used but not declared/,
    ],
    [
      'an unused parameter',
      `${HEADER}// @param id string\n// @row id string\nRETURN 1 AS id`,
      4,
      /\$id is declared but not used/,
    ],
    [
      'a parameter twice',
      `${HEADER}// @param id string\n// @param id string\n// @row a int\nRETURN $id AS a`,
      5,
      /twice/,
    ],
    ['an unknown type', `${HEADER}// @param id str\n// @row a int\nRETURN $id AS a`, 4, /unknown type "str"/],
    ['an unclosed record', `${HEADER}// @row a {id: string\nRETURN 1 AS a`, 4, /expected "}"/],
    ['text after a type', `${HEADER}// @row a int string\nRETURN 1 AS a`, 4, /after the end of the type/],
    ['a tag without a type', `${HEADER}// @row a\nRETURN 1 AS a`, 4, /name type/],
    ['rows undeclared', `${HEADER}RETURN 1 AS a`, 1, /needs a @row/],
    [
      'a row where none is answered',
      '// Sets.\n// @mode write\n// @returns none\n// @row a int\nRETURN 1 AS a',
      1,
      /no @row/,
    ],
    ['no body', `${HEADER}// @row a int\n\n`, 5, /No statement/],
  ])('with %s is refused, with file and line', (_, source, line, message) => {
    const refused = () => readStatement('read/x.cypher', source);
    expect(refused).toThrow(AppError);
    expect(refused).toThrow(message);
    expect(refused).toThrow(`cypher/read/x.cypher:${line}: `);
  });
});

describe('the generated types', () => {
  test('are those of the files under cypher/ (else run npx tsx scripts/generate-cypher-types.ts)', () => {
    const committed = readFileSync(resolve(import.meta.dirname, '../../../src/graph/statements.generated.ts'), 'utf8');
    expect(committed).toBe(writeStatementTypes(loadStatements()));
  });

  test('write nullable parameters as ones that may be left out, and lists of nullables in brackets', () => {
    const statement = readStatement(
      'a.cypher',
      `${HEADER}// @param from string?\n// @row ids string?[]\n// @row rows {type: RelationType, n: int}[]?\nRETURN [$from] AS ids, [] AS rows`,
    );
    const types = writeStatementTypes(new Map([['a', statement]]));
    expect(types).toContain('readonly from?: string | null | undefined;');
    expect(types).toContain('readonly ids: readonly (string | null)[];');
    expect(types).toContain('readonly rows: (readonly { readonly type: RelationType; readonly n: number }[]) | null;');
    expect(types).toContain("import type { RelationType } from '../model/relation.ts';");
  });
});
