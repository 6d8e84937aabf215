import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { startReadingThreads } from '../../../src/commands/start-reading-threads.ts';
import { ROOT } from '../../../src/config.ts';
import { createPipeline } from '../../../src/pipeline.ts';
import { loadSeeds } from '../../../src/seeds/load-seeds.ts';

const SAMPLES = join(ROOT, 'seeds/articles');
const sources = readdirSync(SAMPLES).map((path) => ({
  path,
  bytes: new Uint8Array(readFileSync(join(SAMPLES, path))),
}));
const noText = { path: 'picture.md', bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) };
const { read, close } = startReadingThreads({ threads: 2 });

afterAll(close);

test('threads read what the rules read here', async () => {
  const run = createPipeline(loadSeeds(join(ROOT, 'seeds')));
  expect(await Promise.all(sources.map(read))).toEqual(sources.map(run));
});

test('what is no text is rejected with its code and its path, and the next article is read', async () => {
  await expect(read(noText)).rejects.toMatchObject({
    name: 'AppError',
    code: 'ARTICLE_UNREADABLE',
    message: expect.stringContaining('picture.md'),
  });
  expect((await read(sources[0]!)).document.path).toBe(sources[0]!.path);
});

test('an article that takes all memory of its thread is rejected, and the next one is read', async () => {
  const small = startReadingThreads({ threads: 1, memory: 400 });
  try {
    const long = 'Harbor Cloud 与 Acme 公司合作，李明说他用 AWS。\n\n'.repeat(60_000);
    await expect(small.read({ path: 'long.md', bytes: new TextEncoder().encode(long) })).rejects.toMatchObject({
      code: 'ARTICLE_UNREADABLE',
      message: 'long.md takes more memory than there is for one article. Split it.',
    });
    expect((await small.read(sources[0]!)).document.path).toBe(sources[0]!.path);
  } finally {
    await small.close();
  }
});
