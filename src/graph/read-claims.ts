import { toFormer } from './known-relationships.ts';
import type { ClaimEnds, ClaimRecord, Page } from './read-records.ts';
import { toPage } from './read-relationships.ts';
import { runStatement, type StatementRow, type StatementRunner } from './run-statement.ts';

/** Behind which claim a page starts: its sort key (a day, or an offset in the text) and its id. */
export interface ClaimPosition {
  readonly key: string | number;
  readonly id: string;
}

export interface ClaimItem extends ClaimPosition {
  readonly claim: ClaimRecord;
}

export interface ClaimPageRequest {
  /** Relationship or article and where its page starts; an id stands once. */
  readonly starts: readonly { readonly id: string; readonly after?: ClaimPosition | undefined }[];
  /** Items per page; 0 asks for the total alone. */
  readonly first: number;
  readonly counted: boolean;
}

/** Before every claim of a list that starts with the newest. */
const NEWEST: ClaimPosition = { key: '~', id: '' };

type ClaimPages = ReadonlyMap<string, Page<ClaimItem>>;

/**
 * Reads a page of the claims behind each of many relationships in one statement, the newest first.
 * @param knownAt instant in ISO 8601: as they were known then
 */
export async function readClaimsOfRelationships(
  runner: StatementRunner,
  { starts, first, counted }: ClaimPageRequest,
  knownAt?: string,
): Promise<ClaimPages> {
  const pages = {
    starts: starts.map(({ id, after = NEWEST }) => ({ id, day: after.key as string, claimId: after.id })),
    limit: first === 0 ? 0 : first + 1,
  };
  if (knownAt !== undefined) {
    const rows = await runStatement(runner, 'read/history/claim-page', { ...pages, moment: knownAt });
    const past = rows.map((row) => ({ ...row, claims: row.claims.map((claim) => toPastClaim(claim, knownAt)) }));
    return toPages(past, first, (claim) => claim.article.publishedOn ?? '');
  }
  const rows = await runStatement(runner, 'read/claim/by-relationships', { ...pages, counted });
  return toPages(rows, first, (claim) => claim.article.publishedOn ?? '');
}

/** Reads a page of the claims of each of many articles in one statement, in the order of the text. */
export async function readClaimsOfArticles(
  runner: StatementRunner,
  { starts, first, counted }: ClaimPageRequest,
): Promise<ClaimPages> {
  const rows = await runStatement(runner, 'read/claim/by-articles', {
    starts: starts.map(({ id, after }) => ({ id, offset: (after?.key as number) ?? null, claimId: after?.id ?? null })),
    limit: first === 0 ? 0 : first + 1,
    counted,
  });
  return toPages(rows, first, (claim) => claim.start);
}

function toPastClaim(
  { past, ...claim }: StatementRow<'read/history/claim-page'>['claims'][number],
  knownAt: string,
): ClaimRecord {
  const subject = toFormer(past.subjectId, { kind: past.subjectKind, text: past.subjectText });
  const object = toFormer(past.objectId, { kind: past.objectKind, text: past.objectText });
  return { ...claim, past: { knownAt, textId: past.textId, subject, object } };
}

function toPages(
  rows: readonly { start: string; claims: readonly ClaimRecord[]; total: number | null }[],
  first: number,
  toKey: (claim: ClaimRecord) => string | number,
): ClaimPages {
  return new Map(
    rows.map(({ start, claims, total }) => {
      const items = claims.map((claim) => ({ claim, key: toKey(claim), id: claim.id }));
      return [start, toPage(items, first, total)];
    }),
  );
}

/** Looks live claims up by their ids; unknown and retracted ones are absent. */
export async function readClaims(
  runner: StatementRunner,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ClaimRecord>> {
  const rows = await runStatement(runner, 'read/claim/by-ids', { ids });
  return new Map(rows.map(({ claim }) => [claim.id, claim]));
}

/** Tells at which instant claims went that were live once; live and unknown ones are absent. */
export async function readGoneClaims(
  runner: StatementRunner,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await runStatement(runner, 'read/claim/gone', { ids });
  return new Map(rows.map(({ id, retractedAt }) => [id, retractedAt]));
}

/** Finds whom claims speak of. */
export async function readClaimEnds(
  runner: StatementRunner,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ClaimEnds>> {
  const rows = await runStatement(runner, 'read/claim/ends', { ids });
  return new Map(rows.map(({ id, ...ends }) => [id, ends]));
}
