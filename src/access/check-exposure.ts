import { AppError } from '../errors.ts';
import type { AccessPolicy } from './access-policy.ts';
import { isLoopback } from './network-address.ts';

export interface Exposure {
  readonly host: string;
  readonly access: AccessPolicy;
  readonly openReading: boolean;
}

/**
 * Checks that nobody opens the graph to others without having said so, and that what is allowed is well written.
 * @throws AppError CONFIG_INVALID
 */
export function checkExposure({ host, access, openReading }: Exposure): void {
  if (!isLoopback(host) && !access.public && !openReading) {
    throw new AppError(
      'CONFIG_INVALID',
      `Others than this machine can reach ${host}. Add --public (CLOUDTIES_PUBLIC=true): reading needs a token then, too, made with "cloudties token create". Or, where something else keeps strangers out, --open-reading (CLOUDTIES_OPEN_READING=true).`,
    );
  }
  for (const origin of access.allowOrigins) checkOrigin(origin, access.public);
  for (const name of access.allowHosts) {
    if (/^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$/i.test(name)) continue;
    throw new AppError('CONFIG_INVALID', `--allow-host takes the name of a host without a port, not ${quote(name)}.`);
  }
}

function checkOrigin(origin: string, isPublic: boolean): void {
  if (origin === '*') {
    if (isPublic) return;
    throw new AppError(
      'CONFIG_INVALID',
      '--allow-origin * lets every page in the browsers of this network read the graph. Name the sites, or add --public, so that reading needs a token.',
    );
  }
  if (/^https?:/.test(origin) && URL.canParse(origin) && new URL(origin).origin === origin) return;
  throw new AppError(
    'CONFIG_INVALID',
    `--allow-origin takes a site as browsers write it, without a path and in small letters: https://graph.example.com, not ${quote(origin)}.`,
  );
}

function quote(text: string): string {
  return JSON.stringify(text.slice(0, 100));
}
