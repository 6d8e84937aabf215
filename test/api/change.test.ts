import { afterAll, beforeEach, expect, test } from 'vitest';
import { MAX_SUBSCRIPTIONS } from '../../src/graphql/event-sources.ts';
import { ALIYUN, ARTICLES, AWS, AZURE, article, company, manyCustomers } from './fixture-world.ts';
import { type Data, openApi, type TestApi } from './open-api.ts';
import { type OpenEvents, readEvents } from './read-events.ts';

let api: TestApi | undefined;
const stopping = { control: new AbortController() };
beforeEach(async () => {
  await api?.close();
  stopping.control = new AbortController();
  api = await openApi(ARTICLES, { stopping: stopping.control.signal });
});
afterAll(() => api?.close());

const QUERY = `subscription($after: String, $types: [RelationType!], $of: String, $what: [ChangedThing!]) {
  changes(after: $after, types: $types, of: $of, what: $what) { cursor changes {
    what kind at id type subject object before after
    relationship { status object { name } } claim { quote } decision { by } } } }`;

const listen = (variables: Record<string, unknown> = {}) => readEvents(api!.server, QUERY, variables);
const told = ({ data }: Data) =>
  data.changes.changes.map(({ what, kind, subject, object }: Data) => `${what} ${kind} ${subject} ${object}`);

/** Reads events until so many changes came. */
async function readUntil(events: OpenEvents, count: number): Promise<{ changes: Data[]; cursor: string }> {
  const changes: Data[] = [];
  let cursor = '';
  while (changes.length < count) {
    const { data } = await events.next();
    changes.push(...data.changes.changes);
    cursor = data.changes.cursor;
  }
  return { changes, cursor };
}

const NEW = article('New', '2024-01-01', [['Newcomer uses Azure.', company('Newcomer'), 'USES', AZURE]]);
const DENIED = article('Denied', '2024-02-01', [
  ['Newcomer does not use Azure.', company('Newcomer'), 'USES', AZURE, { status: 'denied' }],
]);

test('what comes, changes and goes is told as it happens, relationships before their claims', async () => {
  const events = await listen();
  expect((await events.next()).data.changes.changes).toEqual([]);
  await api!.writer.importArticles([NEW]);
  const came = await events.next();
  expect(told(came)).toEqual(['RELATIONSHIP CAME Newcomer Azure', 'CLAIM CAME Newcomer Azure']);
  expect(came.data.changes.changes).toMatchObject([
    { before: null, after: 'active', relationship: { status: 'ACTIVE', object: { name: '微软云' } }, claim: null },
    { before: null, after: 'active', relationship: null, claim: { quote: 'Newcomer uses Azure.' } },
  ]);
  await api!.writer.importArticles([DENIED]);
  const denied = await events.next();
  expect(told(denied)).toEqual(['RELATIONSHIP CHANGED Newcomer Azure', 'CLAIM CAME Newcomer Azure']);
  expect(denied.data.changes.changes[0]).toMatchObject({ before: 'active', after: 'disputed' });
  await api!.writer.retractArticles([NEW.document.id]);
  const { changes } = await readUntil(events, 2);
  expect(changes.map(({ what, kind }) => `${what} ${kind}`)).toEqual(['RELATIONSHIP WENT', 'CLAIM WENT']);
  expect(changes[0]).toMatchObject({ before: 'disputed', after: null, relationship: null });
  await events.close();
});

test('a decision is told beside what follows from it', async () => {
  await api!.writer.importArticles([NEW]);
  const events = await listen();
  await events.next();
  await api!.writer.decide([{ action: 'confirm', claimId: NEW.claims[0]!.id, by: 'Ann', reason: 'seen' } as never]);
  const { changes } = await readUntil(events, 3);
  expect(changes.map(({ what, kind }) => `${what} ${kind}`)).toEqual([
    'RELATIONSHIP CHANGED',
    'CLAIM CHANGED',
    'DECISION CAME',
  ]);
  expect(changes[2]).toMatchObject({ after: 'confirm by Ann: seen', decision: { by: 'Ann' }, claim: null });
  await events.close();
});

test('who was away is told everything since, in order and once, in pages, whoever wrote it', async () => {
  const events = await listen();
  const { cursor } = (await events.next()).data.changes;
  await events.close();
  await api!.writer.importArticles([manyCustomers(130)]);
  await api!.writer.importArticles([NEW]);
  await api!.writer.retractArticles([NEW.document.id]);

  const back = await listen({ after: cursor });
  const { changes, cursor: end } = await readUntil(back, 264);
  await back.close();
  expect(new Set(changes.map(({ at, id }) => `${at} ${id}`)).size).toBe(264);
  expect(changes.map(({ at }) => at)).toEqual(changes.map(({ at }) => at).toSorted());
  expect(changes.slice(-4).map(({ what, kind }) => `${what} ${kind}`)).toEqual([
    ...['RELATIONSHIP CAME', 'CLAIM CAME', 'RELATIONSHIP WENT', 'CLAIM WENT'],
  ]);

  const first = await listen({ after: cursor });
  const some = await first.next();
  expect(some.data.changes.changes).toHaveLength(100);
  await first.close();
  const rest = await listen({ after: some.data.changes.cursor });
  const { changes: others } = await readUntil(rest, 164);
  await rest.close();
  expect([...some.data.changes.changes, ...others]).toEqual(changes);

  const late = await listen({ after: end });
  await api!.writer.importArticles([DENIED]);
  expect(told(await late.next())).toEqual(['CLAIM CAME Newcomer Azure']);
  await late.close();
});

