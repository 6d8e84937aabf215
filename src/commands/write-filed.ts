import type { FiledAnswers } from '../file-answers.ts';
import { count } from './write-summary.ts';

/** So many lines, articles and so on are named; of the others the number. */
const SHOWN = 20;

/** Writes what became of the answers to a batch, for a terminal. */
export function writeFiled(
  { filed, repeated, faults, complete, waiting, changed }: FiledAnswers,
  lines: number,
  dryRun: boolean,
): string {
  const missing = waiting.reduce((sum, each) => sum + each.missing, 0);
  return [
    `${dryRun ? 'Would read' : 'Read'} ${count(lines, 'line')}${dryRun ? ' (nothing is kept)' : ''}: ${filed} new answers, ${repeated} repeated, ${faults.length} of no use`,
    ...list(faults, ({ file, line, fault, id }) => `${file}:${line}: ${fault}${id === undefined ? '' : ` (${id})`}`),
    `Articles: ${complete.length} have all their answers, ${waiting.length} wait for ${missing}, ${changed.length} changed`,
    ...list(waiting, (each) => `${each.path} waits for ${each.missing}`),
    ...list(changed, ({ path, reason }) => `${path}: ${reason}; write a batch for it again`),
  ].join('\n');
}

function list<T>(items: readonly T[], write: (item: T) => string): readonly string[] {
  const lines = items.slice(0, SHOWN).map((item) => `  ${write(item)}`);
  return items.length > SHOWN ? [...lines, `  and ${items.length - SHOWN} more`] : lines;
}
