import { realpath, stat } from 'node:fs/promises';
import { basename, resolve, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { AppError } from '../errors.ts';
import { compare } from '../model/compare.ts';

/** Endings of the files that are articles, inside folders. A file that is named itself may end in anything. */
export const ARTICLE_ENDINGS = ['md', 'markdown', 'html', 'htm', 'txt'];

/** Stands for standard input among paths. */
export const STANDARD_INPUT = '-';

export interface FoundArticle {
  /** Where the file lies, or `-` for standard input. */
  readonly file: string;
  /** Name in the import: below a given folder relative to it, else as given; with slashes on every system. */
  readonly path: string;
}

interface FindOptions {
  /** Folder that relative paths start from. */
  readonly cwd: string;
}

/**
 * Lists the articles at the given files, folders (with all below them) and globs, each file once, sorted by path.
 * @throws AppError PATH_NOT_FOUND for a path that does not exist, NO_ARTICLES when all of them hold none
 */
export async function findArticles(paths: readonly string[], { cwd }: FindOptions): Promise<FoundArticle[]> {
  const found = new Map<string, FoundArticle>();
  const taken = new Set<string>();
  for (const given of paths) {
    for (const article of await findOne(given, cwd)) {
      const real =
        article.file === STANDARD_INPUT ? STANDARD_INPUT : await realpath(article.file).catch(() => article.file);
      if (found.has(real)) continue;
      // Two folders may hold files of one name: the second is told apart by its folder.
      const path = taken.has(article.path) ? toSlashes(article.file) : article.path;
      taken.add(path);
      found.set(real, { file: article.file, path });
    }
  }
  if (found.size === 0) {
    const endings = ARTICLE_ENDINGS.map((ending) => `.${ending}`).join(', ');
    throw new AppError(
      'NO_ARTICLES',
      `No article lies at ${paths.map((path) => `"${path}"`).join(', ') || 'no path'}. Articles end in ${endings}; name files, folders or globs that hold some.`,
      { details: { paths } },
    );
  }
  return [...found.values()].sort((a, b) => compare(a.path, b.path));
}

async function findOne(given: string, cwd: string): Promise<FoundArticle[]> {
  if (given === STANDARD_INPUT) return [{ file: STANDARD_INPUT, path: 'stdin' }];
  const place = resolve(cwd, given);
  const stats = await stat(place).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT' || cause.code === 'ENOTDIR') return undefined;
    throw new AppError('PATH_NOT_FOUND', `"${given}" cannot be read (${cause.code}). Check its permissions.`, {
      cause,
    });
  });
  if (stats?.isDirectory()) {
    const files = await list(`**/*.{${ARTICLE_ENDINGS.join(',')}}`, place);
    return files.map((file) => ({ file: resolve(place, file), path: file }));
  }
  if (stats) return [{ file: place, path: nameOf(given, place, cwd) }];
  if (isDynamicPattern(given)) {
    const files = await list(toSlashes(given), cwd);
    return files.map((file) => ({ file: resolve(cwd, file), path: nameOf(file, resolve(cwd, file), cwd) }));
  }
  throw new AppError('PATH_NOT_FOUND', `"${given}" does not exist. It was looked for at ${place}.`, {
    details: { path: given },
  });
}

async function list(pattern: string, cwd: string): Promise<string[]> {
  return (
    await glob(pattern, { cwd, onlyFiles: true, dot: false, caseSensitiveMatch: false, expandDirectories: false })
  ).map(toSlashes);
}

/** An absolute path, or one that leaves the current folder, differs between machines: its file name stays. */
function nameOf(given: string, place: string, cwd: string): string {
  const root = resolve(cwd) + sep;
  return place.startsWith(root) ? toSlashes(place.slice(root.length)) : basename(given);
}

function toSlashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}
