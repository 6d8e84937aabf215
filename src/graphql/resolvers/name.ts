import { textOfName } from '../../graph/read-names.ts';
import type { Resolvers } from '../schema.generated.ts';

export const nameResolvers: Resolvers = {
  WrittenName: {
    text: textOfName,
    forms: ({ forms, formCounts }) =>
      forms
        .map((text, at) => ({ text, count: formCounts[at] ?? 0 }))
        .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1)),
    entity: async ({ entity }, _, { loaders }) => (entity ? ((await loaders.entities.load(entity.id)) ?? null) : null),
  },
};
