import { expect, test } from 'vitest';
import { isLoopback, toNetwork, toPlainAddress } from '../../../src/access/network-address.ts';

test.each([
  ['127.0.0.1', true],
  ['127.8.8.8', true],
  ['::1', true],
  ['[::1]', true],
  ['::ffff:127.0.0.1', true],
  ['localhost', true],
  ['LOCALHOST', true],
  ['graph.localhost', true],
  ['0.0.0.0', false],
  ['::', false],
  ['192.168.1.5', false],
  ['::ffff:192.168.1.5', false],
  ['127.0.0.1.evil.example', false],
  ['notlocalhost', false],
  ['localhost.example', false],
  ['', false],
])('%s is of this machine alone: %s', (host, expected) => {
  expect(isLoopback(host)).toBe(expected);
});

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['2001:db8:0:0:ffff:1:2:3', '2001:db8:0:0::/64'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['::1', '0:0:0:0::/64'],
  ['in-process', 'in-process'],
])('%s is of the network %s', (address, network) => {
  expect(toNetwork(address)).toBe(network);
});

test('an address is written in one way', () => {
  expect(['::FFFF:10.0.0.1', '[FE80::1%eth0]', '10.0.0.1'].map(toPlainAddress)).toEqual([
    '10.0.0.1',
    'fe80::1',
    '10.0.0.1',
  ]);
});
