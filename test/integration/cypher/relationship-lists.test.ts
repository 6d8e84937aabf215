import { afterAll, beforeAll, expect, test } from 'vitest';
import { applyConstraints } from '../../../src/graph/apply-constraints.ts';
import { ORDERED_LISTS, RELATIONSHIP_LISTS } from '../../../src/graph/read-relationships.ts';
import { RELATIONSHIP_ORDERS } from '../../../src/graph/relationship-orders.ts';
import { findStatement, type StatementName } from '../../../src/graph/run-statement.ts';
import { forgetPlans, openTestDriver, testNeo4j } from '../../neo4j/connect.ts';

interface Plan {
  readonly operatorType: string;
  readonly children: readonly Plan[];
}

const connection = { driver: openTestDriver(), database: testNeo4j().database };
beforeAll(async () => {
  await applyConstraints(connection);
  await forgetPlans(connection.driver);
});
afterAll(() => connection.driver.close());

async function operatorsOf(text: string, params: Iterable<string>): Promise<string[]> {
  const { database } = connection;
  const parameters = Object.fromEntries([...params].map((name) => [name, null]));
  const { summary } = await connection.driver.executeQuery(`EXPLAIN ${text}`, parameters, database ? { database } : {});
  const list = ({ operatorType, children }: Plan): string[] => [
    operatorType.replace(/@.*/, ''),
    ...children.flatMap(list),
  ];
  return list(summary.plan as unknown as Plan);
}

test.each(Object.entries(RELATIONSHIP_LISTS))(
  'a page of %s is a seek in an index that has its order',
  async (list, { statement }) => {
    const { text, params } = findStatement(statement);
    const operators = await operatorsOf(text, params.keys());
    const seeks = operators.filter((operator) => operator === 'DirectedRelationshipIndexSeek');
    expect(seeks).toHaveLength(['partners', 'events'].includes(list) ? 2 : 1);
    // Two branches are merged, and equal names of who left are put in order; neither reads more than a page.
    const allowed = { partners: ['Top'], events: ['Top'], departures: ['PartialTop'] }[list] ?? [];
    expect(operators.filter((operator) => /Sort|Top|Scan|Cartesian/.test(operator))).toEqual(allowed);
  },
);

const ORDERED = ORDERED_LISTS.flatMap((list) =>
  ['of-status', ...RELATIONSHIP_ORDERS.filter((order) => order !== 'name')].map((order) => [list, order] as const),
);

test.each(ORDERED)(
  'a page of %s, %s, is read by seeks for each status, in an index that has its order',
  async (list, order) => {
    const { text, params } = findStatement(`read/relationship/${list}/${order}` as StatementName);
    const operators = await operatorsOf(text, params.keys());
    const seeks = operators.filter((operator) => operator === 'DirectedRelationshipIndexSeek');
    // Partners stand at either end; of those as well attested as the last of a page, the rest is a seek of its own.
    expect(seeks).toHaveLength((list === 'partners' ? 2 : 1) * (order === 'best-attested' ? 2 : 1));
    // The pages of the statuses are merged; within one nothing is sorted but equal names of who left.
    const allowed = list === 'departures' && order === 'of-status' ? ['Top', 'PartialTop'] : ['Top'];
    expect(operators.filter((operator) => /Sort|Top|Scan|Cartesian/.test(operator))).toEqual(allowed);
  },
);

test('totals of lists that may be long are looked up, not counted', async () => {
  for (const list of ORDERED_LISTS) {
    const { text, params } = findStatement(`read/relationship/${list}`);
    const operators = await operatorsOf(text, params.keys());
    expect(operators.filter((operator) => operator === 'NodeUniqueIndexSeek')).toHaveLength(
      { customers: 2, arrivals: 2, departures: 1, partners: 3 }[list],
    );
  }
});

test.each([
  ['read/relationship/moves/all', 'DirectedRelationshipIndexSeek', 1],
  ['read/relationship/moves/to', 'DirectedRelationshipIndexSeek', 1],
  ['read/relationship/moves/from', 'DirectedRelationshipIndexSeek', 1],
  ['read/relationship/newest', 'DirectedRelationshipIndexSeek', 10],
  ['read/claim/by-relationships', 'NodeIndexSeek', 1],
  ['audit/report/single-source', 'DirectedRelationshipIndexSeek', 10],
  ['audit/report/low-confidence', 'DirectedRelationshipIndexSeek', 10],
  ['audit/report/own-word', 'DirectedRelationshipIndexSeek', 10],
  ['audit/report/unconfirmed', 'DirectedRelationshipIndexSeek', 10],
  ['audit/report/disagreements', 'NodeIndexSeek', 1],
  ['audit/report/model-only', 'NodeIndexSeek', 1],
] as const)('%s reads its pages from an index that has their order', async (name, seek, seeks) => {
  const { text, params } = findStatement(name);
  const operators = await operatorsOf(text, params.keys());
  expect(operators.filter((operator) => operator === seek).length).toBeGreaterThanOrEqual(seeks);
  // The articles of a page of claims come in no order, so the page is put in order again.
  const allowed = seek === 'NodeIndexSeek' ? ['Sort'] : [];
  expect(operators.filter((operator) => /Sort|PartialTop|Scan|Cartesian/.test(operator))).toEqual(allowed);
});
