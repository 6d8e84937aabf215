import { expect, test } from 'vitest';
import { writeSummary } from '../../../src/commands/write-summary.ts';
import type { ImportReport, RefusedClaim } from '../../../src/import-articles.ts';

const REPORT: ImportReport = {
  ...{ articles: 3, imported: 2, unchanged: 0, changed: 0, duplicates: [], rejected: [], refused: [], diagnostics: [] },
  ...{ claimsAdded: 5, claimsRetracted: 0, relationshipsAdded: 4, relationshipsRetracted: 0, interrupted: false },
};
const refused = (path: string, reason: RefusedClaim['reason']): RefusedClaim => ({
  ...{
    path,
    reason,
    extractor: 'llm/m/1',
    proposal: 'Acme USES AWS (active): "Acme likes AWS."',
    detail: 'Acme likes',
  },
});
const write = (more: Partial<ImportReport>) => writeSummary({ ...REPORT, ...more }, 1.23, false);

test('a summary of rules alone tells of no model, and of nothing refused', () => {
  expect(write({})).toBe(`Imported from 3 articles in 1.2 s:
  imported 2, unchanged 0, changed 0, duplicates 0, rejected 0
  claims        5 added, 0 retracted
  relationships 4 added, 0 retracted`);
});

test('what a model took is one line, with its price where that is known', () => {
  const usage = { model: 'm', requests: 12, cached: 40, inputTokens: 81_000, outputTokens: 9_000 };
  expect(write({ usage })).toMatch(/^ {2}model {9}12 requests, 40 from the cache, 81,000 tokens in, 9,000 out \(m\)$/m);
  const priced = { ...usage, requests: 1, cost: { amount: 0.0312, currency: 'USD' } };
  expect(write({ usage: priced })).toMatch(/ 1 request, .* 9,000 out, USD 0\.031 \(m\)$/m);
});

test('what was refused is counted by reason, the most first, with a few examples', () => {
  const summary = write({
    refused: [
      refused('a.md', 'NAME_NOT_FOUND'),
      ...['b.md', 'c.md', 'd.md'].map((path) => refused(path, 'QUOTE_NOT_FOUND')),
    ],
  });
  expect(summary.split('\n').slice(4)).toEqual([
    '  refused    4 claims that did not hold; --json lists all of them',
    '    3 QUOTE_NOT_FOUND: the quote does not stand in the article',
    '      b.md: Acme USES AWS (active): "Acme likes AWS." (Acme likes)',
    '      c.md: Acme USES AWS (active): "Acme likes AWS." (Acme likes)',
    '    1 NAME_NOT_FOUND: a name does not stand in the article',
    '      a.md: Acme USES AWS (active): "Acme likes AWS." (Acme likes)',
  ]);
  expect(write({ refused: [refused('a.md', 'SAME_ENDS')] })).toMatch(/refused {4}1 claim that did not hold$/m);
});

test('what was odd about articles is counted by code, the most first, with the first few, however many there are', () => {
  const missing = Array.from({ length: 3000 }, (_, at) => ({
    path: `${at}.md`,
    code: 'DATE_MISSING',
    message: 'No date.',
  }));
  const replaced = { path: '0.md', code: 'CHARACTERS_REPLACED', message: 'Some bytes: 1 of them.', line: 5 };
  expect(
    write({ diagnostics: [replaced, ...missing] })
      .split('\n')
      .slice(4),
  ).toEqual([
    '  look at    3000 articles that could be read, but not without a doubt; cloudties import --json lists all of them',
    '    3000 DATE_MISSING',
    '      0.md: No date.',
    '      1.md: No date.',
    '    1 CHARACTERS_REPLACED',
    '      0.md:5: Some bytes: 1 of them.',
  ]);
  expect(write({ diagnostics: [replaced] })).toMatch(
    /look at {4}1 article that could be read, but not without a doubt$/m,
  );
});
