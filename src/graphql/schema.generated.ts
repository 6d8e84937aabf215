// Written by scripts/generate-graphql-types.ts from schema/; run it again after a change there.
import type { EntityKind } from '../model/relation.ts';
import type { RelationType } from '../model/relation.ts';
import type { RelationshipStatus } from '../model/relation.ts';
import type { ClaimStatus } from '../model/relation.ts';
import type { DatePrecision } from '../model/partial-date.ts';
import type { DecisionAction } from '../model/decision.ts';
import type { ReviewOrder } from '../graph/read-open-claims.ts';
import type { RelationshipOrder } from '../graph/relationship-orders.ts';
import type { Holds } from '../graph/holds-on.ts';
import type { Role } from '../access/role.ts';
import type { ImportOutcome } from './context.ts';
import type { Changing as ChangedThing } from '../audit/read-changes.ts';
import type { ChangeKind } from '../audit/read-changes.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EntityRecord, ArticleRecord, ClaimRecord, RelationshipRecord, ParentRecord, PathRecord, SearchRecord, StatsRecord, DecisionRecord, NameRecord } from '../graph/read-records.ts';
import type { ProviderTrend as ProviderTrendParent } from './resolvers/provider-trend.ts';
import type { ChangeRecord } from '../audit/read-changes.ts';
import type { ChangePage as ChangePageParent } from './resolvers/change.ts';
import type { ImportRun as ImportRunParent } from './import-board.ts';
import type { Refusal } from '../model/refusal.ts';
import type { Neighbourhood as NeighbourhoodParent, Neighbour as NeighbourParent, CutList } from '../graph/read-neighbourhood.ts';
import type { RelationshipConnection as EntityListParent, RelationshipEdge as EntityListEdgeParent, MigrationConnection as MigrationConnectionParent, MigrationEdge as MigrationEdgeParent, ClaimConnection as ClaimConnectionParent, ClaimEdge as ClaimEdgeParent, AuditRowConnection as AuditRowConnectionParent, AuditRowEdge as AuditRowEdgeParent, DecisionConnection as DecisionConnectionParent, DecisionEdge as DecisionEdgeParent, WrittenNameConnection as WrittenNameConnectionParent, WrittenNameEdge as WrittenNameEdgeParent, ProposalConnection as ProposalConnectionParent, ProposalEdge as ProposalEdgeParent } from './connection.ts';
import type { OpenReport } from './open-audit.ts';
import type { ReadRow } from './audit-rows.ts';
import type { Proposal as ProposalParent, ProposalSide as ProposalSideParent } from '../graph/proposals/proposal.ts';
import type { DecisionPayload as DecisionPayloadParent, DecisionResult as DecisionResultParent } from './run-decisions.ts';
import type { DecisionReport, BlockedDecision as BlockedDecisionParent } from '../graph/decision.ts';
import type { Caller } from './caller.ts';
import type { GraphqlContext } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, `YYYY-MM-DD`, without a time zone. */
  Date: { input: string; output: string; }
  /** An instant, in ISO 8601 with its time zone. */
  DateTime: { input: string; output: string; }
};

export type { Role };

