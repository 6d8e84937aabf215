import { Command, Option } from 'commander';
import { AppError } from '../errors.ts';
import { rebuildGraph } from '../graph/rebuild-graph.ts';
import { ROW_FORMATS, type RowFormat, writeRows } from './print-rows.ts';
import { withGraph } from './with-graph.ts';
import { count } from './write-summary.ts';

const EXAMPLES = `
Examples:
  cloudties rebuild --check    whether names, entities and relationships are what the claims make them; writes nothing
  cloudties rebuild            puts right what is not

Exit code 14: --check found something that is not as the claims make it.`;

/** Rows that are printed. */
const MOST_ROWS = 100;

interface Flags {
  readonly check?: boolean;
  readonly format: RowFormat;
}

/** Makes the command that derives the graph anew from its claims. */
export function rebuildCommand(): Command {
  return new Command('rebuild')
    .description('Derive names, entities and relationships anew from the claims')
    .option('--check', 'compare only, and write nothing')
    .addOption(new Option('--format <format>', 'how to print what differs').choices(ROW_FORMATS).default('table'))
    .addHelpText('after', EXAMPLES)
    .action(run);
}

async function run({ check = false, format }: Flags): Promise<void> {
  await withGraph(async ({ connection, seeds }) => {
    const rows = new Map(seeds.entities.map((row) => [row.id, row]));
    const { claims, relationships, differences } = await rebuildGraph(connection, rows, { check });
    if (differences.length > 0 || format !== 'table') {
      console.log(
        writeRows(
          ['kind', 'id', 'fault'],
          differences.slice(0, MOST_ROWS).map((each) => ({ ...each })),
          format,
          process.stdout.columns,
        ),
      );
    }
    const what = `${count(claims, 'claim')} make ${count(relationships, 'relationship')}`;
    if (differences.length === 0) console.error(`${what}, and the graph is just that.`);
    else if (check) {
      throw new AppError('GRAPH_DIFFERS', `${what}; ${count(differences.length, 'thing')} in the graph are otherwise.`);
    } else console.error(`${what}; ${count(differences.length, 'thing')} were otherwise and are put right.`);
  });
}
