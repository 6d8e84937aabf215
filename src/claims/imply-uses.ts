import type { NameRef } from '../model/claim.ts';
import type { NewClaim } from './new-claim.ts';

/** What a move tells of the use of the provider that is left: a rumour ends nothing, and who plans to leave is there still. */
const LEFT_STATUS = { active: 'ended', planned: 'active', rumoured: 'rumoured', ended: 'active' } as const;

/** The provider that a move leaves, and whether an end of its use says so itself. */
export interface LeftProvider {
  readonly object: NameRef;
  readonly ownWord: boolean;
}

/** A move implies the use of its goal, and ends the use of the provider that is left; both by the same sentence. */
export function implyUses(move: NewClaim, left?: LeftProvider): readonly NewClaim[] {
  const { origin: _, ...plain } = move;
  const uses: NewClaim[] = [{ ...plain, type: 'USES', rule: `${move.rule}/implied-use` }];
  if (
    left &&
    move.status !== 'denied' &&
    left.object.name !== move.object.name &&
    left.object.name !== move.subject.name
  ) {
    const status = LEFT_STATUS[move.status];
    const { date, ...undated } = plain;
    // When somebody plans to leave tells nothing of when he came.
    const dated = status === 'active' || date === undefined ? undated : { ...undated, date };
    uses.push({ ...dated, type: 'USES', status, ...left, rule: `${move.rule}/left-use` });
  }
  return uses;
}
