import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findArticles } from '../src/article/find-articles.ts';
import { createArticleReader } from '../src/article/read-article.ts';
import { createClaimFinder } from '../src/claims/find-claims.ts';
import { ROOT } from '../src/config.ts';
import { AppError } from '../src/errors.ts';
import { cutWords } from '../src/mentions/cut-words.ts';
import { createMentionFinder } from '../src/mentions/find-mentions.ts';
import { loadSeeds } from '../src/seeds/load-seeds.ts';

// Measures articles read per second, stage by stage, in one process: the floor is reading and parsing the same files.
// Usage: tsx bench/run.ts extract [FOLDER …] [--rounds 3]; the sample articles where no folder is named.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '3' } },
});
const ROUNDS = Number(values.rounds);
const folders = positionals.length > 0 ? positionals : [join(ROOT, 'seeds', 'articles')];
const articles = await findArticles(folders, { cwd: process.cwd() });
const seeds = loadSeeds(join(ROOT, 'seeds'));
const readArticle = createArticleReader(seeds.lexicon);
const findMentions = createMentionFinder(seeds);
const findClaims = createClaimFinder(seeds);

type Stage = 'article' | 'cutting' | 'names' | 'claims';

/** Runs all stages on every article, one article after the other, and gives the milliseconds that each stage took. */
function runOnce(): Record<Stage, number> & { readonly read: number } {
  const spent = { article: 0, cutting: 0, names: 0, claims: 0 };
  let read = 0;
  const time = <T>(stage: Stage, run: () => T): T => {
    const started = performance.now();
    const result = run();
    spent[stage] += performance.now() - started;
    return result;
  };
  for (const { file, path } of articles) {
    try {
      const document = time('article', () => readArticle({ path, bytes: readFileSync(file) }));
      // Cut once more for its own sake: the names stage cuts too, as a part of what it does.
      time('cutting', () => document.lang !== 'en' && cutWords(document.text));
      const mentions = time('names', () => findMentions(document));
      time('claims', () => findClaims(document, mentions));
      read++;
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
    }
  }
  return { ...spent, read };
}

function report({ article, cutting, names, claims, read }: ReturnType<typeof runOnce>): void {
  const rate = (milliseconds: number) => `${((1000 * read) / milliseconds).toFixed(0).padStart(5)} articles/s`;
  const whole = article + names + claims;
  const ratio = (floor: number) => `the whole goes at ${(floor / whole).toFixed(2)} of it`;
  console.log(`article   ${rate(article)}   reading, decoding, front matter, blocks: the floor; ${ratio(article)}`);
  console.log(`+ cutting ${rate(article + cutting)}   the same and words cut: ${ratio(article + cutting)}`);
  console.log(`names     ${rate(names)}`);
  console.log(`claims    ${rate(claims)}`);
  console.log(`whole     ${rate(whole)}   ${(whole / read).toFixed(1)} ms for each of ${read} articles`);
}

// The first round warms up: it compiles, and fills what is kept.
runOnce();
const rounds = Array.from({ length: ROUNDS }, runOnce);
const total = (round: Record<Stage, number>) => round.article + round.names + round.claims;
report(rounds.reduce((best, round) => (total(round) < total(best) ? round : best)));
