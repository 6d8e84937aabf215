import { readNodeKind } from '../../graph/read-node-kind.ts';
import type {
  ArticleRecord,
  ClaimRecord,
  DecisionRecord,
  EntityRecord,
  NameRecord,
  RelationshipRecord,
} from '../../graph/read-records.ts';
import { toPartialDate } from '../../model/partial-date.ts';
import { checkText } from '../check-arguments.ts';
import type { PageArguments } from '../connection.ts';
import type { GraphqlContext } from '../context.ts';
import { dateScalar, dateTimeScalar } from '../date-scalars.ts';
import { openDecisions } from '../open-decisions.ts';
import { openWrittenNames } from '../open-written-names.ts';
import type { PartialDate, Resolvers } from '../schema.generated.ts';

type AnyNode = EntityRecord | ArticleRecord | ClaimRecord | RelationshipRecord | DecisionRecord | NameRecord;

/** Makes a date of the API of a date as the graph keeps it. */
export function toDate(value: string | null): PartialDate | null {
  return (value && toPartialDate(value)) || null;
}

/** The names that all kinds of entity share, and what was decided on them. */
export const entityFields = {
  names: ({ nameZh, nameEn }: EntityRecord) => ({ zh: nameZh, en: nameEn }),
  aliases: ({ name, nameZh, nameEn, aliases }: EntityRecord) => [
    ...new Set([name, nameZh, nameEn, ...(aliases ?? [])].filter((form) => form !== null)),
  ],
  writtenNames: ({ id }: EntityRecord, args: PageArguments, context: GraphqlContext) =>
    openWrittenNames(id, args, context),
  decisions: ({ id }: EntityRecord, args: PageArguments, context: GraphqlContext) =>
    openDecisions('entity', id, args, context),
};

export const baseResolvers: Resolvers = {
  Date: dateScalar,
  DateTime: dateTimeScalar,
  DatePrecision: { YEAR: 'year', MONTH: 'month', DAY: 'day' },
  EntityKind: { COMPANY: 'Company', CLOUD_PROVIDER: 'CloudProvider', PERSON: 'Person', EVENT: 'Event' },
  Node: {
    __resolveType: (node) => {
      const found = node as AnyNode;
      if ('kind' in found) return found.kind;
      if ('quote' in found) return 'Claim';
      if ('action' in found) return 'Decision';
      if ('folded' in found) return 'WrittenName';
      return 'subjectId' in found ? 'Relationship' : 'Article';
    },
  },
  Entity: { __resolveType: ({ kind }) => kind },
  Query: {
    node: async (_, { id }, { runner, loaders }) => {
      const kind = await readNodeKind(runner, checkText('id', id));
      const loader = {
        entity: 'entities',
        article: 'articles',
        claim: 'claims',
        decision: 'decisions',
        name: 'names',
        relationship: 'relationships',
      } as const;
      return (await loaders[loader[kind]].load(id)) ?? null;
    },
  },
};