test('who was cut off goes on behind the id of the last event, whatever the operation began with', async () => {
  const events = await listen();
  const { cursor } = (await events.next()).data.changes;
  expect(events.lastId()).toBe(cursor);
  await api!.writer.importArticles([NEW]);
  expect(told(await events.next())).toHaveLength(2);
  const last = events.lastId()!;
  await events.close();
  await api!.writer.importArticles([DENIED]);
  for (const variables of [{}, { after: cursor }]) {
    const back = await readEvents(api!.server, QUERY, variables, { 'last-event-id': last });
    const event = await back.next();
    expect(told(event)).toEqual(['RELATIONSHIP CHANGED Newcomer Azure', 'CLAIM CAME Newcomer Azure']);
    expect(back.lastId()).toBe(event.data.changes.cursor);
    await back.close();
  }
  const forged = await readEvents(api!.server, QUERY, {}, { 'last-event-id': 'forged' });
  expect((await forged.next()).errors[0].extensions.code).toBe('BAD_CURSOR');
  await forged.close();
});

test('an event is what the protocol of server-sent events says', async () => {
  const response = await api!.server.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query: 'subscription { changes { cursor } }' }),
  });
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  while (!text.includes('"cursor"')) text += (await reader.read()).value;
  await reader.cancel();
  expect(text).toMatch(/^event: next\ndata: \{"data":\{"changes":\{"cursor":"(.+)"\}\}\}\nid: \1\n\n$/m);
});

test('only what is asked for is told', async () => {
  const uses = await listen({ types: ['USES'], what: ['CLAIM'] });
  const aliyun = await listen({ of: '阿里云' });
  const decisions = await listen({ what: ['DECISION'], of: '阿里云' });
  for (const events of [uses, aliyun, decisions]) await events.next();
  const mixed = article('Mixed', '2024-03-01', [
    ['Mixed uses AWS.', company('Mixed'), 'USES', AWS],
    ['Mixed is a partner of AWS.', company('Mixed'), 'PARTNERS_WITH', AWS],
    ['Mixed uses 阿里云.', company('Mixed'), 'USES', ALIYUN],
  ]);
  await api!.writer.importArticles([mixed]);
  expect(told(await uses.next()).toSorted()).toEqual(['CLAIM CAME Mixed AWS', 'CLAIM CAME Mixed 阿里云']);
  expect(told(await aliyun.next())).toEqual(['RELATIONSHIP CAME Mixed 阿里云', 'CLAIM CAME Mixed 阿里云']);
  await api!.writer.decide(
    [mixed.claims[0]!, mixed.claims[2]!].map(({ id }) => ({
      action: 'reject',
      claimId: id,
      by: 'Ann',
      reason: '',
    })) as never,
  );
  expect((await decisions.next()).data.changes.changes).toHaveLength(1);
  await Promise.all([uses, aliyun, decisions].map((events) => events.close()));
});

test.each([
  [{ after: 'forged.cursor' }, 'BAD_CURSOR'],
  [{ of: 'nobody' }, 'NOT_FOUND'],
])('%o is refused with %s', async (variables, code) => {
  const events = await listen(variables);
  expect((await events.next()).errors[0].extensions.code).toBe(code);
  await events.close();
});

test('a cursor holds for its own filters only', async () => {
  const events = await listen();
  const { cursor } = (await events.next()).data.changes;
  const other = await listen({ after: cursor, types: ['USES'] });
  expect((await other.next()).errors[0].extensions.code).toBe('BAD_CURSOR');
  await Promise.all([events.close(), other.close()]);
});

test('only so many subscriptions are kept, and one that ends makes room', async () => {
  const open = await Promise.all(Array.from({ length: MAX_SUBSCRIPTIONS }, () => listen()));
  for (const events of open) await events.next();
  const refused = await listen();
  expect((await refused.next()).errors[0].extensions.code).toBe('TOO_MANY_SUBSCRIPTIONS');
  await open[0]!.close();
  await expect
    .poll(async () => {
      const events = await listen();
      const { errors } = await events.next();
      await events.close();
      return errors;
    })
    .toBeUndefined();
  await Promise.all(open.map((events) => events.close()));
});

test('when the server stops, subscriptions are ended as done', async () => {
  const events = await listen();
  await events.next();
  stopping.control.abort();
  expect(await events.next()).toBeUndefined();
});
