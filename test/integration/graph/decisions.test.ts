import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { applyConstraints } from '../../../src/graph/apply-constraints.ts';
import { contentId } from '../../../src/graph/content-id.ts';
import { createGraphWriter } from '../../../src/graph/create-graph-writer.ts';
import type { DecisionRequest } from '../../../src/graph/decision.ts';
import { dumpGraph } from '../../../src/graph/dump-graph.ts';
import { createNameIndex } from '../../../src/graph/name-index.ts';
import type { Claim } from '../../../src/model/claim.ts';
import type { EntityRow } from '../../../src/model/seed-row.ts';
import { clearGraph, openTestDriver, testNeo4j } from '../../neo4j/connect.ts';
import { AWS, article, firm } from './firm-articles.ts';

const AMAZON: EntityRow = {
  ...{ id: 'amazon', kind: 'Company', names: { zh: '亚马逊', en: 'Amazon' }, aliases: [], ambiguous: [], products: [] },
};
const ROWS = new Map([AWS, AMAZON].map((row) => [row.id, row]));
const index = createNameIndex(ROWS);
const nameOf = (name: string) => index.nameOf({ kind: 'Company', name, forms: [] });
const personOf = (name: string, scope: string) => index.nameOf({ kind: 'Person', name, scope, forms: [] });
const signed = { by: 'Ann', reason: 'read it' };
const decideOn =
  (action: 'same' | 'different') =>
  (one: string, other: string): DecisionRequest => ({ action, names: [nameOf(one), nameOf(other)], ...signed });
const [same, different] = [decideOn('same'), decideOn('different')];
const claimOf = (articleId: string, name: string) => contentId(articleId, name);

const driver = openTestDriver();
const connection = { driver, database: testNeo4j().database };
const newWriter = () => createGraphWriter({ ...connection, entities: ROWS });

beforeAll(async () => {
  await applyConstraints(connection);
});
beforeEach(() => clearGraph(driver));
afterAll(() => driver.close());

async function read(cypher: string): Promise<Record<string, unknown>[]> {
  const session = driver.session(connection.database === undefined ? {} : { database: connection.database });
  try {
    return (await session.run(cypher)).records.map((record) => record.toObject());
  } finally {
    await session.close();
  }
}
const customers = () =>
  read(
    'MATCH (c:Organization)-[e:USES]->() RETURN e.subjectName AS name, e.sources AS sources, e.review AS review ORDER BY name',
  );

describe('a claim on which somebody decided', () => {
  test('draws no edge once it is rejected, and one again when that is undone', async () => {
    const writer = newWriter();
    await writer.importArticles([article('a', ['Acme', 'Bolt']), article('b', ['Bolt'])]);
    const before = await dumpGraph(connection);
    const {
      outcomes: [rejected],
    } = await writer.decide([
      { action: 'reject', claimId: claimOf('a', 'Acme'), ...signed },
      { action: 'reject', claimId: claimOf('a', 'Bolt'), ...signed },
    ]);
    expect(await customers()).toEqual([{ name: 'Bolt', sources: 1, review: 'unreviewed' }]);
    await writer.decide([{ action: 'undo', decisionId: rejected!.id, ...signed }]);
    expect((await customers()).map(({ name }) => name)).toEqual(['Acme', 'Bolt']);
    const [again] = await read(
      `MATCH (d:Decision {action: 'reject'})-[:ABOUT]->(c:Claim {review: 'rejected'}) RETURN d.id AS id`,
    );
    await writer.decide([{ action: 'undo', decisionId: String(again!.id), ...signed }]);
    expect(await dumpGraph(connection)).toEqual(before);
  });

  test('makes its relationship confirmed and certain', async () => {
    const writer = newWriter();
    await writer.importArticles([article('a', ['Acme'])]);
    await writer.decide([{ action: 'confirm', claimId: claimOf('a', 'Acme'), ...signed }]);
    expect(await read('MATCH ()-[e:USES]->() RETURN e.review AS review, e.confidence AS confidence')).toEqual([
      { review: 'confirmed', confidence: 1 },
    ]);
  });

  test('stays decided when its article is changed, retracted and comes back, and is raised anew on other words', async () => {
    const writer = newWriter();
    await writer.importArticles([article('a', ['Acme', 'Bolt'])]);
    await writer.decide([{ action: 'reject', claimId: claimOf('a', 'Acme'), ...signed }]);
    await writer.importArticles([article('a', ['Acme', 'Bolt'], 'A correction. ')]);
    expect((await customers()).map(({ name }) => name)).toEqual(['Bolt']);
    await writer.retractArticles(['a']);
    await writer.importArticles([article('a', ['Acme'])]);
    expect(await customers()).toEqual([]);
    expect(await read('MATCH (d:Decision)-[:ABOUT]->(c:Claim) RETURN c.review AS review')).toEqual([
      { review: 'rejected' },
    ]);
    await writer.importArticles([article('a', [], 'Acme really uses AWS.')]);
    const other = article('a', ['Acme'], '', { id: 'another quote' } as Partial<Claim>);
    await writer.importArticles([other]);
    expect((await customers()).map(({ name }) => name)).toEqual(['Acme']);
  });

  test('is told once: the same word again changes nothing, the opposite one counts', async () => {
    const writer = newWriter();
    await writer.importArticles([article('a', ['Acme'])]);
    const claimId = claimOf('a', 'Acme');
    const {
      outcomes: [first],
    } = await writer.decide([{ action: 'confirm', claimId, ...signed }]);
    const { outcomes } = await writer.decide([{ action: 'confirm', claimId, by: 'Bo', reason: '' }]);
    expect(outcomes).toEqual([{ id: first!.id, action: 'confirm', outcome: 'unchanged' }]);
    await writer.decide([{ action: 'reject', claimId, ...signed }]);
    expect(await customers()).toEqual([]);
    const decisions = await read('MATCH (d:Decision) RETURN d.action AS action, d.seq AS seq, d.by AS by ORDER BY seq');
    expect(decisions).toEqual([
      { action: 'confirm', seq: 1, by: 'Ann' },
      { action: 'reject', seq: 2, by: 'Ann' },
    ]);
  });
});

