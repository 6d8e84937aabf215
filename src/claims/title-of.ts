import type { Document } from '../model/document.ts';
import type { Span } from './datable-claim.ts';

/** Gives where the title of an article stands: an empty span at the start where it prints none. */
export function titleOf({ blocks: [first] }: Pick<Document, 'blocks'>): Span {
  return first?.kind === 'title' ? first : { start: 0, end: 0 };
}
