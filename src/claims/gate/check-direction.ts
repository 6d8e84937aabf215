import { isAllowed, RELATIONS } from '../../model/relation.ts';
import type { GateStatement } from './check-statement.ts';
import type { GateArticle } from './gate-article.ts';
import type { QuoteSurroundings } from './link-name.ts';
import type { Fault } from './read-proposal.ts';

/** Tells whether the quoted sentences rather state a relation the other way round. */
export function checkDirection(
  { mentions: { entities }, evidence }: GateArticle,
  { type, subject, object }: GateStatement,
  { contexts }: QuoteSurroundings,
): Fault | undefined {
  const [from, to] = [entities[subject]!, entities[object]!];
  if (RELATIONS[type].symmetric || !isAllowed(type, to.kind, from.kind)) return undefined;
  const forward = evidence.support(type, subject, object, contexts)?.probability ?? 0;
  const backward = evidence.support(type, object, subject, contexts)?.probability ?? 0;
  if (forward >= backward) return undefined;
  return { reason: 'WRONG_DIRECTION', detail: `rather ${to.name} ${type} ${from.name}` };
}
