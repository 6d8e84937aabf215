import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createRandom, pick } from '../scripts/random.ts';
import { ROOT, readConfig } from '../src/config.ts';
import { AppError } from '../src/errors.ts';
import { applyConstraints } from '../src/graph/apply-constraints.ts';
import { contentId } from '../src/graph/content-id.ts';
import { createReadRunner } from '../src/graph/create-read-runner.ts';
import { type EntityNode, toEntityNode } from '../src/graph/entity-node.ts';
import { createNameIndex, type NameKey, toDiscoveredId } from '../src/graph/name-index.ts';
import { toNameRow } from '../src/graph/name-tally.ts';
import { toEntityRow } from '../src/graph/plan-write.ts';
import { readProposals } from '../src/graph/proposals/read-proposals.ts';
import { runStatement } from '../src/graph/run-statement.ts';
import { connectNeo4j } from '../src/neo4j/connect-neo4j.ts';
import { loadSeeds } from '../src/seeds/load-seeds.ts';

// Measures how long it takes to find which of many names may mean one: of all names, and of one entity.
// Usage: NEO4J_URI=… NEO4J_PASSWORD=… tsx bench/run.ts proposals [--names 100000] [--kept]
// The graph there should be empty, unless --kept says that an earlier run filled it: the names stay in it.
const { values } = parseArgs({
  options: { names: { type: 'string', default: '100000' }, kept: { type: 'boolean', default: false } },
});
const NAMES = Number(values.names);
const BATCH = 2_000;
/** How many entities are asked for one by one. */
const ASKED = 200;

const HAN = [
  ...'远山近水青云白石长河金木华海天星辰光明智联恒泰德信安康凯越鼎盛元亨利贞嘉禾瑞丰卓尔锦绣博雅文渊思齐正和昆仑泰岳沧澜',
];
const TRADES = ['科技', '网络', '信息技术', '软件', '智能', '银行', '汽车', '资本', '医药', ''];
const LEGAL = ['有限公司', '股份有限公司', '集团', ''];
const PLACES = ['北京', '上海', '深圳', '杭州', '', '', ''];
const SYLLABLES = 'ba co di fu ga ho ju ka lo mi na po qu ri sa to va wi xe zu'.split(' ');
const ENDS = ['Technologies', 'Labs', 'Inc.', 'Capital', 'Networks', 'Cloud', ''];

/** Half of the names are Chinese, a third of all are of persons; one in twelve is another form of one before it. */
function makeName(at: number): { readonly key: NameKey; readonly form: string } {
  const random = createRandom(at % 12 === 11 ? at - 1 : at);
  const isPerson = random() < 0.33;
  const isHan = random() < 0.5;
  const brand = isHan
    ? Array.from({ length: 3 + Math.floor(random() * 2) }, () => pick(HAN, random)).join('')
    : Array.from({ length: 3 + Math.floor(random() * 2) }, () => pick(SYLLABLES, random)).join('');
  const word = isHan ? brand : brand[0]!.toUpperCase() + brand.slice(1);
  const other = createRandom(at);
  const firm = isHan
    ? `${pick(PLACES, other)}${word}${pick(TRADES, other)}${pick(LEGAL, other)}`
    : `${word} ${pick(ENDS, other)}`.trim();
  const form = isPerson ? (isHan ? brand.slice(0, 3) : `${word} ${pick(SYLLABLES, random)}${brand}`) : firm;
  const group = isPerson ? ('Person' as const) : ('Organization' as const);
  const scope = isPerson ? `firm ${at % 5_000}` : undefined;
  const folded = form.toLowerCase();
  const key = { id: contentId(group, folded, scope ?? ''), group, folded, ...(scope !== undefined && { scope }) };
  return { key, form };
}

const { uri, user, password, database } = readConfig().neo4j;
if (!uri || !password) throw new AppError('USAGE', 'Set NEO4J_URI and NEO4J_PASSWORD to an empty Neo4j.');
const driver = await connectNeo4j({ uri, user, password, ...(database !== undefined && { database }) });
await applyConstraints({ driver, database });
const seeds = loadSeeds(join(ROOT, 'seeds'));
const index = createNameIndex(new Map());
const ids: string[] = [];

async function fill(): Promise<void> {
  const seen = new Set<string>();
  for (let start = 0; start < NAMES; start += BATCH) {
    const made = Array.from({ length: Math.min(BATCH, NAMES - start) }, (_, i) => makeName(start + i));
    const fresh = made.filter(({ key }) => !seen.has(key.id) && seen.add(key.id));
    const tallied = fresh.map(({ key, form }) => ({
      key,
      tally: { liveClaims: 1, cloudClaims: 0, forms: new Map([[form, 1]]) },
    }));
    const entities = tallied.map(
      (name): EntityNode => toEntityNode({ id: toDiscoveredId(name.key.id), names: [name.key] }, [name]),
    );
    for (const { id } of entities) ids.push(id);
    if (values.kept) continue;
    const session = driver.session(database === undefined ? {} : { database });
    await session.executeWrite(async (tx) => {
      await runStatement(tx, 'write/name/put', { rows: tallied.map(({ key, tally }) => toNameRow(key, tally)) });
      await runStatement(tx, 'write/entity/create', { rows: entities.map(toEntityRow) });
      await runStatement(tx, 'write/name/attach', {
        rows: tallied.map(({ key }) => ({ nameId: key.id, entityId: toDiscoveredId(key.id) })),
      });
    });
    await session.close();
  }
}

const seconds = async <Result>(work: () => Promise<Result>): Promise<{ result: Result; took: number }> => {
  const started = performance.now();
  const result = await work();
  return { result, took: (performance.now() - started) / 1000 };
};

const filled = await seconds(fill);
console.log(`${ids.length} names ${values.kept ? 'kept' : 'written'}, ${filled.took.toFixed(1)} s`);
const runner = createReadRunner({ driver, database }, { timeoutMs: 600_000 });
const options = { lexicon: seeds.lexicon, index };
const all = await seconds(() => readProposals(runner, options));
const memory = Math.round(process.memoryUsage().rss / 2 ** 20);
console.log(`all: ${all.result.length} proposals, ${all.took.toFixed(1)} s, ${memory} MB resident`);
const random = createRandom(1);
const times: number[] = [];
for (let i = 0; i < ASKED; i++) {
  const entityId = pick(ids, random);
  times.push((await seconds(() => readProposals(runner, { ...options, entityId }))).took * 1000);
}
times.sort((a, b) => a - b);
console.log(
  `one: p50 ${times[ASKED / 2]!.toFixed(0)} ms, p95 ${times[Math.floor(ASKED * 0.95)]!.toFixed(0)} ms of ${ASKED} asked`,
);
await driver.close();
