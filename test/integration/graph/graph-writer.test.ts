import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { applyConstraints } from '../../../src/graph/apply-constraints.ts';
import { contentId } from '../../../src/graph/content-id.ts';
import { createGraphWriter } from '../../../src/graph/create-graph-writer.ts';
import { dumpGraph } from '../../../src/graph/dump-graph.ts';
import type { Claim, NameRef } from '../../../src/model/claim.ts';
import type { ExtractedArticle } from '../../../src/model/extracted-article.ts';
import type { EntityRow } from '../../../src/model/seed-row.ts';
import { clearGraph, openTestDriver, testNeo4j } from '../../neo4j/connect.ts';
import { AWS, article, firm } from './firm-articles.ts';

const driver = openTestDriver();
const connection = { driver, database: testNeo4j().database };
const newWriter = (rows = [AWS], now?: () => Date) =>
  createGraphWriter({ ...connection, entities: new Map(rows.map((row) => [row.id, row])), ...(now && { now }) });

beforeAll(async () => {
  await applyConstraints(connection);
});
beforeEach(() => clearGraph(driver));
afterAll(() => driver.close());

async function read(cypher: string, params: object = {}): Promise<Record<string, unknown>[]> {
  const session = driver.session(connection.database === undefined ? {} : { database: connection.database });
  try {
    return (await session.run(cypher, params)).records.map((record) => record.toObject());
  } finally {
    await session.close();
  }
}

describe('the outcome of a write', () => {
  test('counts claims and relationships by article: new, again, changed, retracted, unknown', async () => {
    const writer = newWriter();
    const [a, b] = await writer.importArticles([article('a', ['Acme', 'Bolt']), article('b', ['Acme'])]);
    expect(a).toEqual({
      articleId: 'a',
      outcome: 'imported',
      claimsAdded: 2,
      claimsRetracted: 0,
      relationshipsAdded: 2,
      relationshipsRetracted: 0,
    });
    expect(b).toMatchObject({ outcome: 'imported', claimsAdded: 1, relationshipsAdded: 0 });
    const [again] = await writer.importArticles([article('a', ['Acme', 'Bolt'])]);
    expect(again).toMatchObject({ outcome: 'unchanged', claimsAdded: 0, relationshipsAdded: 0 });
    const [changed] = await writer.importArticles([article('a', ['Bolt', 'Core'])]);
    expect(changed).toEqual({
      articleId: 'a',
      outcome: 'changed',
      claimsAdded: 1,
      claimsRetracted: 1,
      relationshipsAdded: 1,
      relationshipsRetracted: 0,
    });
    const retracted = await writer.retractArticles(['b', 'nowhere']);
    expect(retracted).toMatchObject([
      { articleId: 'b', outcome: 'retracted', claimsRetracted: 1, relationshipsRetracted: 1 },
      { articleId: 'nowhere', outcome: 'unknown', claimsRetracted: 0 },
    ]);
  });

  test('is foretold by a preview, which writes nothing', async () => {
    const writer = newWriter();
    await writer.importArticles([article('a', ['Acme', 'Bolt'])]);
    const before = await dumpGraph(connection, { everything: true });
    const batch = [article('a', ['Bolt']), article('b', ['Core'])];
    const foretold = await writer.previewArticles(batch);
    expect(await dumpGraph(connection, { everything: true })).toEqual(before);
    expect(foretold).toEqual(await writer.importArticles(batch));
  });
});

