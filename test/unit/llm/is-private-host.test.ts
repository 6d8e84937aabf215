import { expect, test } from 'vitest';
import { isPrivateHost } from '../../../src/llm/is-private-host.ts';

test.each([
  ...['localhost', '127.0.0.1', '127.9.9.9', '[::1]', '10.1.2.3', '172.31.0.1', '192.168.1.20', '[fd00::7]'],
  ...['ollama', 'gpu.lan', 'model.internal', 'Box.local', 'api.localhost'],
])('%s is of the own network', (host) => {
  expect(isPrivateHost(host)).toBe(true);
});

test.each([
  ...['api.openai.com', '8.8.8.8', '172.32.0.1', '192.169.0.1', '169.254.169.254', '0.0.0.0', '[2001:db8::1]'],
  ...['localhost.example.com', '10.1.2.3.example', 'xlocal.com', '[fe80::1]'],
])('%s is not', (host) => {
  expect(isPrivateHost(host)).toBe(false);
});
