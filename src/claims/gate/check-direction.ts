import type { DocumentEntity } from '../../model/mention.ts';
import { isAllowed, RELATIONS } from '../../model/relation.ts';
import type { LinkedStatement } from './check-statement.ts';
import type { Evidence } from './open-evidence.ts';
import type { Fault } from './read-proposal.ts';

/** Tells whether an entity belongs to another by what is known of both; `undefined` where nothing is. */
export type OwnershipTeller = (part: DocumentEntity, whole: DocumentEntity) => boolean | undefined;

/** Tells whether the quoted sentences rather state a relation the other way round. */
export function checkDirection(
  evidence: Evidence,
  entities: readonly DocumentEntity[],
  isPartOf: OwnershipTeller,
  { type, subject, object, surroundings: { contexts } }: LinkedStatement,
): Fault | undefined {
  const [from, to] = [entities[subject]!, entities[object]!];
  if (RELATIONS[type].symmetric || !isAllowed(type, to.kind, from.kind)) return undefined;
  const fault: Fault = { reason: 'WRONG_DIRECTION', detail: `rather ${to.name} ${type} ${from.name}` };
  if (type === 'SUBSIDIARY_OF') {
    const known = isPartOf(from, to);
    if (known !== undefined) return known ? undefined : fault;
  }
  const forward = evidence.probabilityOf(type, subject, object, contexts);
  const backward = evidence.probabilityOf(type, object, subject, contexts);
  return forward >= backward ? undefined : fault;
}
