import { AppError } from '../../errors.ts';
import { checkText } from '../check-arguments.ts';
import { requireWriter } from '../require-writer.ts';
import type { Resolvers } from '../schema.generated.ts';

/** The longest file that is taken over GraphQL, in UTF-16 units; `cloudties import` takes longer ones. */
const MAX_CONTENT = 2_000_000;

export const mutationResolvers: Resolvers = {
  ImportOutcome: { IMPORTED: 'imported', UNCHANGED: 'unchanged', CHANGED: 'changed', REJECTED: 'rejected' },
  Mutation: {
    importArticle: async (_, { path, content }, context) => {
      const writer = requireWriter(context);
      checkText('path', path);
      checkText('content', content, MAX_CONTENT);
      const { outcome, articleId, diagnostics } = await writer.importArticle({ path, content });
      const article = articleId === undefined ? null : ((await context.loaders.articles.load(articleId)) ?? null);
      return { outcome, article, diagnostics: [...diagnostics] };
    },
    retractArticle: async (_, { id }, context) => {
      const claimsRetracted = await requireWriter(context).retractArticle(checkText('id', id));
      if (claimsRetracted === undefined) {
        throw new AppError('NOT_FOUND', `No live article has the id "${id}": it was retracted already, or never was.`);
      }
      return { id, claimsRetracted };
    },
  },
};
