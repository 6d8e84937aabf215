import { describe, expect, test } from 'vitest';
import { loadReports } from '../../../src/audit/load-reports.ts';
import { type AuditRequest, planAudit } from '../../../src/commands/run-audit.ts';

const plan = (report?: string, more: Partial<AuditRequest> = {}) =>
  planAudit({ report, options: {}, failOn: [], detailed: false, ...more });
const day = (text: string) => `${text}T00:00:00.000Z`;

describe('a request for an audit', () => {
  test.each<[string, string | undefined, Partial<AuditRequest>, RegExp]>([
    ['a report that is none', 'nothing', {}, /^There is no report "nothing"\. There are: contradictions, disputed, /],
    ['a report to fail on that is none', undefined, { failOn: ['stale', ''] }, /^There is no report ""/],
    [
      'an option that its report does not take',
      ...([
        'disputed' as const,
        { options: { below: 0 } },
        /^disputed takes no --below; it takes --as-of, --limit\.$/,
      ] as const),
    ],
    ['moments for the summary', undefined, { options: { from: day('2024-05-01') } }, /^The summary takes no --from/],
    ['an option that no option changes', 'identity', { options: { asOf: '2024-05-01' } }, /it takes --limit\.$/],
    ['changes since nobody says when', 'changes', {}, /^changes needs --from/],
    ['changes backwards', 'changes', { options: { from: day('2024-05-02'), to: day('2024-05-01') } }, /is not before/],
    ['changes to fail on unread', undefined, { failOn: ['changes'] }, /^--fail-on changes needs the report itself/],
  ])('is refused with %s', (_, report, more, message) => {
    expect(() => plan(report, more)).toThrow(
      expect.objectContaining({ code: 'USAGE', message: expect.stringMatching(message) }),
    );
  });

  test('names its reports', () => {
    const options = { from: day('2024-05-01'), to: day('2024-05-02') };
    expect(plan('changes', { options, failOn: ['changes', 'stale'] })).toMatchObject({
      ...{ report: { name: 'changes' }, watched: [{ name: 'changes' }, { name: 'stale' }], takesMoments: true },
    });
    expect(plan(undefined, { options: { asOf: '2021-05-17', below: 0.3, olderThan: 9 } }).report).toBeUndefined();
  });
});

test('reports are told from the gravest to the least, each once, with a sentence', () => {
  const reports = loadReports();
  expect(reports.map(({ name }) => name)).toEqual([
    ...['contradictions', 'disputed', 'identity', 'overdue', 'own-word', 'low-confidence', 'stale', 'duplicate-names'],
    ...['single-origin', 'single-source', 'unconfirmed', 'name-only', 'coverage', 'changes'],
  ]);
  expect(reports.filter(({ description }) => !/^[A-Z].*\.$/.test(description))).toEqual([]);
});
