import { AppError } from '../errors.ts';
import { isToCome } from '../model/day-span.ts';
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
 * @param knownAt the moment as of which the graph is asked, where there is one
 * @throws AppError of the wording's code
 */
export function checkOptions(
  report: AuditReport | undefined,
  options: AuditOptions,
  wording: AuditWording,
  knownAt?: string | null,
): void {
  const { code, limit, nameOf } = wording;
  const name = report?.name ?? 'The summary';
  const taken = report?.options ?? OF_SUMMARY;
  const strange = AUDIT_OPTIONS.find((option) => options[option] !== undefined && !taken.includes(option));
  if (strange) {
    const known = [...taken.map(nameOf), ...(limit === undefined ? [] : [limit])];
    throw new AppError(code, `${name} takes no ${nameOf(strange)}; it takes ${known.join(', ') || 'no options'}.`);
  }
  if (knownAt != null && taken.includes('from')) {
    const [from, to] = [nameOf('from'), nameOf('to')];
    throw new AppError(code, `${name} takes no ${nameOf('knownAt')}; ${from} and ${to} say between which moments.`);
  }
  if (options.asOf !== undefined && isToCome(options.asOf)) {
    throw new AppError(
      code,
      `${nameOf('asOf')} ${options.asOf} lies in the future: no article tells yet what holds then, nor how old it will be. Give a day up to today.`,
    );
  }
  report?.check?.(options, wording);
}