/** What the caller may do. */
export type Access = {
  readonly __typename?: 'Access';
  /** The role: that of the token, or READ for those who send none where reading is open. */
  readonly role: Role;
  /** The name of the token; `null` where none was sent. */
  readonly token?: Maybe<Scalars['String']['output']>;
  /** When the token ends; `null` for one without an end. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Everything that can be asked. */
export type Query = {
  readonly __typename?: 'Query';
  /** What the caller may do. */
  readonly access: Access;
  /** Finds an article by its id or by its address; `null` when the graph has none, or when it was retracted. */
  readonly article?: Maybe<Article>;
  /** Counts the rows of every report of the audit, the gravest report first; but for `changes`, which needs a moment. */
  readonly audit: ReadonlyArray<AuditCount>;
  /** Opens a report of the audit. An argument that the report does not take is refused. */
  readonly auditReport: AuditReport;
  /** Finds anything by its id: an entity, an article, a claim, a relationship, a decision, a written name. */
  readonly node?: Maybe<Node>;
  /** Finds a claim by its id; `null` when the graph has none, or when it was retracted. */
  readonly claim?: Maybe<Claim>;
  /** Lists the claims on which nobody has decided. */
  readonly openClaims: ClaimConnection;
  /** Finds a cloud provider by its id or by any of its names; `null` when nothing has that name. */
  readonly cloudProvider?: Maybe<CloudProvider>;
  /** Finds a company by its id or by any of its names; `null` when nothing has that name. */
  readonly company?: Maybe<Company>;
  /** Finds a decision by its id; `null` when the graph has none. */
  readonly decision?: Maybe<Decision>;
  /** The log of all decisions, the newest first, those that were undone among them. */
  readonly decisions: DecisionConnection;
  /** Finds an event by its id or by any of its names, with the year of the edition or without; `null` when nothing has that name. */
  readonly event?: Maybe<Event>;
  /** Moves between clouds, the newest first. */
  readonly migrations: MigrationConnection;
  /** What is around an entity, for drawing it. Of many relationships of one type those with the first names are shown, and `cut` tells how many there are. */
  readonly neighbourhood: Neighbourhood;
  /** Finds an organization of either kind by its id or by any of its names; `null` when nothing has that name. */
  readonly organization?: Maybe<Organization>;
  /** A shortest chain of relationships between two entities; `null` when there is none of that length. */
  readonly path?: Maybe<Path>;
  /** All the shortest chains of relationships between two entities, those first whose weakest relationship is the surest; where there are more than 1,000 of one length, the best of 1,000. */
  readonly paths: ReadonlyArray<Path>;
  /** Finds a person by id or by name; `null` when nobody has that name. */
  readonly person?: Maybe<Person>;
  /**
   * Which names may mean one, or joined ones two: those of a certainty of 0.9 and more first, the others by certainty times the claims concerned. What was
   * decided is left out, unless its evidence has grown since. All names are compared unless `of` is given without `knownAt`; an operation may do so twice.
   */
  readonly proposals: ProposalConnection;
  /** Compares clouds over time: new customers and moves, month by month. What belongs to no month is counted apart, so nothing is left out unsaid. */
  readonly providerTrend: ReadonlyArray<ProviderTrend>;
  /** Lists relationships of the whole graph, the newest first: by the day since which they hold where known, else of the first report. */
  readonly relationships: RelationshipConnection;
  /** Finds a relationship by its id: where an edge is opened to its sentences. */
  readonly relationship?: Maybe<Relationship>;
  /** Finds entities by a name in any script, half typed or whole, the best first. */
  readonly search: ReadonlyArray<SearchHit>;
  /** Counts what the graph holds. */
  readonly stats: Stats;
};


/** Everything that can be asked. */
export type QueryArticleArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  url?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. */
export type QueryAuditArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  olderThan?: InputMaybe<Scalars['Int']['input']>;
  below?: InputMaybe<Scalars['Float']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Everything that can be asked. */
export type QueryAuditReportArgs = {
  name: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
  olderThan?: InputMaybe<Scalars['Int']['input']>;
  below?: InputMaybe<Scalars['Float']['input']>;
  from?: InputMaybe<Scalars['DateTime']['input']>;
  to?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Everything that can be asked. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. */
export type QueryClaimArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. */
export type QueryOpenClaimsArgs = {
  order?: InputMaybe<ReviewOrder>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. */
export type QueryCloudProviderArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. */
export type QueryCompanyArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. */
export type QueryDecisionArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. */
export type QueryDecisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  action?: InputMaybe<ReadonlyArray<DecisionAction>>;
  by?: InputMaybe<Scalars['String']['input']>;
  live?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Everything that can be asked. */
export type QueryEventArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. */
export type QueryMigrationsArgs = {
  from?: InputMaybe<Scalars['String']['input']>;
  to?: InputMaybe<Scalars['String']['input']>;
  between?: InputMaybe<DateRange>;
  status?: InputMaybe<ReadonlyArray<RelationshipStatus>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Everything that can be asked. */
export type QueryNeighbourhoodArgs = {
  of: Scalars['String']['input'];
  depth?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  perType?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  status?: InputMaybe<ReadonlyArray<RelationshipStatus>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Everything that can be asked. */
export type QueryOrganizationArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. */
export type QueryPathArgs = {
  from: Scalars['String']['input'];
  to: Scalars['String']['input'];
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  status?: InputMaybe<ReadonlyArray<RelationshipStatus>>;
  avoid?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  maxDegree?: InputMaybe<Scalars['Int']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Everything that can be asked. */
export type QueryPathsArgs = {
  from: Scalars['String']['input'];
  to: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  status?: InputMaybe<ReadonlyArray<RelationshipStatus>>;
  avoid?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  maxDegree?: InputMaybe<Scalars['Int']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Everything that can be asked. */
export type QueryPersonArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. */
export type QueryProposalsArgs = {
  of?: InputMaybe<Scalars['String']['input']>;
  minCertainty?: InputMaybe<Scalars['Float']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Everything that can be asked. */
export type QueryProviderTrendArgs = {
  providers: ReadonlyArray<Scalars['String']['input']>;
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
  status?: InputMaybe<ReadonlyArray<RelationshipStatus>>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Everything that can be asked. */
export type QueryRelationshipsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<ReadonlyArray<RelationshipStatus>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  since?: InputMaybe<DateRange>;
  reported?: InputMaybe<DateRange>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  minSources?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Everything that can be asked. */
export type QueryRelationshipArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Everything that can be asked. */
export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An article as it was read. Its text is fixed: offsets of claims refer to it. */
export type Article = Node & {
  readonly __typename?: 'Article';
  /** A hash of its address, else of its path in the import. */
  readonly id: Scalars['ID']['output'];
  /** Where it was published, when the file says so. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** The publication. */
  readonly outlet?: Maybe<Scalars['String']['output']>;
  /** Who wrote it. */
  readonly author?: Maybe<Scalars['String']['output']>;
  /** When it was published. */
  readonly publishedOn?: Maybe<PartialDate>;
  /** The language of the text: `zh`, `zh-Hant`, `en`, `ja` or `other`. */
  readonly lang: Scalars['String']['output'];
  /** When it was read into the graph. */
  readonly importedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The text with the title, as claims count their offsets. */
  readonly text: Scalars['String']['output'];
  /** The first article that says the same in the same words, when this one is a reprint. */
  readonly reprintOf?: Maybe<Article>;
  /** What people noted on it, the newest first; what they decided on its claims stands with these. */
  readonly decisions: DecisionConnection;
  /** What it states, in the order of the text. */
  readonly claims: ClaimConnection;
};


/** An article as it was read. Its text is fixed: offsets of claims refer to it. */
export type ArticleDecisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An article as it was read. Its text is fixed: offsets of claims refer to it. */
export type ArticleClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** How many rows a report of the audit has. */
export type AuditCount = {
  readonly __typename?: 'AuditCount';
  /** The report, as `auditReport` takes it. */
  readonly report: Scalars['String']['output'];
  /** How many rows it lists in all; of `coverage` the gaps. */
  readonly rows: Scalars['Int']['output'];
  /** What it lists. */
  readonly what: Scalars['String']['output'];
};

/** A report of the audit: what a careful reader would doubt, each row with the sentences behind it. */
export type AuditReport = {
  readonly __typename?: 'AuditReport';
  /** As it is asked for: `single-source`. */
  readonly name: Scalars['String']['output'];
  /** What it lists, and in which order. */
  readonly description: Scalars['String']['output'];
  /** The names of the cells of its rows, in order. */
  readonly columns: ReadonlyArray<Scalars['String']['output']>;
  /** Its rows. A page follows the row behind which it begins, should the list have moved meanwhile. */
  readonly rows: AuditRowConnection;
};


/** A report of the audit: what a careful reader would doubt, each row with the sentences behind it. */
export type AuditReportRowsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of the rows of a report. */
export type AuditRowConnection = {
  readonly __typename?: 'AuditRowConnection';
  /** How many there are in all, with the given arguments. */
  readonly totalCount: Scalars['Int']['output'];
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** This page. */
  readonly edges: ReadonlyArray<AuditRowEdge>;
};

/** One row of a list. */
export type AuditRowEdge = {
  readonly __typename?: 'AuditRowEdge';
  /** Where this edge stands in its list: hand it to `after` for what follows. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: AuditRow;
};

/** One row of a report. What it speaks of can be followed from here. */
export type AuditRow = {
  readonly __typename?: 'AuditRow';
  /** What the row says, in the order of the columns; the command line prints the same. */
  readonly cells: ReadonlyArray<AuditCell>;
  /** The relationships of which it speaks; with `knownAt` as they were known then. */
  readonly relationships: ReadonlyArray<Relationship>;
  /** The entities of which it speaks, ends of relationships apart, that are live. */
  readonly entities: ReadonlyArray<Entity>;
  /** The live claims of which it speaks; of a contradiction those on one side, at most 20. */
  readonly claims: ReadonlyArray<Claim>;
  /** Of a contradiction the claims on the other side, at most 20; empty where only the day of today speaks against it. */
  readonly against: ReadonlyArray<Claim>;
};

/** One cell of a row. */
export type AuditCell = {
  readonly __typename?: 'AuditCell';
  /** The name of its column. */
  readonly column: Scalars['String']['output'];
  /** What stands in it; several values are parted by `; `, and `null` is nothing. */
  readonly value?: Maybe<Scalars['String']['output']>;
};

export type { DatePrecision };

/** A date as precise as the text gives it. */
export type PartialDate = {
  readonly __typename?: 'PartialDate';
  /** `2023`, `2023-05` or `2023-05-17`. */
  readonly value: Scalars['String']['output'];
  /** How much of it is known. */
  readonly precision: DatePrecision;
};

/** A period of days; both ends belong to it, and one may be left open. */
export type DateRange = {
  /** The first day. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** The last day. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** Anything with an id of its own. */
export type Node = {
  /** The id: unique over the whole graph, and the same after every import. */
  readonly id: Scalars['ID']['output'];
};

/** Where a page stands in its list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Whether more follows. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether something lies before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge of the page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /** Cursor of the last edge of the page: hand it to `after` for the next one. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

export type { EntityKind };

/** The names to show, by language. */
export type Names = {
  readonly __typename?: 'Names';
  /** The Chinese name. */
  readonly zh?: Maybe<Scalars['String']['output']>;
  /** The English name. */
  readonly en?: Maybe<Scalars['String']['output']>;
};

/** A company, a cloud provider, a person or an event. */
export type Entity = {
  /** A slug for what is known beforehand (`aws`), a hash for what articles brought in. */
  readonly id: Scalars['ID']['output'];
  /** What kind of thing this is. */
  readonly kind: EntityKind;
  /** The name to show. */
  readonly name: Scalars['String']['output'];
  /** The Chinese and the English name, where known. */
  readonly names: Names;
  /** Every form in which it is written, the name among them. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Its item in Wikidata (`Q…`), where known. */
  readonly wikidata?: Maybe<Scalars['String']['output']>;
  /** The names that name it, those that most claims write first. */
  readonly writtenNames: WrittenNameConnection;
  /** What people decided on any of its names, the newest first. */
  readonly decisions: DecisionConnection;
};


/** A company, a cloud provider, a person or an event. */
export type EntityWrittenNamesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A company, a cloud provider, a person or an event. */
export type EntityDecisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type { ChangedThing };

export type { ChangeKind };

/** Something that came, changed or went. */
export type Change = {
  readonly __typename?: 'Change';
  /** What it is. */
  readonly what: ChangedThing;
  /** What happened to it. */
  readonly kind: ChangeKind;
  /** When the graph learnt it: all changes of one import or decision have one time, and no two imports or decisions have the same. */
  readonly at: Scalars['DateTime']['output'];
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The type of the relationship or claim; `null` of a decision. */
  readonly type?: Maybe<RelationType>;
  /** The name at its beginning, as an article writes it; `null` of a decision. */
  readonly subject?: Maybe<Scalars['String']['output']>;
  /** The name at its end, as an article writes it; `null` of a decision. */
  readonly object?: Maybe<Scalars['String']['output']>;
  /** How it stood before, in words; `null` where it came. */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** How it stands since, in words; `null` where it went. */
  readonly after?: Maybe<Scalars['String']['output']>;
  /** The relationship as it is now; `null` of anything else, and where it is gone. */
  readonly relationship?: Maybe<Relationship>;
  /** The claim as it is now; `null` of anything else, and where it is gone. */
  readonly claim?: Maybe<Claim>;
  /** The decision; `null` of anything else. */
  readonly decision?: Maybe<Decision>;
};

/** Changes in the order in which they happened. */
export type ChangePage = {
  readonly __typename?: 'ChangePage';
  /** The changes; none where a long search among others is under way. */
  readonly changes: ReadonlyArray<Change>;
  /** Hand it to `after`, to go on behind these changes. */
  readonly cursor: Scalars['String']['output'];
};

/** What can be watched, by server-sent events. */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /** Everything that changes in the graph, whoever changes it: imports and decisions over GraphQL or on the command line. Up to 100 changes an event. */
  readonly changes: ChangePage;
  /** The imports that run in this server and the last 20 that ended: all of them first, then all again after each step. One who comes back misses nothing. What imports on the command line bring is told by `changes`. */
  readonly importProgress: ReadonlyArray<ImportRun>;
};


/** What can be watched, by server-sent events. */
export type SubscriptionChangesArgs = {
  what?: InputMaybe<ReadonlyArray<ChangedThing>>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  of?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type { ClaimStatus };

/** One statement in one article, with its exact words. */
export type Claim = Node & {
  readonly __typename?: 'Claim';
  /** A hash of the article, the type, both names and the quote: an edit elsewhere in the article keeps it. */
  readonly id: Scalars['ID']['output'];
  /** Which relation it states. */
  readonly type: RelationType;
  /** What it says of the relation. */
  readonly status: ClaimStatus;
  /** The words themselves: the article's text from `start` to `end`. */
  readonly quote: Scalars['String']['output'];
  /** Offset of the quote in the article's text, in UTF-16 code units. */
  readonly start: Scalars['Int']['output'];
  /** Offset behind the quote. */
  readonly end: Scalars['Int']['output'];
  /** What stands before the quote. */
  readonly before: Scalars['String']['output'];
  /** What stands after the quote. */
  readonly after: Scalars['String']['output'];
  /** When it happened, by the text. */
  readonly date?: Maybe<PartialDate>;
  /** A person's post, as written. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** The cloud that a move leaves, as written. */
  readonly origin?: Maybe<Scalars['String']['output']>;
  /** What runs or moves there, as written. */
  readonly workload?: Maybe<Scalars['String']['output']>;
  /** Where it runs, as written. */
  readonly region?: Maybe<Scalars['String']['output']>;
  /** Probability, 0 to 1, that a careful reader agrees. */
  readonly confidence: Scalars['Float']['output'];
  /** The pattern of seeds/patterns, or the built-in reasoning, that found it. */
  readonly rule: Scalars['String']['output'];
  /** Name and version of the extractor that found it: `frames/1`, or `llm/`, the model and the version of its prompt. */
  readonly extractor: Scalars['String']['output'];
  /** Other extractors that read the same out of the article, by name. They are no further sources: it is one sentence. */
  readonly agreedBy: ReadonlyArray<Scalars['String']['output']>;
  /** Other extractors that read the article and did not find it, or read another status, by name. */
  readonly missedBy: ReadonlyArray<Scalars['String']['output']>;
  /** When this graph learnt it. */
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What a reviewer said of it. A rejected claim draws no relationship. */
  readonly review: Review;
  /** Whether an end of it says so itself: its own press release, site or account. */
  readonly ownWord: Scalars['Boolean']['output'];
  /** The entity of which it speaks. */
  readonly subject: Entity;
  /** The entity at the other end. */
  readonly object: Entity;
  /** The subject's name as its article gives it: the fullest common form there; the quote may hold a shorter one, or a pronoun. */
  readonly subjectText: Scalars['String']['output'];
  /** The same of the object. */
  readonly objectText: Scalars['String']['output'];
  /** The article that says so. */
  readonly article: Article;
  /** The relationship that it supports; `null` when it only denies one. */
  readonly relationship?: Maybe<Relationship>;
  /** What people decided on it, the newest first, what was undone included. */
  readonly decisions: DecisionConnection;
};


/** One statement in one article, with its exact words. */
export type ClaimBeforeArgs = {
  length?: InputMaybe<Scalars['Int']['input']>;
};


/** One statement in one article, with its exact words. */
export type ClaimAfterArgs = {
  length?: InputMaybe<Scalars['Int']['input']>;
};


/** One statement in one article, with its exact words. */
export type ClaimDecisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type { ReviewOrder };

/** A page of claims. */
export type ClaimConnection = {
  readonly __typename?: 'ClaimConnection';
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** This page. */
  readonly edges: ReadonlyArray<ClaimEdge>;
};

/** One claim of a list. */
export type ClaimEdge = {
  readonly __typename?: 'ClaimEdge';
  /** Where this edge stands in its list: hand it to `after` for what follows. */
  readonly cursor: Scalars['String']['output'];
  /** The claim. */
  readonly node: Claim;
};

/** Who sells computing, storage or software as a cloud: AWS, 阿里云, 华为云. */
export type CloudProvider = Node & Entity & Organization & {
  readonly __typename?: 'CloudProvider';
  /** A slug for what is known beforehand (`aws`), a hash for what articles brought in. */
  readonly id: Scalars['ID']['output'];
  /** What kind of thing this is. */
  readonly kind: EntityKind;
  /** The name to show. */
  readonly name: Scalars['String']['output'];
  /** The Chinese and the English name, where known. */
  readonly names: Names;
  /** Every form in which it is written, the name among them. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Its item in Wikidata (`Q…`), where known. */
  readonly wikidata?: Maybe<Scalars['String']['output']>;
  /** The names that name it, those that most claims write first. */
  readonly writtenNames: WrittenNameConnection;
  /** What people decided on any of its names, the newest first. */
  readonly decisions: DecisionConnection;
  /** The organization to which it belongs by the word of articles: the one that most independent articles state. */
  readonly parent?: Maybe<Parentage>;
  /** The organization to which it belongs as known beforehand, from the gazetteer: no article need have said so. */
  readonly gazetteerParent?: Maybe<Organization>;
  /** Its symbol on a stock exchange, where known. */
  readonly ticker?: Maybe<Scalars['String']['output']>;
  /** The clouds that it uses, or used, or means to use. */
  readonly clouds: CloudProviderConnection;
  /** The moves that it made to a cloud, each with the cloud it left where an article says so. */
  readonly migrations: MigrationConnection;
  /** The organizations with which it works as a partner; the relation has no direction. */
  readonly partners: OrganizationConnection;
  /** The people who work or worked for it, with their posts. */
  readonly people: PersonConnection;
  /** The events that it hosted or took part in. */
  readonly events: EventConnection;
  /** The organizations that belong to it. */
  readonly subsidiaries: OrganizationConnection;
  /** Who invested in it: organizations and people. */
  readonly investors: EntityConnection;
  /** The organizations in which it invested. */
  readonly investments: OrganizationConnection;
  /** The organizations that it acquired. */
  readonly acquisitions: OrganizationConnection;
  /** The organizations that acquired it. */
  readonly acquirers: OrganizationConnection;
  /** The clouds that it runs, its own or for another. */
  readonly operatedClouds: CloudProviderConnection;
  /** The organizations that use it, or used it, or mean to. */
  readonly customers: OrganizationConnection;
  /** The moves to it. */
  readonly arrivals: MigrationConnection;
  /** The moves away from it, to another cloud. */
  readonly departures: MigrationConnection;
  /** The organizations that run it. */
  readonly operators: OrganizationConnection;
};


/** Who sells computing, storage or software as a cloud: AWS, 阿里云, 华为云. */
export type CloudProviderWrittenNamesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Who sells computing, storage or software as a cloud: AWS, 阿里云, 华为云. */
export type CloudProviderDecisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Who sells computing, storage or software as a cloud: AWS, 阿里云, 华为云. */
export type CloudProviderParentArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Who sells computing, storage or software as a cloud: AWS, 阿里云, 华为云. */
export type CloudProviderCloudsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<ReadonlyArray<RelationshipStatus>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  since?: InputMaybe<DateRange>;
  reported?: InputMaybe<DateRange>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  minSources?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Who sells computing, storage or software as a cloud: AWS, 阿里云, 华为云. */
export type CloudProviderMigrationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<ReadonlyArray<RelationshipStatus>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  since?: InputMaybe<DateRange>;
  reported?: InputMaybe<DateRange>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  minSources?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Who sells computing, storage or software as a cloud: AWS, 阿里云, 华为云. */
export type CloudProviderPartnersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
  status?: InputMaybe<ReadonlyArray<RelationshipStatus>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  since?: InputMaybe<DateRange>;
  reported?: InputMaybe<DateRange>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  minSources?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Who sells computing, storage or software as a cloud: AWS, 阿里云, 华为云. */
export type CloudProviderPeopleArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<ReadonlyArray<RelationshipStatus>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  since?: InputMaybe<DateRange>;
  reported?: InputMaybe<DateRange>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  minSources?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Who sells computing, storage or software as a cloud: AWS, 阿里云, 华为云. */
export type CloudProviderEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<ReadonlyArray<RelationshipStatus>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  since?: InputMaybe<DateRange>;
  reported?: InputMaybe<DateRange>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  minSources?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Who sells computing, storage or software as a cloud: AWS, 阿里云, 华为云. */
export type CloudProviderSubsidiariesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<ReadonlyArray<RelationshipStatus>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  since?: InputMaybe<DateRange>;
  reported?: InputMaybe<DateRange>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  minSources?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Who sells computing, storage or software as a cloud: AWS, 阿里云, 华为云. */
export type CloudProviderInvestorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<ReadonlyArray<RelationshipStatus>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  since?: InputMaybe<DateRange>;
  reported?: InputMaybe<DateRange>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  minSources?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Who sells computing, storage or software as a cloud: AWS, 阿里云, 华为云. */
export type CloudProviderInvestmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<ReadonlyArray<RelationshipStatus>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  since?: InputMaybe<DateRange>;
  reported?: InputMaybe<DateRange>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  minSources?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Who sells computing, storage or software as a cloud: AWS, 阿里云, 华为云. */
export type CloudProviderAcquisitionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<ReadonlyArray<RelationshipStatus>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  since?: InputMaybe<DateRange>;
  reported?: InputMaybe<DateRange>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  minSources?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Who sells computing, storage or software as a cloud: AWS, 阿里云, 华为云. */
export type CloudProviderAcquirersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<ReadonlyArray<RelationshipStatus>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  since?: InputMaybe<DateRange>;
  reported?: InputMaybe<DateRange>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  minSources?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Who sells computing, storage or software as a cloud: AWS, 阿里云, 华为云. */
export type CloudProviderOperatedCloudsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<ReadonlyArray<RelationshipStatus>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  since?: InputMaybe<DateRange>;
  reported?: InputMaybe<DateRange>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  minSources?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Who sells computing, storage or software as a cloud: AWS, 阿里云, 华为云. */
export type CloudProviderCustomersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
  status?: InputMaybe<ReadonlyArray<RelationshipStatus>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  since?: InputMaybe<DateRange>;
  reported?: InputMaybe<DateRange>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  minSources?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Who sells computing, storage or software as a cloud: AWS, 阿里云, 华为云. */
export type CloudProviderArrivalsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
  status?: InputMaybe<ReadonlyArray<RelationshipStatus>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  since?: InputMaybe<DateRange>;
  reported?: InputMaybe<DateRange>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  minSources?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Who sells computing, storage or software as a cloud: AWS, 阿里云, 华为云. */
export type CloudProviderDeparturesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
  status?: InputMaybe<ReadonlyArray<RelationshipStatus>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  since?: InputMaybe<DateRange>;
  reported?: InputMaybe<DateRange>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  minSources?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Who sells computing, storage or software as a cloud: AWS, 阿里云, 华为云. */
export type CloudProviderOperatorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<ReadonlyArray<RelationshipStatus>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  since?: InputMaybe<DateRange>;
  reported?: InputMaybe<DateRange>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  minSources?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A firm or a public body. */
export type Company = Node & Entity & Organization & {
  readonly __typename?: 'Company';
  /** A slug for what is known beforehand (`aws`), a hash for what articles brought in. */
  readonly id: Scalars['ID']['output'];
  /** What kind of thing this is. */
  readonly kind: EntityKind;
  /** The name to show. */
  readonly name: Scalars['String']['output'];
  /** The Chinese and the English name, where known. */
  readonly names: Names;
  /** Every form in which it is written, the name among them. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Its item in Wikidata (`Q…`), where known. */
  readonly wikidata?: Maybe<Scalars['String']['output']>;
  /** The names that name it, those that most claims write first. */
  readonly writtenNames: WrittenNameConnection;
  /** What people decided on any of its names, the newest first. */
  readonly decisions: DecisionConnection;
  /** The organization to which it belongs by the word of articles: the one that most independent articles state. */
  readonly parent?: Maybe<Parentage>;
  /** The organization to which it belongs as known beforehand, from the gazetteer: no article need have said so. */
  readonly gazetteerParent?: Maybe<Organization>;
  /** Its symbol on a stock exchange, where known. */
  readonly ticker?: Maybe<Scalars['String']['output']>;
  /** The clouds that it uses, or used, or means to use. */
  readonly clouds: CloudProviderConnection;
  /** The moves that it made to a cloud, each with the cloud it left where an article says so. */
  readonly migrations: MigrationConnection;
  /** The organizations with which it works as a partner; the relation has no direction. */
  readonly partners: OrganizationConnection;
  /** The people who work or worked for it, with their posts. */
  readonly people: PersonConnection;
  /** The events that it hosted or took part in. */
  readonly events: EventConnection;
  /** The organizations that belong to it. */
  readonly subsidiaries: OrganizationConnection;
  /** Who invested in it: organizations and people. */
  readonly investors: EntityConnection;
  /** The organizations in which it invested. */
  readonly investments: OrganizationConnection;
  /** The organizations that it acquired. */
  readonly acquisitions: OrganizationConnection;
  /** The organizations that acquired it. */
  readonly acquirers: OrganizationConnection;
  /** The clouds that it runs, its own or for another. */
  readonly operatedClouds: CloudProviderConnection;
};


/** A firm or a public body. */
export type CompanyWrittenNamesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A firm or a public body. */
export type CompanyDecisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A firm or a public body. */
export type CompanyParentArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A firm or a public body. */
export type CompanyCloudsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<ReadonlyArray<RelationshipStatus>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  since?: InputMaybe<DateRange>;
  reported?: InputMaybe<DateRange>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  minSources?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A firm or a public body. */
export type CompanyMigrationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<ReadonlyArray<RelationshipStatus>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  since?: InputMaybe<DateRange>;
  reported?: InputMaybe<DateRange>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  minSources?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A firm or a public body. */
export type CompanyPartnersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
  status?: InputMaybe<ReadonlyArray<RelationshipStatus>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  since?: InputMaybe<DateRange>;
  reported?: InputMaybe<DateRange>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  minSources?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A firm or a public body. */
export type CompanyPeopleArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<ReadonlyArray<RelationshipStatus>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  since?: InputMaybe<DateRange>;
  reported?: InputMaybe<DateRange>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  minSources?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A firm or a public body. */
export type CompanyEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<ReadonlyArray<RelationshipStatus>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  since?: InputMaybe<DateRange>;
  reported?: InputMaybe<DateRange>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  minSources?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A firm or a public body. */
export type CompanySubsidiariesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<ReadonlyArray<RelationshipStatus>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  since?: InputMaybe<DateRange>;
  reported?: InputMaybe<DateRange>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  minSources?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A firm or a public body. */
export type CompanyInvestorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<ReadonlyArray<RelationshipStatus>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  since?: InputMaybe<DateRange>;
  reported?: InputMaybe<DateRange>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  minSources?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A firm or a public body. */
export type CompanyInvestmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<ReadonlyArray<RelationshipStatus>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  since?: InputMaybe<DateRange>;
  reported?: InputMaybe<DateRange>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  minSources?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A firm or a public body. */
export type CompanyAcquisitionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<ReadonlyArray<RelationshipStatus>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  since?: InputMaybe<DateRange>;
  reported?: InputMaybe<DateRange>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  minSources?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A firm or a public body. */
export type CompanyAcquirersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<ReadonlyArray<RelationshipStatus>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  since?: InputMaybe<DateRange>;
  reported?: InputMaybe<DateRange>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  minSources?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A firm or a public body. */
export type CompanyOperatedCloudsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<ReadonlyArray<RelationshipStatus>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  since?: InputMaybe<DateRange>;
  reported?: InputMaybe<DateRange>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  minSources?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A page of organizations. */
export type OrganizationConnection = {
  readonly __typename?: 'OrganizationConnection';
  /** How many there are in all, with the given filters. */
  readonly totalCount: Scalars['Int']['output'];
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** This page. */
  readonly edges: ReadonlyArray<OrganizationEdge>;
};

/** One of them, with what articles say of the relationship. */
export type OrganizationEdge = Stated & {
  readonly __typename?: 'OrganizationEdge';
  /** Where this edge stands in its list: hand it to `after` for what follows. */
  readonly cursor: Scalars['String']['output'];
  /** The organization. */
  readonly node: Organization;
  /** The post, as written, where the relationship is one of a person and an employer. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Id of the relationship: a hash of its type and both ends. */
  readonly id: Scalars['ID']['output'];
  /** The type of the relationship. */
  readonly type: RelationType;
  /** How it stands by all articles together. */
  readonly status: RelationshipStatus;
  /** Since when, by the articles' own words; `null` when none says so. */
  readonly since?: Maybe<PartialDate>;
  /** Until when, by the articles' own words; `null` when none says so. */
  readonly until?: Maybe<PartialDate>;
  /** Whether it holds on a day, by the articles' own words. */
  readonly holds: Holds;
  /** The days on which it holds, and those on which it may, by the articles' own words. */
  readonly validity: Validity;
  /** Day of the first article that states it. Says nothing of when it began. */
  readonly firstReported?: Maybe<PartialDate>;
  /** Day of the last article that states it. */
  readonly lastReported?: Maybe<PartialDate>;
  /** How many articles state it. */
  readonly sources: Scalars['Int']['output'];
  /** How many independent articles state it: reprints count once. */
  readonly origins: Scalars['Int']['output'];
  /** Probability, 0 to 1, that a careful reader of the articles agrees. */
  readonly confidence: Scalars['Float']['output'];
  /** What a reviewer said. */
  readonly review: Review;
  /** Whether nobody but its own ends says so, in a press release, on a site or an account of theirs. */
  readonly ownWord: Scalars['Boolean']['output'];
  /** The claims behind it, the newest first. */
  readonly claims: ClaimConnection;
};


/** One of them, with what articles say of the relationship. */
export type OrganizationEdgeHoldsArgs = {
  on: Scalars['Date']['input'];
};


/** One of them, with what articles say of the relationship. */
export type OrganizationEdgeClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of cloud providers. */
export type CloudProviderConnection = {
  readonly __typename?: 'CloudProviderConnection';
  /** How many there are in all, with the given filters. */
  readonly totalCount: Scalars['Int']['output'];
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** This page. */
  readonly edges: ReadonlyArray<CloudProviderEdge>;
};

/** One of them, with what articles say of the relationship. */
export type CloudProviderEdge = Stated & {
  readonly __typename?: 'CloudProviderEdge';
  /** Where this edge stands in its list: hand it to `after` for what follows. */
  readonly cursor: Scalars['String']['output'];
  /** The cloud provider. */
  readonly node: CloudProvider;
  /** Id of the relationship: a hash of its type and both ends. */
  readonly id: Scalars['ID']['output'];
  /** The type of the relationship. */
  readonly type: RelationType;
  /** How it stands by all articles together. */
  readonly status: RelationshipStatus;
  /** Since when, by the articles' own words; `null` when none says so. */
  readonly since?: Maybe<PartialDate>;
  /** Until when, by the articles' own words; `null` when none says so. */
  readonly until?: Maybe<PartialDate>;
  /** Whether it holds on a day, by the articles' own words. */
  readonly holds: Holds;
  /** The days on which it holds, and those on which it may, by the articles' own words. */
  readonly validity: Validity;
  /** Day of the first article that states it. Says nothing of when it began. */
  readonly firstReported?: Maybe<PartialDate>;
  /** Day of the last article that states it. */
  readonly lastReported?: Maybe<PartialDate>;
  /** How many articles state it. */
  readonly sources: Scalars['Int']['output'];
  /** How many independent articles state it: reprints count once. */
  readonly origins: Scalars['Int']['output'];
  /** Probability, 0 to 1, that a careful reader of the articles agrees. */
  readonly confidence: Scalars['Float']['output'];
  /** What a reviewer said. */
  readonly review: Review;
  /** Whether nobody but its own ends says so, in a press release, on a site or an account of theirs. */
  readonly ownWord: Scalars['Boolean']['output'];
  /** The claims behind it, the newest first. */
  readonly claims: ClaimConnection;
};


/** One of them, with what articles say of the relationship. */
export type CloudProviderEdgeHoldsArgs = {
  on: Scalars['Date']['input'];
};


/** One of them, with what articles say of the relationship. */
export type CloudProviderEdgeClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of people. */
export type PersonConnection = {
  readonly __typename?: 'PersonConnection';
  /** How many there are in all, with the given filters. */
  readonly totalCount: Scalars['Int']['output'];
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** This page. */
  readonly edges: ReadonlyArray<PersonEdge>;
};

/** One of them, with what articles say of the relationship. */
export type PersonEdge = Stated & {
  readonly __typename?: 'PersonEdge';
  /** Where this edge stands in its list: hand it to `after` for what follows. */
  readonly cursor: Scalars['String']['output'];
  /** The person. */
  readonly node: Person;
  /** The post, as written, where the relationship is one of a person and an employer. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Id of the relationship: a hash of its type and both ends. */
  readonly id: Scalars['ID']['output'];
  /** The type of the relationship. */
  readonly type: RelationType;
  /** How it stands by all articles together. */
  readonly status: RelationshipStatus;
  /** Since when, by the articles' own words; `null` when none says so. */
  readonly since?: Maybe<PartialDate>;
  /** Until when, by the articles' own words; `null` when none says so. */
  readonly until?: Maybe<PartialDate>;
  /** Whether it holds on a day, by the articles' own words. */
  readonly holds: Holds;
  /** The days on which it holds, and those on which it may, by the articles' own words. */
  readonly validity: Validity;
  /** Day of the first article that states it. Says nothing of when it began. */
  readonly firstReported?: Maybe<PartialDate>;
  /** Day of the last article that states it. */
  readonly lastReported?: Maybe<PartialDate>;
  /** How many articles state it. */
  readonly sources: Scalars['Int']['output'];
  /** How many independent articles state it: reprints count once. */
  readonly origins: Scalars['Int']['output'];
  /** Probability, 0 to 1, that a careful reader of the articles agrees. */
  readonly confidence: Scalars['Float']['output'];
  /** What a reviewer said. */
  readonly review: Review;
  /** Whether nobody but its own ends says so, in a press release, on a site or an account of theirs. */
  readonly ownWord: Scalars['Boolean']['output'];
  /** The claims behind it, the newest first. */
  readonly claims: ClaimConnection;
};


/** One of them, with what articles say of the relationship. */
export type PersonEdgeHoldsArgs = {
  on: Scalars['Date']['input'];
};


/** One of them, with what articles say of the relationship. */
export type PersonEdgeClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of events; the type of the relationship tells a host from a participant. */
export type EventConnection = {
  readonly __typename?: 'EventConnection';
  /** How many there are in all, with the given filters. */
  readonly totalCount: Scalars['Int']['output'];
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** This page. */
  readonly edges: ReadonlyArray<EventEdge>;
};

/** One of them, with what articles say of the relationship. */
export type EventEdge = Stated & {
  readonly __typename?: 'EventEdge';
  /** Where this edge stands in its list: hand it to `after` for what follows. */
  readonly cursor: Scalars['String']['output'];
  /** The event. */
  readonly node: Event;
  /** Id of the relationship: a hash of its type and both ends. */
  readonly id: Scalars['ID']['output'];
  /** The type of the relationship. */
  readonly type: RelationType;
  /** How it stands by all articles together. */
  readonly status: RelationshipStatus;
  /** Since when, by the articles' own words; `null` when none says so. */
  readonly since?: Maybe<PartialDate>;
  /** Until when, by the articles' own words; `null` when none says so. */
  readonly until?: Maybe<PartialDate>;
  /** Whether it holds on a day, by the articles' own words. */
  readonly holds: Holds;
  /** The days on which it holds, and those on which it may, by the articles' own words. */
  readonly validity: Validity;
  /** Day of the first article that states it. Says nothing of when it began. */
  readonly firstReported?: Maybe<PartialDate>;
  /** Day of the last article that states it. */
  readonly lastReported?: Maybe<PartialDate>;
  /** How many articles state it. */
  readonly sources: Scalars['Int']['output'];
  /** How many independent articles state it: reprints count once. */
  readonly origins: Scalars['Int']['output'];
  /** Probability, 0 to 1, that a careful reader of the articles agrees. */
  readonly confidence: Scalars['Float']['output'];
  /** What a reviewer said. */
  readonly review: Review;
  /** Whether nobody but its own ends says so, in a press release, on a site or an account of theirs. */
  readonly ownWord: Scalars['Boolean']['output'];
  /** The claims behind it, the newest first. */
  readonly claims: ClaimConnection;
};


/** One of them, with what articles say of the relationship. */
export type EventEdgeHoldsArgs = {
  on: Scalars['Date']['input'];
};


/** One of them, with what articles say of the relationship. */
export type EventEdgeClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of entities of several kinds. */
export type EntityConnection = {
  readonly __typename?: 'EntityConnection';
  /** How many there are in all, with the given filters. */
  readonly totalCount: Scalars['Int']['output'];
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** This page. */
  readonly edges: ReadonlyArray<EntityEdge>;
};

/** One of them, with what articles say of the relationship. */
export type EntityEdge = Stated & {
  readonly __typename?: 'EntityEdge';
  /** Where this edge stands in its list: hand it to `after` for what follows. */
  readonly cursor: Scalars['String']['output'];
  /** The entity. */
  readonly node: Entity;
  /** Id of the relationship: a hash of its type and both ends. */
  readonly id: Scalars['ID']['output'];
  /** The type of the relationship. */
  readonly type: RelationType;
  /** How it stands by all articles together. */
  readonly status: RelationshipStatus;
  /** Since when, by the articles' own words; `null` when none says so. */
  readonly since?: Maybe<PartialDate>;
  /** Until when, by the articles' own words; `null` when none says so. */
  readonly until?: Maybe<PartialDate>;
  /** Whether it holds on a day, by the articles' own words. */
  readonly holds: Holds;
  /** The days on which it holds, and those on which it may, by the articles' own words. */
  readonly validity: Validity;
  /** Day of the first article that states it. Says nothing of when it began. */
  readonly firstReported?: Maybe<PartialDate>;
  /** Day of the last article that states it. */
  readonly lastReported?: Maybe<PartialDate>;
  /** How many articles state it. */
  readonly sources: Scalars['Int']['output'];
  /** How many independent articles state it: reprints count once. */
  readonly origins: Scalars['Int']['output'];
  /** Probability, 0 to 1, that a careful reader of the articles agrees. */
  readonly confidence: Scalars['Float']['output'];
  /** What a reviewer said. */
  readonly review: Review;
  /** Whether nobody but its own ends says so, in a press release, on a site or an account of theirs. */
  readonly ownWord: Scalars['Boolean']['output'];
  /** The claims behind it, the newest first. */
  readonly claims: ClaimConnection;
};


/** One of them, with what articles say of the relationship. */
export type EntityEdgeHoldsArgs = {
  on: Scalars['Date']['input'];
};


/** One of them, with what articles say of the relationship. */
export type EntityEdgeClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type { DecisionAction };

/**
 * A person's word: who, when and why. The newest on a claim that is not undone counts; decisions on names hold in their order, and what is
 * different is never joined. It stays while the article is retracted, and counts again when that comes back.
 */
export type Decision = Node & {
  readonly __typename?: 'Decision';
  /** A hash of what it says, who said it and when. */
  readonly id: Scalars['ID']['output'];
  /** What it says. */
  readonly action: DecisionAction;
  /** Who decided. */
  readonly by: Scalars['String']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Why, as told; of a note the words. Empty when nobody told. */
  readonly reason: Scalars['String']['output'];
  /** Fingerprint of the proposal that it answers, when it answers one. */
  readonly evidence?: Maybe<Scalars['String']['output']>;
  /** Id of the claim of which it speaks. */
  readonly claimId?: Maybe<Scalars['ID']['output']>;
  /** That claim; `null` too while no live article states it. */
  readonly claim?: Maybe<Claim>;
  /** Id of the article of which it speaks. */
  readonly articleId?: Maybe<Scalars['ID']['output']>;
  /** That article; `null` too while it is retracted. */
  readonly article?: Maybe<Article>;
  /** The names of which it speaks: two that are the same or different, or one with a note. */
  readonly names: ReadonlyArray<WrittenName>;
  /** The decision that it undoes. */
  readonly undoes?: Maybe<Decision>;
  /** The decision that undid it; `null` while it counts. */
  readonly undoneBy?: Maybe<Decision>;
};

/** A page of decisions. */
export type DecisionConnection = {
  readonly __typename?: 'DecisionConnection';
  /** How many there are in all, with the given filters. */
  readonly totalCount: Scalars['Int']['output'];
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** This page. */
  readonly edges: ReadonlyArray<DecisionEdge>;
};

/** One decision of a list. */
export type DecisionEdge = {
  readonly __typename?: 'DecisionEdge';
  /** Where this edge stands in its list: hand it to `after` for what follows. */
  readonly cursor: Scalars['String']['output'];
  /** The decision. */
  readonly node: Decision;
};

/** What became of a decision that was sent. */
export type DecisionOutcome =
  /** It is in the log now. */
  | 'RECORDED'
  /** The log held one that says the same and counts: nothing was written. */
  | 'UNCHANGED';

/** A relationship that comes, changes or goes, in words. */
export type NamedRelationship = {
  readonly __typename?: 'NamedRelationship';
  /** Its id: a hash of its type and both ends. */
  readonly id: Scalars['ID']['output'];
  /** Its type. */
  readonly type: RelationType;
  /** The name of the entity of which it is said. */
  readonly subjectName: Scalars['String']['output'];
  /** The name of the entity at the other end. */
  readonly objectName: Scalars['String']['output'];
};

/** An earlier decision that does not do what it says. */
export type BlockedDecision = {
  readonly __typename?: 'BlockedDecision';
  /** The decision; `null` in a trial, for one that would be recorded. */
  readonly decision?: Maybe<Decision>;
  /** What stands in its way. */
  readonly why: Scalars['String']['output'];
};

/** What follows from decisions for the rest of the graph. */
export type DecisionConsequences = {
  readonly __typename?: 'DecisionConsequences';
  /** Relationships that were not there before. */
  readonly relationshipsAdded: ReadonlyArray<NamedRelationship>;
  /** Relationships that are there no more. */
  readonly relationshipsRemoved: ReadonlyArray<NamedRelationship>;
  /** Relationships of which something is told differently now. */
  readonly relationshipsChanged: ReadonlyArray<NamedRelationship>;
  /** Earlier decisions on names that held until now. */
  readonly noLongerHold: ReadonlyArray<BlockedDecision>;
  /** Earlier decisions on names that something stood in the way of until now. */
  readonly holdAgain: ReadonlyArray<Decision>;
};

/** What a decision did. */
export type DecisionPayload = {
  readonly __typename?: 'DecisionPayload';
  /** The decision: the one that was recorded, or the earlier one that says the same; `null` in a trial, for one that would be recorded. */
  readonly decision?: Maybe<Decision>;
  /** Whether it was recorded. */
  readonly outcome: DecisionOutcome;
  /** The claim of which it speaks, or of which the decision that it undoes does. */
  readonly claim?: Maybe<Claim>;
  /** The relationship that this claim supports now; `null` when none is left. */
  readonly relationship?: Maybe<Relationship>;
  /** Whom the names of which it speaks name now: one entity where they are the same. */
  readonly entities: ReadonlyArray<Entity>;
  /** What follows from it. */
  readonly consequences: DecisionConsequences;
};

/** What became of one of many decisions. */
export type DecisionResult = {
  readonly __typename?: 'DecisionResult';
  /** The decision: the one that was recorded, or the earlier one that says the same; `null` in a trial, for one that would be recorded. */
  readonly decision?: Maybe<Decision>;
  /** Whether it was recorded. */
  readonly outcome: DecisionOutcome;
  /** The claim of which it speaks, or of which the decision that it undoes does. */
  readonly claim?: Maybe<Claim>;
  /** The relationship that this claim supports now; `null` when none is left. */
  readonly relationship?: Maybe<Relationship>;
  /** Whom the names of which it speaks name now: one entity where they are the same. */
  readonly entities: ReadonlyArray<Entity>;
};

/** What many decisions did together. */
export type DecidePayload = {
  readonly __typename?: 'DecidePayload';
  /** Whether nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** One for each request, in their order. */
  readonly results: ReadonlyArray<DecisionResult>;
  /** What follows from all of them, or would. */
  readonly consequences: DecisionConsequences;
};

/** One decision of many: an action, and what it is about. */
export type DecisionInput = {
  /** What it says. */
  readonly action: DecisionAction;
  /** With CONFIRM and REJECT the id of a claim; with NOTE that of a claim, an article, a name or an entity; with UNDO that of a decision. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** With SAME and DIFFERENT the first name: an id of a name or of an entity, or the name in any script. */
  readonly one?: InputMaybe<Scalars['String']['input']>;
  /** With SAME and DIFFERENT the second name, likewise. */
  readonly other?: InputMaybe<Scalars['String']['input']>;
  /** Why, 2,000 characters at most; of a note the words. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** With SAME and DIFFERENT the fingerprint of the proposal that is answered. */
  readonly evidence?: InputMaybe<Scalars['String']['input']>;
};

/** Everything that can be changed. Each needs the header `Authorization: Bearer …` with a token that has the role of `@requires`. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Says that a claim is right: its relationship is then confirmed, and certain. Errors: NOT_FOUND. */
  readonly confirmClaim: DecisionPayload;
  /** Says that a claim is wrong: it then draws no relationship, and is not raised again unless its words change. Errors: NOT_FOUND. */
  readonly rejectClaim: DecisionPayload;
  /** Writes words into the log, from which nothing follows. Errors: NOT_FOUND. */
  readonly note: DecisionPayload;
  /**
   * Says that two names mean one entity, which then has the claims of both. Errors: NOT_FOUND, AMBIGUOUS_NAME with the candidates, and
   * DECISION_CONFLICT where they are known to be two: by seeds/entities, by another decision, or because articles state that one owns the other.
   */
  readonly mergeNames: DecisionPayload;
  /** Says that two names mean two entities: nothing joins them then, by whatever chain. Errors: NOT_FOUND, AMBIGUOUS_NAME, DECISION_CONFLICT. */
  readonly separateNames: DecisionPayload;
  /** Takes an earlier decision back; the graph is then as if it had not been made. Errors: NOT_FOUND, DECISION_CONFLICT when it was undone already. */
  readonly undo: DecisionPayload;
  /** Makes many decisions, each in the light of those before it: all of them, or none when one is refused, and then the error names it. */
  readonly decide: DecidePayload;
  /** Reads one article into the graph, as `cloudties import` does. Importing it again changes nothing. */
  readonly importArticle: ImportArticlePayload;
  /** Reads up to 100 articles into the graph, in batches of 50 that are written whole. A bad one is rejected with its diagnostics and stops none of the others; of two with one address the first counts. Where the database is lost half-way, sending all again continues. */
  readonly importArticles: ImportArticlesPayload;
  /** Takes an article and its claims out of the live graph; what other articles state stays. Errors: NOT_FOUND. */
  readonly retractArticle: RetractArticlePayload;
};


/** Everything that can be changed. Each needs the header `Authorization: Bearer …` with a token that has the role of `@requires`. */
export type MutationConfirmClaimArgs = {
  id: Scalars['ID']['input'];
  by: Scalars['String']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be changed. Each needs the header `Authorization: Bearer …` with a token that has the role of `@requires`. */
export type MutationRejectClaimArgs = {
  id: Scalars['ID']['input'];
  by: Scalars['String']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be changed. Each needs the header `Authorization: Bearer …` with a token that has the role of `@requires`. */
export type MutationNoteArgs = {
  on: Scalars['ID']['input'];
  text: Scalars['String']['input'];
  by: Scalars['String']['input'];
};


/** Everything that can be changed. Each needs the header `Authorization: Bearer …` with a token that has the role of `@requires`. */
export type MutationMergeNamesArgs = {
  one: Scalars['String']['input'];
  other: Scalars['String']['input'];
  by: Scalars['String']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be changed. Each needs the header `Authorization: Bearer …` with a token that has the role of `@requires`. */
export type MutationSeparateNamesArgs = {
  one: Scalars['String']['input'];
  other: Scalars['String']['input'];
  by: Scalars['String']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be changed. Each needs the header `Authorization: Bearer …` with a token that has the role of `@requires`. */
export type MutationUndoArgs = {
  decision: Scalars['ID']['input'];
  by: Scalars['String']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be changed. Each needs the header `Authorization: Bearer …` with a token that has the role of `@requires`. */
export type MutationDecideArgs = {
  requests: ReadonlyArray<DecisionInput>;
  by: Scalars['String']['input'];
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Everything that can be changed. Each needs the header `Authorization: Bearer …` with a token that has the role of `@requires`. */
export type MutationImportArticleArgs = {
  path: Scalars['String']['input'];
  content: Scalars['String']['input'];
};


/** Everything that can be changed. Each needs the header `Authorization: Bearer …` with a token that has the role of `@requires`. */
export type MutationImportArticlesArgs = {
  articles: ReadonlyArray<ArticleInput>;
};


/** Everything that can be changed. Each needs the header `Authorization: Bearer …` with a token that has the role of `@requires`. */
export type MutationRetractArticleArgs = {
  id: Scalars['ID']['input'];
};

/** A conference, a summit, a launch. One edition is one event: re:Invent 2021 is not re:Invent 2022. */
export type Event = Node & Entity & {
  readonly __typename?: 'Event';
  /** A slug for what is known beforehand, a hash for what articles brought in. */
  readonly id: Scalars['ID']['output'];
  /** What kind of thing this is. */
  readonly kind: EntityKind;
  /** The name to show. */
  readonly name: Scalars['String']['output'];
  /** The Chinese and the English name, where known. */
  readonly names: Names;
  /** Every form in which it is written, the name among them. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Its item in Wikidata (`Q…`), where known. */
  readonly wikidata?: Maybe<Scalars['String']['output']>;
  /** The names that name it, those that most claims write first. */
  readonly writtenNames: WrittenNameConnection;
  /** What people decided on any of its names, the newest first. */
  readonly decisions: DecisionConnection;
  /** The id of the series of which it is one edition (`aws-reinvent`), where that is known beforehand. */
  readonly series?: Maybe<Scalars['ID']['output']>;
  /** The year of the edition, by its name or by the article; `null` where neither tells. */
  readonly edition?: Maybe<Scalars['Int']['output']>;
  /** The organizations that held it. */
  readonly hosts: OrganizationConnection;
  /** Who took part: organizations and people. */
  readonly participants: EntityConnection;
};


/** A conference, a summit, a launch. One edition is one event: re:Invent 2021 is not re:Invent 2022. */
export type EventWrittenNamesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A conference, a summit, a launch. One edition is one event: re:Invent 2021 is not re:Invent 2022. */
export type EventDecisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A conference, a summit, a launch. One edition is one event: re:Invent 2021 is not re:Invent 2022. */
export type EventHostsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<ReadonlyArray<RelationshipStatus>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  since?: InputMaybe<DateRange>;
  reported?: InputMaybe<DateRange>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  minSources?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A conference, a summit, a launch. One edition is one event: re:Invent 2021 is not re:Invent 2022. */
export type EventParticipantsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<ReadonlyArray<RelationshipStatus>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  since?: InputMaybe<DateRange>;
  reported?: InputMaybe<DateRange>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  minSources?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** An import over GraphQL, as far as it is. */
export type ImportRun = {
  readonly __typename?: 'ImportRun';
  /** Tells it from others of this server. */
  readonly id: Scalars['ID']['output'];
  /** How many articles were sent. */
  readonly articles: Scalars['Int']['output'];
  /** Of how many of them it is known what became of them. */
  readonly done: Scalars['Int']['output'];
  /** How many claims were read in them so far. */
  readonly claims: Scalars['Int']['output'];
  /** How many claims that were read did not pass the gate so far. */
  readonly refused: Scalars['Int']['output'];
  /** When it began. */
  readonly startedAt: Scalars['DateTime']['output'];
  /** When it ended; `null` while it runs. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it was given up half-way, as its caller was told: the database was lost, for one. */
  readonly failed: Scalars['Boolean']['output'];
};

/** A move of an organization to a cloud. */
export type Migration = Node & Stated & {
  readonly __typename?: 'Migration';
  /** Id of the relationship: a hash of its type and both ends. */
  readonly id: Scalars['ID']['output'];
  /** Who moved. */
  readonly organization: Organization;
  /** The cloud that it left, when an article says so and it is a known entity. */
  readonly origin?: Maybe<Entity>;
  /** The name of what it left, when an article says so. */
  readonly originName?: Maybe<Scalars['String']['output']>;
  /** The cloud to which it moved. */
  readonly destination: CloudProvider;
  /** The type of the relationship. */
  readonly type: RelationType;
  /** How it stands by all articles together. */
  readonly status: RelationshipStatus;
  /** Since when, by the articles' own words; `null` when none says so. */
  readonly since?: Maybe<PartialDate>;
  /** Until when, by the articles' own words; `null` when none says so. */
  readonly until?: Maybe<PartialDate>;
  /** Whether it holds on a day, by the articles' own words. */
  readonly holds: Holds;
  /** The days on which it holds, and those on which it may, by the articles' own words. */
  readonly validity: Validity;
  /** Day of the first article that states it. Says nothing of when it began. */
  readonly firstReported?: Maybe<PartialDate>;
  /** Day of the last article that states it. */
  readonly lastReported?: Maybe<PartialDate>;
  /** How many articles state it. */
  readonly sources: Scalars['Int']['output'];
  /** How many independent articles state it: reprints count once. */
  readonly origins: Scalars['Int']['output'];
  /** Probability, 0 to 1, that a careful reader of the articles agrees. */
  readonly confidence: Scalars['Float']['output'];
  /** What a reviewer said. */
  readonly review: Review;
  /** Whether nobody but its own ends says so, in a press release, on a site or an account of theirs. */
  readonly ownWord: Scalars['Boolean']['output'];
  /** The claims behind it, the newest first. */
  readonly claims: ClaimConnection;
};


/** A move of an organization to a cloud. */
export type MigrationHoldsArgs = {
  on: Scalars['Date']['input'];
};


/** A move of an organization to a cloud. */
export type MigrationClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of moves. */
export type MigrationConnection = {
  readonly __typename?: 'MigrationConnection';
  /** How many there are in all, with the given filters. */
  readonly totalCount: Scalars['Int']['output'];
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** This page. */
  readonly edges: ReadonlyArray<MigrationEdge>;
};

/** One move. */
export type MigrationEdge = {
  readonly __typename?: 'MigrationEdge';
  /** Where this edge stands in its list: hand it to `after` for what follows. */
  readonly cursor: Scalars['String']['output'];
  /** The move. */
  readonly node: Migration;
};

export type { ImportOutcome };

/** Something that a reader should know about an article: what, and where in its file. */
export type Diagnostic = {
  readonly __typename?: 'Diagnostic';
  /** A code that programs can tell. */
  readonly code: Scalars['String']['output'];
  /** What it is, in words. */
  readonly message: Scalars['String']['output'];
  /** The line of the file, counted from 1, where it is known. */
  readonly line?: Maybe<Scalars['Int']['output']>;
};

/** Something that was read in an article and is no claim of it, since it did not pass the gate that every claim passes. */
export type RefusedClaim = {
  readonly __typename?: 'RefusedClaim';
  /** Why, as a code that programs can tell. */
  readonly reason: Scalars['String']['output'];
  /** That reason in words. */
  readonly meaning: Scalars['String']['output'];
  /** Name and version of the extractor that read it. */
  readonly extractor: Scalars['String']['output'];
  /** What it would have claimed, in a line. */
  readonly proposal: Scalars['String']['output'];
  /** What exactly did not hold: the name, the date, the words. */
  readonly detail: Scalars['String']['output'];
};

/** What an import did. */
export type ImportArticlePayload = {
  readonly __typename?: 'ImportArticlePayload';
  /** What became of the article. */
  readonly outcome: ImportOutcome;
  /** The article; `null` when it was rejected. */
  readonly article?: Maybe<Article>;
  /** What a reader should know about it. */
  readonly diagnostics: ReadonlyArray<Diagnostic>;
  /** What was read in it and did not pass the gate. */
  readonly refused: ReadonlyArray<RefusedClaim>;
};

/** An article to import. */
export type ArticleInput = {
  /** Its name, which tells its format by the ending (`.md`, `.html`, `.txt`) and names it where it has no address. */
  readonly path: Scalars['String']['input'];
  /** The whole file, front matter included, 2,000,000 characters at most. */
  readonly content: Scalars['String']['input'];
};

/** What became of one of several articles. */
export type ImportedArticle = {
  readonly __typename?: 'ImportedArticle';
  /** Its name, as it was sent. */
  readonly path: Scalars['String']['output'];
  /** What became of it. */
  readonly outcome: ImportOutcome;
  /** The article; `null` when it was rejected. */
  readonly article?: Maybe<Article>;
  /** What a reader should know about it. */
  readonly diagnostics: ReadonlyArray<Diagnostic>;
  /** What was read in it and did not pass the gate. */
  readonly refused: ReadonlyArray<RefusedClaim>;
};

/** What an import of several articles did. */
export type ImportArticlesPayload = {
  readonly __typename?: 'ImportArticlesPayload';
  /** What became of each, in the order in which they were sent. */
  readonly results: ReadonlyArray<ImportedArticle>;
  /** How many the graph did not know. */
  readonly imported: Scalars['Int']['output'];
  /** How many the graph knew, word for word. */
  readonly unchanged: Scalars['Int']['output'];
  /** How many replace another text. */
  readonly changed: Scalars['Int']['output'];
  /** How many cannot be read as an article. */
  readonly rejected: Scalars['Int']['output'];
  /** How much that was read in them did not pass the gate. */
  readonly refused: Scalars['Int']['output'];
};

/** What a retraction did. */
export type RetractArticlePayload = {
  readonly __typename?: 'RetractArticlePayload';
  /** Id of the article that was retracted. */
  readonly id: Scalars['ID']['output'];
  /** How many claims left the graph with it. */
  readonly claimsRetracted: Scalars['Int']['output'];
};

/** A name as articles write it, before anyone says whom it means: what decisions join and part. */
export type WrittenName = Node & {
  readonly __typename?: 'WrittenName';
  /** A hash of the name and of what tells namesakes apart: hand it to `mergeNames` and `separateNames`. */
  readonly id: Scalars['ID']['output'];
  /** The form in which it is written most. */
  readonly text: Scalars['String']['output'];
  /** What tells namesakes apart: the employer of a person, the year of an event, `known:` and an id where two known entities share the name. */
  readonly scope?: Maybe<Scalars['String']['output']>;
  /** How many ends of live claims lie at it; 0 when no article in the graph writes it. */
  readonly liveClaims: Scalars['Int']['output'];
  /** Every form in which live claims write it, those that most write first. */
  readonly forms: ReadonlyArray<NameForm>;
  /** Whom it names; nobody while no article writes it. */
  readonly entity?: Maybe<Entity>;
};

/** One form of a name. */
export type NameForm = {
  readonly __typename?: 'NameForm';
  /** The form, as written. */
  readonly text: Scalars['String']['output'];
  /** How many ends of live claims write it. */
  readonly count: Scalars['Int']['output'];
};

/** A page of names. */
export type WrittenNameConnection = {
  readonly __typename?: 'WrittenNameConnection';
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** This page. */
  readonly edges: ReadonlyArray<WrittenNameEdge>;
};

/** One name of a list. */
export type WrittenNameEdge = {
  readonly __typename?: 'WrittenNameEdge';
  /** Where this edge stands in its list: hand it to `after` for what follows. */
  readonly cursor: Scalars['String']['output'];
  /** The name. */
  readonly node: WrittenName;
};

/** What is around an entity, for drawing it: entities, the relationships among them, and what was left out. */
export type Neighbourhood = {
  readonly __typename?: 'Neighbourhood';
  /** The entity in the middle. */
  readonly center: Entity;
  /** The entities, that in the middle first, then ring by ring. */
  readonly nodes: ReadonlyArray<Neighbour>;
  /** The relationships among these entities. Those of two outermost ones that have more than 500 each, and of the past those of any two outermost ones, are left out. */
  readonly relationships: ReadonlyArray<Relationship>;
  /** Which relationships of the entities that were gone through are not shown in full; empty when nothing was left out. */
  readonly cut: ReadonlyArray<CutRelationships>;
};

/** An entity of a neighbourhood. */
export type Neighbour = {
  readonly __typename?: 'Neighbour';
  /** The entity. */
  readonly entity: Entity;
  /** How many relationships lie between it and the entity in the middle. */
  readonly distance: Scalars['Int']['output'];
  /** How many relationships it has in all, of whatever type and status; `null` where the past is asked. */
  readonly degree?: Maybe<Scalars['Int']['output']>;
};

/** Relationships of one type and direction of an entity, of which not all are shown. */
export type CutRelationships = {
  readonly __typename?: 'CutRelationships';
  /** The entity that has them. */
  readonly entity: Entity;
  /** Their type. */
  readonly type: RelationType;
  /** Whether the entity is their object (a provider of its customers), not their subject. */
  readonly isObject: Scalars['Boolean']['output'];
  /** How many are shown. */
  readonly shown: Scalars['Int']['output'];
  /** How many there are, whatever their status and days. */
  readonly total: Scalars['Int']['output'];
};

/** A firm, a public body or a cloud provider. */
export type Organization = {
  /** A slug for what is known beforehand (`aws`), a hash for what articles brought in. */
  readonly id: Scalars['ID']['output'];
  /** What kind of thing this is. */
  readonly kind: EntityKind;
  /** The name to show. */
  readonly name: Scalars['String']['output'];
  /** The Chinese and the English name, where known. */
  readonly names: Names;
  /** Every form in which it is written, the name among them. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Its item in Wikidata (`Q…`), where known. */
  readonly wikidata?: Maybe<Scalars['String']['output']>;
  /** The names that name it, those that most claims write first. */
  readonly writtenNames: WrittenNameConnection;
  /** What people decided on any of its names, the newest first. */
  readonly decisions: DecisionConnection;
  /** The organization to which it belongs by the word of articles: the one that most independent articles state. */
  readonly parent?: Maybe<Parentage>;
  /** The organization to which it belongs as known beforehand, from the gazetteer: no article need have said so. */
  readonly gazetteerParent?: Maybe<Organization>;
  /** Its symbol on a stock exchange, where known. */
  readonly ticker?: Maybe<Scalars['String']['output']>;
  /** The clouds that it uses, or used, or means to use. */
  readonly clouds: CloudProviderConnection;
  /** The moves that it made to a cloud, each with the cloud it left where an article says so. */
  readonly migrations: MigrationConnection;
  /** The organizations with which it works as a partner; the relation has no direction. */
  readonly partners: OrganizationConnection;
  /** The people who work or worked for it, with their posts. */
  readonly people: PersonConnection;
  /** The events that it hosted or took part in. */
  readonly events: EventConnection;
  /** The organizations that belong to it. */
  readonly subsidiaries: OrganizationConnection;
  /** Who invested in it: organizations and people. */
  readonly investors: EntityConnection;
  /** The organizations in which it invested. */
  readonly investments: OrganizationConnection;
  /** The organizations that it acquired. */
  readonly acquisitions: OrganizationConnection;
  /** The organizations that acquired it. */
  readonly acquirers: OrganizationConnection;
  /** The clouds that it runs, its own or for another. */
  readonly operatedClouds: CloudProviderConnection;
};


/** A firm, a public body or a cloud provider. */
export type OrganizationWrittenNamesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A firm, a public body or a cloud provider. */
export type OrganizationDecisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A firm, a public body or a cloud provider. */
export type OrganizationParentArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A firm, a public body or a cloud provider. */
export type OrganizationCloudsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<ReadonlyArray<RelationshipStatus>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  since?: InputMaybe<DateRange>;
  reported?: InputMaybe<DateRange>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  minSources?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A firm, a public body or a cloud provider. */
export type OrganizationMigrationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<ReadonlyArray<RelationshipStatus>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  since?: InputMaybe<DateRange>;
  reported?: InputMaybe<DateRange>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  minSources?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A firm, a public body or a cloud provider. */
export type OrganizationPartnersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
  status?: InputMaybe<ReadonlyArray<RelationshipStatus>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  since?: InputMaybe<DateRange>;
  reported?: InputMaybe<DateRange>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  minSources?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A firm, a public body or a cloud provider. */
export type OrganizationPeopleArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<ReadonlyArray<RelationshipStatus>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  since?: InputMaybe<DateRange>;
  reported?: InputMaybe<DateRange>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  minSources?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A firm, a public body or a cloud provider. */
export type OrganizationEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<ReadonlyArray<RelationshipStatus>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  since?: InputMaybe<DateRange>;
  reported?: InputMaybe<DateRange>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  minSources?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A firm, a public body or a cloud provider. */
export type OrganizationSubsidiariesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<ReadonlyArray<RelationshipStatus>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  since?: InputMaybe<DateRange>;
  reported?: InputMaybe<DateRange>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  minSources?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A firm, a public body or a cloud provider. */
export type OrganizationInvestorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<ReadonlyArray<RelationshipStatus>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  since?: InputMaybe<DateRange>;
  reported?: InputMaybe<DateRange>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  minSources?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A firm, a public body or a cloud provider. */
export type OrganizationInvestmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<ReadonlyArray<RelationshipStatus>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  since?: InputMaybe<DateRange>;
  reported?: InputMaybe<DateRange>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  minSources?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A firm, a public body or a cloud provider. */
export type OrganizationAcquisitionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<ReadonlyArray<RelationshipStatus>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  since?: InputMaybe<DateRange>;
  reported?: InputMaybe<DateRange>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  minSources?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A firm, a public body or a cloud provider. */
export type OrganizationAcquirersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<ReadonlyArray<RelationshipStatus>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  since?: InputMaybe<DateRange>;
  reported?: InputMaybe<DateRange>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  minSources?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A firm, a public body or a cloud provider. */
export type OrganizationOperatedCloudsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<ReadonlyArray<RelationshipStatus>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  since?: InputMaybe<DateRange>;
  reported?: InputMaybe<DateRange>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  minSources?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** The place of an organization under another, by the word of articles. */
export type Parentage = Stated & {
  readonly __typename?: 'Parentage';
  /** The organization above. */
  readonly node: Organization;
  /** Id of the relationship: a hash of its type and both ends. */
  readonly id: Scalars['ID']['output'];
  /** The type of the relationship. */
  readonly type: RelationType;
  /** How it stands by all articles together. */
  readonly status: RelationshipStatus;
  /** Since when, by the articles' own words; `null` when none says so. */
  readonly since?: Maybe<PartialDate>;
  /** Until when, by the articles' own words; `null` when none says so. */
  readonly until?: Maybe<PartialDate>;
  /** Whether it holds on a day, by the articles' own words. */
  readonly holds: Holds;
  /** The days on which it holds, and those on which it may, by the articles' own words. */
  readonly validity: Validity;
  /** Day of the first article that states it. Says nothing of when it began. */
  readonly firstReported?: Maybe<PartialDate>;
  /** Day of the last article that states it. */
  readonly lastReported?: Maybe<PartialDate>;
  /** How many articles state it. */
  readonly sources: Scalars['Int']['output'];
  /** How many independent articles state it: reprints count once. */
  readonly origins: Scalars['Int']['output'];
  /** Probability, 0 to 1, that a careful reader of the articles agrees. */
  readonly confidence: Scalars['Float']['output'];
  /** What a reviewer said. */
  readonly review: Review;
  /** Whether nobody but its own ends says so, in a press release, on a site or an account of theirs. */
  readonly ownWord: Scalars['Boolean']['output'];
  /** The claims behind it, the newest first. */
  readonly claims: ClaimConnection;
};


/** The place of an organization under another, by the word of articles. */
export type ParentageHoldsArgs = {
  on: Scalars['Date']['input'];
};


/** The place of an organization under another, by the word of articles. */
export type ParentageClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A chain of relationships that joins two entities. */
export type Path = {
  readonly __typename?: 'Path';
  /** How many relationships it has. */
  readonly length: Scalars['Int']['output'];
  /** The entities from one end to the other, one more than there are relationships. */
  readonly nodes: ReadonlyArray<Entity>;
  /** The relationships in the order of the chain; each keeps its own direction. */
  readonly relationships: ReadonlyArray<Relationship>;
};

/** A person whom articles name. Two people of one name are told apart by their employers. */
export type Person = Node & Entity & {
  readonly __typename?: 'Person';
  /** A hash of the name and of what tells namesakes apart. */
  readonly id: Scalars['ID']['output'];
  /** What kind of thing this is. */
  readonly kind: EntityKind;
  /** The name to show. */
  readonly name: Scalars['String']['output'];
  /** The Chinese and the English name, where known. */
  readonly names: Names;
  /** Every form in which it is written, the name among them. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Its item in Wikidata (`Q…`), where known. */
  readonly wikidata?: Maybe<Scalars['String']['output']>;
  /** The names that name it, those that most claims write first. */
  readonly writtenNames: WrittenNameConnection;
  /** What people decided on any of its names, the newest first. */
  readonly decisions: DecisionConnection;
  /** Where the person works or worked, and as what. */
  readonly posts: OrganizationConnection;
  /** The events in which the person took part. */
  readonly events: EventConnection;
  /** The organizations in which the person invested. */
  readonly investments: OrganizationConnection;
};


/** A person whom articles name. Two people of one name are told apart by their employers. */
export type PersonWrittenNamesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A person whom articles name. Two people of one name are told apart by their employers. */
export type PersonDecisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A person whom articles name. Two people of one name are told apart by their employers. */
export type PersonPostsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<ReadonlyArray<RelationshipStatus>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  since?: InputMaybe<DateRange>;
  reported?: InputMaybe<DateRange>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  minSources?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A person whom articles name. Two people of one name are told apart by their employers. */
export type PersonEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<ReadonlyArray<RelationshipStatus>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  since?: InputMaybe<DateRange>;
  reported?: InputMaybe<DateRange>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  minSources?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A person whom articles name. Two people of one name are told apart by their employers. */
export type PersonInvestmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<ReadonlyArray<RelationshipStatus>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  since?: InputMaybe<DateRange>;
  reported?: InputMaybe<DateRange>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  minSources?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/**
 * That two entities may be one, or that two names joined by decisions may mean two. Nothing follows from it until a person decides: `mergeNames` and
 * `separateNames` with its `evidence`.
 */
export type Proposal = {
  readonly __typename?: 'Proposal';
  /** What it proposes: SAME or DIFFERENT. */
  readonly action: DecisionAction;
  /** How sure it is, 0 to 1. */
  readonly certainty: Scalars['Float']['output'];
  /** The one that more live claims name. */
  readonly first: ProposalSide;
  /** The other. */
  readonly second: ProposalSide;
  /** How many ends of live claims change hands if it is accepted. */
  readonly claims: Scalars['Int']['output'];
  /** What speaks for it and against it, the weightiest first. */
  readonly parts: ReadonlyArray<ProposalPart>;
  /** Names the evidence in short. A decision that keeps it lets the question come back when the evidence has grown. */
  readonly evidence: Scalars['String']['output'];
  /** What was decided on the two before, on other evidence, and is not undone; nothing can be called the same before DIFFERENT is undone. */
  readonly earlier: ReadonlyArray<Decision>;
  /** What the evidence has that it had not then, in words. */
  readonly changes: ReadonlyArray<Scalars['String']['output']>;
};

/** One of the two of a proposal. */
export type ProposalSide = {
  readonly __typename?: 'ProposalSide';
  /** Id of the entity; of a name that was joined to another the id that its entity had by itself. */
  readonly id: Scalars['ID']['output'];
  /** What kind of thing it is. */
  readonly kind: EntityKind;
  /** The name to show. */
  readonly name: Scalars['String']['output'];
  /** How many ends of live claims lie at its names. */
  readonly claims: Scalars['Int']['output'];
  /** The name on which a decision goes: hand its id to `mergeNames` or `separateNames`. It tells what is known now. */
  readonly writtenName?: Maybe<WrittenName>;
};

/** One part of the evidence of a proposal. */
export type ProposalPart = {
  readonly __typename?: 'ProposalPart';
  /** A code that programs can tell: `legal-form`, `same-employer` … */
  readonly reason: Scalars['String']['output'];
  /** In log odds: above 0 for the two being one, below 0 for their being two; of DIFFERENT above 0 for two. */
  readonly weight: Scalars['Float']['output'];
  /** In words, with the forms and names concerned. */
  readonly detail: Scalars['String']['output'];
};

/** A page of proposals. */
export type ProposalConnection = {
  readonly __typename?: 'ProposalConnection';
  /** How many there are in all, with the given filters. */
  readonly totalCount: Scalars['Int']['output'];
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** This page. */
  readonly edges: ReadonlyArray<ProposalEdge>;
};

/** One proposal of a list. */
export type ProposalEdge = {
  readonly __typename?: 'ProposalEdge';
  /** Where this edge stands in its list: hand it to `after` for what follows. */
  readonly cursor: Scalars['String']['output'];
  /** The proposal. */
  readonly node: Proposal;
};

/** How many of something there were in a month. */
export type TrendCount = {
  readonly __typename?: 'TrendCount';
  /** All of them. */
  readonly total: Scalars['Int']['output'];
  /** Those whose day an article tells. */
  readonly bySince: Scalars['Int']['output'];
  /** Those that no article dates: they count in the month in which the first article reported them, so they may be older. */
  readonly byReport: Scalars['Int']['output'];
};

/** What a cloud won and lost in a month. */
export type TrendMonth = {
  readonly __typename?: 'TrendMonth';
  /** The month, `YYYY-MM`. */
  readonly month: Scalars['String']['output'];
  /** Organizations that began to use it. */
  readonly customers: TrendCount;
  /** Moves to it. */
  readonly arrivals: TrendCount;
  /** Moves away from it. */
  readonly departures: TrendCount;
};

/** What belongs to no month. */
export type TrendRest = {
  readonly __typename?: 'TrendRest';
  /** Known to a year alone; the year lies in the period that was asked for. */
  readonly yearOnly: Scalars['Int']['output'];
  /** Without any date, neither its own nor of an article. */
  readonly undated: Scalars['Int']['output'];
};

/** How a cloud did over time. */
export type ProviderTrend = {
  readonly __typename?: 'ProviderTrend';
  /** The cloud. */
  readonly provider: CloudProvider;
  /** Every month of the period, those without anything too. */
  readonly months: ReadonlyArray<TrendMonth>;
  /** Customers that belong to no month. */
  readonly otherCustomers: TrendRest;
  /** Moves to it that belong to no month. */
  readonly otherArrivals: TrendRest;
  /** Moves away from it that belong to no month. */
  readonly otherDepartures: TrendRest;
};

export type { RelationType };

export type { RelationshipOrder };

export type { RelationshipStatus };

export type { Holds };

/** The days of a relationship by the words of all its articles. From `certainFrom` to `certainTo` it holds; before `possibleFrom` and after `possibleTo` it does not; on other days it may. */
export type Validity = {
  readonly __typename?: 'Validity';
  /** The first day on which it surely holds; `null` when no day is sure. */
  readonly certainFrom?: Maybe<Scalars['Date']['output']>;
  /** The last day on which it surely holds; `null` when no day is sure, and beside a `certainFrom` when what happened then stays so. */
  readonly certainTo?: Maybe<Scalars['Date']['output']>;
  /** The first day on which it may hold; `null` when that is open. */
  readonly possibleFrom?: Maybe<Scalars['Date']['output']>;
  /** The last day on which it may hold; `null` when that is open. */
  readonly possibleTo?: Maybe<Scalars['Date']['output']>;
};

/** What a reviewer said of it. */
export type Review =
  /** Nobody looked yet. */
  | 'UNREVIEWED'
  /** Confirmed. */
  | 'CONFIRMED'
  /** Rejected. */
  | 'REJECTED';

/** Something that articles state of two entities: how it stands, since when, on how many sources, and the claims themselves. */
export type Stated = {
  /** Id of the relationship: a hash of its type and both ends. */
  readonly id: Scalars['ID']['output'];
  /** The type of the relationship. */
  readonly type: RelationType;
  /** How it stands by all articles together. */
  readonly status: RelationshipStatus;
  /** Since when, by the articles' own words; `null` when none says so. */
  readonly since?: Maybe<PartialDate>;
  /** Until when, by the articles' own words; `null` when none says so. */
  readonly until?: Maybe<PartialDate>;
  /** Whether it holds on a day, by the articles' own words. */
  readonly holds: Holds;
  /** The days on which it holds, and those on which it may, by the articles' own words. */
  readonly validity: Validity;
  /** Day of the first article that states it. Says nothing of when it began. */
  readonly firstReported?: Maybe<PartialDate>;
  /** Day of the last article that states it. */
  readonly lastReported?: Maybe<PartialDate>;
  /** How many articles state it. */
  readonly sources: Scalars['Int']['output'];
  /** How many independent articles state it: reprints count once. */
  readonly origins: Scalars['Int']['output'];
  /** Probability, 0 to 1, that a careful reader of the articles agrees. */
  readonly confidence: Scalars['Float']['output'];
  /** What a reviewer said. */
  readonly review: Review;
  /** Whether nobody but its own ends says so, in a press release, on a site or an account of theirs. */
  readonly ownWord: Scalars['Boolean']['output'];
  /** The claims behind it, the newest first. */
  readonly claims: ClaimConnection;
};


/** Something that articles state of two entities: how it stands, since when, on how many sources, and the claims themselves. */
export type StatedHoldsArgs = {
  on: Scalars['Date']['input'];
};


/** Something that articles state of two entities: how it stands, since when, on how many sources, and the claims themselves. */
export type StatedClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A typed, directed edge between two entities, with the words behind it. */
export type Relationship = Node & Stated & {
  readonly __typename?: 'Relationship';
  /** Id of the relationship: a hash of its type and both ends. */
  readonly id: Scalars['ID']['output'];
  /** The entity of which it is said. */
  readonly subject: Entity;
  /** The entity at the other end. */
  readonly object: Entity;
  /** The post, as written, where the relationship is one of a person and an employer. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** The type of the relationship. */
  readonly type: RelationType;
  /** How it stands by all articles together. */
  readonly status: RelationshipStatus;
  /** Since when, by the articles' own words; `null` when none says so. */
  readonly since?: Maybe<PartialDate>;
  /** Until when, by the articles' own words; `null` when none says so. */
  readonly until?: Maybe<PartialDate>;
  /** Whether it holds on a day, by the articles' own words. */
  readonly holds: Holds;
  /** The days on which it holds, and those on which it may, by the articles' own words. */
  readonly validity: Validity;
  /** Day of the first article that states it. Says nothing of when it began. */
  readonly firstReported?: Maybe<PartialDate>;
  /** Day of the last article that states it. */
  readonly lastReported?: Maybe<PartialDate>;
  /** How many articles state it. */
  readonly sources: Scalars['Int']['output'];
  /** How many independent articles state it: reprints count once. */
  readonly origins: Scalars['Int']['output'];
  /** Probability, 0 to 1, that a careful reader of the articles agrees. */
  readonly confidence: Scalars['Float']['output'];
  /** What a reviewer said. */
  readonly review: Review;
  /** Whether nobody but its own ends says so, in a press release, on a site or an account of theirs. */
  readonly ownWord: Scalars['Boolean']['output'];
  /** What people decided on any of its claims, the newest first: those behind it now, and those of retracted articles. */
  readonly decisions: DecisionConnection;
  /** The claims behind it, the newest first. */
  readonly claims: ClaimConnection;
};


/** A typed, directed edge between two entities, with the words behind it. */
export type RelationshipHoldsArgs = {
  on: Scalars['Date']['input'];
};


/** A typed, directed edge between two entities, with the words behind it. */
export type RelationshipDecisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A typed, directed edge between two entities, with the words behind it. */
export type RelationshipClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of relationships. */
export type RelationshipConnection = {
  readonly __typename?: 'RelationshipConnection';
  /** How many there are in all, with the given filters. */
  readonly totalCount: Scalars['Int']['output'];
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** This page. */
  readonly edges: ReadonlyArray<RelationshipEdge>;
};

/** One relationship. */
export type RelationshipEdge = {
  readonly __typename?: 'RelationshipEdge';
  /** Where this edge stands in its list: hand it to `after` for what follows. */
  readonly cursor: Scalars['String']['output'];
  /** The relationship. */
  readonly node: Relationship;
};

/** An entity that a search found. */
export type SearchHit = {
  readonly __typename?: 'SearchHit';
  /** The entity. */
  readonly node: Entity;
  /** How well it fits: higher is better, comparable within one answer only. */
  readonly score: Scalars['Float']['output'];
};

/** How much the graph holds. */
export type Stats = {
  readonly __typename?: 'Stats';
  /** Articles. */
  readonly articles: Scalars['Int']['output'];
  /** Claims in them. */
  readonly claims: Scalars['Int']['output'];
  /** Companies. */
  readonly companies: Scalars['Int']['output'];
  /** Cloud providers. */
  readonly cloudProviders: Scalars['Int']['output'];
  /** People. */
  readonly people: Scalars['Int']['output'];
  /** Events. */
  readonly events: Scalars['Int']['output'];
  /** Relationships of every type, by type. */
  readonly relationships: ReadonlyArray<RelationshipCount>;
};

/** How many relationships there are of a type. */
export type RelationshipCount = {
  readonly __typename?: 'RelationshipCount';
  /** The type. */
  readonly type: RelationType;
  /** How many. */
  readonly count: Scalars['Int']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( ArticleRecord )
    | ( ClaimRecord )
    | ( EntityRecord )
    | ( EntityRecord )
    | ( DecisionRecord )
    | ( EntityRecord )
    | ( RelationshipRecord )
    | ( NameRecord )
    | ( EntityRecord )
    | ( RelationshipRecord )
  ;
  Entity:
    | ( EntityRecord )
    | ( EntityRecord )
    | ( EntityRecord )
    | ( EntityRecord )
  ;
  Organization:
    | ( EntityRecord )
    | ( EntityRecord )
  ;
  Stated:
    | ( EntityListEdgeParent )
    | ( EntityListEdgeParent )
    | ( EntityListEdgeParent )
    | ( EntityListEdgeParent )
    | ( EntityListEdgeParent )
    | ( RelationshipRecord )
    | ( ParentRecord )
    | ( RelationshipRecord )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Role: Role;
  Access: ResolverTypeWrapper<Caller>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Article: ResolverTypeWrapper<ArticleRecord>;
  AuditCount: ResolverTypeWrapper<AuditCount>;
  AuditReport: ResolverTypeWrapper<OpenReport>;
  AuditRowConnection: ResolverTypeWrapper<AuditRowConnectionParent>;
  AuditRowEdge: ResolverTypeWrapper<AuditRowEdgeParent>;
  AuditRow: ResolverTypeWrapper<ReadRow>;
  AuditCell: ResolverTypeWrapper<AuditCell>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DatePrecision: DatePrecision;
  PartialDate: ResolverTypeWrapper<PartialDate>;
  DateRange: DateRange;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  EntityKind: EntityKind;
  Names: ResolverTypeWrapper<Names>;
  Entity: ResolverTypeWrapper<EntityRecord>;
  ChangedThing: ChangedThing;
  ChangeKind: ChangeKind;
  Change: ResolverTypeWrapper<ChangeRecord>;
  ChangePage: ResolverTypeWrapper<ChangePageParent>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ClaimStatus: ClaimStatus;
  Claim: ResolverTypeWrapper<ClaimRecord>;
  ReviewOrder: ReviewOrder;
  ClaimConnection: ResolverTypeWrapper<ClaimConnectionParent>;
  ClaimEdge: ResolverTypeWrapper<ClaimEdgeParent>;
  CloudProvider: ResolverTypeWrapper<EntityRecord>;
  Company: ResolverTypeWrapper<EntityRecord>;
  OrganizationConnection: ResolverTypeWrapper<EntityListParent>;
  OrganizationEdge: ResolverTypeWrapper<EntityListEdgeParent>;
  CloudProviderConnection: ResolverTypeWrapper<EntityListParent>;
  CloudProviderEdge: ResolverTypeWrapper<EntityListEdgeParent>;
  PersonConnection: ResolverTypeWrapper<EntityListParent>;
  PersonEdge: ResolverTypeWrapper<EntityListEdgeParent>;
  EventConnection: ResolverTypeWrapper<EntityListParent>;
  EventEdge: ResolverTypeWrapper<EntityListEdgeParent>;
  EntityConnection: ResolverTypeWrapper<EntityListParent>;
  EntityEdge: ResolverTypeWrapper<EntityListEdgeParent>;
  DecisionAction: DecisionAction;
  Decision: ResolverTypeWrapper<DecisionRecord>;
  DecisionConnection: ResolverTypeWrapper<DecisionConnectionParent>;
  DecisionEdge: ResolverTypeWrapper<DecisionEdgeParent>;
  DecisionOutcome: DecisionOutcome;
  NamedRelationship: ResolverTypeWrapper<NamedRelationship>;
  BlockedDecision: ResolverTypeWrapper<BlockedDecisionParent>;
  DecisionConsequences: ResolverTypeWrapper<DecisionReport>;
  DecisionPayload: ResolverTypeWrapper<DecisionPayloadParent>;
  DecisionResult: ResolverTypeWrapper<DecisionResultParent>;
  DecidePayload: ResolverTypeWrapper<Omit<DecidePayload, 'results' | 'consequences'> & { results: ReadonlyArray<ResolversTypes['DecisionResult']>, consequences: ResolversTypes['DecisionConsequences'] }>;
  DecisionInput: DecisionInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Event: ResolverTypeWrapper<EntityRecord>;
  ImportRun: ResolverTypeWrapper<ImportRunParent>;
  Migration: ResolverTypeWrapper<RelationshipRecord>;
  MigrationConnection: ResolverTypeWrapper<MigrationConnectionParent>;
  MigrationEdge: ResolverTypeWrapper<MigrationEdgeParent>;
  ImportOutcome: ImportOutcome;
  Diagnostic: ResolverTypeWrapper<Diagnostic>;
  RefusedClaim: ResolverTypeWrapper<Refusal>;
  ImportArticlePayload: ResolverTypeWrapper<Omit<ImportArticlePayload, 'article' | 'refused'> & { article?: Maybe<ResolversTypes['Article']>, refused: ReadonlyArray<ResolversTypes['RefusedClaim']> }>;
  ArticleInput: ArticleInput;
  ImportedArticle: ResolverTypeWrapper<Omit<ImportedArticle, 'article' | 'refused'> & { article?: Maybe<ResolversTypes['Article']>, refused: ReadonlyArray<ResolversTypes['RefusedClaim']> }>;
  ImportArticlesPayload: ResolverTypeWrapper<Omit<ImportArticlesPayload, 'results'> & { results: ReadonlyArray<ResolversTypes['ImportedArticle']> }>;
  RetractArticlePayload: ResolverTypeWrapper<RetractArticlePayload>;
  WrittenName: ResolverTypeWrapper<NameRecord>;
  NameForm: ResolverTypeWrapper<NameForm>;
  WrittenNameConnection: ResolverTypeWrapper<WrittenNameConnectionParent>;
  WrittenNameEdge: ResolverTypeWrapper<WrittenNameEdgeParent>;
  Neighbourhood: ResolverTypeWrapper<NeighbourhoodParent>;
  Neighbour: ResolverTypeWrapper<NeighbourParent>;
  CutRelationships: ResolverTypeWrapper<CutList>;
  Organization: ResolverTypeWrapper<EntityRecord>;
  Parentage: ResolverTypeWrapper<ParentRecord>;
  Path: ResolverTypeWrapper<PathRecord>;
  Person: ResolverTypeWrapper<EntityRecord>;
  Proposal: ResolverTypeWrapper<ProposalParent>;
  ProposalSide: ResolverTypeWrapper<ProposalSideParent>;
  ProposalPart: ResolverTypeWrapper<ProposalPart>;
  ProposalConnection: ResolverTypeWrapper<ProposalConnectionParent>;
  ProposalEdge: ResolverTypeWrapper<ProposalEdgeParent>;
  TrendCount: ResolverTypeWrapper<TrendCount>;
  TrendMonth: ResolverTypeWrapper<TrendMonth>;
  TrendRest: ResolverTypeWrapper<TrendRest>;
  ProviderTrend: ResolverTypeWrapper<ProviderTrendParent>;
  RelationType: RelationType;
  RelationshipOrder: RelationshipOrder;
  RelationshipStatus: RelationshipStatus;
  Holds: Holds;
  Validity: ResolverTypeWrapper<Validity>;
  Review: Review;
  Stated: ResolverTypeWrapper<RelationshipRecord>;
  Relationship: ResolverTypeWrapper<RelationshipRecord>;
  RelationshipConnection: ResolverTypeWrapper<MigrationConnectionParent>;
  RelationshipEdge: ResolverTypeWrapper<MigrationEdgeParent>;
  SearchHit: ResolverTypeWrapper<SearchRecord>;
  Stats: ResolverTypeWrapper<StatsRecord>;
  RelationshipCount: ResolverTypeWrapper<RelationshipCount>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Access: Caller;
  String: Scalars['String']['output'];
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Float: Scalars['Float']['output'];
  Boolean: Scalars['Boolean']['output'];
  Article: ArticleRecord;
  AuditCount: AuditCount;
  AuditReport: OpenReport;
  AuditRowConnection: AuditRowConnectionParent;
  AuditRowEdge: AuditRowEdgeParent;
  AuditRow: ReadRow;
  AuditCell: AuditCell;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  PartialDate: PartialDate;
  DateRange: DateRange;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: PageInfo;
  Names: Names;
  Entity: EntityRecord;
  Change: ChangeRecord;
  ChangePage: ChangePageParent;
  Subscription: Record<PropertyKey, never>;
  Claim: ClaimRecord;
  ClaimConnection: ClaimConnectionParent;
  ClaimEdge: ClaimEdgeParent;
  CloudProvider: EntityRecord;
  Company: EntityRecord;
  OrganizationConnection: EntityListParent;
  OrganizationEdge: EntityListEdgeParent;
  CloudProviderConnection: EntityListParent;
  CloudProviderEdge: EntityListEdgeParent;
  PersonConnection: EntityListParent;
  PersonEdge: EntityListEdgeParent;
  EventConnection: EntityListParent;
  EventEdge: EntityListEdgeParent;
  EntityConnection: EntityListParent;
  EntityEdge: EntityListEdgeParent;
  Decision: DecisionRecord;
  DecisionConnection: DecisionConnectionParent;
  DecisionEdge: DecisionEdgeParent;
  NamedRelationship: NamedRelationship;
  BlockedDecision: BlockedDecisionParent;
  DecisionConsequences: DecisionReport;
  DecisionPayload: DecisionPayloadParent;
  DecisionResult: DecisionResultParent;
  DecidePayload: Omit<DecidePayload, 'results' | 'consequences'> & { results: ReadonlyArray<ResolversParentTypes['DecisionResult']>, consequences: ResolversParentTypes['DecisionConsequences'] };
  DecisionInput: DecisionInput;
  Mutation: Record<PropertyKey, never>;
  Event: EntityRecord;
  ImportRun: ImportRunParent;
  Migration: RelationshipRecord;
  MigrationConnection: MigrationConnectionParent;
  MigrationEdge: MigrationEdgeParent;
  Diagnostic: Diagnostic;
  RefusedClaim: Refusal;
  ImportArticlePayload: Omit<ImportArticlePayload, 'article' | 'refused'> & { article?: Maybe<ResolversParentTypes['Article']>, refused: ReadonlyArray<ResolversParentTypes['RefusedClaim']> };
  ArticleInput: ArticleInput;
  ImportedArticle: Omit<ImportedArticle, 'article' | 'refused'> & { article?: Maybe<ResolversParentTypes['Article']>, refused: ReadonlyArray<ResolversParentTypes['RefusedClaim']> };
  ImportArticlesPayload: Omit<ImportArticlesPayload, 'results'> & { results: ReadonlyArray<ResolversParentTypes['ImportedArticle']> };
  RetractArticlePayload: RetractArticlePayload;
  WrittenName: NameRecord;
  NameForm: NameForm;
  WrittenNameConnection: WrittenNameConnectionParent;
  WrittenNameEdge: WrittenNameEdgeParent;
  Neighbourhood: NeighbourhoodParent;
  Neighbour: NeighbourParent;
  CutRelationships: CutList;
  Organization: EntityRecord;
  Parentage: ParentRecord;
  Path: PathRecord;
  Person: EntityRecord;
  Proposal: ProposalParent;
  ProposalSide: ProposalSideParent;
  ProposalPart: ProposalPart;
  ProposalConnection: ProposalConnectionParent;
  ProposalEdge: ProposalEdgeParent;
  TrendCount: TrendCount;
  TrendMonth: TrendMonth;
  TrendRest: TrendRest;
  ProviderTrend: ProviderTrendParent;
  Validity: Validity;
  Stated: RelationshipRecord;
  Relationship: RelationshipRecord;
  RelationshipConnection: MigrationConnectionParent;
  RelationshipEdge: MigrationEdgeParent;
  SearchHit: SearchRecord;
  Stats: StatsRecord;
  RelationshipCount: RelationshipCount;
  Int: Scalars['Int']['output'];
};

export type RequiresDirectiveArgs = {
  role: Role;
};

export type RequiresDirectiveResolver<Result, Parent, ContextType = GraphqlContext, Args = RequiresDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type CostDirectiveArgs = {
  weight: Scalars['Int']['input'];
};

export type CostDirectiveResolver<Result, Parent, ContextType = GraphqlContext, Args = CostDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ListSizeDirectiveArgs = {
  assumedSize: Scalars['Int']['input'];
};

export type ListSizeDirectiveResolver<Result, Parent, ContextType = GraphqlContext, Args = ListSizeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type RoleResolvers = EnumResolverSignature<{ READ?: any, IMPORT?: any, REVIEW?: any, ADMIN?: any }, ResolversTypes['Role']>;

export type AccessResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Access'] = ResolversParentTypes['Access']> = {
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  token?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  access?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType, Partial<QueryArticleArgs>>;
  audit?: Resolver<ReadonlyArray<ResolversTypes['AuditCount']>, ParentType, ContextType, Partial<QueryAuditArgs>>;
  auditReport?: Resolver<ResolversTypes['AuditReport'], ParentType, ContextType, RequireFields<QueryAuditReportArgs, 'name'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<QueryClaimArgs, 'id'>>;
  openClaims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<QueryOpenClaimsArgs, 'order' | 'minConfidence' | 'first'>>;
  cloudProvider?: Resolver<Maybe<ResolversTypes['CloudProvider']>, ParentType, ContextType, Partial<QueryCloudProviderArgs>>;
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType, Partial<QueryCompanyArgs>>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType, RequireFields<QueryDecisionArgs, 'id'>>;
  decisions?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, RequireFields<QueryDecisionsArgs, 'first'>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, Partial<QueryEventArgs>>;
  migrations?: Resolver<ResolversTypes['MigrationConnection'], ParentType, ContextType, RequireFields<QueryMigrationsArgs, 'first'>>;
  neighbourhood?: Resolver<ResolversTypes['Neighbourhood'], ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'of' | 'depth' | 'first' | 'perType'>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, Partial<QueryOrganizationArgs>>;
  path?: Resolver<Maybe<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathArgs, 'from' | 'to' | 'maxLength'>>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'from' | 'to' | 'first' | 'maxLength'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, Partial<QueryPersonArgs>>;
  proposals?: Resolver<ResolversTypes['ProposalConnection'], ParentType, ContextType, RequireFields<QueryProposalsArgs, 'minCertainty' | 'first'>>;
  providerTrend?: Resolver<ReadonlyArray<ResolversTypes['ProviderTrend']>, ParentType, ContextType, RequireFields<QueryProviderTrendArgs, 'providers' | 'from' | 'to'>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<QueryRelationshipsArgs, 'first'>>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType, RequireFields<QueryRelationshipArgs, 'id'>>;
  search?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'text' | 'first'>>;
  stats?: Resolver<ResolversTypes['Stats'], ParentType, ContextType>;
};

export type ArticleResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outlet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  lang?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  importedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reprintOf?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  decisions?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, RequireFields<ArticleDecisionsArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<ArticleClaimsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuditCountResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AuditCount'] = ResolversParentTypes['AuditCount']> = {
  report?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuditReportResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AuditReport'] = ResolversParentTypes['AuditReport']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  columns?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['AuditRowConnection'], ParentType, ContextType, RequireFields<AuditReportRowsArgs, 'first'>>;
};

export type AuditRowConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AuditRowConnection'] = ResolversParentTypes['AuditRowConnection']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['AuditRowEdge']>, ParentType, ContextType>;
};

export type AuditRowEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AuditRowEdge'] = ResolversParentTypes['AuditRowEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditRow'], ParentType, ContextType>;
};

export type AuditRowResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AuditRow'] = ResolversParentTypes['AuditRow']> = {
  cells?: Resolver<ReadonlyArray<ResolversTypes['AuditCell']>, ParentType, ContextType>;
  relationships?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  against?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
};

export type AuditCellResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AuditCell'] = ResolversParentTypes['AuditCell']> = {
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DatePrecisionResolvers = EnumResolverSignature<{ YEAR?: any, MONTH?: any, DAY?: any }, ResolversTypes['DatePrecision']>;

export type PartialDateResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PartialDate'] = ResolversParentTypes['PartialDate']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Article' | 'Claim' | 'CloudProvider' | 'Company' | 'Decision' | 'Event' | 'Migration' | 'WrittenName' | 'Person' | 'Relationship', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EntityKindResolvers = EnumResolverSignature<{ COMPANY?: any, CLOUD_PROVIDER?: any, PERSON?: any, EVENT?: any }, ResolversTypes['EntityKind']>;

export type NamesResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Names'] = ResolversParentTypes['Names']> = {
  zh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  en?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EntityResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'CloudProvider' | 'Company' | 'Event' | 'Person', ParentType, ContextType>;
};

export type ChangedThingResolvers = EnumResolverSignature<{ RELATIONSHIP?: any, CLAIM?: any, DECISION?: any }, ResolversTypes['ChangedThing']>;

export type ChangeKindResolvers = EnumResolverSignature<{ CAME?: any, CHANGED?: any, WENT?: any }, ResolversTypes['ChangeKind']>;

export type ChangeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  what?: Resolver<ResolversTypes['ChangedThing'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['RelationType']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
};

export type ChangePageResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ChangePage'] = ResolversParentTypes['ChangePage']> = {
  changes?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  changes?: SubscriptionResolver<ResolversTypes['ChangePage'], "changes", ParentType, ContextType, Partial<SubscriptionChangesArgs>>;
  importProgress?: SubscriptionResolver<ReadonlyArray<ResolversTypes['ImportRun']>, "importProgress", ParentType, ContextType>;
};

export type ClaimStatusResolvers = EnumResolverSignature<{ ACTIVE?: any, PLANNED?: any, ENDED?: any, DENIED?: any, RUMOURED?: any }, ResolversTypes['ClaimStatus']>;

export type ClaimResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ClaimStatus'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ClaimBeforeArgs, 'length'>>;
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ClaimAfterArgs, 'length'>>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  workload?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  extractor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agreedBy?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  missedBy?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  review?: Resolver<ResolversTypes['Review'], ParentType, ContextType>;
  ownWord?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  object?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  subjectText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  objectText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
  decisions?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, RequireFields<ClaimDecisionsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewOrderResolvers = EnumResolverSignature<{ WEAKEST?: any, OLDEST?: any }, ResolversTypes['ReviewOrder']>;

export type ClaimConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type CloudProviderResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CloudProvider'] = ResolversParentTypes['CloudProvider']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ResolversTypes['Names'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  writtenNames?: Resolver<ResolversTypes['WrittenNameConnection'], ParentType, ContextType, RequireFields<CloudProviderWrittenNamesArgs, 'first'>>;
  decisions?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, RequireFields<CloudProviderDecisionsArgs, 'first'>>;
  parent?: Resolver<Maybe<ResolversTypes['Parentage']>, ParentType, ContextType, Partial<CloudProviderParentArgs>>;
  gazetteerParent?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  ticker?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clouds?: Resolver<ResolversTypes['CloudProviderConnection'], ParentType, ContextType, RequireFields<CloudProviderCloudsArgs, 'first'>>;
  migrations?: Resolver<ResolversTypes['MigrationConnection'], ParentType, ContextType, RequireFields<CloudProviderMigrationsArgs, 'first'>>;
  partners?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<CloudProviderPartnersArgs, 'first' | 'orderBy'>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<CloudProviderPeopleArgs, 'first'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<CloudProviderEventsArgs, 'first'>>;
  subsidiaries?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<CloudProviderSubsidiariesArgs, 'first'>>;
  investors?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<CloudProviderInvestorsArgs, 'first'>>;
  investments?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<CloudProviderInvestmentsArgs, 'first'>>;
  acquisitions?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<CloudProviderAcquisitionsArgs, 'first'>>;
  acquirers?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<CloudProviderAcquirersArgs, 'first'>>;
  operatedClouds?: Resolver<ResolversTypes['CloudProviderConnection'], ParentType, ContextType, RequireFields<CloudProviderOperatedCloudsArgs, 'first'>>;
  customers?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<CloudProviderCustomersArgs, 'first' | 'orderBy'>>;
  arrivals?: Resolver<ResolversTypes['MigrationConnection'], ParentType, ContextType, RequireFields<CloudProviderArrivalsArgs, 'first' | 'orderBy'>>;
  departures?: Resolver<ResolversTypes['MigrationConnection'], ParentType, ContextType, RequireFields<CloudProviderDeparturesArgs, 'first' | 'orderBy'>>;
  operators?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<CloudProviderOperatorsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompanyResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Company'] = ResolversParentTypes['Company']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ResolversTypes['Names'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  writtenNames?: Resolver<ResolversTypes['WrittenNameConnection'], ParentType, ContextType, RequireFields<CompanyWrittenNamesArgs, 'first'>>;
  decisions?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, RequireFields<CompanyDecisionsArgs, 'first'>>;
  parent?: Resolver<Maybe<ResolversTypes['Parentage']>, ParentType, ContextType, Partial<CompanyParentArgs>>;
  gazetteerParent?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  ticker?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clouds?: Resolver<ResolversTypes['CloudProviderConnection'], ParentType, ContextType, RequireFields<CompanyCloudsArgs, 'first'>>;
  migrations?: Resolver<ResolversTypes['MigrationConnection'], ParentType, ContextType, RequireFields<CompanyMigrationsArgs, 'first'>>;
  partners?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<CompanyPartnersArgs, 'first' | 'orderBy'>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<CompanyPeopleArgs, 'first'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<CompanyEventsArgs, 'first'>>;
  subsidiaries?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<CompanySubsidiariesArgs, 'first'>>;
  investors?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<CompanyInvestorsArgs, 'first'>>;
  investments?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<CompanyInvestmentsArgs, 'first'>>;
  acquisitions?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<CompanyAcquisitionsArgs, 'first'>>;
  acquirers?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<CompanyAcquirersArgs, 'first'>>;
  operatedClouds?: Resolver<ResolversTypes['CloudProviderConnection'], ParentType, ContextType, RequireFields<CompanyOperatedCloudsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RelationshipStatus'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  holds?: Resolver<ResolversTypes['Holds'], ParentType, ContextType, RequireFields<OrganizationEdgeHoldsArgs, 'on'>>;
  validity?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
  firstReported?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  lastReported?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  origins?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  review?: Resolver<ResolversTypes['Review'], ParentType, ContextType>;
  ownWord?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<OrganizationEdgeClaimsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CloudProviderConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CloudProviderConnection'] = ResolversParentTypes['CloudProviderConnection']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['CloudProviderEdge']>, ParentType, ContextType>;
};

export type CloudProviderEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CloudProviderEdge'] = ResolversParentTypes['CloudProviderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CloudProvider'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RelationshipStatus'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  holds?: Resolver<ResolversTypes['Holds'], ParentType, ContextType, RequireFields<CloudProviderEdgeHoldsArgs, 'on'>>;
  validity?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
  firstReported?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  lastReported?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  origins?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  review?: Resolver<ResolversTypes['Review'], ParentType, ContextType>;
  ownWord?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<CloudProviderEdgeClaimsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RelationshipStatus'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  holds?: Resolver<ResolversTypes['Holds'], ParentType, ContextType, RequireFields<PersonEdgeHoldsArgs, 'on'>>;
  validity?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
  firstReported?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  lastReported?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  origins?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  review?: Resolver<ResolversTypes['Review'], ParentType, ContextType>;
  ownWord?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<PersonEdgeClaimsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventEdge']>, ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RelationshipStatus'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  holds?: Resolver<ResolversTypes['Holds'], ParentType, ContextType, RequireFields<EventEdgeHoldsArgs, 'on'>>;
  validity?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
  firstReported?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  lastReported?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  origins?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  review?: Resolver<ResolversTypes['Review'], ParentType, ContextType>;
  ownWord?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<EventEdgeClaimsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RelationshipStatus'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  holds?: Resolver<ResolversTypes['Holds'], ParentType, ContextType, RequireFields<EntityEdgeHoldsArgs, 'on'>>;
  validity?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
  firstReported?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  lastReported?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  origins?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  review?: Resolver<ResolversTypes['Review'], ParentType, ContextType>;
  ownWord?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<EntityEdgeClaimsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecisionActionResolvers = EnumResolverSignature<{ CONFIRM?: any, REJECT?: any, NOTE?: any, SAME?: any, DIFFERENT?: any, UNDO?: any }, ResolversTypes['DecisionAction']>;

export type DecisionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['DecisionAction'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claimId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  articleId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['WrittenName']>, ParentType, ContextType>;
  undoes?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  undoneBy?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecisionConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DecisionConnection'] = ResolversParentTypes['DecisionConnection']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['DecisionEdge']>, ParentType, ContextType>;
};

export type DecisionEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DecisionEdge'] = ResolversParentTypes['DecisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
};

export type NamedRelationshipResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['NamedRelationship'] = ResolversParentTypes['NamedRelationship']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  subjectName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  objectName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BlockedDecisionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['BlockedDecision'] = ResolversParentTypes['BlockedDecision']> = {
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DecisionConsequencesResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DecisionConsequences'] = ResolversParentTypes['DecisionConsequences']> = {
  relationshipsAdded?: Resolver<ReadonlyArray<ResolversTypes['NamedRelationship']>, ParentType, ContextType>;
  relationshipsRemoved?: Resolver<ReadonlyArray<ResolversTypes['NamedRelationship']>, ParentType, ContextType>;
  relationshipsChanged?: Resolver<ReadonlyArray<ResolversTypes['NamedRelationship']>, ParentType, ContextType>;
  noLongerHold?: Resolver<ReadonlyArray<ResolversTypes['BlockedDecision']>, ParentType, ContextType>;
  holdAgain?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType>;
};

export type DecisionPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DecisionPayload'] = ResolversParentTypes['DecisionPayload']> = {
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['DecisionOutcome'], ParentType, ContextType>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  consequences?: Resolver<ResolversTypes['DecisionConsequences'], ParentType, ContextType>;
};

export type DecisionResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DecisionResult'] = ResolversParentTypes['DecisionResult']> = {
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['DecisionOutcome'], ParentType, ContextType>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type DecidePayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DecidePayload'] = ResolversParentTypes['DecidePayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['DecisionResult']>, ParentType, ContextType>;
  consequences?: Resolver<ResolversTypes['DecisionConsequences'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  confirmClaim?: Resolver<ResolversTypes['DecisionPayload'], ParentType, ContextType, RequireFields<MutationConfirmClaimArgs, 'id' | 'by' | 'reason'>>;
  rejectClaim?: Resolver<ResolversTypes['DecisionPayload'], ParentType, ContextType, RequireFields<MutationRejectClaimArgs, 'id' | 'by' | 'reason'>>;
  note?: Resolver<ResolversTypes['DecisionPayload'], ParentType, ContextType, RequireFields<MutationNoteArgs, 'on' | 'text' | 'by'>>;
  mergeNames?: Resolver<ResolversTypes['DecisionPayload'], ParentType, ContextType, RequireFields<MutationMergeNamesArgs, 'one' | 'other' | 'by' | 'reason'>>;
  separateNames?: Resolver<ResolversTypes['DecisionPayload'], ParentType, ContextType, RequireFields<MutationSeparateNamesArgs, 'one' | 'other' | 'by' | 'reason'>>;
  undo?: Resolver<ResolversTypes['DecisionPayload'], ParentType, ContextType, RequireFields<MutationUndoArgs, 'decision' | 'by' | 'reason'>>;
  decide?: Resolver<ResolversTypes['DecidePayload'], ParentType, ContextType, RequireFields<MutationDecideArgs, 'requests' | 'by' | 'dryRun'>>;
  importArticle?: Resolver<ResolversTypes['ImportArticlePayload'], ParentType, ContextType, RequireFields<MutationImportArticleArgs, 'path' | 'content'>>;
  importArticles?: Resolver<ResolversTypes['ImportArticlesPayload'], ParentType, ContextType, RequireFields<MutationImportArticlesArgs, 'articles'>>;
  retractArticle?: Resolver<ResolversTypes['RetractArticlePayload'], ParentType, ContextType, RequireFields<MutationRetractArticleArgs, 'id'>>;
};

export type EventResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ResolversTypes['Names'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  writtenNames?: Resolver<ResolversTypes['WrittenNameConnection'], ParentType, ContextType, RequireFields<EventWrittenNamesArgs, 'first'>>;
  decisions?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, RequireFields<EventDecisionsArgs, 'first'>>;
  series?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  hosts?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<EventHostsArgs, 'first'>>;
  participants?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<EventParticipantsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportRunResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ImportRun'] = ResolversParentTypes['ImportRun']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  failed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MigrationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Migration'] = ResolversParentTypes['Migration']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  originName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  destination?: Resolver<ResolversTypes['CloudProvider'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RelationshipStatus'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  holds?: Resolver<ResolversTypes['Holds'], ParentType, ContextType, RequireFields<MigrationHoldsArgs, 'on'>>;
  validity?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
  firstReported?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  lastReported?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  origins?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  review?: Resolver<ResolversTypes['Review'], ParentType, ContextType>;
  ownWord?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<MigrationClaimsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MigrationConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MigrationConnection'] = ResolversParentTypes['MigrationConnection']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['MigrationEdge']>, ParentType, ContextType>;
};

export type MigrationEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MigrationEdge'] = ResolversParentTypes['MigrationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Migration'], ParentType, ContextType>;
};

export type ImportOutcomeResolvers = EnumResolverSignature<{ IMPORTED?: any, UNCHANGED?: any, CHANGED?: any, REJECTED?: any }, ResolversTypes['ImportOutcome']>;

export type DiagnosticResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Diagnostic'] = ResolversParentTypes['Diagnostic']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RefusedClaimResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RefusedClaim'] = ResolversParentTypes['RefusedClaim']> = {
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  meaning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  extractor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  detail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportArticlePayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ImportArticlePayload'] = ResolversParentTypes['ImportArticlePayload']> = {
  outcome?: Resolver<ResolversTypes['ImportOutcome'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  diagnostics?: Resolver<ReadonlyArray<ResolversTypes['Diagnostic']>, ParentType, ContextType>;
  refused?: Resolver<ReadonlyArray<ResolversTypes['RefusedClaim']>, ParentType, ContextType>;
};

export type ImportedArticleResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ImportedArticle'] = ResolversParentTypes['ImportedArticle']> = {
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ImportOutcome'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  diagnostics?: Resolver<ReadonlyArray<ResolversTypes['Diagnostic']>, ParentType, ContextType>;
  refused?: Resolver<ReadonlyArray<ResolversTypes['RefusedClaim']>, ParentType, ContextType>;
};

export type ImportArticlesPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ImportArticlesPayload'] = ResolversParentTypes['ImportArticlesPayload']> = {
  results?: Resolver<ReadonlyArray<ResolversTypes['ImportedArticle']>, ParentType, ContextType>;
  imported?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RetractArticlePayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RetractArticlePayload'] = ResolversParentTypes['RetractArticlePayload']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  claimsRetracted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WrittenNameResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['WrittenName'] = ResolversParentTypes['WrittenName']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  liveClaims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  forms?: Resolver<ReadonlyArray<ResolversTypes['NameForm']>, ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NameFormResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['NameForm'] = ResolversParentTypes['NameForm']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WrittenNameConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['WrittenNameConnection'] = ResolversParentTypes['WrittenNameConnection']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['WrittenNameEdge']>, ParentType, ContextType>;
};

export type WrittenNameEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['WrittenNameEdge'] = ResolversParentTypes['WrittenNameEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WrittenName'], ParentType, ContextType>;
};

export type NeighbourhoodResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Neighbourhood'] = ResolversParentTypes['Neighbourhood']> = {
  center?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Neighbour']>, ParentType, ContextType>;
  relationships?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  cut?: Resolver<ReadonlyArray<ResolversTypes['CutRelationships']>, ParentType, ContextType>;
};

export type NeighbourResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Neighbour'] = ResolversParentTypes['Neighbour']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  distance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  degree?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CutRelationshipsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CutRelationships'] = ResolversParentTypes['CutRelationships']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  isObject?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  shown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  __resolveType: TypeResolveFn<'CloudProvider' | 'Company', ParentType, ContextType>;
};

