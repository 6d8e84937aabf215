import type { ExtractedArticle } from '../model/extracted-article.ts';
import { type ClaimDiff, diffClaims, supersededClaims } from './diff-claims.ts';
import type { Identity } from './identity.ts';
import type { NameKey } from './name-index.ts';
import { once } from './once.ts';
import { moveClaims, planOrigins } from './plan-origins.ts';
import { planWrite, type WritePlan } from './plan-write.ts';
import { readGraphState } from './read-graph-state.ts';
import { reviewClaims } from './review-claims.ts';
import { runStatement, type StatementParams, type StatementRow, type StatementRunner } from './run-statement.ts';
import {
  fingerprintClaims,
  type StoredArticle,
  type StoredClaim,
  toStoredArticle,
  toStoredClaim,
} from './stored-claim.ts';

export type ImportKind = 'imported' | 'changed' | 'unchanged';

/** An article with what tells a change of its claims, which is costly to find. */
export interface FingerprintedArticle extends ExtractedArticle {
  readonly fingerprint: string;
}

/** Finds what tells a change of the claims of articles: once for an import, and of new articles while the database is at work. */
export function fingerprintArticles(batch: readonly ExtractedArticle[]): readonly FingerprintedArticle[] {
  return batch.map(({ document, claims }) => {
    const fingerprint = once(() => fingerprintClaims(claims));
    return {
      document,
      claims,
      get fingerprint() {
        return fingerprint();
      },
    };
  });
}

/** What an import stands on. */
export interface ImportGround {
  readonly identity: Identity;
  readonly time: string;
  /** Whether there may be decisions; else none are asked for. */
  readonly isDecided: boolean;
}

/** What an import of some articles does. */
export interface ImportPlan {
  readonly kinds: ReadonlyMap<string, ImportKind>;
  /** Articles to write: the new and the changed ones. */
  readonly articles: readonly StoredArticle[];
  /** Changed articles; their version up to now is kept where history rests on its words, as it does where claims are retracted. */
  readonly versions: StatementParams<'write/article/keep-version'>['rows'];
  /** Other articles whose cluster of near-copies changes with these. */
  readonly origins: StatementParams<'write/article/update-origins'>['rows'];
  /** Whether decisions may wait for the claims that it brings. */
  readonly isDecided: boolean;
  /** Made when it is first asked for: the database may write the articles meanwhile. */
  readonly below: WritePlan;
}

/**
 * Tells of each article whether the graph lacks it, holds it as it is, or holds another version of its text,
 * metadata or claims.
 */
export async function compareArticles(
  tx: StatementRunner,
  batch: readonly FingerprintedArticle[],
): Promise<ReadonlyMap<string, ImportKind>> {
  return toKinds(batch, await readStamps(tx, batch));
}

type Stamps = ReadonlyMap<string, StatementRow<'write/article/stamps'>>;

async function readStamps(tx: StatementRunner, batch: readonly FingerprintedArticle[]): Promise<Stamps> {
  const ids = batch.map(({ document }) => document.id);
  return new Map((await runStatement(tx, 'write/article/stamps', { ids })).map((row) => [row.id, row]));
}

function toKinds(batch: readonly FingerprintedArticle[], stamps: Stamps): ReadonlyMap<string, ImportKind> {
  return new Map(
    batch.map((article) => {
      const { id, hash } = article.document;
      const stamp = stamps.get(id);
      if (!stamp) return [id, 'imported'];
      const isSame = stamp.hash === hash && stamp.extraction === article.fingerprint;
      return [id, isSame ? 'unchanged' : 'changed'];
    }),
  );
}

