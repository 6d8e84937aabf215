import { Command } from 'commander';
import { toBrowserLink } from '../browser/browser-paths.ts';
import { readConfig } from '../config.ts';
import { AppError } from '../errors.ts';
import { findEmbedded, type RunningEmbedded, stopEmbedded } from '../neo4j/find-embedded.ts';
import { startEmbedded } from '../neo4j/start-embedded.ts';
import { interruptSignal } from './interrupt-signal.ts';
import { openProgress } from './open-progress.ts';

const EXAMPLES = `
Examples:
  cloudties neo4j start                       start it and leave it running, for Neo4j Browser or other tools
  cloudties neo4j status                      addresses, login and processes
  cloudties neo4j stop                        stop it; the data stays
  CLOUDTIES_DATA=~/graph cloudties neo4j start    the graph of another folder

It belongs to the data folder: other commands with the same folder join it and leave it running.`;

/** Makes the command that starts, stops and shows the embedded Neo4j. */
export function neo4jCommand(): Command {
  const command = new Command('neo4j')
    .description('Start, stop or show the embedded Neo4j')
    .addHelpText('after', EXAMPLES);
  command.command('start').description('Start it; it stays until `neo4j stop`').action(start);
  command
    .command('stop')
    .description('Stop it and wait until it is gone')
    .option('--force', 'also when it belongs to another process, which loses its database')
    .action(stop);
  command.command('status').description('Show where it is; exit code 5 when it does not run').action(status);
  return command;
}

async function start(): Promise<void> {
  const config = readConfig();
  const progress = openProgress();
  const options = { detached: true, onProgress: progress.show, signal: interruptSignal() };
  const server = await startEmbedded(config, options).finally(progress.end);
  await server.driver.close();
  console.log(server.owned ? 'Neo4j is running; `cloudties neo4j stop` ends it.' : 'Neo4j was running already.');
  const running = await findEmbedded(config.dataFolder);
  if (running !== undefined) print(running);
  if (config.neo4j.uri !== undefined) console.log('NEO4J_URI is set: other commands use that one, not this.');
}

async function stop({ force = false }: { force?: boolean }): Promise<void> {
  const { dataFolder } = readConfig();
  console.log((await stopEmbedded(dataFolder, force)) ? 'Neo4j is stopped; its data stays.' : 'No Neo4j was running.');
}

async function status(): Promise<void> {
  const { dataFolder } = readConfig();
  const running = await findEmbedded(dataFolder);
  if (running === undefined) {
    throw new AppError(
      'NEO4J_UNREACHABLE',
      `No Neo4j runs on ${dataFolder}. \`cloudties neo4j start\` or \`cloudties up\` starts it.`,
    );
  }
  print(running);
}

function print({ uri, httpUrl, user, password, run, home }: RunningEmbedded): void {
  console.log(`  address   ${uri}`);
  console.log(`  Browser   ${toBrowserLink({ httpUrl, boltUrl: uri, user })}`);
  console.log(`  login     ${user} / ${password ?? `(its file ${home.password} is gone)`}`);
  console.log(`  data      ${home.folder}`);
  console.log(`  log       ${home.consoleLog}`);
  const until =
    run.holderPid === undefined ? 'stays until `cloudties neo4j stop`' : `ends with process ${run.holderPid}`;
  console.log(`  process   ${run.javaPid}, since ${run.startedAt}, ${until}`);
}
