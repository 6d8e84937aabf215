import { describe, expect, test } from 'vitest';
import { combineReadings } from '../../../src/extractors/combine-readings.ts';
import { makeClaim } from './make-claim.ts';

const agreement = {
  ...{ model: 0.85, agreed: 2, missedByModel: -3, missedByRules: -0.5, confirmed: 2.5, denied: -4, doubt: {} },
};
const MODEL = 'llm/m/1';
const read = (rules: ReturnType<typeof makeClaim>[], model: ReturnType<typeof makeClaim>[], threshold = 0.4) =>
  combineReadings(
    { extractor: 'frames/1', claims: rules },
    { extractor: MODEL, claims: model.map((claim) => ({ ...claim, extractor: MODEL, confidence: 0.85 })) },
    { agreement, thresholdOf: () => threshold },
  );

describe('what rules and a model read in one article', () => {
  test('is surer where both read it, and names both', () => {
    const said = makeClaim({ start: 50, date: { value: '2023-05', precision: 'month' } });
    const { claims, refused } = read([makeClaim()], [said]);
    expect(refused).toEqual([]);
    expect(claims).toHaveLength(1);
    expect(claims[0]).toMatchObject({ extractor: 'frames/1', rule: 'runs-on', start: 0, agreedBy: [MODEL] });
    expect(claims[0]!.confidence).toBe(0.949);
    // What the rules could not tell comes from the model.
    expect(claims[0]!.date).toEqual({ value: '2023-05', precision: 'month' });
    expect(claims[0]).not.toHaveProperty('missedBy');
  });

  test('is one, whichever name of an entity is written, and in either order where a relation has none', () => {
    const partner = { type: 'PARTNERS_WITH' } as const;
    const own = makeClaim(partner);
    const turned = { ...own, subject: { ...own.object, name: 'HL' }, object: { ...own.subject, name: 'LINDHOF' } };
    expect(read([own], [turned]).claims).toHaveLength(1);
    const bought = { type: 'ACQUIRED', confidence: 0.99 } as const;
    expect(read([{ ...own, ...bought }], [{ ...turned, ...bought }]).claims).toHaveLength(2);
  });

  test('stays, less sure, where one missed it and enough speaks for it', () => {
    const { claims } = read([makeClaim({ confidence: 0.97 })], [makeClaim({ firm: 'Osterfeld', start: 80 })]);
    expect(claims.map(({ subject, confidence, missedBy }) => [subject.name, confidence, missedBy])).toEqual([
      ['Lindhof', 0.607, [MODEL]],
      ['Osterfeld', 0.776, ['frames/1']],
    ]);
  });

  test('is refused where the model missed it and too little speaks for it, and is listed', () => {
    const { claims, refused } = read([makeClaim()], []);
    expect(claims).toEqual([]);
    expect(refused).toEqual([
      {
        reason: 'NOT_CONFIRMED',
        extractor: 'frames/1',
        proposal: 'Lindhof USES Harborline (active): "Lindhof runs on Harborline"',
        detail: `${MODEL} read the article and did not find it`,
      },
    ]);
  });

  test('has the status that the model reads where they differ, and says that they do', () => {
    const { claims, refused } = read([makeClaim()], [makeClaim({ status: 'planned' })]);
    expect(claims).toMatchObject([{ status: 'planned', extractor: MODEL, missedBy: ['frames/1'] }]);
    expect(refused).toMatchObject([{ detail: `${MODEL} reads it as planned, not active` }]);
  });

  test('keeps of what a model says twice of a pair the surer, and of equally sure ones the last', () => {
    const planned = makeClaim({ status: 'planned' });
    const done = makeClaim({ status: 'active', start: 90 });
    expect(read([], [planned, done]).claims).toMatchObject([{ status: 'active', start: 90 }]);
  });

  test('loses none of several claims of the rules about one pair', () => {
    const ended = makeClaim({ status: 'ended', start: 60, confidence: 0.99 });
    const { claims, refused } = read([makeClaim(), ended], [makeClaim()]);
    expect(claims).toMatchObject([{ status: 'active', agreedBy: [MODEL] }]);
    expect(refused).toMatchObject([{ detail: `${MODEL} reads it as active, not ended` }]);
    expect(read([makeClaim({ confidence: 0.99 }), ended], []).claims).toHaveLength(2);
  });
});
