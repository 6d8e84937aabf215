import { expect, test } from 'vitest';
import { loadStatements } from '../../../src/graph/load-statements.ts';
import { ORDERED_LISTS, RELATIONSHIP_LISTS } from '../../../src/graph/read-relationships.ts';
import { RELATIONSHIP_ORDERS } from '../../../src/graph/relationship-orders.ts';

const statements = loadStatements();

/** What a list's statement says beside its type, its ends and its first sentence. */
function shape(name: string): string {
  return statements
    .get(name)!
    .text.replace(/^\/\/ .*\n/, '')
    .replace(/:[A-Z][A-Z_]+/g, ':TYPE')
    .replace(/\(self:[A-Za-z|]+ /, '(self:KIND ')
    .replace(/<-\[(edge)?:TYPE\]-\(\)|-\[(edge)?:TYPE\]->\(\)/g, '-[$1$2:TYPE]-()')
    .replace(/subject|object/g, 'end')
    .replace(/startNode|endNode/g, 'nodeOf');
}

const SPECIAL = ['events', ...ORDERED_LISTS];
const ORDERS = ['of-status', ...RELATIONSHIP_ORDERS.filter((order) => order !== 'name')];
const ORDERED = ORDERED_LISTS.flatMap((list) => ORDERS.map((order) => `read/relationship/${list}/${order}`));

test.each(Object.entries(RELATIONSHIP_LISTS).filter(([list]) => !SPECIAL.includes(list)))(
  'the list %s differs from all others in its type and ends alone',
  (_, { statement }) => {
    expect(shape(statement)).toBe(shape(RELATIONSHIP_LISTS.clouds.statement));
  },
);

test.each(SPECIAL)('the list %s takes the same filters and gives the same rows', (list) => {
  const { statement } = RELATIONSHIP_LISTS[list as keyof typeof RELATIONSHIP_LISTS];
  const { params, row } = statements.get(statement)!;
  const other = statements.get(RELATIONSHIP_LISTS.clouds.statement)!;
  expect(row).toEqual(other.row);
  expect(params).toEqual(other.params);
});

/** What a statement says of its seeks, whichever its order. */
function seek(name: string): string {
  return shape(name)
    .replace(/key: (?:string|int|float)/g, 'key: KEY')
    .replace(/ DESC/g, '')
    .replace(/edge\.(?:day|sources|confidence)/g, 'edge.KEY')
    .replace(/status, (?:day|sources|confidence), id/g, 'status, KEY, id')
    .replace(/(edge\.KEY|edge\.id\]?) [<>]/g, '$1 BEHIND')
    .replace(/^ +\/\/ .*\n/gm, '');
}

/** What a seek becomes where many stand at one key: the rest of these, then those behind. */
function inTwo(text: string): string {
  const behind = /AND edge\.KEY BEHIND= start\.key\n( +)AND edge\.id IS NOT NULL\n +AND \[.*\n/;
  return text.replace(/ +MATCH .*\n +USING INDEX[\s\S]*?RETURN edge, key, tie, node\n/g, (block) => {
    const rest = block.replace(behind, 'AND edge.KEY = start.key\n$1AND edge.id BEHIND start.tie\n');
    return `${rest}    UNION ALL\n${block.replace(behind, 'AND edge.KEY BEHIND start.key\n$1AND edge.id IS NOT NULL\n')}`;
  });
}

test.each(ORDERED_LISTS)('the orders of %s differ in what they are sorted by alone', (list) => {
  const newest = seek(`read/relationship/${list}/newest`);
  expect(seek(`read/relationship/${list}/least-sure`)).toBe(newest);
  expect(seek(`read/relationship/${list}/best-attested`)).toBe(inTwo(newest));
});

test.each(ORDERED)('%s takes the same filters and gives the same rows', (name) => {
  const { params, row } = statements.get(name)!;
  const other = statements.get(RELATIONSHIP_LISTS.clouds.statement)!;
  expect([...params.keys()]).toEqual([...other.params.keys()]);
  expect([...row.keys()]).toEqual([...other.row.keys()]);
});

/** Names what a list of Cypher gives, as a record would: `edge.id` is `id`, `type(edge)` is `type`; labels tell the kind. */
function fieldsOf(list: string): readonly string[] {
  const items = list.replace(/\[label IN [^\]]*\]\[0\]/, 'kind').split(',');
  return items.map((item) => item.trim().replace(/^\w+\.|\(edge\)$/g, ''));
}

test.each([...Object.values(RELATIONSHIP_LISTS).map(({ statement }) => statement), ...ORDERED])(
  '%s gives the fields of its edges, which come without their names, in the order of its header',
  (name) => {
    const { text, row } = statements.get(name)!;
    const edges = row.get('edges')!;
    if (edges.kind !== 'list' || edges.of.kind !== 'record') throw new TypeError(`${name} gives no list of edges`);
    const [, relationship = '', node = ''] =
      /RETURN collect\(\[\n +key,\n +tie,\n +\[\n([^;]*?)\n +\],\n +\[\n([^;]*?)\n +\]\n +\]\)/.exec(text)!;
    const { fields } = edges.of;
    expect([...fields.keys()]).toEqual(['key', 'tie', 'relationship', 'node']);
    for (const [of, list] of [
      ['relationship', relationship],
      ['node', node],
    ] as const) {
      const type = fields.get(of)!;
      expect(fieldsOf(list), of).toEqual(type.kind === 'record' && [...type.fields.keys()]);
    }
  },
);

test('every statement of a list is used', () => {
  const lists = Object.values(RELATIONSHIP_LISTS).map(({ statement }) => statement);
  const files = [...statements.keys()].filter((name) =>
    lists.some((statement) => name === statement || name.startsWith(`${statement}/`)),
  );
  expect(files.sort()).toEqual([...lists, ...ORDERED].sort());
});

test('whatever may be asked of a day takes it in the same words', () => {
  const asked = [...statements.values()].filter(({ params }) => params.has('asOf'));
  expect(asked.filter(({ name }) => name.startsWith('read/')).length).toBeGreaterThanOrEqual(32);
  expect(asked.filter(({ name }) => name.startsWith('audit/')).length).toBeGreaterThanOrEqual(10);
  const filter =
    '($asOf IS NULL OR edge.possibleFrom IS NULL OR edge.possibleFrom <= $asOf) ' +
    'AND ($asOf IS NULL OR edge.possibleTo IS NULL OR edge.possibleTo >= $asOf)';
  const holds =
    'CASE WHEN $asOf IS NULL THEN null WHEN edge.certainFrom <= $asOf AND coalesce(edge.certainTo, $asOf) >= $asOf ' +
    "AND $asOf <= toString(date()) THEN 'yes' ELSE 'maybe' END AS holds";
  for (const { name, text, row } of asked) {
    const words = text.replace(/^\/\/.*\n/gm, '').replace(/\s+/g, ' ');
    expect(words, name).toContain(filter);
    const rest = words.replaceAll(filter, '').replaceAll(holds, '');
    expect(rest, name).not.toContain('$asOf');
    expect(words.includes(holds), name).toBe(row.has('holds'));
  }
});
