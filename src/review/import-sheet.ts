import { AppError } from '../errors.ts';
import type { GraphWriter } from '../graph/create-graph-writer.ts';
import type { DecisionReport } from '../graph/decision.ts';
import type { StatementRunner } from '../graph/run-statement.ts';
import { checkSheet, type SheetDecision } from './check-sheet.ts';
import type { AnswerWords } from './compile-answers.ts';
import { readSheet } from './read-sheet.ts';
import type { SheetFault, SheetRow } from './sheet-row.ts';

export interface SheetImportOptions {
  /** Of the file, for messages. */
  readonly name: string;
  readonly words: AnswerWords;
  readonly runner: StatementRunner;
  readonly writer: Pick<GraphWriter, 'decide' | 'previewDecisions'>;
  /** Who decides where a row does not say. */
  readonly by: string;
  /** Only tells what would change. */
  readonly dryRun: boolean;
}

/** What became of a sheet. */
export interface SheetImport {
  /** In the order of the outcomes in the report. */
  readonly decisions: readonly SheetDecision[];
  readonly report: DecisionReport;
  /** Notes that stood in the log already. */
  readonly repeated: readonly SheetRow[];
  /** Rows without an answer. */
  readonly unanswered: number;
}

/** What the graph refuses is found one by one, each by a trial of all that is left: so many, and the rest at the next import. */
const MAX_REFUSALS = 50;
/** The most faults that are told; the rest is counted. */
const MAX_TOLD = 100;

/**
 * Records the answers of a filled-in sheet, all of them or none.
 * @param text of the sheet
 * @throws AppError SHEET_INVALID with every fault and its row; NEO4J_UNREACHABLE
 */
export async function importSheet(text: string, options: SheetImportOptions): Promise<SheetImport> {
  const { words, runner, writer, by, dryRun } = options;
  const { rows, unanswered, faults } = readSheet(text, words);
  const checked = await checkSheet(runner, rows, by);
  const { decisions, repeated } = checked;
  const wrong = [...faults, ...checked.faults];
  if (wrong.length > 0) throw toSheetError(options, [...wrong, ...(await findRefusals(decisions, writer))]);
  const requests = decisions.map(({ request }) => request);
  try {
    const report = await (dryRun ? writer.previewDecisions(requests) : writer.decide(requests));
    return { decisions, report, repeated, unanswered };
  } catch (error) {
    if (refusedOf(error) === undefined) throw error;
    throw toSheetError(options, await findRefusals(decisions, writer));
  }
}

/** Finds the rows that the graph refuses, each in the light of all that it takes. */
async function findRefusals(
  decisions: readonly SheetDecision[],
  writer: SheetImportOptions['writer'],
): Promise<readonly SheetFault[]> {
  const left = [...decisions];
  const faults: SheetFault[] = [];
  while (left.length > 0 && faults.length < MAX_REFUSALS) {
    try {
      await writer.previewDecisions(left.map(({ request }) => request));
      break;
    } catch (error) {
      const at = refusedOf(error);
      if (at === undefined) throw error;
      const [{ row }] = left.splice(at, 1) as [SheetDecision];
      const { message, code } = error as AppError;
      // What it goes against may be another row, which is tried before those that join names.
      const hint = row.answer === 'same' && code === 'DECISION_CONFLICT' ? ' Or correct the row that says so.' : '';
      faults.push({ row: row.row, message: `${message}${hint} (${code})` });
    }
  }
  return faults;
}

/** Tells which of the requests an error is about. */
function refusedOf(error: unknown): number | undefined {
  const request = error instanceof AppError ? error.details.request : undefined;
  return typeof request === 'number' ? request : undefined;
}

function toSheetError({ name }: SheetImportOptions, faults: readonly SheetFault[]): AppError {
  const sorted = [...faults].sort((a, b) => a.row - b.row);
  const told = sorted.slice(0, MAX_TOLD).map(({ row, message }) => `  row ${row}: ${message}`);
  const more = sorted.length - told.length;
  const count = faults.length === 1 ? 'one fault' : `${faults.length} faults`;
  return new AppError(
    'SHEET_INVALID',
    [
      `${name} has ${count}, and nothing is recorded. Correct and import it again.`,
      ...told,
      ...(more > 0 ? [`  and ${more} more`] : []),
    ].join('\n'),
    { details: { faults: sorted } },
  );
}
