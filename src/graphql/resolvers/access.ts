import type { Resolvers } from '../schema.generated.ts';

export const accessResolvers: Resolvers = {
  Role: { READ: 'read', IMPORT: 'import', REVIEW: 'review', ADMIN: 'admin' },
  Access: {
    token: ({ token }) => token?.name ?? null,
    expiresAt: ({ token }) => token?.expiresAt ?? null,
  },
  Query: {
    access: (_, __, { caller }) => caller,
  },
};
