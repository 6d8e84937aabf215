import { Command } from 'commander';
import { askCommand } from './commands/ask.ts';
import { checkSeedsCommand } from './commands/check-seeds.ts';
import { doctorCommand } from './commands/doctor.ts';
import { extractCommand } from './commands/extract.ts';
import { importCommand } from './commands/import.ts';
import { neo4jCommand } from './commands/neo4j.ts';
import { serveCommand } from './commands/serve.ts';
import { upCommand } from './commands/up.ts';
import { AppError } from './errors.ts';

const program = new Command('cloudties').description('Who uses which cloud, and who says so').showHelpAfterError();
program.addCommand(upCommand());
program.addCommand(importCommand());
program.addCommand(checkSeedsCommand());
program.addCommand(extractCommand());
program.addCommand(neo4jCommand());
program.addCommand(doctorCommand());
program.addCommand(serveCommand());
program.addCommand(askCommand());

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof AppError)) throw error;
  console.error(`${error.code}: ${error.message}`);
  process.exit(error.exitCode);
}
