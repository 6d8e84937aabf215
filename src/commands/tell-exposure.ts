import { isLoopback } from '../access/network-address.ts';
import { openTokenBook } from '../access/open-token-book.ts';
import { toTokenFile } from '../access/token-file.ts';
import type { Config } from '../config.ts';

/**
 * Tells in lines who can read, and what is missing for it.
 * @throws AppError TOKENS_INVALID
 */
export function tellExposure({ access, host, token, dataFolder }: Config): readonly string[] {
  const throwFault = (error: unknown) => {
    throw error;
  };
  const tokens = openTokenBook({ secret: token, file: toTokenFile(dataFolder), onFault: throwFault });
  const isEmpty = tokens.isEmpty();
  if (!access.public) return isLoopback(host) ? [] : ['Reading    open to whoever reaches this address'];
  return [
    'Reading    with a token alone',
    ...(isEmpty ? ['           There is none yet: "cloudties token create NAME --role read" makes one.'] : []),
    ...(isLoopback(host)
      ? ['           Only this machine reaches it, as a proxy in front does; else add --host 0.0.0.0.']
      : []),
  ];
}
