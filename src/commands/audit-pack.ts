import { resolve } from 'node:path';
import { Command } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import { AppError } from '../errors.ts';
import type { GraphConnection } from '../graph/graph-connection.ts';
import { readPackPages } from '../graph/read-pack-pages.ts';
import { DEFAULT_PATIENCE, runInTransaction } from '../graph/run-in-transaction.ts';
import { runStatement, type StatementRunner } from '../graph/run-statement.ts';
import { withGraphAt } from '../graph/with-graph-at.ts';
import type { PackManifest } from '../pack/pack-manifest.ts';
import { writePack } from '../pack/write-pack.ts';
import { openProgress } from './open-progress.ts';
import { readMoment } from './read-moment.ts';
import { withNeo4j } from './with-neo4j.ts';
import { count } from './write-summary.ts';
import { refuseExisting, writeWholeFile } from './write-whole-file.ts';

const EXAMPLES = `
Examples:
  cloudties audit pack pack.zip                  relationships, claims with quotes, names, decisions, sums of the texts
  cloudties audit pack pack.zip --with-texts     the articles' texts, too, so that quotes can be checked against them
  cloudties audit pack pack.zip --known-at 2024-12-31   what the graph had learnt by the end of that day

Tell the root that it prints to whoever shall check the pack, on another way than the pack itself. Imports wait while it
is made. docs/audit-pack.md says what a pack holds.`;

interface Flags {
  readonly withTexts?: boolean;
  readonly knownAt?: string;
  readonly force?: boolean;
}

/** Makes the command that packs the graph into a file that a stranger can check. */
export function auditPackCommand(): Command {
  return new Command('pack')
    .description('Pack the graph with its evidence into a file that a stranger can check offline')
    .argument('<out>', 'the zip file to write')
    .option('--with-texts', 'pack the texts of the articles, too')
    .option('--known-at <moment>', 'what the graph had learnt by then: a day, or an instant with its zone', readMoment)
    .option('--force', 'write over a file that stands there already')
    .addHelpText('after', EXAMPLES)
    .action(async (out: string, { withTexts = false, knownAt, force = false }: Flags) => {
      await refuseExisting(out, force);
      await withNeo4j(async (connection, signal) => {
        const progress = openProgress();
        const onProgress = (part: number) => progress.show(`Packing: ${Math.floor(part * 100)} %`);
        const options = { withTexts, knownAt, signal, onProgress };
        console.log(describe(out, await packGraph(connection, out, options).finally(progress.end)));
      });
    });
}

interface PackGraphOptions {
  readonly withTexts: boolean;
  /** Packs the graph as it was known at a moment, an instant in ISO 8601. */
  readonly knownAt?: string | undefined;
  readonly signal?: AbortSignal;
  /** Called with about the part that is done, 0 to 1. */
  readonly onProgress?: (part: number) => void;
  /** The time of making, which the manifest tells. */
  readonly now?: () => Date;
}

/**
 * Packs the graph into a file, as a whole or not at all; writers wait meanwhile.
 * @throws AppError OUTPUT_UNWRITABLE, INTERRUPTED, NEO4J_UNREACHABLE, BAD_ARGUMENT where it would outgrow 4 GiB
 */
export async function packGraph(
  connection: GraphConnection,
  out: string,
  { withTexts, knownAt, signal, onProgress = () => {}, now = () => new Date() }: PackGraphOptions,
): Promise<PackManifest> {
  const pack = async (runner: StatementRunner): Promise<PackManifest> => {
    const gazetteer = await runStatement(runner, 'write/gazetteer/version');
    const { articles, claims, relationships } = await runStatement(runner, 'read/node/counts');
    const edges = relationships.reduce((sum, { count }) => sum + count, 0);
    // Names and entities, of which there are fewer, are not counted beforehand.
    const all = edges + claims + articles * (withTexts ? 2 : 1);
    const options = {
      ...{ madeAt: now().toISOString(), knownAt: knownAt ?? null, seeds: gazetteer?.version ?? null },
      ...{ program: `cloudties ${packageJson.version}`, withTexts },
      onProgress: (records: number) => onProgress(Math.min(1, records / all)),
    };
    const source = readPackPages(runner, { signal });
    return writeWholeFile(resolve(out), (write) => writePack(source, options, write));
  };
  const packed = knownAt === undefined ? withLock(connection, pack, signal) : withGraphAt(connection, knownAt, pack);
  return packed.catch((error) => {
    if (!signal?.aborted) throw error;
    throw new AppError('INTERRUPTED', `Stopped; ${out} was not written.`, { cause: error });
  });
}

/** Runs reads between which no writer can come: in a transaction that holds the lock of writers, and writes nothing. */
function withLock<T>(
  connection: GraphConnection,
  work: (runner: StatementRunner) => Promise<T>,
  signal: AbortSignal | undefined,
): Promise<T> {
  const patience = { ...DEFAULT_PATIENCE, ...(signal && { signal }) };
  const locked = async (tx: StatementRunner): Promise<T> => {
    await runStatement(tx, 'write/take-lock', { now: 0 });
    return work(tx);
  };
  return runInTransaction(connection, 'TRIAL', locked, patience);
}

function describe(out: string, { files, root }: PackManifest): string {
  const counts = files.flatMap(({ path, records }) =>
    records === null ? [] : [count(records, path.replace('.jsonl', '').replace(/s$/, ''))],
  );
  return [
    `Packed ${counts.join(', ')} into ${out}.`,
    `Root: ${root}`,
    `Whoever has the pack checks it with: cloudties audit verify ${out} --root ${root}`,
  ].join('\n');
}
