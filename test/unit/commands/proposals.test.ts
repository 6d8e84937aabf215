import { expect, test } from 'vitest';
import { writeProposals } from '../../../src/commands/proposals.ts';
import type { Proposal } from '../../../src/graph/proposals/proposal.ts';

const side = (id: string, name: string, liveClaims: number) =>
  ({ id, kind: 'Company', name, key: { id: id.slice(1), group: 'Organization', folded: name }, liveClaims }) as const;
const PROPOSAL: Proposal = {
  ...{ action: 'same', certainty: 0.9123, claims: 2, earlier: [], changes: [], fingerprint: '2.3,legal-form:abc123' },
  ...{ first: side('xfirst', '远山集团', 5), second: side('xsecond', '远山', 2) },
  parts: [
    { reason: 'legal-form', weight: 6.1, detail: 'they differ in their legal form alone' },
    { reason: 'together', weight: -1.2, detail: 'an article names both, as two' },
  ],
};

test('a row tells the pair, how sure it is, every part with its weight, and the command that decides', () => {
  const [header, row] = writeProposals([PROPOSAL], 'csv').split(/\r?\n/);
  expect(header).toMatch(/certainty,claims,first,second,are,why,decide$/);
  expect(row).toMatch(/^0\.9123,2,远山集团,远山,same,/);
  expect(row).toContain('+6.1 they differ in their legal form alone; −1.2 an article names both, as two');
  expect(row).toContain('"cloudties decide same xfirst xsecond --evidence 2.3,legal-form:abc123"');
});

test('what was decided before tells first what is new, and has that undone which stands in the way', () => {
  const earlier = [
    { id: 'd1', seq: 1, action: 'different', names: [PROPOSAL.first.key, PROPOSAL.second.key] },
  ] as const;
  const again = { ...PROPOSAL, earlier, changes: ['both are joined to 小会'] };
  const [, row] = writeProposals([again], 'csv').split(/\r?\n/);
  expect(row).toMatch(/,same,"?decided before: different \(d1\); new since: both are joined to 小会; \+6\.1 /);
  expect(row).toContain('cloudties decide undo d1 && cloudties decide same xfirst xsecond ');
  const [, split] = writeProposals([{ ...again, action: 'different' }], 'csv').split(/\r?\n/);
  expect(split).not.toContain('undo');
});

test('namesakes are told apart by what their names are scoped by', () => {
  const scoped = { ...PROPOSAL.second, key: { ...PROPOSAL.second.key, scope: '近水' } };
  const [, row] = writeProposals([{ ...PROPOSAL, second: scoped }], 'csv').split(/\r?\n/);
  expect(row).toMatch(/^0\.9123,2,远山集团,远山 \(近水\),same,/);
});

test('names that may be two are decided so, and JSON holds all there is', () => {
  const text = writeProposals([{ ...PROPOSAL, action: 'different' }], 'table', 400);
  expect(text).toContain('different');
  expect(JSON.parse(writeProposals([PROPOSAL], 'json'))).toEqual([PROPOSAL]);
  expect(writeProposals([], 'table')).toBe('Nothing found.');
});
