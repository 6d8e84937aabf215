import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ALIYUN, ARTICLES, AWS, AZURE, article, company, ODD_NAMES } from './fixture-world.ts';
import { type Answer, bearer, type Data, expectData, OPEN, openApi, type TestApi, TOKEN } from './open-api.ts';

const BOLT = article('Bolt', '2022-05-05', [
  ['Bolt uses Azure.', company('Bolt'), 'USES', AZURE],
  ['Bolt uses AWS.', company('Bolt'), 'USES', AWS],
  ['Bolt Robotics uses AWS.', company('Bolt Robotics'), 'USES', AWS],
  ['Bolt Robotics left 阿里云.', company('Bolt Robotics'), 'USES', ALIYUN, { status: 'ended' }],
]);
const [BOLT_AZURE, BOLT_AWS, ROBOTICS_AWS] = BOLT.claims.map(({ id }) => id) as [string, string, string];

let api: TestApi;
beforeAll(async () => {
  api = await openApi([...ARTICLES, BOLT], { config: { ...OPEN, token: TOKEN } });
});
afterAll(() => api.close());

const change = (query: string, variables: Record<string, unknown> = {}) =>
  api.ask(query, { by: 'Ann', ...variables }, bearer(TOKEN));
const read = async (query: string, variables: Record<string, unknown> = {}): Promise<Data> =>
  expectData(await api.ask(query, variables));
const codeOf = ({ errors }: Answer) => errors?.[0]?.extensions.code;

const CONSEQUENCES = `consequences { relationshipsAdded { id type subjectName objectName }
  relationshipsRemoved { id type subjectName objectName } relationshipsChanged { subjectName objectName }
  noLongerHold { why decision { id } } holdAgain { id } }`;
const RESULT = `decision { id action by at reason undoneBy { id } } outcome claim { id review }
  relationship { id review confidence sources } entities { id name }`;
const PAYLOAD = `${RESULT} ${CONSEQUENCES}`;
const CONFIRM = `mutation($id: ID!, $by: String!, $reason: String) {
  done: confirmClaim(id: $id, by: $by, reason: $reason) { ${PAYLOAD} } }`;
const REJECT = `mutation($id: ID!, $by: String!, $reason: String) {
  done: rejectClaim(id: $id, by: $by, reason: $reason) { ${PAYLOAD} } }`;
const NOTE = `mutation($on: ID!, $text: String!, $by: String!) { done: note(on: $on, text: $text, by: $by) { ${PAYLOAD} } }`;
const MERGE = `mutation($one: String!, $other: String!, $by: String!, $reason: String, $evidence: String) {
  done: mergeNames(one: $one, other: $other, by: $by, reason: $reason, evidence: $evidence) { ${PAYLOAD} } }`;
const SEPARATE = `mutation($one: String!, $other: String!, $by: String!, $reason: String) {
  done: separateNames(one: $one, other: $other, by: $by, reason: $reason) { ${PAYLOAD} } }`;
const UNDO = `mutation($decision: ID!, $by: String!, $reason: String) {
  done: undo(decision: $decision, by: $by, reason: $reason) { ${PAYLOAD} } }`;
const DECIDE = `mutation($requests: [DecisionInput!]!, $by: String!, $dryRun: Boolean) {
  decide(requests: $requests, by: $by, dryRun: $dryRun) { dryRun results { ${RESULT} } ${CONSEQUENCES} } }`;

const done = async (query: string, variables: Record<string, unknown>): Promise<Data> =>
  expectData(await change(query, variables)).done;

/** Everything that the API tells of both firms. */
const firms = () =>
  read(`{ a: company(name: "Bolt") { ...firm } b: company(name: "Bolt Robotics") { ...firm } }
    fragment firm on Company { id name aliases writtenNames { edges { node { id text } } } clouds { edges {
      id status sources confidence review node { id } claims { edges { node { id quote review } } } } } }`);

const NOTHING = {
  relationshipsAdded: [],
  relationshipsRemoved: [],
  relationshipsChanged: [],
  noLongerHold: [],
  holdAgain: [],
};

