import { parseArgs } from 'node:util';
import { signText } from '../src/article/text-signature.ts';
import { readConfig } from '../src/config.ts';
import { AppError } from '../src/errors.ts';
import { applyConstraints } from '../src/graph/apply-constraints.ts';
import { contentId } from '../src/graph/content-id.ts';
import { createGraphWriter } from '../src/graph/create-graph-writer.ts';
import type { Claim, NameRef } from '../src/model/claim.ts';
import type { ExtractedArticle } from '../src/model/extracted-article.ts';
import type { EntityRow } from '../src/model/seed-row.ts';
import { connectNeo4j } from '../src/neo4j/connect-neo4j.ts';

// Measures claims written per second: first import, the same again, one article in ten changed.
// Usage: NEO4J_URI=… NEO4J_PASSWORD=… tsx bench/run.ts write [--articles 4000] [--batch 100] [--writers 2]
// The graph there should be empty: the articles stay in it.
const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '4000' },
    batch: { type: 'string', default: '100' },
    writers: { type: 'string', default: '2' },
  },
});
const [ARTICLES, BATCH, WRITERS] = [Number(values.articles), Number(values.batch), Number(values.writers)];
const CLAIMS = 5;
const PROVIDERS = 40;

/** A generator of numbers from 0 to 1 (mulberry32), so that every run writes the same. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const rows = Array.from(
  { length: PROVIDERS },
  (_, i): EntityRow => ({
    ...{ id: `cloud-${i}`, kind: 'CloudProvider', names: { zh: `云${i}`, en: `Cloud ${i}` } },
    ...{ aliases: [], ambiguous: [], products: [] },
  }),
);

/** Few large providers and firms have most of the claims, as in the press: a seventh of all goes to one provider. */
function makeArticle(i: number, edition: number): ExtractedArticle {
  const random = randomFrom(i);
  const filler = '这一段文字与云计算无关，只是为了让文章有通常的长度。'.repeat(40);
  let text = `第${i}篇报道\n${edition > 0 ? `第${edition}次更正。\n` : ''}`;
  const claims = Array.from({ length: CLAIMS }, (_, ordinal): Claim => {
    const provider = Math.floor(PROVIDERS * random() ** 3);
    const subject: NameRef = {
      kind: 'Company',
      name: `公司${Math.floor((ARTICLES / 2) * random() ** 1.5)}`,
      forms: [],
    };
    const object: NameRef = { kind: 'CloudProvider', name: `云${provider}`, knownId: `cloud-${provider}`, forms: [] };
    const quote = `${subject.name}的核心系统运行在${object.name}上。`;
    const start = text.length;
    text += `${quote}\n`;
    return {
      ...{ id: contentId(String(i), String(ordinal)), type: 'USES', status: 'active', subject, object },
      ...{
        start,
        end: start + quote.length,
        quote,
        ownWord: false,
        confidence: 0.7,
        rule: 'bench',
        extractor: 'bench 1',
      },
    };
  });
  text += filler;
  const day = `20${10 + (i % 15)}-0${1 + (i % 9)}-1${i % 10}`;
  const document = {
    ...{ id: contentId('article', String(i)), path: `${i}.md`, title: `第${i}篇报道`, lang: 'zh' as const, text },
    ...{ publishedOn: { value: day, precision: 'day' as const }, signature: signText(`第${i}篇报道`) },
    ...{ hash: contentId(text), blocks: [], diagnostics: [] },
  };
  return { document, claims };
}

const { uri, user, password, database } = readConfig().neo4j;
if (!uri || !password) throw new AppError('USAGE', 'Set NEO4J_URI and NEO4J_PASSWORD to an empty Neo4j.');
const driver = await connectNeo4j({ uri, user, password, ...(database !== undefined && { database }) });
await applyConstraints({ driver, database });
const entities = new Map(rows.map((row) => [row.id, row]));
const writer = createGraphWriter({ driver, database, entities });
await writer.importArticles([]);

async function measure(name: string, articles: readonly ExtractedArticle[]): Promise<void> {
  const batches = Array.from({ length: Math.ceil(articles.length / BATCH) }, (_, i) =>
    articles.slice(i * BATCH, (i + 1) * BATCH),
  );
  const started = performance.now();
  const work = async (): Promise<void> => {
    for (let batch = batches.shift(); batch; batch = batches.shift()) await writer.importArticles(batch);
  };
  await Promise.all(Array.from({ length: WRITERS }, work));
  const seconds = (performance.now() - started) / 1000;
  const rate = (count: number) => Math.round(count / seconds);
  console.log(
    `${name}: ${rate(articles.length * CLAIMS)} claims/s, ${rate(articles.length)} articles/s, ${seconds.toFixed(1)} s`,
  );
}

const first = Array.from({ length: ARTICLES }, (_, i) => makeArticle(i, 0));
await measure('first import', first);
await measure('the same again', first);
await measure(
  'one in ten edited',
  first.map((article, i) => (i % 10 === 0 ? makeArticle(i, 1) : article)),
);
await driver.close();
