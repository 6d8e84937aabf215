import { makeExecutableSchema } from '@graphql-tools/schema';
import { defaultFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import type { GraphqlContext } from './context.ts';
import { readTypeDefs } from './read-type-defs.ts';
import { accessResolvers } from './resolvers/access.ts';
import { articleResolvers } from './resolvers/article.ts';
import { auditResolvers } from './resolvers/audit.ts';
import { baseResolvers } from './resolvers/base.ts';
import { changeResolvers } from './resolvers/change.ts';
import { claimResolvers } from './resolvers/claim.ts';
import { cloudProviderResolvers } from './resolvers/cloud-provider.ts';
import { companyResolvers } from './resolvers/company.ts';
import { decisionResolvers } from './resolvers/decision.ts';
import { eventResolvers } from './resolvers/event.ts';
import { importRunResolvers } from './resolvers/import-run.ts';
import { migrationResolvers } from './resolvers/migration.ts';
import { mutationResolvers } from './resolvers/mutation.ts';
import { nameResolvers } from './resolvers/name.ts';
import { neighbourhoodResolvers } from './resolvers/neighbourhood.ts';
import { organizationResolvers } from './resolvers/organization.ts';
import { pathResolvers } from './resolvers/path.ts';
import { personResolvers } from './resolvers/person.ts';
import { proposalResolvers } from './resolvers/proposal.ts';
import { providerTrendResolvers } from './resolvers/provider-trend.ts';
import { relationshipResolvers } from './resolvers/relationship.ts';
import { searchResolvers } from './resolvers/search.ts';
import { statsResolvers } from './resolvers/stats.ts';

/** Joins the modules of schema/ with their resolvers. */
export function loadSchema(): GraphQLSchema {
  const schema = makeExecutableSchema<GraphqlContext>({
    typeDefs: readTypeDefs(),
    resolvers: [
      baseResolvers,
      organizationResolvers,
      companyResolvers,
      cloudProviderResolvers,
      personResolvers,
      eventResolvers,
      relationshipResolvers,
      migrationResolvers,
      pathResolvers,
      providerTrendResolvers,
      neighbourhoodResolvers,
      claimResolvers,
      articleResolvers,
      searchResolvers,
      statsResolvers,
      mutationResolvers,
      changeResolvers,
      importRunResolvers,
      decisionResolvers,
      nameResolvers,
      auditResolvers,
      proposalResolvers,
      accessResolvers,
    ],
    // `Stated` is never the type of a field, so nobody asks which type it is.
    resolverValidationOptions: { requireResolversForResolveType: 'ignore' },
  });
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || !HELD_BACK.test(type.name)) continue;
    for (const field of Object.values(type.getFields())) field.resolve ??= defaultFieldResolver;
  }
  return schema;
}

/** Lists and their edges are read part by part; what is a function there is called by a resolver alone in a compiled query. */
const HELD_BACK = /(?:Connection|Edge)$/u;
