import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Command } from 'commander';
import { AppError } from '../errors.ts';
import { compileAnswers } from '../review/compile-answers.ts';
import { decodeSheet } from '../review/decode-sheet.ts';
import { importSheet, type SheetImport } from '../review/import-sheet.ts';
import { writeSheet } from '../review/write-sheet.ts';
import { toSigned } from './decide.ts';
import { openQueue } from './open-queue.ts';
import { type QueueFlags, withQueueOptions } from './review-options.ts';
import { tellReport } from './tell-decision.ts';
import { withGraph } from './with-graph.ts';
import { count } from './write-summary.ts';
import { refuseExisting, writeWholeFile } from './write-whole-file.ts';

const EXPORT_NOTES = `
Fill in the column \`answer\`: confirm or reject (确认, 驳回), note (备注) with the words as the reason; for names same or
different (相同, 不同). \`reason\` and \`by\` may be filled in, too. Rows without an answer stay open. Save it as CSV, then
cloudties review import OUT.csv`;

const IMPORT_NOTES = `
Commas, semicolons or tabs; UTF-8 with or without a byte-order mark, UTF-16, GBK. Columns may be moved, and others added. A
sheet with a fault changes nothing: every fault is named with its row. The same sheet again changes nothing.`;

/** Makes the command that writes what is open as a sheet for a spreadsheet. */
export function reviewExportCommand(): Command {
  const command = new Command('export')
    .description('Write what is open as a sheet for a spreadsheet')
    .argument('<out.csv>', 'the file to write')
    .option('--force', 'write over a file that stands there');
  return withQueueOptions(command)
    .addHelpText('after', EXPORT_NOTES)
    .action(async (path: string, flags: QueueFlags & { readonly force?: boolean }) => {
      await refuseExisting(path, flags.force ?? false);
      await withGraph(async (graph) => {
        const { items } = await openQueue(graph, flags);
        const rows = await writeWholeFile(path, (write) => writeSheet(items, (text) => write(Buffer.from(text))));
        console.log(`${path}: ${count(rows, 'row')} to answer.`);
      });
    });
}

interface ImportFlags {
  readonly by?: string;
  readonly dryRun?: boolean;
}

/** Makes the command that reads a filled-in sheet back. */
export function reviewImportCommand(): Command {
  return new Command('import')
    .description('Record the answers of a filled-in sheet, all of them or none')
    .argument('<sheet.csv>', 'the file, filled in')
    .option('--by <name>', 'who decides, where a row does not say (CLOUDTIES_BY, else the name of the user)')
    .option('--dry-run', 'list what would change, and write nothing')
    .addHelpText('after', IMPORT_NOTES)
    .action(async (path: string, flags: ImportFlags) => {
      const { by } = toSigned(flags);
      const text = await readSheetFile(path);
      const dryRun = flags.dryRun ?? false;
      await withGraph(async ({ runner, writer, seeds }) => {
        const words = compileAnswers(seeds.lexicon);
        const result = await importSheet(text, { name: basename(path), words, runner, writer, by, dryRun });
        console.log(writeSheetImport(result, dryRun));
      });
    });
}

async function readSheetFile(path: string): Promise<string> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    const why = error.code === 'ENOENT' ? 'does not exist' : `cannot be read: ${error.code}`;
    throw new AppError('PATH_NOT_FOUND', `"${path}" ${why}.`);
  });
  const text = decodeSheet(bytes);
  if (text === undefined) {
    throw new AppError(
      'SHEET_INVALID',
      `${basename(path)} is no text in UTF-8, UTF-16 with its mark, or GB18030. Save the sheet as CSV in one of these, and import that.`,
    );
  }
  return text;
}

/** Writes what became of a sheet; of a dry run every answer, of an import the sums. */
function writeSheetImport({ decisions, report, repeated, unanswered }: SheetImport, dryRun: boolean): string {
  const { outcomes } = report;
  const recorded = decisions.filter((_, at) => outcomes[at]!.outcome === 'recorded');
  const unchanged = decisions.length - recorded.length + repeated.length;
  const listed = dryRun
    ? recorded.map(({ row: { row, answer, what }, request: { by } }) => `  row ${row}: ${answer}, ${what}, by ${by}`)
    : [];
  return [
    `${dryRun ? 'Would record' : 'Recorded'} ${count(recorded.length, 'answer')}${dryRun ? ' (nothing was written)' : ''}; ` +
      `${unchanged} decided so already, ${count(unanswered, 'row')} without an answer.`,
    ...listed,
    ...tellReport(report, dryRun ? Number.POSITIVE_INFINITY : undefined).map((line) => `  ${line}`),
  ].join('\n');
}