describe('a decision on a claim', () => {
  test('takes its relationship away when it is rejected, and gives it back when that is undone', async () => {
    const before = await firms();
    const { id } = before.a.clouds.edges.find(({ node }: Data) => node.id === 'azure');
    const rejected = await done(REJECT, { id: BOLT_AZURE, reason: 'The firm of that name is another.' });
    const edge = { id, type: 'USES', subjectName: 'Bolt', objectName: '微软云' };
    expect(rejected).toEqual({
      decision: {
        id: expect.stringMatching(/^[0-9a-f]{24}$/),
        action: 'REJECT',
        by: 'Ann',
        at: expect.stringMatching(/^\d{4}-.*Z$/),
        reason: 'The firm of that name is another.',
        undoneBy: null,
      },
      outcome: 'RECORDED',
      claim: { id: BOLT_AZURE, review: 'REJECTED' },
      relationship: null,
      entities: [],
      consequences: { ...NOTHING, relationshipsRemoved: [edge] },
    });
    expect(await read('query($id: ID!) { relationship(id: $id) { id } }', { id })).toEqual({ relationship: null });
    expect((await firms()).a.clouds.edges.map(({ node }: Data) => node.id)).toEqual(['aws']);

    const undone = await done(UNDO, { decision: rejected.decision.id });
    expect(undone).toMatchObject({
      decision: { action: 'UNDO', reason: '' },
      outcome: 'RECORDED',
      claim: { id: BOLT_AZURE, review: 'UNREVIEWED' },
      relationship: { id, review: 'UNREVIEWED' },
      consequences: { ...NOTHING, relationshipsAdded: [edge] },
    });
    expect(await firms()).toEqual(before);
    const log = await read(
      `query($id: ID!) { claim(id: $id) { decisions { totalCount edges { node { id undoneBy { id undoes { id } } } } } } }`,
      { id: BOLT_AZURE },
    );
    const { id: rejectedId } = rejected.decision;
    expect(log.claim.decisions).toEqual({
      totalCount: 1,
      edges: [{ node: { id: rejectedId, undoneBy: { id: undone.decision.id, undoes: { id: rejectedId } } } }],
    });
  });

  test('makes its relationship confirmed and certain, once', async () => {
    const first = await done(CONFIRM, { id: ROBOTICS_AWS });
    expect(first).toMatchObject({
      outcome: 'RECORDED',
      claim: { review: 'CONFIRMED' },
      relationship: { review: 'CONFIRMED', confidence: 1, sources: 1 },
      consequences: { relationshipsChanged: [{ subjectName: 'Bolt Robotics', objectName: '亚马逊云科技' }] },
    });
    const again = await done(CONFIRM, { id: ROBOTICS_AWS, by: 'Bo', reason: 'me too' });
    expect(again).toEqual({ ...first, outcome: 'UNCHANGED', consequences: NOTHING });
    const ofEdge = 'query($id: ID!) { relationship(id: $id) { decisions { edges { node { id by } } } } }';
    expect(await read(ofEdge, { id: first.relationship.id })).toEqual({
      relationship: { decisions: { edges: [{ node: { id: first.decision.id, by: 'Ann' } }] } },
    });
    await done(UNDO, { decision: first.decision.id });
  });

  test('stays while its article is retracted, and counts again when that comes back', async () => {
    const reprint = ARTICLES[1]!;
    const [claim] = reprint.claims;
    const note = await done(NOTE, { on: reprint.document.id, text: 'Word for word the same.' });
    const { decision } = await done(REJECT, { id: claim!.id });
    const edge = '{ company(name: "华米科技") { clouds(first: 1) { edges { id } } } }';
    const { id } = (await read(edge)).company.clouds.edges[0];
    const query = `query($id: ID!, $edge: ID!, $article: ID!) {
      decision(id: $id) { claimId claim { review } }
      relationship(id: $edge) { sources decisions { edges { node { id } } } }
      article(id: $article) { decisions { totalCount edges { node { id reason articleId article { title } } } } } }`;
    const ids = { id: decision.id, edge: id, article: reprint.document.id };
    const there = await read(query, ids);
    expect(there).toMatchObject({
      decision: { claimId: claim!.id, claim: { review: 'REJECTED' } },
      relationship: { sources: 1, decisions: { edges: [{ node: { id: decision.id } }] } },
      article: { decisions: { totalCount: 1, edges: [{ node: { id: note.decision.id, articleId: ids.article } }] } },
    });
    await api.writer.retractArticles([reprint.document.id]);
    expect(await read(query, ids)).toEqual({
      decision: { claimId: claim!.id, claim: null },
      relationship: there.relationship,
      article: null,
    });
    expect(
      (await read(`{ node(id: "${note.decision.id}") { ... on Decision { article { id } articleId } } }`)).node,
    ).toEqual({
      article: null,
      articleId: ids.article,
    });
    expect(codeOf(await change(CONFIRM, { id: claim!.id }))).toBe('NOT_FOUND');
    await api.writer.importArticles([reprint]);
    expect(await read(query, ids)).toEqual(there);
    await done(UNDO, { decision: decision.id });
    expect((await read(query, ids)).relationship.sources).toBe(2);
  });

  test('is told of a moment of the past only when it had been made by then', async () => {
    const { id } = (await firms()).a.clouds.edges.find(({ node }: Data) => node.id === 'azure');
    const { decision } = await done(CONFIRM, { id: BOLT_AZURE });
    const { decision: later } = await done(NOTE, { on: BOLT_AZURE, text: 'afterwards' });
    await done(UNDO, { decision: decision.id });
    const query = `query($id: ID!, $at: DateTime) { relationship(id: $id, knownAt: $at) { review
      decisions(first: 3) { edges { node { id } } } claims { edges { node { decisions(first: 3) { edges { node { id } } } } } } } }`;
    const ask = async (at: string) => (await read(query, { id, at })).relationship;
    const known = { edges: [{ node: { id: decision.id } }] };
    const then = await ask(decision.at);
    expect(then.review).toBe('CONFIRMED');
    expect(then.decisions.edges.slice(0, 1)).toEqual(known.edges);
    expect(then.claims.edges[0].node.decisions).toEqual(then.decisions);
    const before = await ask(new Date(Date.parse(decision.at) - 1).toISOString());
    expect(before.decisions.edges).not.toContainEqual(known.edges[0]);
    const now = (await read(query, { id })).relationship;
    expect(now.decisions.edges.slice(0, 2)).toEqual([{ node: { id: later.id } }, ...known.edges]);
  });
});

