import { findEntity } from '../find-entity.ts';
import type { Resolvers } from '../schema.generated.ts';
import { entityFields } from './base.ts';
import { listOf } from './organization.ts';

export const personResolvers: Resolvers = {
  Person: {
    ...entityFields,
    posts: listOf('posts'),
    events: listOf('attendedEvents'),
    investments: listOf('investments'),
  },
  Query: {
    person: (_, args, context) => findEntity(args, ['Person'], context),
  },
};
