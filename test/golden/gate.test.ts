import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { corruptProposals, type ProposedArticle } from '../../scripts/corrupt-proposals.ts';
import type { GoldArticle } from '../../scripts/gold.ts';
import { proposeLabels } from '../../scripts/label-proposals.ts';
import { createRandom } from '../../scripts/random.ts';
import { createGate } from '../../src/claims/gate/create-gate.ts';
import { ROOT } from '../../src/config.ts';
import type { Mentions } from '../../src/model/mention.ts';
import { createPipeline } from '../../src/pipeline.ts';
import { loadSeeds } from '../../src/seeds/load-seeds.ts';

const seeds = loadSeeds(join(ROOT, 'seeds'));
const run = createPipeline(seeds);
const gate = createGate(seeds);
const FOLDER = join(ROOT, 'seeds/articles');

/** The sample articles, with what the rules claim in them taken for labels. */
const samples: readonly (ProposedArticle & { readonly mentions: Mentions })[] = readdirSync(FOLDER).map((file) => {
  const bytes = readFileSync(join(FOLDER, file));
  const { document, mentions, claims } = run({ path: file, bytes });
  const entities = mentions.entities.map(({ kind, name, forms }, index) => ({
    id: String(index),
    type: kind,
    name,
    aliases: forms,
  }));
  const idOf = (name: string, kind: string) => entities.find((one) => one.name === name && one.type === kind)!.id;
  const relations = claims
    .filter(({ rule }) => !rule.endsWith('-use'))
    .map(({ type, status, subject, object, quote }) => ({
      ...{ type, status, quote },
      from: idOf(subject.name, subject.kind),
      to: idOf(object.name, object.kind),
    }));
  const article: GoldArticle = { set: 'samples', id: file, bytes, entities, relations };
  return { article, document, mentions, labels: proposeLabels(article, document) };
});

/** Ways in which a proposal is wrong whatever the article says. */
const PLAIN = [
  'word altered',
  'word added',
  'word removed',
  'quote of another article',
  'invented name',
  'no relation of the set',
  'relation of other ends',
  'wrong kind',
  'status outside the set',
  'impossible date',
  'not of the schema',
];

describe('the gate on the sample articles', () => {
  it('admits nearly all that the rules claim there, when a reader proposes it', () => {
    let admitted = 0;
    let all = 0;
    for (const { document, mentions, labels } of samples) {
      for (const { proposal } of labels) {
        all++;
        if (proposal && gate.admit(document, mentions, [proposal], 'test/1').claims.length > 0) admitted++;
      }
    }
    expect(all).toBeGreaterThan(100);
    expect(admitted / all).toBeGreaterThan(0.95);
  });

  it('admits nothing that is plainly wrong, and tells a reason for each', () => {
    const wrong = corruptProposals(samples, 400, createRandom(11)).filter(({ way }) => PLAIN.includes(way));
    expect(wrong.length).toBeGreaterThan(150);
    for (const { at, proposal, way } of wrong) {
      const { document, mentions } = samples.find(({ article }) => article === at.article)!;
      const { claims, refused } = gate.admit(document, mentions, [proposal], 'test/1');
      expect([way, claims]).toEqual([way, []]);
      expect(refused).toHaveLength(1);
    }
  });
});
