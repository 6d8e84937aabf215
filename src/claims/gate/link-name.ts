import type { DocumentEntity, Mention } from '../../model/mention.ts';
import type { SentenceContext } from '../follow-context.ts';
import { findStretches, type Stretch } from './find-stretches.ts';
import { foldText } from './fold-text.ts';

/** How a name belongs to a quote, the closest first. */
export const LINKS = [
  'quote',
  'sentence',
  'lead',
  'heading',
  'previous',
  'paragraph',
  'family',
  'title',
  'topic',
  'voice',
] as const;
export type Link = (typeof LINKS)[number];

/** Whether a name stands outside of the quote and its sentences. */
export function isWeak(link: Link): boolean {
  return link !== 'quote' && link !== 'sentence';
}

/** Gives the weaker of two links. */
export function weaker(a: Link, b: Link): Link {
  return LINKS.indexOf(a) > LINKS.indexOf(b) ? a : b;
}

/** What a name is linked to. */
export interface QuoteSurroundings {
  readonly text: string;
  readonly quote: Stretch;
  /** The sentences that the quote touches. */
  readonly contexts: readonly SentenceContext[];
  /** The sentences just before them. */
  readonly before: readonly SentenceContext[];
  /** The sentences of their paragraph before that. */
  readonly earlier: readonly SentenceContext[];
  /** Families of the firms that these sentences name. */
  readonly families: ReadonlySet<string>;
  /** Entities that the title names. */
  readonly titled: ReadonlySet<number>;
  /** Who speaks as "we" in these sentences. */
  readonly voices: () => ReadonlySet<number>;
  /** Entities that the article names most often, of each kind one, and the events named first and last before. */
  readonly main: ReadonlySet<number>;
}

/** Tells by what a name belongs to a quote; `undefined` where nothing links them. */
export function linkName(
  entity: number,
  { kind, forms, family }: Pick<DocumentEntity, 'kind' | 'forms' | 'family'>,
  { text, quote, contexts, before, earlier, families, titled, main, voices }: QuoteSurroundings,
): Link | undefined {
  const inside = placesOf(entity, contexts);
  if (inside.some(({ start, end }) => start < quote.end && end > quote.start)) return 'quote';
  // As a part of a longer name it stands there too: 海港 in 海港云大会, Harbor in "Harbor Cloud Summit".
  if (standsIn(text.slice(quote.start, quote.end), forms)) return 'quote';
  if (inside.length > 0) return 'sentence';
  const [first] = contexts;
  if (first && standsIn(text.slice(first.sentence.start, contexts.at(-1)!.sentence.end), forms)) return 'sentence';
  const isAmong = (mentions: readonly Mention[]) => mentions.some((mention) => means(mention, entity));
  if (contexts.some(({ lead }) => lead && isAmong(lead.mentions))) return 'lead';
  if (contexts.some(({ under }) => isAmong(under))) return 'heading';
  if (before.some((context) => isAmong(context.inside))) return 'previous';
  if (earlier.some(({ inside }) => isAmong(inside))) return 'paragraph';
  // Of a provider's parent articles speak for the provider: "Harbor won the Pentagon's cloud contract".
  if (kind === 'CloudProvider' && family !== undefined && families.has(family)) return 'family';
  if (titled.has(entity)) return 'title';
  if (main.has(entity)) return 'topic';
  return voices().has(entity) ? 'voice' : undefined;
}

/** The mentions of an entity in some sentences. */
export function placesOf(entity: number, contexts: readonly SentenceContext[]): readonly Mention[] {
  return contexts.flatMap(({ inside: all }) => all.filter((mention) => means(mention, entity)));
}

function means(mention: Mention, entity: number): boolean {
  return mention.entity === entity || (mention.others?.includes(entity) ?? false);
}

function standsIn(passage: string, forms: readonly string[]): boolean {
  const folded = foldText(passage);
  return forms.some((form) => findStretches(folded, foldText(form).text).length > 0);
}
