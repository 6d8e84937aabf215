import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createZipWriter } from '../../../src/pack/create-zip-writer.ts';
import { MerkleTree } from '../../../src/pack/merkle-tree.ts';
import { type PackFile, type PackManifest, sealManifest, writeManifest } from '../../../src/pack/pack-manifest.ts';
import { verifyPack } from '../../../src/pack/verify-pack.ts';
import { sampleContent, toPack } from './sample-pack.ts';

const folder = mkdtempSync(join(tmpdir(), 'open-pack-'));
afterAll(() => rmSync(folder, { recursive: true }));
let files: Record<string, Uint8Array>;
beforeAll(async () => {
  files = unzipSync(await toPack(sampleContent()));
}, 60_000);

/** Makes a pack anew by our own writer, with all sums as they then are, but what a test says otherwise. */
async function forge(changes: Record<string, string | Uint8Array>, said: Record<string, Partial<PackFile>> = {}) {
  const { files: listed, root: _, ...facts } = JSON.parse(strFromU8(files['manifest.json']!)) as PackManifest;
  const pieces: Uint8Array[] = [];
  const zip = createZipWriter(async (bytes) => void pieces.push(bytes));
  const sealed: PackFile[] = [];
  for (const { path, records } of listed) {
    const content = Buffer.from(changes[path] ?? files[path]!);
    const tree = new MerkleTree();
    const lines = content.toString('latin1').split('\n').slice(0, -1);
    for (const line of lines) tree.add(Buffer.from(line, 'latin1'));
    const sums = records === null ? { records, merkleRoot: null } : { records: tree.count, merkleRoot: tree.root() };
    const { sha256, bytes, zippedBytes, zippedSha256 } = await zip.addFile(path, once(content));
    sealed.push({ path, bytes, sha256, ...sums, zippedBytes, zippedSha256, ...said[path] });
  }
  const manifest = writeManifest(sealManifest({ ...facts, files: sealed }));
  await zip.addFile('manifest.json', once(Buffer.from(changes['manifest.json'] ?? manifest)), { stored: true });
  await zip.end();
  const path = join(folder, 'pack.zip');
  writeFileSync(path, Buffer.concat(pieces));
  return (await verifyPack(path)).faults;
}

async function* once(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}

const NAMES = 'names.jsonl';

describe('a pack that was forged by our own writer', () => {
  test('is sound as long as nothing is changed, so that the tests below can fail', async () => {
    expect(await forge({})).toEqual([]);
  });

  test.each<[string, (text: string) => string | Uint8Array, RegExp]>([
    ['a line that is no JSON', (text) => `${text}{\n`, /names\.jsonl:\d+: the line is no JSON/],
    ['an empty line', (text) => `\n${text}`, /names\.jsonl:1: the line is no JSON/],
    ['a line without an end', (text) => text.slice(0, -1), /names\.jsonl:\d+: the line has no end/],
    ['a line that is no UTF-8', (text) => Buffer.concat([Buffer.from(text), Buffer.from([0xff, 10])]), /is no JSON/],
    ['a byte-order mark', (text) => `\ufeff${text}`, /names\.jsonl:1: the line is no JSON/],
    ['a space', (text) => text.replace('":', '": '), /names\.jsonl:1: the JSON is not written as packs write it/],
    ['a property twice', (text) => text.replace('{', '{"id":"x",'), /names\.jsonl:1: the JSON is not written/],
    ['a property more', (text) => text.replace('{', '{"x":1,'), /names\.jsonl:1: the record: .*"x"/],
    ['a property less', (text) => text.replace('"group":"', '"grope":"'), /names\.jsonl:1: group: /],
    ['another type', (text) => text.replace(/"forms":\[.*?\]/, '"forms":""'), /names\.jsonl:1: forms: /],
    ['lines that stand twice', (text) => text.replace(/^.*\n/, '$&$&'), /names\.jsonl:2: it stands twice, or out of/],
  ])('is refused with %s', async (_, change, fault) => {
    const faults = await forge({ [NAMES]: change(strFromU8(files[NAMES]!)) });
    expect(faults).toContainEqual(expect.stringMatching(fault));
  });

  const wrong = createHash('sha256').update('wrong').digest('hex');
  test.each<[string, Partial<PackFile>, RegExp]>([
    ['SHA-256', { sha256: wrong }, /^names\.jsonl: its SHA-256 is not the one of manifest\.json/],
    ['length', { bytes: 1 }, /^names\.jsonl: it has \d+ bytes, and manifest\.json says 1/],
    ['count of records', { records: 1 }, /^names\.jsonl: it has \d+ records, and manifest\.json says 1/],
    ['Merkle root', { merkleRoot: wrong }, /^names\.jsonl: its Merkle root is not the one of manifest\.json/],
    ['SHA-256 of its compressed bytes', { zippedSha256: wrong }, /^names\.jsonl was changed: its compressed bytes/],
    ['length of its compressed bytes', { zippedBytes: 1 }, /^names\.jsonl was changed: its compressed bytes/],
    ['name', { path: 'name.jsonl' }, /manifest\.json lists other files than a pack has/],
  ])('is refused with another %s in its manifest', async (_, said, fault) => {
    expect(await forge({}, { [NAMES]: said })).toEqual([expect.stringMatching(fault)]);
  });

  test.each<[string, (text: string) => string, RegExp]>([
    ['that is written otherwise', (text) => JSON.stringify(JSON.parse(text)), /it is not written as packs are/],
    ['with a property more', (text) => text.replace('{', '{\n  "x": 1,'), /manifest\.json: .*"x"/],
    ['with another day', (text) => text.replace('2026', '2025'), /its root is not that of its content/],
    ['with a day that is none', (text) => text.replace('2026-01-02T', 'some day '), /manifest\.json: madeAt: /],
  ])('is refused with a manifest %s', async (_, change, fault) => {
    expect(await forge({ 'manifest.json': change(strFromU8(files['manifest.json']!)) })).toEqual([
      expect.stringMatching(fault),
    ]);
  });
});
