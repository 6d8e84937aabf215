import type { Document } from '../../model/document.ts';
import type { Mentions } from '../../model/mention.ts';
import type { EntityKind } from '../../model/relation.ts';
import type { Stretch } from './find-stretches.ts';
import type { QuoteSurroundings } from './link-name.ts';
import type { Evidence } from './open-evidence.ts';

/** An article as the gate looks at claims in it. */
export interface GateArticle {
  readonly document: Document;
  readonly mentions: Mentions;
  readonly evidence: Evidence;
  surroundingsOf(quote: Stretch): QuoteSurroundings;
}

/** Makes an article ready for the gate. */
export function openGateArticle(document: Document, mentions: Mentions, evidence: Evidence): GateArticle {
  const { text, blocks } = document;
  const titleEnd = blocks[0]?.kind === 'title' ? blocks[0].end : 0;
  const titled = new Set<number>();
  for (const { start, entity } of mentions.mentions) if (start < titleEnd) titled.add(entity);
  const main = findMain(mentions);
  return {
    document,
    mentions,
    evidence,
    surroundingsOf(quote) {
      const contexts = evidence.contextsOf(quote);
      const before = contexts[0] && evidence.contexts[contexts[0].index - 1];
      return { text, quote, contexts, before, titled, main };
    },
  };
}

/** The entities that an article names most often, of each kind one. */
function findMain({ entities, mentions }: Mentions): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const { entity } of mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const best = new Map<EntityKind, number>();
  for (const [entity, count] of counts) {
    const { kind } = entities[entity]!;
    const known = best.get(kind);
    if (known === undefined || counts.get(known)! < count) best.set(kind, entity);
  }
  return new Set(best.values());
}
