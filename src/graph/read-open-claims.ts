import type { RelationType } from '../model/relation.ts';
import { readClaimEnds, readClaims } from './read-claims.ts';
import type { ClaimEnds, ClaimRecord } from './read-records.ts';
import { runStatement, type StatementRunner } from './run-statement.ts';

/** `weakest`: the least certain first; `oldest`: those that the graph has known longest first. */
export const REVIEW_ORDERS = ['weakest', 'oldest'] as const;
export type ReviewOrder = (typeof REVIEW_ORDERS)[number];

/** Which claims are asked about. */
export interface OpenClaimFilter {
  /** All types where none is given. */
  readonly types: readonly RelationType[];
  /** 0 to 1. */
  readonly minConfidence: number;
}

/** A claim on which nobody decided, with whom it speaks of. */
export interface OpenClaim extends ClaimEnds {
  readonly claim: ClaimRecord;
}

/** Claims of one page; each page is one seek in an index. */
const PAGE = 50;

/** Counts the claims on which nobody decided. */
export async function countOpenClaims(runner: StatementRunner, filter: OpenClaimFilter): Promise<number> {
  return (await runStatement(runner, 'read/claim/count-open', { ...filter })).count;
}

/**
 * Reads the claims on which nobody decided, page by page as they are asked for: what is decided meanwhile does not disturb the
 * order, and what is decided elsewhere before its page is read does not come.
 */
export async function* readOpenClaims(
  runner: StatementRunner,
  order: ReviewOrder,
  filter: OpenClaimFilter,
): AsyncGenerator<OpenClaim> {
  let after: OpenPosition | undefined;
  do {
    const page: readonly OpenPosition[] = await readOpenPositions(runner, order, filter, { after, limit: PAGE });
    yield* await readOpenClaimsByIds(
      runner,
      page.map(({ id }) => id),
    );
    after = page.length < PAGE ? undefined : page.at(-1);
  } while (after !== undefined);
}

/** Reads live claims with whom they speak of, in the order of the ids; unknown and retracted ones are absent. */
export async function readOpenClaimsByIds(
  runner: StatementRunner,
  ids: readonly string[],
): Promise<readonly OpenClaim[]> {
  const claims = await readClaims(runner, ids);
  const ends = await readClaimEnds(runner, ids);
  return ids.flatMap((id) => {
    const [claim, both] = [claims.get(id), ends.get(id)];
    return claim && both ? { claim, ...both } : [];
  });
}

/** Where a claim stands among the open ones. */
export interface OpenPosition {
  readonly id: string;
  /** By its certainty, or by the instant since which the graph has known it. */
  readonly key: number | string;
}

/** Reads where the next open claims stand: one seek in an index, however many are open. */
export async function readOpenPositions(
  runner: StatementRunner,
  order: ReviewOrder,
  { types, minConfidence }: OpenClaimFilter,
  { after, limit }: { readonly after?: OpenPosition | undefined; readonly limit: number },
): Promise<readonly OpenPosition[]> {
  const common = { behind: after?.id ?? '', types, limit };
  if (order === 'weakest') {
    const confidence = (after?.key as number) ?? minConfidence;
    const rows = await runStatement(runner, 'read/claim/open-weakest', { ...common, confidence });
    return rows.map((row) => ({ id: row.id, key: row.confidence }));
  }
  const recordedAt = (after?.key as string) ?? '';
  const rows = await runStatement(runner, 'read/claim/open-oldest', { ...common, recordedAt, minConfidence });
  return rows.map((row) => ({ id: row.id, key: row.recordedAt }));
}
