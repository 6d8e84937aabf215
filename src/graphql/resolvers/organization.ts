import type { EntityRecord } from '../../graph/read-records.ts';
import { ORGANIZATION_KINDS } from '../../model/relation.ts';
import { checkMoment } from '../check-arguments.ts';
import type { GraphqlContext } from '../context.ts';
import { findEntity } from '../find-entity.ts';
import { openMigrations, openRelationships, type RelationshipArguments } from '../open-relationships.ts';
import type { Resolvers } from '../schema.generated.ts';
import { entityFields } from './base.ts';
import { statedFields } from './relationship.ts';

/** Makes the resolver of a list of an entity's relationships. */
export function listOf(list: Parameters<typeof openRelationships>[0]) {
  return ({ id }: EntityRecord, args: RelationshipArguments, context: GraphqlContext) =>
    openRelationships(list, id, args, context);
}

/** Makes the resolver of a list of an entity's moves between clouds. */
export function movesOf(list: Parameters<typeof openMigrations>[0]) {
  return ({ id }: EntityRecord, args: RelationshipArguments, context: GraphqlContext) =>
    openMigrations(list, id, args, context);
}

/** What companies and cloud providers have in common. */
export const organizationFields = {
  ...entityFields,
  parent: async (
    { id }: EntityRecord,
    { asOf, knownAt }: { readonly asOf?: string | null; readonly knownAt?: string | null },
    { loaders }: GraphqlContext,
  ) => {
    const args = { asOf, knownAt: knownAt == null ? undefined : checkMoment('knownAt', knownAt) };
    return (await loaders.parents.load({ id, args, first: 1, wants: 'items' })).items[0] ?? null;
  },
  gazetteerParent: async ({ parentId }: EntityRecord, _: unknown, { loaders }: GraphqlContext) =>
    parentId === null ? null : ((await loaders.entities.load(parentId)) ?? null),
  clouds: listOf('clouds'),
  migrations: movesOf('migrations'),
  partners: listOf('partners'),
  people: listOf('people'),
  events: listOf('events'),
  subsidiaries: listOf('subsidiaries'),
  investors: listOf('investors'),
  investments: listOf('investments'),
  acquisitions: listOf('acquisitions'),
  acquirers: listOf('acquirers'),
  operatedClouds: listOf('operatedClouds'),
};

export const organizationResolvers: Resolvers = {
  Organization: { __resolveType: ({ kind }) => kind as 'Company' | 'CloudProvider' },
  Parentage: statedFields,
  Query: {
    organization: (_, args, context) => findEntity(args, ORGANIZATION_KINDS, context),
  },
};
