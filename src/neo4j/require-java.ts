import { AppError } from '../errors.ts';
import { findJars } from './fetch-jars.ts';
import { findJava, findMaven } from './find-java.ts';
import { NEO4J_RELEASE } from './neo4j-release.ts';
import type { Neo4jSettings } from './neo4j-settings.ts';

/**
 * Finds a Java that runs the server, and sees to it that Maven is there if jars are still to be fetched.
 * @returns the command that runs Java
 * @throws AppError NEO4J_MISSING naming what is missing and the three ways to a Neo4j
 */
export async function requireJava(settings: Pick<Neo4jSettings, 'childEnv' | 'cacheFolder'>): Promise<string> {
  const java = await findJava(settings.childEnv);
  const hasJars = (await findJars(settings.cacheFolder)) !== undefined;
  const maven = hasJars ? 'not needed' : await findMaven(settings.childEnv);
  if (java?.isUsable && maven !== undefined) return java.command;
  const faults = [
    ...(java === undefined ? ['Java was not found'] : []),
    ...(java !== undefined && !java.isUsable ? [`Java ${java.version} was found and is too old`] : []),
    ...(maven === undefined ? ['Maven (mvn) was not found'] : []),
  ];
  throw new AppError(
    'NEO4J_MISSING',
    [
      `There is no Neo4j: NEO4J_URI is not set, and none can be started here, because ${faults.join(' and ')}. Any of these helps:`,
      `  1. embedded: install Java ${NEO4J_RELEASE.java} or newer and Maven (Debian, Ubuntu: apt install openjdk-17-jre-headless maven; macOS: brew install openjdk@21 maven), then start again`,
      '  2. Docker: NEO4J_PASSWORD=… docker compose up --wait',
      '  3. a Neo4j 5 of your own: set NEO4J_URI=bolt://HOST:7687, NEO4J_USER and NEO4J_PASSWORD',
      '`cloudties doctor` shows what is there and what is missing.',
    ].join('\n'),
  );
}