describe('a decision on names', () => {
  test('joins two entities, and parting them gives back the same answers, as does undoing it all', async () => {
    const before = await firms();
    const merged = await done(MERGE, { one: 'Bolt', other: 'ＢＯＬＴ robotics', reason: 'one site', evidence: 'f00' });
    expect(merged).toMatchObject({
      outcome: 'RECORDED',
      claim: null,
      relationship: null,
      entities: [{ name: 'Bolt' }],
      consequences: { noLongerHold: [], holdAgain: [] },
    });
    const both = await firms();
    expect(both.a).toEqual(both.b);
    expect(both.a.aliases).toEqual(['Bolt', 'Bolt Robotics']);
    expect(both.a.clouds.edges.map(({ node, sources }: Data) => [node.id, sources])).toEqual([
      ['aws', 1],
      ['azure', 1],
      ['aliyun', 1],
    ]);
    const names = both.a.writtenNames.edges.map(({ node }: Data) => node.id);
    expect(names).toHaveLength(2);
    const log =
      'query($id: ID!) { node(id: $id) { ... on Entity { decisions { edges { node { id evidence names { text } } } } } } }';
    expect((await read(log, { id: merged.entities[0].id })).node.decisions.edges).toEqual([
      { node: { id: merged.decision.id, evidence: 'f00', names: [{ text: 'Bolt' }, { text: 'Bolt Robotics' }] } },
    ]);

    const parted = await done(SEPARATE, { one: names[0], other: names[1] });
    expect(parted).toMatchObject({
      outcome: 'RECORDED',
      consequences: {
        noLongerHold: [{ decision: { id: merged.decision.id }, why: expect.stringContaining('different') }],
      },
    });
    expect(parted.entities.map(({ name }: Data) => name).sort()).toEqual(['Bolt', 'Bolt Robotics']);
    expect(await firms()).toEqual(before);
    expect(codeOf(await change(MERGE, { one: 'Bolt', other: 'Bolt Robotics' }))).toBe('DECISION_CONFLICT');

    const undone = await done(UNDO, { decision: parted.decision.id });
    expect(undone.consequences.holdAgain).toEqual([{ id: merged.decision.id }]);
    expect(undone.entities).toEqual([{ id: both.a.id, name: 'Bolt' }]);
    expect(await firms()).toEqual(both);
    await done(UNDO, { decision: merged.decision.id });
    expect(await firms()).toEqual(before);
  });

  test('takes an id of an entity, an id of a name, or a name in the other script', async () => {
    const { a } = await firms();
    for (const one of [a.id, a.writtenNames.edges[0].node.id, 'bolt']) {
      const { decision, entities } = await done(SEPARATE, { one, other: '亞馬遜' });
      expect(entities.map(({ id }: Data) => id)).toEqual([a.id]);
      await done(UNDO, { decision: decision.id });
    }
  });

  test('of namesakes is answered with the candidates, by whose ids it is made', async () => {
    const { errors } = await change(MERGE, { one: '王伟', other: '李明' });
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('one: "王伟" may be 2 names'),
      extensions: {
        code: 'AMBIGUOUS_NAME',
        argument: 'one',
        candidates: [
          { id: expect.any(String), name: '王伟', kind: 'PERSON', scope: expect.any(String) },
          { id: expect.any(String), name: '王伟', kind: 'PERSON', scope: expect.any(String) },
        ],
      },
    });
    const [one, other] = errors![0]!.extensions.candidates.map(({ id }: Data) => id);
    const { decision, entities } = await done(MERGE, { one, other });
    expect(entities).toHaveLength(1);
    await done(UNDO, { decision: decision.id });
  });
});

