import type { ClaimStatus, RelationType } from '../model/relation.ts';
import type { SensePositions } from './find-senses.ts';

/** The part of a reduced sentence that states a relation, and the senses that stand in the sentence. */
export interface StatedAt {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly senses: SensePositions;
}

/** What lasts can end; having moved, invested, bought, held or attended stays so. */
const LASTING: ReadonlySet<RelationType> = new Set(['USES', 'PARTNERS_WITH', 'WORKS_FOR', 'SUBSIDIARY_OF', 'OPERATES']);

/** How far before the first name a cue still belongs to the statement, in characters. */
const REACH_BEFORE = 12;
const REACH_AFTER = 10;

/** Decides the status of a statement from the words of its clause; a pattern's own status goes before this. */
export function findStatus(type: RelationType, at: StatedAt): ClaimStatus {
  const from = Math.max(clauseStart(at.text, at.start), at.start - REACH_BEFORE);
  const has = (sense: string, until = at.end) =>
    at.senses.get(`status.${sense}`)?.some((position) => position >= from && position < until) ?? false;
  const isDone = has('done', at.end + REACH_AFTER);
  if (has('negation')) return isDone && type === 'WORKS_FOR' ? 'ended' : 'denied';
  if (has('hedge')) return 'rumoured';
  if (has('plan') && !isDone && !has('continue')) return 'planned';
  if (has('end') && LASTING.has(type)) return 'ended';
  return 'active';
}

function clauseStart(text: string, at: number): number {
  for (let i = at; i > 0; i--) if ('，,；;：:'.includes(text[i - 1]!)) return i;
  return 0;
}
