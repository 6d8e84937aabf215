import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { refuseExisting, writeWholeFile } from '../../../src/commands/write-whole-file.ts';

let folder: string;
let hasSmallDisk = false;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'whole-file-'));
  mkdirSync(join(folder, 'disk'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', join(folder, 'disk')], { stdio: 'ignore' });
    hasSmallDisk = true;
  } catch {
    // Only root may mount; the test says so.
  }
});
afterEach(() => {
  for (const name of readdirSync(folder)) if (name !== 'disk') rmSync(join(folder, name), { recursive: true });
});
afterAll(() => {
  if (hasSmallDisk) execFileSync('umount', [join(folder, 'disk')]);
  rmSync(folder, { recursive: true });
});

describe('a file that is written as a whole', () => {
  test('stands there when the work is done, and not before', async () => {
    const path = join(folder, 'out');
    const result = await writeWholeFile(path, async (write) => {
      await write(Buffer.from('a'));
      await write(Buffer.from('b'));
      expect(readdirSync(folder)).not.toContain('out');
      return 7;
    });
    expect([result, readFileSync(path, 'utf8')]).toEqual([7, 'ab']);
    expect(readdirSync(folder).sort()).toEqual(['disk', 'out']);
  });

  test('leaves nothing when the work fails, and what stood there as it was', async () => {
    const path = join(folder, 'out');
    writeFileSync(path, 'before');
    const work = writeWholeFile(path, async (write) => {
      await write(Buffer.from('half'));
      throw new Error('stopped');
    });
    await expect(work).rejects.toThrow('stopped');
    expect(readFileSync(path, 'utf8')).toBe('before');
    expect(readdirSync(folder).sort()).toEqual(['disk', 'out']);
  });

  test.each([
    ['no/such/folder/out', /its folder does not exist/],
    ['file/out', /its folder is a file/],
    ['taken', /it is a folder/],
  ])('is refused at %s, with the reason', async (name, reason) => {
    writeFileSync(join(folder, 'file'), '');
    mkdirSync(join(folder, 'taken'));
    const work = writeWholeFile(join(folder, name), (write) => write(Buffer.from('a')));
    await expect(work).rejects.toMatchObject({ code: 'OUTPUT_UNWRITABLE', message: expect.stringMatching(reason) });
    expect(readdirSync(folder).sort()).toEqual(['disk', 'file', 'taken']);
  });

  test('is refused where the disk is full, and leaves it as it was', async (context) => {
    if (!hasSmallDisk) return context.skip('mounting a small disk needs root');
    const work = writeWholeFile(join(folder, 'disk/out'), (write) => write(Buffer.alloc(2 << 20)));
    await expect(work).rejects.toMatchObject({
      code: 'OUTPUT_UNWRITABLE',
      message: expect.stringMatching(/disk is full/),
    });
    expect(readdirSync(join(folder, 'disk'))).toEqual([]);
  });

  test('is not written over what stands there, unless it is wished', async () => {
    const path = join(folder, 'out');
    await refuseExisting(path, false);
    writeFileSync(path, 'before');
    await refuseExisting(path, true);
    await expect(refuseExisting(path, false)).rejects.toMatchObject({
      code: 'OUTPUT_UNWRITABLE',
      message: expect.stringMatching(/stands there already\. Add --force/),
    });
  });
});
