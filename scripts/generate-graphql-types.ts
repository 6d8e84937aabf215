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
  Entity: '../graph/read-records.ts#EntityRecord',
  Organization: '../graph/read-records.ts#EntityRecord',
  Company: '../graph/read-records.ts#EntityRecord',
  CloudProvider: '../graph/read-records.ts#EntityRecord',
  Person: '../graph/read-records.ts#EntityRecord',
  Event: '../graph/read-records.ts#EntityRecord',
  Article: '../graph/read-records.ts#ArticleRecord',
  Claim: '../graph/read-records.ts#ClaimRecord',
  Relationship: '../graph/read-records.ts#RelationshipRecord',
  Migration: '../graph/read-records.ts#RelationshipRecord',
  Parentage: '../graph/read-records.ts#ParentRecord',
  Stated: '../graph/read-records.ts#RelationshipRecord',
  Path: '../graph/read-records.ts#PathRecord',
  ProviderTrend: './resolvers/provider-trend.ts#ProviderTrend as ProviderTrendParent',
  Change: '../audit/read-changes.ts#ChangeRecord',
  ChangePage: './resolvers/change.ts#ChangePage as ChangePageParent',
  ImportRun: './import-board.ts#ImportRun as ImportRunParent',
  RefusedClaim: '../model/refusal.ts#Refusal',
  Neighbourhood: '../graph/read-neighbourhood.ts#Neighbourhood as NeighbourhoodParent',
  Neighbour: '../graph/read-neighbourhood.ts#Neighbour as NeighbourParent',
  CutRelationships: '../graph/read-neighbourhood.ts#CutList',
  SearchHit: '../graph/read-records.ts#SearchRecord',
  Stats: '../graph/read-records.ts#StatsRecord',
  OrganizationConnection: './connection.ts#RelationshipConnection as EntityListParent',
  OrganizationEdge: './connection.ts#RelationshipEdge as EntityListEdgeParent',
  CloudProviderConnection: './connection.ts#RelationshipConnection as EntityListParent',
  CloudProviderEdge: './connection.ts#RelationshipEdge as EntityListEdgeParent',
  PersonConnection: './connection.ts#RelationshipConnection as EntityListParent',
  PersonEdge: './connection.ts#RelationshipEdge as EntityListEdgeParent',
  EventConnection: './connection.ts#RelationshipConnection as EntityListParent',
  EventEdge: './connection.ts#RelationshipEdge as EntityListEdgeParent',
  EntityConnection: './connection.ts#RelationshipConnection as EntityListParent',
  EntityEdge: './connection.ts#RelationshipEdge as EntityListEdgeParent',
  MigrationConnection: './connection.ts#MigrationConnection as MigrationConnectionParent',
  MigrationEdge: './connection.ts#MigrationEdge as MigrationEdgeParent',
  RelationshipConnection: './connection.ts#MigrationConnection as MigrationConnectionParent',
  RelationshipEdge: './connection.ts#MigrationEdge as MigrationEdgeParent',
  ClaimConnection: './connection.ts#ClaimConnection as ClaimConnectionParent',
  ClaimEdge: './connection.ts#ClaimEdge as ClaimEdgeParent',
  AuditReport: './open-audit.ts#OpenReport',
  AuditRow: './audit-rows.ts#ReadRow',
  AuditRowConnection: './connection.ts#AuditRowConnection as AuditRowConnectionParent',
  AuditRowEdge: './connection.ts#AuditRowEdge as AuditRowEdgeParent',
  Decision: '../graph/read-records.ts#DecisionRecord',
  DecisionConnection: './connection.ts#DecisionConnection as DecisionConnectionParent',
  DecisionEdge: './connection.ts#DecisionEdge as DecisionEdgeParent',
  WrittenName: '../graph/read-records.ts#NameRecord',
  WrittenNameConnection: './connection.ts#WrittenNameConnection as WrittenNameConnectionParent',
  WrittenNameEdge: './connection.ts#WrittenNameEdge as WrittenNameEdgeParent',
  Proposal: '../graph/proposals/proposal.ts#Proposal as ProposalParent',
  ProposalSide: '../graph/proposals/proposal.ts#ProposalSide as ProposalSideParent',
  ProposalConnection: './connection.ts#ProposalConnection as ProposalConnectionParent',
  ProposalEdge: './connection.ts#ProposalEdge as ProposalEdgeParent',
  DecisionPayload: './run-decisions.ts#DecisionPayload as DecisionPayloadParent',
  DecisionResult: './run-decisions.ts#DecisionResult as DecisionResultParent',
  DecisionConsequences: '../graph/decision.ts#DecisionReport',
  Access: './caller.ts#Caller',
  BlockedDecision: '../graph/decision.ts#BlockedDecision as BlockedDecisionParent',
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
      DecisionAction: '../model/decision.ts#DecisionAction',
      ReviewOrder: '../graph/read-open-claims.ts#ReviewOrder',
      RelationshipOrder: '../graph/relationship-orders.ts#RelationshipOrder',
      Holds: '../graph/holds-on.ts#Holds',
      Role: '../access/role.ts#Role',
      ImportOutcome: './context.ts#ImportOutcome',
      ChangedThing: '../audit/read-changes.ts#Changing',
      ChangeKind: '../audit/read-changes.ts#ChangeKind',
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
