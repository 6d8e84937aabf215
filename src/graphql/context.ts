import type { GraphWriter } from '../graph/create-graph-writer.ts';
import { createReadRunner, type ReadRunner } from '../graph/create-read-runner.ts';
import type { GraphConnection } from '../graph/graph-connection.ts';
import type { NameIndex } from '../graph/name-index.ts';
import type { StatementRunner } from '../graph/run-statement.ts';
import { withGraphAt } from '../graph/with-graph-at.ts';
import type { Diagnostic } from '../model/document.ts';
import type { Refusal } from '../model/refusal.ts';
import type { Lexicon } from '../model/seeds.ts';
import type { Caller } from './caller.ts';
import type { EventSources } from './event-sources.ts';
import { createLoaders, type Loaders } from './loaders.ts';
import { RowBudget } from './row-budget.ts';

/** What changes the graph; given from outside, since this folder knows nothing of the stages that read articles. */
export interface ApiWriter extends Pick<GraphWriter, 'decide' | 'previewDecisions'> {
  /** The names of seeds/entities: a decision may speak of one that no article writes. */
  readonly names: NameIndex;
  /**
   * Imports articles in batches; a bad one is rejected, and none is left out for it.
   * @returns what became of each, in their order
   */
  importArticles(
    articles: readonly ArticleContent[],
    onProgress?: (progress: ContentProgress) => void,
  ): Promise<readonly ArticleImport[]>;
  /** @returns how many claims left the graph; undefined when no live article has that id */
  retractArticle(id: string): Promise<number | undefined>;
}

/** An article as it is sent. */
export interface ArticleContent {
  readonly path: string;
  /** The whole file. */
  readonly content: string;
}

/** How far an import is. */
export interface ContentProgress {
  /** Articles of which it is known what became of them. */
  readonly done: number;
  /** Claims read in articles so far. */
  readonly claims: number;
  /** Claims that were read and did not pass the gate. */
  readonly refused: number;
}

export type ImportOutcome = 'imported' | 'unchanged' | 'changed' | 'rejected';

/** What became of one article. */
export interface ArticleImport {
  readonly outcome: ImportOutcome;
  /** Absent when it was rejected. */
  readonly articleId?: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** What was read in it and did not pass the gate. */
  readonly refused: readonly Refusal[];
}

/** What reads need of the seeds. */
export interface ApiSeeds {
  readonly lexicon: Lexicon;
  /** Whom the rows of seeds/entities own. */
  readonly names: NameIndex;
}

/** What the resolvers of one operation share. */
export interface GraphqlContext {
  readonly runner: ReadRunner;
  readonly loaders: Loaders;
  /** The operation's HTTP request. */
  readonly request: Request;
  /** Who asks, and with which role. */
  readonly caller: Caller;
  /** Makes what changes the graph when the first changes something; absent where nothing can. */
  readonly writer?: (() => ApiWriter | Promise<ApiWriter>) | undefined;
  /** What subscriptions listen to. */
  readonly sources: EventSources;
  /** Of a subscription: the event under way, by an id with which a client that was cut off goes on behind it. */
  readonly event: { id?: string };
  /** The rows that the operation may still ask for. */
  readonly budget: RowBudget;
  /** Reads what audits and proposals need of the seeds, when one is asked for. */
  readonly readSeeds: () => ApiSeeds;
  /** Reads the graph as it was known at a moment, an instant; writers wait meanwhile. */
  readonly readAt: <T>(moment: string, work: (runner: StatementRunner) => Promise<T>) => Promise<T>;
}

export interface ContextOptions extends GraphConnection {
  readonly sources: EventSources;
  /** The longest that one statement may run, in milliseconds. */
  readonly timeoutMs: number;
  readonly caller: Caller;
  readonly writer?: (() => ApiWriter | Promise<ApiWriter>) | undefined;
  /** The longest that the whole operation may take, in milliseconds. */
  readonly totalMs: number;
  readonly readSeeds: () => ApiSeeds;
  /** Stops what the operation runs in the database. */
  readonly signal: AbortSignal;
}

/** Makes the context of one operation: its own loaders, statement counter and row budget. */
export function createContext(request: Request, options: ContextOptions): GraphqlContext {
  const { driver, database, timeoutMs, totalMs, caller, writer, readSeeds, sources, signal } = options;
  const runner = createReadRunner(options, { timeoutMs, totalMs, signal });
  const budget = new RowBudget();
  return {
    ...{ runner, loaders: createLoaders(runner, budget), budget, request, caller, writer, readSeeds, sources },
    event: {},
    readAt: (moment, work) => withGraphAt({ driver, database }, moment, work, { totalMs, signal }),
  };
}
