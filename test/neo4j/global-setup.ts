import type { TestProject } from 'vitest/node';
import { readConfig } from '../../src/config.ts';
import { startContainer } from './start-container.ts';
import { startEmbedded } from './start-embedded.ts';

export interface TestNeo4j {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database?: string;
  /** Where Neo4j Browser is; absent for a server that the run was pointed at. */
  readonly http?: string;
}

export interface StartedTestNeo4j {
  readonly kind: 'container' | 'embedded' | 'uri';
  readonly neo4j: TestNeo4j;
  stop(): Promise<void>;
}

declare module 'vitest' {
  export interface ProvidedContext {
    neo4j: TestNeo4j;
  }
}

/** Starts one Neo4j for the whole run, chosen by TEST_NEO4J (container, embedded, uri; else what works here), and says which. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const started = await start(process.env.TEST_NEO4J || undefined);
  console.log(`Neo4j for the tests: ${started.kind} at ${started.neo4j.uri}`);
  project.provide('neo4j', started.neo4j);
  return () => started.stop();
}

async function start(choice: string | undefined): Promise<StartedTestNeo4j> {
  if (choice !== undefined && !['container', 'embedded', 'uri'].includes(choice)) {
    throw new Error(`TEST_NEO4J is '${choice}'; it may be container, embedded or uri.`);
  }
  if (choice === 'uri') return useUri();
  if (choice === 'embedded') return startEmbedded();
  const container = await startContainer();
  if ('kind' in container) return container;
  if (choice === 'container') throw new Error(`TEST_NEO4J=container, but ${container.missing}.`);
  console.log(`No container for the tests, as ${container.missing}; using the embedded server.`);
  return startEmbedded();
}

function useUri(): StartedTestNeo4j {
  const { uri, user, password, database } = readConfig().neo4j;
  if (uri === undefined || password === undefined) {
    throw new Error('TEST_NEO4J=uri needs NEO4J_URI and NEO4J_PASSWORD. The tests delete everything in that database.');
  }
  return {
    kind: 'uri',
    neo4j: { uri, user, password, ...(database !== undefined && { database }) },
    stop: async () => {},
  };
}
