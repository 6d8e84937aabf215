import type { OpenPack } from './open-pack.ts';
import type { PackDecision } from './pack-records.ts';
import type { PackWorld } from './pack-world.ts';

/**
 * Reads the decisions, and what they make of claims; checks that each which is undone names the later one that undoes it.
 * @returns what is still to be checked when all that they may be about is read
 */
export async function readDecisions(pack: OpenPack, world: PackWorld): Promise<() => void> {
  const decisions = new Map<string, PackDecision>();
  const placed: [PackDecision, string][] = [];
  for await (const [decision, place] of pack.records('decisions.jsonl')) {
    const { id, action, claimId, undoes, undoneBy } = decision;
    if (decisions.has(id)) pack.faults.add(`${place}: the decision ${id} stands twice.`);
    if (undoes !== null && decisions.get(undoes)?.undoneBy !== id) {
      pack.faults.add(`${place}: it undoes ${undoes}, which does not say so.`);
    }
    if (claimId !== null && undoneBy === null) {
      if (action === 'confirm') world.reviews.set(claimId, 'confirmed');
      if (action === 'reject') world.reviews.set(claimId, 'rejected');
    }
    decisions.set(id, decision);
    placed.push([decision, place]);
  }
  return () => {
    for (const [decision, place] of placed) {
      const { undoneBy } = decision;
      if (undoneBy !== null && decisions.get(undoneBy)?.undoes !== decision.id) {
        pack.faults.add(`${place}: it is undone by ${undoneBy}, which does not say so.`);
      }
      checkTargets(decision, place, pack, world);
    }
  };
}

/** Checks that a decision is about what the pack has, or says itself that this is gone. */
function checkTargets(
  { claimId, articleId, nameIds, gone }: PackDecision,
  place: string,
  pack: OpenPack,
  world: PackWorld,
) {
  const targets: (readonly [id: string, isHere: boolean])[] = [
    ...(claimId === null ? [] : [[claimId, world.claims.has(claimId)] as const]),
    ...(articleId === null ? [] : [[articleId, world.articles.has(articleId)] as const]),
    ...nameIds.map((nameId) => [nameId, world.names.has(nameId)] as const),
  ];
  for (const [id, isHere] of targets) {
    if (!isHere && !gone.includes(id)) pack.faults.add(`${place}: it is about ${id}, which the pack does not have.`);
    if (isHere && gone.includes(id)) pack.faults.add(`${place}: ${id} is said to be gone, and is here.`);
  }
}