export type ParentageResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Parentage'] = ResolversParentTypes['Parentage']> = {
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RelationshipStatus'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  holds?: Resolver<ResolversTypes['Holds'], ParentType, ContextType, RequireFields<ParentageHoldsArgs, 'on'>>;
  validity?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
  firstReported?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  lastReported?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  origins?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  review?: Resolver<ResolversTypes['Review'], ParentType, ContextType>;
  ownWord?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<ParentageClaimsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PathResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  relationships?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ResolversTypes['Names'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  writtenNames?: Resolver<ResolversTypes['WrittenNameConnection'], ParentType, ContextType, RequireFields<PersonWrittenNamesArgs, 'first'>>;
  decisions?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, RequireFields<PersonDecisionsArgs, 'first'>>;
  posts?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<PersonPostsArgs, 'first'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<PersonEventsArgs, 'first'>>;
  investments?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<PersonInvestmentsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposalResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Proposal'] = ResolversParentTypes['Proposal']> = {
  action?: Resolver<ResolversTypes['DecisionAction'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  first?: Resolver<ResolversTypes['ProposalSide'], ParentType, ContextType>;
  second?: Resolver<ResolversTypes['ProposalSide'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['ProposalPart']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  earlier?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProposalSideResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProposalSide'] = ResolversParentTypes['ProposalSide']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  writtenName?: Resolver<Maybe<ResolversTypes['WrittenName']>, ParentType, ContextType>;
};

export type ProposalPartResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProposalPart'] = ResolversParentTypes['ProposalPart']> = {
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  detail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProposalConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProposalConnection'] = ResolversParentTypes['ProposalConnection']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProposalEdge']>, ParentType, ContextType>;
};

