// Written by scripts/generate-cypher-types.ts from the headers under cypher/; run it again after a change there.
import type { ClaimStatus, EntityKind, RelationType, RelationshipStatus } from '../model/relation.ts';

/** Parameters and rows of every statement, by its path below cypher/. */
export interface StatementMap {
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
  'browser/14-disputed-planned-and-rumoured': {
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
  /** Lists articles that repeat another one; together they count as one source. */
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
  /** Reads the texts of articles. */
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
      readonly claims: readonly { readonly id: string; readonly type: RelationType; readonly status: ClaimStatus; readonly quote: string; readonly start: number; readonly end: number; readonly date: string | null; readonly title: string | null; readonly origin: string | null; readonly workload: string | null; readonly region: string | null; readonly confidence: number; readonly rule: string; readonly extractor: string; readonly recordedAt: string | null; readonly relationshipId: string | null; readonly article: { readonly id: string; readonly url: string | null; readonly title: string; readonly outlet: string | null; readonly author: string | null; readonly publishedOn: string | null; readonly lang: string; readonly importedAt: string | null; readonly originKey: string | null } }[];
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
      readonly claim: { readonly id: string; readonly type: RelationType; readonly status: ClaimStatus; readonly quote: string; readonly start: number; readonly end: number; readonly date: string | null; readonly title: string | null; readonly origin: string | null; readonly workload: string | null; readonly region: string | null; readonly confidence: number; readonly rule: string; readonly extractor: string; readonly recordedAt: string | null; readonly relationshipId: string | null; readonly article: { readonly id: string; readonly url: string | null; readonly title: string; readonly outlet: string | null; readonly author: string | null; readonly publishedOn: string | null; readonly lang: string; readonly importedAt: string | null; readonly originKey: string | null } };
    };
    returns: 'many';
    mode: 'read';
  };
  /** Lists the claims behind relationships, the newest first. */
  'read/claim/by-relationships': {
    params: {
      readonly starts: readonly { readonly id: string; readonly day: string | null; readonly claimId: string | null }[];
      readonly limit: number;
      readonly counted: boolean;
    };
    row: {
      readonly start: string;
      readonly total: number | null;
      readonly claims: readonly { readonly id: string; readonly type: RelationType; readonly status: ClaimStatus; readonly quote: string; readonly start: number; readonly end: number; readonly date: string | null; readonly title: string | null; readonly origin: string | null; readonly workload: string | null; readonly region: string | null; readonly confidence: number; readonly rule: string; readonly extractor: string; readonly recordedAt: string | null; readonly relationshipId: string | null; readonly article: { readonly id: string; readonly url: string | null; readonly title: string; readonly outlet: string | null; readonly author: string | null; readonly publishedOn: string | null; readonly lang: string; readonly importedAt: string | null; readonly originKey: string | null } }[];
    };
    returns: 'many';
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
      readonly subject: { readonly id: string; readonly kind: EntityKind; readonly name: string; readonly nameZh: string | null; readonly nameEn: string | null; readonly aliases: (readonly string[]) | null; readonly wikidata: string | null; readonly ticker: string | null; readonly parentId: string | null };
      readonly object: { readonly id: string; readonly kind: EntityKind; readonly name: string; readonly nameZh: string | null; readonly nameEn: string | null; readonly aliases: (readonly string[]) | null; readonly wikidata: string | null; readonly ticker: string | null; readonly parentId: string | null };
    };
    returns: 'many';
    mode: 'read';
  };
  /** Looks entities of every kind up by their ids. */
  'read/entity/by-ids': {
    params: {
      readonly ids: readonly string[];
    };
    row: {
      readonly node: { readonly id: string; readonly kind: EntityKind; readonly name: string; readonly nameZh: string | null; readonly nameEn: string | null; readonly aliases: (readonly string[]) | null; readonly wikidata: string | null; readonly ticker: string | null; readonly parentId: string | null };
    };
    returns: 'many';
    mode: 'read';
  };
  /** Gathers the entities that may have a name: those that articles write so, and those whose known names hold its words. */
  'read/entity/by-name': {
    params: {
      readonly folded: string;
      readonly query: string;
      readonly kinds: readonly EntityKind[];
    };
    row: {
      readonly node: { readonly id: string; readonly kind: EntityKind; readonly name: string; readonly nameZh: string | null; readonly nameEn: string | null; readonly aliases: (readonly string[]) | null; readonly wikidata: string | null; readonly ticker: string | null; readonly parentId: string | null };
      readonly written: boolean;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Finds the organization to which each organization belongs by the word of most independent articles. */
  'read/entity/parents': {
    params: {
      readonly ids: readonly string[];
    };
    row: {
      readonly id: string;
      readonly relationship: { readonly id: string; readonly type: RelationType; readonly status: RelationshipStatus; readonly since: string | null; readonly until: string | null; readonly firstReported: string | null; readonly lastReported: string | null; readonly sources: number; readonly origins: number; readonly confidence: number; readonly review: string; readonly subjectId: string; readonly objectId: string; readonly title: string | null; readonly originId: string | null; readonly originName: string | null };
      readonly node: { readonly id: string; readonly kind: EntityKind; readonly name: string; readonly nameZh: string | null; readonly nameEn: string | null; readonly aliases: (readonly string[]) | null; readonly wikidata: string | null; readonly ticker: string | null; readonly parentId: string | null };
    };
    returns: 'many';
    mode: 'read';
  };
  /** Searches entities by words of their names, the best first. */
  'read/entity/search': {
    params: {
      readonly query: string;
      readonly kinds: readonly EntityKind[];
      readonly limit: number;
    };
    row: {
      readonly score: number;
      readonly node: { readonly id: string; readonly kind: EntityKind; readonly name: string; readonly nameZh: string | null; readonly nameEn: string | null; readonly aliases: (readonly string[]) | null; readonly wikidata: string | null; readonly ticker: string | null; readonly parentId: string | null };
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
  /** Tells what an id belongs to: an entity, an article, a claim or a relationship. */
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
  /** Lists the organizations that acquired organizations. */
  'read/relationship/acquirers': {
    params: {
      readonly starts: readonly { readonly id: string; readonly name: string; readonly tie: string }[];
      readonly limit: number;
      readonly counted: boolean;
      readonly filtered: boolean;
      readonly status?: (readonly RelationshipStatus[]) | null | undefined;
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
      readonly edges: readonly { readonly name: string; readonly tie: string; readonly relationship: { readonly id: string; readonly type: RelationType; readonly status: RelationshipStatus; readonly since: string | null; readonly until: string | null; readonly firstReported: string | null; readonly lastReported: string | null; readonly sources: number; readonly origins: number; readonly confidence: number; readonly review: string; readonly subjectId: string; readonly objectId: string; readonly title: string | null; readonly originId: string | null; readonly originName: string | null }; readonly node: { readonly id: string; readonly kind: EntityKind; readonly name: string; readonly nameZh: string | null; readonly nameEn: string | null; readonly aliases: (readonly string[]) | null; readonly wikidata: string | null; readonly ticker: string | null; readonly parentId: string | null } }[];
    };
    returns: 'many';
    mode: 'read';
  };
  /** Lists the organizations that organizations acquired. */
  'read/relationship/acquisitions': {
    params: {
      readonly starts: readonly { readonly id: string; readonly name: string; readonly tie: string }[];
      readonly limit: number;
      readonly counted: boolean;
      readonly filtered: boolean;
      readonly status?: (readonly RelationshipStatus[]) | null | undefined;
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
      readonly edges: readonly { readonly name: string; readonly tie: string; readonly relationship: { readonly id: string; readonly type: RelationType; readonly status: RelationshipStatus; readonly since: string | null; readonly until: string | null; readonly firstReported: string | null; readonly lastReported: string | null; readonly sources: number; readonly origins: number; readonly confidence: number; readonly review: string; readonly subjectId: string; readonly objectId: string; readonly title: string | null; readonly originId: string | null; readonly originName: string | null }; readonly node: { readonly id: string; readonly kind: EntityKind; readonly name: string; readonly nameZh: string | null; readonly nameEn: string | null; readonly aliases: (readonly string[]) | null; readonly wikidata: string | null; readonly ticker: string | null; readonly parentId: string | null } }[];
    };
    returns: 'many';
    mode: 'read';
  };
  /** Lists the moves to clouds. */
  'read/relationship/arrivals': {
    params: {
      readonly starts: readonly { readonly id: string; readonly name: string; readonly tie: string }[];
      readonly limit: number;
      readonly counted: boolean;
      readonly filtered: boolean;
      readonly status?: (readonly RelationshipStatus[]) | null | undefined;
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
      readonly edges: readonly { readonly name: string; readonly tie: string; readonly relationship: { readonly id: string; readonly type: RelationType; readonly status: RelationshipStatus; readonly since: string | null; readonly until: string | null; readonly firstReported: string | null; readonly lastReported: string | null; readonly sources: number; readonly origins: number; readonly confidence: number; readonly review: string; readonly subjectId: string; readonly objectId: string; readonly title: string | null; readonly originId: string | null; readonly originName: string | null }; readonly node: { readonly id: string; readonly kind: EntityKind; readonly name: string; readonly nameZh: string | null; readonly nameEn: string | null; readonly aliases: (readonly string[]) | null; readonly wikidata: string | null; readonly ticker: string | null; readonly parentId: string | null } }[];
    };
    returns: 'many';
    mode: 'read';
  };
  /** Lists the events in which people took part. */
  'read/relationship/attended-events': {
    params: {
      readonly starts: readonly { readonly id: string; readonly name: string; readonly tie: string }[];
      readonly limit: number;
      readonly counted: boolean;
      readonly filtered: boolean;
      readonly status?: (readonly RelationshipStatus[]) | null | undefined;
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
      readonly edges: readonly { readonly name: string; readonly tie: string; readonly relationship: { readonly id: string; readonly type: RelationType; readonly status: RelationshipStatus; readonly since: string | null; readonly until: string | null; readonly firstReported: string | null; readonly lastReported: string | null; readonly sources: number; readonly origins: number; readonly confidence: number; readonly review: string; readonly subjectId: string; readonly objectId: string; readonly title: string | null; readonly originId: string | null; readonly originName: string | null }; readonly node: { readonly id: string; readonly kind: EntityKind; readonly name: string; readonly nameZh: string | null; readonly nameEn: string | null; readonly aliases: (readonly string[]) | null; readonly wikidata: string | null; readonly ticker: string | null; readonly parentId: string | null } }[];
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
      readonly relationship: { readonly id: string; readonly type: RelationType; readonly status: RelationshipStatus; readonly since: string | null; readonly until: string | null; readonly firstReported: string | null; readonly lastReported: string | null; readonly sources: number; readonly origins: number; readonly confidence: number; readonly review: string; readonly subjectId: string; readonly objectId: string; readonly title: string | null; readonly originId: string | null; readonly originName: string | null };
    };
    returns: 'many';
    mode: 'read';
  };
  /** Lists the clouds that organizations use. */
  'read/relationship/clouds': {
    params: {
      readonly starts: readonly { readonly id: string; readonly name: string; readonly tie: string }[];
      readonly limit: number;
      readonly counted: boolean;
      readonly filtered: boolean;
      readonly status?: (readonly RelationshipStatus[]) | null | undefined;
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
      readonly edges: readonly { readonly name: string; readonly tie: string; readonly relationship: { readonly id: string; readonly type: RelationType; readonly status: RelationshipStatus; readonly since: string | null; readonly until: string | null; readonly firstReported: string | null; readonly lastReported: string | null; readonly sources: number; readonly origins: number; readonly confidence: number; readonly review: string; readonly subjectId: string; readonly objectId: string; readonly title: string | null; readonly originId: string | null; readonly originName: string | null }; readonly node: { readonly id: string; readonly kind: EntityKind; readonly name: string; readonly nameZh: string | null; readonly nameEn: string | null; readonly aliases: (readonly string[]) | null; readonly wikidata: string | null; readonly ticker: string | null; readonly parentId: string | null } }[];
    };
    returns: 'many';
    mode: 'read';
  };
  /** Counts moves between clouds. */
  'read/relationship/count-moves': {
    params: {
      readonly originId?: string | null | undefined;
      readonly objectId?: string | null | undefined;
      readonly from?: string | null | undefined;
      readonly to?: string | null | undefined;
      readonly status?: (readonly RelationshipStatus[]) | null | undefined;
    };
    row: {
      readonly total: number;
    };
    returns: 'one';
    mode: 'read';
  };
  /** Lists the organizations that use clouds. */
  'read/relationship/customers': {
    params: {
      readonly starts: readonly { readonly id: string; readonly name: string; readonly tie: string }[];
      readonly limit: number;
      readonly counted: boolean;
      readonly filtered: boolean;
      readonly status?: (readonly RelationshipStatus[]) | null | undefined;
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
      readonly edges: readonly { readonly name: string; readonly tie: string; readonly relationship: { readonly id: string; readonly type: RelationType; readonly status: RelationshipStatus; readonly since: string | null; readonly until: string | null; readonly firstReported: string | null; readonly lastReported: string | null; readonly sources: number; readonly origins: number; readonly confidence: number; readonly review: string; readonly subjectId: string; readonly objectId: string; readonly title: string | null; readonly originId: string | null; readonly originName: string | null }; readonly node: { readonly id: string; readonly kind: EntityKind; readonly name: string; readonly nameZh: string | null; readonly nameEn: string | null; readonly aliases: (readonly string[]) | null; readonly wikidata: string | null; readonly ticker: string | null; readonly parentId: string | null } }[];
    };
    returns: 'many';
    mode: 'read';
  };
  /** Lists the moves away from clouds. */
  'read/relationship/departures': {
    params: {
      readonly starts: readonly { readonly id: string; readonly name: string; readonly tie: string }[];
      readonly limit: number;
      readonly counted: boolean;
      readonly status?: (readonly RelationshipStatus[]) | null | undefined;
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
      readonly edges: readonly { readonly name: string; readonly tie: string; readonly relationship: { readonly id: string; readonly type: RelationType; readonly status: RelationshipStatus; readonly since: string | null; readonly until: string | null; readonly firstReported: string | null; readonly lastReported: string | null; readonly sources: number; readonly origins: number; readonly confidence: number; readonly review: string; readonly subjectId: string; readonly objectId: string; readonly title: string | null; readonly originId: string | null; readonly originName: string | null }; readonly node: { readonly id: string; readonly kind: EntityKind; readonly name: string; readonly nameZh: string | null; readonly nameEn: string | null; readonly aliases: (readonly string[]) | null; readonly wikidata: string | null; readonly ticker: string | null; readonly parentId: string | null } }[];
    };
    returns: 'many';
    mode: 'read';
  };
  /** Lists the events that organizations held or took part in; one event may stand twice, once for each. */
  'read/relationship/events': {
    params: {
      readonly starts: readonly { readonly id: string; readonly name: string; readonly tie: string }[];
      readonly limit: number;
      readonly counted: boolean;
      readonly filtered: boolean;
      readonly status?: (readonly RelationshipStatus[]) | null | undefined;
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
      readonly edges: readonly { readonly name: string; readonly tie: string; readonly relationship: { readonly id: string; readonly type: RelationType; readonly status: RelationshipStatus; readonly since: string | null; readonly until: string | null; readonly firstReported: string | null; readonly lastReported: string | null; readonly sources: number; readonly origins: number; readonly confidence: number; readonly review: string; readonly subjectId: string; readonly objectId: string; readonly title: string | null; readonly originId: string | null; readonly originName: string | null }; readonly node: { readonly id: string; readonly kind: EntityKind; readonly name: string; readonly nameZh: string | null; readonly nameEn: string | null; readonly aliases: (readonly string[]) | null; readonly wikidata: string | null; readonly ticker: string | null; readonly parentId: string | null } }[];
    };
    returns: 'many';
    mode: 'read';
  };
  /** Lists the organizations that held events. */
  'read/relationship/hosts': {
    params: {
      readonly starts: readonly { readonly id: string; readonly name: string; readonly tie: string }[];
      readonly limit: number;
      readonly counted: boolean;
      readonly filtered: boolean;
      readonly status?: (readonly RelationshipStatus[]) | null | undefined;
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
      readonly edges: readonly { readonly name: string; readonly tie: string; readonly relationship: { readonly id: string; readonly type: RelationType; readonly status: RelationshipStatus; readonly since: string | null; readonly until: string | null; readonly firstReported: string | null; readonly lastReported: string | null; readonly sources: number; readonly origins: number; readonly confidence: number; readonly review: string; readonly subjectId: string; readonly objectId: string; readonly title: string | null; readonly originId: string | null; readonly originName: string | null }; readonly node: { readonly id: string; readonly kind: EntityKind; readonly name: string; readonly nameZh: string | null; readonly nameEn: string | null; readonly aliases: (readonly string[]) | null; readonly wikidata: string | null; readonly ticker: string | null; readonly parentId: string | null } }[];
    };
    returns: 'many';
    mode: 'read';
  };
  /** Lists the organizations in which organizations and people invested. */
  'read/relationship/investments': {
    params: {
      readonly starts: readonly { readonly id: string; readonly name: string; readonly tie: string }[];
      readonly limit: number;
      readonly counted: boolean;
      readonly filtered: boolean;
      readonly status?: (readonly RelationshipStatus[]) | null | undefined;
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
      readonly edges: readonly { readonly name: string; readonly tie: string; readonly relationship: { readonly id: string; readonly type: RelationType; readonly status: RelationshipStatus; readonly since: string | null; readonly until: string | null; readonly firstReported: string | null; readonly lastReported: string | null; readonly sources: number; readonly origins: number; readonly confidence: number; readonly review: string; readonly subjectId: string; readonly objectId: string; readonly title: string | null; readonly originId: string | null; readonly originName: string | null }; readonly node: { readonly id: string; readonly kind: EntityKind; readonly name: string; readonly nameZh: string | null; readonly nameEn: string | null; readonly aliases: (readonly string[]) | null; readonly wikidata: string | null; readonly ticker: string | null; readonly parentId: string | null } }[];
    };
    returns: 'many';
    mode: 'read';
  };
  /** Lists who invested in organizations. */
  'read/relationship/investors': {
    params: {
      readonly starts: readonly { readonly id: string; readonly name: string; readonly tie: string }[];
      readonly limit: number;
      readonly counted: boolean;
      readonly filtered: boolean;
      readonly status?: (readonly RelationshipStatus[]) | null | undefined;
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
      readonly edges: readonly { readonly name: string; readonly tie: string; readonly relationship: { readonly id: string; readonly type: RelationType; readonly status: RelationshipStatus; readonly since: string | null; readonly until: string | null; readonly firstReported: string | null; readonly lastReported: string | null; readonly sources: number; readonly origins: number; readonly confidence: number; readonly review: string; readonly subjectId: string; readonly objectId: string; readonly title: string | null; readonly originId: string | null; readonly originName: string | null }; readonly node: { readonly id: string; readonly kind: EntityKind; readonly name: string; readonly nameZh: string | null; readonly nameEn: string | null; readonly aliases: (readonly string[]) | null; readonly wikidata: string | null; readonly ticker: string | null; readonly parentId: string | null } }[];
    };
    returns: 'many';
    mode: 'read';
  };
  /** Lists the moves that organizations made to clouds. */
  'read/relationship/migrations': {
    params: {
      readonly starts: readonly { readonly id: string; readonly name: string; readonly tie: string }[];
      readonly limit: number;
      readonly counted: boolean;
      readonly filtered: boolean;
      readonly status?: (readonly RelationshipStatus[]) | null | undefined;
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
      readonly edges: readonly { readonly name: string; readonly tie: string; readonly relationship: { readonly id: string; readonly type: RelationType; readonly status: RelationshipStatus; readonly since: string | null; readonly until: string | null; readonly firstReported: string | null; readonly lastReported: string | null; readonly sources: number; readonly origins: number; readonly confidence: number; readonly review: string; readonly subjectId: string; readonly objectId: string; readonly title: string | null; readonly originId: string | null; readonly originName: string | null }; readonly node: { readonly id: string; readonly kind: EntityKind; readonly name: string; readonly nameZh: string | null; readonly nameEn: string | null; readonly aliases: (readonly string[]) | null; readonly wikidata: string | null; readonly ticker: string | null; readonly parentId: string | null } }[];
    };
    returns: 'many';
    mode: 'read';
  };
  /** Lists moves between clouds, the newest first: by the day of the move where known, else of the first report. */
  'read/relationship/moves': {
    params: {
      readonly originId?: string | null | undefined;
      readonly objectId?: string | null | undefined;
      readonly from?: string | null | undefined;
      readonly to?: string | null | undefined;
      readonly status?: (readonly RelationshipStatus[]) | null | undefined;
      readonly afterDay?: string | null | undefined;
      readonly afterId?: string | null | undefined;
      readonly limit: number;
    };
    row: {
      readonly day: string;
      readonly relationship: { readonly id: string; readonly type: RelationType; readonly status: RelationshipStatus; readonly since: string | null; readonly until: string | null; readonly firstReported: string | null; readonly lastReported: string | null; readonly sources: number; readonly origins: number; readonly confidence: number; readonly review: string; readonly subjectId: string; readonly objectId: string; readonly title: string | null; readonly originId: string | null; readonly originName: string | null };
    };
    returns: 'many';
    mode: 'read';
  };
  /** Lists the clouds that organizations run. */
  'read/relationship/operated-clouds': {
    params: {
      readonly starts: readonly { readonly id: string; readonly name: string; readonly tie: string }[];
      readonly limit: number;
      readonly counted: boolean;
      readonly filtered: boolean;
      readonly status?: (readonly RelationshipStatus[]) | null | undefined;
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
      readonly edges: readonly { readonly name: string; readonly tie: string; readonly relationship: { readonly id: string; readonly type: RelationType; readonly status: RelationshipStatus; readonly since: string | null; readonly until: string | null; readonly firstReported: string | null; readonly lastReported: string | null; readonly sources: number; readonly origins: number; readonly confidence: number; readonly review: string; readonly subjectId: string; readonly objectId: string; readonly title: string | null; readonly originId: string | null; readonly originName: string | null }; readonly node: { readonly id: string; readonly kind: EntityKind; readonly name: string; readonly nameZh: string | null; readonly nameEn: string | null; readonly aliases: (readonly string[]) | null; readonly wikidata: string | null; readonly ticker: string | null; readonly parentId: string | null } }[];
    };
    returns: 'many';
    mode: 'read';
  };
  /** Lists the organizations that run clouds. */
  'read/relationship/operators': {
    params: {
      readonly starts: readonly { readonly id: string; readonly name: string; readonly tie: string }[];
      readonly limit: number;
      readonly counted: boolean;
      readonly filtered: boolean;
      readonly status?: (readonly RelationshipStatus[]) | null | undefined;
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
      readonly edges: readonly { readonly name: string; readonly tie: string; readonly relationship: { readonly id: string; readonly type: RelationType; readonly status: RelationshipStatus; readonly since: string | null; readonly until: string | null; readonly firstReported: string | null; readonly lastReported: string | null; readonly sources: number; readonly origins: number; readonly confidence: number; readonly review: string; readonly subjectId: string; readonly objectId: string; readonly title: string | null; readonly originId: string | null; readonly originName: string | null }; readonly node: { readonly id: string; readonly kind: EntityKind; readonly name: string; readonly nameZh: string | null; readonly nameEn: string | null; readonly aliases: (readonly string[]) | null; readonly wikidata: string | null; readonly ticker: string | null; readonly parentId: string | null } }[];
    };
    returns: 'many';
    mode: 'read';
  };
  /** Lists who took part in events. */
  'read/relationship/participants': {
    params: {
      readonly starts: readonly { readonly id: string; readonly name: string; readonly tie: string }[];
      readonly limit: number;
      readonly counted: boolean;
      readonly filtered: boolean;
      readonly status?: (readonly RelationshipStatus[]) | null | undefined;
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
      readonly edges: readonly { readonly name: string; readonly tie: string; readonly relationship: { readonly id: string; readonly type: RelationType; readonly status: RelationshipStatus; readonly since: string | null; readonly until: string | null; readonly firstReported: string | null; readonly lastReported: string | null; readonly sources: number; readonly origins: number; readonly confidence: number; readonly review: string; readonly subjectId: string; readonly objectId: string; readonly title: string | null; readonly originId: string | null; readonly originName: string | null }; readonly node: { readonly id: string; readonly kind: EntityKind; readonly name: string; readonly nameZh: string | null; readonly nameEn: string | null; readonly aliases: (readonly string[]) | null; readonly wikidata: string | null; readonly ticker: string | null; readonly parentId: string | null } }[];
    };
    returns: 'many';
    mode: 'read';
  };
  /** Lists the partners of organizations; the relation has no direction, so both ends are looked at. */
  'read/relationship/partners': {
    params: {
      readonly starts: readonly { readonly id: string; readonly name: string; readonly tie: string }[];
      readonly limit: number;
      readonly counted: boolean;
      readonly filtered: boolean;
      readonly status?: (readonly RelationshipStatus[]) | null | undefined;
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
      readonly edges: readonly { readonly name: string; readonly tie: string; readonly relationship: { readonly id: string; readonly type: RelationType; readonly status: RelationshipStatus; readonly since: string | null; readonly until: string | null; readonly firstReported: string | null; readonly lastReported: string | null; readonly sources: number; readonly origins: number; readonly confidence: number; readonly review: string; readonly subjectId: string; readonly objectId: string; readonly title: string | null; readonly originId: string | null; readonly originName: string | null }; readonly node: { readonly id: string; readonly kind: EntityKind; readonly name: string; readonly nameZh: string | null; readonly nameEn: string | null; readonly aliases: (readonly string[]) | null; readonly wikidata: string | null; readonly ticker: string | null; readonly parentId: string | null } }[];
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
    };
    row: {
      readonly nodes: readonly { readonly id: string; readonly kind: EntityKind; readonly name: string; readonly nameZh: string | null; readonly nameEn: string | null; readonly aliases: (readonly string[]) | null; readonly wikidata: string | null; readonly ticker: string | null; readonly parentId: string | null }[];
      readonly relationships: readonly { readonly id: string; readonly type: RelationType; readonly status: RelationshipStatus; readonly since: string | null; readonly until: string | null; readonly firstReported: string | null; readonly lastReported: string | null; readonly sources: number; readonly origins: number; readonly confidence: number; readonly review: string; readonly subjectId: string; readonly objectId: string; readonly title: string | null; readonly originId: string | null; readonly originName: string | null }[];
    };
    returns: 'optional';
    mode: 'read';
  };
  /** Lists the people who work for organizations. */
  'read/relationship/people': {
    params: {
      readonly starts: readonly { readonly id: string; readonly name: string; readonly tie: string }[];
      readonly limit: number;
      readonly counted: boolean;
      readonly filtered: boolean;
      readonly status?: (readonly RelationshipStatus[]) | null | undefined;
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
      readonly edges: readonly { readonly name: string; readonly tie: string; readonly relationship: { readonly id: string; readonly type: RelationType; readonly status: RelationshipStatus; readonly since: string | null; readonly until: string | null; readonly firstReported: string | null; readonly lastReported: string | null; readonly sources: number; readonly origins: number; readonly confidence: number; readonly review: string; readonly subjectId: string; readonly objectId: string; readonly title: string | null; readonly originId: string | null; readonly originName: string | null }; readonly node: { readonly id: string; readonly kind: EntityKind; readonly name: string; readonly nameZh: string | null; readonly nameEn: string | null; readonly aliases: (readonly string[]) | null; readonly wikidata: string | null; readonly ticker: string | null; readonly parentId: string | null } }[];
    };
    returns: 'many';
    mode: 'read';
  };
  /** Lists the organizations for which people work. */
  'read/relationship/posts': {
    params: {
      readonly starts: readonly { readonly id: string; readonly name: string; readonly tie: string }[];
      readonly limit: number;
      readonly counted: boolean;
      readonly filtered: boolean;
      readonly status?: (readonly RelationshipStatus[]) | null | undefined;
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
      readonly edges: readonly { readonly name: string; readonly tie: string; readonly relationship: { readonly id: string; readonly type: RelationType; readonly status: RelationshipStatus; readonly since: string | null; readonly until: string | null; readonly firstReported: string | null; readonly lastReported: string | null; readonly sources: number; readonly origins: number; readonly confidence: number; readonly review: string; readonly subjectId: string; readonly objectId: string; readonly title: string | null; readonly originId: string | null; readonly originName: string | null }; readonly node: { readonly id: string; readonly kind: EntityKind; readonly name: string; readonly nameZh: string | null; readonly nameEn: string | null; readonly aliases: (readonly string[]) | null; readonly wikidata: string | null; readonly ticker: string | null; readonly parentId: string | null } }[];
    };
    returns: 'many';
    mode: 'read';
  };
  /** Lists the organizations that belong to organizations. */
  'read/relationship/subsidiaries': {
    params: {
      readonly starts: readonly { readonly id: string; readonly name: string; readonly tie: string }[];
      readonly limit: number;
      readonly counted: boolean;
      readonly filtered: boolean;
      readonly status?: (readonly RelationshipStatus[]) | null | undefined;
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
      readonly edges: readonly { readonly name: string; readonly tie: string; readonly relationship: { readonly id: string; readonly type: RelationType; readonly status: RelationshipStatus; readonly since: string | null; readonly until: string | null; readonly firstReported: string | null; readonly lastReported: string | null; readonly sources: number; readonly origins: number; readonly confidence: number; readonly review: string; readonly subjectId: string; readonly objectId: string; readonly title: string | null; readonly originId: string | null; readonly originName: string | null }; readonly node: { readonly id: string; readonly kind: EntityKind; readonly name: string; readonly nameZh: string | null; readonly nameEn: string | null; readonly aliases: (readonly string[]) | null; readonly wikidata: string | null; readonly ticker: string | null; readonly parentId: string | null } }[];
    };
    returns: 'many';
    mode: 'read';
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
  /** Makes writers wait for each other: the node stays locked until the transaction ends, so counts and ids never race. */
  'write/take-lock': {
    params: Record<never, never>;
    row: Record<never, never>;
    returns: 'none';
    mode: 'write';
  };
}
