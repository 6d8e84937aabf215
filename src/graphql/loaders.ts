import { readArticles, readArticleTexts, readOriginals } from '../graph/read-articles.ts';
import {
  type ClaimItem,
  type ClaimPosition,
  readClaimEnds,
  readClaims,
  readClaimsOfArticles,
  readClaimsOfRelationships,
} from '../graph/read-claims.ts';
import { type DecisionList, readDecisionPages, readDecisionRecords } from '../graph/read-decision-pages.ts';
import { readEntities } from '../graph/read-entities.ts';
import { type NamePosition, readNames, readNamesOfEntities } from '../graph/read-names.ts';
import { type ParentFilter, readParents } from '../graph/read-parents.ts';
import type { DecisionRecord, NameRecord, ParentRecord } from '../graph/read-records.ts';
import {
  type RelationshipFilter,
  type RelationshipItem,
  type RelationshipList,
  readRelationshipPages,
  readRelationships,
} from '../graph/read-relationships.ts';
import type { RelationshipOrder, RelationshipPosition } from '../graph/relationship-orders.ts';
import type { StatementRunner } from '../graph/run-statement.ts';
import { createIdLoader, createPageLoader } from './page-loader.ts';
import type { RowBudget } from './row-budget.ts';

/** Which list of relationships, narrowed by what. */
export interface RelationshipListArgs {
  readonly list: RelationshipList;
  readonly filter: RelationshipFilter;
  readonly order: RelationshipOrder;
}

/** Which claims: those of now, or as they were known at a moment. */
export interface ClaimListArgs {
  readonly knownAt?: string | undefined;
}

/** Which list of decisions, as it was at what moment. */
interface DecisionListArgs {
  readonly list: DecisionList;
  readonly knownAt?: string | undefined;
}

/** Makes the loaders of one operation: each field costs one statement, however many rows stand above it. */
export function createLoaders(runner: StatementRunner, budget: RowBudget) {
  return {
    entities: createIdLoader((ids) => readEntities(runner, ids), budget),
    parents: createPageLoader<ParentFilter, never, ParentRecord>(async (filter, { starts }) => {
      const found = await readParents(
        runner,
        starts.map(({ id }) => id),
        filter,
      );
      return new Map([...found].map(([id, parent]) => [id, { items: [parent], hasNext: false }]));
    }, budget),
    relationships: createIdLoader((ids) => readRelationships(runner, ids), budget),
    claims: createIdLoader((ids) => readClaims(runner, ids), budget),
    claimEnds: createIdLoader((ids) => readClaimEnds(runner, ids), budget),
    articles: createIdLoader((ids) => readArticles(runner, ids), budget),
    articleTexts: createIdLoader((ids) => readArticleTexts(runner, ids), budget),
    originals: createIdLoader((ids) => readOriginals(runner, ids), budget),
    decisions: createIdLoader((ids) => readDecisionRecords(runner, ids), budget),
    names: createIdLoader((ids) => readNames(runner, ids), budget),
    relationshipPages: createPageLoader<RelationshipListArgs, RelationshipPosition, RelationshipItem>(
      ({ list, ...args }, request) => readRelationshipPages(runner, list, { ...args, ...request }),
      budget,
    ),
    claimsOfRelationships: createPageLoader<ClaimListArgs, ClaimPosition, ClaimItem>(
      ({ knownAt }, request) => readClaimsOfRelationships(runner, request, knownAt),
      budget,
    ),
    claimsOfArticles: createPageLoader<ClaimListArgs, ClaimPosition, ClaimItem>(
      (_, request) => readClaimsOfArticles(runner, request),
      budget,
    ),
    decisionPages: createPageLoader<DecisionListArgs, number, DecisionRecord>(
      ({ list, knownAt }, request) => readDecisionPages(runner, list, request, knownAt),
      budget,
    ),
    namesOfEntities: createPageLoader<'names', NamePosition, NameRecord>(
      (_, request) => readNamesOfEntities(runner, request),
      budget,
    ),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
