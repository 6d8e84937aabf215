import { AppError } from '../errors.ts';
import { runStatement, type StatementRunner } from './run-statement.ts';

/**
 * Checks that what the graph knew at a moment was not purged.
 * @throws AppError BAD_ARGUMENT
 */
export async function checkKnown(runner: StatementRunner, moment: string): Promise<void> {
  const { moment: purgedBefore } = await runStatement(runner, 'read/history/purged-before');
  if (purgedBefore === null || moment >= purgedBefore) return;
  throw new AppError(
    'BAD_ARGUMENT',
    `What the graph knew before ${purgedBefore} was purged, so of ${moment} it cannot tell. Ask for a later moment.`,
  );
}
