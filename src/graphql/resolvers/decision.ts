import { countDecisions, readDecisionLog } from '../../graph/read-decision-pages.ts';
import type { DecisionRecord } from '../../graph/read-records.ts';
import { checkText } from '../check-arguments.ts';
import { type DecisionEdge, openConnection } from '../connection.ts';
import type { GraphqlContext } from '../context.ts';
import { loadAll } from '../load-all.ts';
import { DECISION_EDGES, toSeq } from '../open-decisions.ts';
import { type DecisionResult, runDecision, runDecisions } from '../run-decisions.ts';
import type { DecisionOutcome, Resolvers } from '../schema.generated.ts';

/** Reads what a decision is about; one that undoes another is about what that is. */
async function loadTopic({ request }: DecisionResult, { loaders }: GraphqlContext) {
  switch (request.action) {
    case 'confirm':
    case 'reject':
      return { claimId: request.claimId, nameIds: [] };
    case 'note':
      return {
        claimId: request.on === 'claim' ? request.id : null,
        nameIds: request.on === 'name' ? [request.id] : [],
      };
    case 'undo':
      return (await loaders.decisions.load(request.decisionId)) ?? { claimId: null, nameIds: [] };
    default:
      return { claimId: null, nameIds: request.names.map(({ id }) => id) };
  }
}

async function loadClaim(result: DecisionResult, context: GraphqlContext) {
  const { claimId } = await loadTopic(result, context);
  return claimId === null ? null : ((await context.loaders.claims.load(claimId)) ?? null);
}

/** What a decision did, of one alone and of one among many. */
const resultFields = {
  outcome: ({ outcome }: DecisionResult) => outcome.toUpperCase() as DecisionOutcome,
  decision: async ({ decisionId }: DecisionResult, _: unknown, { loaders }: GraphqlContext) =>
    decisionId === undefined ? null : ((await loaders.decisions.load(decisionId)) ?? null),
  claim: (result: DecisionResult, _: unknown, context: GraphqlContext) => loadClaim(result, context),
  relationship: async (result: DecisionResult, _: unknown, context: GraphqlContext) => {
    const { relationshipId = null } = (await loadClaim(result, context)) ?? {};
    return relationshipId === null ? null : ((await context.loaders.relationships.load(relationshipId)) ?? null);
  },
  entities: async (result: DecisionResult, _: unknown, context: GraphqlContext) => {
    const { loaders } = context;
    const names = await loadAll(loaders.names, (await loadTopic(result, context)).nameIds);
    return loadAll(loaders.entities, [...new Set(names.flatMap(({ entity }) => entity?.id ?? []))]);
  },
};

export const decisionResolvers: Resolvers = {
  DecisionAction: {
    CONFIRM: 'confirm',
    REJECT: 'reject',
    NOTE: 'note',
    SAME: 'same',
    DIFFERENT: 'different',
    UNDO: 'undo',
  },
  Decision: {
    claim: async ({ claimId }, _, { loaders }) =>
      claimId === null ? null : ((await loaders.claims.load(claimId)) ?? null),
    article: async ({ articleId }, _, { loaders }) =>
      articleId === null ? null : ((await loaders.articles.load(articleId)) ?? null),
    names: ({ nameIds }, _, { loaders }) => loadAll(loaders.names, nameIds),
    undoes: ({ undoes }, _, context) => loadDecision(undoes, context),
    undoneBy: ({ undoneBy }, _, context) => loadDecision(undoneBy, context),
  },
  DecisionPayload: resultFields,
  DecisionResult: resultFields,
  DecisionConsequences: {
    holdAgain: ({ holdAgain }, _, { loaders }) => loadAll(loaders.decisions, holdAgain),
  },
  BlockedDecision: { decision: ({ id }, _, context) => loadDecision(id, context) },
  Query: {
    decision: (_, { id }, context) => loadDecision(checkText('id', id), context),
    decisions: (_, { action, by, live, ...args }, { runner }) => {
      const filter = { action, by, live };
      return openConnection<DecisionRecord, DecisionEdge>({
        list: JSON.stringify(['decisions', filter]),
        args,
        ...DECISION_EDGES,
        load: async (wants, first, after) => {
          if (wants === 'total') return { items: [], hasNext: false, total: await countDecisions(runner, filter) };
          return readDecisionLog(runner, filter, { first, after: toSeq(after) });
        },
      });
    },
  },
  Mutation: {
    confirmClaim: (_, { by, ...input }, context) => runDecision({ action: 'confirm', ...input }, by, context),
    rejectClaim: (_, { by, ...input }, context) => runDecision({ action: 'reject', ...input }, by, context),
    note: (_, { on, text, by }, context) => runDecision({ action: 'note', id: on, reason: text }, by, context),
    mergeNames: (_, { by, ...input }, context) => runDecision({ action: 'same', ...input }, by, context),
    separateNames: (_, { by, ...input }, context) => runDecision({ action: 'different', ...input }, by, context),
    undo: (_, { decision, reason, by }, context) => runDecision({ action: 'undo', id: decision, reason }, by, context),
    decide: (_, { requests, by, dryRun }, context) => runDecisions(requests, by, dryRun ?? false, context),
  },
};

async function loadDecision(id: string | null, { loaders }: GraphqlContext): Promise<DecisionRecord | null> {
  return id === null ? null : ((await loaders.decisions.load(id)) ?? null);
}
