import type { Document } from '../model/document.ts';
import type { Span } from './datable-claim.ts';

/** How many paragraphs open an article, and how long a line is at least that is one, in Chinese and in English. */
const PARAGRAPHS = 2;
const PARAGRAPH_LENGTH = { zh: 40, en: 100 } as const;

/** Finds what opens an article: its title, what stands above its first paragraphs, and these. */
export function findOpening({ blocks, lang }: Document): Span {
  const least = PARAGRAPH_LENGTH[lang === 'en' ? 'en' : 'zh'];
  const bodies = blocks.filter(({ kind }) => kind === 'body');
  const paragraphs = bodies.filter(({ start, end }) => end - start >= least);
  return { start: 0, end: Math.max(bodies[0]?.end ?? 0, paragraphs[PARAGRAPHS - 1]?.end ?? 0) };
}
