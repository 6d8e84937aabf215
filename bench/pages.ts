import { parseArgs } from 'node:util';
import { openProgress } from '../src/commands/open-progress.ts';
import { askServer } from './ask-server.ts';
import { quantile, toMs } from './measure.ts';
import { openGraph } from './open-graph.ts';
import { makePageLists, type PageList } from './page-lists.ts';
import { printTable, printTargets, type Target, writeResult } from './report.ts';
import { serveCloudties, WITHOUT_CACHE } from './serve-process.ts';

// Compares a page of a long list, at its beginning and 500 pages on, with the first page of a short one: in every order, with every filter by status.
// Each page is read from the database.
// Usage: tsx bench/run.ts pages [--claims 10000] [--calls 40] [--only customers] [--page 500] [--out FILE]
const { values } = parseArgs({
  options: {
    claims: { type: 'string', default: '10000' },
    calls: { type: 'string', default: '40' },
    page: { type: 'string', default: '500' },
    only: { type: 'string' },
    out: { type: 'string' },
  },
});
const CALLS = Number(values.calls);
const PAGE = 10;
/** Pages are passed over so many at a time. */
const STRIDE = 200;
const MOST = 1.5;
/** Differences of less are those of one call from the next, in milliseconds. */
const NOISE = 0.5;

const progress = openProgress();
const graph = await openGraph(Number(values.claims));
const served = await serveCloudties(graph, WITHOUT_CACHE);
const lists = (await makePageLists(graph, served.url)).filter(({ name }) => name.startsWith(values.only ?? ''));

/** Finds the cursor behind which a page of the long list starts: the last one of a list that has fewer. */
async function findDeep({
  query,
  large,
  at,
}: PageList): Promise<{ readonly after: string | null; readonly page: number }> {
  const wide = query.replace(`first: ${PAGE}`, `first: ${STRIDE}`);
  let [after, passed]: [string | null, number] = [null, 0];
  while (passed < (Number(values.page) - 1) * PAGE) {
    const left = Math.min(STRIDE, (Number(values.page) - 1) * PAGE - passed);
    const text = wide.replace(`first: ${STRIDE}`, `first: ${left}`);
    const { edges, pageInfo } = at(await askServer(served.url, { query: text, variables: { ...large, after } }));
    if (!pageInfo.hasNextPage) break;
    passed += edges.length;
    after = pageInfo.endCursor;
  }
  return { after, page: passed / PAGE + 1 };
}

const rows: { name: string; small: number; large: number; deep: number; page: number; totals: readonly number[] }[] =
  [];
const failed: Target[] = [];
for (const list of lists) {
  progress.show(`Turning the pages of ${list.name}`);
  await measure(list).catch((error: Error) => {
    failed.push({ what: `${list.name}: is answered`, wanted: 'yes', found: error.message.slice(0, 120), isMet: false });
  });
}
progress.end();

/** Asks for the three pages of a list in turns. */
async function measure(list: PageList): Promise<void> {
  const { query, small, large, at, paged } = list;
  // What nobody has asked for yet comes from the disk, which may take longer than an answer may.
  await askServer(served.url, { query, variables: large }).catch(() => undefined);
  const { after, page } = paged ? await findDeep(list) : { after: null, page: 1 };
  const asked = [small, large, { ...large, after }].map((variables) => ({ query, variables }));
  const answers = await Promise.all(asked.map((operation) => askServer(served.url, operation)));
  const times: number[][] = [[], [], []];
  // In turns, so that what else the machine does falls on all alike; the first tenth warms up.
  for (let call = 0; call < 1.1 * CALLS; call++) {
    for (const [which, operation] of asked.entries()) {
      const started = performance.now();
      await askServer(served.url, operation);
      if (call >= 0.1 * CALLS) times[which]!.push(performance.now() - started);
    }
  }
  const [s, l, d] = times.map((each) => quantile(each, 0.5));
  const totals = answers.slice(0, 2).map((data) => at(data).totalCount ?? at(data).length);
  rows.push({ name: list.name, small: s!, large: l!, deep: d!, page, totals });
}
const isFlat = (time: number, small: number) => time <= Math.max(MOST * small, small + NOISE);
printTable(
  ['', 'list', 'short: rows', 'p50 ms', 'long: rows', 'page 1', 'ratio', 'page', 'p50 ms', 'ratio'],
  rows.map(({ name, small, large, deep, page, totals }) => [
    ...[isFlat(large, small) && isFlat(deep, small) ? 'met' : 'MISSED', name, String(totals[0]), toMs(small)],
    ...[String(totals[1]), toMs(large), (large / small).toFixed(2)],
    ...[String(Math.floor(page)), toMs(deep), (deep / small).toFixed(2)],
  ]),
);
const found = rows.map(
  ({ name, small, large, deep, page }): Target => ({
    what: `${name}: page 1 and ${Math.floor(page)} of a long list against page 1 of a short one`,
    wanted: `at most ${MOST} times`,
    found: `${(large / small).toFixed(2)} and ${(deep / small).toFixed(2)} times`,
    isMet: isFlat(large, small) && isFlat(deep, small),
  }),
);
const targets = [...failed, ...found];
if (failed.length > 0) printTargets(failed);
console.log(`${targets.filter(({ isMet }) => isMet).length} of ${targets.length} lists are flat`);
writeResult('pages', { claims: graph.claimCount, rows, targets }, values.out);
await served.stop();
await graph.driver.close();
await graph.stop();
