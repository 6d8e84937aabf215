import type { Plugin } from 'graphql-yoga';
import type { Logger } from 'pino';
import { type AccessPolicy, DEFAULT_POLICY } from '../access/access-policy.ts';
import { openTokenBook } from '../access/open-token-book.ts';
import { createAccessLog } from './access-log.ts';
import { type AdmitReader, createAdmitReader } from './admit-reader.ts';
import type { GraphqlContext } from './context.ts';
import { useAllowedOrigins } from './plugins/allowed-origins.ts';
import { useKnownHosts } from './plugins/known-hosts.ts';
import { useMutationLog } from './plugins/mutation-log.ts';
import { useRateLimits } from './plugins/rate-limits.ts';
import { useRoles } from './plugins/roles.ts';
import { useSafeHeaders } from './plugins/safe-headers.ts';
import { useTokens } from './plugins/tokens.ts';
import { createVisits, type ServerContext, type Visits } from './visits.ts';

/** What decides who may do what; all of it may be absent: then reading is open and nothing can be changed. */
export interface AccessConfig {
  /** The token of the environment: an admin. */
  readonly token?: string | undefined;
  /** Where the other tokens stand. */
  readonly tokenFile?: string | undefined;
  readonly access?: Partial<AccessPolicy> | undefined;
}

export interface Access {
  readonly visits: Visits;
  /** Looks at the token of a request for something beside GraphQL that takes a reader. */
  readonly admit: AdmitReader;
  /** What looks at a request before it is read, in this order. */
  readonly gates: readonly Plugin[];
  /** What looks at an operation before and after it runs; to stand behind all that may change how it runs. */
  readonly guards: readonly Plugin<GraphqlContext>[];
}

/** Makes all that decides who may ask and change what. */
export function useAccess(path: string, config: AccessConfig, logger: Logger): Access {
  const policy = { ...DEFAULT_POLICY, ...config.access };
  const visits = createVisits(policy.proxies);
  const log = createAccessLog(logger, visits);
  const tokens = openTokenBook({
    ...{ secret: config.token, file: config.tokenFile },
    onFault: ({ code, message }) => logger.error({ code }, message),
  });
  const admit = createAdmitReader(policy, tokens, visits, log);
  return {
    visits,
    admit,
    gates: [
      { onRequest: ({ request, serverContext }) => void visits(request, serverContext as ServerContext) },
      useKnownHosts(policy, log),
      useAllowedOrigins(path, policy, log),
      useTokens(admit),
      // Behind the tokens, which it counts; what it counts of addresses it does before any of these reads a token.
      useRateLimits(policy, visits, log),
      useSafeHeaders(path, policy),
    ],
    guards: [useRoles(tokens, log), useMutationLog(log)],
  };
}
