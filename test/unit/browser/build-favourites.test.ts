import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { buildFavourites } from '../../../src/browser/build-favourites.ts';
import { loadStatements } from '../../../src/graph/load-statements.ts';

/** Reads a zip of stored files by its directory at the end, as every unpacker does, and checks each checksum. */
function unzip(bytes: Uint8Array): Map<string, string> {
  const zip = Buffer.from(bytes);
  const end = zip.lastIndexOf('PK\x05\x06');
  const files = new Map<string, string>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    expect(zip.toString('latin1', at, at + 4)).toBe('PK\x01\x02');
    const size = zip.readUInt32LE(at + 24);
    const nameLength = zip.readUInt16LE(at + 28);
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    const local = zip.readUInt32LE(at + 42);
    expect(zip.toString('latin1', local, local + 4)).toBe('PK\x03\x04');
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const content = zip.subarray(start, start + size);
    expect(crc32(content)).toBe(zip.readUInt32LE(at + 16));
    files.set(name, content.toString('utf8'));
    at += 46 + nameLength;
  }
  expect(at).toBe(end);
  return files;
}

describe('buildFavourites', () => {
  const files = unzip(buildFavourites(loadStatements().values()));

  it('holds one .cypher file for each statement of cypher/browser, in one folder', () => {
    const names = [...loadStatements().keys()].filter((name) => name.startsWith('browser/'));
    expect(files.size).toBe(names.length);
    for (const path of files.keys()) expect(path).toMatch(/^cloudties\/\d\d\.cypher$/);
  });

  it('starts each with a comment, which Browser shows as its name, and leaves the tags of the header out', () => {
    expect([...files.values()][1]).toMatch(/^\/\/ Customers of a cloud\n\/\/ Shows who uses .*\nWITH 'AWS' AS name\n/);
    for (const text of files.values()) expect(text).not.toContain('@');
  });

  it('gives the same bytes for the same statements', () => {
    expect(buildFavourites(loadStatements().values())).toEqual(buildFavourites(loadStatements().values()));
  });
});
