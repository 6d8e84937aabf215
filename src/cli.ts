import { Command, CommanderError } from 'commander';
import packageJson from '../package.json' with { type: 'json' };
import { askCommand } from './commands/ask.ts';
import { auditCommand } from './commands/audit.ts';
import { checkSeedsCommand } from './commands/check-seeds.ts';
import { decideCommand } from './commands/decide.ts';
import { doctorCommand } from './commands/doctor.ts';
import { extractCommand } from './commands/extract.ts';
import { importCommand } from './commands/import.ts';
import { llmCommand } from './commands/llm.ts';
import { neo4jCommand } from './commands/neo4j.ts';
import { proposalsCommand } from './commands/proposals.ts';
import { purgeCommand } from './commands/purge.ts';
import { rebuildCommand } from './commands/rebuild.ts';
import { retractCommand } from './commands/retract.ts';
import { reviewCommand } from './commands/review.ts';
import { serveCommand } from './commands/serve.ts';
import { tokenCommand } from './commands/token.ts';
import { upCommand } from './commands/up.ts';
import { readConfig } from './config.ts';
import { AppError, ERROR_CODES } from './errors.ts';

const COMMANDS = [
  upCommand,
  importCommand,
  retractCommand,
  checkSeedsCommand,
  extractCommand,
  neo4jCommand,
  doctorCommand,
  llmCommand,
  serveCommand,
  tokenCommand,
  askCommand,
  decideCommand,
  rebuildCommand,
  purgeCommand,
  auditCommand,
  reviewCommand,
  proposalsCommand,
];

// Whoever reads no further, as `head` does, has what they wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  const program = new Command('cloudties')
    .description('Who uses which cloud, and who says so')
    .version(packageJson.version)
    // Else a command would take options that stand behind a subcommand of it.
    .enablePositionalOptions()
    .showHelpAfterError('Add --help to see what there is.');
  for (const toCommand of COMMANDS) program.addCommand(toCommand());
  throwUsageErrors(program);
  await program.parseAsync();
} catch (error) {
  process.exit(tellError(error));
}

/** Makes a command and all below it throw what is wrong with the command line, told in our words, instead of exiting. */
function throwUsageErrors(command: Command): void {
  command.exitOverride().configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'USAGE: ')) });
  for (const child of command.commands) throwUsageErrors(child);
}

/** Prints an error, unless commander did; answers the exit code. */
function tellError(error: unknown): number {
  // Help and version come as errors, too, with exit code 0.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : ERROR_CODES.USAGE.exit;
  if (error instanceof AppError) {
    console.error(`${error.code}: ${error.message}`);
    return error.exitCode;
  }
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  console.error(`INTERNAL: ${message}, a defect; CLOUDTIES_LOG=debug shows where. Please report it.`);
  if (isDebugging()) console.error(stack);
  return ERROR_CODES.INTERNAL.exit;
}

function isDebugging(): boolean {
  try {
    return readConfig().logLevel === 'debug';
  } catch {
    return false;
  }
}
