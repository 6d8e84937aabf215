import { AppError } from '../errors.ts';
import { isPrivateHost } from './is-private-host.ts';

/** Where a language model is asked. */
export interface Endpoint {
  /** Without a slash at its end. */
  readonly url: string;
  /** Whether it is of this machine or a private network: such endpoints mostly want no key. */
  readonly near: boolean;
}

/**
 * Checks the base URL of an endpoint. Plain http is for this machine and private networks, since key and articles go unencrypted.
 * @throws AppError CONFIG_INVALID, never with a key that stands in the URL
 */
export function checkEndpoint(baseUrl: string, options: { readonly plainHttp: boolean }): Endpoint {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (!url || !/^https?:$/u.test(url.protocol)) {
    throw new AppError('CONFIG_INVALID', 'The URL of the language model is none: it looks like https://host/v1.');
  }
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
    throw new AppError(
      'CONFIG_INVALID',
      `The URL of the language model has more than a host and a path. Keep to ${url.origin}${url.pathname}, and give the key by itself.`,
    );
  }
  const near = isPrivateHost(url.hostname);
  if (url.protocol === 'http:' && !near && !options.plainHttp) {
    throw new AppError(
      'CONFIG_INVALID',
      `${url.origin} would get key and articles unencrypted. Use https, or allow plain http for it.`,
    );
  }
  return { url: `${url.origin}${url.pathname}`.replace(/\/+$/u, ''), near };
}
