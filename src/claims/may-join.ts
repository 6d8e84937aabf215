import type { DocumentEntity } from '../model/mention.ts';
import { isAllowed, type RelationType } from '../model/relation.ts';

/** The types at whose end a firm's name may stand for its cloud: "its data lie with Amazon and Microsoft". */
const OF_CLOUDS: ReadonlySet<RelationType> = new Set<RelationType>(['USES']);

/** Tells whether an end of a relation is a firm that stands for its cloud. */
export function standsForCloud(type: RelationType, to: Pick<DocumentEntity, 'cloud'>): boolean {
  return to.cloud !== undefined && OF_CLOUDS.has(type);
}

/** Tells whether a relation may join two entities of an article, also where the second stands for its cloud. */
export function mayJoin(
  type: RelationType,
  from: Pick<DocumentEntity, 'kind'>,
  to: Pick<DocumentEntity, 'kind' | 'cloud'>,
): boolean {
  return isAllowed(type, from.kind, standsForCloud(type, to) ? 'CloudProvider' : to.kind);
}
