import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as typescriptResolvers from '@graphql-codegen/typescript-resolvers';
import { parse } from 'graphql';
import { readTypeDefs } from '../src/graphql/read-type-defs.ts';

// Usage: tsx scripts/generate-graphql-types.ts [--check]
const target = resolve(import.meta.dirname, '../src/graphql/schema.generated.ts');

/** What a resolver's parent is, where that is not the GraphQL type itself. */
const mappers = {
  Entity: '../graph/read-rows.ts#EntityRecord',
  Organization: '../graph/read-rows.ts#EntityRecord',
  Company: '../graph/read-rows.ts#EntityRecord',
  CloudProvider: '../graph/read-rows.ts#EntityRecord',
  Person: '../graph/read-rows.ts#EntityRecord',
  Event: '../graph/read-rows.ts#EntityRecord',
  Article: '../graph/read-rows.ts#ArticleRecord',
  Claim: '../graph/read-rows.ts#ClaimRecord',
  Relationship: '../graph/read-rows.ts#RelationshipRecord',
  Migration: '../graph/read-rows.ts#RelationshipRecord',
  Parentage: '../graph/read-rows.ts#ParentRecord',
  Stated: '../graph/read-rows.ts#RelationshipRecord',
  Path: '../graph/read-rows.ts#PathRecord',
  SearchHit: '../graph/read-rows.ts#SearchRecord',
  Stats: '../graph/read-rows.ts#StatsRecord',
  OrganizationConnection: './connection.ts#RelationshipConnection',
  OrganizationEdge: './connection.ts#RelationshipEdge',
  CloudProviderConnection: './connection.ts#RelationshipConnection',
  CloudProviderEdge: './connection.ts#RelationshipEdge',
  PersonConnection: './connection.ts#RelationshipConnection',
  PersonEdge: './connection.ts#RelationshipEdge',
  EventConnection: './connection.ts#RelationshipConnection',
  EventEdge: './connection.ts#RelationshipEdge',
  EntityConnection: './connection.ts#RelationshipConnection',
  EntityEdge: './connection.ts#RelationshipEdge',
  MigrationConnection: './connection.ts#MigrationConnection as MigrationConnectionParent',
  MigrationEdge: './connection.ts#MigrationEdge as MigrationEdgeParent',
  ClaimConnection: './connection.ts#ClaimConnection as ClaimConnectionParent',
  ClaimEdge: './connection.ts#ClaimEdge as ClaimEdgeParent',
};

const wanted = await codegen({
  filename: target,
  schema: parse(readTypeDefs().join('\n')),
  documents: [],
  config: {
    enumValues: {
      EntityKind: '../model/relation.ts#EntityKind',
      RelationType: '../model/relation.ts#RelationType',
      RelationshipStatus: '../model/relation.ts#RelationshipStatus',
      ClaimStatus: '../model/relation.ts#ClaimStatus',
      DatePrecision: '../model/partial-date.ts#DatePrecision',
      ImportOutcome: './context.ts#ImportOutcome',
    },
    mappers,
    contextType: './context.ts#GraphqlContext',
    scalars: { Date: 'string', DateTime: 'string', ID: { input: 'string', output: 'string' } },
    useTypeImports: true,
    enumsAsTypes: true,
    immutableTypes: true,
    defaultScalarType: 'unknown',
  },
  plugins: [{ typescript: {} }, { typescriptResolvers: {} }],
  pluginMap: { typescript, typescriptResolvers },
});
// The plugin re-exports the enums of the model as values; they are types.
const text = `// Written by scripts/generate-graphql-types.ts from schema/; run it again after a change there.\n${wanted.replace(/^export \{ (\w+) \};/gm, 'export type { $1 };')}`;

if (!process.argv.includes('--check')) {
  writeFileSync(target, text);
} else if (readFileSync(target, 'utf8') !== text) {
  console.error('src/graphql/schema.generated.ts is not current: run npx tsx scripts/generate-graphql-types.ts');
  process.exitCode = 1;
}