describe('names on which somebody decided', () => {
  test('are one entity, with all claims and aliases, and two again byte for byte when that is undone', async () => {
    const writer = newWriter();
    await writer.importArticles([article('a', ['Acme', 'Acme Robotics']), article('b', ['Acme Robotics', 'Bolt'])]);
    const before = await dumpGraph(connection);
    const {
      outcomes: [merged],
    } = await writer.decide([same('Acme', 'Acme Robotics')]);
    expect(await customers()).toEqual([
      { name: 'Acme Robotics', sources: 2, review: 'unreviewed' },
      { name: 'Bolt', sources: 1, review: 'unreviewed' },
    ]);
    expect(await read(`MATCH (c:Company {name: 'Acme Robotics'}) RETURN c.aliases AS aliases`)).toEqual([
      { aliases: ['Acme'] },
    ]);
    await writer.decide([{ action: 'undo', decisionId: merged!.id, ...signed }]);
    expect(await dumpGraph(connection)).toEqual(before);
    await writer.decide([same('Acme', 'Acme Robotics'), different('Acme', 'Acme Robotics')]);
    expect(await dumpGraph(connection)).toEqual(before);
  });

  test('go to the known entity, which takes their aliases', async () => {
    const writer = newWriter();
    await writer.importArticles([article('a', ['Acme', 'Amazon Shop'])]);
    await writer.decide([same('Amazon Shop', 'Amazon')]);
    expect((await customers()).map(({ name }) => name)).toEqual(['Acme', '亚马逊']);
    expect(await read(`MATCH (c:Company {id: 'amazon'}) RETURN 'Amazon Shop' IN c.aliases AS known`)).toEqual([
      { known: true },
    ]);
    await writer.retractArticles(['a']);
    expect(await read('MATCH (o:Organization) RETURN o.id')).toEqual([]);
    await writer.importArticles([article('b', ['Amazon Shop'])]);
    expect((await customers()).map(({ name }) => name)).toEqual(['亚马逊']);
  });

  test('take their aliases away again when nobody writes them, from a known entity that goes on by another name', async () => {
    const writer = newWriter();
    await writer.importArticles([article('a', ['亚马逊'])]);
    await writer.decide([same('Amazon Shop', 'Amazon')]);
    const before = await dumpGraph(connection);
    await writer.importArticles([article('b', ['Amazon Shop'])]);
    expect(await dumpGraph(connection)).not.toEqual(before);
    await writer.retractArticles(['b']);
    expect(await dumpGraph(connection)).toEqual(before);
  });

  test.each<[string, DecisionRequest[], string]>([
    ['a group with its cloud', [same('Amazon', 'AWS')], 'two rows of seeds/entities'],
    ['through a chain', [same('Amazon', 'Acme'), same('Acme', 'AWS')], 'two rows of seeds/entities'],
    ['what is parted', [different('Acme', 'Bolt'), same('Acme', 'Bolt')], 'different'],
    [
      'what is parted, through a chain',
      [different('Acme', 'Bolt'), same('Acme', 'Core'), same('Core', 'Bolt')],
      'diff',
    ],
    ['a name with itself', [same('Acme', 'ACME')], 'one name'],
    ['two names of one row', [different('AWS', '亚马逊AWS')], 'row aws'],
    [
      'a firm with a person',
      [{ action: 'same', names: [nameOf('Acme'), personOf('Acme', 'Bolt')], ...signed }],
      'kind',
    ],
    ['nobody', [{ ...same('Acme', 'Bolt'), by: ' ' }], 'by whom'],
  ])('are refused, and nothing changes: %s', async (_, requests, why) => {
    const writer = newWriter();
    await writer.importArticles([article('a', ['Acme', 'Bolt', 'Core', 'Amazon'])]);
    const before = await dumpGraph(connection, { everything: true });
    await expect(writer.decide(requests)).rejects.toThrow(why);
    expect(await dumpGraph(connection, { everything: true })).toEqual(before);
  });

  test('that articles call a subsidiary and its owner are never one', async () => {
    const writer = newWriter();
    const owned = article('a', ['Acme'], '', { type: 'SUBSIDIARY_OF', object: firm('Acme Group') });
    await writer.importArticles([owned]);
    await expect(writer.decide([same('Acme', 'Acme Group')])).rejects.toThrow('SUBSIDIARY_OF');
    // Nor by a chain within one batch, whatever the names in it are called.
    for (const middle of ['Bolt', 'Cog', 'Dart']) {
      const chain = [same(middle, 'Acme'), same('Acme Group', middle)];
      await expect(writer.decide(chain)).rejects.toThrow('SUBSIDIARY_OF');
    }
    expect(await read('MATCH (d:Decision) RETURN d')).toEqual([]);
  });

  test('keep two people of one name at two employers apart', async () => {
    const writer = newWriter();
    const posts = [
      firm('王伟', { kind: 'Person', scope: 'Acme' }),
      firm('王伟', { kind: 'Person', scope: 'Bolt' }),
    ].map((subject, at) => article(`p${at}`, [subject], '', { type: 'WORKS_FOR', object: firm(at ? 'Bolt' : 'Acme') }));
    await writer.importArticles(posts);
    expect(await read('MATCH (p:Person) RETURN p.name AS name')).toHaveLength(2);
    await writer.decide([{ action: 'same', names: [personOf('王伟', 'Acme'), personOf('王伟', 'Bolt')], ...signed }]);
    expect(
      await read('MATCH (p:Person)-[:WORKS_FOR]->(f) RETURN p.name AS name, f.name AS firm ORDER BY firm'),
    ).toEqual([
      { name: '王伟', firm: 'Acme' },
      { name: '王伟', firm: 'Bolt' },
    ]);
  });
});