describe('a note', () => {
  test.each<[string, () => string | Promise<string>, string]>([
    ['a claim', () => BOLT_AWS, 'claim(id: $id)'],
    ['an article', () => BOLT.document.id, 'article(id: $id)'],
    ['a firm', async () => (await firms()).a.id, 'company(id: $id)'],
    ['a known provider', () => 'aws', 'cloudProvider(id: $id)'],
    ['a person', async () => (await read('{ person(name: "李明") { id } }')).person.id, 'person(id: $id)'],
    ['an event', () => 'reinvent-2021', 'event(id: $id)'],
  ])('on %s stands there, and changes nothing else', async (_, toId, field) => {
    const id = await toId();
    const before = await firms();
    const { decision, outcome, consequences } = await done(NOTE, { on: id, text: ' To be checked. ' });
    expect({ outcome, consequences }).toEqual({ outcome: 'RECORDED', consequences: NOTHING });
    const { found } = await read(
      `query($id: ID!) { found: ${field} { decisions(first: 1) { edges { node { id action reason } } } } }`,
      { id },
    );
    expect(found.decisions.edges).toEqual([{ node: { id: decision.id, action: 'NOTE', reason: 'To be checked.' } }]);
    expect(await firms()).toEqual(before);
  });

  test.each([...ODD_NAMES, 'a\u0000b', '\u202eright to left', 'line\nbreak\ttab', '</script><b>', '{{7*7}}'])(
    'is kept letter for letter, whatever it says: %j',
    async (text) => {
      const { decision } = await done(NOTE, { on: BOLT_AWS, text, by: text.slice(0, 200) });
      const query = 'query($id: ID!) { decision(id: $id) { reason by } }';
      expect(await read(query, { id: decision.id })).toEqual({ decision: { reason: text, by: text.slice(0, 200) } });
      const log = 'query($by: String) { decisions(by: $by) { edges { node { id } } } }';
      expect((await read(log, { by: text.slice(0, 200) })).decisions.edges).toEqual([{ node: { id: decision.id } }]);
    },
  );
});

