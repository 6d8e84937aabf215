import { expect, test } from 'vitest';
import { type AccessPolicy, DEFAULT_POLICY } from '../../../src/access/access-policy.ts';
import { checkExposure } from '../../../src/access/check-exposure.ts';

const check =
  (host: string, access: Partial<AccessPolicy> = {}, openReading = false) =>
  () =>
    checkExposure({ host, access: { ...DEFAULT_POLICY, ...access }, openReading });

test.each(['127.0.0.1', '::1', 'localhost'])('%s is open to this machine alone', (host) => {
  expect(check(host)).not.toThrow();
});

test.each(['0.0.0.0', '::', '192.168.1.5', 'graph.lan'])('%s is opened to others only where it is said', (host) => {
  expect(check(host)).toThrow(/--public .*token/);
  expect(check(host, { public: true })).not.toThrow();
  expect(check(host, {}, true)).not.toThrow();
});

test.each(['https://graph.example.com', 'http://localhost:3000'])('%s is a site', (origin) => {
  expect(check('localhost', { allowOrigins: [origin] })).not.toThrow();
});

test.each([
  '*',
  'null',
  '',
  'graph.example.com',
  'https://graph.example.com/',
  'https://Graph.example.com',
  'https://*.example.com/x',
  'javascript:alert(1)',
  'https://a.example\nhttps://b.example',
])('%j is no site whose pages may read without a token', (origin) => {
  expect(check('localhost', { allowOrigins: [origin] })).toThrow(/--allow-origin/);
});

test('every site may ask where reading needs a token', () => {
  expect(check('localhost', { allowOrigins: ['*'], public: true })).not.toThrow();
});

test.each(['', '*', 'graph.lan:4000', 'http://graph.lan', 'a b', 'graph.lan\n'])('%j is no name of a host', (name) => {
  expect(check('localhost', { allowHosts: [name] })).toThrow(/--allow-host/);
});