/** Plans an import by reading alone. */
export async function planImport(
  tx: StatementRunner,
  batch: readonly FingerprintedArticle[],
  ground: ImportGround,
): Promise<ImportPlan> {
  const { identity, time, isDecided } = ground;
  const stamps = await readStamps(tx, batch);
  const kinds = toKinds(batch, stamps);
  const toWrite = batch.filter(({ document }) => kinds.get(document.id) !== 'unchanged');
  const replaced = toWrite.flatMap(({ document: { id } }) => (kinds.get(id) === 'changed' ? id : []));
  // All that needs no answer is sent and made while the database looks for copies.
  const [origins, { rows, made, keys }] = await Promise.all([
    planOrigins(tx, {
      written: toWrite.map(({ document: { id, signature } }) => ({ id, signature })),
      leftKeys: replaced.map((id) => stamps.get(id)!.originKey),
      goneIds: [],
    }),
    makeRows(tx, toWrite, ground),
  ]);
  const moved = await readClaims(
    tx,
    origins.moved.map(({ id }) => id),
  );
  const diff = diffClaims(
    [...(await readClaims(tx, replaced)), ...moved],
    [...moveClaims(made, origins, time), ...moveClaims(moved, origins, time)],
  );
  const needed = new Set([...diff.removed, ...supersededClaims(diff)].map(({ claim }) => claim.articleId));
  const below = await planBelow(tx, diff, identity, keys);
  return {
    ...{ kinds, isDecided },
    articles: rows.map((row) => ({ ...row, originKey: origins.keys.get(row.id)! })),
    origins: origins.moved,
    versions: replaced.map((id) => ({ id, isNeeded: needed.has(id) })),
    get below() {
      return below();
    },
  };
}

/** Makes the rows of articles and of their claims, with what people decided on those, but for their cluster of copies, and the keys of all names in them. */
async function makeRows(
  tx: StatementRunner,
  articles: readonly FingerprintedArticle[],
  { identity, time, isDecided }: ImportGround,
): Promise<{
  readonly rows: readonly StoredArticle[];
  readonly made: readonly StoredClaim[];
  readonly keys: ReadonlyMap<string, NameKey>;
}> {
  const rows = articles.map(({ document, fingerprint }) => toStoredArticle(document, fingerprint, document.id, time));
  const made = articles.flatMap(({ document, claims }) =>
    claims.map((claim) => toStoredClaim(document, claim, document.id, identity, time)),
  );
  const keys = new Map<string, NameKey>();
  for (const ref of articles.flatMap(({ claims }) => claims.flatMap(({ subject, object }) => [subject, object]))) {
    const key = identity.index.nameOf(ref);
    keys.set(key.id, key);
  }
  return { rows, made: isDecided ? await reviewClaims(tx, made) : made, keys };
}

/** What a retraction of some articles does. */
export interface RetractionPlan {
  /** Ids of those articles that the graph holds. */
  readonly held: readonly string[];
  readonly origins: ImportPlan['origins'];
  readonly below: WritePlan;
}

/** Plans a retraction by reading alone. */
export async function planRetraction(
  tx: StatementRunner,
  ids: readonly string[],
  identity: Identity,
  time: string,
): Promise<RetractionPlan> {
  const stamps = await runStatement(tx, 'write/article/stamps', { ids });
  const held = stamps.map(({ id }) => id);
  const leftKeys = stamps.map(({ originKey }) => originKey);
  const origins = await planOrigins(tx, { written: [], leftKeys, goneIds: held });
  const moved = await readClaims(
    tx,
    origins.moved.map(({ id }) => id),
  );
  const diff = diffClaims([...(await readClaims(tx, held)), ...moved], moveClaims(moved, origins, time));
  const below = await planBelow(tx, diff, identity);
  return { held, origins: origins.moved, below: below() };
}

/** Reads the live claims of articles as they are stored. */
async function readClaims(tx: StatementRunner, ids: readonly string[]): Promise<readonly StoredClaim[]> {
  return ids.length === 0 ? [] : runStatement(tx, 'write/article/claims', { ids });
}

/** Reads all that a change of claims can touch, and gives what plans what follows from it. */
async function planBelow(
  tx: StatementRunner,
  diff: ClaimDiff,
  identity: Identity,
  keys: ReadonlyMap<string, NameKey> = new Map(),
): Promise<() => WritePlan> {
  const state = await readGraphState(tx, diff, keys, identity);
  return once(() => planWrite(diff, state, keys, identity));
}
