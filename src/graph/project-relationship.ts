import { compare } from '../model/compare.ts';
import type { ClaimReview } from '../model/decision.ts';
import type { PartialDate } from '../model/partial-date.ts';
import type { ClaimStatus, RelationshipStatus, RelationType } from '../model/relation.ts';
import { type ValidPeriod, validPeriod } from './valid-period.ts';

/** What the projection reads of a live claim and its article. */
export interface ProjectableClaim {
  readonly id: string;
  readonly type: RelationType;
  readonly status: ClaimStatus;
  readonly date?: PartialDate | undefined;
  readonly title?: string | undefined;
  readonly origin?: string | undefined;
  /** The entity that `origin` names. */
  readonly originId?: string | undefined;
  readonly confidence: number;
  readonly articleId: string;
  /** Reprints share it, so they count as one origin. */
  readonly originKey: string;
  /** Day, month or year of the article; absent where the article tells none. */
  readonly publishedOn?: string | undefined;
  /** What people decided: a rejected claim says nothing, a confirmed one is certain. */
  readonly review: ClaimReview;
  /** Whether an end of it says so itself. */
  readonly ownWord: boolean;
}

/** What the live claims about one pair say together; the ends and their names are the planner's to add. */
export interface ProjectedRelationship extends ValidPeriod {
  readonly status: RelationshipStatus;
  readonly since?: PartialDate;
  /** Only of what is over or disputed. */
  readonly until?: PartialDate;
  readonly firstReported?: string;
  readonly lastReported?: string;
  /** All claims that speak of it, rejected ones too. */
  readonly claims: number;
  /** Articles that state it; who denies it is no source of it. */
  readonly sources: number;
  /** Independent articles: reprints count once. */
  readonly origins: number;
  /** Probability that it is so, by what independent articles state; 4 decimals. */
  readonly confidence: number;
  /** The post that the newest article gives, of WORKS_FOR. */
  readonly title?: string;
  /** The provider that a migration left, as the newest article writes it. */
  readonly origin?: string;
  readonly originId?: string;
  /** Whether somebody confirmed a claim that states it. */
  readonly review: ClaimReview;
  /** Whether nobody but its ends says so. */
  readonly ownWord: boolean;
}

/**
 * Projects the live claims of one type about one pair into their relationship: a pure function, whatever their order.
 * @returns undefined where nobody states it: no claims, denials alone, or nothing that was not rejected
 */
export function projectRelationship(all: readonly ProjectableClaim[]): ProjectedRelationship | undefined {
  const claims = all.filter(({ review }) => review !== 'rejected');
  const stated = claims.filter(({ status }) => status !== 'denied');
  if (stated.length === 0) return undefined;
  const newestFirst = [...claims].sort(byNewest);
  const status = stated.length < claims.length ? 'disputed' : findStatus(newestFirst);
  const since = earliest(datesOf(claims, ['active', 'planned']));
  const until = status === 'ended' || status === 'disputed' ? latest(datesOf(claims, ['ended'])) : undefined;
  const reported = claims.flatMap(({ publishedOn }) => publishedOn ?? []).sort();
  const firstReported = reported[0];
  const lastReported = reported.at(-1);
  // What outlets reprint of a release stays the word of who released it.
  const owned = new Set(stated.flatMap(({ ownWord, originKey }) => (ownWord ? originKey : [])));
  const title = newestFirst.find((claim) => claim.type === 'WORKS_FOR' && claim.title !== undefined)?.title;
  const moved = newestFirst.find((claim) => claim.type === 'MIGRATED_TO' && claim.origin !== undefined);
  return {
    status,
    ...(since && { since }),
    ...(until && { until }),
    ...validPeriod(claims),
    ...(firstReported !== undefined && { firstReported }),
    ...(lastReported !== undefined && { lastReported }),
    claims: all.length,
    sources: new Set(stated.map(({ articleId }) => articleId)).size,
    origins: new Set(stated.map(({ originKey }) => originKey)).size,
    confidence: joinConfidence(stated),
    review: stated.some(({ review }) => review === 'confirmed') ? 'confirmed' : 'unreviewed',
    ownWord: stated.every(({ originKey }) => owned.has(originKey)),
    ...(title !== undefined && { title }),
    ...(moved?.origin !== undefined && { origin: moved.origin }),
    ...(moved?.originId !== undefined && { originId: moved.originId }),
  };
}

/**
 * Decides between active, ended and planned by the newest article that says one of them; on one day active wins, then
 * ended. A plan never undoes what is in use already (a customer that plans to add a region is one still), but it does
 * reopen what had ended. Rumours count where nothing firmer is said.
 */
function findStatus(newestFirst: readonly ProjectableClaim[]): RelationshipStatus {
  const newest = (status: ClaimStatus): string | undefined => {
    const claim = newestFirst.find((candidate) => candidate.status === status);
    return claim && (claim.publishedOn ?? '');
  };
  const active = newest('active');
  const ended = newest('ended');
  const planned = newest('planned');
  if (active !== undefined && (ended === undefined || active >= ended)) return 'active';
  if (ended !== undefined) return planned !== undefined && planned > ended ? 'planned' : 'ended';
  return planned !== undefined ? 'planned' : 'rumoured';
}

/** Joins by noisy-or over independent articles, each with its surest claim: one of them suffices. What a person confirmed is certain. */
function joinConfidence(stated: readonly ProjectableClaim[]): number {
  const surest = new Map<string, number>();
  for (const { originKey, confidence, review } of stated) {
    const sureness = review === 'confirmed' ? 1 : confidence;
    surest.set(originKey, Math.max(sureness, surest.get(originKey) ?? 0));
  }
  // Sorted, because floating-point products differ in their last digit by the order of their factors.
  const doubt = [...surest.values()].sort((a, b) => a - b).reduce((product, value) => product * (1 - value), 1);
  return Math.round((1 - doubt) * 10_000) / 10_000;
}

function byNewest(a: ProjectableClaim, b: ProjectableClaim): number {
  return compare(b.publishedOn ?? '', a.publishedOn ?? '') || b.confidence - a.confidence || compare(a.id, b.id);
}

function datesOf(claims: readonly ProjectableClaim[], statuses: readonly ClaimStatus[]): PartialDate[] {
  return claims.flatMap(({ status, date }) => (date && statuses.includes(status) ? date : []));
}

/** The first of some dates; of 2021 and 2021-05 the latter, which says the same more precisely. */
function earliest(dates: readonly PartialDate[]): PartialDate | undefined {
  return precise(dates)[0];
}

function latest(dates: readonly PartialDate[]): PartialDate | undefined {
  return precise(dates).at(-1);
}

function precise(dates: readonly PartialDate[]): readonly PartialDate[] {
  const sorted = [...new Map(dates.map((date) => [date.value, date])).values()].sort((a, b) =>
    compare(a.value, b.value),
  );
  // The months and days of a year come right behind it.
  return sorted.filter(({ value }, at) => !sorted[at + 1]?.value.startsWith(`${value}-`));
}
