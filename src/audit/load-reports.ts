import { AppError } from '../errors.ts';
import { once } from '../graph/once.ts';
import { ARGUMENT_WORDING, type AuditReport, type AuditWording } from './audit-report.ts';
import { changesReport } from './report-changes.ts';
import { contradictionsReport } from './report-contradictions.ts';
import { coverageReport } from './report-coverage.ts';
import { duplicateNamesReport } from './report-duplicate-names.ts';
import { loadStatementReports } from './statement-report.ts';

/** What an auditor should look at first: what must be wrong, then what may be, then what is little known. */
const BY_GRAVITY = [
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
];

/** Lists all reports, the gravest first; those whose gravity nobody told come last, by name. They are made once. */
export const loadReports: () => readonly AuditReport[] = once(() => {
  const made = [contradictionsReport, duplicateNamesReport, coverageReport, changesReport];
  const gravity = ({ name }: AuditReport) =>
    (BY_GRAVITY.indexOf(name) + BY_GRAVITY.length + 1) % (BY_GRAVITY.length + 1);
  return [...loadStatementReports(), ...made].sort((a, b) => gravity(a) - gravity(b));
});

/**
 * Finds a report by its name.
 * @throws AppError of the wording's code, listing the reports
 */
export function findReport(
  name: string,
  reports: readonly AuditReport[] = loadReports(),
  { code }: Pick<AuditWording, 'code'> = ARGUMENT_WORDING,
): AuditReport {
  const report = reports.find((candidate) => candidate.name === name);
  if (report) return report;
  const names = reports.map((candidate) => candidate.name).join(', ');
  throw new AppError(code, `There is no report "${name}". There are: ${names}.`);
}