describe('the log', () => {
  const LOG = `query($first: Int, $after: String, $action: [DecisionAction!], $by: String, $live: Boolean) {
    decisions(first: $first, after: $after, action: $action, by: $by, live: $live) {
      totalCount pageInfo { hasNextPage endCursor } edges { cursor node { id action by undoneBy { id } } } } }`;
  const made: string[] = [];

  beforeEach(async () => {
    if (made.length > 0) return;
    for (const by of ['Cy', 'Cy', 'Di', 'Cy', 'Di']) {
      made.unshift((await done(NOTE, { on: BOLT_AWS, text: `by ${by}`, by })).decision.id);
    }
    const { decision } = await done(CONFIRM, { id: BOLT_AWS, by: 'Cy' });
    made.unshift(decision.id);
    made.unshift((await done(UNDO, { decision: decision.id, by: 'Di' })).decision.id);
  });

  const list = async (variables: Record<string, unknown>) => (await read(LOG, variables)).decisions;
  const idsOf = ({ edges }: Data) => edges.map(({ node }: Data) => node.id);

  test('tells all decisions, the newest first, page after page, while others are made', async () => {
    const first = await list({ first: 3 });
    expect(idsOf(first)).toEqual(made.slice(0, 3));
    const later = (await done(NOTE, { on: BOLT_AWS, text: 'meanwhile' })).decision.id;
    const second = await list({ first: 4, after: first.pageInfo.endCursor });
    expect(idsOf(second)).toEqual(made.slice(3));
    expect(second.totalCount).toBe(first.totalCount + 1);
    made.unshift(later);
    const all = await list({ first: 200 });
    expect(all.edges).toHaveLength(all.totalCount);
    expect(idsOf(all).slice(0, made.length)).toEqual(made);
  });

  test('is narrowed by who decided, by action, and by what was undone', async () => {
    const { edges, totalCount } = await list({ by: 'Cy', action: ['NOTE'] });
    expect(totalCount).toBe(3);
    expect(edges.map(({ node }: Data) => [node.action, node.by])).toEqual(Array(3).fill(['NOTE', 'Cy']));
    expect((await list({ by: 'Cy', live: false })).edges).toMatchObject([{ node: { action: 'CONFIRM' } }]);
    expect((await list({ by: 'Cy', live: true })).totalCount).toBe(3);
    expect((await list({ action: 'UNDO', by: 'Di' })).totalCount).toBe(1);
    expect(await list({ by: 'Nobody' })).toMatchObject({ totalCount: 0, edges: [] });
    expect(await list({ action: [] })).toMatchObject({ totalCount: 0, edges: [] });
  });

  test('refuses cursors of other lists and pages that are too large', async () => {
    const { edges } = await list({ first: 1 });
    expect(codeOf(await api.ask(LOG, { after: edges[0].cursor, by: 'Cy' }))).toBe('BAD_CURSOR');
    expect(codeOf(await api.ask(LOG, { after: 'x' }))).toBe('BAD_CURSOR');
    expect(codeOf(await api.ask(LOG, { first: 201 }))).toBe('BAD_ARGUMENT');
    expect(codeOf(await api.ask('{ decision(id: " ") { id } }'))).toBe('BAD_ARGUMENT');
    expect(await read('{ decision(id: "nothing") { id } }')).toEqual({ decision: null });
  });

  test('takes the same few statements however many decisions it tells', async () => {
    const query = `query($first: Int) { decisions(first: $first) { totalCount edges { node { action claim { quote }
      article { title } names { text } undoes { id } undoneBy { by } } } } }`;
    const [few, many] = [await api.ask(query, { first: 7 }), await api.ask(query, { first: 100 })];
    expect(expectData(many).decisions.edges.length).toBeGreaterThan(expectData(few).decisions.edges.length);
    expect(many.statements).toBeLessThanOrEqual(6);
    expect(few.statements).toBeLessThanOrEqual(many.statements);
    const lists = `{ cloudProvider(id: "aws") { customers { edges { node { decisions { totalCount edges { node { id } } }
      writtenNames { totalCount edges { node { id forms { count } } } } }
      claims { edges { node { decisions { totalCount } article { decisions { totalCount } }
        relationship { decisions { totalCount } } } } } } } } }`;
    // The provider, its customers, their decisions and names; the claims, their decisions, articles' and relationships'.
    expect((await api.ask(lists)).statements).toBe(9);
  });
});

