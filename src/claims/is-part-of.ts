import type { DocumentEntity } from '../model/mention.ts';

/** Tells whether the gazetteer knows one organization to belong to another, at whatever remove. */
export function isPartOf(
  { owners = [] }: Pick<DocumentEntity, 'owners'>,
  { knownId }: Pick<DocumentEntity, 'knownId'>,
): boolean {
  return knownId !== undefined && owners.includes(knownId);
}
