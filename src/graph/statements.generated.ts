// Written by scripts/generate-cypher-types.ts from the headers under cypher/; run it again after a change there.
import type { ClaimReview, DecisionAction } from '../model/decision.ts';
import type { DatePrecision } from '../model/partial-date.ts';
import type { ClaimStatus, EntityKind, RelationType, RelationshipStatus } from '../model/relation.ts';

/** Parameters and rows of every statement, by its path below cypher/. */
export interface StatementMap {
  /** Lists claims that came, changed or went between two moments, the newest first, each as it was known at either; a page of them. */
  'audit/change/claims': {
    params: {
      readonly from: string;
      readonly to: string;
      readonly skip: number;
      readonly limit: number;
    };
    row: {
      readonly id: string;
      readonly at: string;
      readonly before: { readonly type: RelationType; readonly status: ClaimStatus; readonly date: string | null; readonly title: string | null; readonly origin: string | null; readonly confidence: number; readonly review: ClaimReview | null; readonly ownWord: boolean | null; readonly agreedBy: readonly string[]; readonly missedBy: readonly string[]; readonly relationshipId: string | null; readonly subject: string; readonly object: string; readonly quote: string; readonly article: string } | null;
      readonly after: { readonly type: RelationType; readonly status: ClaimStatus; readonly date: string | null; readonly title: string | null; readonly origin: string | null; readonly confidence: number; readonly review: ClaimReview | null; readonly ownWord: boolean | null; readonly agreedBy: readonly string[]; readonly missedBy: readonly string[]; readonly relationshipId: string | null; readonly subject: string; readonly object: string; readonly quote: string; readonly article: string } | null;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Counts claims that came, changed or went between two moments; not those that came and went between them. */
  'audit/change/count-claims': {
    params: {
      readonly from: string;
      readonly to: string;
    };
    row: {
      readonly count: number;
    };
    returns: 'one';
    mode: 'read';
  };
  /** Lists relationships of which a claim came, changed or went between two moments, the newest first: a page of them. */
  'audit/change/relationships': {
    params: {
      readonly from: string;
      readonly to: string;
      readonly skip: number;
      readonly limit: number;
    };
    row: {
      readonly id: string;
      readonly at: string;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Reads all versions of the claims of relationships that were known at one of two moments, as the projection needs them. */
  'audit/change/versions': {
    params: {
      readonly relationshipIds: readonly string[];
      readonly from: string;
      readonly to: string;
    };
    row: {
      readonly relationshipId: string;
      readonly before: boolean;
      readonly after: boolean;
      readonly subject: string;
      readonly object: string;
      readonly claim: { readonly id: string; readonly type: RelationType; readonly status: ClaimStatus; readonly date: string | null; readonly datePrecision: DatePrecision | null; readonly title: string | null; readonly origin: string | null; readonly originId: string | null; readonly confidence: number; readonly articleId: string; readonly originKey: string; readonly publishedOn: string | null; readonly review: ClaimReview; readonly ownWord: boolean };
    };
    returns: 'many';
    mode: 'read';
  };
  /** Reads the claims behind relationships with their articles, the newest first; none that a person rejected. */
  'audit/claims': {
    params: {
      readonly relationshipIds: readonly string[];
      readonly status: readonly ClaimStatus[];
    };
    row: {
      readonly id: string;
      readonly type: RelationType;
      readonly status: ClaimStatus;
      readonly date: string | null;
      readonly title: string | null;
      readonly originId: string | null;
      readonly quote: string;
      readonly publishedOn: string | null;
      readonly originKey: string;
      readonly articleId: string;
      readonly article: string;
      readonly outlet: string | null;
      readonly relationshipId: string;
      readonly subjectId: string;
      readonly subject: string;
      readonly objectId: string;
      readonly object: string;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Finds the claims' relationships of editions of events that are dated in more than one way, for the rule to weigh. */
  'audit/contradiction/dates': {
    params: {
      readonly skip: number;
      readonly limit: number;
    };
    row: {
      readonly name: string;
      readonly isEdition: boolean;
      readonly ids: readonly string[];
    };
    returns: 'many';
    mode: 'read';
  };
  /** Finds the relationships that one claim denies and another states, for the rule to weigh. */
  'audit/contradiction/denied': {
    params: {
      readonly skip: number;
      readonly limit: number;
    };
    row: {
      readonly id: string;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Finds the relationships that are reported to hold after the day on which a claim says they were over, for the rule to weigh. */
  'audit/contradiction/ended': {
    params: {
      readonly skip: number;
      readonly limit: number;
    };
    row: {
      readonly id: string;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Finds the uses of a cloud that are reported after the firm moved away from it, for the rule to weigh: the use, and all such moves. */
  'audit/contradiction/left': {
    params: {
      readonly skip: number;
      readonly limit: number;
    };
    row: {
      readonly useId: string;
      readonly moveIds: readonly string[];
    };
    returns: 'many';
    mode: 'read';
  };
  /** Lists which organization belongs to which that belongs to another itself: what circles can be made of. */
  'audit/contradiction/ownership': {
    params: {
      readonly skip: number;
      readonly limit: number;
    };
    row: {
      readonly subjectId: string;
      readonly objectId: string;
      readonly relationshipId: string | null;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Finds people with posts at two firms that are not of one group, for the rule to weigh: the two relationships. */
  'audit/contradiction/posts': {
    params: {
      readonly skip: number;
      readonly limit: number;
    };
    row: {
      readonly oneId: string;
      readonly otherId: string;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Counts the gaps of the report on coverage: firms with no cloud known, and providers with no customer. */
  'audit/count/coverage': {
    params: Record<never, never>;
    row: {
      readonly coverage: number;
    };
    returns: 'one';
    mode: 'read';
  };
  /** Counts the rows of the report on identity: decisions that do not hold, and claims whose both ends name one entity. */
  'audit/count/identity': {
    params: Record<never, never>;
    row: {
      readonly identity: number;
    };
    returns: 'one';
    mode: 'read';
  };
  /** Counts the rows of the report on entities known by name only. */
  'audit/count/name-only': {
    params: Record<never, never>;
    row: {
      readonly nameOnly: number;
    };
    returns: 'one';
    mode: 'read';
  };
  /** Counts the rows of the report on overdue plans. */
  'audit/count/overdue': {
    params: {
      readonly asOf?: string | null | undefined;
      readonly overdueBefore: string;
    };
    row: {
      readonly overdue: number;
    };
    returns: 'one';
    mode: 'read';
  };
  /** Counts the rows of the reports on claims by who read them: those on which readers differ, and those that a model alone read. */
  'audit/count/readers': {
    params: Record<never, never>;
    row: {
      readonly disagreements: number;
      readonly modelOnly: number;
    };
    returns: 'one';
    mode: 'read';
  };
  /** Counts the rows of the reports on relationships, in one pass over all of them. */
  'audit/count/relationships': {
    params: {
      readonly asOf?: string | null | undefined;
      readonly below: number;
      readonly staleBefore: string;
    };
    row: {
      readonly disputed: number;
      readonly ownWord: number;
      readonly lowConfidence: number;
      readonly singleOrigin: number;
      readonly singleSource: number;
      readonly stale: number;
      readonly unconfirmed: number;
    };
    returns: 'one';
    mode: 'read';
  };
  /** Lists who read the claims, with how many each found first, the busiest first. */
  'audit/coverage/extractors': {
    params: {
      readonly limit?: number | null | undefined;
    };
    row: {
      readonly name: string;
      readonly articles: number;
      readonly claims: number;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Lists firms of which no cloud is known, those of whom most claims speak first. */
  'audit/coverage/firms': {
    params: {
      readonly limit?: number | null | undefined;
    };
    row: {
      readonly name: string;
      readonly claims: number;
      readonly id: string;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Lists the months of the articles, with how many claims they make, the newest first; a year where an article tells no month, null where no date. */
  'audit/coverage/months': {
    params: {
      readonly limit?: number | null | undefined;
    };
    row: {
      readonly name: string | null;
      readonly articles: number;
      readonly claims: number;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Lists who published the articles, with how many claims they make, the busiest first; null where an article does not say. */
  'audit/coverage/outlets': {
    params: {
      readonly limit?: number | null | undefined;
    };
    row: {
      readonly name: string | null;
      readonly articles: number;
      readonly claims: number;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Lists cloud providers of which no customer is known, those of whom most claims speak first. */
  'audit/coverage/providers': {
    params: {
      readonly limit?: number | null | undefined;
    };
    row: {
      readonly name: string;
      readonly claims: number;
      readonly id: string;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Reads every node of the graph, for a canonical dump. */
  'audit/dump-nodes': {
    params: Record<never, never>;
    row: {
      readonly labels: readonly string[];
      readonly properties: Record<string, unknown>;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Reads every relationship of the graph with the ids of its ends, for a canonical dump. */
  'audit/dump-relationships': {
    params: Record<never, never>;
    row: {
      readonly type: string;
      readonly properties: Record<string, unknown>;
      readonly from: { readonly labels: readonly string[]; readonly id: string };
      readonly to: { readonly labels: readonly string[]; readonly id: string };
    };
    returns: 'many';
    mode: 'read';
  };
  /** Reads claims as they were known just before a moment and at it. */
  'audit/feed/claim-versions': {
    params: {
      readonly changes: readonly { readonly id: string; readonly at: string }[];
    };
    row: {
      readonly id: string;
      readonly at: string;
      readonly before: { readonly type: RelationType; readonly status: ClaimStatus; readonly date: string | null; readonly title: string | null; readonly origin: string | null; readonly confidence: number; readonly review: ClaimReview | null; readonly ownWord: boolean | null; readonly agreedBy: readonly string[]; readonly missedBy: readonly string[]; readonly relationshipId: string | null; readonly subject: string; readonly object: string; readonly quote: string; readonly article: string } | null;
      readonly after: { readonly type: RelationType; readonly status: ClaimStatus; readonly date: string | null; readonly title: string | null; readonly origin: string | null; readonly confidence: number; readonly review: ClaimReview | null; readonly ownWord: boolean | null; readonly agreedBy: readonly string[]; readonly missedBy: readonly string[]; readonly relationshipId: string | null; readonly subject: string; readonly object: string; readonly quote: string; readonly article: string } | null;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Lists the claims that came, changed or went behind a place in time, in the order in which that happened; some twice. */
  'audit/feed/claims': {
    params: {
      readonly at: string;
      readonly afterId: string;
      readonly to: string;
      readonly types?: (readonly RelationType[]) | null | undefined;
      readonly entityId?: string | null | undefined;
      readonly limit: number;
    };
    row: {
      readonly at: string;
      readonly id: string;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Lists the decisions behind one, in their order: those on claims of some types or on anything of an entity, where that is asked. */
  'audit/feed/decisions': {
    params: {
      readonly afterSeq: number;
      readonly toSeq: number;
      readonly types?: (readonly RelationType[]) | null | undefined;
      readonly entityId?: string | null | undefined;
      readonly limit: number;
    };
    row: {
      readonly at: string;
      readonly id: string;
      readonly seq: number;
      readonly action: DecisionAction;
      readonly by: string;
      readonly reason: string;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Tells where the writes of the graph are: the time of the last one, in milliseconds since 1970, and how many decisions there are. */
  'audit/feed/latest': {
    params: Record<never, never>;
    row: {
      readonly at: number;
      readonly decisions: number;
    };
    returns: 'one';
    mode: 'read';
  };
  /** Reads the claims of relationships that were known just before a moment or at it, as the projection needs them. */
  'audit/feed/relationship-versions': {
    params: {
      readonly changes: readonly { readonly id: string; readonly at: string }[];
    };
    row: {
      readonly id: string;
      readonly at: string;
      readonly before: boolean;
      readonly after: boolean;
      readonly subject: string;
      readonly object: string;
      readonly claim: { readonly id: string; readonly type: RelationType; readonly status: ClaimStatus; readonly date: string | null; readonly datePrecision: DatePrecision | null; readonly title: string | null; readonly origin: string | null; readonly originId: string | null; readonly confidence: number; readonly articleId: string; readonly originKey: string; readonly publishedOn: string | null; readonly review: ClaimReview; readonly ownWord: boolean };
    };
    returns: 'many';
    mode: 'read';
  };
  /** Lists the relationships of which a claim came, changed or went behind a place in time, in the order in which that happened; some twice. */
  'audit/feed/relationships': {
    params: {
      readonly at: string;
      readonly afterId: string;
      readonly to: string;
      readonly types?: (readonly RelationType[]) | null | undefined;
      readonly entityId?: string | null | undefined;
      readonly limit: number;
    };
    row: {
      readonly at: string;
      readonly id: string;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Lists every name with the entity that it names, to find those that fold alike. */
  'audit/names': {
    params: {
      readonly limit: number;
    };
    row: {
      readonly group: string;
      readonly folded: string;
      readonly scope: string | null;
      readonly claims: number;
      readonly entityId: string;
      readonly entity: string;
      readonly kind: EntityKind;
      readonly known: boolean;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Reads the next live articles with their texts, by their ids; the path only where there is no address to find one by. */
  'audit/pack/articles': {
    params: {
      readonly after: string;
      readonly limit: number;
    };
    row: {
      readonly article: { readonly id: string; readonly url: string | null; readonly path: string | null; readonly title: string; readonly outlet: string | null; readonly author: string | null; readonly publishedOn: string | null; readonly publishedPrecision: DatePrecision | null; readonly lang: string; readonly hash: string; readonly signature: string; readonly importedAt: string };
      readonly text: string;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Reads the next live claims that speak of a relationship, by its id and theirs. */
  'audit/pack/claims': {
    params: {
      readonly afterRelationship: string;
      readonly after: string;
      readonly limit: number;
    };
    row: {
      readonly claim: { readonly id: string; readonly relationshipId: string | null; readonly type: RelationType; readonly status: ClaimStatus; readonly subject: { readonly nameId: string; readonly text: string; readonly kind: EntityKind; readonly knownId: string | null; readonly scope: string | null }; readonly object: { readonly nameId: string; readonly text: string; readonly kind: EntityKind; readonly knownId: string | null; readonly scope: string | null }; readonly articleId: string; readonly start: number; readonly end: number; readonly quote: string; readonly date: string | null; readonly datePrecision: DatePrecision | null; readonly title: string | null; readonly origin: string | null; readonly originId: string | null; readonly workload: string | null; readonly region: string | null; readonly confidence: number; readonly rule: string; readonly extractor: string; readonly agreedBy: readonly string[]; readonly missedBy: readonly string[]; readonly recordedAt: string; readonly knownFrom: string; readonly publishedOn: string | null; readonly originKey: string; readonly subjectId: string; readonly objectId: string; readonly review: ClaimReview; readonly ownWord: boolean };
    };
    returns: 'many';
    mode: 'read';
  };
  /** Reads the next decisions in the order in which they were made, each with the ids of what it is about and the live graph has no longer. */
  'audit/pack/decisions': {
    params: {
      readonly after: number;
      readonly limit: number;
    };
    row: {
      readonly decision: { readonly id: string; readonly seq: number; readonly action: DecisionAction; readonly by: string; readonly at: string; readonly reason: string; readonly claimId: string | null; readonly articleId: string | null; readonly nameIds: readonly string[]; readonly evidence: string | null; readonly undoes: string | null; readonly undoneBy: string | null; readonly gone: readonly string[] };
    };
    returns: 'many';
    mode: 'read';
  };
  /** Reads the next entities by their ids: organizations, people and events have an index each, so each gives its first ones. */
  'audit/pack/entities': {
    params: {
      readonly after: string;
      readonly limit: number;
    };
    row: {
      readonly entity: { readonly id: string; readonly kind: EntityKind; readonly known: boolean; readonly name: string; readonly nameZh: string | null; readonly nameEn: string | null; readonly aliases: readonly string[]; readonly parentId: string | null; readonly hostId: string | null; readonly series: string | null; readonly edition: number | null; readonly family: string | null; readonly wikidata: string | null; readonly ticker: string | null };
    };
    returns: 'many';
    mode: 'read';
  };
  /** Reads the next live claims that speak of no relationship, as those between two names of one entity, by their ids. */
  'audit/pack/loose-claims': {
    params: {
      readonly after: string;
      readonly limit: number;
    };
    row: {
      readonly claim: { readonly id: string; readonly relationshipId: string | null; readonly type: RelationType; readonly status: ClaimStatus; readonly subject: { readonly nameId: string; readonly text: string; readonly kind: EntityKind; readonly knownId: string | null; readonly scope: string | null }; readonly object: { readonly nameId: string; readonly text: string; readonly kind: EntityKind; readonly knownId: string | null; readonly scope: string | null }; readonly articleId: string; readonly start: number; readonly end: number; readonly quote: string; readonly date: string | null; readonly datePrecision: DatePrecision | null; readonly title: string | null; readonly origin: string | null; readonly originId: string | null; readonly workload: string | null; readonly region: string | null; readonly confidence: number; readonly rule: string; readonly extractor: string; readonly agreedBy: readonly string[]; readonly missedBy: readonly string[]; readonly recordedAt: string; readonly knownFrom: string; readonly publishedOn: string | null; readonly originKey: string; readonly subjectId: string; readonly objectId: string; readonly review: ClaimReview; readonly ownWord: boolean };
    };
    returns: 'many';
    mode: 'read';
  };
  /** Reads the next names that name somebody, by their ids; those that live claims no longer write name nobody. */
  'audit/pack/names': {
    params: {
      readonly after: string;
      readonly limit: number;
    };
    row: {
      readonly name: { readonly id: string; readonly group: string; readonly folded: string; readonly scope: string | null; readonly forms: readonly string[]; readonly entityId: string };
    };
    returns: 'many';
    mode: 'read';
  };
  /** Reads the next relationships of the graph by their ids: each type has its own index, so each gives its first ones. */
  'audit/pack/relationships': {
    params: {
      readonly after: string;
      readonly limit: number;
    };
    row: {
      readonly relationship: { readonly id: string; readonly type: RelationType; readonly subjectId: string; readonly subjectName: string; readonly objectId: string; readonly objectName: string; readonly status: RelationshipStatus; readonly since: string | null; readonly sincePrecision: DatePrecision | null; readonly until: string | null; readonly untilPrecision: DatePrecision | null; readonly certainFrom: string | null; readonly certainTo: string | null; readonly possibleFrom: string | null; readonly possibleTo: string | null; readonly firstReported: string | null; readonly lastReported: string | null; readonly sources: number; readonly origins: number; readonly confidence: number; readonly title: string | null; readonly originId: string | null; readonly originName: string | null; readonly review: ClaimReview; readonly ownWord: boolean };
    };
    returns: 'many';
    mode: 'read';
  };
  /** Lists the pairs of entities of which a person decided that they are different. */
  'audit/parted': {
    params: {
      readonly limit: number;
    };
    row: {
      readonly one: string;
      readonly other: string;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Reads a page of all live articles with what tells their copies, by their ids. */
  'audit/rebuild/articles': {
    params: {
      readonly after: string;
      readonly limit: number;
    };
    row: {
      readonly id: string;
      readonly signature: string;
      readonly originKey: string;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Reads a page of all live claims as they are stored, by their ids. */
  'audit/rebuild/claims': {
    params: {
      readonly after: string;
      readonly limit: number;
    };
    row: {
      readonly claim: { readonly id: string; readonly type: RelationType; readonly status: ClaimStatus; readonly start: number; readonly end: number; readonly quote: string; readonly date: string | null; readonly datePrecision: DatePrecision | null; readonly title: string | null; readonly origin: string | null; readonly originId: string | null; readonly workload: string | null; readonly region: string | null; readonly confidence: number; readonly rule: string; readonly extractor: string; readonly agreedBy: readonly string[]; readonly missedBy: readonly string[]; readonly recordedAt: string; readonly publishedOn: string | null; readonly relationshipId: string | null; readonly articleId: string; readonly originKey: string; readonly subjectId: string; readonly objectId: string; readonly knownFrom: string; readonly review: ClaimReview; readonly ownWord: boolean };
      readonly subject: { readonly nameId: string; readonly text: string; readonly kind: EntityKind; readonly forms: readonly string[]; readonly knownId: string | null; readonly scope: string | null };
      readonly object: { readonly nameId: string; readonly text: string; readonly kind: EntityKind; readonly forms: readonly string[]; readonly knownId: string | null; readonly scope: string | null };
    };
    returns: 'many';
    mode: 'read';
  };
  /** Deletes those of some entities that no name names, with all that hangs on them. */
  'audit/rebuild/delete-strays': {
    params: {
      readonly ids: readonly string[];
    };
    row: Record<never, never>;
    returns: 'none';
    mode: 'write';
  };
  /** Reads relationships as they are stored, by their ids. */
  'audit/rebuild/edges': {
    params: {
      readonly ids: readonly string[];
    };
    row: {
      readonly type: RelationType;
      readonly edge: { readonly id: string; readonly status: RelationshipStatus; readonly since: string | null; readonly sincePrecision: DatePrecision | null; readonly until: string | null; readonly untilPrecision: DatePrecision | null; readonly certainFrom: string | null; readonly certainTo: string | null; readonly possibleFrom: string | null; readonly possibleTo: string | null; readonly firstReported: string | null; readonly lastReported: string | null; readonly day: string; readonly claims: number; readonly sources: number; readonly origins: number; readonly confidence: number; readonly title: string | null; readonly originId: string | null; readonly originName: string | null; readonly review: ClaimReview; readonly ownWord: boolean; readonly subjectId: string; readonly objectId: string; readonly subjectName: string; readonly objectName: string };
    };
    returns: 'many';
    mode: 'read';
  };
  /** Reads entities as they are stored, by their ids. */
  'audit/rebuild/entities': {
    params: {
      readonly ids: readonly string[];
    };
    row: {
      readonly labels: readonly string[];
      readonly entity: { readonly id: string; readonly known: boolean; readonly name: string; readonly nameZh: string | null; readonly nameEn: string | null; readonly aliases: readonly string[]; readonly aliasText: string; readonly parentId: string | null; readonly hostId: string | null; readonly series: string | null; readonly edition: number | null; readonly family: string | null; readonly wikidata: string | null; readonly ticker: string | null };
    };
    returns: 'many';
    mode: 'read';
  };
  /** Reads a page of all names as they are stored, with the entity that each names, by their ids. */
  'audit/rebuild/names': {
    params: {
      readonly after: string;
      readonly limit: number;
    };
    row: {
      readonly name: { readonly id: string; readonly group: string; readonly folded: string; readonly scope: string | null; readonly liveClaims: number; readonly cloudClaims: number; readonly forms: readonly string[]; readonly formCounts: readonly number[] };
      readonly entityIds: readonly string[];
    };
    returns: 'many';
    mode: 'read';
  };
  /** Reads what people decided on claims, live or not, in the order in which they did. */
  'audit/rebuild/reviews': {
    params: Record<never, never>;
    row: {
      readonly claimId: string;
      readonly action: DecisionAction;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Lists relationships that no live claim states, and entities that no name names. */
  'audit/rebuild/strays': {
    params: Record<never, never>;
    row: {
      readonly kind: string;
      readonly id: string;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Reads a page of all counts of relationships as they are stored, by their ids. */
  'audit/rebuild/tallies': {
    params: {
      readonly after: string;
      readonly limit: number;
    };
    row: {
      readonly tally: { readonly id: string; readonly active: number; readonly planned: number; readonly ended: number; readonly disputed: number; readonly rumoured: number };
    };
    returns: 'many';
    mode: 'read';
  };
  /** Claims that another extractor of the same article missed, or read with another status, and on which nobody has decided, the least sure first. */
  'audit/report/disagreements': {
    params: {
      readonly limit?: number | null | undefined;
      readonly afterConfidence: number;
      readonly afterId: string;
    };
    row: {
      readonly subject: string;
      readonly relation: RelationType;
      readonly object: string;
      readonly status: ClaimStatus;
      readonly confidence: number;
      readonly extractor: string;
      readonly agreedBy: readonly string[];
      readonly missedBy: readonly string[];
      readonly quote: string;
      readonly article: string;
      readonly publishedOn: string | null;
      readonly relationshipId: string | null;
      readonly id: string;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Relationships that one claim states and another denies, the last reported first. */
  'audit/report/disputed': {
    params: {
      readonly asOf?: string | null | undefined;
      readonly limit?: number | null | undefined;
      readonly skip?: number | null | undefined;
    };
    row: {
      readonly subject: string;
      readonly relation: RelationType;
      readonly object: string;
      readonly status: RelationshipStatus;
      readonly since: string | null;
      readonly sources: number;
      readonly origins: number;
      readonly confidence: number;
      readonly lastReported: string | null;
      readonly review: string;
      readonly subjectId: string;
      readonly objectId: string;
      readonly id: string;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Decisions on names that do not hold, since another or seeds/entities stands against them, and claims whose both ends name one entity. */
  'audit/report/identity': {
    params: {
      readonly limit?: number | null | undefined;
      readonly skip?: number | null | undefined;
    };
    row: {
      readonly fault: string;
      readonly one: string;
      readonly other: string;
      readonly why: string | null;
      readonly who: string;
      readonly at: string;
      readonly entityId: string;
      readonly otherId: string;
      readonly id: string;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Relationships that are less sure than they should be, the least sure first. */
  'audit/report/low-confidence': {
    params: {
      readonly asOf?: string | null | undefined;
      readonly below: number;
      readonly limit?: number | null | undefined;
      readonly afterConfidence: number;
      readonly afterId: string;
    };
    row: {
      readonly subject: string;
      readonly relation: RelationType;
      readonly object: string;
      readonly status: RelationshipStatus;
      readonly since: string | null;
      readonly sources: number;
      readonly origins: number;
      readonly confidence: number;
      readonly lastReported: string | null;
      readonly review: string;
      readonly subjectId: string;
      readonly objectId: string;
      readonly id: string;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Claims that stand on the word of a language model alone: no rules read the same, and nobody has decided; the least sure first. */
  'audit/report/model-only': {
    params: {
      readonly limit?: number | null | undefined;
      readonly afterConfidence: number;
      readonly afterId: string;
    };
    row: {
      readonly subject: string;
      readonly relation: RelationType;
      readonly object: string;
      readonly status: ClaimStatus;
      readonly confidence: number;
      readonly extractor: string;
      readonly agreedBy: readonly string[];
      readonly missedBy: readonly string[];
      readonly quote: string;
      readonly article: string;
      readonly publishedOn: string | null;
      readonly relationshipId: string | null;
      readonly id: string;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Entities of which nothing is known but a name in one sentence: one claim, no other name, no row of seeds/entities. */
  'audit/report/name-only': {
    params: {
      readonly limit?: number | null | undefined;
      readonly skip?: number | null | undefined;
    };
    row: {
      readonly name: string;
      readonly kind: EntityKind;
      readonly relation: RelationType;
      readonly quote: string;
      readonly article: string;
      readonly publishedOn: string | null;
      readonly claimId: string;
      readonly id: string;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Plans whose day is long past while nothing newer says that they came about, the longest first; without a date of its own, a plan counts from its report. */
  'audit/report/overdue': {
    params: {
      readonly asOf?: string | null | undefined;
      readonly before: string;
      readonly limit?: number | null | undefined;
      readonly skip?: number | null | undefined;
    };
    row: {
      readonly subject: string;
      readonly relation: RelationType;
      readonly object: string;
      readonly due: string;
      readonly dated: boolean;
      readonly sources: number;
      readonly confidence: number;
      readonly lastReported: string | null;
      readonly review: string;
      readonly subjectId: string;
      readonly objectId: string;
      readonly id: string;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Relationships that nobody states but those whom they concern, the least sure first. */
  'audit/report/own-word': {
    params: {
      readonly asOf?: string | null | undefined;
      readonly limit?: number | null | undefined;
      readonly afterConfidence: number;
      readonly afterId: string;
    };
    row: {
      readonly subject: string;
      readonly relation: RelationType;
      readonly object: string;
      readonly status: RelationshipStatus;
      readonly since: string | null;
      readonly sources: number;
      readonly origins: number;
      readonly confidence: number;
      readonly lastReported: string | null;
      readonly review: string;
      readonly subjectId: string;
      readonly objectId: string;
      readonly id: string;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Relationships that rest on one independent text, however many articles print it, the most printed first. */
  'audit/report/single-origin': {
    params: {
      readonly asOf?: string | null | undefined;
      readonly limit?: number | null | undefined;
      readonly skip?: number | null | undefined;
    };
    row: {
      readonly subject: string;
      readonly relation: RelationType;
      readonly object: string;
      readonly status: RelationshipStatus;
      readonly since: string | null;
      readonly sources: number;
      readonly origins: number;
      readonly confidence: number;
      readonly lastReported: string | null;
      readonly review: string;
      readonly subjectId: string;
      readonly objectId: string;
      readonly id: string;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Relationships that one article alone states, the least sure first. */
  'audit/report/single-source': {
    params: {
      readonly asOf?: string | null | undefined;
      readonly limit?: number | null | undefined;
      readonly afterConfidence: number;
      readonly afterId: string;
    };
    row: {
      readonly subject: string;
      readonly relation: RelationType;
      readonly object: string;
      readonly status: RelationshipStatus;
      readonly since: string | null;
      readonly sources: number;
      readonly origins: number;
      readonly confidence: number;
      readonly lastReported: string | null;
      readonly review: string;
      readonly subjectId: string;
      readonly objectId: string;
      readonly id: string;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Relationships that count as in force and were not reported for long, the longest first; only of the kinds that can end. */
  'audit/report/stale': {
    params: {
      readonly asOf?: string | null | undefined;
      readonly before: string;
      readonly limit?: number | null | undefined;
      readonly skip?: number | null | undefined;
    };
    row: {
      readonly subject: string;
      readonly relation: RelationType;
      readonly object: string;
      readonly status: RelationshipStatus;
      readonly since: string | null;
      readonly sources: number;
      readonly origins: number;
      readonly confidence: number;
      readonly lastReported: string | null;
      readonly review: string;
      readonly subjectId: string;
      readonly objectId: string;
      readonly id: string;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Relationships on which nobody has decided, the least sure first. */
  'audit/report/unconfirmed': {
    params: {
      readonly asOf?: string | null | undefined;
      readonly limit?: number | null | undefined;
      readonly afterConfidence: number;
      readonly afterId: string;
    };
    row: {
      readonly subject: string;
      readonly relation: RelationType;
      readonly object: string;
      readonly status: RelationshipStatus;
      readonly since: string | null;
      readonly sources: number;
      readonly origins: number;
      readonly confidence: number;
      readonly lastReported: string | null;
      readonly review: string;
      readonly subjectId: string;
      readonly objectId: string;
      readonly id: string;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Takes what the graph learnt since a moment out of the live graph: claims, articles, decisions. Gives the ends of those claims. */
  'audit/rewind/hide-later': {
    params: {
      readonly moment: string;
    };
    row: {
      readonly nameId: string;
      readonly text: string;
      readonly kind: EntityKind;
      readonly forms: readonly string[];
    };
    returns: 'many';
    mode: 'write';
  };
  /** Lists the names of live claims with the entity that each end was resolved to, where the name names another one, which it leaves. The claims: those of some relationships, and some by their ids. */
  'audit/rewind/names': {
    params: {
      readonly relationshipIds: readonly string[];
      readonly claimIds: readonly string[];
    };
    row: {
      readonly nameId: string;
      readonly entityId: string;
      readonly kind: EntityKind;
      readonly text: string;
      readonly left: readonly string[];
    };
    returns: 'many';
    mode: 'read';
  };
  /** Puts the articles and claims that were live at a moment back as they were. Gives those claims with their ends. */
  'audit/rewind/show-former': {
    params: {
      readonly moment: string;
    };
    row: {
      readonly id: string;
      readonly relationshipId: string | null;
      readonly ends: readonly { readonly nameId: string; readonly text: string; readonly kind: EntityKind; readonly forms: readonly string[] }[];
    };
    returns: 'many';
    mode: 'write';
  };
  /** Lists the relationships of which the graph learnt anything since a moment. */
  'audit/rewind/touched': {
    params: {
      readonly moment: string;
    };
    row: {
      readonly id: string;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Tells which of some names no live claim writes, with the entity that each names. */
  'audit/rewind/unwritten': {
    params: {
      readonly nameIds: readonly string[];
    };
    row: {
      readonly nameId: string;
      readonly entityId: string;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Shows the companies, clouds, people and events of the graph with everything that ties them. */
  'browser/01-the-whole-graph': {
    params: Record<never, never>;
    row: {
      readonly subject: unknown;
      readonly edge: unknown;
      readonly object: unknown;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Shows who uses a cloud or has moved there; change the name in the first line. */
  'browser/02-customers-of-a-cloud': {
    params: Record<never, never>;
    row: {
      readonly customer: unknown;
      readonly edge: unknown;
      readonly cloud: unknown;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Shows every cloud that one firm uses, used or will use, and who owns those clouds. */
  'browser/03-clouds-of-a-firm': {
    params: Record<never, never>;
    row: {
      readonly firm: unknown;
      readonly edge: unknown;
      readonly cloud: unknown;
      readonly owned: unknown;
      readonly owner: unknown;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Shows the firms that use two clouds or more today. */
  'browser/04-firms-with-several-clouds': {
    params: Record<never, never>;
    row: {
      readonly firm: unknown;
      readonly clouds: number;
      readonly edges: readonly unknown[];
      readonly providers: readonly unknown[];
    };
    returns: 'many';
    mode: 'read';
  };
  /** Counts the moves to a cloud by the year in which they began, with who moved where. */
  'browser/05-migrations-by-year': {
    params: Record<never, never>;
    row: {
      readonly year: string;
      readonly moves: number;
      readonly who: readonly string[];
    };
    returns: 'many';
    mode: 'read';
  };
  /** Shows who moved to which cloud, and the cloud that they left where an article names it. */
  'browser/06-migrations-from-cloud-to-cloud': {
    params: Record<never, never>;
    row: {
      readonly firm: unknown;
      readonly moved: unknown;
      readonly cloud: unknown;
      readonly used: unknown;
      readonly before: unknown;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Shows the firms that no longer use a cloud that they once used. */
  'browser/07-who-left-a-cloud': {
    params: Record<never, never>;
    row: {
      readonly firm: unknown;
      readonly edge: unknown;
      readonly cloud: unknown;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Shows the partners of one organization, and the partners of those partners. */
  'browser/08-partners-two-steps-away': {
    params: Record<never, never>;
    row: {
      readonly path: unknown;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Shows people who hold or held posts at two organizations, and so join them. */
  'browser/09-people-between-two-firms': {
    params: Record<never, never>;
    row: {
      readonly one: unknown;
      readonly first: unknown;
      readonly person: unknown;
      readonly second: unknown;
      readonly other: unknown;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Shows the events, who held them, who took part, and for whom the people work. */
  'browser/10-events-and-who-met-there': {
    params: Record<never, never>;
    row: {
      readonly host: unknown;
      readonly held: unknown;
      readonly event: unknown;
      readonly took: unknown;
      readonly guest: unknown;
      readonly post: unknown;
      readonly employer: unknown;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Shows who owns, buys or funds whom; refused and planned purchases are among them, see the status of each line. */
  'browser/11-owners-and-investors': {
    params: Record<never, never>;
    row: {
      readonly owner: unknown;
      readonly edge: unknown;
      readonly owned: unknown;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Shows the local firms that run the regions of a cloud for it. */
  'browser/12-who-runs-whose-regions': {
    params: Record<never, never>;
    row: {
      readonly operator: unknown;
      readonly edge: unknown;
      readonly cloud: unknown;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Opens one edge to the sentences behind it: the articles, what each says, and the names as written. */
  'browser/13-why-we-believe-an-edge': {
    params: Record<never, never>;
    row: {
      readonly article: unknown;
      readonly states: unknown;
      readonly claim: unknown;
      readonly isSubject: unknown;
      readonly subjectName: unknown;
      readonly means: unknown;
      readonly firm: unknown;
      readonly isObject: unknown;
      readonly objectName: unknown;
      readonly meant: unknown;
      readonly cloud: unknown;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Lists what is not simply so: edges that one source denies, that are only planned, or that nobody has confirmed. */
  'browser/14-in-doubt-or-only-planned': {
    params: Record<never, never>;
    row: {
      readonly subject: unknown;
      readonly edge: unknown;
      readonly object: unknown;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Sets the sentences that state a thing beside those that deny it. */
  'browser/15-both-sides-of-a-dispute': {
    params: Record<never, never>;
    row: {
      readonly about: string;
      readonly status: string;
      readonly quote: string;
      readonly article: string;
      readonly publishedOn: string | null;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Lists the edges that rest on one independent source, the least certain first. */
  'browser/16-weak-edges': {
    params: Record<never, never>;
    row: {
      readonly subject: string;
      readonly type: string;
      readonly object: string;
      readonly status: string;
      readonly confidence: number;
      readonly lastReported: string | null;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Shows one article with all that it states; change a part of its title in the first line. */
  'browser/17-everything-one-article-states': {
    params: Record<never, never>;
    row: {
      readonly article: unknown;
      readonly states: unknown;
      readonly claim: unknown;
      readonly isSubject: unknown;
      readonly subject: unknown;
      readonly isObject: unknown;
      readonly object: unknown;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Lists articles that repeat the text of another one, whole or nearly so; together they count as one source. */
  'browser/18-reprints': {
    params: Record<never, never>;
    row: {
      readonly reprint: string;
      readonly outlet: string | null;
      readonly publishedOn: string | null;
      readonly original: string;
      readonly originalOutlet: string | null;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Finds how two organizations are connected, by the fewest steps. */
  'browser/19-shortest-way-between-two': {
    params: Record<never, never>;
    row: {
      readonly path: unknown;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Draws the kinds of node and the types of relationship that are in use. */
  'browser/20-the-shape-of-the-graph': {
    params: Record<never, never>;
    row: {
      readonly nodes: unknown;
      readonly relationships: unknown;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Looks articles up by their ids. */
  'read/article/by-ids': {
    params: {
      readonly ids: readonly string[];
    };
    row: {
      readonly article: { readonly id: string; readonly url: string | null; readonly title: string; readonly outlet: string | null; readonly author: string | null; readonly publishedOn: string | null; readonly lang: string; readonly importedAt: string | null; readonly originKey: string | null };
    };
    returns: 'many';
    mode: 'read';
  };
  /** Finds the article that was published at an address. */
  'read/article/by-url': {
    params: {
      readonly url: string;
    };
    row: {
      readonly article: { readonly id: string; readonly url: string | null; readonly title: string; readonly outlet: string | null; readonly author: string | null; readonly publishedOn: string | null; readonly lang: string; readonly importedAt: string | null; readonly originKey: string | null };
    };
    returns: 'optional';
    mode: 'read';
  };
  /** Finds, for reprints, the first article of the same words. */
  'read/article/originals': {
    params: {
      readonly ids: readonly string[];
    };
    row: {
      readonly id: string;
      readonly article: { readonly id: string; readonly url: string | null; readonly title: string; readonly outlet: string | null; readonly author: string | null; readonly publishedOn: string | null; readonly lang: string; readonly importedAt: string | null; readonly originKey: string | null };
    };
    returns: 'many';
    mode: 'read';
  };
  /** Reads the texts of articles, and of their versions that are kept. */
  'read/article/texts': {
    params: {
      readonly ids: readonly string[];
    };
    row: {
      readonly id: string;
      readonly text: string;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Lists the claims of articles in the order of the text. */
  'read/claim/by-articles': {
    params: {
      readonly starts: readonly { readonly id: string; readonly offset: number | null; readonly claimId: string | null }[];
      readonly limit: number;
      readonly counted: boolean;
    };
    row: {
      readonly start: string;
      readonly total: number | null;
      readonly claims: readonly { readonly id: string; readonly type: RelationType; readonly status: ClaimStatus; readonly quote: string; readonly start: number; readonly end: number; readonly date: string | null; readonly title: string | null; readonly origin: string | null; readonly workload: string | null; readonly region: string | null; readonly confidence: number; readonly rule: string; readonly extractor: string; readonly agreedBy: readonly string[]; readonly missedBy: readonly string[]; readonly recordedAt: string | null; readonly review: ClaimReview; readonly ownWord: boolean; readonly relationshipId: string | null; readonly article: { readonly id: string; readonly url: string | null; readonly title: string; readonly outlet: string | null; readonly author: string | null; readonly publishedOn: string | null; readonly lang: string; readonly importedAt: string | null; readonly originKey: string | null } }[];
    };
    returns: 'many';
    mode: 'read';
  };
  /** Looks claims up by their ids. */
  'read/claim/by-ids': {
    params: {
      readonly ids: readonly string[];
    };
    row: {
      readonly claim: { readonly id: string; readonly type: RelationType; readonly status: ClaimStatus; readonly quote: string; readonly start: number; readonly end: number; readonly date: string | null; readonly title: string | null; readonly origin: string | null; readonly workload: string | null; readonly region: string | null; readonly confidence: number; readonly rule: string; readonly extractor: string; readonly agreedBy: readonly string[]; readonly missedBy: readonly string[]; readonly recordedAt: string | null; readonly review: ClaimReview; readonly ownWord: boolean; readonly relationshipId: string | null; readonly article: { readonly id: string; readonly url: string | null; readonly title: string; readonly outlet: string | null; readonly author: string | null; readonly publishedOn: string | null; readonly lang: string; readonly importedAt: string | null; readonly originKey: string | null } };
    };
    returns: 'many';
    mode: 'read';
  };
  /** Lists the claims behind relationships, the newest first. */
  'read/claim/by-relationships': {
    params: {
      readonly starts: readonly { readonly id: string; readonly day: string; readonly claimId: string }[];
      readonly limit: number;
      readonly counted: boolean;
    };
    row: {
      readonly start: string;
      readonly total: number | null;
      readonly claims: readonly { readonly id: string; readonly type: RelationType; readonly status: ClaimStatus; readonly quote: string; readonly start: number; readonly end: number; readonly date: string | null; readonly title: string | null; readonly origin: string | null; readonly workload: string | null; readonly region: string | null; readonly confidence: number; readonly rule: string; readonly extractor: string; readonly agreedBy: readonly string[]; readonly missedBy: readonly string[]; readonly recordedAt: string | null; readonly review: ClaimReview; readonly ownWord: boolean; readonly relationshipId: string | null; readonly article: { readonly id: string; readonly url: string | null; readonly title: string; readonly outlet: string | null; readonly author: string | null; readonly publishedOn: string | null; readonly lang: string; readonly importedAt: string | null; readonly originKey: string | null } }[];
    };
    returns: 'many';
    mode: 'read';
  };
  /** Counts the claims on which nobody decided. */
  'read/claim/count-open': {
    params: {
      readonly types: readonly RelationType[];
      readonly minConfidence: number;
    };
    row: {
      readonly count: number;
    };
    returns: 'one';
    mode: 'read';
  };
  /** Finds whom claims speak of: both names as written, and the entities that they name. */
  'read/claim/ends': {
    params: {
      readonly ids: readonly string[];
    };
    row: {
      readonly id: string;
      readonly subjectText: string;
      readonly objectText: string;
      readonly subject: { readonly id: string; readonly kind: EntityKind; readonly name: string; readonly nameZh: string | null; readonly nameEn: string | null; readonly aliases: (readonly string[]) | null; readonly wikidata: string | null; readonly ticker: string | null; readonly parentId: string | null; readonly series: string | null; readonly edition: number | null };
      readonly object: { readonly id: string; readonly kind: EntityKind; readonly name: string; readonly nameZh: string | null; readonly nameEn: string | null; readonly aliases: (readonly string[]) | null; readonly wikidata: string | null; readonly ticker: string | null; readonly parentId: string | null; readonly series: string | null; readonly edition: number | null };
    };
    returns: 'many';
    mode: 'read';
  };
  /** Tells when claims went that are live no more: their articles were changed or retracted. */
  'read/claim/gone': {
    params: {
      readonly ids: readonly string[];
    };
    row: {
      readonly id: string;
      readonly retractedAt: string;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Lists the claims on which nobody decided, those that the graph has known longest first, behind a place in that order. All that the index holds stands in WHERE and ORDER BY, so that a page is a seek and no sort. */
  'read/claim/open-oldest': {
    params: {
      readonly recordedAt: string;
      readonly behind: string;
      readonly types: readonly RelationType[];
      readonly minConfidence: number;
      readonly limit: number;
    };
    row: {
      readonly id: string;
      readonly recordedAt: string;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Lists the claims on which nobody decided, the least certain first, behind a place in that order. All that the index holds stands in WHERE and ORDER BY, so that a page is a seek and no sort. */
  'read/claim/open-weakest': {
    params: {
      readonly confidence: number;
      readonly behind: string;
      readonly types: readonly RelationType[];
      readonly limit: number;
    };
    row: {
      readonly id: string;
      readonly confidence: number;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Lists what was noted on articles, the newest first; one that was retracted and returned keeps its notes. With `knownAt`, what had been by then. */
  'read/decision/by-articles': {
    params: {
      readonly starts: readonly { readonly id: string; readonly seq: number | null }[];
      readonly limit: number;
      readonly knownAt?: string | null | undefined;
    };
    row: {
      readonly start: string;
      readonly total: number;
      readonly decisions: readonly { readonly id: string; readonly seq: number; readonly action: DecisionAction; readonly by: string; readonly at: string; readonly reason: string; readonly evidence: string | null; readonly claimId: string | null; readonly articleId: string | null; readonly nameIds: readonly string[]; readonly undoes: string | null; readonly undoneBy: string | null }[];
    };
    returns: 'many';
    mode: 'read';
  };
  /** Lists what was decided on claims, the newest first; with `knownAt`, what had been by then. */
  'read/decision/by-claims': {
    params: {
      readonly starts: readonly { readonly id: string; readonly seq: number | null }[];
      readonly limit: number;
      readonly knownAt?: string | null | undefined;
    };
    row: {
      readonly start: string;
      readonly total: number;
      readonly decisions: readonly { readonly id: string; readonly seq: number; readonly action: DecisionAction; readonly by: string; readonly at: string; readonly reason: string; readonly evidence: string | null; readonly claimId: string | null; readonly articleId: string | null; readonly nameIds: readonly string[]; readonly undoes: string | null; readonly undoneBy: string | null }[];
    };
    returns: 'many';
    mode: 'read';
  };
  /** Lists what was decided on any of the names that name entities, the newest first; with `knownAt`, what had been by then. */
  'read/decision/by-entities': {
    params: {
      readonly starts: readonly { readonly id: string; readonly seq: number | null }[];
      readonly limit: number;
      readonly knownAt?: string | null | undefined;
    };
    row: {
      readonly start: string;
      readonly total: number;
      readonly decisions: readonly { readonly id: string; readonly seq: number; readonly action: DecisionAction; readonly by: string; readonly at: string; readonly reason: string; readonly evidence: string | null; readonly claimId: string | null; readonly articleId: string | null; readonly nameIds: readonly string[]; readonly undoes: string | null; readonly undoneBy: string | null }[];
    };
    returns: 'many';
    mode: 'read';
  };
  /** Reads decisions with what they are about: a claim, live or as it stood last, names, an article, another decision. */
  'read/decision/by-ids': {
    params: {
      readonly ids: readonly string[];
    };
    row: {
      readonly id: string;
      readonly seq: number;
      readonly action: DecisionAction;
      readonly by: string;
      readonly at: string;
      readonly reason: string;
      readonly claim: { readonly id: string; readonly type: RelationType; readonly subject: string; readonly object: string; readonly quote: string; readonly live: boolean } | null;
      readonly names: readonly { readonly id: string; readonly group: string; readonly folded: string; readonly scope: string | null; readonly forms: readonly string[]; readonly formCounts: readonly number[]; readonly liveClaims: number }[];
      readonly article: { readonly id: string; readonly title: string; readonly live: boolean } | null;
      readonly undoes: { readonly id: string; readonly action: DecisionAction } | null;
      readonly undoneBy: { readonly id: string; readonly by: string; readonly at: string } | null;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Lists what was decided on any claim behind relationships, the newest first: those that lie there now, and those that did when their article was retracted. With `knownAt`, those that lay there then, and what had been decided by then. */
  'read/decision/by-relationships': {
    params: {
      readonly starts: readonly { readonly id: string; readonly seq: number | null }[];
      readonly limit: number;
      readonly knownAt?: string | null | undefined;
    };
    row: {
      readonly start: string;
      readonly total: number;
      readonly decisions: readonly { readonly id: string; readonly seq: number; readonly action: DecisionAction; readonly by: string; readonly at: string; readonly reason: string; readonly evidence: string | null; readonly claimId: string | null; readonly articleId: string | null; readonly nameIds: readonly string[]; readonly undoes: string | null; readonly undoneBy: string | null }[];
    };
    returns: 'many';
    mode: 'read';
  };
  /** Counts decisions. */
  'read/decision/count': {
    params: {
      readonly actions?: (readonly DecisionAction[]) | null | undefined;
      readonly by?: string | null | undefined;
      readonly live?: boolean | null | undefined;
    };
    row: {
      readonly count: number;
    };
    returns: 'one';
    mode: 'read';
  };
  /** Lists decisions, the newest first. */
  'read/decision/newest': {
    params: {
      readonly before?: number | null | undefined;
      readonly limit: number;
    };
    row: {
      readonly id: string;
      readonly seq: number;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Lists the decisions on claims, on names and on the claims at them, on articles, and what undid these; the newest first. */
  'read/decision/of-targets': {
    params: {
      readonly ids: readonly string[];
      readonly nameIds: readonly string[];
      readonly before?: number | null | undefined;
      readonly limit: number;
    };
    row: {
      readonly id: string;
      readonly seq: number;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Lists all decisions, the newest first. */
  'read/decision/page': {
    params: {
      readonly before: number;
      readonly limit: number;
      readonly actions?: (readonly DecisionAction[]) | null | undefined;
      readonly by?: string | null | undefined;
      readonly live?: boolean | null | undefined;
    };
    row: {
      readonly decision: { readonly id: string; readonly seq: number; readonly action: DecisionAction; readonly by: string; readonly at: string; readonly reason: string; readonly evidence: string | null; readonly claimId: string | null; readonly articleId: string | null; readonly nameIds: readonly string[]; readonly undoes: string | null; readonly undoneBy: string | null };
    };
    returns: 'many';
    mode: 'read';
  };
  /** Looks decisions up by their ids. */
  'read/decision/records': {
    params: {
      readonly ids: readonly string[];
    };
    row: {
      readonly decision: { readonly id: string; readonly seq: number; readonly action: DecisionAction; readonly by: string; readonly at: string; readonly reason: string; readonly evidence: string | null; readonly claimId: string | null; readonly articleId: string | null; readonly nameIds: readonly string[]; readonly undoes: string | null; readonly undoneBy: string | null };
    };
    returns: 'many';
    mode: 'read';
  };
  /** Looks entities of every kind up by their ids; what was discovered before it came into the seeds answers to its old id too. */
  'read/entity/by-ids': {
    params: {
      readonly ids: readonly string[];
    };
    row: {
      readonly id: string;
      readonly node: { readonly id: string; readonly kind: EntityKind; readonly name: string; readonly nameZh: string | null; readonly nameEn: string | null; readonly aliases: (readonly string[]) | null; readonly wikidata: string | null; readonly ticker: string | null; readonly parentId: string | null; readonly series: string | null; readonly edition: number | null };
    };
    returns: 'many';
    mode: 'read';
  };
  /** Gathers the entities that may have a name: those that articles write so, and those whose known names hold its words. Of an event's name with a year also the edition of that year which articles call by the rest, the series. */
  'read/entity/by-name': {
    params: {
      readonly folded: string;
      readonly series?: string | null | undefined;
      readonly year?: string | null | undefined;
      readonly query: string;
      readonly kinds: readonly EntityKind[];
    };
    row: {
      readonly node: { readonly id: string; readonly kind: EntityKind; readonly name: string; readonly nameZh: string | null; readonly nameEn: string | null; readonly aliases: (readonly string[]) | null; readonly wikidata: string | null; readonly ticker: string | null; readonly parentId: string | null; readonly series: string | null; readonly edition: number | null };
      readonly written: boolean;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Finds the organization to which each organization belongs by the word of most independent articles. */
  'read/entity/parents': {
    params: {
      readonly ids: readonly string[];
      readonly asOf?: string | null | undefined;
    };
    row: {
      readonly id: string;
      readonly relationship: { readonly id: string; readonly type: RelationType; readonly status: RelationshipStatus; readonly since: string | null; readonly until: string | null; readonly certainFrom: string | null; readonly certainTo: string | null; readonly possibleFrom: string | null; readonly possibleTo: string | null; readonly firstReported: string | null; readonly lastReported: string | null; readonly sources: number; readonly origins: number; readonly confidence: number; readonly review: string; readonly ownWord: boolean; readonly subjectId: string; readonly objectId: string; readonly title: string | null; readonly originId: string | null; readonly originName: string | null };
      readonly node: { readonly id: string; readonly kind: EntityKind; readonly name: string; readonly nameZh: string | null; readonly nameEn: string | null; readonly aliases: (readonly string[]) | null; readonly wikidata: string | null; readonly ticker: string | null; readonly parentId: string | null; readonly series: string | null; readonly edition: number | null };
    };
    returns: 'many';
    mode: 'read';
  };
  /** Searches entities by words of their names: who is called just so first, then the best. */
  'read/entity/search': {
    params: {
      readonly query: string;
      readonly whole: string;
      readonly kinds: readonly EntityKind[];
      readonly limit: number;
      readonly considered: number;
    };
    row: {
      readonly score: number;
      readonly node: { readonly id: string; readonly kind: EntityKind; readonly name: string; readonly nameZh: string | null; readonly nameEn: string | null; readonly aliases: (readonly string[]) | null; readonly wikidata: string | null; readonly ticker: string | null; readonly parentId: string | null; readonly series: string | null; readonly edition: number | null };
    };
    returns: 'many';
    mode: 'read';
  };
  /** Lists the claims behind relationships as they were known at a moment, the newest first, with what they then said of whom. */
  'read/history/claim-page': {
    params: {
      readonly starts: readonly { readonly id: string; readonly day: string; readonly claimId: string }[];
      readonly moment: string;
      readonly limit: number;
    };
    row: {
      readonly start: string;
      readonly total: number;
      readonly claims: readonly { readonly id: string; readonly type: RelationType; readonly status: ClaimStatus; readonly quote: string; readonly start: number; readonly end: number; readonly date: string | null; readonly title: string | null; readonly origin: string | null; readonly workload: string | null; readonly region: string | null; readonly confidence: number; readonly rule: string; readonly extractor: string; readonly agreedBy: readonly string[]; readonly missedBy: readonly string[]; readonly recordedAt: string | null; readonly review: ClaimReview; readonly ownWord: boolean; readonly relationshipId: string | null; readonly article: { readonly id: string; readonly url: string | null; readonly title: string; readonly outlet: string | null; readonly author: string | null; readonly publishedOn: string | null; readonly lang: string; readonly importedAt: string | null; readonly originKey: string | null }; readonly past: { readonly textId: string; readonly subjectId: string; readonly subjectKind: EntityKind; readonly subjectText: string; readonly objectId: string; readonly objectKind: EntityKind; readonly objectText: string } }[];
    };
    returns: 'many';
    mode: 'read';
  };
  /** Reads what was known at a moment of some entities' relationships: the claims as they then were. */
  'read/history/claims-of-entities': {
    params: {
      readonly ids: readonly string[];
      readonly types: readonly RelationType[];
      readonly moment: string;
      readonly limit: number;
    };
    row: {
      readonly id: string;
      readonly claim: { readonly id: string; readonly type: RelationType; readonly status: ClaimStatus; readonly date: string | null; readonly datePrecision: DatePrecision | null; readonly title: string | null; readonly origin: string | null; readonly originId: string | null; readonly confidence: number; readonly articleId: string; readonly originKey: string; readonly publishedOn: string | null; readonly review: ClaimReview; readonly ownWord: boolean; readonly relationshipId: string; readonly subjectId: string; readonly objectId: string };
      readonly subject: { readonly kind: EntityKind; readonly text: string };
      readonly object: { readonly kind: EntityKind; readonly text: string };
    };
    returns: 'many';
    mode: 'read';
  };
  /** Reads what was known at a moment of some relationships: the claims as they then were. */
  'read/history/claims-of-relationships': {
    params: {
      readonly ids: readonly string[];
      readonly moment: string;
    };
    row: {
      readonly claim: { readonly id: string; readonly type: RelationType; readonly status: ClaimStatus; readonly date: string | null; readonly datePrecision: DatePrecision | null; readonly title: string | null; readonly origin: string | null; readonly originId: string | null; readonly confidence: number; readonly articleId: string; readonly originKey: string; readonly publishedOn: string | null; readonly review: ClaimReview; readonly ownWord: boolean; readonly relationshipId: string; readonly subjectId: string; readonly objectId: string };
      readonly subject: { readonly kind: EntityKind; readonly text: string };
      readonly object: { readonly kind: EntityKind; readonly text: string };
    };
    returns: 'many';
    mode: 'read';
  };
  /** Counts the versions of claims and articles that were past at a moment. */
  'read/history/count-before': {
    params: {
      readonly before: string;
    };
    row: {
      readonly claims: number;
      readonly articles: number;
    };
    returns: 'one';
    mode: 'read';
  };
  /** Lists the moves between clouds that were known at a moment: the ids of all that were stated then. */
  'read/history/moves': {
    params: {
      readonly moment: string;
    };
    row: {
      readonly id: string;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Tells since when the graph knows its own past: what it knew before was purged. */
  'read/history/purged-before': {
    params: Record<never, never>;
    row: {
      readonly moment: string | null;
    };
    returns: 'one';
    mode: 'read';
  };
  /** Tells as which entities the names of entities counted at a moment, where that was otherwise than now. */
  'read/history/then-ids': {
    params: {
      readonly ids: readonly string[];
      readonly moment: string;
    };
    row: {
      readonly id: string;
      readonly thenId: string;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Lists the names that name entities, those that most claims write first. */
  'read/name/by-entities': {
    params: {
      readonly starts: readonly { readonly id: string; readonly liveClaims: number | null; readonly nameId: string | null }[];
      readonly limit: number;
      readonly counted: boolean;
    };
    row: {
      readonly start: string;
      readonly total: number | null;
      readonly names: readonly { readonly id: string; readonly group: string; readonly folded: string; readonly scope: string | null; readonly liveClaims: number; readonly forms: readonly string[]; readonly formCounts: readonly number[]; readonly entity: { readonly id: string; readonly kind: EntityKind } }[];
    };
    returns: 'many';
    mode: 'read';
  };
  /** Looks names up by their ids. */
  'read/name/by-ids': {
    params: {
      readonly ids: readonly string[];
    };
    row: {
      readonly name: { readonly id: string; readonly group: string; readonly folded: string; readonly scope: string | null; readonly liveClaims: number; readonly forms: readonly string[]; readonly formCounts: readonly number[]; readonly entity: { readonly id: string; readonly kind: EntityKind } | null };
    };
    returns: 'many';
    mode: 'read';
  };
  /** Finds the names that are written so, editions of an event by its series and the year. */
  'read/name/by-text': {
    params: {
      readonly folded: string;
      readonly series?: string | null | undefined;
      readonly year?: string | null | undefined;
    };
    row: {
      readonly name: { readonly id: string; readonly group: string; readonly folded: string; readonly scope: string | null; readonly liveClaims: number; readonly forms: readonly string[]; readonly formCounts: readonly number[]; readonly entity: { readonly id: string; readonly kind: EntityKind } | null };
    };
    returns: 'many';
    mode: 'read';
  };
  /** Counts what the graph holds, from the store's own counters. */
  'read/node/counts': {
    params: Record<never, never>;
    row: {
      readonly articles: number;
      readonly claims: number;
      readonly companies: number;
      readonly cloudProviders: number;
      readonly people: number;
      readonly events: number;
      readonly relationships: readonly { readonly type: RelationType; readonly count: number }[];
    };
    returns: 'one';
    mode: 'read';
  };
  /** Tells what an id belongs to: an entity, an article, a claim, a decision, a name or a relationship. */
  'read/node/kind': {
    params: {
      readonly id: string;
    };
    row: {
      readonly kind: string | null;
    };
    returns: 'one';
    mode: 'read';
  };
  /** Finds what articles state between two names that decisions made one entity of. */
  'read/proposal/between-names': {
    params: {
      readonly names: readonly { readonly first: string; readonly second: string }[];
    };
    row: {
      readonly first: string;
      readonly second: string;
      readonly types: readonly RelationType[];
    };
    returns: 'many';
    mode: 'read';
  };
  /** Gathers the entities that may be the same as one: written alike, of like words, a person's colleagues of like names or with names in the other script, and what a short form or initials may stand for. */
  'read/proposal/candidates': {
    params: {
      readonly id: string;
      readonly folded: readonly string[];
      readonly query: string;
      readonly letter?: string | null | undefined;
      readonly pattern?: string | null | undefined;
      readonly parts: readonly string[];
      readonly otherScript?: string | null | undefined;
    };
    row: {
      readonly id: string;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Reads the names that articles use now of entities, as the paging over all names does. */
  'read/proposal/names-of': {
    params: {
      readonly ids: readonly string[];
    };
    row: {
      readonly name: { readonly id: string; readonly group: string; readonly folded: string; readonly scope: string | null; readonly liveClaims: number; readonly cloudClaims: number; readonly forms: readonly string[]; readonly formCounts: readonly number[] };
      readonly entity: { readonly id: string; readonly series: string | null; readonly edition: number | null };
      readonly employers: readonly { readonly id: string; readonly name: string }[];
    };
    returns: 'many';
    mode: 'read';
  };
  /** Pages through the names that articles use now, with the entity that each names, in the order of their ids. */
  'read/proposal/names': {
    params: {
      readonly after: string;
      readonly limit: number;
    };
    row: {
      readonly name: { readonly id: string; readonly group: string; readonly folded: string; readonly scope: string | null; readonly liveClaims: number; readonly cloudClaims: number; readonly forms: readonly string[]; readonly formCounts: readonly number[] };
      readonly entity: { readonly id: string; readonly series: string | null; readonly edition: number | null };
      readonly employers: readonly { readonly id: string; readonly name: string }[];
    };
    returns: 'many';
    mode: 'read';
  };
  /** Reads what relationships and articles say of two entities together: what joins them, whom both know, which articles name both. The first of each pair should be the one with fewer relationships. */
  'read/proposal/ties': {
    params: {
      readonly pairs: readonly { readonly first: string; readonly second: string }[];
    };
    row: {
      readonly first: string;
      readonly second: string;
      readonly between: readonly RelationType[];
      readonly common: readonly { readonly id: string; readonly name: string; readonly degree: number; readonly types: readonly RelationType[] }[];
      readonly kindred: readonly { readonly first: string; readonly second: string }[];
      readonly titles: readonly string[];
      readonly otherTitles: readonly string[];
      readonly together: number;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Which clouds an organization uses, used or means to use. */
  'read/questions/clouds': {
    params: {
      readonly organizationId: string;
      readonly status?: (readonly RelationshipStatus[]) | null | undefined;
      readonly asOf?: string | null | undefined;
      readonly limit?: number | null | undefined;
    };
    row: {
      readonly cloud: string;
      readonly status: string;
      readonly holds: string | null;
      readonly since: string | null;
      readonly until: string | null;
      readonly firstReported: string | null;
      readonly sources: number;
      readonly confidence: number;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Which organizations use a cloud, since when, and on how many sources. */
  'read/questions/customers': {
    params: {
      readonly cloudProviderId: string;
      readonly status?: (readonly RelationshipStatus[]) | null | undefined;
      readonly since?: string | null | undefined;
      readonly asOf?: string | null | undefined;
      readonly limit?: number | null | undefined;
    };
    row: {
      readonly organization: string;
      readonly status: string;
      readonly holds: string | null;
      readonly since: string | null;
      readonly firstReported: string | null;
      readonly sources: number;
      readonly confidence: number;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Which relationships one source denies and another states. */
  'read/questions/disputed': {
    params: {
      readonly asOf?: string | null | undefined;
      readonly limit?: number | null | undefined;
    };
    row: {
      readonly subject: string;
      readonly relation: string;
      readonly object: string;
      readonly holds: string | null;
      readonly sources: number;
      readonly lastReported: string | null;
      readonly id: string;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Which events an organization or a person held or took part in, or who was at an event. */
  'read/questions/events': {
    params: {
      readonly entityId: string;
      readonly asOf?: string | null | undefined;
      readonly limit?: number | null | undefined;
    };
    row: {
      readonly event: string;
      readonly who: string;
      readonly role: string;
      readonly status: string;
      readonly holds: string | null;
      readonly firstReported: string | null;
      readonly sources: number;
    };
    returns: 'many';
    mode: 'read';
  };
  /** To whom an organization belongs, and who belongs to it, by the word of articles. */
  'read/questions/group': {
    params: {
      readonly organizationId: string;
      readonly asOf?: string | null | undefined;
      readonly limit?: number | null | undefined;
    };
    row: {
      readonly organization: string;
      readonly belongsTo: string;
      readonly status: string;
      readonly holds: string | null;
      readonly firstReported: string | null;
      readonly sources: number;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Who moved from which cloud to which, the newest first. */
  'read/questions/migrations': {
    params: {
      readonly fromId?: string | null | undefined;
      readonly toId?: string | null | undefined;
      readonly since?: string | null | undefined;
      readonly until?: string | null | undefined;
      readonly asOf?: string | null | undefined;
      readonly limit?: number | null | undefined;
    };
    row: {
      readonly organization: string;
      readonly from: string | null;
      readonly to: string;
      readonly status: string;
      readonly holds: string | null;
      readonly day: string | null;
      readonly sources: number;
      readonly confidence: number;
    };
    returns: 'many';
    mode: 'read';
  };
  /** With whom an organization works as a partner. */
  'read/questions/partners': {
    params: {
      readonly organizationId: string;
      readonly asOf?: string | null | undefined;
      readonly limit?: number | null | undefined;
    };
    row: {
      readonly partner: string;
      readonly kind: string;
      readonly status: string;
      readonly holds: string | null;
      readonly since: string | null;
      readonly firstReported: string | null;
      readonly sources: number;
      readonly confidence: number;
    };
    returns: 'many';
    mode: 'read';
  };
  /** How two entities are connected: a shortest chain of six relationships at most. */
  'read/questions/path': {
    params: {
      readonly fromId: string;
      readonly toId: string;
      readonly asOf?: string | null | undefined;
    };
    row: {
      readonly step: number;
      readonly subject: string;
      readonly relation: string;
      readonly object: string;
      readonly status: string;
      readonly holds: string | null;
      readonly sources: number;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Who works or worked for an organization, and as what. */
  'read/questions/people': {
    params: {
      readonly organizationId: string;
      readonly asOf?: string | null | undefined;
      readonly limit?: number | null | undefined;
    };
    row: {
      readonly person: string;
      readonly title: string | null;
      readonly status: string;
      readonly holds: string | null;
      readonly firstReported: string | null;
      readonly lastReported: string | null;
      readonly sources: number;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Why we believe that two entities are related: every sentence that says so, where it stands in the text of its article, the newest first. */
  'read/questions/sources': {
    params: {
      readonly fromId: string;
      readonly toId: string;
      readonly limit?: number | null | undefined;
    };
    row: {
      readonly relation: string;
      readonly status: string;
      readonly quote: string;
      readonly start: number;
      readonly end: number;
      readonly article: string;
      readonly publishedOn: string | null;
      readonly outlet: string | null;
      readonly confidence: number;
      readonly rule: string;
      readonly extractor: string;
      readonly agreedBy: readonly string[];
      readonly missedBy: readonly string[];
      readonly id: string;
    };
    returns: 'many';
    mode: 'read';
  };
  /** How much the graph holds. */
  'read/questions/stats': {
    params: Record<never, never>;
    row: {
      readonly what: string;
      readonly count: number;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Which relationships stand on one independent source and little confidence, the weakest first. */
  'read/questions/weak': {
    params: {
      readonly asOf?: string | null | undefined;
      readonly limit?: number | null | undefined;
    };
    row: {
      readonly subject: string;
      readonly relation: string;
      readonly object: string;
      readonly status: string;
      readonly holds: string | null;
      readonly sources: number;
      readonly confidence: number;
      readonly id: string;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Lists the organizations that acquired organizations. */
  'read/relationship/acquirers': {
    params: {
      readonly starts: readonly { readonly id: string; readonly key: string; readonly tie: string }[];
      readonly limit: number;
      readonly counted: boolean;
      readonly filtered: boolean;
      readonly statuses: readonly RelationshipStatus[];
      readonly asOf?: string | null | undefined;
      readonly sinceFrom?: string | null | undefined;
      readonly sinceTo?: string | null | undefined;
      readonly reportedFrom?: string | null | undefined;
      readonly reportedTo?: string | null | undefined;
      readonly minConfidence?: number | null | undefined;
      readonly minSources?: number | null | undefined;
    };
    row: {
      readonly start: string;
      readonly total: number | null;
      readonly edges: readonly { readonly key: string; readonly tie: string; readonly relationship: { readonly id: string; readonly type: RelationType; readonly status: RelationshipStatus; readonly since: string | null; readonly until: string | null; readonly certainFrom: string | null; readonly certainTo: string | null; readonly possibleFrom: string | null; readonly possibleTo: string | null; readonly firstReported: string | null; readonly lastReported: string | null; readonly sources: number; readonly origins: number; readonly confidence: number; readonly review: string; readonly ownWord: boolean; readonly subjectId: string; readonly objectId: string; readonly title: string | null; readonly originId: string | null; readonly originName: string | null }; readonly node: { readonly id: string; readonly kind: EntityKind; readonly name: string; readonly nameZh: string | null; readonly nameEn: string | null; readonly aliases: (readonly string[]) | null; readonly wikidata: string | null; readonly ticker: string | null; readonly parentId: string | null; readonly series: string | null; readonly edition: number | null } }[];
    };
    returns: 'many';
    mode: 'read';
  };
  /** Lists the organizations that organizations acquired. */
  'read/relationship/acquisitions': {
    params: {
      readonly starts: readonly { readonly id: string; readonly key: string; readonly tie: string }[];
      readonly limit: number;
      readonly counted: boolean;
      readonly filtered: boolean;
      readonly statuses: readonly RelationshipStatus[];
      readonly asOf?: string | null | undefined;
      readonly sinceFrom?: string | null | undefined;
      readonly sinceTo?: string | null | undefined;
      readonly reportedFrom?: string | null | undefined;
      readonly reportedTo?: string | null | undefined;
      readonly minConfidence?: number | null | undefined;
      readonly minSources?: number | null | undefined;
    };
    row: {
      readonly start: string;
      readonly total: number | null;
      readonly edges: readonly { readonly key: string; readonly tie: string; readonly relationship: { readonly id: string; readonly type: RelationType; readonly status: RelationshipStatus; readonly since: string | null; readonly until: string | null; readonly certainFrom: string | null; readonly certainTo: string | null; readonly possibleFrom: string | null; readonly possibleTo: string | null; readonly firstReported: string | null; readonly lastReported: string | null; readonly sources: number; readonly origins: number; readonly confidence: number; readonly review: string; readonly ownWord: boolean; readonly subjectId: string; readonly objectId: string; readonly title: string | null; readonly originId: string | null; readonly originName: string | null }; readonly node: { readonly id: string; readonly kind: EntityKind; readonly name: string; readonly nameZh: string | null; readonly nameEn: string | null; readonly aliases: (readonly string[]) | null; readonly wikidata: string | null; readonly ticker: string | null; readonly parentId: string | null; readonly series: string | null; readonly edition: number | null } }[];
    };
    returns: 'many';
    mode: 'read';
  };
  /** Tells how many relationships entities have, and lists those among them; of two with more than so many each none is listed. */
  'read/relationship/among': {
    params: {
      readonly ids: readonly string[];
      readonly types: readonly RelationType[];
      readonly status?: (readonly RelationshipStatus[]) | null | undefined;
      readonly asOf?: string | null | undefined;
      readonly dense: number;
    };
    row: {
      readonly id: string;
      readonly degree: number;
      readonly relationships: readonly { readonly id: string; readonly type: RelationType; readonly status: RelationshipStatus; readonly since: string | null; readonly until: string | null; readonly certainFrom: string | null; readonly certainTo: string | null; readonly possibleFrom: string | null; readonly possibleTo: string | null; readonly firstReported: string | null; readonly lastReported: string | null; readonly sources: number; readonly origins: number; readonly confidence: number; readonly review: string; readonly ownWord: boolean; readonly subjectId: string; readonly objectId: string; readonly title: string | null; readonly originId: string | null; readonly originName: string | null }[];
    };
    returns: 'many';
    mode: 'read';
  };
  /** Finds a shortest chain of relationships of any kind between two entities, four at most. */
  'read/relationship/any-path': {
    params: {
      readonly fromId: string;
      readonly toId: string;
      readonly maxLength: number;
    };
    row: {
      readonly nodes: readonly { readonly id: string; readonly kind: EntityKind; readonly name: string; readonly nameZh: string | null; readonly nameEn: string | null; readonly aliases: (readonly string[]) | null; readonly wikidata: string | null; readonly ticker: string | null; readonly parentId: string | null; readonly series: string | null; readonly edition: number | null }[];
      readonly relationships: readonly { readonly id: string; readonly type: RelationType; readonly status: RelationshipStatus; readonly since: string | null; readonly until: string | null; readonly certainFrom: string | null; readonly certainTo: string | null; readonly possibleFrom: string | null; readonly possibleTo: string | null; readonly firstReported: string | null; readonly lastReported: string | null; readonly sources: number; readonly origins: number; readonly confidence: number; readonly review: string; readonly ownWord: boolean; readonly subjectId: string; readonly objectId: string; readonly title: string | null; readonly originId: string | null; readonly originName: string | null }[];
    };
    returns: 'optional';
    mode: 'read';
  };
  /** Lists the relationships around entities, type by type and direction by direction, in the order of the names at the far ends: a bounded number of each, found by a seek among the first so many; with how many of that type and direction there are, whatever the conditions. */
  'read/relationship/around': {
    params: {
      readonly starts: readonly { readonly id: string; readonly out: readonly RelationType[]; readonly in: readonly RelationType[] }[];
      readonly status?: (readonly RelationshipStatus[]) | null | undefined;
      readonly asOf?: string | null | undefined;
      readonly scanned: number;
      readonly limit: number;
    };
    row: {
      readonly start: string;
      readonly type: RelationType;
      readonly isObject: boolean;
      readonly total: number;
      readonly fitting: number;
      readonly edges: readonly { readonly farId: string; readonly farKind: EntityKind; readonly relationship: { readonly id: string; readonly type: RelationType; readonly status: RelationshipStatus; readonly since: string | null; readonly until: string | null; readonly certainFrom: string | null; readonly certainTo: string | null; readonly possibleFrom: string | null; readonly possibleTo: string | null; readonly firstReported: string | null; readonly lastReported: string | null; readonly sources: number; readonly origins: number; readonly confidence: number; readonly review: string; readonly ownWord: boolean; readonly subjectId: string; readonly objectId: string; readonly title: string | null; readonly originId: string | null; readonly originName: string | null } }[];
    };
    returns: 'many';
    mode: 'read';
  };
  /** Lists the moves to clouds. */
  'read/relationship/arrivals': {
    params: {
      readonly starts: readonly { readonly id: string; readonly key: string; readonly tie: string }[];
      readonly limit: number;
      readonly counted: boolean;
      readonly filtered: boolean;
      readonly statuses: readonly RelationshipStatus[];
      readonly asOf?: string | null | undefined;
      readonly sinceFrom?: string | null | undefined;
      readonly sinceTo?: string | null | undefined;
      readonly reportedFrom?: string | null | undefined;
      readonly reportedTo?: string | null | undefined;
      readonly minConfidence?: number | null | undefined;
      readonly minSources?: number | null | undefined;
    };
    row: {
      readonly start: string;
      readonly total: number | null;
      readonly edges: readonly { readonly key: string; readonly tie: string; readonly relationship: { readonly id: string; readonly type: RelationType; readonly status: RelationshipStatus; readonly since: string | null; readonly until: string | null; readonly certainFrom: string | null; readonly certainTo: string | null; readonly possibleFrom: string | null; readonly possibleTo: string | null; readonly firstReported: string | null; readonly lastReported: string | null; readonly sources: number; readonly origins: number; readonly confidence: number; readonly review: string; readonly ownWord: boolean; readonly subjectId: string; readonly objectId: string; readonly title: string | null; readonly originId: string | null; readonly originName: string | null }; readonly node: { readonly id: string; readonly kind: EntityKind; readonly name: string; readonly nameZh: string | null; readonly nameEn: string | null; readonly aliases: (readonly string[]) | null; readonly wikidata: string | null; readonly ticker: string | null; readonly parentId: string | null; readonly series: string | null; readonly edition: number | null } }[];
    };
    returns: 'many';
    mode: 'read';
  };
  /** Lists the moves to clouds, those first that most articles state. */
  'read/relationship/arrivals/best-attested': {
    params: {
      readonly starts: readonly { readonly id: string; readonly key: number; readonly tie: string }[];
      readonly limit: number;
      readonly counted: boolean;
      readonly filtered: boolean;
      readonly statuses: readonly RelationshipStatus[];
      readonly asOf?: string | null | undefined;
      readonly sinceFrom?: string | null | undefined;
      readonly sinceTo?: string | null | undefined;
      readonly reportedFrom?: string | null | undefined;
      readonly reportedTo?: string | null | undefined;
      readonly minConfidence?: number | null | undefined;
      readonly minSources?: number | null | undefined;
    };
    row: {
      readonly start: string;
      readonly total: number | null;
      readonly edges: readonly { readonly key: number; readonly tie: string; readonly relationship: { readonly id: string; readonly type: RelationType; readonly status: RelationshipStatus; readonly since: string | null; readonly until: string | null; readonly certainFrom: string | null; readonly certainTo: string | null; readonly possibleFrom: string | null; readonly possibleTo: string | null; readonly firstReported: string | null; readonly lastReported: string | null; readonly sources: number; readonly origins: number; readonly confidence: number; readonly review: string; readonly ownWord: boolean; readonly subjectId: string; readonly objectId: string; readonly title: string | null; readonly originId: string | null; readonly originName: string | null }; readonly node: { readonly id: string; readonly kind: EntityKind; readonly name: string; readonly nameZh: string | null; readonly nameEn: string | null; readonly aliases: (readonly string[]) | null; readonly wikidata: string | null; readonly ticker: string | null; readonly parentId: string | null; readonly series: string | null; readonly edition: number | null } }[];
    };
    returns: 'many';
    mode: 'read';
  };
  /** Lists the moves to clouds, the least sure first. */
  'read/relationship/arrivals/least-sure': {
    params: {
      readonly starts: readonly { readonly id: string; readonly key: number; readonly tie: string }[];
      readonly limit: number;
      readonly counted: boolean;
      readonly filtered: boolean;
      readonly statuses: readonly RelationshipStatus[];
      readonly asOf?: string | null | undefined;
      readonly sinceFrom?: string | null | undefined;
      readonly sinceTo?: string | null | undefined;
      readonly reportedFrom?: string | null | undefined;
      readonly reportedTo?: string | null | undefined;
      readonly minConfidence?: number | null | undefined;
      readonly minSources?: number | null | undefined;
    };
    row: {
      readonly start: string;
      readonly total: number | null;
      readonly edges: readonly { readonly key: number; readonly tie: string; readonly relationship: { readonly id: string; readonly type: RelationType; readonly status: RelationshipStatus; readonly since: string | null; readonly until: string | null; readonly certainFrom: string | null; readonly certainTo: string | null; readonly possibleFrom: string | null; readonly possibleTo: string | null; readonly firstReported: string | null; readonly lastReported: string | null; readonly sources: number; readonly origins: number; readonly confidence: number; readonly review: string; readonly ownWord: boolean; readonly subjectId: string; readonly objectId: string; readonly title: string | null; readonly originId: string | null; readonly originName: string | null }; readonly node: { readonly id: string; readonly kind: EntityKind; readonly name: string; readonly nameZh: string | null; readonly nameEn: string | null; readonly aliases: (readonly string[]) | null; readonly wikidata: string | null; readonly ticker: string | null; readonly parentId: string | null; readonly series: string | null; readonly edition: number | null } }[];
    };
    returns: 'many';
    mode: 'read';
  };
  /** Lists the moves to clouds, the newest first. */
  'read/relationship/arrivals/newest': {
    params: {
      readonly starts: readonly { readonly id: string; readonly key: string; readonly tie: string }[];
      readonly limit: number;
      readonly counted: boolean;
      readonly filtered: boolean;
      readonly statuses: readonly RelationshipStatus[];
      readonly asOf?: string | null | undefined;
      readonly sinceFrom?: string | null | undefined;
      readonly sinceTo?: string | null | undefined;
      readonly reportedFrom?: string | null | undefined;
      readonly reportedTo?: string | null | undefined;
      readonly minConfidence?: number | null | undefined;
      readonly minSources?: number | null | undefined;
    };
    row: {
      readonly start: string;
      readonly total: number | null;
      readonly edges: readonly { readonly key: string; readonly tie: string; readonly relationship: { readonly id: string; readonly type: RelationType; readonly status: RelationshipStatus; readonly since: string | null; readonly until: string | null; readonly certainFrom: string | null; readonly certainTo: string | null; readonly possibleFrom: string | null; readonly possibleTo: string | null; readonly firstReported: string | null; readonly lastReported: string | null; readonly sources: number; readonly origins: number; readonly confidence: number; readonly review: string; readonly ownWord: boolean; readonly subjectId: string; readonly objectId: string; readonly title: string | null; readonly originId: string | null; readonly originName: string | null }; readonly node: { readonly id: string; readonly kind: EntityKind; readonly name: string; readonly nameZh: string | null; readonly nameEn: string | null; readonly aliases: (readonly string[]) | null; readonly wikidata: string | null; readonly ticker: string | null; readonly parentId: string | null; readonly series: string | null; readonly edition: number | null } }[];
    };
    returns: 'many';
    mode: 'read';
  };
  /** Lists the moves to clouds, by name: those of some statuses. */
  'read/relationship/arrivals/of-status': {
    params: {
      readonly starts: readonly { readonly id: string; readonly key: string; readonly tie: string }[];
      readonly limit: number;
      readonly counted: boolean;
      readonly filtered: boolean;
      readonly statuses: readonly RelationshipStatus[];
      readonly asOf?: string | null | undefined;
      readonly sinceFrom?: string | null | undefined;
      readonly sinceTo?: string | null | undefined;
      readonly reportedFrom?: string | null | undefined;
      readonly reportedTo?: string | null | undefined;
      readonly minConfidence?: number | null | undefined;
      readonly minSources?: number | null | undefined;
    };
    row: {
      readonly start: string;
      readonly total: number | null;
      readonly edges: readonly { readonly key: string; readonly tie: string; readonly relationship: { readonly id: string; readonly type: RelationType; readonly status: RelationshipStatus; readonly since: string | null; readonly until: string | null; readonly certainFrom: string | null; readonly certainTo: string | null; readonly possibleFrom: string | null; readonly possibleTo: string | null; readonly firstReported: string | null; readonly lastReported: string | null; readonly sources: number; readonly origins: number; readonly confidence: number; readonly review: string; readonly ownWord: boolean; readonly subjectId: string; readonly objectId: string; readonly title: string | null; readonly originId: string | null; readonly originName: string | null }; readonly node: { readonly id: string; readonly kind: EntityKind; readonly name: string; readonly nameZh: string | null; readonly nameEn: string | null; readonly aliases: (readonly string[]) | null; readonly wikidata: string | null; readonly ticker: string | null; readonly parentId: string | null; readonly series: string | null; readonly edition: number | null } }[];
    };
    returns: 'many';
    mode: 'read';
  };
  /** Lists the events in which people took part. */
  'read/relationship/attended-events': {
    params: {
      readonly starts: readonly { readonly id: string; readonly key: string; readonly tie: string }[];
      readonly limit: number;
      readonly counted: boolean;
      readonly filtered: boolean;
      readonly statuses: readonly RelationshipStatus[];
      readonly asOf?: string | null | undefined;
      readonly sinceFrom?: string | null | undefined;
      readonly sinceTo?: string | null | undefined;
      readonly reportedFrom?: string | null | undefined;
      readonly reportedTo?: string | null | undefined;
      readonly minConfidence?: number | null | undefined;
      readonly minSources?: number | null | undefined;
    };
    row: {
      readonly start: string;
      readonly total: number | null;
      readonly edges: readonly { readonly key: string; readonly tie: string; readonly relationship: { readonly id: string; readonly type: RelationType; readonly status: RelationshipStatus; readonly since: string | null; readonly until: string | null; readonly certainFrom: string | null; readonly certainTo: string | null; readonly possibleFrom: string | null; readonly possibleTo: string | null; readonly firstReported: string | null; readonly lastReported: string | null; readonly sources: number; readonly origins: number; readonly confidence: number; readonly review: string; readonly ownWord: boolean; readonly subjectId: string; readonly objectId: string; readonly title: string | null; readonly originId: string | null; readonly originName: string | null }; readonly node: { readonly id: string; readonly kind: EntityKind; readonly name: string; readonly nameZh: string | null; readonly nameEn: string | null; readonly aliases: (readonly string[]) | null; readonly wikidata: string | null; readonly ticker: string | null; readonly parentId: string | null; readonly series: string | null; readonly edition: number | null } }[];
    };
    returns: 'many';
    mode: 'read';
  };
  /** Looks relationships of every type up by their ids. */
  'read/relationship/by-ids': {
    params: {
      readonly ids: readonly string[];
    };
    row: {
      readonly relationship: { readonly id: string; readonly type: RelationType; readonly status: RelationshipStatus; readonly since: string | null; readonly until: string | null; readonly certainFrom: string | null; readonly certainTo: string | null; readonly possibleFrom: string | null; readonly possibleTo: string | null; readonly firstReported: string | null; readonly lastReported: string | null; readonly sources: number; readonly origins: number; readonly confidence: number; readonly review: string; readonly ownWord: boolean; readonly subjectId: string; readonly objectId: string; readonly title: string | null; readonly originId: string | null; readonly originName: string | null };
    };
    returns: 'many';
    mode: 'read';
  };
  /** Lists the clouds that organizations use. */
  'read/relationship/clouds': {
    params: {
      readonly starts: readonly { readonly id: string; readonly key: string; readonly tie: string }[];
      readonly limit: number;
      readonly counted: boolean;
      readonly filtered: boolean;
      readonly statuses: readonly RelationshipStatus[];
      readonly asOf?: string | null | undefined;
      readonly sinceFrom?: string | null | undefined;
      readonly sinceTo?: string | null | undefined;
      readonly reportedFrom?: string | null | undefined;
      readonly reportedTo?: string | null | undefined;
      readonly minConfidence?: number | null | undefined;
      readonly minSources?: number | null | undefined;
    };
    row: {
      readonly start: string;
      readonly total: number | null;
      readonly edges: readonly { readonly key: string; readonly tie: string; readonly relationship: { readonly id: string; readonly type: RelationType; readonly status: RelationshipStatus; readonly since: string | null; readonly until: string | null; readonly certainFrom: string | null; readonly certainTo: string | null; readonly possibleFrom: string | null; readonly possibleTo: string | null; readonly firstReported: string | null; readonly lastReported: string | null; readonly sources: number; readonly origins: number; readonly confidence: number; readonly review: string; readonly ownWord: boolean; readonly subjectId: string; readonly objectId: string; readonly title: string | null; readonly originId: string | null; readonly originName: string | null }; readonly node: { readonly id: string; readonly kind: EntityKind; readonly name: string; readonly nameZh: string | null; readonly nameEn: string | null; readonly aliases: (readonly string[]) | null; readonly wikidata: string | null; readonly ticker: string | null; readonly parentId: string | null; readonly series: string | null; readonly edition: number | null } }[];
    };
    returns: 'many';
    mode: 'read';
  };
  /** Lists the organizations that use clouds. */
  'read/relationship/customers': {
    params: {
      readonly starts: readonly { readonly id: string; readonly key: string; readonly tie: string }[];
      readonly limit: number;
      readonly counted: boolean;
      readonly filtered: boolean;
      readonly statuses: readonly RelationshipStatus[];
      readonly asOf?: string | null | undefined;
      readonly sinceFrom?: string | null | undefined;
      readonly sinceTo?: string | null | undefined;
      readonly reportedFrom?: string | null | undefined;
      readonly reportedTo?: string | null | undefined;
      readonly minConfidence?: number | null | undefined;
      readonly minSources?: number | null | undefined;
    };
    row: {
      readonly start: string;
      readonly total: number | null;
      readonly edges: readonly { readonly key: string; readonly tie: string; readonly relationship: { readonly id: string; readonly type: RelationType; readonly status: RelationshipStatus; readonly since: string | null; readonly until: string | null; readonly certainFrom: string | null; readonly certainTo: string | null; readonly possibleFrom: string | null; readonly possibleTo: string | null; readonly firstReported: string | null; readonly lastReported: string | null; readonly sources: number; readonly origins: number; readonly confidence: number; readonly review: string; readonly ownWord: boolean; readonly subjectId: string; readonly objectId: string; readonly title: string | null; readonly originId: string | null; readonly originName: string | null }; readonly node: { readonly id: string; readonly kind: EntityKind; readonly name: string; readonly nameZh: string | null; readonly nameEn: string | null; readonly aliases: (readonly string[]) | null; readonly wikidata: string | null; readonly ticker: string | null; readonly parentId: string | null; readonly series: string | null; readonly edition: number | null } }[];
    };
    returns: 'many';
    mode: 'read';
  };
  /** Lists the organizations that use clouds, those first that most articles state. */
  'read/relationship/customers/best-attested': {
    params: {
      readonly starts: readonly { readonly id: string; readonly key: number; readonly tie: string }[];
      readonly limit: number;
      readonly counted: boolean;
      readonly filtered: boolean;
      readonly statuses: readonly RelationshipStatus[];
      readonly asOf?: string | null | undefined;
      readonly sinceFrom?: string | null | undefined;
      readonly sinceTo?: string | null | undefined;
      readonly reportedFrom?: string | null | undefined;
      readonly reportedTo?: string | null | undefined;
      readonly minConfidence?: number | null | undefined;
      readonly minSources?: number | null | undefined;
    };
    row: {
      readonly start: string;
      readonly total: number | null;
      readonly edges: readonly { readonly key: number; readonly tie: string; readonly relationship: { readonly id: string; readonly type: RelationType; readonly status: RelationshipStatus; readonly since: string | null; readonly until: string | null; readonly certainFrom: string | null; readonly certainTo: string | null; readonly possibleFrom: string | null; readonly possibleTo: string | null; readonly firstReported: string | null; readonly lastReported: string | null; readonly sources: number; readonly origins: number; readonly confidence: number; readonly review: string; readonly ownWord: boolean; readonly subjectId: string; readonly objectId: string; readonly title: string | null; readonly originId: string | null; readonly originName: string | null }; readonly node: { readonly id: string; readonly kind: EntityKind; readonly name: string; readonly nameZh: string | null; readonly nameEn: string | null; readonly aliases: (readonly string[]) | null; readonly wikidata: string | null; readonly ticker: string | null; readonly parentId: string | null; readonly series: string | null; readonly edition: number | null } }[];
    };
    returns: 'many';
    mode: 'read';
  };
  /** Lists the organizations that use clouds, the least sure first. */
  'read/relationship/customers/least-sure': {
    params: {
      readonly starts: readonly { readonly id: string; readonly key: number; readonly tie: string }[];
      readonly limit: number;
      readonly counted: boolean;
      readonly filtered: boolean;
      readonly statuses: readonly RelationshipStatus[];
      readonly asOf?: string | null | undefined;
      readonly sinceFrom?: string | null | undefined;
      readonly sinceTo?: string | null | undefined;
      readonly reportedFrom?: string | null | undefined;
      readonly reportedTo?: string | null | undefined;
      readonly minConfidence?: number | null | undefined;
      readonly minSources?: number | null | undefined;
    };
    row: {
      readonly start: string;
      readonly total: number | null;
      readonly edges: readonly { readonly key: number; readonly tie: string; readonly relationship: { readonly id: string; readonly type: RelationType; readonly status: RelationshipStatus; readonly since: string | null; readonly until: string | null; readonly certainFrom: string | null; readonly certainTo: string | null; readonly possibleFrom: string | null; readonly possibleTo: string | null; readonly firstReported: string | null; readonly lastReported: string | null; readonly sources: number; readonly origins: number; readonly confidence: number; readonly review: string; readonly ownWord: boolean; readonly subjectId: string; readonly objectId: string; readonly title: string | null; readonly originId: string | null; readonly originName: string | null }; readonly node: { readonly id: string; readonly kind: EntityKind; readonly name: string; readonly nameZh: string | null; readonly nameEn: string | null; readonly aliases: (readonly string[]) | null; readonly wikidata: string | null; readonly ticker: string | null; readonly parentId: string | null; readonly series: string | null; readonly edition: number | null } }[];
    };
    returns: 'many';
    mode: 'read';
  };
  /** Lists the organizations that use clouds, the newest first. */
  'read/relationship/customers/newest': {
    params: {
      readonly starts: readonly { readonly id: string; readonly key: string; readonly tie: string }[];
      readonly limit: number;
      readonly counted: boolean;
      readonly filtered: boolean;
      readonly statuses: readonly RelationshipStatus[];
      readonly asOf?: string | null | undefined;
      readonly sinceFrom?: string | null | undefined;
      readonly sinceTo?: string | null | undefined;
      readonly reportedFrom?: string | null | undefined;
      readonly reportedTo?: string | null | undefined;
      readonly minConfidence?: number | null | undefined;
      readonly minSources?: number | null | undefined;
    };
    row: {
      readonly start: string;
      readonly total: number | null;
      readonly edges: readonly { readonly key: string; readonly tie: string; readonly relationship: { readonly id: string; readonly type: RelationType; readonly status: RelationshipStatus; readonly since: string | null; readonly until: string | null; readonly certainFrom: string | null; readonly certainTo: string | null; readonly possibleFrom: string | null; readonly possibleTo: string | null; readonly firstReported: string | null; readonly lastReported: string | null; readonly sources: number; readonly origins: number; readonly confidence: number; readonly review: string; readonly ownWord: boolean; readonly subjectId: string; readonly objectId: string; readonly title: string | null; readonly originId: string | null; readonly originName: string | null }; readonly node: { readonly id: string; readonly kind: EntityKind; readonly name: string; readonly nameZh: string | null; readonly nameEn: string | null; readonly aliases: (readonly string[]) | null; readonly wikidata: string | null; readonly ticker: string | null; readonly parentId: string | null; readonly series: string | null; readonly edition: number | null } }[];
    };
    returns: 'many';
    mode: 'read';
  };
  /** Lists the organizations that use clouds, by name: those of some statuses. */
  'read/relationship/customers/of-status': {
    params: {
      readonly starts: readonly { readonly id: string; readonly key: string; readonly tie: string }[];
      readonly limit: number;
      readonly counted: boolean;
      readonly filtered: boolean;
      readonly statuses: readonly RelationshipStatus[];
      readonly asOf?: string | null | undefined;
      readonly sinceFrom?: string | null | undefined;
      readonly sinceTo?: string | null | undefined;
      readonly reportedFrom?: string | null | undefined;
      readonly reportedTo?: string | null | undefined;
      readonly minConfidence?: number | null | undefined;
      readonly minSources?: number | null | undefined;
    };
    row: {
      readonly start: string;
      readonly total: number | null;
      readonly edges: readonly { readonly key: string; readonly tie: string; readonly relationship: { readonly id: string; readonly type: RelationType; readonly status: RelationshipStatus; readonly since: string | null; readonly until: string | null; readonly certainFrom: string | null; readonly certainTo: string | null; readonly possibleFrom: string | null; readonly possibleTo: string | null; readonly firstReported: string | null; readonly lastReported: string | null; readonly sources: number; readonly origins: number; readonly confidence: number; readonly review: string; readonly ownWord: boolean; readonly subjectId: string; readonly objectId: string; readonly title: string | null; readonly originId: string | null; readonly originName: string | null }; readonly node: { readonly id: string; readonly kind: EntityKind; readonly name: string; readonly nameZh: string | null; readonly nameEn: string | null; readonly aliases: (readonly string[]) | null; readonly wikidata: string | null; readonly ticker: string | null; readonly parentId: string | null; readonly series: string | null; readonly edition: number | null } }[];
    };
    returns: 'many';
    mode: 'read';
  };
  /** Lists the moves away from clouds. */
  'read/relationship/departures': {
    params: {
      readonly starts: readonly { readonly id: string; readonly key: string; readonly tie: string }[];
      readonly limit: number;
      readonly counted: boolean;
      readonly filtered: boolean;
      readonly statuses: readonly RelationshipStatus[];
      readonly asOf?: string | null | undefined;
      readonly sinceFrom?: string | null | undefined;
      readonly sinceTo?: string | null | undefined;
      readonly reportedFrom?: string | null | undefined;
      readonly reportedTo?: string | null | undefined;
      readonly minConfidence?: number | null | undefined;
      readonly minSources?: number | null | undefined;
    };
    row: {
      readonly start: string;
      readonly total: number | null;
      readonly edges: readonly { readonly key: string; readonly tie: string; readonly relationship: { readonly id: string; readonly type: RelationType; readonly status: RelationshipStatus; readonly since: string | null; readonly until: string | null; readonly certainFrom: string | null; readonly certainTo: string | null; readonly possibleFrom: string | null; readonly possibleTo: string | null; readonly firstReported: string | null; readonly lastReported: string | null; readonly sources: number; readonly origins: number; readonly confidence: number; readonly review: string; readonly ownWord: boolean; readonly subjectId: string; readonly objectId: string; readonly title: string | null; readonly originId: string | null; readonly originName: string | null }; readonly node: { readonly id: string; readonly kind: EntityKind; readonly name: string; readonly nameZh: string | null; readonly nameEn: string | null; readonly aliases: (readonly string[]) | null; readonly wikidata: string | null; readonly ticker: string | null; readonly parentId: string | null; readonly series: string | null; readonly edition: number | null } }[];
    };
    returns: 'many';
    mode: 'read';
  };
  /** Lists the moves away from clouds, those first that most articles state. */
  'read/relationship/departures/best-attested': {
    params: {
      readonly starts: readonly { readonly id: string; readonly key: number; readonly tie: string }[];
      readonly limit: number;
      readonly counted: boolean;
      readonly filtered: boolean;
      readonly statuses: readonly RelationshipStatus[];
      readonly asOf?: string | null | undefined;
      readonly sinceFrom?: string | null | undefined;
      readonly sinceTo?: string | null | undefined;
      readonly reportedFrom?: string | null | undefined;
      readonly reportedTo?: string | null | undefined;
      readonly minConfidence?: number | null | undefined;
      readonly minSources?: number | null | undefined;
    };
    row: {
      readonly start: string;
      readonly total: number | null;
      readonly edges: readonly { readonly key: number; readonly tie: string; readonly relationship: { readonly id: string; readonly type: RelationType; readonly status: RelationshipStatus; readonly since: string | null; readonly until: string | null; readonly certainFrom: string | null; readonly certainTo: string | null; readonly possibleFrom: string | null; readonly possibleTo: string | null; readonly firstReported: string | null; readonly lastReported: string | null; readonly sources: number; readonly origins: number; readonly confidence: number; readonly review: string; readonly ownWord: boolean; readonly subjectId: string; readonly objectId: string; readonly title: string | null; readonly originId: string | null; readonly originName: string | null }; readonly node: { readonly id: string; readonly kind: EntityKind; readonly name: string; readonly nameZh: string | null; readonly nameEn: string | null; readonly aliases: (readonly string[]) | null; readonly wikidata: string | null; readonly ticker: string | null; readonly parentId: string | null; readonly series: string | null; readonly edition: number | null } }[];
    };
    returns: 'many';
    mode: 'read';
  };
  /** Lists the moves away from clouds, the least sure first. */
  'read/relationship/departures/least-sure': {
    params: {
      readonly starts: readonly { readonly id: string; readonly key: number; readonly tie: string }[];
      readonly limit: number;
      readonly counted: boolean;
      readonly filtered: boolean;
      readonly statuses: readonly RelationshipStatus[];
      readonly asOf?: string | null | undefined;
      readonly sinceFrom?: string | null | undefined;
      readonly sinceTo?: string | null | undefined;
      readonly reportedFrom?: string | null | undefined;
      readonly reportedTo?: string | null | undefined;
      readonly minConfidence?: number | null | undefined;
      readonly minSources?: number | null | undefined;
    };
    row: {
      readonly start: string;
      readonly total: number | null;
      readonly edges: readonly { readonly key: number; readonly tie: string; readonly relationship: { readonly id: string; readonly type: RelationType; readonly status: RelationshipStatus; readonly since: string | null; readonly until: string | null; readonly certainFrom: string | null; readonly certainTo: string | null; readonly possibleFrom: string | null; readonly possibleTo: string | null; readonly firstReported: string | null; readonly lastReported: string | null; readonly sources: number; readonly origins: number; readonly confidence: number; readonly review: string; readonly ownWord: boolean; readonly subjectId: string; readonly objectId: string; readonly title: string | null; readonly originId: string | null; readonly originName: string | null }; readonly node: { readonly id: string; readonly kind: EntityKind; readonly name: string; readonly nameZh: string | null; readonly nameEn: string | null; readonly aliases: (readonly string[]) | null; readonly wikidata: string | null; readonly ticker: string | null; readonly parentId: string | null; readonly series: string | null; readonly edition: number | null } }[];
    };
    returns: 'many';
    mode: 'read';
  };
  /** Lists the moves away from clouds, the newest first. */
  'read/relationship/departures/newest': {
    params: {
      readonly starts: readonly { readonly id: string; readonly key: string; readonly tie: string }[];
      readonly limit: number;
      readonly counted: boolean;
      readonly filtered: boolean;
      readonly statuses: readonly RelationshipStatus[];
      readonly asOf?: string | null | undefined;
      readonly sinceFrom?: string | null | undefined;
      readonly sinceTo?: string | null | undefined;
      readonly reportedFrom?: string | null | undefined;
      readonly reportedTo?: string | null | undefined;
      readonly minConfidence?: number | null | undefined;
      readonly minSources?: number | null | undefined;
    };
    row: {
      readonly start: string;
      readonly total: number | null;
      readonly edges: readonly { readonly key: string; readonly tie: string; readonly relationship: { readonly id: string; readonly type: RelationType; readonly status: RelationshipStatus; readonly since: string | null; readonly until: string | null; readonly certainFrom: string | null; readonly certainTo: string | null; readonly possibleFrom: string | null; readonly possibleTo: string | null; readonly firstReported: string | null; readonly lastReported: string | null; readonly sources: number; readonly origins: number; readonly confidence: number; readonly review: string; readonly ownWord: boolean; readonly subjectId: string; readonly objectId: string; readonly title: string | null; readonly originId: string | null; readonly originName: string | null }; readonly node: { readonly id: string; readonly kind: EntityKind; readonly name: string; readonly nameZh: string | null; readonly nameEn: string | null; readonly aliases: (readonly string[]) | null; readonly wikidata: string | null; readonly ticker: string | null; readonly parentId: string | null; readonly series: string | null; readonly edition: number | null } }[];
    };
    returns: 'many';
    mode: 'read';
  };
  /** Lists the moves away from clouds, by name: those of some statuses. */
  'read/relationship/departures/of-status': {
    params: {
      readonly starts: readonly { readonly id: string; readonly key: string; readonly tie: string }[];
      readonly limit: number;
      readonly counted: boolean;
      readonly filtered: boolean;
      readonly statuses: readonly RelationshipStatus[];
      readonly asOf?: string | null | undefined;
      readonly sinceFrom?: string | null | undefined;
      readonly sinceTo?: string | null | undefined;
      readonly reportedFrom?: string | null | undefined;
      readonly reportedTo?: string | null | undefined;
      readonly minConfidence?: number | null | undefined;
      readonly minSources?: number | null | undefined;
    };
    row: {
      readonly start: string;
      readonly total: number | null;
      readonly edges: readonly { readonly key: string; readonly tie: string; readonly relationship: { readonly id: string; readonly type: RelationType; readonly status: RelationshipStatus; readonly since: string | null; readonly until: string | null; readonly certainFrom: string | null; readonly certainTo: string | null; readonly possibleFrom: string | null; readonly possibleTo: string | null; readonly firstReported: string | null; readonly lastReported: string | null; readonly sources: number; readonly origins: number; readonly confidence: number; readonly review: string; readonly ownWord: boolean; readonly subjectId: string; readonly objectId: string; readonly title: string | null; readonly originId: string | null; readonly originName: string | null }; readonly node: { readonly id: string; readonly kind: EntityKind; readonly name: string; readonly nameZh: string | null; readonly nameEn: string | null; readonly aliases: (readonly string[]) | null; readonly wikidata: string | null; readonly ticker: string | null; readonly parentId: string | null; readonly series: string | null; readonly edition: number | null } }[];
    };
    returns: 'many';
    mode: 'read';
  };
  /** Lists the events that organizations held or took part in; one event may stand twice, once for each. */
  'read/relationship/events': {
    params: {
      readonly starts: readonly { readonly id: string; readonly key: string; readonly tie: string }[];
      readonly limit: number;
      readonly counted: boolean;
      readonly filtered: boolean;
      readonly statuses: readonly RelationshipStatus[];
      readonly asOf?: string | null | undefined;
      readonly sinceFrom?: string | null | undefined;
      readonly sinceTo?: string | null | undefined;
      readonly reportedFrom?: string | null | undefined;
      readonly reportedTo?: string | null | undefined;
      readonly minConfidence?: number | null | undefined;
      readonly minSources?: number | null | undefined;
    };
    row: {
      readonly start: string;
      readonly total: number | null;
      readonly edges: readonly { readonly key: string; readonly tie: string; readonly relationship: { readonly id: string; readonly type: RelationType; readonly status: RelationshipStatus; readonly since: string | null; readonly until: string | null; readonly certainFrom: string | null; readonly certainTo: string | null; readonly possibleFrom: string | null; readonly possibleTo: string | null; readonly firstReported: string | null; readonly lastReported: string | null; readonly sources: number; readonly origins: number; readonly confidence: number; readonly review: string; readonly ownWord: boolean; readonly subjectId: string; readonly objectId: string; readonly title: string | null; readonly originId: string | null; readonly originName: string | null }; readonly node: { readonly id: string; readonly kind: EntityKind; readonly name: string; readonly nameZh: string | null; readonly nameEn: string | null; readonly aliases: (readonly string[]) | null; readonly wikidata: string | null; readonly ticker: string | null; readonly parentId: string | null; readonly series: string | null; readonly edition: number | null } }[];
    };
    returns: 'many';
    mode: 'read';
  };
  /** Lists the organizations that held events. */
  'read/relationship/hosts': {
    params: {
      readonly starts: readonly { readonly id: string; readonly key: string; readonly tie: string }[];
      readonly limit: number;
      readonly counted: boolean;
      readonly filtered: boolean;
      readonly statuses: readonly RelationshipStatus[];
      readonly asOf?: string | null | undefined;
      readonly sinceFrom?: string | null | undefined;
      readonly sinceTo?: string | null | undefined;
      readonly reportedFrom?: string | null | undefined;
      readonly reportedTo?: string | null | undefined;
      readonly minConfidence?: number | null | undefined;
      readonly minSources?: number | null | undefined;
    };
    row: {
      readonly start: string;
      readonly total: number | null;
      readonly edges: readonly { readonly key: string; readonly tie: string; readonly relationship: { readonly id: string; readonly type: RelationType; readonly status: RelationshipStatus; readonly since: string | null; readonly until: string | null; readonly certainFrom: string | null; readonly certainTo: string | null; readonly possibleFrom: string | null; readonly possibleTo: string | null; readonly firstReported: string | null; readonly lastReported: string | null; readonly sources: number; readonly origins: number; readonly confidence: number; readonly review: string; readonly ownWord: boolean; readonly subjectId: string; readonly objectId: string; readonly title: string | null; readonly originId: string | null; readonly originName: string | null }; readonly node: { readonly id: string; readonly kind: EntityKind; readonly name: string; readonly nameZh: string | null; readonly nameEn: string | null; readonly aliases: (readonly string[]) | null; readonly wikidata: string | null; readonly ticker: string | null; readonly parentId: string | null; readonly series: string | null; readonly edition: number | null } }[];
    };
    returns: 'many';
    mode: 'read';
  };
  /** Lists the organizations in which organizations and people invested. */
  'read/relationship/investments': {
    params: {
      readonly starts: readonly { readonly id: string; readonly key: string; readonly tie: string }[];
      readonly limit: number;
      readonly counted: boolean;
      readonly filtered: boolean;
      readonly statuses: readonly RelationshipStatus[];
      readonly asOf?: string | null | undefined;
      readonly sinceFrom?: string | null | undefined;
      readonly sinceTo?: string | null | undefined;
      readonly reportedFrom?: string | null | undefined;
      readonly reportedTo?: string | null | undefined;
      readonly minConfidence?: number | null | undefined;
      readonly minSources?: number | null | undefined;
    };
    row: {
      readonly start: string;
      readonly total: number | null;
      readonly edges: readonly { readonly key: string; readonly tie: string; readonly relationship: { readonly id: string; readonly type: RelationType; readonly status: RelationshipStatus; readonly since: string | null; readonly until: string | null; readonly certainFrom: string | null; readonly certainTo: string | null; readonly possibleFrom: string | null; readonly possibleTo: string | null; readonly firstReported: string | null; readonly lastReported: string | null; readonly sources: number; readonly origins: number; readonly confidence: number; readonly review: string; readonly ownWord: boolean; readonly subjectId: string; readonly objectId: string; readonly title: string | null; readonly originId: string | null; readonly originName: string | null }; readonly node: { readonly id: string; readonly kind: EntityKind; readonly name: string; readonly nameZh: string | null; readonly nameEn: string | null; readonly aliases: (readonly string[]) | null; readonly wikidata: string | null; readonly ticker: string | null; readonly parentId: string | null; readonly series: string | null; readonly edition: number | null } }[];
    };
    returns: 'many';
    mode: 'read';
  };
  /** Lists who invested in organizations. */
  'read/relationship/investors': {
    params: {
      readonly starts: readonly { readonly id: string; readonly key: string; readonly tie: string }[];
      readonly limit: number;
      readonly counted: boolean;
      readonly filtered: boolean;
      readonly statuses: readonly RelationshipStatus[];
      readonly asOf?: string | null | undefined;
      readonly sinceFrom?: string | null | undefined;
      readonly sinceTo?: string | null | undefined;
      readonly reportedFrom?: string | null | undefined;
      readonly reportedTo?: string | null | undefined;
      readonly minConfidence?: number | null | undefined;
      readonly minSources?: number | null | undefined;
    };
    row: {
      readonly start: string;
      readonly total: number | null;
      readonly edges: readonly { readonly key: string; readonly tie: string; readonly relationship: { readonly id: string; readonly type: RelationType; readonly status: RelationshipStatus; readonly since: string | null; readonly until: string | null; readonly certainFrom: string | null; readonly certainTo: string | null; readonly possibleFrom: string | null; readonly possibleTo: string | null; readonly firstReported: string | null; readonly lastReported: string | null; readonly sources: number; readonly origins: number; readonly confidence: number; readonly review: string; readonly ownWord: boolean; readonly subjectId: string; readonly objectId: string; readonly title: string | null; readonly originId: string | null; readonly originName: string | null }; readonly node: { readonly id: string; readonly kind: EntityKind; readonly name: string; readonly nameZh: string | null; readonly nameEn: string | null; readonly aliases: (readonly string[]) | null; readonly wikidata: string | null; readonly ticker: string | null; readonly parentId: string | null; readonly series: string | null; readonly edition: number | null } }[];
    };
    returns: 'many';
    mode: 'read';
  };
  /** Lists the moves that organizations made to clouds. */
  'read/relationship/migrations': {
    params: {
      readonly starts: readonly { readonly id: string; readonly key: string; readonly tie: string }[];
      readonly limit: number;
      readonly counted: boolean;
      readonly filtered: boolean;
      readonly statuses: readonly RelationshipStatus[];
      readonly asOf?: string | null | undefined;
      readonly sinceFrom?: string | null | undefined;
      readonly sinceTo?: string | null | undefined;
      readonly reportedFrom?: string | null | undefined;
      readonly reportedTo?: string | null | undefined;
      readonly minConfidence?: number | null | undefined;
      readonly minSources?: number | null | undefined;
    };
    row: {
      readonly start: string;
      readonly total: number | null;
      readonly edges: readonly { readonly key: string; readonly tie: string; readonly relationship: { readonly id: string; readonly type: RelationType; readonly status: RelationshipStatus; readonly since: string | null; readonly until: string | null; readonly certainFrom: string | null; readonly certainTo: string | null; readonly possibleFrom: string | null; readonly possibleTo: string | null; readonly firstReported: string | null; readonly lastReported: string | null; readonly sources: number; readonly origins: number; readonly confidence: number; readonly review: string; readonly ownWord: boolean; readonly subjectId: string; readonly objectId: string; readonly title: string | null; readonly originId: string | null; readonly originName: string | null }; readonly node: { readonly id: string; readonly kind: EntityKind; readonly name: string; readonly nameZh: string | null; readonly nameEn: string | null; readonly aliases: (readonly string[]) | null; readonly wikidata: string | null; readonly ticker: string | null; readonly parentId: string | null; readonly series: string | null; readonly edition: number | null } }[];
    };
    returns: 'many';
    mode: 'read';
  };
  /** Lists moves between clouds, the newest first: by the day of the move where known, else of the first report. */
  'read/relationship/moves/all': {
    params: {
      readonly statuses: readonly RelationshipStatus[];
      readonly from?: string | null | undefined;
      readonly to?: string | null | undefined;
      readonly asOf?: string | null | undefined;
      readonly oldest: string;
      readonly newest: string;
      readonly afterDay: string;
      readonly afterId: string;
      readonly limit: number;
      readonly counted: boolean;
      readonly filtered: boolean;
    };
    row: {
      readonly total: number | null;
      readonly moves: readonly { readonly day: string; readonly relationship: { readonly id: string; readonly type: RelationType; readonly status: RelationshipStatus; readonly since: string | null; readonly until: string | null; readonly certainFrom: string | null; readonly certainTo: string | null; readonly possibleFrom: string | null; readonly possibleTo: string | null; readonly firstReported: string | null; readonly lastReported: string | null; readonly sources: number; readonly origins: number; readonly confidence: number; readonly review: string; readonly ownWord: boolean; readonly subjectId: string; readonly objectId: string; readonly title: string | null; readonly originId: string | null; readonly originName: string | null } }[];
    };
    returns: 'one';
    mode: 'read';
  };
  /** Lists moves from one cloud to another, the newest first. */
  'read/relationship/moves/between': {
    params: {
      readonly originId: string;
      readonly objectId: string;
      readonly statuses: readonly RelationshipStatus[];
      readonly from?: string | null | undefined;
      readonly to?: string | null | undefined;
      readonly asOf?: string | null | undefined;
      readonly oldest: string;
      readonly newest: string;
      readonly afterDay: string;
      readonly afterId: string;
      readonly limit: number;
      readonly counted: boolean;
    };
    row: {
      readonly total: number | null;
      readonly moves: readonly { readonly day: string; readonly relationship: { readonly id: string; readonly type: RelationType; readonly status: RelationshipStatus; readonly since: string | null; readonly until: string | null; readonly certainFrom: string | null; readonly certainTo: string | null; readonly possibleFrom: string | null; readonly possibleTo: string | null; readonly firstReported: string | null; readonly lastReported: string | null; readonly sources: number; readonly origins: number; readonly confidence: number; readonly review: string; readonly ownWord: boolean; readonly subjectId: string; readonly objectId: string; readonly title: string | null; readonly originId: string | null; readonly originName: string | null } }[];
    };
    returns: 'one';
    mode: 'read';
  };
  /** Lists moves away from a cloud, the newest first. */
  'read/relationship/moves/from': {
    params: {
      readonly originId: string;
      readonly statuses: readonly RelationshipStatus[];
      readonly from?: string | null | undefined;
      readonly to?: string | null | undefined;
      readonly asOf?: string | null | undefined;
      readonly oldest: string;
      readonly newest: string;
      readonly afterDay: string;
      readonly afterId: string;
      readonly limit: number;
      readonly counted: boolean;
      readonly filtered: boolean;
    };
    row: {
      readonly total: number | null;
      readonly moves: readonly { readonly day: string; readonly relationship: { readonly id: string; readonly type: RelationType; readonly status: RelationshipStatus; readonly since: string | null; readonly until: string | null; readonly certainFrom: string | null; readonly certainTo: string | null; readonly possibleFrom: string | null; readonly possibleTo: string | null; readonly firstReported: string | null; readonly lastReported: string | null; readonly sources: number; readonly origins: number; readonly confidence: number; readonly review: string; readonly ownWord: boolean; readonly subjectId: string; readonly objectId: string; readonly title: string | null; readonly originId: string | null; readonly originName: string | null } }[];
    };
    returns: 'one';
    mode: 'read';
  };
  /** Lists moves to a cloud, the newest first. */
  'read/relationship/moves/to': {
    params: {
      readonly objectId: string;
      readonly statuses: readonly RelationshipStatus[];
      readonly from?: string | null | undefined;
      readonly to?: string | null | undefined;
      readonly asOf?: string | null | undefined;
      readonly oldest: string;
      readonly newest: string;
      readonly afterDay: string;
      readonly afterId: string;
      readonly limit: number;
      readonly counted: boolean;
      readonly filtered: boolean;
    };
    row: {
      readonly total: number | null;
      readonly moves: readonly { readonly day: string; readonly relationship: { readonly id: string; readonly type: RelationType; readonly status: RelationshipStatus; readonly since: string | null; readonly until: string | null; readonly certainFrom: string | null; readonly certainTo: string | null; readonly possibleFrom: string | null; readonly possibleTo: string | null; readonly firstReported: string | null; readonly lastReported: string | null; readonly sources: number; readonly origins: number; readonly confidence: number; readonly review: string; readonly ownWord: boolean; readonly subjectId: string; readonly objectId: string; readonly title: string | null; readonly originId: string | null; readonly originName: string | null } }[];
    };
    returns: 'one';
    mode: 'read';
  };
  /** Tells between whom relationships are, by the names of both. */
  'read/relationship/named': {
    params: {
      readonly ids: readonly string[];
    };
    row: {
      readonly id: string;
      readonly type: RelationType;
      readonly subjectName: string;
      readonly objectName: string;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Lists relationships of the whole graph, the newest first: by the day since which they hold where known, else of the first report. */
  'read/relationship/newest': {
    params: {
      readonly types: readonly RelationType[];
      readonly statuses: readonly RelationshipStatus[];
      readonly asOf?: string | null | undefined;
      readonly sinceFrom?: string | null | undefined;
      readonly sinceTo?: string | null | undefined;
      readonly reportedFrom?: string | null | undefined;
      readonly reportedTo?: string | null | undefined;
      readonly minConfidence?: number | null | undefined;
      readonly minSources?: number | null | undefined;
      readonly afterDay: string;
      readonly afterId: string;
      readonly limit: number;
      readonly counted: boolean;
      readonly filtered: boolean;
    };
    row: {
      readonly total: number | null;
      readonly edges: readonly { readonly day: string; readonly relationship: { readonly id: string; readonly type: RelationType; readonly status: RelationshipStatus; readonly since: string | null; readonly until: string | null; readonly certainFrom: string | null; readonly certainTo: string | null; readonly possibleFrom: string | null; readonly possibleTo: string | null; readonly firstReported: string | null; readonly lastReported: string | null; readonly sources: number; readonly origins: number; readonly confidence: number; readonly review: string; readonly ownWord: boolean; readonly subjectId: string; readonly objectId: string; readonly title: string | null; readonly originId: string | null; readonly originName: string | null } }[];
    };
    returns: 'one';
    mode: 'read';
  };
  /** Lists the clouds that organizations run. */
  'read/relationship/operated-clouds': {
    params: {
      readonly starts: readonly { readonly id: string; readonly key: string; readonly tie: string }[];
      readonly limit: number;
      readonly counted: boolean;
      readonly filtered: boolean;
      readonly statuses: readonly RelationshipStatus[];
      readonly asOf?: string | null | undefined;
      readonly sinceFrom?: string | null | undefined;
      readonly sinceTo?: string | null | undefined;
      readonly reportedFrom?: string | null | undefined;
      readonly reportedTo?: string | null | undefined;
      readonly minConfidence?: number | null | undefined;
      readonly minSources?: number | null | undefined;
    };
    row: {
      readonly start: string;
      readonly total: number | null;
      readonly edges: readonly { readonly key: string; readonly tie: string; readonly relationship: { readonly id: string; readonly type: RelationType; readonly status: RelationshipStatus; readonly since: string | null; readonly until: string | null; readonly certainFrom: string | null; readonly certainTo: string | null; readonly possibleFrom: string | null; readonly possibleTo: string | null; readonly firstReported: string | null; readonly lastReported: string | null; readonly sources: number; readonly origins: number; readonly confidence: number; readonly review: string; readonly ownWord: boolean; readonly subjectId: string; readonly objectId: string; readonly title: string | null; readonly originId: string | null; readonly originName: string | null }; readonly node: { readonly id: string; readonly kind: EntityKind; readonly name: string; readonly nameZh: string | null; readonly nameEn: string | null; readonly aliases: (readonly string[]) | null; readonly wikidata: string | null; readonly ticker: string | null; readonly parentId: string | null; readonly series: string | null; readonly edition: number | null } }[];
    };
    returns: 'many';
    mode: 'read';
  };
  /** Lists the organizations that run clouds. */
  'read/relationship/operators': {
    params: {
      readonly starts: readonly { readonly id: string; readonly key: string; readonly tie: string }[];
      readonly limit: number;
      readonly counted: boolean;
      readonly filtered: boolean;
      readonly statuses: readonly RelationshipStatus[];
      readonly asOf?: string | null | undefined;
      readonly sinceFrom?: string | null | undefined;
      readonly sinceTo?: string | null | undefined;
      readonly reportedFrom?: string | null | undefined;
      readonly reportedTo?: string | null | undefined;
      readonly minConfidence?: number | null | undefined;
      readonly minSources?: number | null | undefined;
    };
    row: {
      readonly start: string;
      readonly total: number | null;
      readonly edges: readonly { readonly key: string; readonly tie: string; readonly relationship: { readonly id: string; readonly type: RelationType; readonly status: RelationshipStatus; readonly since: string | null; readonly until: string | null; readonly certainFrom: string | null; readonly certainTo: string | null; readonly possibleFrom: string | null; readonly possibleTo: string | null; readonly firstReported: string | null; readonly lastReported: string | null; readonly sources: number; readonly origins: number; readonly confidence: number; readonly review: string; readonly ownWord: boolean; readonly subjectId: string; readonly objectId: string; readonly title: string | null; readonly originId: string | null; readonly originName: string | null }; readonly node: { readonly id: string; readonly kind: EntityKind; readonly name: string; readonly nameZh: string | null; readonly nameEn: string | null; readonly aliases: (readonly string[]) | null; readonly wikidata: string | null; readonly ticker: string | null; readonly parentId: string | null; readonly series: string | null; readonly edition: number | null } }[];
    };
    returns: 'many';
    mode: 'read';
  };
  /** Lists who took part in events. */
  'read/relationship/participants': {
    params: {
      readonly starts: readonly { readonly id: string; readonly key: string; readonly tie: string }[];
      readonly limit: number;
      readonly counted: boolean;
      readonly filtered: boolean;
      readonly statuses: readonly RelationshipStatus[];
      readonly asOf?: string | null | undefined;
      readonly sinceFrom?: string | null | undefined;
      readonly sinceTo?: string | null | undefined;
      readonly reportedFrom?: string | null | undefined;
      readonly reportedTo?: string | null | undefined;
      readonly minConfidence?: number | null | undefined;
      readonly minSources?: number | null | undefined;
    };
    row: {
      readonly start: string;
      readonly total: number | null;
      readonly edges: readonly { readonly key: string; readonly tie: string; readonly relationship: { readonly id: string; readonly type: RelationType; readonly status: RelationshipStatus; readonly since: string | null; readonly until: string | null; readonly certainFrom: string | null; readonly certainTo: string | null; readonly possibleFrom: string | null; readonly possibleTo: string | null; readonly firstReported: string | null; readonly lastReported: string | null; readonly sources: number; readonly origins: number; readonly confidence: number; readonly review: string; readonly ownWord: boolean; readonly subjectId: string; readonly objectId: string; readonly title: string | null; readonly originId: string | null; readonly originName: string | null }; readonly node: { readonly id: string; readonly kind: EntityKind; readonly name: string; readonly nameZh: string | null; readonly nameEn: string | null; readonly aliases: (readonly string[]) | null; readonly wikidata: string | null; readonly ticker: string | null; readonly parentId: string | null; readonly series: string | null; readonly edition: number | null } }[];
    };
    returns: 'many';
    mode: 'read';
  };
  /** Lists the partners of organizations; the relation has no direction, so both ends are looked at. */
  'read/relationship/partners': {
    params: {
      readonly starts: readonly { readonly id: string; readonly key: string; readonly tie: string }[];
      readonly limit: number;
      readonly counted: boolean;
      readonly filtered: boolean;
      readonly statuses: readonly RelationshipStatus[];
      readonly asOf?: string | null | undefined;
      readonly sinceFrom?: string | null | undefined;
      readonly sinceTo?: string | null | undefined;
      readonly reportedFrom?: string | null | undefined;
      readonly reportedTo?: string | null | undefined;
      readonly minConfidence?: number | null | undefined;
      readonly minSources?: number | null | undefined;
    };
    row: {
      readonly start: string;
      readonly total: number | null;
      readonly edges: readonly { readonly key: string; readonly tie: string; readonly relationship: { readonly id: string; readonly type: RelationType; readonly status: RelationshipStatus; readonly since: string | null; readonly until: string | null; readonly certainFrom: string | null; readonly certainTo: string | null; readonly possibleFrom: string | null; readonly possibleTo: string | null; readonly firstReported: string | null; readonly lastReported: string | null; readonly sources: number; readonly origins: number; readonly confidence: number; readonly review: string; readonly ownWord: boolean; readonly subjectId: string; readonly objectId: string; readonly title: string | null; readonly originId: string | null; readonly originName: string | null }; readonly node: { readonly id: string; readonly kind: EntityKind; readonly name: string; readonly nameZh: string | null; readonly nameEn: string | null; readonly aliases: (readonly string[]) | null; readonly wikidata: string | null; readonly ticker: string | null; readonly parentId: string | null; readonly series: string | null; readonly edition: number | null } }[];
    };
    returns: 'many';
    mode: 'read';
  };
  /** Lists the partners of organizations, those first that most articles state. */
  'read/relationship/partners/best-attested': {
    params: {
      readonly starts: readonly { readonly id: string; readonly key: number; readonly tie: string }[];
      readonly limit: number;
      readonly counted: boolean;
      readonly filtered: boolean;
      readonly statuses: readonly RelationshipStatus[];
      readonly asOf?: string | null | undefined;
      readonly sinceFrom?: string | null | undefined;
      readonly sinceTo?: string | null | undefined;
      readonly reportedFrom?: string | null | undefined;
      readonly reportedTo?: string | null | undefined;
      readonly minConfidence?: number | null | undefined;
      readonly minSources?: number | null | undefined;
    };
    row: {
      readonly start: string;
      readonly total: number | null;
      readonly edges: readonly { readonly key: number; readonly tie: string; readonly relationship: { readonly id: string; readonly type: RelationType; readonly status: RelationshipStatus; readonly since: string | null; readonly until: string | null; readonly certainFrom: string | null; readonly certainTo: string | null; readonly possibleFrom: string | null; readonly possibleTo: string | null; readonly firstReported: string | null; readonly lastReported: string | null; readonly sources: number; readonly origins: number; readonly confidence: number; readonly review: string; readonly ownWord: boolean; readonly subjectId: string; readonly objectId: string; readonly title: string | null; readonly originId: string | null; readonly originName: string | null }; readonly node: { readonly id: string; readonly kind: EntityKind; readonly name: string; readonly nameZh: string | null; readonly nameEn: string | null; readonly aliases: (readonly string[]) | null; readonly wikidata: string | null; readonly ticker: string | null; readonly parentId: string | null; readonly series: string | null; readonly edition: number | null } }[];
    };
    returns: 'many';
    mode: 'read';
  };
  /** Lists the partners of organizations, the least sure first. */
  'read/relationship/partners/least-sure': {
    params: {
      readonly starts: readonly { readonly id: string; readonly key: number; readonly tie: string }[];
      readonly limit: number;
      readonly counted: boolean;
      readonly filtered: boolean;
      readonly statuses: readonly RelationshipStatus[];
      readonly asOf?: string | null | undefined;
      readonly sinceFrom?: string | null | undefined;
      readonly sinceTo?: string | null | undefined;
      readonly reportedFrom?: string | null | undefined;
      readonly reportedTo?: string | null | undefined;
      readonly minConfidence?: number | null | undefined;
      readonly minSources?: number | null | undefined;
    };
    row: {
      readonly start: string;
      readonly total: number | null;
      readonly edges: readonly { readonly key: number; readonly tie: string; readonly relationship: { readonly id: string; readonly type: RelationType; readonly status: RelationshipStatus; readonly since: string | null; readonly until: string | null; readonly certainFrom: string | null; readonly certainTo: string | null; readonly possibleFrom: string | null; readonly possibleTo: string | null; readonly firstReported: string | null; readonly lastReported: string | null; readonly sources: number; readonly origins: number; readonly confidence: number; readonly review: string; readonly ownWord: boolean; readonly subjectId: string; readonly objectId: string; readonly title: string | null; readonly originId: string | null; readonly originName: string | null }; readonly node: { readonly id: string; readonly kind: EntityKind; readonly name: string; readonly nameZh: string | null; readonly nameEn: string | null; readonly aliases: (readonly string[]) | null; readonly wikidata: string | null; readonly ticker: string | null; readonly parentId: string | null; readonly series: string | null; readonly edition: number | null } }[];
    };
    returns: 'many';
    mode: 'read';
  };
  /** Lists the partners of organizations, the newest first. */
  'read/relationship/partners/newest': {
    params: {
      readonly starts: readonly { readonly id: string; readonly key: string; readonly tie: string }[];
      readonly limit: number;
      readonly counted: boolean;
      readonly filtered: boolean;
      readonly statuses: readonly RelationshipStatus[];
      readonly asOf?: string | null | undefined;
      readonly sinceFrom?: string | null | undefined;
      readonly sinceTo?: string | null | undefined;
      readonly reportedFrom?: string | null | undefined;
      readonly reportedTo?: string | null | undefined;
      readonly minConfidence?: number | null | undefined;
      readonly minSources?: number | null | undefined;
    };
    row: {
      readonly start: string;
      readonly total: number | null;
      readonly edges: readonly { readonly key: string; readonly tie: string; readonly relationship: { readonly id: string; readonly type: RelationType; readonly status: RelationshipStatus; readonly since: string | null; readonly until: string | null; readonly certainFrom: string | null; readonly certainTo: string | null; readonly possibleFrom: string | null; readonly possibleTo: string | null; readonly firstReported: string | null; readonly lastReported: string | null; readonly sources: number; readonly origins: number; readonly confidence: number; readonly review: string; readonly ownWord: boolean; readonly subjectId: string; readonly objectId: string; readonly title: string | null; readonly originId: string | null; readonly originName: string | null }; readonly node: { readonly id: string; readonly kind: EntityKind; readonly name: string; readonly nameZh: string | null; readonly nameEn: string | null; readonly aliases: (readonly string[]) | null; readonly wikidata: string | null; readonly ticker: string | null; readonly parentId: string | null; readonly series: string | null; readonly edition: number | null } }[];
    };
    returns: 'many';
    mode: 'read';
  };
  /** Lists the partners of organizations, by name: those of some statuses. */
  'read/relationship/partners/of-status': {
    params: {
      readonly starts: readonly { readonly id: string; readonly key: string; readonly tie: string }[];
      readonly limit: number;
      readonly counted: boolean;
      readonly filtered: boolean;
      readonly statuses: readonly RelationshipStatus[];
      readonly asOf?: string | null | undefined;
      readonly sinceFrom?: string | null | undefined;
      readonly sinceTo?: string | null | undefined;
      readonly reportedFrom?: string | null | undefined;
      readonly reportedTo?: string | null | undefined;
      readonly minConfidence?: number | null | undefined;
      readonly minSources?: number | null | undefined;
    };
    row: {
      readonly start: string;
      readonly total: number | null;
      readonly edges: readonly { readonly key: string; readonly tie: string; readonly relationship: { readonly id: string; readonly type: RelationType; readonly status: RelationshipStatus; readonly since: string | null; readonly until: string | null; readonly certainFrom: string | null; readonly certainTo: string | null; readonly possibleFrom: string | null; readonly possibleTo: string | null; readonly firstReported: string | null; readonly lastReported: string | null; readonly sources: number; readonly origins: number; readonly confidence: number; readonly review: string; readonly ownWord: boolean; readonly subjectId: string; readonly objectId: string; readonly title: string | null; readonly originId: string | null; readonly originName: string | null }; readonly node: { readonly id: string; readonly kind: EntityKind; readonly name: string; readonly nameZh: string | null; readonly nameEn: string | null; readonly aliases: (readonly string[]) | null; readonly wikidata: string | null; readonly ticker: string | null; readonly parentId: string | null; readonly series: string | null; readonly edition: number | null } }[];
    };
    returns: 'many';
    mode: 'read';
  };
  /** Finds a shortest chain of relationships between two entities, six at most. */
  'read/relationship/path': {
    params: {
      readonly fromId: string;
      readonly toId: string;
      readonly maxLength: number;
      readonly types: readonly RelationType[];
      readonly status?: (readonly RelationshipStatus[]) | null | undefined;
      readonly avoid: readonly string[];
      readonly maxDegree?: number | null | undefined;
      readonly asOf?: string | null | undefined;
    };
    row: {
      readonly nodes: readonly { readonly id: string; readonly kind: EntityKind; readonly name: string; readonly nameZh: string | null; readonly nameEn: string | null; readonly aliases: (readonly string[]) | null; readonly wikidata: string | null; readonly ticker: string | null; readonly parentId: string | null; readonly series: string | null; readonly edition: number | null }[];
      readonly relationships: readonly { readonly id: string; readonly type: RelationType; readonly status: RelationshipStatus; readonly since: string | null; readonly until: string | null; readonly certainFrom: string | null; readonly certainTo: string | null; readonly possibleFrom: string | null; readonly possibleTo: string | null; readonly firstReported: string | null; readonly lastReported: string | null; readonly sources: number; readonly origins: number; readonly confidence: number; readonly review: string; readonly ownWord: boolean; readonly subjectId: string; readonly objectId: string; readonly title: string | null; readonly originId: string | null; readonly originName: string | null }[];
    };
    returns: 'optional';
    mode: 'read';
  };
  /** Finds the shortest chains of relationships between two entities: of so many at most the best attested, by their weakest relationship. */
  'read/relationship/paths': {
    params: {
      readonly fromId: string;
      readonly toId: string;
      readonly maxLength: number;
      readonly types: readonly RelationType[];
      readonly status?: (readonly RelationshipStatus[]) | null | undefined;
      readonly avoid: readonly string[];
      readonly maxDegree?: number | null | undefined;
      readonly asOf?: string | null | undefined;
      readonly found: number;
      readonly limit: number;
    };
    row: {
      readonly nodes: readonly { readonly id: string; readonly kind: EntityKind; readonly name: string; readonly nameZh: string | null; readonly nameEn: string | null; readonly aliases: (readonly string[]) | null; readonly wikidata: string | null; readonly ticker: string | null; readonly parentId: string | null; readonly series: string | null; readonly edition: number | null }[];
      readonly relationships: readonly { readonly id: string; readonly type: RelationType; readonly status: RelationshipStatus; readonly since: string | null; readonly until: string | null; readonly certainFrom: string | null; readonly certainTo: string | null; readonly possibleFrom: string | null; readonly possibleTo: string | null; readonly firstReported: string | null; readonly lastReported: string | null; readonly sources: number; readonly origins: number; readonly confidence: number; readonly review: string; readonly ownWord: boolean; readonly subjectId: string; readonly objectId: string; readonly title: string | null; readonly originId: string | null; readonly originName: string | null }[];
    };
    returns: 'many';
    mode: 'read';
  };
  /** Lists the people who work for organizations. */
  'read/relationship/people': {
    params: {
      readonly starts: readonly { readonly id: string; readonly key: string; readonly tie: string }[];
      readonly limit: number;
      readonly counted: boolean;
      readonly filtered: boolean;
      readonly statuses: readonly RelationshipStatus[];
      readonly asOf?: string | null | undefined;
      readonly sinceFrom?: string | null | undefined;
      readonly sinceTo?: string | null | undefined;
      readonly reportedFrom?: string | null | undefined;
      readonly reportedTo?: string | null | undefined;
      readonly minConfidence?: number | null | undefined;
      readonly minSources?: number | null | undefined;
    };
    row: {
      readonly start: string;
      readonly total: number | null;
      readonly edges: readonly { readonly key: string; readonly tie: string; readonly relationship: { readonly id: string; readonly type: RelationType; readonly status: RelationshipStatus; readonly since: string | null; readonly until: string | null; readonly certainFrom: string | null; readonly certainTo: string | null; readonly possibleFrom: string | null; readonly possibleTo: string | null; readonly firstReported: string | null; readonly lastReported: string | null; readonly sources: number; readonly origins: number; readonly confidence: number; readonly review: string; readonly ownWord: boolean; readonly subjectId: string; readonly objectId: string; readonly title: string | null; readonly originId: string | null; readonly originName: string | null }; readonly node: { readonly id: string; readonly kind: EntityKind; readonly name: string; readonly nameZh: string | null; readonly nameEn: string | null; readonly aliases: (readonly string[]) | null; readonly wikidata: string | null; readonly ticker: string | null; readonly parentId: string | null; readonly series: string | null; readonly edition: number | null } }[];
    };
    returns: 'many';
    mode: 'read';
  };
  /** Lists the organizations for which people work. */
  'read/relationship/posts': {
    params: {
      readonly starts: readonly { readonly id: string; readonly key: string; readonly tie: string }[];
      readonly limit: number;
      readonly counted: boolean;
      readonly filtered: boolean;
      readonly statuses: readonly RelationshipStatus[];
      readonly asOf?: string | null | undefined;
      readonly sinceFrom?: string | null | undefined;
      readonly sinceTo?: string | null | undefined;
      readonly reportedFrom?: string | null | undefined;
      readonly reportedTo?: string | null | undefined;
      readonly minConfidence?: number | null | undefined;
      readonly minSources?: number | null | undefined;
    };
    row: {
      readonly start: string;
      readonly total: number | null;
      readonly edges: readonly { readonly key: string; readonly tie: string; readonly relationship: { readonly id: string; readonly type: RelationType; readonly status: RelationshipStatus; readonly since: string | null; readonly until: string | null; readonly certainFrom: string | null; readonly certainTo: string | null; readonly possibleFrom: string | null; readonly possibleTo: string | null; readonly firstReported: string | null; readonly lastReported: string | null; readonly sources: number; readonly origins: number; readonly confidence: number; readonly review: string; readonly ownWord: boolean; readonly subjectId: string; readonly objectId: string; readonly title: string | null; readonly originId: string | null; readonly originName: string | null }; readonly node: { readonly id: string; readonly kind: EntityKind; readonly name: string; readonly nameZh: string | null; readonly nameEn: string | null; readonly aliases: (readonly string[]) | null; readonly wikidata: string | null; readonly ticker: string | null; readonly parentId: string | null; readonly series: string | null; readonly edition: number | null } }[];
    };
    returns: 'many';
    mode: 'read';
  };
  /** Lists the organizations that belong to organizations. */
  'read/relationship/subsidiaries': {
    params: {
      readonly starts: readonly { readonly id: string; readonly key: string; readonly tie: string }[];
      readonly limit: number;
      readonly counted: boolean;
      readonly filtered: boolean;
      readonly statuses: readonly RelationshipStatus[];
      readonly asOf?: string | null | undefined;
      readonly sinceFrom?: string | null | undefined;
      readonly sinceTo?: string | null | undefined;
      readonly reportedFrom?: string | null | undefined;
      readonly reportedTo?: string | null | undefined;
      readonly minConfidence?: number | null | undefined;
      readonly minSources?: number | null | undefined;
    };
    row: {
      readonly start: string;
      readonly total: number | null;
      readonly edges: readonly { readonly key: string; readonly tie: string; readonly relationship: { readonly id: string; readonly type: RelationType; readonly status: RelationshipStatus; readonly since: string | null; readonly until: string | null; readonly certainFrom: string | null; readonly certainTo: string | null; readonly possibleFrom: string | null; readonly possibleTo: string | null; readonly firstReported: string | null; readonly lastReported: string | null; readonly sources: number; readonly origins: number; readonly confidence: number; readonly review: string; readonly ownWord: boolean; readonly subjectId: string; readonly objectId: string; readonly title: string | null; readonly originId: string | null; readonly originName: string | null }; readonly node: { readonly id: string; readonly kind: EntityKind; readonly name: string; readonly nameZh: string | null; readonly nameEn: string | null; readonly aliases: (readonly string[]) | null; readonly wikidata: string | null; readonly ticker: string | null; readonly parentId: string | null; readonly series: string | null; readonly edition: number | null } }[];
    };
    returns: 'many';
    mode: 'read';
  };
  /** Counts the customers that clouds won, and the moves to and from them, by month: by the day since when, else of the first report. A period is a month, a year where no month is known, or empty where no day is. */
  'read/relationship/trend': {
    params: {
      readonly ids: readonly string[];
      readonly statuses: readonly RelationshipStatus[];
      readonly spans: readonly { readonly from: string; readonly to: string }[];
    };
    row: {
      readonly id: string;
      readonly measure: string;
      readonly period: string;
      readonly reported: boolean;
      readonly count: number;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Reads the live claims of some articles, as they are stored, with how each end is named. */
  'write/article/claims': {
    params: {
      readonly ids: readonly string[];
    };
    row: {
      readonly claim: { readonly id: string; readonly type: RelationType; readonly status: ClaimStatus; readonly start: number; readonly end: number; readonly quote: string; readonly date: string | null; readonly datePrecision: DatePrecision | null; readonly title: string | null; readonly origin: string | null; readonly originId: string | null; readonly workload: string | null; readonly region: string | null; readonly confidence: number; readonly rule: string; readonly extractor: string; readonly agreedBy: readonly string[]; readonly missedBy: readonly string[]; readonly recordedAt: string; readonly publishedOn: string | null; readonly relationshipId: string | null; readonly articleId: string; readonly originKey: string; readonly subjectId: string; readonly objectId: string; readonly knownFrom: string; readonly review: ClaimReview; readonly ownWord: boolean };
      readonly subject: { readonly nameId: string; readonly text: string; readonly kind: EntityKind; readonly forms: readonly string[]; readonly knownId: string | null; readonly scope: string | null };
      readonly object: { readonly nameId: string; readonly text: string; readonly kind: EntityKind; readonly forms: readonly string[]; readonly knownId: string | null; readonly scope: string | null };
    };
    returns: 'many';
    mode: 'read';
  };
  /** Keeps what changed articles said before, outside the live graph, so that offsets of retracted claims stay true: of those that must be kept, and of those on whose words past versions of claims rest. */
  'write/article/keep-version': {
    params: {
      readonly rows: readonly { readonly id: string; readonly isNeeded: boolean }[];
      readonly retractedAt: string;
    };
    row: Record<never, never>;
    returns: 'none';
    mode: 'write';
  };
  /** Lists the clusters of the articles that share a band with some texts, and so may be near-copies of them. A query asks for the bands of many texts. */
  'write/article/likely-copies': {
    params: {
      readonly queries: readonly string[];
    };
    row: {
      readonly originKey: string;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Lists the articles of some clusters of near-copies. */
  'write/article/of-origins': {
    params: {
      readonly originKeys: readonly string[];
    };
    row: {
      readonly id: string;
      readonly signature: string;
      readonly originKey: string;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Writes articles as they now are; their claims follow in statements of their own. */
  'write/article/put': {
    params: {
      readonly rows: readonly { readonly id: string; readonly path: string; readonly url: string | null; readonly title: string; readonly outlet: string | null; readonly author: string | null; readonly publishedOn: string | null; readonly publishedPrecision: DatePrecision | null; readonly lang: string; readonly hash: string; readonly signature: string; readonly bands: string; readonly originKey: string; readonly text: string; readonly extraction: string; readonly importedAt: string }[];
    };
    row: Record<never, never>;
    returns: 'none';
    mode: 'write';
  };
  /** Takes articles out of the live graph; they stay as history. */
  'write/article/retract': {
    params: {
      readonly ids: readonly string[];
      readonly retractedAt: string;
    };
    row: Record<never, never>;
    returns: 'none';
    mode: 'write';
  };
  /** Tells which of some articles the graph holds, with what tells a changed one from an unchanged one. */
  'write/article/stamps': {
    params: {
      readonly ids: readonly string[];
    };
    row: {
      readonly id: string;
      readonly hash: string;
      readonly extraction: string;
      readonly originKey: string;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Writes to which cluster of near-copies articles belong now. */
  'write/article/update-origins': {
    params: {
      readonly rows: readonly { readonly id: string; readonly originKey: string }[];
    };
    row: Record<never, never>;
    returns: 'none';
    mode: 'write';
  };
  /** Reads what the projection needs of all live claims of some relationships. */
  'write/claim/by-relationship': {
    params: {
      readonly relationshipIds: readonly string[];
    };
    row: {
      readonly relationshipId: string;
      readonly id: string;
      readonly type: RelationType;
      readonly status: ClaimStatus;
      readonly date: string | null;
      readonly datePrecision: DatePrecision | null;
      readonly title: string | null;
      readonly origin: string | null;
      readonly originId: string | null;
      readonly confidence: number;
      readonly articleId: string;
      readonly originKey: string;
      readonly publishedOn: string | null;
      readonly review: ClaimReview;
      readonly ownWord: boolean;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Writes claims of which something changed, but not how their ends are named: an edit moved them, or their article belongs to another cluster of copies. */
  'write/claim/change': {
    params: {
      readonly rows: readonly { readonly id: string; readonly type: RelationType; readonly status: ClaimStatus; readonly start: number; readonly end: number; readonly quote: string; readonly date: string | null; readonly datePrecision: DatePrecision | null; readonly title: string | null; readonly origin: string | null; readonly originId: string | null; readonly workload: string | null; readonly region: string | null; readonly confidence: number; readonly rule: string; readonly extractor: string; readonly agreedBy: readonly string[]; readonly missedBy: readonly string[]; readonly recordedAt: string; readonly publishedOn: string | null; readonly relationshipId: string | null; readonly articleId: string; readonly originKey: string; readonly subjectId: string; readonly objectId: string; readonly knownFrom: string; readonly review: ClaimReview; readonly ownWord: boolean }[];
    };
    row: Record<never, never>;
    returns: 'none';
    mode: 'write';
  };
  /** Writes new claims, each with the article that states it and the names at its ends. */
  'write/claim/create': {
    params: {
      readonly rows: readonly { readonly claim: { readonly id: string; readonly type: RelationType; readonly status: ClaimStatus; readonly start: number; readonly end: number; readonly quote: string; readonly date: string | null; readonly datePrecision: DatePrecision | null; readonly title: string | null; readonly origin: string | null; readonly originId: string | null; readonly workload: string | null; readonly region: string | null; readonly confidence: number; readonly rule: string; readonly extractor: string; readonly agreedBy: readonly string[]; readonly missedBy: readonly string[]; readonly recordedAt: string; readonly publishedOn: string | null; readonly relationshipId: string | null; readonly articleId: string; readonly originKey: string; readonly subjectId: string; readonly objectId: string; readonly knownFrom: string; readonly review: ClaimReview; readonly ownWord: boolean }; readonly subject: { readonly nameId: string; readonly text: string; readonly kind: EntityKind; readonly forms: readonly string[]; readonly knownId: string | null; readonly scope: string | null }; readonly object: { readonly nameId: string; readonly text: string; readonly kind: EntityKind; readonly forms: readonly string[]; readonly knownId: string | null; readonly scope: string | null } }[];
    };
    row: Record<never, never>;
    returns: 'none';
    mode: 'write';
  };
  /** Keeps what claims said before they change, as history: with the same names, stated by the article whose text they are read from. */
  'write/claim/keep-version': {
    params: {
      readonly rows: readonly { readonly id: string; readonly articleId: string }[];
      readonly retractedAt: string;
    };
    row: Record<never, never>;
    returns: 'none';
    mode: 'write';
  };
  /** Takes claims out of the live graph; they stay as history, stated by the version of the article that they are read from. */
  'write/claim/retract': {
    params: {
      readonly rows: readonly { readonly id: string; readonly articleId: string }[];
      readonly retractedAt: string;
    };
    row: Record<never, never>;
    returns: 'none';
    mode: 'write';
  };
  /** Reads live claims as they are stored: some by their ids, those that lie at some names, those whose migration left some provider. */
  'write/claim/stored': {
    params: {
      readonly claimIds: readonly string[];
      readonly nameIds: readonly string[];
      readonly originIds: readonly string[];
    };
    row: {
      readonly claim: { readonly id: string; readonly type: RelationType; readonly status: ClaimStatus; readonly start: number; readonly end: number; readonly quote: string; readonly date: string | null; readonly datePrecision: DatePrecision | null; readonly title: string | null; readonly origin: string | null; readonly originId: string | null; readonly workload: string | null; readonly region: string | null; readonly confidence: number; readonly rule: string; readonly extractor: string; readonly agreedBy: readonly string[]; readonly missedBy: readonly string[]; readonly recordedAt: string; readonly publishedOn: string | null; readonly relationshipId: string | null; readonly articleId: string; readonly originKey: string; readonly subjectId: string; readonly objectId: string; readonly knownFrom: string; readonly review: ClaimReview; readonly ownWord: boolean };
      readonly subject: { readonly nameId: string; readonly text: string; readonly kind: EntityKind; readonly forms: readonly string[]; readonly knownId: string | null; readonly scope: string | null };
      readonly object: { readonly nameId: string; readonly text: string; readonly kind: EntityKind; readonly forms: readonly string[]; readonly knownId: string | null; readonly scope: string | null };
    };
    returns: 'many';
    mode: 'read';
  };
  /** Writes claims that an article still makes, where an edit changed how their ends are named, and their ends anew. */
  'write/claim/update': {
    params: {
      readonly rows: readonly { readonly claim: { readonly id: string; readonly type: RelationType; readonly status: ClaimStatus; readonly start: number; readonly end: number; readonly quote: string; readonly date: string | null; readonly datePrecision: DatePrecision | null; readonly title: string | null; readonly origin: string | null; readonly originId: string | null; readonly workload: string | null; readonly region: string | null; readonly confidence: number; readonly rule: string; readonly extractor: string; readonly agreedBy: readonly string[]; readonly missedBy: readonly string[]; readonly recordedAt: string; readonly publishedOn: string | null; readonly relationshipId: string | null; readonly articleId: string; readonly originKey: string; readonly subjectId: string; readonly objectId: string; readonly knownFrom: string; readonly review: ClaimReview; readonly ownWord: boolean }; readonly subject: { readonly nameId: string; readonly text: string; readonly kind: EntityKind; readonly forms: readonly string[]; readonly knownId: string | null; readonly scope: string | null }; readonly object: { readonly nameId: string; readonly text: string; readonly kind: EntityKind; readonly forms: readonly string[]; readonly knownId: string | null; readonly scope: string | null } }[];
    };
    row: Record<never, never>;
    returns: 'none';
    mode: 'write';
  };
  /** Writes decisions, and counts them; those on names apart, so that writers know when whom names mean may have changed. */
  'write/decision/create': {
    params: {
      readonly rows: readonly { readonly id: string; readonly seq: number; readonly action: DecisionAction; readonly by: string; readonly at: string; readonly reason: string; readonly claimId: string | null; readonly articleId: string | null; readonly nameIds: readonly string[]; readonly evidence: string | null; readonly undoes: string | null }[];
      readonly onNames: number;
    };
    row: Record<never, never>;
    returns: 'none';
    mode: 'write';
  };
  /** Reads decisions by their ids. */
  'write/decision/find': {
    params: {
      readonly ids: readonly string[];
    };
    row: {
      readonly id: string;
      readonly action: DecisionAction;
      readonly claimId: string | null;
      readonly undoneBy: string | null;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Tells why two organizations are known to be two: articles state a relation between them that no one has with itself. */
  'write/decision/kinship': {
    params: {
      readonly ones: readonly string[];
      readonly others: readonly string[];
    };
    row: {
      readonly type: RelationType;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Joins decisions to what they are about, for the reading. */
  'write/decision/link': {
    params: {
      readonly ids: readonly string[];
    };
    row: Record<never, never>;
    returns: 'none';
    mode: 'write';
  };
  /** Reads what was decided on claims and is not undone, in the order in which it was. */
  'write/decision/of-claims': {
    params: {
      readonly claimIds: readonly string[];
    };
    row: {
      readonly id: string;
      readonly claimId: string;
      readonly action: DecisionAction;
      readonly by: string;
      readonly at: string;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Reads what was decided on names and is not undone: which are the same, which are different. */
  'write/decision/of-names': {
    params: Record<never, never>;
    row: {
      readonly id: string;
      readonly seq: number;
      readonly action: DecisionAction;
      readonly evidence: string | null;
      readonly names: readonly { readonly id: string; readonly group: string; readonly folded: string; readonly scope: string | null }[];
    };
    returns: 'many';
    mode: 'read';
  };
  /** Joins the decisions on claims to them again, when an article that was changed or retracted states them once more. */
  'write/decision/return': {
    params: {
      readonly claimIds: readonly string[];
    };
    row: Record<never, never>;
    returns: 'none';
    mode: 'write';
  };
  /** Tells what the graph holds under ids: a claim or an article, live or retracted, a name, a decision. */
  'write/decision/targets': {
    params: {
      readonly ids: readonly string[];
    };
    row: {
      readonly id: string;
      readonly kind: string;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Marks decisions as undone by others. */
  'write/decision/undo': {
    params: {
      readonly rows: readonly { readonly id: string; readonly by: string }[];
    };
    row: Record<never, never>;
    returns: 'none';
    mode: 'write';
  };
  /** Writes entities that the graph does not hold yet, with the labels of their kind. */
  'write/entity/create': {
    params: {
      readonly rows: readonly { readonly labels: readonly string[]; readonly entity: { readonly id: string; readonly known: boolean; readonly name: string; readonly nameZh: string | null; readonly nameEn: string | null; readonly aliases: readonly string[]; readonly aliasText: string; readonly parentId: string | null; readonly hostId: string | null; readonly series: string | null; readonly edition: number | null; readonly family: string | null; readonly wikidata: string | null; readonly ticker: string | null } }[];
    };
    row: Record<never, never>;
    returns: 'none';
    mode: 'write';
  };
  /** Deletes those of some entities that no live claim names any more. */
  'write/entity/delete-unnamed': {
    params: {
      readonly ids: readonly string[];
    };
    row: Record<never, never>;
    returns: 'none';
    mode: 'write';
  };
  /** Tells which of some entities the graph holds, and how it calls them. */
  'write/entity/find': {
    params: {
      readonly ids: readonly string[];
    };
    row: {
      readonly id: string;
      readonly name: string;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Writes entities that the graph holds as they now are, labels among it. */
  'write/entity/update': {
    params: {
      readonly rows: readonly { readonly labels: readonly string[]; readonly entity: { readonly id: string; readonly known: boolean; readonly name: string; readonly nameZh: string | null; readonly nameEn: string | null; readonly aliases: readonly string[]; readonly aliasText: string; readonly parentId: string | null; readonly hostId: string | null; readonly series: string | null; readonly edition: number | null; readonly family: string | null; readonly wikidata: string | null; readonly ticker: string | null } }[];
    };
    row: Record<never, never>;
    returns: 'none';
    mode: 'write';
  };
  /** Reads the entities of seeds/entities that the graph holds, as it holds them. */
  'write/gazetteer/known-entities': {
    params: Record<never, never>;
    row: {
      readonly kind: EntityKind;
      readonly entity: { readonly id: string; readonly known: boolean; readonly name: string; readonly nameZh: string | null; readonly nameEn: string | null; readonly aliases: readonly string[]; readonly aliasText: string; readonly parentId: string | null; readonly hostId: string | null; readonly series: string | null; readonly edition: number | null; readonly family: string | null; readonly wikidata: string | null; readonly ticker: string | null };
      readonly nameIds: readonly string[];
    };
    returns: 'many';
    mode: 'read';
  };
  /** Lists the providers that migrations of live claims left, as written, and the ids that they were resolved to. */
  'write/gazetteer/origins': {
    params: Record<never, never>;
    row: {
      readonly origin: string;
      readonly originId: string;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Records the version of seeds/entities by which the graph is resolved. */
  'write/gazetteer/record': {
    params: {
      readonly version: string;
    };
    row: Record<never, never>;
    returns: 'none';
    mode: 'write';
  };
  /** Lists every way in which live claims name something, with the name that it goes to and the entity behind it. */
  'write/gazetteer/refs': {
    params: Record<never, never>;
    row: {
      readonly nameId: string;
      readonly entityId: string;
      readonly text: string;
      readonly kind: EntityKind;
      readonly knownId: string | null;
      readonly scope: string | null;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Tells by which version of seeds/entities the graph was last resolved. */
  'write/gazetteer/version': {
    params: Record<never, never>;
    row: {
      readonly version: string;
    };
    returns: 'optional';
    mode: 'read';
  };
  /** Writes down that of moments before this one the graph tells nothing any more. */
  'write/history/forget-before': {
    params: {
      readonly before: string;
    };
    row: Record<never, never>;
    returns: 'none';
    mode: 'write';
  };
  /** Deletes versions of articles that were past at a moment and on whose words nothing rests, a part of them. */
  'write/history/purge-articles': {
    params: {
      readonly before: string;
      readonly limit: number;
    };
    row: {
      readonly deleted: number;
    };
    returns: 'one';
    mode: 'write';
  };
  /** Deletes versions of claims that were past at a moment, a part of them. */
  'write/history/purge-claims': {
    params: {
      readonly before: string;
      readonly limit: number;
    };
    row: {
      readonly deleted: number;
    };
    returns: 'one';
    mode: 'write';
  };
  /** Deletes names that nothing is said of any more: no claim, live or past, writes them, nobody decided on them, and they name nobody. */
  'write/history/purge-names': {
    params: {
      readonly limit: number;
    };
    row: {
      readonly deleted: number;
    };
    returns: 'one';
    mode: 'write';
  };
  /** Waits, for five minutes at most, until every index is filled. */
  'write/migration/await-indexes': {
    params: Record<never, never>;
    row: Record<never, never>;
    returns: 'none';
    mode: 'read';
  };
  /** Lists the files of cypher/constraints that this database has seen. */
  'write/migration/list': {
    params: Record<never, never>;
    row: {
      readonly id: string;
      readonly checksum: string;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Records that a file of cypher/constraints was applied. */
  'write/migration/record': {
    params: {
      readonly id: string;
      readonly checksum: string;
      readonly appliedAt: string;
    };
    row: Record<never, never>;
    returns: 'none';
    mode: 'write';
  };
  /** Says which entity names name. */
  'write/name/attach': {
    params: {
      readonly rows: readonly { readonly nameId: string; readonly entityId: string }[];
    };
    row: Record<never, never>;
    returns: 'none';
    mode: 'write';
  };
  /** Lists the names that name the same entities as some names, those among them. */
  'write/name/companions': {
    params: {
      readonly ids: readonly string[];
    };
    row: {
      readonly id: string;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Parts names from the entities that they named. */
  'write/name/detach': {
    params: {
      readonly ids: readonly string[];
    };
    row: Record<never, never>;
    returns: 'none';
    mode: 'write';
  };
  /** Empties the counts of names that no live claim writes. */
  'write/name/empty': {
    params: {
      readonly ids: readonly string[];
    };
    row: Record<never, never>;
    returns: 'none';
    mode: 'write';
  };
  /** Reads names with the counts of how live claims write them, and the entity that each names now. */
  'write/name/find': {
    params: {
      readonly ids: readonly string[];
    };
    row: {
      readonly id: string;
      readonly group: string;
      readonly folded: string;
      readonly scope: string | null;
      readonly liveClaims: number;
      readonly cloudClaims: number;
      readonly forms: readonly string[];
      readonly formCounts: readonly number[];
      readonly entityId: string | null;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Writes names that no article wrote yet, for decisions to speak of. */
  'write/name/make': {
    params: {
      readonly rows: readonly { readonly id: string; readonly group: string; readonly folded: string; readonly scope: string | null; readonly liveClaims: number; readonly cloudClaims: number; readonly forms: readonly string[]; readonly formCounts: readonly number[] }[];
    };
    row: Record<never, never>;
    returns: 'none';
    mode: 'write';
  };
  /** Writes names with the counts of how live claims write them. */
  'write/name/put': {
    params: {
      readonly rows: readonly { readonly id: string; readonly group: string; readonly folded: string; readonly scope: string | null; readonly liveClaims: number; readonly cloudClaims: number; readonly forms: readonly string[]; readonly formCounts: readonly number[] }[];
    };
    row: Record<never, never>;
    returns: 'none';
    mode: 'write';
  };
  /** Writes new relationships; their type is one of the closed set of src/model/relation.ts. */
  'write/relationship/create': {
    params: {
      readonly rows: readonly { readonly type: RelationType; readonly edge: { readonly id: string; readonly status: RelationshipStatus; readonly since: string | null; readonly sincePrecision: DatePrecision | null; readonly until: string | null; readonly untilPrecision: DatePrecision | null; readonly certainFrom: string | null; readonly certainTo: string | null; readonly possibleFrom: string | null; readonly possibleTo: string | null; readonly firstReported: string | null; readonly lastReported: string | null; readonly day: string; readonly claims: number; readonly sources: number; readonly origins: number; readonly confidence: number; readonly title: string | null; readonly originId: string | null; readonly originName: string | null; readonly review: ClaimReview; readonly ownWord: boolean; readonly subjectId: string; readonly objectId: string; readonly subjectName: string; readonly objectName: string } }[];
    };
    row: Record<never, never>;
    returns: 'none';
    mode: 'write';
  };
  /** Deletes relationships that no live claim states any more. A part for each type, since a hint is of one index: without the hints a plan that was made while the graph was small reads all ten indexes for each id. */
  'write/relationship/delete': {
    params: {
      readonly ids: readonly string[];
    };
    row: Record<never, never>;
    returns: 'none';
    mode: 'write';
  };
  /** Writes the new names of entities on all their relationships, where sorted pages read them. */
  'write/relationship/rename-ends': {
    params: {
      readonly rows: readonly { readonly id: string; readonly name: string }[];
    };
    row: Record<never, never>;
    returns: 'none';
    mode: 'write';
  };
  /** Writes the new names of providers on the migrations that left them. */
  'write/relationship/rename-origins': {
    params: {
      readonly rows: readonly { readonly id: string; readonly name: string }[];
    };
    row: Record<never, never>;
    returns: 'none';
    mode: 'write';
  };
  /** Writes what the claims about relationships now say together; ends and their names stay. A part for each type, since an index is of one type: asked without it, all ten are searched for each row. Without the hints a plan that was made while the graph was small reads a whole index for each row. */
  'write/relationship/update': {
    params: {
      readonly rows: readonly { readonly type: RelationType; readonly edge: { readonly id: string; readonly status: RelationshipStatus; readonly since: string | null; readonly sincePrecision: DatePrecision | null; readonly until: string | null; readonly untilPrecision: DatePrecision | null; readonly certainFrom: string | null; readonly certainTo: string | null; readonly possibleFrom: string | null; readonly possibleTo: string | null; readonly firstReported: string | null; readonly lastReported: string | null; readonly day: string; readonly claims: number; readonly sources: number; readonly origins: number; readonly confidence: number; readonly title: string | null; readonly originId: string | null; readonly originName: string | null; readonly review: ClaimReview; readonly ownWord: boolean } }[];
    };
    row: Record<never, never>;
    returns: 'none';
    mode: 'write';
  };
  /** Makes writers wait for each other: the node stays locked until the transaction ends, so counts and ids never race. Gives the time of the write, later than that of every write before it, which decisions hold, and whether there are any. */
  'write/take-lock': {
    params: {
      readonly now: number;
    };
    row: {
      readonly at: number;
      readonly decisions: number;
      readonly identities: number;
      readonly isDecided: boolean;
    };
    returns: 'one';
    mode: 'write';
  };
  /** Changes the counts of relationships by status: in all, and at entities that may have many. A count of nothing goes. */
  'write/tally/add': {
    params: {
      readonly rows: readonly { readonly id: string; readonly active: number; readonly planned: number; readonly ended: number; readonly disputed: number; readonly rumoured: number }[];
    };
    row: Record<never, never>;
    returns: 'none';
    mode: 'write';
  };
  /** Deletes counts of relationships. */
  'write/tally/delete': {
    params: {
      readonly ids: readonly string[];
    };
    row: Record<never, never>;
    returns: 'none';
    mode: 'write';
  };
}
