import type { Document } from '../model/document.ts';
import type { DocumentEntity, Mention, Mentions } from '../model/mention.ts';
import type { Seeds } from '../model/seeds.ts';
import { compileKnown, matchKnown } from './match-known.ts';
import { readSurface, toDocumentRange } from './read-surface.ts';

/** Builds the stage that finds the names of an article. */
export function createMentionFinder(
  seeds: Pick<Seeds, 'entities' | 'lexicon' | 'models'>,
): (document: Document) => Mentions {
  const known = compileKnown(seeds.entities);
  return (document) => {
    const surface = readSurface(document);
    const entities = new Map<string, { index: number; entity: DocumentEntity }>();
    const mentions: Mention[] = [];
    for (const match of matchKnown(surface, known, document.lang === 'en')) {
      if (match.sense === 'ambiguous') continue;
      const row = match.rows[0]!;
      const form = surface.text.slice(match.start, match.end);
      const present = entities.get(row.id);
      const isName = match.sense === 'name';
      const forms = [...new Set([...(present?.entity.forms ?? []), ...(isName ? [form] : [])])];
      const name = forms.reduce(
        (a, b) => (b.length > a.length ? b : a),
        forms[0] ?? row.names.zh ?? row.names.en ?? form,
      );
      const index = present?.index ?? entities.size;
      entities.set(row.id, {
        index,
        entity: {
          kind: row.kind,
          name,
          forms: forms.length > 0 ? forms : [name],
          knownId: row.id,
          score: 1,
          evidence: ['gazetteer'],
          ...(row.family && { family: row.family }),
        },
      });
      mentions.push({
        ...toDocumentRange(surface, match.start, match.end),
        entity: index,
        form: isName ? 'name' : 'product',
      });
    }
    return { entities: [...entities.values()].map(({ entity }) => entity), mentions };
  };
}
