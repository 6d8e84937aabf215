import { findEntity } from '../find-entity.ts';
import type { Resolvers } from '../schema.generated.ts';
import { organizationFields } from './organization.ts';

export const companyResolvers: Resolvers = {
  Company: organizationFields,
  Query: {
    company: (_, args, context) => findEntity(args, ['Company'], context),
  },
};
