import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

/** The one copy of GraphQL that the program has when it runs: Vite would give our files another one than the libraries have. */
const resolve = { alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }] };

export default defineConfig({
  test: {
    reporters: ['default', './test/closing-line-reporter.ts'],
    projects: [
      {
        resolve,
        test: {
          name: 'unit',
          include: ['test/{unit,rules,golden}/**/*.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        resolve,
        test: {
          name: 'neo4j',
          include: ['test/{integration,api}/**/*.test.ts'],
          globalSetup: ['test/neo4j/global-setup.ts'],
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
