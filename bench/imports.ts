import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createRandom, pick } from '../scripts/random.ts';
import { openProgress } from '../src/commands/open-progress.ts';
import { ROOT } from '../src/config.ts';
import { AppError } from '../src/errors.ts';
import { postOperation } from './ask-server.ts';
import { CALLERS, quantile, toMs } from './measure.ts';
import { openEmpty } from './open-empty.ts';
import { printTable, printTargets, type Target, writeResult } from './report.ts';
import { serveProcess, toServerEnv, WITHOUT_CACHE } from './serve-process.ts';

// Lets 16 callers ask, alone and beside one who sends articles to import over and over: how much longer do the others wait?
// Usage: tsx bench/run.ts imports [--seconds 30] [--out FILE]
const { values } = parseArgs({ options: { seconds: { type: 'string', default: '30' }, out: { type: 'string' } } });
const MS = Number(values.seconds) * 1000;
const TOKEN = 'token-of-the-benchmark';
const QUESTION = JSON.stringify({
  query: `{ cloudProvider(id: "aws") { customers(first: 20) { totalCount edges { status since { value } node { name } claims(first: 1) { edges { node { quote } } } } } } }`,
});

/** Paragraphs of the samples, of which other articles are put together. */
const paragraphs = readdirSync(join(ROOT, 'seeds/articles'))
  .filter((file) => file.endsWith('.md'))
  .flatMap((file) =>
    readFileSync(join(ROOT, 'seeds/articles', file), 'utf8')
      .replace(/^---\n.*?\n---\n/su, '')
      .split(/\n{2,}/u),
  );
const random = createRandom(11);
let made = 0;

/** Puts an article of at least so many characters together, another one each time. */
function makeContent(characters: number): { readonly path: string; readonly content: string } {
  const number = made++;
  let content = `# Report ${number}`;
  while (content.length < characters) content += `\n\n${pick(paragraphs, random)}`;
  return { path: `bench/${number}.md`, content };
}

const progress = openProgress();
const graph = await openEmpty();
const served = await serveProcess(['bin/cloudties.js', 'serve', '--port', '0'], {
  ...{ ...toServerEnv(graph), ...WITHOUT_CACHE },
  ...{ CLOUDTIES_TOKEN: TOKEN, CLOUDTIES_RATE_PER_TOKEN: '100000', CLOUDTIES_RATE_PER_ADDRESS: '1000000' },
});

async function send(articles: readonly ReturnType<typeof makeContent>[]): Promise<void> {
  const query = 'mutation ($articles: [ArticleInput!]!) { importArticles(articles: $articles) { imported } }';
  const body = JSON.stringify({ query, variables: { articles } });
  const answer = await postOperation(served.url, body, { authorization: `Bearer ${TOKEN}` });
  if (answer.includes('"errors":')) throw new AppError('INTERNAL', answer.slice(0, 500));
}

/** Lets callers ask, beside one who sends such articles, and gives how long each answer took. */
async function askBeside(name: string, makeArticles?: () => ReturnType<typeof makeContent>[]) {
  progress.show(name);
  const end = performance.now() + MS;
  const times: number[] = [];
  let articles = 0;
  const call = async (): Promise<void> => {
    while (performance.now() < end) {
      const started = performance.now();
      const answer = await postOperation(served.url, QUESTION);
      if (answer.includes('"errors":')) throw new AppError('INTERNAL', answer.slice(0, 500));
      times.push(performance.now() - started);
    }
  };
  const importOn = async (): Promise<void> => {
    while (makeArticles && performance.now() < end) {
      const sent = makeArticles();
      await send(sent);
      articles += sent.length;
    }
  };
  await Promise.all([importOn(), ...Array.from({ length: CALLERS }, call)]);
  return {
    name,
    articles,
    answers: times.length,
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    worst: Math.max(...times),
  };
}

// Neo4j plans statements when it first meets them, and the thread that reads starts with its first article.
await send(Array.from({ length: 50 }, () => makeContent(2_000)));
await askBeside('warming up');
const alone = await askBeside('alone');
const many = await askBeside('beside 50 articles at once', () => Array.from({ length: 50 }, () => makeContent(2_000)));
const large = await askBeside('beside articles of 1,000,000 characters', () => [makeContent(1_000_000)]);
progress.end();
const runs = [alone, many, large];
printTable(
  ['16 callers', 'articles', 'answers', 'p50 ms', 'p99 ms', 'worst ms'],
  runs.map(({ name, articles, answers, p50, p99, worst }) => [
    name,
    String(articles),
    String(answers),
    ...[p50, p99, worst].map(toMs),
  ]),
);
const targets = [many, large].map(({ name, p99 }): Target => {
  const times = p99 / alone.p99;
  return {
    what: `p99 ${name} against alone`,
    wanted: 'at most 2 times',
    found: `${times.toFixed(2)} times`,
    isMet: times <= 2,
  };
});
printTargets(targets);
writeResult('imports', { seconds: MS / 1000, runs, targets }, values.out);
await served.stop();
await graph.end();
