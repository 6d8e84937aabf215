import { isDeepStrictEqual } from 'node:util';
import type { ImportPlan } from './plan-import.ts';
import { toEntityRow, type WritePlan } from './plan-write.ts';
import { runAhead } from './run-ahead.ts';
import { runStatement, type StatementRunner } from './run-statement.ts';

/** Rows of one `UNWIND`: more gains nothing and holds the memory of both sides. */
const ROWS = 2_000;

/**
 * Writes a plan, inside the transaction given. The articles that claims hang on stand already.
 * @param time of the write: claims that go leave the live graph then, as their article's version has it
 */
export async function applyPlan(tx: StatementRunner, plan: WritePlan, time: string): Promise<void> {
  await runAhead(toStatements(tx, plan, time));
}

/** Writes the articles of an import, then its plan, inside the transaction given. */
export async function applyImport(tx: StatementRunner, plan: ImportPlan, time: string): Promise<void> {
  await runAhead(toImportStatements(tx, plan, time));
}

function* toImportStatements(tx: StatementRunner, plan: ImportPlan, time: string): Generator<() => Promise<unknown>> {
  for (const rows of inParts(plan.versions))
    yield () => runStatement(tx, 'write/article/keep-version', { rows, retractedAt: time });
  for (const rows of inParts(plan.articles)) yield () => runStatement(tx, 'write/article/put', { rows });
  for (const rows of inParts(plan.origins)) yield () => runStatement(tx, 'write/article/update-origins', { rows });
  // What comes below is planned here, while the database writes the articles.
  yield* toStatements(tx, plan.below, time, plan.isDecided);
}

/** Lists the statements of a plan in their order; most plans have rows for a part of them. */
function* toStatements(
  tx: StatementRunner,
  plan: WritePlan,
  time: string,
  isDecided = true,
): Generator<() => Promise<unknown>> {
  const { claims } = plan;
  for (const rows of inParts(plan.names)) yield () => runStatement(tx, 'write/name/put', { rows });
  for (const ids of inParts(plan.detached)) yield () => runStatement(tx, 'write/name/detach', { ids });
  for (const rows of inParts(plan.created.map(toEntityRow)))
    yield () => runStatement(tx, 'write/entity/create', { rows });
  for (const rows of inParts(plan.updated.map(toEntityRow)))
    yield () => runStatement(tx, 'write/entity/update', { rows });
  for (const rows of inParts(plan.attached)) yield () => runStatement(tx, 'write/name/attach', { rows });

  const gone = claims.removed.map(({ claim: { id, articleId } }) => ({ id, articleId }));
  for (const rows of inParts(gone)) yield () => runStatement(tx, 'write/claim/retract', { rows, retractedAt: time });
  const past = plan.superseded.map(({ claim: { id, articleId } }) => ({ id, articleId }));
  for (const rows of inParts(past))
    yield () => runStatement(tx, 'write/claim/keep-version', { rows, retractedAt: time });
  // Ends are mostly named as before: then they need not be written anew.
  const sameEnds = new Set(claims.updated.filter(hasSameEnds));
  const changed = [...sameEnds].map(({ after }) => after.claim);
  for (const rows of inParts(changed)) yield () => runStatement(tx, 'write/claim/change', { rows });
  const renamed = claims.updated.filter((each) => !sameEnds.has(each)).map(({ after }) => after);
  for (const rows of inParts(renamed)) yield () => runStatement(tx, 'write/claim/update', { rows });
  for (const rows of inParts(claims.added)) yield () => runStatement(tx, 'write/claim/create', { rows });
  const added = isDecided ? claims.added.map(({ claim }) => claim.id) : [];
  for (const claimIds of inParts(added)) yield () => runStatement(tx, 'write/decision/return', { claimIds });

  // Planned here, while the database writes the claims.
  const { relationships } = plan;
  for (const ids of inParts(relationships.deleted)) yield () => runStatement(tx, 'write/relationship/delete', { ids });
  for (const rows of inParts(relationships.created))
    yield () => runStatement(tx, 'write/relationship/create', { rows });
  for (const rows of inParts(relationships.updated))
    yield () => runStatement(tx, 'write/relationship/update', { rows });
  for (const rows of inParts(relationships.tallies)) yield () => runStatement(tx, 'write/tally/add', { rows });
  for (const rows of inParts(plan.renamed)) yield () => runStatement(tx, 'write/relationship/rename-ends', { rows });
  for (const ids of inParts(plan.left)) yield () => runStatement(tx, 'write/entity/delete-unnamed', { ids });
}

function hasSameEnds({ before, after }: WritePlan['claims']['updated'][number]): boolean {
  return isDeepStrictEqual([before.subject, before.object], [after.subject, after.object]);
}

function* inParts<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < rows.length; at += ROWS) yield rows.slice(at, at + ROWS);
}
