import type { ClaimReview, DecisionAction } from '../model/decision.ts';
import type { ClaimStatus, EntityKind, RelationshipStatus, RelationType } from '../model/relation.ts';
import type { ValidPeriod } from './valid-period.ts';

/** An entity as it is read. */
export interface EntityRecord {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly nameZh: string | null;
  readonly nameEn: string | null;
  readonly aliases: readonly string[] | null;
  readonly wikidata: string | null;
  readonly ticker: string | null;
  /** The owner by the gazetteer. */
  readonly parentId: string | null;
  /** Of an edition of a known event, the id of its row in seeds/entities. */
  readonly series: string | null;
  /** The year of an edition of an event. */
  readonly edition: number | null;
}

/** A name as articles write it, as it is read. */
export interface NameRecord {
  readonly id: string;
  readonly group: string;
  /** Of an edition of an event, without the year. */
  readonly folded: string;
  /** What tells namesakes apart: see `NameKey`. */
  readonly scope: string | null;
  /** Ends of live claims that lie at the name. */
  readonly liveClaims: number;
  /** Every form in which live claims write it, and how many do. */
  readonly forms: readonly string[];
  readonly formCounts: readonly number[];
  /** Whom it names; nobody while no live claim writes it. */
  readonly entity: Pick<EntityRecord, 'id' | 'kind'> | null;
}

/** A relationship as it is read; dates are as precise as known (`2023`, `2023-05`, `2023-05-17`). */
export interface RelationshipRecord extends ValidPeriod {
  readonly id: string;
  readonly type: RelationType;
  readonly status: RelationshipStatus;
  readonly since: string | null;
  readonly until: string | null;
  readonly firstReported: string | null;
  readonly lastReported: string | null;
  readonly sources: number;
  readonly origins: number;
  readonly confidence: number;
  readonly review: string;
  /** Whether nobody but its ends says so. */
  readonly ownWord: boolean;
  readonly subjectId: string;
  readonly objectId: string;
  readonly title: string | null;
  readonly originId: string | null;
  readonly originName: string | null;
  /** How it was known at a moment of the past; absent of what the graph knows now. */
  readonly past?: PastRelationship;
}

/** The moment at which the graph knew a relationship so, and its ends as they were called, since they may be gone. */
export interface PastRelationship {
  readonly knownAt: string;
  readonly subject: EntityRecord;
  readonly object: EntityRecord;
}

/** What a claim that is known of a moment of the past said of whom, and the text that its offsets refer to. */
export interface PastClaim {
  readonly knownAt: string;
  readonly textId: string;
  readonly subject: EntityRecord;
  readonly object: EntityRecord;
}

/** The organization above another, with the relationship that says so. */
export interface ParentRecord extends RelationshipRecord {
  readonly node: EntityRecord;
}

/** An article as it is read; its text is read apart. */
export interface ArticleRecord {
  readonly id: string;
  readonly url: string | null;
  readonly title: string;
  readonly outlet: string | null;
  readonly author: string | null;
  readonly publishedOn: string | null;
  readonly lang: string;
  readonly importedAt: string | null;
  readonly originKey: string | null;
}

/** A live claim as it is read, with the article that states it. */
export interface ClaimRecord {
  readonly id: string;
  readonly type: RelationType;
  readonly status: ClaimStatus;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly date: string | null;
  readonly title: string | null;
  readonly origin: string | null;
  readonly workload: string | null;
  readonly region: string | null;
  readonly confidence: number;
  readonly rule: string;
  readonly extractor: string;
  /** Other extractors that read the same out of the article, and those that read the article and did not. */
  readonly agreedBy: readonly string[];
  readonly missedBy: readonly string[];
  readonly recordedAt: string | null;
  readonly review: ClaimReview;
  /** Whether an end of it says so itself: its own press release, site or account. */
  readonly ownWord: boolean;
  readonly relationshipId: string | null;
  readonly article: ArticleRecord;
  /** How it was known at a moment of the past; absent of what the graph knows now. */
  readonly past?: PastClaim;
}

/** A decision as it is read. */
export interface DecisionRecord {
  readonly id: string;
  /** Its place among all decisions, from 1. */
  readonly seq: number;
  readonly action: DecisionAction;
  readonly by: string;
  readonly at: string;
  readonly reason: string;
  readonly evidence: string | null;
  readonly claimId: string | null;
  readonly articleId: string | null;
  readonly nameIds: readonly string[];
  /** The decision that it undoes. */
  readonly undoes: string | null;
  readonly undoneBy: string | null;
}

/** Both ends of a claim: the names as written and the entities that they name. */
export interface ClaimEnds {
  readonly subjectText: string;
  readonly objectText: string;
  readonly subject: EntityRecord;
  readonly object: EntityRecord;
}

/** An entity that a search found; scores compare within one answer. */
export interface SearchRecord {
  readonly score: number;
  readonly node: EntityRecord;
}

/** A chain of relationships: one more node than relationships. */
export interface PathRecord {
  readonly nodes: readonly EntityRecord[];
  readonly relationships: readonly RelationshipRecord[];
}

/** How much the graph holds. */
export interface StatsRecord {
  readonly articles: number;
  readonly claims: number;
  readonly companies: number;
  readonly cloudProviders: number;
  readonly people: number;
  readonly events: number;
  readonly relationships: readonly { readonly type: RelationType; readonly count: number }[];
}

/** One page of a list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** Whether more follows. */
  readonly hasNext: boolean;
  /** How many the whole list has; absent when nobody asked. */
  readonly total?: number;
}
