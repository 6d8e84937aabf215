import type { ArticleSource } from '../article/read-article.ts';
import { AppError, type ErrorCode } from '../errors.ts';
import type { Seeds } from '../model/seeds.ts';
import { createPipeline, type Extraction } from '../pipeline.ts';

/** What a thread tells of an article. Errors lose their class and code on the way between threads, so those that we know go as words. */
export type ThreadReading =
  | { readonly extraction: Extraction }
  | { readonly error: { readonly code: ErrorCode; readonly message: string } };

/** Builds what a thread does: it reads one article after the other by the rules. */
export function createThreadReader(seeds: Seeds): (source: ArticleSource) => ThreadReading {
  const run = createPipeline(seeds);
  return (source) => {
    try {
      return { extraction: run(source) };
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      const { code, message } = error;
      return { error: { code, message } };
    }
  };
}
