import type { AccessPolicy } from '../access/access-policy.ts';
import type { FoundToken, TokenBook } from '../access/open-token-book.ts';
import type { AccessLog } from './access-log.ts';
import { type Refusal, toRefusal } from './refuse.ts';
import type { Visits } from './visits.ts';

const BASE = { code: 'UNAUTHENTICATED', status: 401 } as const;
const REALM = 'Bearer realm="cloudties"';
const MISSING: Refusal = {
  ...BASE,
  message: 'Reading needs a token here, too. Send the header "Authorization: Bearer TOKEN".',
  headers: { 'www-authenticate': REALM },
};
// Which of the three it is stands in the log alone: it would tell whoever tries tokens when one was right once.
const INVALID: Refusal = {
  ...BASE,
  message: 'The token does not count: it is unknown, has expired or was revoked.',
  headers: { 'www-authenticate': `${REALM}, error="invalid_token"` },
};

/** Finds out who asks, by the header Authorization alone, and keeps it with the visit; answers where they may not even read. */
export type AdmitReader = (request: Request) => Response | undefined;

/** Makes what looks at the token of a request. */
export function createAdmitReader(
  policy: AccessPolicy,
  tokens: TokenBook,
  visits: Visits,
  log: AccessLog,
): AdmitReader {
  return (request) => {
    const visit = visits(request);
    const secret = readBearer(request);
    // Where reading is open and there is no token, it may be meant for a proxy on the way.
    if (secret === undefined || (!policy.public && tokens.isEmpty())) {
      if (policy.public) return refuse(MISSING, { reason: 'none sent' });
      visit.caller = { address: visit.address, role: 'read' };
      return undefined;
    }
    const found = tokens.find(secret);
    if (found.state !== 'live') return refuse(INVALID, { reason: found.state, ...toNames(found) });
    visit.caller = { address: visit.address, role: found.token.role, token: found.token };
    return undefined;

    function refuse(refusal: Refusal, details: Record<string, unknown>): Response {
      log(request, 'refused', { errors: [refusal.code], ...details });
      return toRefusal(request, refusal);
    }
  };
}

/** Reads the token of a request: empty where the scheme stands alone, undefined where there is none or another scheme. */
function readBearer(request: Request): string | undefined {
  const [scheme, ...rest] = (request.headers.get('authorization') ?? '').trim().split(/ +/);
  return scheme?.toLowerCase() === 'bearer' ? rest.join(' ') : undefined;
}

/** Names the token that was found in a state in which it does not count. */
function toNames(found: FoundToken): Record<string, string> {
  return 'token' in found ? { token: found.token.name, tokenId: found.token.id } : {};
}
