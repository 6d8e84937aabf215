import { AppError } from '../errors.ts';
import {
  AUDIT_OPTIONS,
  type AuditOption,
  type AuditOptions,
  type AuditReport,
  type AuditWording,
} from './audit-report.ts';

/** What the summary takes. */
const OF_SUMMARY: readonly AuditOption[] = ['asOf', 'olderThan', 'below'];

/**
 * Refuses options that a report, or the summary of all, would pass over in silence, or that it cannot do with.
 * @throws AppError of the wording's code
 */
export function checkOptions(report: AuditReport | undefined, options: AuditOptions, wording: AuditWording): void {
  const { code, limit, nameOf } = wording;
  const taken = report?.options ?? OF_SUMMARY;
  const strange = AUDIT_OPTIONS.find((option) => options[option] !== undefined && !taken.includes(option));
  if (strange) {
    const known = [...taken.map(nameOf), limit];
    const name = report?.name ?? 'The summary';
    throw new AppError(code, `${name} takes no ${nameOf(strange)}; it takes ${known.join(', ')}.`);
  }
  report?.check?.(options, wording);
}
