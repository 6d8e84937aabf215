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
    [
      'a day to come',
      'stale',
      { options: { asOf: day('2999-01-01').slice(0, 10) } },
      /^--as-of 2999-01-01 lies in the future/,
    ],
    [
      'a day to come for the summary',
      undefined,
      { options: { asOf: '9999-12-31' } },
      /^--as-of .* Give a day up to today/,
    ],
    [
      'changes as known at a moment',
      'changes',
      { options: { from: day('2024-05-01') }, knownAt: day('2024-05-02') },
      /^changes takes no --known-at; --from and --to say between which moments\.$/,
    ],
    ['changes since nobody says when', 'changes', {}, /^changes needs --from/],
    ['changes backwards', 'changes', { options: { from: day('2024-05-02'), to: day('2024-05-01') } }, /is not before/],
    ['changes to fail on unread', undefined, { failOn: ['changes'] }, /^--fail-on changes needs the report itself/],
  ])('is refused with %s', (_, report, more, message) => {
    expect(() => plan(report, more)).toThrow(
      expect.objectContaining({ code: 'USAGE', message: expect.stringMatching(message) }),
    );
  });

  test('takes the day that it is where the day comes first', () => {
    const ahead = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString().slice(0, 10);
    expect(plan('stale', { options: { asOf: ahead(13) } }).report?.name).toBe('stale');
    expect(() => plan('stale', { options: { asOf: ahead(48) } })).toThrow('future');
  });

  test('names its reports', () => {
    const options = { from: day('2024-05-01'), to: day('2024-05-02') };
    expect(plan('changes', { options, failOn: ['changes', 'stale'] })).toMatchObject({
      ...{ report: { name: 'changes' }, watched: [{ name: 'changes' }, { name: 'stale' }] },
    });
    expect(plan(undefined, { options: { asOf: '2021-05-17', below: 0.3, olderThan: 9 } }).report).toBeUndefined();
  });
});

test('reports are told from the gravest to the least, each once, with a sentence', () => {
  const reports = loadReports();
  expect(reports.map(({ name }) => name)).toEqual([
    ...['contradictions', 'disputed', 'identity', 'overdue', 'own-word', 'low-confidence', 'disagreements'],
    ...[
      'model-only',
      'stale',
      'duplicate-names',
      'single-origin',
      'single-source',
      'unconfirmed',
      'name-only',
      'coverage',
      'changes',
    ],
  ]);
  expect(reports.filter(({ description }) => !/^[A-Z].*\.$/.test(description))).toEqual([]);
});