describe('the claims on which nobody decided', () => {
  const OPEN = `query($order: ReviewOrder, $types: [RelationType!], $min: Float, $first: Int, $after: String) {
    openClaims(order: $order, types: $types, minConfidence: $min, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } edges { node { id type confidence review recordedAt } } } }`;
  const list = async (variables: Record<string, unknown>) => (await read(OPEN, variables)).openClaims;
  const nodesOf = ({ edges }: Data): Data[] => edges.map(({ node }: Data) => node);

  test.each([
    ['WEAKEST', ({ confidence, id }: Data) => [confidence, id]],
    ['OLDEST', ({ recordedAt, id }: Data) => [recordedAt, id]],
  ])('are listed page after page, %s first, and leave the list when they are decided', async (order, toKey) => {
    const all = nodesOf(await list({ order, first: 200 }));
    const keys = all.map(toKey);
    expect(keys).toEqual([...keys].sort(([a, x], [b, y]) => (a < b ? -1 : a > b ? 1 : x < y ? -1 : 1)));
    expect(all.every(({ review }) => review === 'UNREVIEWED')).toBe(true);
    const first = await list({ order, first: 2 });
    expect(first).toMatchObject({ totalCount: all.length, pageInfo: { hasNextPage: true } });
    const { decision } = await done(CONFIRM, { id: all[0]!.id });
    const rest = await list({ order, first: 200, after: first.pageInfo.endCursor });
    expect(nodesOf(rest)).toEqual(all.slice(2));
    expect(rest.totalCount).toBe(all.length - 1);
    await done(UNDO, { decision: decision.id });
    expect(nodesOf(await list({ order, first: 200 }))).toEqual(all);
  });

  test('are narrowed by type and confidence, and take the same statements however many', async () => {
    const uses = nodesOf(await list({ types: ['USES'], min: 0.5, first: 200 }));
    expect(uses.length).toBeGreaterThan(0);
    expect(uses.every(({ type, confidence }) => type === 'USES' && confidence >= 0.5)).toBe(true);
    expect((await list({ types: ['HOSTED'], min: 1 })).totalCount).toBe(0);
    const [few, many] = [await api.ask(OPEN, { first: 1 }), await api.ask(OPEN, { first: 200 })];
    expect(many.statements).toBe(few.statements);
    expect(codeOf(await api.ask(OPEN, { min: 1.1 }))).toBe('BAD_ARGUMENT');
    const { pageInfo } = await list({ first: 1 });
    expect(codeOf(await api.ask(OPEN, { order: 'OLDEST', after: pageInfo.endCursor }))).toBe('BAD_CURSOR');
  });
});

