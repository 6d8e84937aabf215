import { isDeepStrictEqual } from 'node:util';
import { contentId } from '../graph/content-id.ts';
import { toEdgeRow } from '../graph/plan-relationships.ts';
import { type ProjectedRelationship, projectRelationship } from '../graph/project-relationship.ts';
import { toEnds, toProjectable } from '../graph/stored-claim.ts';
import type { OpenPack } from './open-pack.ts';
import type { PackFaults } from './pack-faults.ts';
import type { PackClaim, PackRelationship } from './pack-records.ts';
import type { PackWorld } from './pack-world.ts';

/**
 * Checks relationships and claims, side by side: each relationship is exactly what its claims say together, every claim has
 * its article, its names and the relationship that these make, and no relationship is missing. Claims of one relationship
 * alone are in memory.
 */
export async function checkRelationships(pack: OpenPack, world: PackWorld): Promise<void> {
  const relationships = pack.records('relationships.jsonl');
  let next = await relationships.next();
  for await (const [id, claims] of groupClaims(pack, world)) {
    for (; !next.done && (id === null || next.value[0].id < id); next = await relationships.next()) {
      const [relationship, place] = next.value;
      checkEnds(relationship, place, world, pack.faults);
      pack.faults.add(`${place}: no claim of the pack states it.`);
    }
    if (id === null) continue;
    const expected = projectRelationship(claims.map(toProjectable));
    if (next.done || next.value[0].id !== id) {
      if (expected) pack.faults.add(`relationships.jsonl: ${id} is missing, though ${describe(claims)} state it.`);
      continue;
    }
    const [relationship, place] = next.value;
    checkEnds(relationship, place, world, pack.faults);
    if (expected) checkProjection(relationship, expected, place, pack.faults);
    else pack.faults.add(`${place}: its claims state nothing.`);
    next = await relationships.next();
  }
  for (; !next.done; next = await relationships.next()) {
    pack.faults.add(`${next.value[1]}: no claim of the pack states it.`);
  }
}

/** Reads claims and checks each; gives those of one relationship together, those of none last. */
async function* groupClaims(
  pack: OpenPack,
  world: PackWorld,
): AsyncGenerator<readonly [relationshipId: string | null, claims: readonly PackClaim[]]> {
  const withTexts = pack.has('texts.jsonl');
  let group: PackClaim[] = [];
  for await (const [claim, place] of pack.records('claims.jsonl')) {
    checkClaim(claim, place, world, pack.faults);
    world.claims.add(claim.id);
    if (withTexts) {
      const { id, start, quote, articleId } = claim;
      const quotes = world.quotes.get(articleId);
      if (quotes) quotes.push({ id, start, quote });
      else world.quotes.set(articleId, [{ id, start, quote }]);
    }
    const [first] = group;
    if (first && first.relationshipId !== claim.relationshipId) {
      yield [first.relationshipId, group];
      group = [];
    }
    // Those of no relationship have nothing to be compared with.
    if (claim.relationshipId !== null || group.length === 0) group.push(claim);
  }
  if (group[0]) yield [group[0].relationshipId, group];
}

function checkClaim(claim: PackClaim, place: string, world: PackWorld, faults: PackFaults): void {
  const { articleId, start, end, quote, subject, object, relationshipId, type } = claim;
  if (world.claims.has(claim.id)) faults.add(`${place}: the claim ${claim.id} stands twice.`);
  const article = world.articles.get(articleId);
  if (!article) faults.add(`${place}: its article ${articleId} is not in articles.jsonl.`);
  else {
    if (claim.publishedOn !== article.publishedOn) faults.add(`${place}: its day is not that of its article.`);
    if (claim.originKey !== dueOrigin(claim, world)) {
      faults.add(`${place}: it counts for another origin than the signatures of the articles make.`);
    }
    if (end > article.textLength) faults.add(`${place}: its quote ends behind the text of its article.`);
  }
  if (end - start !== quote.length) faults.add(`${place}: its quote is not as long as its offsets say.`);
  if (claim.review !== (world.reviews.get(claim.id) ?? 'unreviewed')) {
    faults.add(`${place}: it is ${claim.review}, which is not what decisions.jsonl says of it.`);
  }
  const [from, to] = [world.names.get(subject.nameId), world.names.get(object.nameId)];
  if (from === undefined || to === undefined) {
    faults.add(`${place}: a name of it is not in names.jsonl.`);
    return;
  }
  if (claim.subjectId !== from || claim.objectId !== to) {
    faults.add(`${place}: its ends are not the entities that its names name.`);
  }
  const { subjectId, objectId } = toEnds(type, from, to);
  if (relationshipId !== null && relationshipId !== contentId(type, subjectId, objectId)) {
    faults.add(`${place}: it is counted for a relationship that its names do not make.`);
  }
}

/**
 * Tells for which origin a claim must count. In a pack of the past articles that stated nothing may be missing, which joined others or
 * gave them their key: there, those that are copies for sure must still count as one.
 */
function dueOrigin({ articleId, originKey }: PackClaim, { origins, formerOrigins }: PackWorld): string {
  const key = origins.get(articleId)!;
  if (!formerOrigins) return key;
  if (!formerOrigins.has(key)) formerOrigins.set(key, originKey);
  return formerOrigins.get(key)!;
}

function checkEnds(relationship: PackRelationship, place: string, world: PackWorld, faults: PackFaults): void {
  const { id, type, subjectId, subjectName, objectId, objectName } = relationship;
  if (id !== contentId(type, subjectId, objectId)) faults.add(`${place}: its id is not that of its type and ends.`);
  for (const [end, name] of [
    [subjectId, subjectName],
    [objectId, objectName],
  ] as const) {
    const entity = world.entities.get(end);
    if (!entity) faults.add(`${place}: ${end} is not in entities.jsonl.`);
    else if (entity.name !== name) faults.add(`${place}: ${end} is called ${name} here and ${entity.name} there.`);
  }
}

function checkProjection(
  relationship: PackRelationship,
  projected: ProjectedRelationship,
  place: string,
  faults: PackFaults,
): void {
  // How the provider that was left is called, seeds/entities may say; which one it is, the claims do.
  const { originName: _, day: __, claims: ___, ...expected } = toEdgeRow(relationship.id, projected, undefined);
  for (const key of Object.keys(expected) as (keyof typeof expected)[]) {
    if (isDeepStrictEqual(relationship[key], expected[key])) continue;
    faults.add(`${place}: ${key} is ${relationship[key]}, but its claims together give ${expected[key]}.`);
  }
}

function describe(claims: readonly PackClaim[]): string {
  const [first] = claims;
  return claims.length === 1 ? `the claim ${first!.id}` : `the claim ${first!.id} and ${claims.length - 1} more`;
}
