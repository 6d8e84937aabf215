import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createToken, revokeToken } from '../../../src/access/change-tokens.ts';
import { openTokenBook } from '../../../src/access/open-token-book.ts';

let folder: string;
let file: string;
let faults: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cloudties-book-'));
  file = join(folder, 'tokens.json');
  faults = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

const open = (secret?: string) => openTokenBook({ secret, file, onFault: ({ code }) => faults.push(code) });

test('what is made and revoked later is known', async () => {
  const book = open();
  expect([book.isEmpty(), book.find('x')]).toEqual([true, { state: 'unknown' }]);
  const { secret, record } = await createToken(file, { name: 'ann', role: 'review', days: 1 });
  expect(book.find(secret)).toEqual({
    state: 'live',
    token: { id: record.id, name: 'ann', role: 'review', expiresAt: record.expiresAt },
  });
  expect([book.isEmpty(), book.isLive(record.id)]).toEqual([false, true]);
  await revokeToken(file, record.id);
  expect(book.find(secret)).toMatchObject({ state: 'revoked', token: { name: 'ann' } });
  expect([book.isEmpty(), book.isLive(record.id)]).toEqual([true, false]);
});

test('no two tokens are alike, and none is found by its hash or its name', async () => {
  const one = await createToken(file, { name: 'one', role: 'read' });
  const two = await createToken(file, { name: 'two', role: 'read' });
  expect(one.secret).not.toBe(two.secret);
  const book = open();
  for (const guess of [one.record.sha256, one.record.id, 'one', one.secret.slice(0, -1), `${one.secret} `]) {
    expect(book.find(guess)).toEqual({ state: 'unknown' });
  }
});

test('a file that cannot be believed opens nothing and is told once; the token of the environment counts on', async () => {
  const { secret } = await createToken(file, { name: 'ann', role: 'read' });
  const book = open('a-token-of-the-environment');
  expect(book.find(secret).state).toBe('live');
  chmodSync(file, 0o666);
  expect(book.find(secret).state).toBe('unknown');
  expect(book.find(secret).state).toBe('unknown');
  expect(faults).toEqual(['TOKENS_INVALID']);
  expect(book.find('a-token-of-the-environment')).toMatchObject({ state: 'live', token: { role: 'admin' } });
  chmodSync(file, 0o600);
  expect(book.find(secret).state).toBe('live');
  writeFileSync(file, '{"tokens":"none"}');
  expect(book.find(secret).state).toBe('unknown');
  expect(faults).toHaveLength(2);
});
