import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ALIYUN, ARTICLES, AWS, AZURE, article, company, person } from './fixture-world.ts';
import { bearer, type Data, expectData, OPEN, openApi, type TestApi, TOKEN } from './open-api.ts';

const [KITES, KITE] = [company('Kite Robotics, Inc.'), company('Kite Robotics')];
const [MOSS, MOSS_LAB] = [company('远山机器人股份有限公司'), company('远山机器人')];
const MORE = [
  article('kites', '2024-01-01', [
    ['Kite Robotics, Inc. 使用 AWS。', KITES, 'USES', AWS],
    ['Kite Robotics, Inc. 使用 Azure。', KITES, 'USES', AZURE],
    ['Kite Robotics, Inc. 使用阿里云。', KITES, 'USES', ALIYUN],
  ]),
  article('kite', '2024-01-02', [['Kite Robotics 使用 AWS。', KITE, 'USES', AWS]]),
  article('far', '2024-01-03', [['远山机器人股份有限公司使用 AWS。', MOSS, 'USES', AWS]]),
  article('away', '2024-01-04', [
    ['远山机器人使用 Azure。', MOSS_LAB, 'USES', AZURE],
    ['远山机器人使用阿里云。', MOSS_LAB, 'USES', ALIYUN],
  ]),
  article('namesakes', '2024-01-05', [
    ['林默在 Kite Robotics 工作。', person('林默', 'Kite Robotics'), 'WORKS_FOR', KITE],
    ['林默在近水工作。', person('林默', '近水'), 'WORKS_FOR', company('近水')],
  ]),
  article('clouds', '2024-01-06', [
    [
      '阿里巴巴云计算与 Acme 合作。',
      { kind: 'CloudProvider', name: '阿里巴巴云计算' },
      'PARTNERS_WITH',
      company('Acme'),
    ],
  ]),
];

let api: TestApi;
/** A moment at which the graph held the articles, and nothing was decided. */
let before: string;
beforeAll(async () => {
  api = await openApi([...ARTICLES, ...MORE], { config: { ...OPEN, token: TOKEN } });
  before = new Date().toISOString();
});
afterAll(() => api.close());

const NODE = `action certainty claims evidence changes earlier { id action by undoneBy { id } }
  parts { reason weight detail }
  first { id kind name claims writtenName { id text scope entity { id name } } } second { id name claims writtenName { id } }`;
const LIST = `query($of: String, $min: Float, $first: Int, $after: String, $knownAt: DateTime) {
  proposals(of: $of, minCertainty: $min, first: $first, after: $after, knownAt: $knownAt) {
    totalCount pageInfo { hasNextPage endCursor } edges { cursor node { ${NODE} } } } }`;
const list = async (variables: Record<string, unknown> = {}) =>
  expectData(await api.ask(LIST, variables, bearer(TOKEN))).proposals;
const pairsIn = ({ edges }: Data): string[] =>
  edges.map(({ node }: Data) => `${node.first.name} ~ ${node.second.name}`);
const change = async (mutation: string) => expectData(await api.ask(`mutation { ${mutation} }`, {}, bearer(TOKEN)));
const code = async (variables: Record<string, unknown>, headers: Record<string, string> = bearer(TOKEN)) =>
  (await api.ask(LIST, variables, headers)).errors?.[0]?.extensions.code;

const BOTH = ['远山机器人 ~ 远山机器人股份有限公司', 'Kite Robotics, Inc. ~ Kite Robotics'];

