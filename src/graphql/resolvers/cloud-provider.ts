import { findEntity } from '../find-entity.ts';
import type { Resolvers } from '../schema.generated.ts';
import { listOf, movesOf, organizationFields } from './organization.ts';

export const cloudProviderResolvers: Resolvers = {
  CloudProvider: {
    ...organizationFields,
    customers: listOf('customers'),
    arrivals: movesOf('arrivals'),
    departures: movesOf('departures'),
    operators: listOf('operators'),
  },
  Query: {
    cloudProvider: (_, args, context) => findEntity(args, ['CloudProvider'], context),
  },
};
