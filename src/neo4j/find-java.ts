import { join } from 'node:path';
import { NEO4J_RELEASE } from './neo4j-release.ts';
import { runCommand } from './run-command.ts';

export interface FoundJava {
  readonly command: string;
  /** Feature release: 8, 11, 17, 21. */
  readonly version: number;
  readonly isUsable: boolean;
}

/** Finds Java in JAVA_HOME or on the PATH; the first that is new enough, else one that is too old, else undefined. */
export async function findJava(env: Readonly<Record<string, string>>): Promise<FoundJava | undefined> {
  const commands = [...(env.JAVA_HOME ? [join(env.JAVA_HOME, 'bin', 'java')] : []), 'java'];
  let old: FoundJava | undefined;
  for (const command of commands) {
    const { code, stdout, stderr } = await runCommand(command, ['-version'], { env, timeout: 20_000 });
    const version = code === 0 ? toJavaVersion(stderr + stdout) : undefined;
    if (version === undefined) continue;
    const found = { command, version, isUsable: version >= NEO4J_RELEASE.java };
    if (found.isUsable) return found;
    old ??= found;
  }
  return old;
}

/** Reads the feature release from what `java -version` prints; `1.8` is 8. */
export function toJavaVersion(text: string): number | undefined {
  const match = /version "(?:1\.)?(\d+)/.exec(text);
  return match ? Number(match[1]) : undefined;
}

/** Finds Maven on the PATH. @returns its version, or undefined */
export async function findMaven(env: Readonly<Record<string, string>>): Promise<string | undefined> {
  const { code, stdout } = await runCommand('mvn', ['-v', '-B'], { env, timeout: 20_000 });
  return code === 0 ? (/Apache Maven (\S+)/.exec(stdout)?.[1] ?? 'unknown') : undefined;
}
