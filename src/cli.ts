import { Command } from 'commander';
import { checkSeedsCommand } from './commands/check-seeds.ts';
import { doctorCommand } from './commands/doctor.ts';
import { extractCommand } from './commands/extract.ts';
import { neo4jCommand } from './commands/neo4j.ts';
import { AppError } from './errors.ts';

const program = new Command('cloudties').description('Who uses which cloud, and who says so').showHelpAfterError();
program.addCommand(checkSeedsCommand());
program.addCommand(extractCommand());
program.addCommand(neo4jCommand());
program.addCommand(doctorCommand());

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof AppError)) throw error;
  console.error(`${error.code}: ${error.message}`);
  process.exit(error.exitCode);
}
