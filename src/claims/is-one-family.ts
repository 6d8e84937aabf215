import type { DocumentEntity } from '../model/mention.ts';

/** Tells whether two entities are of one house, as the gazetteer has it. */
export function isOneFamily(one: Pick<DocumentEntity, 'family'>, other: Pick<DocumentEntity, 'family'>): boolean {
  return one.family !== undefined && one.family === other.family;
}
