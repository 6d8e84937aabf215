import { findEntity } from '../find-entity.ts';
import type { Resolvers } from '../schema.generated.ts';
import { entityFields } from './base.ts';
import { listOf } from './organization.ts';

export const eventResolvers: Resolvers = {
  Event: {
    ...entityFields,
    hosts: listOf('hosts'),
    participants: listOf('participants'),
  },
  Query: {
    event: (_, args, context) => findEntity(args, ['Event'], context),
  },
};
