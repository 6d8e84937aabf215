import { AppError } from '../errors.ts';
import { findYear } from '../model/edition.ts';
import type { ExtractedArticle } from '../model/extracted-article.ts';
import { CLAIM_STATUSES, isAllowed, RELATION_TYPES } from '../model/relation.ts';

/** Longest name, in UTF-16 units: indexes hold some 8,000 bytes for the two names and two ids of an edge. */
export const MAX_NAME_LENGTH = 1_000;

/**
 * Checks what the graph relies on, before anything is written: closed types, kinds that a type may join, offsets inside
 * the text, confidences that are probabilities, editions that are years, ids that stand once.
 * @throws AppError BAD_ARGUMENT naming the article and the claim
 */
export function checkBatch(batch: readonly ExtractedArticle[]): void {
  const ids = new Set<string>();
  for (const { document, claims } of batch) {
    const fail = (fault: string): never => {
      throw new AppError('BAD_ARGUMENT', `${document.path}: ${fault}`, { details: { path: document.path } });
    };
    if (ids.has(document.id)) fail(`another article of the batch has its id ${document.id}; write one of them.`);
    ids.add(document.id);
    for (const claim of claims) {
      const { id, type, status, subject, object, start, end, confidence } = claim;
      if (ids.has(id)) fail(`two claims have the id ${id}.`);
      ids.add(id);
      if (!RELATION_TYPES.includes(type)) fail(`claim ${id} has the unknown type ${type}.`);
      if (!CLAIM_STATUSES.includes(status)) fail(`claim ${id} has the unknown status ${status}.`);
      if (!isAllowed(type, subject.kind, object.kind))
        fail(`claim ${id}: ${subject.kind} ${type} ${object.kind} is no relation.`);
      if (document.text.slice(start, end) !== claim.quote)
        fail(`claim ${id}: its offsets ${start} to ${end} are not its quote.`);
      if (!(confidence >= 0 && confidence <= 1))
        fail(`claim ${id} has the confidence ${confidence}; it must be 0 to 1.`);
      for (const { kind, name, scope } of [subject, object]) {
        if (kind === 'Event' && scope !== undefined && findYear(scope) !== scope)
          fail(`claim ${id} has the edition ${scope} of an event; it must be a year.`);
        if (name.trim() === '') fail(`claim ${id} has an empty name.`);
        if (name.length > MAX_NAME_LENGTH)
          fail(`claim ${id} has a name of ${name.length} characters; ${MAX_NAME_LENGTH} is the limit.`);
      }
    }
  }
}
