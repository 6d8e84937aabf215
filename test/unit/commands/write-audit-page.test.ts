import { expect, test } from 'vitest';
import type { AuditReport } from '../../../src/audit/audit-report.ts';
import type { AuditAnswer } from '../../../src/commands/run-audit.ts';
import { writeAuditPage } from '../../../src/commands/write-audit-page.ts';
import type { ClaimRecord } from '../../../src/graph/read-records.ts';

const HOSTILE = `<script>alert('x')</script><img src=x onerror="alert(1)">&`;
const graph = {
  ...{ articles: 1, claims: 2, companies: 0, cloudProviders: 0, people: 0, events: 0 },
  relationships: [{ type: 'USES' as const, count: 3 }],
};
const report: AuditReport = {
  ...{ name: 'single-source', description: HOSTILE, options: [], read: async () => [] },
  columns: ['subject', 'confidence', 'lastReported', 'subjectId', 'id'],
};
const claim = (url: string | null): ClaimRecord => ({
  ...{ id: 'c', type: 'USES', status: 'active', quote: `${HOSTILE} quoted`, start: 0, end: 1, date: null, title: null },
  ...{ origin: null, workload: null, region: null, confidence: 0.5, rule: 'r', extractor: 'e', recordedAt: null },
  ...{ agreedBy: [], missedBy: [], relationshipId: 'r1', review: 'unreviewed', ownWord: false },
  article: {
    ...{ id: 'a', url, title: HOSTILE, outlet: HOSTILE, author: null, publishedOn: '2024-05-01', lang: 'en' },
    ...{ importedAt: null, originKey: null },
  },
});
const ROW = { subject: HOSTILE, confidence: 0.123, lastReported: null, subjectId: 's', id: 'r1' };
const write = (url: string | null, summary?: AuditAnswer['summary']) =>
  writeAuditPage(
    {
      ...{ columns: [], rows: [], total: 0, summary, failed: [] },
      sections: [
        {
          ...{ report, rows: [ROW], total: 7, behind: new Map([[ROW, [claim(url)]]]) },
        },
      ],
    },
    { graph, writtenAt: '2024-06-01T10:11:12.000Z', asOf: '2021-05-17', knownAt: '2024-05-31T23:59:59.999Z' },
  );

test('holds rows and the sentences behind them', () => {
  const page = write('https://example.org/a?b=1&c="2"');
  expect(page).toContain('<h1>Audit: single source</h1>');
  expect(page).toContain(
    '3 relationships, 2 claims, 1 article, what held on 2021-05-17, or may have, as known by 2024-05-31 23:59 UTC, written 2024-06-01 10:11 UTC.',
  );
  expect(page).toContain('<th>last reported</th>');
  expect(page).toContain(' 1 of 7 rows stand here.</p>');
  expect(page).toContain('<td class="number">0.12</td>');
  expect(page).toMatch(
    /quoted <cite><a href="https:\/\/example\.org\/a\?b&#61;1&amp;c&#61;&quot;2&quot;" rel="noreferrer">/,
  );
  expect(page).toContain('active, &lt;script&gt;');
  expect(page).not.toContain('<th>subject id</th>');
});

test('lets no text of an article become markup, and asks nothing of the network', () => {
  const page = write('javascript:alert(1)');
  expect(page).not.toMatch(/<script|<img|onerror="|javascript:|<link|@import|url\(/i);
  expect(page).toContain(`default-src 'none'`);
  expect(page).not.toContain('href=');
});

test('leads from the summary to the reports that are shown', () => {
  const page = write(null, [
    { report: 'single-source', rows: 1, what: HOSTILE },
    { report: 'stale', rows: 0, what: 'Old ones.' },
  ]);
  expect(page).toContain('<h1>Audit</h1>');
  expect(page).toContain('<a href="#single-source">single-source</a>');
  expect(page).toContain('<td>stale</td><td class="number">0</td><td>Old ones.</td>');
  expect(page).toContain('<h2 id="single-source">');
});

test('tells a contradiction by the sentences of both sides, not by columns', () => {
  const row = { kind: 'denied', quote: 'in a column', against: 'active', why: 'Because.', claimIds: ['c'], id: 'r1' };
  const columns = Object.keys(row);
  const sections = [{ report: { ...report, columns }, rows: [row], total: 1, behind: new Map([[row, [claim(null)]]]) }];
  const answer = { columns, rows: [row], total: 1, summary: undefined, failed: [], sections };
  const page = writeAuditPage(answer, { graph, writtenAt: '2024-06-01T10:11:12.000Z' });
  expect(page).toContain('<tr><th>kind</th><th>why</th><th>id</th></tr>');
  expect(page).toContain('quoted <cite>');
  expect(page).not.toContain('in a column');
  expect(page).not.toContain('stand here');
});

test('says so where nothing is found', () => {
  const answer = {
    columns: [],
    rows: [],
    total: 0,
    summary: undefined,
    failed: [],
    sections: [{ report, rows: [], total: 0, behind: new Map() }],
  };
  expect(writeAuditPage(answer, { graph, writtenAt: '2024-06-01T10:11:12.000Z' })).toContain('<p>Nothing found.</p>');
});
