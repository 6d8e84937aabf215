import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as schemaAst from '@graphql-codegen/schema-ast';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import { parse } from 'graphql';
import { readTypeDefs } from '../src/graphql/read-type-defs.ts';

// Writes what clients are made from: the schema as one file, and the typed documents of the TypeScript client.
// Usage: tsx scripts/generate-clients.ts [--check]
const ROOT = resolve(import.meta.dirname, '..');
const schema = parse(readTypeDefs().join('\n'));

const sdl = await codegen({
  filename: 'docs/schema.graphql',
  schema,
  documents: [],
  config: { includeDirectives: true },
  plugins: [{ schemaAst: {} }],
  pluginMap: { schemaAst },
});

const customers = 'examples/operations/customers.graphql';
const documents = await codegen({
  filename: 'examples/typescript/customers.generated.ts',
  schema,
  documents: [{ location: customers, document: parse(readFileSync(resolve(ROOT, customers), 'utf8')) }],
  config: {
    documentMode: 'string',
    scalars: { Date: 'string', DateTime: 'string' },
    useTypeImports: true,
    enumType: 'string-literal',
    immutableTypes: true,
    defaultScalarType: 'unknown',
  },
  plugins: [{ typescriptOperations: {} }, { typedDocumentNode: {} }],
  pluginMap: { typescriptOperations, typedDocumentNode },
});

const wanted = {
  'docs/schema.graphql': `# Written by scripts/generate-clients.ts from schema/; run it again after a change there.\n${sdl.trimEnd()}\n`,
  'examples/typescript/customers.generated.ts': `// Written by scripts/generate-clients.ts from examples/operations/customers.graphql; run it again after a change there.\n${documents.trimEnd()}\n`,
};
for (const [file, text] of Object.entries(wanted)) {
  const path = resolve(ROOT, file);
  if (!process.argv.includes('--check')) {
    writeFileSync(path, text);
  } else if (readFileSync(path, 'utf8') !== text) {
    console.error(`${file} is not current: run npx tsx scripts/generate-clients.ts`);
    process.exitCode = 1;
  }
}
