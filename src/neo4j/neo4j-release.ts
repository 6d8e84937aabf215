/** The Neo4j that is fetched and run where none is configured: the newest release of the long-term line 5.26. */
export const NEO4J_RELEASE = {
  server: '5.26.30',
  browser: '5.24.0',
  /** Jars that the two resolve to, and their size: for the progress line and the check for free space. */
  jars: 214,
  megabytes: 137,
  /** Oldest Java that the server runs on. */
  java: 17,
} as const;

/** Plugin of Maven that copies the jars; pinned, because old Mavens bring one from 2014. */
export const COPY_JARS_GOAL = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';

/** Writes the Maven project whose runtime dependencies are the server and Neo4j Browser. */
export function toPom(release: { readonly server: string; readonly browser: string }): string {
  const dependencies = [
    ['org.neo4j', 'neo4j', release.server],
    ['org.neo4j.app', 'neo4j-server', release.server],
    ['org.neo4j.client', 'neo4j-browser', release.browser],
  ].map(
    ([group, artifact, version]) =>
      `    <dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version></dependency>`,
  );
  return [
    '<project>',
    '  <modelVersion>4.0.0</modelVersion>',
    '  <groupId>cloudties</groupId>',
    '  <artifactId>neo4j-jars</artifactId>',
    '  <version>1</version>',
    '  <packaging>pom</packaging>',
    '  <dependencies>',
    ...dependencies,
    '  </dependencies>',
    '</project>',
    '',
  ].join('\n');
}
