import { AppError } from '../../errors.ts';
import type { EntityRecord } from '../../graph/read-records.ts';
import { listMonths, readTrends, type Trend } from '../../graph/read-trend.ts';
import { checkCount, checkMoment } from '../check-arguments.ts';
import { findReferred } from '../find-entity.ts';
import type { Resolvers } from '../schema.generated.ts';

/** The most clouds of one comparison, and its longest period in months. */
const MAX_PROVIDERS = 20;
const MAX_MONTHS = 240;

export interface ProviderTrend extends Trend {
  readonly provider: EntityRecord;
}

export const providerTrendResolvers: Resolvers = {
  ProviderTrend: {
    otherCustomers: ({ rest }) => rest.customers,
    otherArrivals: ({ rest }) => rest.arrivals,
    otherDepartures: ({ rest }) => rest.departures,
  },
  Query: {
    providerTrend: async (_, { providers, from, to, status, ...args }, context) => {
      checkCount('providers', providers, MAX_PROVIDERS);
      const [first, last] = [from.slice(0, 7), to.slice(0, 7)];
      const { length } = listMonths(first, last);
      if (length === 0) throw refuse('to', `to ${to} lies before from ${from}.`);
      if (length > MAX_MONTHS) throw refuse('to', `from and to span ${length} months; they may span ${MAX_MONTHS}.`);
      const knownAt = args.knownAt == null ? undefined : checkMoment('knownAt', args.knownAt);
      const found = await Promise.all(
        providers.map((text) => findReferred('providers', text, context, ['CloudProvider'])),
      );
      context.budget.take(found.length * length);
      const trends = await readTrends(context.runner, {
        ids: [...new Set(found.map(({ id }) => id))],
        ...{ from: first, to: last, status: status ?? ['active', 'ended'], knownAt },
      });
      return found.map((provider) => ({ provider, ...trends.get(provider.id)! }));
    },
  },
};

function refuse(argument: string, message: string): AppError {
  return new AppError('BAD_ARGUMENT', message, { details: { argument } });
}
