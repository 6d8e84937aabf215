import { expect, test } from 'vitest';
import { toNeo4jConf } from '../../../src/neo4j/neo4j-conf.ts';

const base = { boltPort: 7777, httpPort: 7778, heap: '512m' };
const setting = (conf: string, key: string) =>
  conf.split('\n').flatMap((line) => (line.startsWith(`${key}=`) ? [line.slice(key.length + 1)] : []));

test.each([
  ['server.bolt.listen_address', '127.0.0.1:7777'],
  ['server.http.listen_address', '127.0.0.1:7778'],
  ['server.default_listen_address', '127.0.0.1'],
  ['server.https.enabled', 'false'],
  ['server.memory.heap.max_size', '512m'],
  ['dbms.usage_report.enabled', 'false'],
  ['client.allow_telemetry', 'false'],
  ['browser.remote_content_hostname_whitelist', 'localhost'],
])('%s is %s', (key, value) => {
  expect(setting(toNeo4jConf(base), key)).toEqual([value]);
});

test('no address but the loopback is listened on', () => {
  for (const line of toNeo4jConf(base).split('\n')) {
    if (line.includes('listen_address')) expect(line).toMatch(/=127\.0\.0\.1(:\d+)?$/);
  }
});

test('Neo4j Browser is told which hosts to read from and what to run', () => {
  const conf = toNeo4jConf({ ...base, browserHosts: ['localhost', 'guides.test'], browserCommand: 'style x; play y' });
  expect(setting(conf, 'browser.remote_content_hostname_whitelist')).toEqual(['localhost,guides.test']);
  expect(setting(conf, 'browser.post_connect_cmd')).toEqual(['style x; play y']);
});

test('a command with a line break cannot add a setting', () => {
  const conf = toNeo4jConf({ ...base, browserCommand: 'play x\nserver.http.listen_address=0.0.0.0:1' });
  expect(setting(conf, 'server.http.listen_address')).toEqual(['127.0.0.1:7778']);
});

test('without a command nothing is run in Neo4j Browser', () => {
  expect(setting(toNeo4jConf(base), 'browser.post_connect_cmd')).toEqual([]);
});
