import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { corruptProposals, isLabelled, type Way } from '../../../../scripts/corrupt-proposals.ts';
import { loadGold } from '../../../../scripts/gold.ts';
import { proposeLabels } from '../../../../scripts/label-proposals.ts';
import { createRandom } from '../../../../scripts/random.ts';
import { createArticleReader } from '../../../../src/article/read-article.ts';
import { createGate } from '../../../../src/claims/gate/create-gate.ts';
import { ROOT } from '../../../../src/config.ts';
import { createMentionFinder } from '../../../../src/mentions/find-mentions.ts';
import { loadSeeds } from '../../../../src/seeds/load-seeds.ts';

const CORE: ReadonlySet<string> = new Set(['USES', 'MIGRATED_TO', 'PARTNERS_WITH']);
/** Proposals that are wrong in these ways are true of no article. */
const NEVER: ReadonlySet<Way> = new Set<Way>([
  'word altered',
  'word added',
  'word removed',
  'quote of another article',
  'names unrelated to the sentence',
  'invented name',
  'no relation of the set',
  'relation of other ends',
  'wrong kind',
  'status outside the set',
  'impossible date',
  'not of the schema',
]);

const seeds = loadSeeds(join(ROOT, 'seeds'));
const readArticle = createArticleReader(seeds.lexicon);
const findMentions = createMentionFinder(seeds);
const gate = createGate(seeds);
const articles = loadGold('dev').map((article) => {
  const document = readArticle({ path: `${article.id}.md`, bytes: article.bytes });
  return { article, document, mentions: findMentions(document), labels: proposeLabels(article, document) };
});

const skipped = articles.length === 0 ? ' (skipped: ../shared/gold/dev is missing)' : '';

describe.skipIf(skipped !== '')(`the gate before the labelled articles${skipped}`, () => {
  it('admits 98 % and more of the core labels', () => {
    let [all, admitted] = [0, 0];
    for (const { document, mentions, labels } of articles) {
      for (const { relation, proposal } of labels) {
        if (!proposal || !CORE.has(relation.type)) continue;
        all++;
        if (gate.admit(document, mentions, [proposal], 'labels/1').claims.length > 0) admitted++;
      }
    }
    expect(all).toBeGreaterThan(200);
    expect(admitted / all).toBeGreaterThanOrEqual(0.98);
  });

  const corrupted = corruptProposals(articles, skipped ? 0 : 570, createRandom(11));
  const admits = ({ at, proposal }: (typeof corrupted)[number]) => {
    const { document, mentions } = articles.find(({ article }) => article === at.article)!;
    return gate.admit(document, mentions, [proposal], 'corrupted/1').claims.length > 0;
  };

  it('admits no proposal with words, names, relations, kinds, statuses, dates or fields that cannot be', () => {
    const wrong = corrupted.filter(({ way }) => NEVER.has(way));
    expect(wrong.length).toBeGreaterThanOrEqual(300);
    expect(wrong.filter(admits).map(({ way, proposal }) => [way, proposal])).toEqual([]);
  });

  it('admits few of the other wrong ones', () => {
    const wrong = corrupted.filter(({ way, at, proposal }) => !NEVER.has(way) && !isLabelled(at, proposal));
    expect(wrong.length).toBeGreaterThan(50);
    expect(wrong.filter(admits).length / wrong.length).toBeLessThan(0.25);
  });
});
