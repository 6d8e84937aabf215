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
const seeds = loadSeeds(join(ROOT, 'seeds'));
const { read, close } = startReadingThreads(seeds, { threads: 2, memory: 2048 });

afterAll(close);

test('threads read what the rules read here', async () => {
  const run = createPipeline(seeds);
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

test('an article that takes all memory of its thread is rejected, and those that wait behind it are read', async () => {
  const small = startReadingThreads(seeds, { threads: 1, memory: 400 });
  try {
    const long = 'Harbor Cloud 与 Acme 公司合作，李明说他用 AWS。\n\n'.repeat(60_000);
    const [lost, ...next] = await Promise.allSettled([
      small.read({ path: 'long.md', bytes: new TextEncoder().encode(long) }),
      ...sources.slice(0, 3).map(small.read),
    ]);
    expect(lost).toMatchObject({
      reason: { code: 'ARTICLE_UNREADABLE', message: expect.stringMatching(/^long\.md takes more memory/u) },
    });
    expect(next.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled']);
  } finally {
    await small.close();
  }
});

test('who comes when too many wait is sent away, and so are all once the threads are closed', async () => {
  const one = startReadingThreads(seeds, { threads: 1, memory: 2048, mostWaiting: 1 });
  const [first, second, third] = sources.slice(0, 3).map((source) => one.read(source).catch((error) => error));
  expect(await third).toMatchObject({ code: 'BUSY' });
  await one.close();
  expect(await Promise.all([first, second])).toMatchObject([{ code: 'BUSY' }, { code: 'BUSY' }]);
  await expect(one.read(sources[0]!)).rejects.toMatchObject({ code: 'BUSY' });
});
