import { AppError } from '../errors.ts';
import { contentId } from './content-id.ts';
import type { GraphConnection } from './graph-connection.ts';
import { loadStatements, type Statement } from './load-statements.ts';
import { runInSession, runInTransaction } from './run-in-transaction.ts';
import { allStatements, runStatement } from './run-statement.ts';

/**
 * Applies the files of cypher/constraints that this database has not seen, in the order of their numbers, records them,
 * and waits until their indexes answer.
 * @param folder another one than cypher/
 * @returns names of the files applied now
 * @throws AppError CYPHER_INVALID when a file that was applied before has changed, or is gone
 */
export async function applyConstraints(connection: GraphConnection, folder?: string): Promise<readonly string[]> {
  const statements = folder === undefined ? allStatements() : loadStatements(folder);
  const files = [...statements.values()].filter(({ name }) => name.startsWith('constraints/'));
  const recorded = await runInTransaction(connection, 'READ', (tx) => runStatement(tx, 'write/migration/list'));
  const checksums = new Map(recorded.map(({ id, checksum }) => [id, checksum]));
  checkUnchanged(files, checksums);

  const applied: string[] = [];
  for (const file of files.filter(({ name }) => !checksums.has(name))) {
    await applyFile(connection, splitStatements(file.text));
    const record = { id: file.name, checksum: checksumOf(file), appliedAt: new Date().toISOString() };
    await runInTransaction(connection, 'WRITE', (tx) => runStatement(tx, 'write/migration/record', record));
    applied.push(file.name);
  }
  if (applied.length > 0) {
    await runInTransaction(connection, 'READ', (tx) => runStatement(tx, 'write/migration/await-indexes'));
  }
  return applied;
}

/**
 * Runs the statements of a file: in one transaction, but where they part their work among several by `IN TRANSACTIONS`, since what changes each claim of
 * a graph may be more than one holds. Those pass over what is done, so that a file which was cut off goes on where it stopped.
 */
async function applyFile(connection: GraphConnection, statements: readonly string[]): Promise<void> {
  if (!statements.some((statement) => statement.includes('IN TRANSACTIONS'))) {
    await runInTransaction(connection, 'WRITE', async (tx) => {
      for (const statement of statements) await tx.run(statement);
    });
    return;
  }
  await runInSession(connection, 'WRITE', async (session) => {
    for (const statement of statements) await session.run(statement);
  });
}

function checkUnchanged(files: readonly Statement[], checksums: ReadonlyMap<string, string>): void {
  for (const file of files) {
    const known = checksums.get(file.name);
    if (known === undefined || known === checksumOf(file) || file.replaces.includes(known)) continue;
    throw new AppError(
      'CYPHER_INVALID',
      `${file.file} was applied to this database and has changed since. Restore it, and write the change as a new file with the next number.`,
    );
  }
  const names = new Set(files.map(({ name }) => name));
  for (const name of checksums.keys()) {
    if (names.has(name)) continue;
    throw new AppError(
      'CYPHER_INVALID',
      `cypher/${name}.cypher was applied to this database and is gone. Restore it, or use the version of cloudties that wrote this graph.`,
    );
  }
}

function checksumOf(file: Statement): string {
  return contentId(...splitStatements(file.text));
}

/** Parts a file at the semicolons that end its lines; comments count for nothing, so that their wording may improve. */
function splitStatements(text: string): string[] {
  return text
    .split('\n')
    .filter((line) => !line.startsWith('//'))
    .join('\n')
    .split(/;[ \t]*(?:\n|$)/)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}
