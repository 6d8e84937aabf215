import type { DecisionReport } from './decision.ts';
import type { Identity } from './identity.ts';

/** Tells which earlier decisions on names no longer hold, and which hold again. */
export function compareBlocked(before: Identity, after: Identity): Pick<DecisionReport, 'noLongerHold' | 'holdAgain'> {
  const added = [...after.blocked].filter(([id]) => !before.blocked.has(id));
  return {
    noLongerHold: added.map(([id, why]) => ({ id, why })),
    // One that was undone is blocked no more, but does not hold either.
    holdAgain: [...before.blocked.keys()].filter((id) => !after.blocked.has(id) && after.live.has(id)),
  };
}
