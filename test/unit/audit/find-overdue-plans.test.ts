import { expect, test } from 'vitest';
import type { AuditClaim } from '../../../src/audit/audit-claim.ts';
import { findOverduePlans } from '../../../src/audit/find-overdue-plans.ts';
import { makeClaim } from './make-claim.ts';

const find = (given: readonly Partial<AuditClaim>[]) => {
  const claims = given.map((claim, at) => makeClaim({ id: String(at), status: 'planned', ...claim }));
  return findOverduePlans(claims, '2024-06-01').map(({ kind, one, other }) => [kind, one.map(({ id }) => id), other]);
};

test.each<[string, Partial<AuditClaim>[]]>([
  ['for a year', [{ date: '2023' }]],
  ['for a month', [{ date: '2024-05' }]],
  ['as the day before', [{ date: '2024-05-31' }]],
  ['printed again before its date', [{ date: '2023' }, { publishedOn: '2022' }]],
])('a plan is overdue: %s', (_, claims) => {
  expect(find(claims)).toEqual([['overdue', claims.map((_, at) => String(at)), []]]);
});

test.each<[string, Partial<AuditClaim>[]]>([
  ['whose year is not over', [{ date: '2024' }]],
  ['of that day', [{ date: '2024-06-01' }]],
  ['that was put off', [{ date: '2020' }, { date: '2025' }]],
  ['that was heard of again since', [{ date: '2020' }, { publishedOn: '2024-07' }]],
  ['without a date', [{ publishedOn: '2020' }]],
  ['that is none', [{ date: '2020', status: 'rumoured' }]],
])('a plan is not overdue %s', (_, claims) => {
  expect(find(claims)).toEqual([]);
});
