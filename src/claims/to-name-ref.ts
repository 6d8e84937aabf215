import type { NameRef } from '../model/claim.ts';
import type { DocumentEntity } from '../model/mention.ts';

/** Writes an entity of an article as an end of a claim. */
export function toNameRef(
  entities: readonly DocumentEntity[],
  index: number,
  scopes: ReadonlyMap<number, string>,
): NameRef {
  const { kind, name, forms, knownId } = entities[index]!;
  const scope = scopes.get(index);
  return { kind, name, forms, ...(knownId !== undefined && { knownId }), ...(scope !== undefined && { scope }) };
}

/** Writes a firm that stands for its cloud as that cloud, by the name that the article gives it. */
export function toCloudRef({ name, forms, cloud }: DocumentEntity): NameRef {
  return { kind: 'CloudProvider', name, forms, ...(cloud !== undefined && { knownId: cloud }) };
}
