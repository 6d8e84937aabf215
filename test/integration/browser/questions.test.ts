import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listBrowserQuestions } from '../../../src/browser/browser-question.ts';
import { loadStatements } from '../../../src/graph/load-statements.ts';
import { clearGraph, openTestDriver, testNeo4j } from '../../neo4j/connect.ts';
import { writeSampleGraph } from './write-sample-graph.ts';

let driver: Driver;
beforeAll(() => {
  driver = openTestDriver();
});
afterAll(async () => {
  await clearGraph(driver);
  await driver.close();
});

const statements = [...loadStatements().values()].filter(({ name }) => name.startsWith('browser/'));

async function ask(cypher: string) {
  const { database } = testNeo4j();
  return driver.executeQuery(cypher, {}, database === undefined ? {} : { database });
}

/** The one column that matters, of the question with this title, as text. */
async function answers(title: string, row: (record: Record<string, never>) => string): Promise<string[]> {
  const question = listBrowserQuestions(statements).find((candidate) => candidate.title === title);
  if (!question) throw new Error(`no question ${title}`);
  const { records } = await ask(question.cypher);
  return records.map((record) => row(record.toObject() as Record<string, never>));
}

describe.each(['labels', 'pipeline'] as const)('the graph of the sample articles, by %s,', (reader) => {
  beforeAll(() => writeSampleGraph(driver, reader));

  it('has 60 entities and 80 relationships or more, in many statuses', async () => {
    const [entities] = (await ask('MATCH (n:Organization|Person|Event) RETURN count(n) AS n')).records;
    expect(entities?.get('n')).toBeGreaterThanOrEqual(60);
    const { records } = await ask(
      'MATCH (:Organization|Person)-[r]->(:Organization|Event) RETURN r.status AS status, count(r) AS n',
    );
    const counts = new Map(records.map((record) => [record.get('status') as string, record.get('n') as number]));
    const seen = ['active', 'disputed', 'ended', 'planned', ...(reader === 'labels' ? ['rumoured'] : [])];
    expect([...counts.keys()]).toEqual(expect.arrayContaining(seen));
    expect([...counts.values()].reduce((sum, n) => sum + n)).toBeGreaterThanOrEqual(80);
  });

  it.each(statements.map((statement) => [statement.name, statement] as const))('answers %s', async (_, statement) => {
    const { keys, records, summary } = await ask(statement.text);
    expect(records.length).toBeGreaterThan(0);
    expect([...keys].sort()).toEqual([...statement.row.keys()].sort());
    expect(statement.text).toMatch(/\nLIMIT \d+\n$/);
    expect(
      summary.notifications.map(({ code }) => code).filter((code) => /Deprecat|CartesianProduct/.test(code)),
    ).toEqual([]);
    for (const record of records) {
      for (const [column, type] of statement.row) {
        const value: unknown = record.get(column);
        if (type.kind === 'word' && type.word === 'string') expect(value, column).toBeTypeOf('string');
        if (type.kind === 'word' && (type.word === 'int' || type.word === 'float'))
          expect(value, column).toBeTypeOf('number');
      }
    }
  });
});

describe('the answers', () => {
  beforeAll(() => writeSampleGraph(driver, 'labels'));

  const pair = (record: Record<string, never>): string => {
    const { edge } = record as unknown as { edge: { properties: Record<string, string> } };
    return `${edge.properties.subjectName} → ${edge.properties.objectName}`;
  };

  it('show the customers of AWS, whatever name an article calls it by', async () => {
    const customers = (await answers('Customers of a cloud', pair)).join('\n');
    for (const name of [/Netflix|奈飞/, /Moderna|莫德纳/, /国泰金控|國泰金控/, /比亚迪|BYD/])
      expect(customers).toMatch(name);
    expect(customers).not.toMatch(/TikTok|Lazada/);
  });

  it('show who left a cloud, and not who stays', async () => {
    const left = await answers('Who left a cloud', pair);
    expect(left.some((line) => line.startsWith('37signals'))).toBe(true);
    expect(left.some((line) => line.startsWith('Netflix'))).toBe(false);
  });

  it('set a denial beside what it denies', async () => {
    const sides = await answers('Both sides of a dispute', ({ about, status }) => `${about} ${status}`);
    expect(sides.some((line) => line.includes('光环新网 ACQUIRED') && line.endsWith(' active'))).toBe(true);
    expect(sides.some((line) => line.includes('光环新网 ACQUIRED') && line.endsWith(' denied'))).toBe(true);
  });

  it('name the cloud that a migration left', async () => {
    const moves = await answers('Migrations from cloud to cloud', (record) => {
      const { firm, before } = record as unknown as Record<string, { properties: { name: string } } | null>;
      return `${firm?.properties.name} ← ${before?.properties.name}`;
    });
    expect(moves.some((line) => /^GitLab ← .*Azure/.test(line))).toBe(true);
  });

  it('count the reprint as one source', async () => {
    const reprints = await answers('Reprints', ({ reprint, original }) => `${reprint} | ${original}`);
    expect(reprints).toEqual([
      '告别多云，华米健康云落户亚马逊云科技 | 华米把健康云整体迁往亚马逊云科技，双方再签战略合作',
    ]);
  });
});
