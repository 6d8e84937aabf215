import { Command } from 'commander';
import { readConfig } from '../config.ts';
import { AppError } from '../errors.ts';
import { type Check, checkMachine } from '../neo4j/check-machine.ts';

const EXAMPLES = `
Examples:
  cloudties doctor              what is there, what is missing, and the fix
  cloudties doctor --json       the same for a program

Exit code 0 when there is a way to a Neo4j, 5 when there is none.`;

const MARK: Record<Check['state'], string> = { ok: 'OK     ', note: 'note   ', missing: 'MISSING' };
const WAY = { uri: 'the Neo4j of NEO4J_URI', embedded: 'the embedded server', docker: 'docker compose up' } as const;

/** Makes the command that shows what a Neo4j needs here, what of it is missing, and how to get it. */
export function doctorCommand(): Command {
  return new Command('doctor')
    .description('Show what is found here, what is missing, and the fix')
    .option('--json', 'print JSON')
    .addHelpText('after', EXAMPLES)
    .action(async ({ json = false }: { json?: boolean }) => {
      const config = readConfig();
      const report = await checkMachine(config, config.port);
      if (json) console.log(JSON.stringify(report, null, 2));
      else report.checks.forEach(print);
      if (report.ways.length === 0) throw toMissing(config.neo4j.uri);
      if (!json) console.log(`\nA Neo4j can be had by ${report.ways.map((way) => WAY[way]).join(' or ')}.`);
    });
}

function print({ name, state, found, fix }: Check): void {
  console.log(`${MARK[state]}  ${name.padEnd(18)}${found}${fix === undefined ? '' : `\n${' '.repeat(27)}→ ${fix}`}`);
}

function toMissing(uri: string | undefined): AppError {
  return uri === undefined
    ? new AppError('NEO4J_MISSING', 'No way to a Neo4j works here; see the lines marked MISSING.')
    : new AppError('NEO4J_UNREACHABLE', `NEO4J_URI is ${uri}, which does not work; see above, or unset it.`);
}
