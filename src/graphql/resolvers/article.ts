import { AppError } from '../../errors.ts';
import { readArticleByUrl } from '../../graph/read-articles.ts';
import { checkText } from '../check-arguments.ts';
import { openClaims } from '../open-claims.ts';
import { openDecisions } from '../open-decisions.ts';
import type { Resolvers } from '../schema.generated.ts';
import { toDate } from './base.ts';

/** The longest address that is looked for. */
const MAX_URL = 4_000;

export const articleResolvers: Resolvers = {
  Article: {
    publishedOn: ({ publishedOn }) => toDate(publishedOn),
    text: async ({ id }, _, { loaders }) => (await loaders.articleTexts.load(id)) ?? '',
    reprintOf: async ({ id }, _, { loaders }) => (await loaders.originals.load(id)) ?? null,
    claims: ({ id }, args, context) => openClaims('article', id, args, context),
    decisions: ({ id }, args, context) => openDecisions('article', id, args, context),
  },
  Query: {
    article: async (_, { id, url }, { runner, loaders }) => {
      if ((id == null) === (url == null)) throw new AppError('BAD_ARGUMENT', 'Give either id or url.');
      if (id != null) return (await loaders.articles.load(checkText('id', id))) ?? null;
      return (await readArticleByUrl(runner, checkText('url', url!, MAX_URL))) ?? null;
    },
  },
};
