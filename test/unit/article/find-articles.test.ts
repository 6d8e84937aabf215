import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findArticles } from '../../../src/article/find-articles.ts';
import { readArticleBytes } from '../../../src/article/read-article-bytes.ts';

let cwd: string;

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'cloudties-find-'));
  for (const folder of ['news/2024', 'empty', 'other', '.hidden', 'odd [1]'])
    mkdirSync(join(cwd, folder), { recursive: true });
  for (const file of [
    'news/b.md',
    'news/2024/a.HTML',
    'news/c.txt',
    'news/photo.jpg',
    'other/b.md',
    'notes.text',
    '.hidden/x.md',
    'odd [1]/d.md',
  ]) {
    writeFileSync(join(cwd, file), `# ${file}`);
  }
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

async function pathsOf(...paths: string[]): Promise<string[]> {
  return (await findArticles(paths, { cwd })).map(({ path }) => path);
}

describe('finding articles', () => {
  it.each([
    ['a folder, with all below it, named from the folder', ['news'], ['2024/a.HTML', 'b.md', 'c.txt']],
    ['a file, whatever it ends in', ['notes.text'], ['notes.text']],
    ['a file in a folder', ['news/b.md'], ['news/b.md']],
    ['a glob', ['news/*.md'], ['news/b.md']],
    ['a glob over folders', ['**/b.md'], ['news/b.md', 'other/b.md']],
    ['a folder whose name looks like a glob', ['odd [1]'], ['d.md']],
    ['one file named twice', ['news/b.md', './news/../news/b.md'], ['news/b.md']],
    ['a file that a folder holds too', ['news', 'news/b.md'], ['2024/a.HTML', 'b.md', 'c.txt']],
    ['standard input', ['-'], ['stdin']],
  ])('lists %s', async (_name, given, paths) => {
    expect(await pathsOf(...given)).toEqual(paths);
  });

  it('tells two files of one name in two folders apart', async () => {
    const paths = await pathsOf('news', 'other');
    expect(new Set(paths).size).toBe(4);
    expect(paths).toContain('b.md');
  });

  it('lists a file once that a link leads to again', async () => {
    symlinkSync(join(cwd, 'other', 'b.md'), join(cwd, 'other', 'link.md'));
    expect(await pathsOf('other')).toHaveLength(1);
    rmSync(join(cwd, 'other', 'link.md'));
  });

  it.each([
    ['a missing file', 'news/missing.md', 'PATH_NOT_FOUND', /"news\/missing\.md" does not exist/],
    ['a folder without articles', 'empty', 'NO_ARTICLES', /"empty".*\.md/],
    ['a glob that matches nothing', 'news/*.pdf', 'NO_ARTICLES', /"news\/\*\.pdf"/],
  ])('refuses %s with the path and what to do', async (_name, path, code, message) => {
    await expect(findArticles([path], { cwd })).rejects.toMatchObject({
      code,
      message: expect.stringMatching(message),
    });
  });
});

describe('reading the bytes of an article', () => {
  it('reads a file and standard input alike', async () => {
    const [found] = await findArticles(['news/b.md'], { cwd });
    expect(Buffer.from(await readArticleBytes(found!)).toString()).toBe('# news/b.md');
    const [input] = await findArticles(['-'], { cwd });
    const chunks = (async function* () {
      yield Buffer.from('# A');
      yield Buffer.from('cme');
    })();
    expect(Buffer.from(await readArticleBytes(input!, chunks)).toString()).toBe('# Acme');
  });

  it('says that a file has vanished since it was listed', async () => {
    const file = join(cwd, 'gone.md');
    writeFileSync(file, '# Gone');
    const [found] = await findArticles(['gone.md'], { cwd });
    rmSync(file);
    await expect(readArticleBytes(found!)).rejects.toMatchObject({
      code: 'ARTICLE_UNREADABLE',
      message: expect.stringMatching(/^gone\.md is gone/),
    });
  });

  it('says so when the file has become a folder', async () => {
    await expect(readArticleBytes({ file: join(cwd, 'news'), path: 'news' })).rejects.toMatchObject({
      code: 'ARTICLE_UNREADABLE',
    });
  });
});
