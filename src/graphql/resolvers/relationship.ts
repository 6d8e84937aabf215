import { AppError } from '../../errors.ts';
import { holdsOn } from '../../graph/holds-on.ts';
import { readRelationshipsAt } from '../../graph/read-known-pages.ts';
import type { Page, RelationshipRecord } from '../../graph/read-records.ts';
import { type NewestItem, type NewestRequest, readNewestRelationships } from '../../graph/read-relationships.ts';
import type { StatementRunner } from '../../graph/run-statement.ts';
import { presentDay } from '../../model/day-span.ts';
import { RELATION_TYPES } from '../../model/relation.ts';
import { checkMoment, checkRange, checkText } from '../check-arguments.ts';
import { type MigrationEdge, openConnection, type PageArguments } from '../connection.ts';
import type { GraphqlContext } from '../context.ts';
import { openClaims } from '../open-claims.ts';
import { openDecisions } from '../open-decisions.ts';
import type { Resolvers, Review } from '../schema.generated.ts';
import { toDate } from './base.ts';

/** What everything that articles state of two entities has in common. */
export const statedFields = {
  since: ({ since }: RelationshipRecord) => toDate(since),
  until: ({ until }: RelationshipRecord) => toDate(until),
  holds: (relationship: RelationshipRecord, { on }: { readonly on: string }) => holdsOn(relationship, on, presentDay()),
  validity: ({ certainFrom, certainTo, possibleFrom, possibleTo }: RelationshipRecord) => ({
    ...{ certainFrom, certainTo, possibleFrom, possibleTo },
  }),
  firstReported: ({ firstReported }: RelationshipRecord) => toDate(firstReported),
  lastReported: ({ lastReported }: RelationshipRecord) => toDate(lastReported),
  review: ({ review }: RelationshipRecord) => review.toUpperCase() as Review,
  claims: ({ id, past }: RelationshipRecord, args: PageArguments, context: GraphqlContext) =>
    openClaims('relationship', id, args, context, past?.knownAt),
};

/**
 * Loads the entity at an end of a relationship; of one of the past, as it was called then if it is gone.
 * @throws AppError INTERNAL: a relationship without its end is a defect
 */
export async function loadEnd(
  { subjectId, objectId, past }: RelationshipRecord,
  end: 'subject' | 'object',
  { loaders }: GraphqlContext,
) {
  const id = end === 'subject' ? subjectId : objectId;
  const entity = (await loaders.entities.load(id)) ?? past?.[end];
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
  RelationshipOrder: {
    NAME: 'name',
    NEWEST: 'newest',
    BEST_ATTESTED: 'best-attested',
    LEAST_SURE: 'least-sure',
  },
  Holds: { YES: 'yes', NO: 'no', MAYBE: 'maybe' },
  Relationship: {
    ...statedFields,
    subject: (edge, _, context) => loadEnd(edge, 'subject', context),
    object: (edge, _, context) => loadEnd(edge, 'object', context),
    decisions: ({ id, past }, args, context) => openDecisions('relationship', id, args, context, past?.knownAt),
  },
  OrganizationEdge: statedFields,
  CloudProviderEdge: statedFields,
  PersonEdge: statedFields,
  EventEdge: statedFields,
  EntityEdge: statedFields,
  Query: {
    relationships: (
      _,
      { types, status, asOf, since, reported, minConfidence, minSources, knownAt, ...page },
      { runner, budget, readAt },
    ) => {
      if (minConfidence != null) checkRange('minConfidence', minConfidence, 0, 1);
      const moment = knownAt == null ? undefined : checkMoment('knownAt', knownAt);
      const wanted = [...new Set(types ?? RELATION_TYPES)];
      const filter = { status, asOf, since, reported, minConfidence, minSources };
      const readPast = (then: string, request: NewestRequest) =>
        readAt(then, (past) => readNewestRelationships(past, wanted, filter, { ...request, isTallied: false }));
      // The graph is taken back once, whatever is asked of the list.
      let past: Promise<Page<NewestItem>> | undefined;
      return openConnection<NewestItem, MigrationEdge>({
        list: JSON.stringify(['relationships', wanted, filter, ...(moment === undefined ? [] : [moment])]),
        args: page,
        toKey: ({ day, relationship }) => [day, relationship.id],
        toEdge: ({ relationship }, cursor) => ({ cursor, node: relationship }),
        load: async (wants, first, position) => {
          const counted = wants === 'total';
          if (!counted) budget.take(first);
          const after = position && { key: position[0]!, tie: String(position[1]) };
          if (moment === undefined) {
            return readNewestRelationships(runner, wanted, filter, { first: counted ? 0 : first, after, counted });
          }
          past ??= readPast(moment, { first, after, counted: true });
          const { items, ...rest } = await past;
          return { ...rest, items: counted ? [] : await toPastItems(runner, items, moment) };
        },
      });
    },
    relationship: async (_, { id, knownAt }, { loaders, runner }) => {
      checkText('id', id);
      if (knownAt == null) return (await loaders.relationships.load(id)) ?? null;
      return (await readRelationshipsAt(runner, [id], checkMoment('knownAt', knownAt)))[0] ?? null;
    },
  },
};

/** Gives relationships of the past as they were known then, with what leads on to their claims of then. */
async function toPastItems(runner: StatementRunner, items: readonly NewestItem[], moment: string) {
  const ids = items.map(({ relationship }) => relationship.id);
  const known = new Map((await readRelationshipsAt(runner, ids, moment)).map((each) => [each.id, each]));
  return items.map(({ day, relationship: { id } }): NewestItem => {
    const relationship = known.get(id);
    if (!relationship) throw new AppError('INTERNAL', `The relationship ${id} of the past rests on no claim of then.`);
    return { day, relationship };
  });
}
