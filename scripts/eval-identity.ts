// Scores the proposals that two entities are one: on the labelled pairs of test/gold/identity, and by names alone on the
// forms of seeds/entities, where two forms of one row are the same and those of two rows different.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../src/config.ts';
import { createNameIndex } from '../src/graph/name-index.ts';
import { createIdentityScorer } from '../src/graph/proposals/score-identity.ts';
import { loadSeeds } from '../src/seeds/load-seeds.ts';
import { loadPairs } from './identity-pairs.ts';
import { pairForms } from './pair-forms.ts';
import { measureFrom, type ScoredPair, scorePairs } from './score-pairs.ts';

const { values } = parseArgs({ options: { errors: { type: 'boolean', default: false } } });
const STEPS = [0.95, 0.9, 0.8, 0.7, 0.6, 0.5, 0.3];

const seeds = loadSeeds(join(ROOT, 'seeds'));
const index = createNameIndex(new Map(seeds.entities.map((row) => [row.id, row])));
const scorer = createIdentityScorer(seeds.lexicon);

for (const set of ['pairs', 'drawn'])
  print(`test/gold/identity/${set}.jsonl`, scorePairs(scorer, loadPairs(set, index)));
print('names alone, on the forms of seeds/entities', scorePairs(scorer, pairForms(seeds.entities, scorer.dissect)));

function print(title: string, scored: readonly ScoredPair[]): void {
  const count = (label: string) => scored.filter(({ pair }) => pair.label === label).length;
  console.log(`\n${title}: ${count('same')} same, ${count('different')} different, ${count('unsure')} unsure`);
  console.log('certainty  proposed  right  precision  recall');
  for (const { from, proposed, right, precision, recall } of STEPS.map((step) => measureFrom(scored, step))) {
    const numbers = [from.toFixed(2), proposed, right, precision.toFixed(3), recall.toFixed(3)];
    console.log(`≥ ${numbers.map((number) => String(number).padStart(8)).join(' ')}`);
  }
  if (!values.errors) return;
  for (const { pair, score } of scored) {
    const certainty = score?.certainty ?? 0;
    if (pair.label === 'unsure' || (pair.label === 'same') === certainty >= 0.5) continue;
    const reasons = score?.parts.map(({ reason, weight }) => `${reason} ${weight}`).join(', ') ?? 'not proposed';
    console.log(`  ${pair.label} ${certainty.toFixed(2)} ${pair.a.name} ~ ${pair.b.name}: ${reasons}`);
  }
}