describe('many decisions', () => {
  const decide = async (requests: readonly Data[], more: Record<string, unknown> = {}) =>
    expectData(await change(DECIDE, { requests, ...more })).decide;

  test('are made together, each in the light of those before it', async () => {
    const before = await firms();
    const { results, consequences, dryRun } = await decide([
      { action: 'CONFIRM', id: BOLT_AWS, reason: 'seen' },
      { action: 'SAME', one: 'Bolt', other: 'Bolt Robotics' },
      { action: 'CONFIRM', id: BOLT_AWS },
      { action: 'REJECT', id: BOLT_AZURE },
      { action: 'NOTE', id: BOLT.document.id, reason: 'A note.' },
    ]);
    expect(dryRun).toBe(false);
    expect(results.map(({ outcome, decision }: Data) => [outcome, decision.action])).toEqual([
      ['RECORDED', 'CONFIRM'],
      ['RECORDED', 'SAME'],
      ['UNCHANGED', 'CONFIRM'],
      ['RECORDED', 'REJECT'],
      ['RECORDED', 'NOTE'],
    ]);
    expect(results[0]).toMatchObject({ claim: { review: 'CONFIRMED' }, relationship: { sources: 1, confidence: 1 } });
    expect(results[1].entities).toHaveLength(1);
    expect(results[3]).toMatchObject({ claim: { review: 'REJECTED' }, relationship: null });
    expect(consequences.relationshipsRemoved.length).toBeGreaterThan(0);
    const undone = await decide(
      [1, 0, 3].map((at) => ({ action: 'UNDO', id: results[at].decision.id, reason: 'a trial' })),
    );
    expect(undone.results[1].claim).toEqual({ id: BOLT_AWS, review: 'UNREVIEWED' });
    expect(undone.results[0].entities).toHaveLength(2);
    expect(await firms()).toEqual(before);
  });

  test('are only told of in a dry run, with what would follow', async () => {
    const before = [await firms(), await read('{ decisions { totalCount } }')];
    const { results, consequences, dryRun } = await decide(
      [
        { action: 'REJECT', id: BOLT_AZURE },
        { action: 'SAME', one: 'Bolt', other: 'Bolt Robotics' },
        { action: 'DIFFERENT', one: 'Bolt', other: 'Bolt Robotics' },
      ],
      { dryRun: true },
    );
    expect(dryRun).toBe(true);
    expect(results.map(({ outcome, decision }: Data) => [outcome, decision])).toEqual(
      Array(3).fill(['RECORDED', null]),
    );
    expect(consequences).toMatchObject({
      relationshipsRemoved: [{ subjectName: 'Bolt', objectName: '微软云' }],
      noLongerHold: [{ decision: null, why: expect.stringContaining('different') }],
    });
    expect([await firms(), await read('{ decisions { totalCount } }')]).toEqual(before);
  });

  test('take a number of reads that does not grow with them', async () => {
    const ids = ARTICLES.slice(1, 4).flatMap(({ claims }) => claims.map(({ id }) => id));
    const toRequests = (count: number) => ids.slice(0, count).map((id) => ({ action: 'REJECT', id }));
    const [two, ten] = [2, 10].map((count) => change(DECIDE, { requests: toRequests(count), dryRun: true }));
    expect(expectData(await ten!).decide.results).toHaveLength(10);
    expect((await ten!).statements).toBe((await two!).statements);
  });

  test.each<[string, Data[], string, string]>([
    ['none', [], 'BAD_ARGUMENT', '1 to 500'],
    ['501', Array(501).fill({ action: 'REJECT', id: BOLT_AWS }), 'BAD_ARGUMENT', '1 to 500'],
    ['one on nothing', [{ action: 'CONFIRM', id: 'nothing' }], 'NOT_FOUND', 'requests[1]: No live claim'],
    [
      'one on nobody',
      [{ action: 'SAME', one: 'Bolt', other: 'Nobody' }],
      'NOT_FOUND',
      'requests[1]: other: Nothing has',
    ],
    ['the opposite', [{ action: 'REJECT', id: BOLT_AWS }], 'DECISION_CONFLICT', 'requests[1]: Claim'],
    ['one without an id', [{ action: 'UNDO' }], 'BAD_ARGUMENT', 'requests[1]: UNDO needs id'],
    ['one with half a pair', [{ action: 'SAME', one: 'Bolt' }], 'BAD_ARGUMENT', 'requests[1]: SAME needs other'],
    ['a pair with an id', [{ action: 'SAME', id: 'x' }], 'BAD_ARGUMENT', 'SAME takes one and other, and not id'],
    ['a claim with a name', [{ action: 'REJECT', id: BOLT_AWS, one: 'x' }], 'BAD_ARGUMENT', 'takes id, and not one'],
    ['a note without words', [{ action: 'NOTE', id: BOLT_AWS }], 'BAD_ARGUMENT', 'requests[1]: A note needs words'],
  ])('are refused as a whole with %s, and the error names the place', async (_, more, code, why) => {
    const before = await read('{ decisions { totalCount } }');
    const first = { action: 'CONFIRM', id: BOLT_AWS };
    const requests = more.length === 1 ? [first, ...more] : more;
    const { errors, data } = await change(DECIDE, { requests });
    expect(data).toBeNull();
    expect(errors?.[0]).toMatchObject({ message: expect.stringContaining(why), extensions: { code } });
    if (more.length === 1) expect(errors?.[0]?.extensions.request).toBe(1);
    expect(await read('{ decisions { totalCount } }')).toEqual(before);
  });
});

