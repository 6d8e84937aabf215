// Measures the gate: how many labels pass it as proposals, and how many corrupted ones do.
import { join } from 'node:path';
import { createArticleReader } from '../src/article/read-article.ts';
import { createGate } from '../src/claims/gate/create-gate.ts';
import { ROOT } from '../src/config.ts';
import { createMentionFinder } from '../src/mentions/find-mentions.ts';
import { loadSeeds } from '../src/seeds/load-seeds.ts';
import { corruptProposals, isLabelled } from './corrupt-proposals.ts';
import { DEV_SETS, loadGold } from './gold.ts';
import { proposeLabels } from './label-proposals.ts';
import { createRandom } from './random.ts';

const CORRUPTIONS = 2000;
const SEED = 7;
const CORE: ReadonlySet<string> = new Set(['USES', 'MIGRATED_TO', 'PARTNERS_WITH']);

const seeds = loadSeeds(join(ROOT, 'seeds'));
const readArticle = createArticleReader(seeds.lexicon);
const findMentions = createMentionFinder(seeds);
const gate = createGate(seeds);
const articles = DEV_SETS.flatMap((set) => loadGold(set)).map((article) => {
  const document = readArticle({ path: `${article.id}.md`, bytes: article.bytes });
  return { article, document, mentions: findMentions(document), labels: proposeLabels(article, document) };
});
if (articles.length === 0) console.log('the labelled articles (../shared/gold) are not here; skipped');

/** Counts what became of proposals, by any key. */
function createTally() {
  const rows = new Map<string, { all: number; passed: number; reasons: Map<string, number> }>();
  return {
    add(key: string, reason: string | undefined) {
      const row = rows.get(key) ?? { all: 0, passed: 0, reasons: new Map<string, number>() };
      row.all++;
      if (reason === undefined) row.passed++;
      else row.reasons.set(reason, (row.reasons.get(reason) ?? 0) + 1);
      rows.set(key, row);
    },
    print(title: string) {
      console.log(`\n${title}`);
      for (const [key, { all, passed, reasons }] of rows) {
        const why = [...reasons].sort((a, b) => b[1] - a[1]).map(([reason, count]) => `${reason} ${count}`);
        const share = ((100 * passed) / all).toFixed(1);
        console.log(
          `${key.padEnd(38)} ${String(passed).padStart(5)} of ${String(all).padStart(5)} ${share.padStart(6)} %  ${why.join(', ')}`,
        );
      }
    },
  };
}

const [sets, types] = [createTally(), createTally()];
let unlocated = 0;
for (const { article, document, mentions, labels } of articles) {
  for (const { relation, proposal } of labels) {
    if (!proposal) {
      unlocated++;
      continue;
    }
    const { claims, refused } = gate.admit(document, mentions, [proposal], 'labels/1');
    const reason = claims.length > 0 ? undefined : (refused[0]?.reason ?? 'LOST');
    sets.add(`${article.set}, all relations`, reason);
    if (CORE.has(relation.type)) sets.add(`${article.set}, core`, reason);
    types.add(relation.type, reason);
  }
}
sets.print('labels admitted, by set');
types.print('labels admitted, by relation');
console.log(`${unlocated} quotes of labels do not stand in the article as read`);

const [ways, wrong] = [createTally(), [] as string[]];
for (const { way, at, proposal } of corruptProposals(articles, CORRUPTIONS, createRandom(SEED))) {
  const { document, mentions } = articles.find(({ article }) => article === at.article)!;
  const { claims, refused } = gate.admit(document, mentions, [proposal], 'corrupted/1');
  const [claim] = claims;
  ways.add(way, claim ? undefined : (refused[0]?.reason ?? 'LOST'));
  if (!claim || isLabelled(at, proposal)) continue;
  wrong.push(
    `${at.article.id} ${way}: ${claim.type} ${claim.subject.name} > ${claim.object.name} (${claim.rule}): ${claim.quote}`,
  );
}
ways.print('corrupted labels admitted');
console.log(`\nof these no label says ${wrong.length}:\n${wrong.join('\n')}`);
