import type { Document } from '../../model/document.ts';
import type { Mention, Mentions } from '../../model/mention.ts';
import { placeOfFirst } from '../../model/place-of-first.ts';
import type { EntityKind } from '../../model/relation.ts';
import { followContext, type SentenceContext } from '../follow-context.ts';
import { titleOf } from '../title-of.ts';
import type { Stretch } from './find-stretches.ts';
import type { QuoteSurroundings } from './link-name.ts';

/** An article as the gate looks at claims in it. */
export interface GateArticle {
  readonly document: Document;
  readonly mentions: Mentions;
  /** Its sentences, in text order. */
  readonly contexts: readonly SentenceContext[];
  /** Those of its title. */
  readonly title: readonly SentenceContext[];
  surroundingsOf(quote: Stretch): QuoteSurroundings;
  /** The place nearest before an offset that names an entity, else its first; `undefined` where none does. */
  nearestMention(entity: number, before: number): Mention | undefined;
}

/** So many sentences before it may name whom a sentence goes on about. */
const NEAR = 3;

/**
 * Makes an article ready for the gate.
 * @param saysWe whether a sentence speaks in the first person
 */
export function openGateArticle(
  document: Document,
  mentions: Mentions,
  saysWe: (sentence: string) => boolean,
): GateArticle {
  const { text, blocks } = document;
  const { entities } = mentions;
  const contexts = followContext(document, mentions);
  const titleEnd = titleOf(document).end;
  const titled = new Set<number>();
  for (const { start, entity } of mentions.mentions) if (start < titleEnd) titled.add(entity);
  const main = findMain(mentions);
  const nearestMention = (entity: number, before: number) =>
    mentions.mentions.findLast((mention) => mention.entity === entity && mention.start < before) ??
    mentions.mentions.find((mention) => mention.entity === entity);

  const events = mentions.mentions.filter(({ entity }) => entities[entity]!.kind === 'Event');
  /** Besides those named most the event named first, and the one named last. */
  const withEvents = (before: number): ReadonlySet<number> => {
    const last = events.findLast(({ start }) => start < before);
    return new Set([...main, ...[events[0], last].flatMap((mention) => (mention ? [mention.entity] : []))]);
  };

  const voicesOf = (touched: readonly SentenceContext[]): ReadonlySet<number> =>
    new Set(
      touched
        .filter(({ sentence: { start, end } }) => saysWe(text.slice(start, end)))
        .flatMap(({ voice }) => voice()?.mention.entity ?? []),
    );

  return {
    document,
    mentions,
    contexts,
    title: contexts.filter(({ sentence }) => blocks[sentence.block]!.kind === 'title'),
    nearestMention,
    surroundingsOf(quote) {
      const touched = contextsOf(contexts, quote);
      const first = touched[0];
      const earlier: SentenceContext[] = [];
      for (let at = (first?.index ?? 0) - NEAR - 1; at >= 0; at--) {
        const context = contexts[at]!;
        if (context.sentence.block !== first!.sentence.block) break;
        earlier.push(context);
      }
      const families = new Set<string>();
      for (const { inside } of touched) {
        for (const { entity } of inside) {
          const { kind, family } = entities[entity]!;
          if (kind === 'Company' && family !== undefined) families.add(family);
        }
      }
      return {
        text,
        quote,
        contexts: touched,
        before: first ? contexts.slice(Math.max(0, first.index - NEAR), first.index) : [],
        earlier,
        families,
        titled,
        main: withEvents(quote.start),
        voices: () => voicesOf(touched),
      };
    },
  };
}

/** The sentences that a stretch touches. */
function contextsOf(contexts: readonly SentenceContext[], { start, end }: Stretch): readonly SentenceContext[] {
  const from = placeOfFirst(contexts, ({ sentence }) => sentence.end > start);
  let to = from;
  while (to < contexts.length && contexts[to]!.sentence.start < end) to++;
  return contexts.slice(from, to);
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
