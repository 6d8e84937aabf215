import { parseArgs } from 'node:util';
import neo4j from 'neo4j-driver';
import { openGraph } from './open-graph.ts';
import { makePageLists } from './page-lists.ts';
import { makeReadQueries } from './read-queries.ts';
import { type RecordedStatement, recordStatements } from './record-statements.ts';
import { writeResult } from './report.ts';
import { serveCloudties } from './serve-process.ts';

// Prints how Neo4j runs the statements of the main questions: the operators of each plan, with the rows and the database hits of each.
// Usage: tsx bench/run.ts plans [--claims 10000] [--only Q1,Q2] [--out FILE]
const { values } = parseArgs({
  options: {
    claims: { type: 'string', default: '10000' },
    only: { type: 'string' },
    out: { type: 'string' },
  },
});
/** Lists that are no question of their own, for the ten. */
const LISTS = ['customers NEWEST ACTIVE', 'migrations', 'claims of a relationship'];

interface Operator {
  readonly operatorType: string;
  readonly dbHits?: number;
  readonly rows?: number;
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly children: readonly Operator[];
}

const graph = await openGraph(Number(values.claims));
const served = await serveCloudties(graph);
const lists = (await makePageLists(graph, served.url)).filter(({ name }) => LISTS.includes(name));
const all = [
  ...(await makeReadQueries(graph, served.url)).map(({ name, about, operations }) => ({
    ...{ name, about, operation: operations[0]! },
  })),
  ...lists.map(({ name, query, large }) => ({ name, about: 'a long list', operation: { query, variables: large } })),
];
const asked = all.filter(({ name }) => !values.only || values.only.split(',').includes(name));
const recorded = await recordStatements(
  graph,
  asked.map(({ operation }) => operation),
);

/** Writes a plan from its last operator to its first, inputs further right. */
function toLines({ operatorType, dbHits, rows, arguments: told, children }: Operator, depth = 0): string[] {
  const details = String(told.Details ?? '')
    .replace(/\s+/gu, ' ')
    .slice(0, 110);
  const name = `${'  '.repeat(depth)}${operatorType.replace(/@.*$/u, '')}`;
  const line = `${name.padEnd(34)} ${String(rows ?? 0).padStart(7)} ${String(dbHits ?? 0).padStart(8)}  ${details}`;
  // The first input continues the column; a second one, of an Apply or a Union, stands aside.
  return [
    line,
    ...children.toReversed().flatMap((child, at) => toLines(child, depth + (at < children.length - 1 ? 1 : 0))),
  ];
}

const sum = (operator: Operator): number =>
  (operator.dbHits ?? 0) + operator.children.reduce((hits, child) => hits + sum(child), 0);

async function profile({ text, params }: RecordedStatement): Promise<Operator> {
  const session = graph.driver.session({ defaultAccessMode: neo4j.session.READ });
  const { summary } = await session.run(`PROFILE ${text}`, params);
  await session.close();
  return summary.profile as unknown as Operator;
}

const plans = [];
for (const [at, { name, about }] of asked.entries()) {
  for (const statement of recorded[at]!.flat()) {
    const plan = await profile(statement);
    const [first = ''] = statement.text.split('\n');
    console.log(`\n${name} (${about}): ${first.replace('// ', '')} ${sum(plan)} database hits`);
    const lines = toLines(plan);
    console.log(lines.join('\n'));
    plans.push({ name, about, statement: first.replace('// ', ''), hits: sum(plan), lines });
  }
}
writeResult('plans', { claims: graph.claimCount, plans }, values.out);
await served.stop();
await graph.driver.close();
await graph.stop();