describe('a decision is refused, and nothing changes,', () => {
  test.each<[string, string, Record<string, unknown>, string, string]>([
    ['on no claim', CONFIRM, { id: 'nothing' }, 'NOT_FOUND', 'nothing'],
    ['on an article', REJECT, { id: BOLT.document.id }, 'NOT_FOUND', 'No live claim'],
    ['on a blank id', REJECT, { id: ' ' }, 'BAD_ARGUMENT', 'id is empty'],
    ['on an endless id', REJECT, { id: 'x'.repeat(501) }, 'BAD_ARGUMENT', '501 characters'],
    ['by nobody', CONFIRM, { id: BOLT_AWS, by: ' ' }, 'BAD_ARGUMENT', 'by is empty'],
    ['by an endless name', CONFIRM, { id: BOLT_AWS, by: 'x'.repeat(201) }, 'BAD_ARGUMENT', 'by has 201'],
    ['with an endless reason', CONFIRM, { id: BOLT_AWS, reason: 'x'.repeat(2001) }, 'BAD_ARGUMENT', '2001 characters'],
    ['with endless grounds', MERGE, { one: 'Bolt', other: 'Acme', evidence: 'x'.repeat(501) }, 'BAD_ARGUMENT', '501'],
    ['without words', NOTE, { on: BOLT_AWS, text: ' \n' }, 'BAD_ARGUMENT', 'words'],
    ['on nothing', NOTE, { on: 'nothing', text: 'x' }, 'NOT_FOUND', 'a claim, an article, a name or an entity'],
    ['of a name with itself', MERGE, { one: 'Bolt', other: 'BOLT' }, 'BAD_ARGUMENT', 'one name'],
    ['of a blank name', MERGE, { one: '', other: 'Bolt' }, 'BAD_ARGUMENT', 'one is empty'],
    ['of nobody', MERGE, { one: 'Bolt', other: 'No such firm' }, 'NOT_FOUND', 'other: Nothing has the id or name'],
    ['of a group with its cloud', MERGE, { one: 'Amazon', other: 'AWS' }, 'DECISION_CONFLICT', 'two rows'],
    ['of a firm with a person', MERGE, { one: 'Bolt', other: '李明' }, 'DECISION_CONFLICT', 'kind'],
    ['of an owner and its firm', MERGE, { one: 'Amazon', other: '华米科技' }, 'DECISION_CONFLICT', 'INVESTED_IN'],
    ['that parts a row', SEPARATE, { one: 'AWS', other: '亚马逊云科技' }, 'DECISION_CONFLICT', 'row aws'],
    ['that undoes none', UNDO, { decision: 'nothing' }, 'NOT_FOUND', 'nothing'],
    ['that injects', MERGE, { one: '" OR 1=1 //', other: '*:*' }, 'NOT_FOUND', 'Nothing has'],
  ])('%s', async (_, query, variables, code, why) => {
    const before = [await firms(), await read('{ decisions { totalCount } }')];
    const { data, errors } = await change(query, variables);
    expect(data).toBeNull();
    expect(errors?.[0]).toMatchObject({ message: expect.stringContaining(why), extensions: { code } });
    expect(errors?.[0]?.extensions).not.toHaveProperty('request');
    expect([await firms(), await read('{ decisions { totalCount } }')]).toEqual(before);
  });

  test('when it undoes what was undone, or an undoing', async () => {
    const { decision } = await done(NOTE, { on: BOLT_AWS, text: 'once' });
    const undone = await done(UNDO, { decision: decision.id });
    expect(codeOf(await change(UNDO, { decision: decision.id }))).toBe('DECISION_CONFLICT');
    expect(codeOf(await change(UNDO, { decision: undone.decision.id }))).toBe('DECISION_CONFLICT');
  });

  test.each([
    ['an action that there is not', 'mutation { decide(requests: [{action: DELETE, id: "x"}], by: "Ann") { dryRun } }'],
    ['nobody who decides', 'mutation { confirmClaim(id: "x") { outcome } }'],
    ['a field that there is not', 'mutation { decide(requests: [{action: NOTE, cypher: "x"}], by: "Ann") { dryRun } }'],
  ])('with %s', async (_, query) => {
    expect(codeOf(await api.ask(query, {}, bearer(TOKEN)))).toBe('GRAPHQL_VALIDATION_FAILED');
  });
});
