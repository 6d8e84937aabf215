import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../src/config.ts';
import { AppError } from '../src/errors.ts';
import { makeEmbeddedHome } from '../src/neo4j/embedded-home.ts';
import { fetchJars } from '../src/neo4j/fetch-jars.ts';
import { requireJava } from '../src/neo4j/require-java.ts';
import { runCommand } from '../src/neo4j/run-command.ts';
import { LIST_SEPARATOR_OPTION } from './csv-table.ts';
import type { ImportFiles } from './write-import-files.ts';

/** Fills the empty database of an embedded server that does not run, by Neo4j's own import tool. */
export async function importOffline(dataFolder: string, config: Config, files: ImportFiles): Promise<void> {
  const home = await makeEmbeddedHome(dataFolder);
  await writeFile(home.conf, 'dbms.usage_report.enabled=false\n');
  const java = await requireJava(config);
  const jars = await fetchJars(config.cacheFolder, { env: config.childEnv });
  const report = join(dataFolder, 'import.report');
  const command = [
    ...['-Xmx2g', '-cp', `${jars}/*`, `-Dbasedir=${home.folder}`, 'org.neo4j.server.startup.Neo4jAdminCommand'],
    ...['database', 'import', 'full', 'neo4j', '--overwrite-destination', `--array-delimiter=${LIST_SEPARATOR_OPTION}`],
    ...['--bad-tolerance=0', '--max-off-heap-memory=3g', `--report-file=${report}`, ...files.arguments],
  ];
  await mkdir(home.logs, { recursive: true });
  const { code, stdout, stderr } = await runCommand(java, command, { env: config.childEnv, cwd: home.folder });
  await rm(report, { force: true });
  if (code !== 0) {
    throw new AppError('NEO4J_START', `The import failed:\n${(stderr + stdout).split('\n').slice(-20).join('\n')}`);
  }
}
