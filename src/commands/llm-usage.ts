import { Command } from 'commander';
import { readConfig } from '../config.ts';
import { totalUsage } from '../llm/total-usage.ts';
import { readUsage, toUsageFile } from '../llm/usage-ledger.ts';
import { toFolderError } from '../neo4j/to-folder-error.ts';
import { writeRows } from './print-rows.ts';

const COLUMNS = [
  ...['month', 'model', 'runs', 'requests', 'cached', 'inputTokens', 'outputTokens', 'currency', 'amount'],
];

/** Makes the command that tells what language models took, by month and model. */
export function llmUsageCommand(): Command {
  return new Command('usage')
    .description('Tell what language models took, by month and model')
    .option('--json', 'print the totals as JSON')
    .action(async ({ json = false }: { json?: boolean }) => {
      const { dataFolder } = readConfig();
      const file = toUsageFile(dataFolder);
      const { records, damaged } = await readUsage(file).catch((error) => {
        throw toFolderError(error, dataFolder, 'CLOUDTIES_DATA');
      });
      const totals = totalUsage(records);
      if (damaged > 0) console.error(`${damaged} lines of ${file} are damaged and not counted.`);
      if (totals.length === 0 && !json) console.log('No language model was asked yet.');
      else
        console.log(
          writeRows(
            COLUMNS,
            totals.map((row) => ({ ...row })),
            json ? 'json' : 'table',
            process.stdout.columns,
          ),
        );
    });
}
