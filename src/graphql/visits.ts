import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import { toPlainAddress } from '../access/network-address.ts';
import type { Caller } from './caller.ts';

/** What is known of one request: where it comes from, and, once its token is checked, who asks. */
export interface Visit {
  readonly address: string;
  caller?: Caller;
}

/** What yoga knows beside the request; nothing where no socket stands behind it. */
export interface ServerContext {
  readonly req?: IncomingMessage;
}

/** Knows the visit of every request that is under way, from the first call for it, which tells where it comes from. */
export type Visits = (request: Request, server?: ServerContext) => Visit;

/** Makes the register of visits. `proxies` is how many proxies stand before the server. */
export function createVisits(proxies: number): Visits {
  const visits = new WeakMap<Request, Visit>();
  return (request, server) => {
    let visit = visits.get(request);
    if (visit === undefined) {
      visit = { address: findAddress(request, server?.req?.socket.remoteAddress, proxies) };
      visits.set(request, visit);
    }
    return visit;
  };
}

/** Anybody can write X-Forwarded-For: of its addresses only those count that our own proxies have added, at its end. */
function findAddress(request: Request, socket: string | undefined, proxies: number): string {
  const given = proxies === 0 ? null : request.headers.get('x-forwarded-for');
  const chain = given === null ? [] : given.split(',').slice(-proxies);
  const address = toPlainAddress((chain[0] ?? socket ?? '').trim().replace(/^(\d+\.\d+\.\d+\.\d+|\[.+\]):\d+$/, '$1'));
  if (isIP(address) !== 0) return address;
  return socket === undefined ? 'in-process' : toPlainAddress(socket);
}
