import { Command } from 'commander';
import { readConfig } from '../config.ts';
import { applyConstraints } from '../graph/apply-constraints.ts';
import { openNeo4j } from '../neo4j/open-neo4j.ts';
import { interruptSignal } from './interrupt-signal.ts';
import { openProgress } from './open-progress.ts';
import { readPort } from './read-port.ts';
import { waitForAbort } from './wait-for-abort.ts';

const EXAMPLES = `
Examples:
  cloudties serve                                 http://127.0.0.1:4000/graphql, with GraphiQL
  cloudties serve --port 0                        any free port
  CLOUDTIES_TOKEN=… cloudties serve               with mutations, for those who send the token
  CLOUDTIES_GRAPHIQL=false CLOUDTIES_INTROSPECTION=false cloudties serve --host 0.0.0.0
                                                  for others on the network, the schema hidden`;

/** Makes the command that serves the graph over GraphQL. */
export function serveCommand(): Command {
  return new Command('serve')
    .description('Serve the graph over GraphQL until Ctrl-C')
    .option('--host <host>', 'address to listen on (CLOUDTIES_HOST, else 127.0.0.1)')
    .option('--port <port>', 'port to listen on, 0 for any free one (CLOUDTIES_PORT, else 4000)', readPort)
    .addHelpText('after', EXAMPLES)
    .action(async ({ host, port }: { host?: string; port?: number }) => {
      const read = readConfig();
      const config = { ...read, host: host ?? read.host, port: port ?? read.port };
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
        console.log('Ctrl-C ends it.');
        await waitForAbort(signal);
        await served.close();
      } finally {
        await neo4j.close();
      }
    });
}
