import { RELATION_TYPES, type RelationshipStatus, type RelationType } from '../model/relation.ts';
import type { PathRecord } from './read-records.ts';
import { runStatement, type StatementRunner } from './run-statement.ts';

/** The most chains of one length that are compared: between two large providers there are as many as common customers. */
export const MOST_COMPARED = 1_000;

/** Which chains of relationships between two entities. */
export interface PathRequest {
  readonly fromId: string;
  readonly toId: string;
  /** 1 to 6. */
  readonly maxLength: number;
  readonly types: readonly RelationType[];
  /** Only through relationships that stand so. */
  readonly status?: readonly RelationshipStatus[] | null | undefined;
  /** Ids of entities that no chain goes through. */
  readonly avoid: readonly string[];
  /** Only through entities with at most so many relationships and names; the ends may have more. */
  readonly maxDegree?: number | null | undefined;
  /** Only through what holds on this day, or may. */
  readonly asOf?: string | null | undefined;
}

/** The longest chain of the statement that asks nothing of its steps; what is longer costs many times as much to search. */
const ANY_LENGTH = 4;

/** Finds a shortest chain. */
export function readPath(runner: StatementRunner, request: PathRequest): Promise<PathRecord | undefined> {
  const { fromId, toId, maxLength } = request;
  return maxLength <= ANY_LENGTH && takesAny(request)
    ? runStatement(runner, 'read/relationship/any-path', { fromId, toId, maxLength })
    : runStatement(runner, 'read/relationship/path', request);
}

/** Whether nothing is asked of the steps of a chain. */
function takesAny({ types, status, avoid, maxDegree, asOf }: PathRequest): boolean {
  return (
    new Set(types).size === RELATION_TYPES.length &&
    avoid.length === 0 &&
    [status, maxDegree, asOf].every((term) => term == null)
  );
}

/** Finds the best attested of the shortest chains, those first whose weakest relationship is the surest. */
export function readPaths(
  runner: StatementRunner,
  request: PathRequest,
  limit: number,
): Promise<readonly PathRecord[]> {
  return runStatement(runner, 'read/relationship/paths', { ...request, found: MOST_COMPARED, limit });
}
