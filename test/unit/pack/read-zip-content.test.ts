import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { readZipContent } from '../../../src/pack/read-zip-content.ts';
import type { ZipEntry } from '../../../src/pack/read-zip-directory.ts';

const folder = mkdtempSync(join(tmpdir(), 'zip-content-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Unpacks content of which the directory says what a test wants it to say; gives how much came out, and the error. */
async function unpack(content: Uint8Array, said: Partial<ZipEntry>, zipped: Uint8Array = deflateRawSync(content)) {
  const path = join(folder, 'content');
  writeFileSync(path, zipped);
  const truth = { method: 8, crc: crc32(content), bytes: content.length, zippedBytes: zipped.length, start: 0 };
  const file = await open(path);
  let bytes = 0;
  try {
    for await (const piece of readZipContent(file, { path: 'a.jsonl', ...truth, ...said })) bytes += piece.length;
    return { bytes };
  } catch (error) {
    return { bytes, code: (error as { code: string }).code, message: (error as Error).message };
  } finally {
    await file.close();
  }
}

const text = Buffer.from('a line of some length\n'.repeat(40_000));

describe('the content of a file in an archive', () => {
  test('comes out as it went in', async () => {
    expect(await unpack(text, {})).toEqual({ bytes: text.length });
    expect(await unpack(text, { method: 0 }, text)).toEqual({ bytes: text.length });
    expect(await unpack(Buffer.from(''), {})).toEqual({ bytes: 0 });
  });

  test.each<[string, Partial<ZipEntry>, RegExp]>([
    ['holds more than is said', { bytes: text.length - 1 }, /it holds more than the \d+ bytes/],
    ['holds less than is said', { bytes: text.length + 1 }, /it holds \d+ bytes, and the directory says/],
    ['has another checksum', { crc: 1 }, /its checksum \(CRC-32\) is not that/],
    ['is cut short', { zippedBytes: 40 }, /it cannot be unpacked/],
    ['is not deflated', { start: 3 }, /it cannot be unpacked|it holds/],
  ])('is refused when it %s', async (_, said, fault) => {
    expect(await unpack(text, said)).toMatchObject({ code: 'PACK_INVALID', message: expect.stringMatching(fault) });
  });

  test('is refused when something hides behind it', async () => {
    const zipped = Buffer.concat([deflateRawSync(text), Buffer.from('hidden')]);
    const { code, message } = await unpack(text, {}, zipped);
    expect([code, message]).toEqual(['PACK_INVALID', expect.stringContaining('something lies behind')]);
  });

  test('is not unpacked when it would grow beyond all measure, nor further than is said', async () => {
    const zeros = Buffer.alloc(100 << 20);
    expect(await unpack(zeros, {})).toEqual({ bytes: 0, code: 'PACK_INVALID', message: expect.stringMatching(/grow/) });
    const { bytes, code } = await unpack(zeros, { bytes: 1_000 });
    expect([bytes, code]).toEqual([0, 'PACK_INVALID']);
  });
});
