import { AppError } from '../../errors.ts';
import { REFUSAL_REASONS } from '../../model/refusal.ts';
import { checkCount, checkText } from '../check-arguments.ts';
import type { ImportOutcome } from '../context.ts';
import { requireWriter } from '../require-writer.ts';
import type { Resolvers } from '../schema.generated.ts';

/** The longest file that is taken over GraphQL, in UTF-16 units; `cloudties import` takes longer ones. */
const MAX_CONTENT = 2_000_000;
/** The most articles of one call, and their length together. */
const MAX_ARTICLES = 100;
const MAX_CONTENTS = 4_000_000;

export const mutationResolvers: Resolvers = {
  ImportOutcome: { IMPORTED: 'imported', UNCHANGED: 'unchanged', CHANGED: 'changed', REJECTED: 'rejected' },
  RefusedClaim: { meaning: ({ reason }) => REFUSAL_REASONS[reason] },
  Mutation: {
    importArticle: async (_, { path, content }, context) => {
      const writer = await requireWriter(context);
      checkText('path', path);
      checkText('content', content, MAX_CONTENT);
      const [imported] = await context.sources.imports.watch(1, (tell) =>
        writer.importArticles([{ path, content }], tell),
      );
      const { outcome, articleId, diagnostics, refused } = imported!;
      context.runner.restart();
      const article = articleId === undefined ? null : ((await context.loaders.articles.load(articleId)) ?? null);
      return { outcome, article, diagnostics: [...diagnostics], refused: [...refused] };
    },
    importArticles: async (_, { articles }, context) => {
      const writer = await requireWriter(context);
      checkCount('articles', articles, MAX_ARTICLES);
      for (const [at, { path, content }] of articles.entries()) {
        checkText(`articles[${at}].path`, path);
        // One that is empty is rejected by itself, as the command line does.
        if (content.trim() !== '') checkText(`articles[${at}].content`, content, MAX_CONTENT);
      }
      const length = articles.reduce((sum, { content }) => sum + content.length, 0);
      if (length > MAX_CONTENTS) {
        throw new AppError(
          'BAD_ARGUMENT',
          `articles have ${length} characters together; they may have ${MAX_CONTENTS}. Send fewer at once.`,
          { details: { argument: 'articles' } },
        );
      }
      const outcomes = await context.sources.imports.watch(articles.length, (tell) =>
        writer.importArticles(articles, tell),
      );
      context.runner.restart();
      const results = outcomes.map(async ({ outcome, articleId, diagnostics, refused }, at) => ({
        ...{ path: articles[at]!.path, outcome, diagnostics: [...diagnostics], refused: [...refused] },
        article: articleId === undefined ? null : ((await context.loaders.articles.load(articleId)) ?? null),
      }));
      const count = (wanted: ImportOutcome) => outcomes.filter(({ outcome }) => outcome === wanted).length;
      return {
        ...{ imported: count('imported'), unchanged: count('unchanged'), changed: count('changed') },
        refused: outcomes.reduce((sum, { refused }) => sum + refused.length, 0),
        ...{ rejected: count('rejected'), results: await Promise.all(results) },
      };
    },
    retractArticle: async (_, { id }, context) => {
      const writer = await requireWriter(context);
      const claimsRetracted = await writer.retractArticle(checkText('id', id));
      if (claimsRetracted === undefined) {
        throw new AppError('NOT_FOUND', `No live article has the id "${id}": it was retracted already, or never was.`);
      }
      return { id, claimsRetracted };
    },
  },
};
