import fc from 'fast-check';
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadSchema } from '../../src/graphql/load-schema.ts';
import { ARTICLES, ODD_NAMES } from './fixture-world.ts';
import { bearer, OPEN, openApi, type TestApi, TOKEN } from './open-api.ts';

/** A field with arguments, and the text of a query around it. */
interface Target {
  readonly name: string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly wrap: (selection: string) => string;
}

const schema = loadSchema();
/** Arguments with which the roots of the schema find something. */
const VALID: Readonly<Record<string, string>> = {
  company: '(name: "Acme")',
  cloudProvider: '(id: "azure")',
  person: '(name: "李明")',
  event: '(id: "reinvent-2021")',
  auditReport: '(name: "stale")',
  search: '(text: "a")',
  path: '(from: "azure", to: "aws")',
  paths: '(from: "azure", to: "aws")',
  neighbourhood: '(of: "azure")',
};
/** What no answer may tell; none of the hostile values holds any of it. */
const LEAK =
  /bolt:|neo4j|127\.0\.0\.1|localhost|node_modules|\bsrc\/|\.ts\b|\bat [\w.]+ \(|\b(?:MATCH|UNWIND|RETURN|CALL|WHERE)\b|TypeError|RangeError/;

/** Leaves out the graph's own names, which an answer may offer for one that is not found. */
function withoutNames(text: string): string {
  return ODD_NAMES.reduce((rest, name) => rest.replaceAll(JSON.stringify(name).slice(1, -1), ''), text);
}

let api: TestApi;
beforeAll(async () => {
  api = await openApi(ARTICLES, { config: { ...OPEN, token: TOKEN } });
});
afterAll(() => api.close());

const HOSTILE_TEXT = fc.oneof(
  fc.constantFrom(
    ...[
      '',
      ' ',
      '\u0000',
      '\uD800',
      '\u202Eabc',
      '../../etc/passwd',
      "' OR 1=1 //",
      '`) DETACH DELETE n //',
      '"}){id}#',
      '__proto__',
    ],
    ...[
      '*',
      '~',
      'a AND',
      '(',
      'a:b^9999999999',
      '/.*/',
      '[a TO',
      '\\',
      'x'.repeat(501),
      '云'.repeat(100_000),
      '-1',
      'null',
      'e30.AAAAAAAAAAAA',
      'W10.x',
      '.',
      '..',
    ],
    ...[
      '2021-02-30',
      '0000-00-00',
      '99999-01-01',
      '2999-01-01T00:00:00Z',
      '2021-01-01T99:00:00Z',
      '-271821-04-20T00:00:00Z',
      'NaN',
      '1e999',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
const HOSTILE_NUMBER = fc.oneof(
  fc.constantFrom(0, -1, -0, 1.5, 2 ** 31 - 1, -(2 ** 31), 2 ** 31, 2 ** 53, 1e308, 201),
  fc.integer(),
  fc.double({ noNaN: true }),
);
const WRONG = fc.oneof(
  HOSTILE_TEXT,
  HOSTILE_NUMBER,
  fc.boolean(),
  fc.constant(null),
  fc.constant([]),
  fc.constant({}),
  fc.jsonValue({ maxDepth: 3 }),
);

/** Values for an argument: most of its type, some of none. */
function toValue(type: GraphQLInputType): fc.Arbitrary<unknown> {
  const inner = isNonNullType(type) ? type.ofType : type;
  const fitting = isListType(inner)
    ? fc.oneof(fc.array(toValue(inner.ofType), { maxLength: 3 }), fc.constant(Array(1_000).fill('x')))
    : isEnumType(inner)
      ? fc.oneof(fc.constantFrom(...inner.getValues().map(({ name }) => name)), HOSTILE_TEXT)
      : isInputObjectType(inner)
        ? fc.record(
            Object.fromEntries(Object.values(inner.getFields()).map((field) => [field.name, toValue(field.type)])),
            { requiredKeys: [] },
          )
        : inner.name === 'Int' || inner.name === 'Float'
          ? HOSTILE_NUMBER
          : inner.name === 'Boolean'
            ? fc.boolean()
            : HOSTILE_TEXT;
  return fc.oneof({ arbitrary: fitting, weight: 5 }, { arbitrary: WRONG, weight: 1 });
}

/** Every field with arguments once, whatever types have it, with a way to it from the roots. */
function findTargets(): Target[] {
  const found = new Map<string, Target>();
  const seen = new Set<string>();
  const queue: { type: string; wrap: Target['wrap'] }[] = [
    { type: 'Query', wrap: (selection) => `{ ${selection} }` },
    { type: 'Mutation', wrap: (selection) => `{ ${selection} }` },
  ];
  for (const { type, wrap } of queue) {
    const object = schema.getType(type);
    if (!isObjectType(object) || seen.has(type)) continue;
    seen.add(type);
    for (const field of Object.values(object.getFields())) {
      const key = `${field.name}(${field.args.map(({ name }) => name).join()})`;
      if (field.args.length > 0 && !found.has(key)) found.set(key, { name: `${type}.${field.name}`, field, wrap });
      const named = getNamedType(field.type);
      const isRoot = type === 'Query' || type === 'Mutation';
      const needed = isRoot ? VALID[field.name] : field.args.some(isNeeded) ? undefined : '';
      if (isLeafType(named) || needed === undefined) continue;
      const open = (inner: string) => wrap(`${field.name}${needed} { ${inner} }`);
      const types = isObjectType(named) ? [named] : schema.getPossibleTypes(named as never);
      for (const each of types)
        queue.push({
          type: each.name,
          wrap: (inner) => open(isObjectType(named) ? inner : `... on ${each.name} { ${inner} }`),
        });
    }
  }
  return [...found.values()];
}

const isNeeded = ({ type, defaultValue }: GraphQLArgument) => isNonNullType(type) && defaultValue === undefined;

/** Selects something below a field. */
function select({ type }: GraphQLField<unknown, unknown>): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  return /Connection$/.test(named.name) ? '{ totalCount edges { cursor } }' : '{ __typename }';
}

describe('whatever is given as arguments, nothing breaks and nothing leaks:', () => {
  const targets = findTargets();

  test('all fields with arguments are reached', () => {
    expect(targets.length).toBeGreaterThan(40);
  });

  test.each(targets.map((target) => [target.name, target] as const))(
    '%s',
    { timeout: 120_000 },
    async (name, { field, wrap }) => {
      const values = fc.record(Object.fromEntries(field.args.map(({ name: key, type }) => [key, toValue(type)])), {
        requiredKeys: field.args.filter(isNeeded).map(({ name: key }) => key),
      });
      await fc.assert(
        fc.asyncProperty(values, async (variables) => {
          const given = field.args.filter(({ name: key }) => key in variables);
          const declared = given.map(({ name: key, type }) => `$${key}: ${type}`).join(', ');
          const passed = given.map(({ name: key }) => `${key}: $${key}`).join(', ');
          const kind = name.startsWith('Mutation.') ? 'mutation' : 'query';
          const query = `${kind}${declared && `(${declared})`} ${wrap(`${field.name}${passed && `(${passed})`} ${select(field)}`)}`;
          const { errors, data } = await api.ask(query, variables, bearer(TOKEN));
          for (const { message, extensions } of errors ?? []) {
            expect(extensions.code, message).not.toBe('INTERNAL');
            expect(extensions.code).toMatch(/^[A-Z][A-Z0-9_]+$/);
            expect(withoutNames(JSON.stringify({ message, extensions }))).not.toMatch(LEAK);
          }
          expect(errors !== undefined || data !== undefined).toBe(true);
        }),
        { numRuns: 12, interruptAfterTimeLimit: 60_000 },
      );
    },
  );
});
