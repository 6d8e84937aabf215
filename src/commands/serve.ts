import { resolve } from 'node:path';
import { Command } from 'commander';
import { checkExposure } from '../access/check-exposure.ts';
import { type Config, readConfig } from '../config.ts';
import { applyConstraints } from '../graph/apply-constraints.ts';
import { openNeo4j } from '../neo4j/open-neo4j.ts';
import { interruptSignal } from './interrupt-signal.ts';
import { openProgress } from './open-progress.ts';
import { readPort } from './read-port.ts';
import { tellExposure } from './tell-exposure.ts';
import { waitForAbort } from './wait-for-abort.ts';

const EXAMPLES = `
Examples:
  cloudties serve                                 http://127.0.0.1:4000/graphql, with GraphiQL
  cloudties serve --port 0                        any free port
  cloudties token create ann --role review        … and Ann, with the token that this prints, may decide
  cloudties serve --public --host 0.0.0.0         for others on the network: reading needs a token, too
  CLOUDTIES_GRAPHIQL=false CLOUDTIES_INTROSPECTION=false cloudties serve --public --host 0.0.0.0
                                                  the same, the schema hidden`;

interface ServeFlags {
  readonly operations?: string;
  readonly operationsOnly?: true;
  readonly host?: string;
  readonly port?: number;
  readonly public?: true;
  readonly openReading?: true;
  readonly allowOrigin?: readonly string[];
  readonly allowHost?: readonly string[];
}

const more = (value: string, before: readonly string[] = []) => [...before, value];

/** Joins what the command line says with the environment. */
function toConfig(read: Config, flags: ServeFlags): Config {
  return {
    ...read,
    host: flags.host ?? read.host,
    port: flags.port ?? read.port,
    ...(flags.operations !== undefined && { operations: resolve(flags.operations) }),
    operationsOnly: flags.operationsOnly ?? read.operationsOnly,
    openReading: flags.openReading ?? read.openReading,
    access: {
      ...read.access,
      public: flags.public ?? read.access.public,
      allowOrigins: flags.allowOrigin ?? read.access.allowOrigins,
      allowHosts: flags.allowHost ?? read.access.allowHosts,
    },
  };
}

/** Makes the command that serves the graph over GraphQL. */
export function serveCommand(): Command {
  return new Command('serve')
    .description('Serve the graph over GraphQL until Ctrl-C')
    .option('--host <host>', 'address to listen on (CLOUDTIES_HOST, else 127.0.0.1)')
    .option('--port <port>', 'port to listen on, 0 for any free one (CLOUDTIES_PORT, else 4000)', readPort)
    .option('--public', 'reading needs a token, too (CLOUDTIES_PUBLIC)')
    .option('--open-reading', 'whoever reaches the server may read, on any --host (CLOUDTIES_OPEN_READING)')
    .option(
      '--allow-origin <origin>',
      'site whose pages may ask; may stand several times (CLOUDTIES_ALLOW_ORIGIN)',
      more,
    )
    .option('--allow-host <name>', 'name of this server; may stand several times (CLOUDTIES_ALLOW_HOST)', more)
    .option('--operations <folder>', 'operations that clients may name instead of sending them (CLOUDTIES_OPERATIONS)')
    .option('--operations-only', 'take no others (CLOUDTIES_OPERATIONS_ONLY)')
    .addHelpText('after', EXAMPLES)
    .action(async (flags: ServeFlags) => {
      const config = toConfig(readConfig(), flags);
      checkExposure(config);
      const signal = interruptSignal();
      const progress = openProgress();
      const neo4j = await openNeo4j(config, { onProgress: progress.show, signal }).finally(progress.end);
      try {
        await applyConstraints(neo4j);
        // Only here, since the other commands need not wait until GraphQL is loaded.
        const { serveGraph } = await import('./serve-graph.ts');
        const served = await serveGraph(neo4j, config);
        console.log(`GraphQL    ${served.graphqlUrl}`);
        console.log(`Neo4j      ${neo4j.uri}`);
        for (const line of tellExposure(config)) console.log(line);
        console.log('Ctrl-C ends it.');
        await waitForAbort(signal);
        await served.close();
      } finally {
        await neo4j.close();
      }
    });
}
