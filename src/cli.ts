import { Command, CommanderError } from 'commander';
import packageJson from '../package.json' with { type: 'json' };
import { readConfig } from './config.ts';
import { AppError, ERROR_CODES } from './errors.ts';

/** In the order of the help. One command needs little of the program, so each is read when it is named. */
const COMMANDS: Readonly<Record<string, () => Promise<() => Command>>> = {
  up: async () => (await import('./commands/up.ts')).upCommand,
  import: async () => (await import('./commands/import.ts')).importCommand,
  retract: async () => (await import('./commands/retract.ts')).retractCommand,
  'check-seeds': async () => (await import('./commands/check-seeds.ts')).checkSeedsCommand,
  extract: async () => (await import('./commands/extract.ts')).extractCommand,
  neo4j: async () => (await import('./commands/neo4j.ts')).neo4jCommand,
  doctor: async () => (await import('./commands/doctor.ts')).doctorCommand,
  llm: async () => (await import('./commands/llm.ts')).llmCommand,
  serve: async () => (await import('./commands/serve.ts')).serveCommand,
  token: async () => (await import('./commands/token.ts')).tokenCommand,
  ask: async () => (await import('./commands/ask.ts')).askCommand,
  decide: async () => (await import('./commands/decide.ts')).decideCommand,
  rebuild: async () => (await import('./commands/rebuild.ts')).rebuildCommand,
  purge: async () => (await import('./commands/purge.ts')).purgeCommand,
  audit: async () => (await import('./commands/audit.ts')).auditCommand,
  review: async () => (await import('./commands/review.ts')).reviewCommand,
  proposals: async () => (await import('./commands/proposals.ts')).proposalsCommand,
};

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
  for (const load of chooseCommands(process.argv[2])) program.addCommand((await load())());
  throwUsageErrors(program);
  await program.parseAsync();
} catch (error) {
  process.exit(tellError(error));
}

/** The command that is named; all for help, and for whoever names none that is there. */
function chooseCommands(name = '') {
  return Object.hasOwn(COMMANDS, name) ? [COMMANDS[name]!] : Object.values(COMMANDS);
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
