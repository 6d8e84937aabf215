import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { createYoga } from 'graphql-yoga';
import neo4j from 'neo4j-driver';
import { readConfig } from '../../src/config.ts';

// Serves the graph by @neo4j/graphql over yoga, in a process of its own, and prints the address.
const { uri, user, password } = readConfig().neo4j;
const driver = neo4j.driver(uri!, neo4j.auth.basic(user, password!), { telemetryDisabled: true });
const typeDefs = readFileSync(join(import.meta.dirname, 'neo4j-graphql.graphql'), 'utf8');
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const server = createServer(createYoga({ schema, logging: false, graphiql: false }));
server.listen(0, '127.0.0.1', () => {
  console.log(`GraphQL    http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`);
});