describe('history', () => {
  test('keeps when a claim was first recorded through edits around it, and moves its offsets', async () => {
    let time = '2024-01-01T00:00:00.000Z';
    const writer = newWriter([AWS], () => new Date(time));
    await writer.importArticles([article('a', ['Acme', 'Bolt'])]);
    time = '2024-02-01T00:00:00.000Z';
    await writer.importArticles([article('a', ['Acme'], 'A correction. ')]);
    expect(await read('MATCH (c:Claim) RETURN c.recordedAt AS recordedAt, c.start AS start')).toEqual([
      { recordedAt: expect.stringMatching(/^2024-01-01T/u), start: 14 },
    ]);
  });

  test('keeps retracted claims with the text that they are read from, outside the live graph', async () => {
    const writer = newWriter([AWS], () => new Date('2024-02-01T00:00:00Z'));
    await writer.importArticles([article('a', ['Acme', 'Bolt'])]);
    await writer.importArticles([article('a', ['Acme'], 'A correction. ')]);
    const id = contentId('a', 'Bolt');
    expect(
      await read(
        'MATCH (a:RetractedArticle)-[:STATES]->(c:RetractedClaim)-[:SUBJECT]->(n:Name) RETURN c.claimId AS claimId, c.id AS id, c.retractedAt AS at, a.articleId AS articleId, substring(a.text, c.start, c.end - c.start) = c.quote AS quoted, EXISTS { (n)-[:NAMES]->() } AS live',
      ),
    ).toEqual([
      {
        claimId: id,
        id: expect.stringMatching(new RegExp(`^${id}@2024-02-01T`)),
        at: expect.stringMatching(/^2024-02-01T/u),
        articleId: 'a',
        quoted: true,
        live: false,
      },
    ]);
    expect(await read('MATCH (o:Organization) RETURN o.name AS name ORDER BY name')).toEqual([
      { name: 'Acme' },
      { name: '亚马逊云科技' },
    ]);
  });

  test('takes a claim that comes back for a new one', async () => {
    let hour = 0;
    const writer = newWriter([AWS], () => new Date(Date.UTC(2024, 0, 1, hour++)));
    for (let round = 0; round < 2; round++) {
      await writer.importArticles([article('a', ['Acme'])]);
      await writer.retractArticles(['a']);
    }
    await writer.importArticles([article('a', ['Acme'])]);
    expect(
      await read(
        'MATCH (c) WHERE c:Claim OR c:RetractedClaim RETURN labels(c)[0] AS label, count(*) AS n ORDER BY label',
      ),
    ).toEqual([
      { label: 'Claim', n: 1 },
      { label: 'RetractedClaim', n: 2 },
    ]);
  });
});

describe('who else read a claim', () => {
  const kept =
    'MATCH (c:Claim|RetractedClaim) RETURN labels(c)[0] AS label, c.agreedBy AS agreedBy, c.missedBy AS missedBy ORDER BY label, c.quote';

  test('is kept with it in order, and nobody where nothing is told', async () => {
    await newWriter().importArticles([article('a', ['Acme'], '', { agreedBy: ['b/2', 'b/1'], missedBy: ['c/1'] })]);
    await newWriter().importArticles([article('b', ['Bolt'])]);
    expect(await read(kept)).toEqual([
      { label: 'Claim', agreedBy: ['b/1', 'b/2'], missedBy: ['c/1'] },
      { label: 'Claim', agreedBy: [], missedBy: [] },
    ]);
  });

  test('changes a claim that keeps its id, and what was known of it stays as history', async () => {
    const writer = newWriter();
    await writer.importArticles([article('a', ['Acme'], '', { missedBy: ['b/1'] })]);
    const [outcome] = await writer.importArticles([article('a', ['Acme'], '', { agreedBy: ['b/1'], confidence: 0.9 })]);
    expect(outcome).toMatchObject({ outcome: 'changed', claimsAdded: 0, claimsRetracted: 0, relationshipsAdded: 0 });
    expect(await read(kept)).toEqual([
      { label: 'Claim', agreedBy: ['b/1'], missedBy: [] },
      { label: 'RetractedClaim', agreedBy: [], missedBy: ['b/1'] },
    ]);
    expect(await read('MATCH (c:Claim {id: $id}) RETURN count(c) AS n', { id: contentId('a', 'Acme') })).toEqual([
      { n: 1 },
    ]);
  });

  test('makes no source more: only the confidence of the claim itself counts for its relationship', async () => {
    const writer = newWriter();
    const edge = 'MATCH ()-[e:USES]->() RETURN e.sources AS sources, e.origins AS origins, e.confidence AS confidence';
    await writer.importArticles([article('a', ['Acme'], '', { agreedBy: ['b/1', 'c/1'] })]);
    expect(await read(edge)).toEqual([{ sources: 1, origins: 1, confidence: 0.8 }]);
    await writer.importArticles([article('a', ['Acme'], '', { agreedBy: ['b/1', 'c/1'], confidence: 0.95 })]);
    expect(await read(edge)).toEqual([{ sources: 1, origins: 1, confidence: 0.95 }]);
  });

  test('changes nothing where nobody is told in another way', async () => {
    const writer = newWriter();
    await writer.importArticles([article('a', ['Acme'])]);
    const [again] = await writer.importArticles([article('a', ['Acme'], '', { agreedBy: [], missedBy: [] })]);
    expect(again).toMatchObject({ outcome: 'unchanged' });
    await writer.importArticles([article('b', ['Bolt'], '', { agreedBy: ['b/1', 'c/1'] })]);
    const [turned] = await writer.importArticles([article('b', ['Bolt'], '', { agreedBy: ['c/1', 'b/1'] })]);
    expect(turned).toMatchObject({ outcome: 'unchanged' });
  });

  test('stays with a claim that is retracted', async () => {
    await newWriter().importArticles([article('a', ['Acme'], '', { agreedBy: ['b/1'] })]);
    await newWriter().retractArticles(['a']);
    expect(await read(kept)).toEqual([{ label: 'RetractedClaim', agreedBy: ['b/1'], missedBy: [] }]);
  });

  test('is nobody for claims of a graph that an earlier version wrote', async () => {
    const writer = newWriter();
    await writer.importArticles([article('a', ['Acme', 'Bolt'])]);
    await writer.importArticles([article('a', ['Acme'])]);
    await read('MATCH (c:Claim|RetractedClaim) REMOVE c.agreedBy, c.missedBy');
    await read("MATCH (m:Migration {id: 'constraints/018-readers-of-older-claims'}) DELETE m");
    await applyConstraints(connection);
    expect(await read(kept)).toEqual([
      { label: 'Claim', agreedBy: [], missedBy: [] },
      { label: 'RetractedClaim', agreedBy: [], missedBy: [] },
    ]);
    const [again] = await writer.importArticles([article('a', ['Acme'])]);
    expect(again).toMatchObject({ outcome: 'unchanged' });
  });
});

