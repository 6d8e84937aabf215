import { runCloudties } from '../../llm/run-cloudties.ts';
import { testNeo4j } from '../../neo4j/connect.ts';

export interface CliResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Gives the environment in which the program works on the Neo4j of this run. */
export function cliEnvironment(env: Record<string, string> = {}): Record<string, string> {
  const { uri, user, password, database } = testNeo4j();
  const login = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  const { PATH = '', HOME = '' } = process.env;
  return { PATH, HOME, ...login, ...(database !== undefined && { NEO4J_DATABASE: database }), ...env };
}

/** Runs the program on the Neo4j of this run. */
export function runCli(args: readonly string[], env: Record<string, string> = {}): Promise<CliResult> {
  return runCloudties(args, cliEnvironment(env));
}