describe('a decision', () => {
  test.each<[string, (known: string) => DecisionRequest, string, string]>([
    ['on no claim', () => ({ action: 'reject', claimId: 'nothing', ...signed }), 'NOT_FOUND', 'nothing'],
    [
      'on a retracted claim',
      () => ({ action: 'reject', claimId: claimOf('b', 'Bolt'), ...signed }),
      'NOT_FOUND',
      'retracted',
    ],
    ['that undoes none', () => ({ action: 'undo', decisionId: 'nothing', ...signed }), 'NOT_FOUND', 'nothing'],
    [
      'that undoes an undone one',
      (known) => ({ action: 'undo', decisionId: known, ...signed }),
      'DECISION_CONFLICT',
      'already',
    ],
    [
      'without words',
      () => ({ action: 'note', on: 'article', id: 'a', by: 'Ann', reason: '' }),
      'BAD_ARGUMENT',
      'words',
    ],
    ['that a name is another than itself', () => different('Acme', 'acme'), 'BAD_ARGUMENT', 'give two'],
    ['on no article', () => ({ action: 'note', on: 'article', id: 'z', ...signed }), 'NOT_FOUND', 'article'],
  ])('%s is refused', async (_, toRequest, code, why) => {
    const writer = newWriter();
    await writer.importArticles([article('a', ['Acme']), article('b', ['Bolt'])]);
    await writer.retractArticles(['b']);
    const {
      outcomes: [known],
    } = await writer.decide([{ action: 'confirm', claimId: claimOf('a', 'Acme'), ...signed }]);
    await writer.decide([{ action: 'undo', decisionId: known!.id, ...signed }]);
    const refused = writer.decide([toRequest(known!.id)]);
    await expect(refused).rejects.toMatchObject({ code, message: expect.stringContaining(why) });
  });

  test('counts with the others of its batch or not at all, and a preview writes nothing', async () => {
    const writer = newWriter();
    await writer.importArticles([article('a', ['Acme', 'Bolt'])]);
    const before = await dumpGraph(connection, { everything: true });
    const confirm: DecisionRequest = { action: 'confirm', claimId: claimOf('a', 'Acme'), ...signed };
    await expect(writer.decide([confirm, { ...confirm, action: 'reject' }])).rejects.toMatchObject({
      message: expect.stringContaining('both confirmed and rejected'),
      details: { request: 1 },
    });
    await expect(writer.decide([confirm, confirm, { ...confirm, by: '' }])).rejects.toMatchObject({
      message: expect.stringContaining('by whom'),
      details: { request: 2 },
    });
    const preview = await writer.previewDecisions([confirm, same('Acme', 'Bolt')]);
    expect(preview.outcomes.map(({ outcome }) => outcome)).toEqual(['recorded', 'recorded']);
    expect(await dumpGraph(connection, { everything: true })).toEqual(before);
  });
});

