import type { Plugin } from 'graphql-yoga';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { AccessPolicy } from '../../access/access-policy.ts';
import { isLoopback, toNetwork } from '../../access/network-address.ts';
import type { AccessLog } from '../access-log.ts';
import { toRefusal } from '../refuse.ts';
import type { Visits } from '../visits.ts';

/** The window in which requests are counted, in seconds. */
const WINDOW = 60;
/** As how many requests one counts that was refused for its token: guessing should end soon. */
const FAILURE = 100;

interface Limit {
  readonly name: 'address' | 'token';
  readonly most: number;
  readonly limiter: RateLimiterMemory;
}

interface Spent {
  readonly limit: Limit;
  readonly left: number;
  /** Seconds until all is left again. */
  readonly reset: number;
}

/**
 * Counts what comes from each address and with each token, and refuses what is too much, with the header Retry-After. What comes from this machine is
 * not counted, unless the server is public: then a proxy may stand here.
 */
export function useRateLimits(policy: AccessPolicy, visits: Visits, log: AccessLog): Plugin {
  const address = toLimit('address', policy.perAddress);
  const token = toLimit('token', policy.perToken);
  // Else whoever is refused a thousand times a second would fill the log, too.
  const told = new RateLimiterMemory({ points: 1, duration: WINDOW });
  const spent = new WeakMap<Request, Spent[]>();
  const isFree = (from: string) => !policy.public && (from === 'in-process' || isLoopback(from));

  /** Counts a request; answers with the refusal where it is one too many. */
  const take = async (request: Request, limit: Limit, key: string): Promise<Response | undefined> => {
    const result = await limit.limiter.consume(key).catch(keepCount);
    const now = { limit, left: result.remainingPoints, reset: Math.ceil(result.msBeforeNext / 1000) };
    spent.set(request, [...(spent.get(request) ?? []), now]);
    if (result.consumedPoints <= limit.most) return;
    const isFirst = (await told.consume(`${limit.name} ${key}`).catch(keepCount)).consumedPoints === 1;
    if (isFirst)
      log(request, 'refused', { errors: ['RATE_LIMITED'], reason: `more than ${limit.most} per ${limit.name}` });
    return toRefusal(request, {
      ...{ code: 'RATE_LIMITED', status: 429, headers: { 'retry-after': String(now.reset) } },
      message: `More than ${limit.most} requests a minute from one ${limit.name}. Try again in ${now.reset} s.`,
      details: { retryAfter: now.reset },
    });
  };

  return {
    // Not async: where nothing is counted, nothing is waited for.
    onRequest({ request, endResponse }) {
      const from = visits(request).address;
      if (address === undefined || isFree(from)) return;
      return take(request, address, toNetwork(from)).then((refusal) => {
        if (refusal) endResponse(refusal);
      });
    },
    onRequestParse({ request, endResponse }) {
      const visit = visits(request);
      const id = visit.caller?.token?.id;
      if (token === undefined || id === undefined || isFree(visit.address)) return;
      return take(request, token, id).then((refusal) => {
        if (refusal) endResponse(refusal);
      });
    },
    onResponse({ request, response }) {
      const all = spent.get(request);
      if (all === undefined) return;
      if (response.status === 401) void address?.limiter.penalty(toNetwork(visits(request).address), FAILURE);
      const write = (toText: (each: Spent) => string) => all.map(toText).join(', ');
      response.headers.set(
        'ratelimit-policy',
        write(({ limit }) => `"${limit.name}";q=${limit.most};w=${WINDOW}`),
      );
      response.headers.set(
        'ratelimit',
        write(({ limit, left, reset }) => `"${limit.name}";r=${left};t=${reset}`),
      );
    },
  };
}

function toLimit(name: Limit['name'], most: number): Limit | undefined {
  return most === 0 ? undefined : { name, most, limiter: new RateLimiterMemory({ points: most, duration: WINDOW }) };
}

/** The library rejects with the count where it is too high. */
function keepCount(reason: unknown): RateLimiterRes {
  if (reason instanceof RateLimiterRes) return reason;
  throw reason;
}