describe('proposals', () => {
  test('tell both sides, how sure it is, and every part in words', async () => {
    const { totalCount, edges } = await list();
    expect(totalCount).toBe(2);
    const { node } = edges.find(({ node: { first } }: Data) => first.name.startsWith('Kite'));
    expect(node).toMatchObject({ action: 'SAME', claims: 2, changes: [], earlier: [] });
    expect(node.certainty).toBeGreaterThan(0.9);
    expect(node.evidence).toMatch(/^\d\.\d,legal-form:[0-9a-f]{6},neighbours:[0-9a-f]{6}$/);
    expect(node.parts[0]).toEqual({
      reason: 'legal-form',
      weight: 6.1,
      detail: expect.stringMatching(/^"Kite Robotics.*" and "Kite Robotics.*" differ in their legal form alone$/),
    });
    expect(node.first).toMatchObject({
      kind: 'COMPANY',
      claims: 3,
      writtenName: { text: 'Kite Robotics, Inc.', scope: null, entity: { id: node.first.id } },
    });
    expect(node.second.writtenName.id).toBe(node.second.id.slice(1));
  });

  test('name neither a group and its cloud nor two people of one name at two employers, however unsure', async () => {
    const pairs = pairsIn(await list({ min: 0, first: 200 }));
    expect(pairs.filter((pair) => /林默|阿里巴巴/.test(pair))).toEqual([]);
    expect(pairs).toEqual(expect.arrayContaining(BOTH));
  });

  test('are read page by page, each once, and counted', async () => {
    const one = await list({ first: 1 });
    expect(one).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } });
    const two = await list({ first: 1, after: one.pageInfo.endCursor });
    expect(two.pageInfo.hasNextPage).toBe(false);
    expect([...pairsIn(one), ...pairsIn(two)].sort()).toEqual([...BOTH].sort());
    const [few, many] = [await api.ask(LIST, { first: 1 }), await api.ask(LIST, { first: 200 })];
    expect(many.statements).toBe(few.statements);
    expect(await list({ after: two.edges[0].cursor })).toMatchObject({ totalCount: 2, edges: [] });
  });

  test('are narrowed to one, by its id or any name, and by certainty', async () => {
    expect(pairsIn(await list({ of: 'kite robotics' }))).toEqual([BOTH[1]]);
    const { edges } = await list({ of: '远山机器人' });
    expect(pairsIn(await list({ of: edges[0].node.second.id }))).toEqual([BOTH[0]]);
    expect(await list({ of: 'Acme' })).toMatchObject({ totalCount: 0, edges: [] });
    expect(await list({ min: 1 })).toMatchObject({ totalCount: 0 });
  });

  test('are answered with what they give, and then asked no more, unless it is undone', async () => {
    const { edges } = await list({ of: 'Kite Robotics' });
    const { first, second, evidence } = edges[0].node;
    const names = `one: "${first.writtenName.id}", other: "${second.writtenName.id}", by: "Ann", evidence: "${evidence}"`;
    const { mergeNames } = await change(`mergeNames(${names}) { decision { id evidence } entities { id } }`);
    expect(mergeNames).toMatchObject({ decision: { evidence }, entities: [{ id: expect.any(String) }] });
    expect(pairsIn(await list({ min: 0, of: 'Kite Robotics' }))).toEqual([]);
    // What could have been asked before is told as it was.
    const then = await list({ of: first.id, knownAt: before });
    const withoutEntities = ({ first: { writtenName, ...side }, ...node }: Data) => ({ ...node, first: side });
    expect(then.edges.map(({ node }: Data) => withoutEntities(node))).toEqual([withoutEntities(edges[0].node)]);
    await change(`undo(decision: "${mergeNames.decision.id}", by: "Ann") { outcome }`);
    expect(await list({ of: 'Kite Robotics' })).toMatchObject({ edges: [{ node: edges[0].node }] });
  });

  test('come back on new evidence with the earlier decision, which is undone before the two can be the same', async () => {
    const { edges } = await list({ of: '远山机器人' });
    const { first, second, evidence } = edges[0].node;
    const names = (grounds: string) =>
      `one: "${first.writtenName.id}", other: "${second.writtenName.id}", by: "Ann", evidence: "${grounds}"`;
    const { separateNames } = await change(`separateNames(${names(evidence)}) { decision { id } }`);
    expect(await list({ of: '远山机器人' })).toMatchObject({ totalCount: 0 });
    const summit = { kind: 'Event', name: '小会' } as const;
    await api.writer.importArticles([
      article('met', '2024-02-01', [['远山机器人参加小会。', MOSS_LAB, 'PARTICIPATED_IN', summit]]),
      article('met too', '2024-02-02', [['远山机器人股份有限公司参加小会。', MOSS, 'PARTICIPATED_IN', summit]]),
    ]);
    const [{ node: again }] = (await list({ of: '远山机器人' })).edges;
    expect(again).toMatchObject({
      earlier: [{ id: separateNames.decision.id, action: 'DIFFERENT', by: 'Ann', undoneBy: null }],
      changes: [expect.stringContaining('小会')],
    });
    const refused = await api.ask(`mutation { mergeNames(${names(again.evidence)}) { outcome } }`, {}, bearer(TOKEN));
    expect(refused.errors?.[0]?.extensions.code).toBe('DECISION_CONFLICT');
    const { decide } = await change(`decide(by: "Ann", requests: [
      { action: UNDO, id: "${separateNames.decision.id}" },
      { action: SAME, one: "${first.writtenName.id}", other: "${second.writtenName.id}", evidence: "${again.evidence}" }
    ]) { results { outcome } }`);
    expect(decide.results).toEqual([{ outcome: 'RECORDED' }, { outcome: 'RECORDED' }]);
    expect(await list({ of: '远山机器人', min: 0 })).toMatchObject({ totalCount: 0 });
  });
});

describe('proposals are refused', () => {
  test.each<[string, Record<string, unknown>, string]>([
    ['of nobody', { of: 'No such firm' }, 'NOT_FOUND'],
    ['of a blank name', { of: ' ' }, 'BAD_ARGUMENT'],
    ['of an ambiguous name', { of: '飞天' }, 'AMBIGUOUS_NAME'],
    ['surer than certain', { min: 1.1 }, 'BAD_ARGUMENT'],
    ['on a page too large', { first: 201 }, 'BAD_ARGUMENT'],
    ['behind a cursor of another list', { after: 'x' }, 'BAD_CURSOR'],
    ['of a moment to come', { knownAt: '2999-01-01T00:00:00Z' }, 'BAD_ARGUMENT'],
  ])('%s', async (_, variables, wanted) => {
    expect(await code(variables)).toBe(wanted);
  });

  test('behind a cursor of the same list with another filter', async () => {
    const { edges } = await list({ min: 0.1, first: 1 });
    expect(await code({ min: 0.2, after: edges[0].cursor })).toBe('BAD_CURSOR');
  });

  test('of a moment without the token, since writers wait meanwhile', async () => {
    expect(await code({ knownAt: before }, {})).toBe('UNAUTHENTICATED');
    expect(await code({}, {})).toBeUndefined();
  });

  test('of all names three times in one operation', async () => {
    const thrice = ['a', 'b', 'c'].map((name) => `${name}: proposals(minCertainty: 0.9) { totalCount }`).join(' ');
    const { errors } = await api.ask(`{ ${thrice} }`);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['QUERY_TOO_LARGE']);
  });
});