describe('the report on decisions', () => {
  const edge = (subjectName: string) => ({ type: 'USES', subjectName, objectName: '亚马逊云科技' });

  test('names the relationships that come, change and go, in a preview too', async () => {
    const writer = newWriter();
    await writer.importArticles([article('a', ['Acme', 'Bolt']), article('b', ['Bolt', 'Core'])]);
    const reject = (articleId: string, name: string): DecisionRequest => ({
      ...{ action: 'reject', claimId: claimOf(articleId, name), ...signed },
    });
    const requests = [reject('a', 'Acme'), reject('b', 'Bolt')];
    const preview = await writer.previewDecisions(requests);
    expect(preview).toMatchObject({
      relationshipsAdded: [],
      relationshipsRemoved: [edge('Acme')],
      relationshipsChanged: [edge('Bolt')],
    });
    const { outcomes, ...followed } = await writer.decide(requests);
    expect(followed).toEqual({ ...preview, outcomes: undefined });
    const undone = await writer.decide([{ action: 'undo', decisionId: outcomes[0]!.id, ...signed }]);
    expect(undone).toMatchObject({ relationshipsAdded: [edge('Acme')], relationshipsRemoved: [] });
  });

  test('names the earlier decisions on names that hold no longer, and those that hold again', async () => {
    const writer = newWriter();
    await writer.importArticles([article('a', ['Acme', 'Bolt', 'Core'])]);
    const { outcomes: joined } = await writer.decide([same('Acme', 'Core'), same('Core', 'Bolt')]);
    const parted = await writer.decide([different('Acme', 'Bolt')]);
    expect(parted).toMatchObject({
      noLongerHold: [{ id: joined[1]!.id, why: expect.stringContaining('different') }],
      holdAgain: [],
      // What was the entity of all three stays that of Bolt, whose name its id is made of.
      relationshipsAdded: [edge('Acme')],
    });
    const undone = await writer.decide([{ action: 'undo', decisionId: parted.outcomes[0]!.id, ...signed }]);
    expect(undone).toMatchObject({ noLongerHold: [], holdAgain: [joined[1]!.id] });
    await writer.decide([different('Acme', 'Bolt')]);
    const withdrawn = await writer.decide([{ action: 'undo', decisionId: joined[1]!.id, ...signed }]);
    expect(withdrawn.holdAgain).toEqual([]);
  });
});

describe('what was known before a decision', () => {
  test('is kept as history: past versions of the claims, with their names and the text that they are read from', async () => {
    const writer = newWriter();
    await writer.importArticles([article('a', ['Acme', 'Bolt'])]);
    await writer.decide([same('Acme', 'Bolt')]);
    await writer.decide([{ action: 'confirm', claimId: claimOf('a', 'Acme'), ...signed }]);
    await writer.importArticles([article('a', ['Acme', 'Bolt'], 'A correction. ')]);
    const past = await read(
      `MATCH (a)-[:STATES]->(c:RetractedClaim)-[:SUBJECT]->(n:Name)
       RETURN c.claimId AS id, n.folded AS name, c.knownFrom < c.retractedAt AS inOrder, labels(a)[0] AS source,
         substring(a.text, c.start, c.end - c.start) = c.quote AS quoted ORDER BY name, c.knownFrom`,
    );
    const version = { inOrder: true, source: 'RetractedArticle', quoted: true };
    const [acme, bolt] = [claimOf('a', 'Acme'), claimOf('a', 'Bolt')];
    // The entity of both has the id of one of them, whose claim no decision changed until it was confirmed.
    expect(past.filter(({ id }) => id === acme || id === bolt)).toHaveLength(past.length);
    expect(past.map(({ id }) => id)).toContain(acme);
    for (const each of past) expect(each).toMatchObject(version);
  });
});