describe('entities', () => {
  test('that a row is added for keep names and claims, and answer to their old id', async () => {
    await newWriter().importArticles([article('a', ['Acme Ltd', 'Bolt']), article('b', ['ACME LTD'])]);
    const [old] = await read(
      "MATCH (o:Company) WHERE o.name STARTS WITH 'A' AND o.id STARTS WITH 'x' RETURN o.id AS id",
    );
    const row: EntityRow = {
      id: 'acme',
      kind: 'Company',
      names: { en: 'Acme' },
      aliases: ['Acme Ltd'],
      ambiguous: [],
      products: [],
    };
    await newWriter([AWS, row]).importArticles([article('c', ['Bolt'])]);
    const found = await read(
      'MATCH (n:Name {id: substring($id, 1)})-[:NAMES]->(o) RETURN o.id AS id, o.name AS name, COUNT { (n)<-[:SUBJECT]-(:Claim) } AS claims',
      old,
    );
    expect(found).toEqual([{ id: 'acme', name: 'Acme', claims: 2 }]);
    expect(
      await read('MATCH (s)-[u:USES]->() RETURN s.id AS id, u.subjectName AS name, u.sources AS sources ORDER BY name'),
    ).toMatchObject([
      { id: 'acme', name: 'Acme', sources: 2 },
      { name: 'Bolt', sources: 2 },
    ]);
    expect(await read('MATCH (o {id: $id}) RETURN o', old)).toEqual([]);
  });

  test('take the name that most articles write, on their relationships too', async () => {
    const writer = newWriter();
    await writer.importArticles([article('a', ['ACME'])]);
    await writer.importArticles([
      article('b', ['Acme']),
      article('c', [firm('Acme', { forms: ['Acme', 'Acme Corp'] })]),
    ]);
    const [acme] = await read(
      'MATCH (o)-[u:USES]->() RETURN o.name AS name, o.aliases AS aliases, u.subjectName AS subjectName',
    );
    expect(acme).toEqual({ name: 'Acme', aliases: ['ACME', 'Acme Corp'], subjectName: 'Acme' });
    await writer.retractArticles(['b', 'c']);
    expect(await read('MATCH (o)-[u:USES]->() RETURN o.name AS name, u.subjectName AS subjectName')).toEqual([
      { name: 'ACME', subjectName: 'ACME' },
    ]);
  });

  test('of one name at two employers are two', async () => {
    const person = (scope: string): NameRef => ({ kind: 'Person', name: '王伟', scope, forms: ['王伟'] });
    const works = { type: 'WORKS_FOR', title: 'CTO' } as const;
    await newWriter().importArticles([
      article('a', [person('acme')], '', works),
      article('b', [person('bolt')], '', works),
    ]);
    expect(await read('MATCH (p:Person)-[w:WORKS_FOR]->() RETURN p.name AS name, w.title AS title')).toEqual([
      { name: '王伟', title: 'CTO' },
      { name: '王伟', title: 'CTO' },
    ]);
  });

  test('of a known series have a node for each edition, and one for the series where no year is told', async () => {
    const series: EntityRow = {
      ...{ id: 'yunqi', kind: 'Event', names: { zh: '云栖大会', en: 'Apsara Conference' } },
      ...{ aliases: ['阿里云栖大会'], ambiguous: [], products: [], host: 'aws' },
    };
    const visit = (name: string, scope?: string): Partial<Claim> => ({
      type: 'PARTICIPATED_IN',
      object: { kind: 'Event', name, knownId: 'yunqi', forms: [name], ...(scope !== undefined && { scope }) },
    });
    await newWriter([AWS, series]).importArticles([
      article('a', ['Acme'], '', visit('2021阿里云栖大会', '2021')),
      article('b', ['Bolt'], '', visit('云栖大会', '2021')),
      article('c', ['Acme'], '', visit('云栖大会2022', '2022')),
      article('d', ['Acme'], '', visit('云栖大会')),
    ]);
    expect(
      await read(
        'MATCH (e:Event)<-[p:PARTICIPATED_IN]-() RETURN e.id AS id, e.name AS name, e.nameEn AS en, e.series AS series, e.edition AS edition, e.hostId AS host, collect(p.subjectName) AS who, collect(DISTINCT p.objectName) AS shown ORDER BY id',
      ),
    ).toEqual([
      {
        ...{ id: 'yunqi', name: '云栖大会', en: 'Apsara Conference', series: null, edition: null },
        ...{ host: 'aws', who: ['Acme'], shown: ['云栖大会'] },
      },
      {
        ...{ id: 'yunqi-2021', name: '2021云栖大会', en: 'Apsara Conference 2021', series: 'yunqi', edition: 2021 },
        ...{ host: 'aws', who: expect.toSatisfy((who: string[]) => who.toSorted().join() === 'Acme,Bolt') },
        shown: ['2021云栖大会'],
      },
      {
        ...{ id: 'yunqi-2022', name: '2022云栖大会', en: 'Apsara Conference 2022', series: 'yunqi', edition: 2022 },
        ...{ host: 'aws', who: ['Acme'], shown: ['2022云栖大会'] },
      },
    ]);
  });

  test('of an event that no row knows become editions when a row is added, and answer to their old ids', async () => {
    const visit = (name: string, scope: string): Partial<Claim> => ({
      type: 'PARTICIPATED_IN',
      object: { kind: 'Event', name, forms: [name], scope },
    });
    await newWriter().importArticles([
      article('a', ['Acme'], '', visit('2021 Star Day', '2021')),
      article('b', ['Bolt'], '', visit('Star Day', '2021')),
      article('c', ['Acme'], '', visit('Star Day', '2022')),
    ]);
    const old = await read('MATCH (e:Event) RETURN e.id AS id, e.name AS name, e.edition AS edition ORDER BY name');
    expect(old).toEqual([
      { id: expect.stringMatching(/^x/), name: '2021 Star Day', edition: 2021 },
      { id: expect.stringMatching(/^x/), name: 'Star Day 2022', edition: 2022 },
    ]);
    const row: EntityRow = {
      ...{ id: 'star-day', kind: 'Event', names: { en: 'The Star Day' } },
      ...{ aliases: ['Star Day'], ambiguous: [], products: [] },
    };
    await newWriter([AWS, row]).importArticles([article('d', ['Bolt'])]);
    const found = await read(
      'UNWIND $old AS old MATCH (n:Name {id: substring(old.id, 1)})-[:NAMES]->(e) RETURN e.id AS id, e.name AS name, e.series AS series',
      { old },
    );
    expect(found).toEqual([
      { id: 'star-day-2021', name: 'The Star Day 2021', series: 'star-day' },
      { id: 'star-day-2022', name: 'The Star Day 2022', series: 'star-day' },
    ]);
    await newWriter([AWS, { ...row, names: { en: 'Star Day' } }]).importArticles([article('e', ['Bolt'])]);
    expect(
      await read('MATCH (e:Event)<-[p:PARTICIPATED_IN]-() RETURN DISTINCT p.objectName AS name ORDER BY name'),
    ).toEqual([{ name: 'Star Day 2021' }, { name: 'Star Day 2022' }]);
  });

  test.each([
    ['quotes', `O'Neil "The" Firm`],
    ['backticks', '`) DETACH DELETE n //'],
    ['emoji', 'Smile 🙂 GmbH'],
    ['300 characters', '长'.repeat(300)],
    ['a dollar and braces', '{x: 1} $param'],
    ['a NUL', 'a\u0000b'],
  ])('may have %s in their names', async (_, name) => {
    await newWriter().importArticles([article('a', [name])]);
    expect(await read('MATCH (o)-[u:USES]->() RETURN o.name AS name, u.subjectName AS subjectName')).toEqual([
      { name, subjectName: name },
    ]);
  });

  test('are found by any script of their names, half typed', async () => {
    await newWriter().importArticles([article('a', ['华米科技', '上海云轴', 'Zepp Health'])]);
    const search = (text: string) =>
      read("CALL db.index.fulltext.queryNodes('entityNames', $text) YIELD node RETURN node.name AS name", { text });
    expect(await search('亚马逊')).toEqual([{ name: '亚马逊云科技' }]);
    expect(await search('华米')).toEqual([{ name: '华米科技' }]);
    expect(await search('zep*')).toEqual([{ name: 'Zepp Health' }]);
  });
});