export type ProposalEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProposalEdge'] = ResolversParentTypes['ProposalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType>;
};

export type TrendCountResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TrendCount'] = ResolversParentTypes['TrendCount']> = {
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bySince?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byReport?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrendMonthResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TrendMonth'] = ResolversParentTypes['TrendMonth']> = {
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  customers?: Resolver<ResolversTypes['TrendCount'], ParentType, ContextType>;
  arrivals?: Resolver<ResolversTypes['TrendCount'], ParentType, ContextType>;
  departures?: Resolver<ResolversTypes['TrendCount'], ParentType, ContextType>;
};

export type TrendRestResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TrendRest'] = ResolversParentTypes['TrendRest']> = {
  yearOnly?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProviderTrendResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProviderTrend'] = ResolversParentTypes['ProviderTrend']> = {
  provider?: Resolver<ResolversTypes['CloudProvider'], ParentType, ContextType>;
  months?: Resolver<ReadonlyArray<ResolversTypes['TrendMonth']>, ParentType, ContextType>;
  otherCustomers?: Resolver<ResolversTypes['TrendRest'], ParentType, ContextType>;
  otherArrivals?: Resolver<ResolversTypes['TrendRest'], ParentType, ContextType>;
  otherDepartures?: Resolver<ResolversTypes['TrendRest'], ParentType, ContextType>;
};

