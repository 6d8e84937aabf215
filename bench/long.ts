import { join } from 'node:path';
import { createArticleReader } from '../src/article/read-article.ts';
import { createClaimFinder } from '../src/claims/find-claims.ts';
import { ROOT } from '../src/config.ts';
import { createMentionFinder } from '../src/mentions/find-mentions.ts';
import { loadSeeds } from '../src/seeds/load-seeds.ts';

// Measures how the time of each stage grows with the length of an article, on texts made to be hard. A text of four
// times the length should take about four times as long. Usage: tsx bench/run.ts long
const LENGTH = 100_000;
const TEXTS: Readonly<Record<string, string>> = {
  'many paragraphs': '阿里云与小鹏汽车在北京宣布合作，小鹏汽车将采用阿里云的算力。\n\n',
  'one paragraph': '阿里云与小鹏汽车在北京宣布合作，小鹏汽车将采用阿里云的算力。',
  'no full stop': '阿里云与小鹏汽车在北京宣布合作，',
  'names alone': '阿里云 AWS 华为云 ',
  'one list': '阿里云、小鹏汽车、华为云、',
  'Latin names': 'Alpha Beta Gamma Inc. ',
  'people and titles': '阿里云首席执行官王坚表示，',
  events: '2021云栖大会',
  pronouns: '该公司双方其',
  dates: '2021年4月15日至30日、',
  'open brackets': '["“(（「『《<',
  'one character': '云',
  'bold marks': '**云**a',
  'links cut off': '[a](',
  'images cut off': '![a',
  tags: '<p>阿里云</p>',
  'lines of one character': '云\n',
};

const seeds = loadSeeds(join(ROOT, 'seeds'));
const readArticle = createArticleReader(seeds.lexicon);
const findMentions = createMentionFinder(seeds);
const findClaims = createClaimFinder(seeds);

/** Gives the milliseconds of the article, names and claims stages. */
function measure(text: string): readonly number[] {
  const started = performance.now();
  const document = readArticle({ path: 'long.md', bytes: Buffer.from(`# Long\n\n${text}`) });
  const read = performance.now();
  const mentions = findMentions(document);
  const named = performance.now();
  findClaims(document, mentions);
  return [read - started, named - read, performance.now() - named];
}

measure('阿里云与小鹏汽车合作。\n\n'.repeat(1000));
for (const [name, piece] of Object.entries(TEXTS)) {
  const short = measure(piece.repeat(LENGTH / piece.length));
  const long = measure(piece.repeat((4 * LENGTH) / piece.length));
  const shown = ['article', 'names', 'claims'].map((stage, at) => {
    const growth = long[at]! < 20 ? '' : ` (${(long[at]! / Math.max(1, short[at]!)).toFixed(1)} times)`;
    return `${stage} ${long[at]!.toFixed(0)} ms${growth}`;
  });
  console.log(`${name.padEnd(22)} ${shown.join(', ')}`);
}
