import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createArticleReader } from '../../../src/article/read-article.ts';
import { createGate } from '../../../src/claims/gate/create-gate.ts';
import { ROOT } from '../../../src/config.ts';
import { arbitrate } from '../../../src/extractors/arbitrate.ts';
import type { PairQuestion } from '../../../src/extractors/choose-questions.ts';
import type { Verdict } from '../../../src/llm/llm-reader.ts';
import { createMentionFinder } from '../../../src/mentions/find-mentions.ts';
import type { Claim } from '../../../src/model/claim.ts';
import { loadSeeds } from '../../../src/seeds/load-seeds.ts';
import { makeClaim } from './make-claim.ts';

const seeds = loadSeeds(join(ROOT, 'seeds'));
const gate = createGate(seeds);
const SENTENCE = 'Siemens runs its shop on AWS.';
const document = createArticleReader(seeds.lexicon)({
  path: 'a.md',
  bytes: Buffer.from(`---\ntitle: A shop\ndate: 2023-05-02\n---\n\n${SENTENCE}\n`),
});
const mentions = createMentionFinder(seeds)(document);
const [subject, object] = ['Siemens', 'AWS'].map((form) =>
  mentions.entities.findIndex(({ forms }) => forms.includes(form)),
);
const start = document.text.indexOf(SENTENCE);
const end = start + SENTENCE.length;
const ends = {
  subject: { name: mentions.entities[subject!]!.name, kind: 'Company' },
  object: { name: mentions.entities[object!]!.name, kind: 'CloudProvider' },
};
const question: PairQuestion = {
  ...{ type: 'USES', ...ends, start, end },
  pair: { type: 'USES', subject: subject!, object: object!, probability: 0.3, threshold: 0.4, start, end },
};
const claim = makeClaim({
  ...{ start, end, quote: SENTENCE },
  subject: { ...mentions.entities[subject!]! },
  object: { ...mentions.entities[object!]! },
});
const JUDGE = 'llm/m/1';
const yes = (status: string): Verdict => ({
  holds: true,
  claim: { type: 'USES', status, ...ends, quote: SENTENCE, confidence: 0.9, within: { start, end } },
});

function decide(claims: readonly Claim[], verdict: Verdict) {
  const rules = { document, mentions, claims, refused: [] };
  const agreement = {
    model: 0.85,
    agreed: 2,
    missedByModel: -3,
    missedByRules: -0.5,
    confirmed: 2.5,
    denied: -4,
    doubt: {},
  };
  const judged = { judge: JUDGE, questions: [question], verdicts: [verdict] };
  return arbitrate(rules, judged, { gate, agreement, thresholdOf: () => 0.4 });
}

describe('a model as arbiter', () => {
  test('makes surer what it confirms', () => {
    const { claims, refused } = decide([claim], yes('active'));
    expect(claims).toEqual([{ ...claim, confidence: 0.968, agreedBy: [JUDGE] }]);
    expect(refused).toEqual([]);
  });

  test('brings in, through the gate, what the rules thought unlikely', () => {
    const { claims, refused } = decide([], yes('active'));
    expect(refused).toEqual([]);
    expect(claims).toMatchObject([{ type: 'USES', quote: SENTENCE, extractor: JUDGE, confidence: 0.79 }]);
    expect(document.text.slice(claims[0]!.start, claims[0]!.end)).toBe(claims[0]!.quote);
  });

  test('takes away what it denies, and lists it', () => {
    const { claims, refused } = decide([claim], { holds: false });
    expect(claims).toEqual([]);
    expect(refused).toMatchObject([{ reason: 'NOT_CONFIRMED', detail: `${JUDGE} was asked and says no` }]);
  });

  test('leaves what the rules are sure of all the same, and says that it was denied', () => {
    const sure = { ...claim, confidence: 0.999 };
    expect(decide([sure], { holds: false }).claims).toMatchObject([{ confidence: 0.948, missedBy: [JUDGE] }]);
  });

  test('decides on the status', () => {
    const { claims, refused } = decide([claim], yes('ended'));
    expect(claims).toMatchObject([{ status: 'ended', extractor: JUDGE }]);
    expect(refused).toMatchObject([{ detail: `${JUDGE} reads it as ended, not active` }]);
  });

  test('changes nothing where it says nothing', () => {
    expect(decide([claim], undefined).claims).toEqual([claim]);
    expect(decide([], undefined).claims).toEqual([]);
  });

  test('gets nothing past the gate', () => {
    const { claims, refused } = decide([], yes('perhaps'));
    expect(claims).toEqual([]);
    expect(refused).toMatchObject([{ reason: 'UNKNOWN_STATUS' }]);
  });
});
