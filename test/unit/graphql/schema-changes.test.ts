import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findSchemaChanges } from '../../../scripts/find-schema-changes.ts';
import { ROOT } from '../../../src/config.ts';

const PUBLISHED = `
  directive @cost(weight: Int!) on FIELD_DEFINITION
  directive @requires(role: Role!) on FIELD_DEFINITION
  enum Role { READ ADMIN }
  type Firm { name: String!, ticker: String, old: String @deprecated(reason: "use name") }
  type Query { firm(name: String!): Firm, firms(first: Int = 20): [Firm!]! @cost(weight: 2), role: Role }
`;
const found = (from: string | RegExp, to: string) => {
  const after = PUBLISHED.replace(from, to);
  expect(after).not.toBe(PUBLISHED);
  return findSchemaChanges(PUBLISHED, after);
};

test.each([
  ['a field that is gone', ', ticker: String', '', "Field 'ticker' was removed from object type 'Firm'"],
  ['another name of a type', /\bFirm\b/gu, 'Company', "changed type from 'Firm' to 'Company'"],
  [
    'another type of a field',
    'name: String!,',
    'name: Int!,',
    "Field 'Firm.name' changed type from 'String!' to 'Int!'",
  ],
  ['a field that may be null', 'name: String!,', 'name: String,', "Field 'Firm.name' changed type"],
  ['an argument that is now required', '(first: Int = 20)', '(first: Int!)', "'first'"],
  ['a new argument that is required', '(name: String!)', '(name: String!, in: String!)', "'in: String!'"],
  ['a value of an enum that is gone', 'READ ADMIN', 'READ', "'ADMIN'"],
])('%s breaks clients', async (_, from, to, told) => {
  const { breaking } = await found(from, to);
  expect(breaking.join('\n')).toContain(told);
});

test.each([
  ['a new field', 'ticker: String', 'ticker: String, site: String', 0],
  ['a new argument that may be absent', '(name: String!)', '(name: String!, in: String)', 1],
  ['another cost', 'weight: 2', 'weight: 3', 0],
  ['a field without its cost', ' @cost(weight: 2)', '', 0],
  ['a description', 'type Firm', '"A firm." type Firm', 0],
  ['a field that is gone after it was published as deprecated', /, old: .*"\)/u, '', 1],
  ['a new value of an enum', 'READ ADMIN', 'READ ADMIN REVIEW', 1],
  ['another default', 'first: Int = 20', 'first: Int = 10', 1],
  ['a field that needs a token now', 'role: Role }', 'role: Role @requires(role: ADMIN) }', 1],
])('%s breaks no operation', async (_, from, to, noticed) => {
  const { breaking, noticeable } = await found(from, to);
  expect(breaking).toEqual([]);
  expect(noticeable).toHaveLength(noticed);
});

const folder = mkdtempSync(join(tmpdir(), 'cloudties-schema-'));
afterAll(() => rmSync(folder, { recursive: true }));
const check = (...args: readonly string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'scripts/check-schema.ts', ...args], { cwd: ROOT, encoding: 'utf8' });

test('the schema breaks no client of the published one', () => {
  const { status, stdout } = check();
  expect(stdout).toContain('No change breaks clients.');
  expect(status).toBe(0);
});

test('a field taken out of the schema fails the check, by its name, until that is published', () => {
  const published = join(folder, 'published.graphql');
  const schema = join(folder, 'schema.graphql');
  const current = readFileSync(join(ROOT, 'docs/schema.graphql'), 'utf8');
  writeFileSync(published, current);
  writeFileSync(schema, current.replace(/^ {2}wikidata: String$/gmu, '  item: String'));
  const places = ['--schema', schema, '--published', published];
  const refused = check(...places);
  expect(refused.stdout).toContain("Breaks clients: Field 'wikidata' was removed from object type 'Company'.");
  expect(refused.status).toBe(1);
  expect(check(...places, '--publish').status).toBe(0);
  expect(check(...places).status).toBe(0);
});
