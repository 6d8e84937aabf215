import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { GraphQLDateTimeISO } from 'graphql-scalars';
import { isDay } from '../model/day-span.ts';

/** A calendar day, as schema/base.graphql describes it: under the name that it has there, so that clients can declare variables. */
export const dateScalar = new GraphQLScalarType({
  name: 'Date',
  description: 'A calendar day, `YYYY-MM-DD`, without a time zone.',
  serialize: checkDay,
  parseValue: checkDay,
  parseLiteral: (node) => checkDay(node.kind === Kind.STRING ? node.value : undefined),
});

/** An instant, under the name that it has in schema/base.graphql. */
export const dateTimeScalar = new GraphQLScalarType({
  ...GraphQLDateTimeISO.toConfig(),
  name: 'DateTime',
  description: 'An instant, in ISO 8601 with its time zone.',
});

function checkDay(value: unknown): string {
  if (typeof value === 'string' && isDay(value)) return value;
  const given =
    typeof value === 'string'
      ? `"${value.slice(0, 40)}" is no day of the calendar; such a day`
      : 'A day of the calendar';
  throw new GraphQLError(`${given} is written "YYYY-MM-DD", as "2021-05-17".`);
}
