import { createHash } from 'node:crypto';
import { type DocumentNode, type ExecutionArgs, type ExecutionResult, getOperationAST } from 'graphql';
import { isAsyncIterable, type Plugin } from 'graphql-yoga';
import { LRUCache } from 'lru-cache';
import { presentDay } from '../../model/day-span.ts';
import type { GraphqlContext } from '../context.ts';
import { toDataText, toJsonResult } from '../json-result.ts';
import type { RevisionReader } from '../revision-reader.ts';

/** An answer, and a revision of the graph that is no newer than what was read for it. */
interface Kept {
  readonly revision: string;
  readonly data: string;
}

/** The longest that an answer is kept, in milliseconds: what is changed in Neo4j by hand has no revision. */
const MOST_AGE = 60_000;
/** No answer may push out all others. */
const LARGEST_PART = 1 / 8;

/**
 * Keeps answers of queries, and gives them again as long as nothing was written to the graph since: a question of one row asks the database
 * for that, every time. What one token was answered is given to no other. To stand behind all that may refuse an operation.
 * @param revisions tells of writes
 * @param bytes the most that is kept, in memory
 * @param count told of each query whether its answer was at hand
 */
export function useResponseCache(
  revisions: RevisionReader,
  bytes: number,
  count: (outcome: 'hit' | 'miss') => void,
): Plugin<GraphqlContext> {
  const kept = new LRUCache<string, Kept>({
    maxSize: bytes,
    maxEntrySize: Math.ceil(bytes * LARGEST_PART),
    // Letters of two bytes, and what stands around an entry.
    sizeCalculation: ({ data }) => 2 * data.length + 500,
    ttl: MOST_AGE,
  });
  const hits = new WeakSet<Request>();
  // The parser's cache gives the same document for the same text.
  const numbers = new WeakMap<DocumentNode, number>();
  let last = 0;
  /** All that decides an answer beside the graph: the operation, who asks, and the day, by which plans are overdue. */
  const toKey = ({ document, variableValues, operationName, contextValue }: ExecutionArgs): string => {
    const number = numbers.get(document) ?? ++last;
    numbers.set(document, number);
    const { caller } = contextValue as GraphqlContext;
    const all = [number, operationName, variableValues, caller.token?.id, presentDay()];
    return createHash('sha256').update(JSON.stringify(all)).digest('base64url');
  };
  return {
    onExecute({ args, executeFn, setExecuteFn }) {
      if (getOperationAST(args.document, args.operationName)?.operation !== 'query') return;
      const { request } = args.contextValue as GraphqlContext;
      const key = toKey(args);
      setExecuteFn(async (given: ExecutionArgs) => {
        const known = kept.get(key);
        // A database that does not answer is told of by the query itself.
        const revision = known ? await revisions.now().catch(() => undefined) : revisions.newest;
        const isHit = known !== undefined && known.revision === revision;
        count(isHit ? 'hit' : 'miss');
        if (isHit) {
          hits.add(request);
          return toJsonResult(known.data);
        }
        // For those who ask next: this answer has nothing yet that says how old it is.
        if (revision === undefined) void revisions.now().catch(() => undefined);
        const result: ExecutionResult = await executeFn(given);
        if (revision === undefined || isAsyncIterable(result) || result.errors || !result.data) return result;
        const data = toDataText(result);
        kept.set(key, { revision, data });
        return toJsonResult(data);
      });
    },
    onResponse({ request, response }) {
      // RFC 9211.
      if (hits.has(request)) response.headers.set('cache-status', 'cloudties; hit');
    },
  };
}
