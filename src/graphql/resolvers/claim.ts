import { AppError } from '../../errors.ts';
import { readRelationshipsAt } from '../../graph/read-known-pages.ts';
import type { ClaimRecord } from '../../graph/read-records.ts';
import { textAfter, textBefore } from '../../model/text-around.ts';
import { checkRange, checkText } from '../check-arguments.ts';
import type { GraphqlContext } from '../context.ts';
import { openDecisions } from '../open-decisions.ts';
import { openReview } from '../open-review.ts';
import type { Resolvers, Review } from '../schema.generated.ts';
import { toDate } from './base.ts';

const MAX_CONTEXT = 500;
const DEFAULT_CONTEXT = 80;

async function loadEnds({ id, past }: ClaimRecord, { loaders }: GraphqlContext) {
  if (past) {
    const { subject, object } = past;
    const now = await Promise.all([subject, object].map((end) => loaders.entities.load(end.id)));
    return {
      ...{ subject: now[0] ?? subject, object: now[1] ?? object },
      ...{ subjectText: subject.name, objectText: object.name },
    };
  }
  const ends = await loaders.claimEnds.load(id);
  if (!ends) throw new AppError('INTERNAL', `Claim ${id} lacks a name or the entity that it names.`);
  return ends;
}

async function loadText({ article, past }: ClaimRecord, { loaders }: GraphqlContext): Promise<string> {
  return (await loaders.articleTexts.load(past?.textId ?? article.id)) ?? '';
}

export const claimResolvers: Resolvers = {
  ReviewOrder: { WEAKEST: 'weakest', OLDEST: 'oldest' },
  ClaimStatus: { ACTIVE: 'active', PLANNED: 'planned', ENDED: 'ended', DENIED: 'denied', RUMOURED: 'rumoured' },
  Claim: {
    before: async (claim, { length }, context) =>
      textBefore(await loadText(claim, context), claim.start, checkLength(length)),
    after: async (claim, { length }, context) =>
      textAfter(await loadText(claim, context), claim.end, checkLength(length)),
    date: ({ date }) => toDate(date),
    review: ({ review }) => review.toUpperCase() as Review,
    subject: async (claim, _, context) => (await loadEnds(claim, context)).subject,
    object: async (claim, _, context) => (await loadEnds(claim, context)).object,
    subjectText: async (claim, _, context) => (await loadEnds(claim, context)).subjectText,
    objectText: async (claim, _, context) => (await loadEnds(claim, context)).objectText,
    relationship: async ({ relationshipId, past }, _, { loaders, runner }) => {
      if (relationshipId === null) return null;
      if (past) return (await readRelationshipsAt(runner, [relationshipId], past.knownAt))[0] ?? null;
      return (await loaders.relationships.load(relationshipId)) ?? null;
    },
    decisions: ({ id, past }, args, context) => openDecisions('claim', id, args, context, past?.knownAt),
  },
  Query: {
    claim: async (_, { id }, { loaders }) => (await loaders.claims.load(checkText('id', id))) ?? null,
    openClaims: (_, args, context) => openReview(args, context),
  },
};

function checkLength(length: number | null | undefined): number {
  return checkRange('length', length ?? DEFAULT_CONTEXT, 0, MAX_CONTEXT);
}
