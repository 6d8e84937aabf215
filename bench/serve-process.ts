import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { AppError } from '../src/errors.ts';
import type { BenchGraph } from './open-graph.ts';

export interface ServedProcess {
  /** Where it answers GraphQL. */
  readonly url: string;
  readonly pid: number;
  stop(): Promise<void>;
}

/** What a server of a benchmark has in its environment. */
export function toServerEnv(graph: Pick<BenchGraph, 'uri' | 'user' | 'password'>): NodeJS.ProcessEnv {
  const own = { NEO4J_URI: graph.uri, NEO4J_USER: graph.user, NEO4J_PASSWORD: graph.password, CLOUDTIES_LOG: 'silent' };
  return { ...process.env, ...own };
}

/** Runs a server in a process of its own, as its users do, and waits until it prints the address of its GraphQL. */
export async function serveProcess(args: readonly string[], env: NodeJS.ProcessEnv): Promise<ServedProcess> {
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const kill = () => child.kill();
  process.once('exit', kill);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  void ended.then(() => process.off('exit', kill));
  const url = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      const address = /^GraphQL\s+(\S+)/u.exec(line)?.[1];
      if (address) resolve(address);
    });
    void ended.then(() => reject(new AppError('INTERNAL', `${args.join(' ')} ended before it listened.`)));
  });
  const stop = async () => {
    child.kill();
    await ended;
  };
  return { url, pid: child.pid!, stop };
}

/** Has every answer read from the database. */
export const WITHOUT_CACHE = { CLOUDTIES_RESPONSE_CACHE: '0' };

/** Serves cloudties over the graph, as it is installed. */
export function serveCloudties(graph: BenchGraph, env: NodeJS.ProcessEnv = {}): Promise<ServedProcess> {
  return serveProcess(['bin/cloudties.js', 'serve', '--port', '0'], { ...toServerEnv(graph), ...env });
}

/** Serves the same graph by @neo4j/graphql. */
export function serveNeo4jGraphql(graph: BenchGraph): Promise<ServedProcess> {
  return serveProcess(['--import', 'tsx', 'bench/peer/serve-neo4j-graphql.ts'], {
    ...toServerEnv(graph),
    NODE_ENV: 'production',
  });
}
