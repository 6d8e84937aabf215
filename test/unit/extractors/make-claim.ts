import type { Claim } from '../../../src/model/claim.ts';

/** Makes a claim that Lindhof uses Harborline, or what else is told. */
export function makeClaim(told: Partial<Claim> & { readonly firm?: string } = {}): Claim {
  const { firm = 'Lindhof', ...rest } = told;
  return {
    ...{ id: '', type: 'USES', status: 'active', start: 0, end: 30, quote: `${firm} runs on Harborline` },
    subject: { kind: 'Company', name: firm, forms: [firm] },
    object: { kind: 'CloudProvider', name: 'Harborline', forms: ['Harborline'], knownId: 'harborline' },
    ...{ ownWord: false, confidence: 0.7, rule: 'runs-on', extractor: 'frames/1' },
    ...rest,
  };
}