export type RelationTypeResolvers = EnumResolverSignature<{ USES?: any, MIGRATED_TO?: any, PARTNERS_WITH?: any, WORKS_FOR?: any, SUBSIDIARY_OF?: any, INVESTED_IN?: any, ACQUIRED?: any, OPERATES?: any, HOSTED?: any, PARTICIPATED_IN?: any }, ResolversTypes['RelationType']>;

export type RelationshipOrderResolvers = EnumResolverSignature<{ NAME?: any, NEWEST?: any, BEST_ATTESTED?: any, LEAST_SURE?: any }, ResolversTypes['RelationshipOrder']>;

export type RelationshipStatusResolvers = EnumResolverSignature<{ ACTIVE?: any, PLANNED?: any, ENDED?: any, DISPUTED?: any, RUMOURED?: any }, ResolversTypes['RelationshipStatus']>;

export type HoldsResolvers = EnumResolverSignature<{ YES?: any, NO?: any, MAYBE?: any }, ResolversTypes['Holds']>;

export type ValidityResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Validity'] = ResolversParentTypes['Validity']> = {
  certainFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  certainTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  possibleFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  possibleTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type StatedResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Stated'] = ResolversParentTypes['Stated']> = {
  __resolveType: TypeResolveFn<'OrganizationEdge' | 'CloudProviderEdge' | 'PersonEdge' | 'EventEdge' | 'EntityEdge' | 'Migration' | 'Parentage' | 'Relationship', ParentType, ContextType>;
};