describe('a refused write', () => {
  test.each<[string, ExtractedArticle[], RegExp]>([
    [
      'a type that is none',
      [article('b', ['Bolt'], '', { type: 'OWNS' as 'USES' })],
      /b\.md: claim .* unknown type OWNS/,
    ],
    [
      'kinds that a type cannot join',
      [article('b', ['Bolt'], '', { type: 'HOSTED' })],
      /Company HOSTED CloudProvider is no relation/,
    ],
    ['a quote that is not there', [article('b', ['Bolt'], '', { start: 1 })], /offsets 1 to \d+ are not its quote/],
    ['a confidence above 1', [article('b', ['Bolt'], '', { confidence: 1.2 })], /confidence 1\.2/],
    ['no number for confidence', [article('b', ['Bolt'], '', { confidence: Number.NaN })], /confidence NaN/],
    [
      'an edition that is no year',
      [
        article('b', ['Bolt'], '', {
          type: 'PARTICIPATED_IN',
          object: { kind: 'Event', name: 'Day', forms: [], scope: 'x' },
        }),
      ],
      /edition x of an event/,
    ],
    ['an empty name', [article('b', [' '])], /empty name/],
    ['a name beyond the limit', [article('b', ['n'.repeat(1001)])], /1001 characters; 1000 is the limit/],
    ['an article twice', [article('b', ['Bolt']), article('b', ['Core'])], /another article of the batch has its id b/],
    ['a claim id twice', [article('b', ['Bolt', 'Bolt'])], /two claims have the id/],
  ])('names the article: %s', async (_, bad, message) => {
    const before = await dumpGraph(connection, { everything: true });
    await expect(newWriter().importArticles([article('a', ['Acme']), ...bad])).rejects.toThrow(message);
    expect(await dumpGraph(connection, { everything: true })).toEqual(before);
  });

  test('leaves nothing when the database itself refuses in the middle of a batch', async () => {
    await newWriter().importArticles([article('z', ['Zed'])]);
    const before = await dumpGraph(connection, { everything: true });
    // A list inside a list is no property value, which shows only when the claims are written, after names and entities.
    const bad = article('b', ['Bolt'], '', { workload: [['x']] as unknown as string });
    await expect(newWriter().importArticles([article('a', ['Acme']), bad])).rejects.toThrow(
      /[Cc]ollection|[Pp]ropert|list/i,
    );
    expect(await dumpGraph(connection, { everything: true })).toEqual(before);
  });

  test('gives up on a Neo4j that is away, after its tries, and says that nothing was written', async () => {
    const away = neo4j.driver('bolt://127.0.0.1:9', neo4j.auth.basic('a', 'b'), { connectionTimeout: 500 });
    const retried: number[] = [];
    const patience = { retries: 2, maxPause: 50, onRetry: (_: Error, left: number) => retried.push(left) };
    const writer = createGraphWriter({ driver: away, entities: new Map(), patience });
    await expect(writer.importArticles([article('a', ['Acme'])])).rejects.toMatchObject({
      code: 'NEO4J_UNREACHABLE',
      message: expect.stringMatching(/did not come back in 3 tries\. Nothing .* was written/),
    });
    expect(retried).toEqual([2, 1]);
    await away.close();
  });
});
