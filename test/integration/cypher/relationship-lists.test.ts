import { afterAll, beforeAll, expect, test } from 'vitest';
import { applyConstraints } from '../../../src/graph/apply-constraints.ts';
import { RELATIONSHIP_LISTS } from '../../../src/graph/read-relationships.ts';
import { findStatement } from '../../../src/graph/run-statement.ts';
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
