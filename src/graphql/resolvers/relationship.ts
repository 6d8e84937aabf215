import { AppError } from '../../errors.ts';
import type { RelationshipRecord } from '../../graph/read-records.ts';
import { checkText } from '../check-arguments.ts';
import type { PageArguments } from '../connection.ts';
import type { GraphqlContext } from '../context.ts';
import { openClaims } from '../open-claims.ts';
import type { Resolvers, Review } from '../schema.generated.ts';
import { toDate } from './base.ts';

/** What everything that articles state of two entities has in common. */
export const statedFields = {
  since: ({ since }: RelationshipRecord) => toDate(since),
  until: ({ until }: RelationshipRecord) => toDate(until),
  firstReported: ({ firstReported }: RelationshipRecord) => toDate(firstReported),
  lastReported: ({ lastReported }: RelationshipRecord) => toDate(lastReported),
  review: ({ review }: RelationshipRecord) => review.toUpperCase() as Review,
  claims: ({ id }: RelationshipRecord, args: PageArguments, context: GraphqlContext) =>
    openClaims('relationship', id, args, context),
};

/**
 * Loads the entity at an end of a relationship.
 * @throws AppError INTERNAL: a relationship without its end is a defect
 */
export async function loadEnd(id: string, { loaders }: GraphqlContext) {
  const entity = await loaders.entities.load(id);
  if (!entity) throw new AppError('INTERNAL', `A relationship leads to ${id}, which does not exist.`);
  return entity;
}

export const relationshipResolvers: Resolvers = {
  RelationshipStatus: {
    ACTIVE: 'active',
    PLANNED: 'planned',
    ENDED: 'ended',
    DISPUTED: 'disputed',
    RUMOURED: 'rumoured',
  },
  Relationship: {
    ...statedFields,
    subject: ({ subjectId }, _, context) => loadEnd(subjectId, context),
    object: ({ objectId }, _, context) => loadEnd(objectId, context),
  },
  OrganizationEdge: statedFields,
  CloudProviderEdge: statedFields,
  PersonEdge: statedFields,
  EventEdge: statedFields,
  EntityEdge: statedFields,
  Query: {
    relationship: async (_, { id }, { loaders }) => (await loaders.relationships.load(checkText('id', id))) ?? null,
  },
};
