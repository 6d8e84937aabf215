import { AppError } from '../errors.ts';
import { type EmbeddedHome, hasDatabase } from './embedded-home.ts';
import { type CommandResult, runCommand } from './run-command.ts';

export interface JavaSetup {
  readonly java: string;
  /** Folder with the jars. */
  readonly jars: string;
  readonly env: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

/** Gives the server the password of its file; counts only before the first start, and does nothing after it. */
export async function setInitialPassword(home: EmbeddedHome, setup: JavaSetup): Promise<void> {
  if (await hasDatabase(home)) return;
  // As an argument file: arguments can be seen by every user of the machine.
  const result = await runNeo4j(home, setup, 'Neo4jAdminCommand', [
    'dbms',
    'set-initial-password',
    `@${home.password}`,
  ]);
  if (result.code !== 0) throw toPrepareError('The first password cannot be set', result);
}

/** Asks Neo4j for the command line that its `console` would run, so that Java can be our child without a shell between. */
export async function prepareCommand(home: EmbeddedHome, setup: JavaSetup): Promise<string[]> {
  const result = await runNeo4j(home, setup, 'Neo4jCommand', ['console', '--dry-run']);
  const command = splitCommandLine(result.stdout);
  if (result.code !== 0 || command.length < 3) throw toPrepareError('Neo4j does not accept its configuration', result);
  return command;
}

/** Splits a command line at blanks outside of double quotes. */
export function splitCommandLine(text: string): string[] {
  return [...text.matchAll(/(?:"[^"]*"|[^\s"])+/g)].map(([part]) => part.replaceAll('"', ''));
}

function runNeo4j(
  home: EmbeddedHome,
  { java, jars, env, signal }: JavaSetup,
  main: string,
  args: readonly string[],
): Promise<CommandResult> {
  const jvm = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-cp', `${jars}/*`, `-Dbasedir=${home.folder}`];
  return runCommand(java, [...jvm, `org.neo4j.server.startup.${main}`, ...args], {
    env,
    timeout: 120_000,
    ...(signal && { signal }),
  });
}

function toPrepareError(what: string, { stdout, stderr }: CommandResult): AppError {
  const lines = `${stderr}\n${stdout}`.split('\n').filter((line) => line.trim() !== '');
  return new AppError(
    'NEO4J_START',
    [`${what}:`, ...lines.slice(0, 8).map((line) => `  ${line.slice(0, 300)}`)].join('\n'),
  );
}
