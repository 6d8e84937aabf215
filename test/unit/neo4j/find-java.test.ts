import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AppError } from '../../../src/errors.ts';
import { fetchJars } from '../../../src/neo4j/fetch-jars.ts';
import { findJava, findMaven, toJavaVersion } from '../../../src/neo4j/find-java.ts';
import { requireJava } from '../../../src/neo4j/require-java.ts';

test.each([
  ['openjdk version "17.0.15" 2025-04-15', 17],
  ['openjdk version "21" 2023-09-19', 21],
  ['java version "1.8.0_402"', 8],
  ['java version "11.0.22" 2024-01-16 LTS', 11],
  ['Picked up JAVA_TOOL_OPTIONS: -Xmx1g\nopenjdk version "25-ea" 2025-09-16', 25],
  ['bash: java: command not found', undefined],
])('%j is Java %s', (text, version) => {
  expect(toJavaVersion(text)).toBe(version);
});

describe('programs on the PATH', () => {
  let folder: string;
  const env = (...names: string[]) => ({ PATH: names.map((name) => join(folder, name)).join(':') });

  async function program(path: string, script: string): Promise<void> {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), `#!/bin/sh\n${script}\n`);
    await chmod(join(folder, path), 0o755);
  }

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cloudties-path-'));
    await program('old/java', `echo 'openjdk version "11.0.1"' >&2`);
    await program('new/java', `echo 'openjdk version "21.0.1"' >&2`);
    await program('home/bin/java', `echo 'openjdk version "17.0.1"' >&2`);
    await program('broken/java', 'exit 3');
    await program('maven/mvn', `echo 'Apache Maven 3.9.9'`);
    await program(
      'offline/mvn',
      `echo '[INFO] Scanning'; echo '[ERROR] Could not transfer artifact org.neo4j:neo4j'; exit 1`,
    );
    await program('full/mvn', `echo '[ERROR] No space left on device'; exit 1`);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('a Java that is new enough is found', async () => {
    expect(await findJava(env('new'))).toEqual({ command: 'java', version: 21, isUsable: true });
  });

  test('an old Java is found and said to be unusable', async () => {
    expect(await findJava(env('old'))).toMatchObject({ version: 11, isUsable: false });
  });

  test('JAVA_HOME comes before the PATH, and an old one before it gives way', async () => {
    expect(await findJava({ ...env('old'), JAVA_HOME: join(folder, 'home') })).toMatchObject({ version: 17 });
    expect(await findJava({ ...env('new'), JAVA_HOME: join(folder, 'nowhere') })).toMatchObject({ version: 21 });
  });

  test('no Java, and one that cannot run, are not found', async () => {
    expect(await findJava(env('maven'))).toBeUndefined();
    expect(await findJava(env('broken'))).toBeUndefined();
  });

  test('Maven is found with its version, or not', async () => {
    expect(await findMaven(env('maven'))).toBe('3.9.9');
    expect(await findMaven(env('new'))).toBeUndefined();
  });

  test.each([
    ['nothing', [], 'Java was not found and Maven (mvn) was not found'],
    ['an old Java', ['old', 'maven'], 'Java 11 was found and is too old'],
    ['no Maven', ['new'], 'Maven (mvn) was not found'],
  ])('with %s on the PATH the three ways to a Neo4j are named', async (_, names, reason) => {
    const error = await requireJava({ childEnv: env(...names), cacheFolder: join(folder, 'cache') }).catch((e) => e);
    expect(error).toBeInstanceOf(AppError);
    expect(error.code).toBe('NEO4J_MISSING');
    expect(error.message).toContain(reason);
    for (const way of ['Maven', 'docker compose up', 'NEO4J_URI=bolt://']) expect(error.message).toContain(way);
  });

  test.each([
    ['offline', 'NEO4J_MISSING', 'Could not transfer artifact'],
    ['full', 'DATA_FOLDER', 'Make room'],
  ])('a Maven that fails (%s) is %s, and nothing half-fetched stays', async (name, code, words) => {
    const cache = join(folder, `cache-${name}`);
    const attempt = fetchJars(cache, { env: { PATH: `${join(folder, name)}:/bin:/usr/bin` } });
    await expect(attempt).rejects.toMatchObject({ code, message: expect.stringContaining(words) });
    expect(await readdir(cache)).toEqual([]);
  });
});
