import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSchema, createYoga } from 'graphql-yoga';

// The least that yoga can serve, in a process of its own, run from its TypeScript source as cloudties is: what a start must cost at least.
const schema = createSchema({ typeDefs: 'type Query { ok: Boolean }' });
const server = createServer(createYoga({ schema, logging: false, graphiql: false }));
server.listen(0, '127.0.0.1', () => {
  console.log(`GraphQL    http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`);
});
