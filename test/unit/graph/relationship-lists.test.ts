import { expect, test } from 'vitest';
import { loadStatements } from '../../../src/graph/load-statements.ts';
import { RELATIONSHIP_LISTS } from '../../../src/graph/read-relationships.ts';

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

const SPECIAL = ['partners', 'events', 'departures'];

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
  const expected = new Map(other.params);
  if (list === 'departures') expected.delete('filtered');
  expect(params).toEqual(expected);
});

test('every statement of a list is used', () => {
  const others = ['by-ids', 'named', 'moves', 'count-moves', 'path'].map((name) => `read/relationship/${name}`);
  const files = [...statements.keys()].filter((name) => name.startsWith('read/relationship/'));
  expect(files.sort()).toEqual(
    [...Object.values(RELATIONSHIP_LISTS).map(({ statement }) => statement), ...others].sort(),
  );
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