export type RelationshipResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Relationship'] = ResolversParentTypes['Relationship']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  object?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RelationshipStatus'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  holds?: Resolver<ResolversTypes['Holds'], ParentType, ContextType, RequireFields<RelationshipHoldsArgs, 'on'>>;
  validity?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
  firstReported?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  lastReported?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  origins?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  review?: Resolver<ResolversTypes['Review'], ParentType, ContextType>;
  ownWord?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  decisions?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, RequireFields<RelationshipDecisionsArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<RelationshipClaimsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationshipConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RelationshipConnection'] = ResolversParentTypes['RelationshipConnection']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelationshipEdge']>, ParentType, ContextType>;
};

export type RelationshipEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RelationshipEdge'] = ResolversParentTypes['RelationshipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type StatsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Stats'] = ResolversParentTypes['Stats']> = {
  articles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  companies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cloudProviders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationships?: Resolver<ReadonlyArray<ResolversTypes['RelationshipCount']>, ParentType, ContextType>;
};

export type RelationshipCountResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RelationshipCount'] = ResolversParentTypes['RelationshipCount']> = {
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphqlContext> = {
  Role?: RoleResolvers;
  Access?: AccessResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Article?: ArticleResolvers<ContextType>;
  AuditCount?: AuditCountResolvers<ContextType>;
  AuditReport?: AuditReportResolvers<ContextType>;
  AuditRowConnection?: AuditRowConnectionResolvers<ContextType>;
  AuditRowEdge?: AuditRowEdgeResolvers<ContextType>;
  AuditRow?: AuditRowResolvers<ContextType>;
  AuditCell?: AuditCellResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DatePrecision?: DatePrecisionResolvers;
  PartialDate?: PartialDateResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  EntityKind?: EntityKindResolvers;
  Names?: NamesResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  ChangedThing?: ChangedThingResolvers;
  ChangeKind?: ChangeKindResolvers;
  Change?: ChangeResolvers<ContextType>;
  ChangePage?: ChangePageResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  ClaimStatus?: ClaimStatusResolvers;
  Claim?: ClaimResolvers<ContextType>;
  ReviewOrder?: ReviewOrderResolvers;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  CloudProvider?: CloudProviderResolvers<ContextType>;
  Company?: CompanyResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  CloudProviderConnection?: CloudProviderConnectionResolvers<ContextType>;
  CloudProviderEdge?: CloudProviderEdgeResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  DecisionAction?: DecisionActionResolvers;
  Decision?: DecisionResolvers<ContextType>;
  DecisionConnection?: DecisionConnectionResolvers<ContextType>;
  DecisionEdge?: DecisionEdgeResolvers<ContextType>;
  NamedRelationship?: NamedRelationshipResolvers<ContextType>;
  BlockedDecision?: BlockedDecisionResolvers<ContextType>;
  DecisionConsequences?: DecisionConsequencesResolvers<ContextType>;
  DecisionPayload?: DecisionPayloadResolvers<ContextType>;
  DecisionResult?: DecisionResultResolvers<ContextType>;
  DecidePayload?: DecidePayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  ImportRun?: ImportRunResolvers<ContextType>;
  Migration?: MigrationResolvers<ContextType>;
  MigrationConnection?: MigrationConnectionResolvers<ContextType>;
  MigrationEdge?: MigrationEdgeResolvers<ContextType>;
  ImportOutcome?: ImportOutcomeResolvers;
  Diagnostic?: DiagnosticResolvers<ContextType>;
  RefusedClaim?: RefusedClaimResolvers<ContextType>;
  ImportArticlePayload?: ImportArticlePayloadResolvers<ContextType>;
  ImportedArticle?: ImportedArticleResolvers<ContextType>;
  ImportArticlesPayload?: ImportArticlesPayloadResolvers<ContextType>;
  RetractArticlePayload?: RetractArticlePayloadResolvers<ContextType>;
  WrittenName?: WrittenNameResolvers<ContextType>;
  NameForm?: NameFormResolvers<ContextType>;
  WrittenNameConnection?: WrittenNameConnectionResolvers<ContextType>;
  WrittenNameEdge?: WrittenNameEdgeResolvers<ContextType>;
  Neighbourhood?: NeighbourhoodResolvers<ContextType>;
  Neighbour?: NeighbourResolvers<ContextType>;
  CutRelationships?: CutRelationshipsResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  Parentage?: ParentageResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Proposal?: ProposalResolvers<ContextType>;
  ProposalSide?: ProposalSideResolvers<ContextType>;
  ProposalPart?: ProposalPartResolvers<ContextType>;
  ProposalConnection?: ProposalConnectionResolvers<ContextType>;
  ProposalEdge?: ProposalEdgeResolvers<ContextType>;
  TrendCount?: TrendCountResolvers<ContextType>;
  TrendMonth?: TrendMonthResolvers<ContextType>;
  TrendRest?: TrendRestResolvers<ContextType>;
  ProviderTrend?: ProviderTrendResolvers<ContextType>;
  RelationType?: RelationTypeResolvers;
  RelationshipOrder?: RelationshipOrderResolvers;
  RelationshipStatus?: RelationshipStatusResolvers;
  Holds?: HoldsResolvers;
  Validity?: ValidityResolvers<ContextType>;
  Stated?: StatedResolvers<ContextType>;
  Relationship?: RelationshipResolvers<ContextType>;
  RelationshipConnection?: RelationshipConnectionResolvers<ContextType>;
  RelationshipEdge?: RelationshipEdgeResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  Stats?: StatsResolvers<ContextType>;
  RelationshipCount?: RelationshipCountResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = GraphqlContext> = {
  requires?: RequiresDirectiveResolver<any, any, ContextType>;
  cost?: CostDirectiveResolver<any, any, ContextType>;
  listSize?: ListSizeDirectiveResolver<any, any, ContextType>;
};
