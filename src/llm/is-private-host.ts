import { BlockList, isIP, isIPv6 } from 'node:net';

const PRIVATE = new BlockList();
PRIVATE.addSubnet('127.0.0.0', 8, 'ipv4');
PRIVATE.addSubnet('10.0.0.0', 8, 'ipv4');
PRIVATE.addSubnet('172.16.0.0', 12, 'ipv4');
PRIVATE.addSubnet('192.168.0.0', 16, 'ipv4');
PRIVATE.addAddress('::1', 'ipv6');
PRIVATE.addSubnet('fc00::', 7, 'ipv6');

/** Tells whether a host of an address is this machine or one of its private network, by its address or name alone: nothing is looked up. */
export function isPrivateHost(host: string): boolean {
  const bare = host.replace(/^\[|\]$/gu, '').toLowerCase();
  if (isIP(bare) !== 0) return PRIVATE.check(bare, isIPv6(bare) ? 'ipv6' : 'ipv4');
  // A name without a dot is one of the own network, such as a service of a compose file.
  return !bare.includes('.') || /\.(?:localhost|local|internal|lan|home\.arpa)$/u.test(bare);
}
