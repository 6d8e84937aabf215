import type { ExtractedArticle } from '../model/extracted-article.ts';
import { type ClaimDiff, diffClaims } from './diff-claims.ts';
import type { NameIndex, NameKey } from './name-index.ts';
import { planWrite, type WritePlan } from './plan-write.ts';
import { readGraphState } from './read-graph-state.ts';
import { runStatement, type StatementRunner } from './run-statement.ts';
import {
  fingerprintClaims,
  type StoredArticle,
  type StoredClaim,
  toStoredArticle,
  toStoredClaim,
} from './stored-claim.ts';

export type ImportKind = 'imported' | 'changed' | 'unchanged';

/** What an import of some articles does. */
export interface ImportPlan {
  readonly kinds: ReadonlyMap<string, ImportKind>;
  /** Articles to write: the new and the changed ones. */
  readonly articles: readonly StoredArticle[];
  /** Ids of articles whose version up to now is kept, because claims of it are retracted. */
  readonly versions: readonly string[];
  readonly below: WritePlan;
}

/**
 * Tells of each article whether the graph lacks it, holds it as it is, or holds another version of its text,
 * metadata or claims.
 */
export async function compareArticles(
  tx: StatementRunner,
  batch: readonly ExtractedArticle[],
): Promise<ReadonlyMap<string, ImportKind>> {
  const ids = batch.map(({ document }) => document.id);
  const stamps = await runStatement(tx, 'write/article/stamps', { ids });
  const held = new Map(stamps.map((row) => [row.id, row]));
  return new Map(
    batch.map(({ document: { id, hash }, claims }) => {
      const stamp = held.get(id);
      if (!stamp) return [id, 'imported'];
      const isSame = stamp.hash === hash && stamp.extraction === fingerprintClaims(claims);
      return [id, isSame ? 'unchanged' : 'changed'];
    }),
  );
}

/** Plans an import by reading alone. */
export async function planImport(
  tx: StatementRunner,
  batch: readonly ExtractedArticle[],
  index: NameIndex,
  time: string,
): Promise<ImportPlan> {
  const kinds = await compareArticles(tx, batch);
  const toWrite = batch.filter(({ document }) => kinds.get(document.id) !== 'unchanged');
  const replaced = toWrite.flatMap(({ document: { id } }) => (kinds.get(id) === 'changed' ? id : []));
  const after = toWrite.flatMap(({ document, claims }) =>
    claims.map((claim) => toStoredClaim(document, claim, index, time)),
  );
  const keys = new Map<string, NameKey>();
  for (const ref of toWrite.flatMap(({ claims }) => claims.flatMap(({ subject, object }) => [subject, object]))) {
    const key = index.nameOf(ref);
    keys.set(key.id, key);
  }
  const diff = diffClaims(await readClaims(tx, replaced), after);
  return {
    kinds,
    articles: toWrite.map(({ document, claims }) => toStoredArticle(document, fingerprintClaims(claims), time)),
    versions: [...new Set(diff.removed.map(({ claim }) => claim.articleId))],
    below: await planBelow(tx, diff, index, keys),
  };
}

/** Reads the live claims of articles as they are stored. */
export async function readClaims(tx: StatementRunner, ids: readonly string[]): Promise<readonly StoredClaim[]> {
  return ids.length === 0 ? [] : runStatement(tx, 'write/article/claims', { ids });
}

/** Plans what follows from a change of claims. */
export async function planBelow(
  tx: StatementRunner,
  diff: ClaimDiff,
  index: NameIndex,
  keys: ReadonlyMap<string, NameKey> = new Map(),
): Promise<WritePlan> {
  return planWrite(diff, await readGraphState(tx, diff, keys, index), keys, index);
}
