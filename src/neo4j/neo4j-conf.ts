export interface ConfOptions {
  readonly boltPort: number;
  readonly httpPort: number;
  /** As Java writes sizes: `512m`, `1g`. */
  readonly heap: string;
  /** Hosts that Neo4j Browser may read guides and styles from. */
  readonly browserHosts?: readonly string[];
  /** Commands that Neo4j Browser runs when somebody connects, without the colon, joined by `; `. */
  readonly browserCommand?: string;
}

// What Neo4j's own package gives to Java.
const JVM = [
  '-XX:+UseG1GC',
  '-XX:-OmitStackTraceInFastThrow',
  '-XX:+UnlockExperimentalVMOptions',
  '-XX:+TrustFinalNonStaticFields',
  '-XX:+DisableExplicitGC',
  '-Djdk.nio.maxCachedBufferSize=1024',
  '-Dio.netty.tryReflectionSetAccessible=true',
  '-Djdk.tls.ephemeralDHKeySize=2048',
  '-Djdk.tls.rejectClientInitiatedRenegotiation=true',
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
  '--add-opens=java.base/java.util.concurrent=ALL-UNNAMED',
  '--enable-native-access=ALL-UNNAMED',
  '-Dlog4j2.disable.jmx=true',
];

/** Writes the neo4j.conf of the embedded server; a setting that this edition does not know would stop its start. */
export function toNeo4jConf(options: ConfOptions): string {
  const settings: [string, string][] = [
    ['server.default_listen_address', '127.0.0.1'],
    ['server.default_advertised_address', '127.0.0.1'],
    ['server.bolt.listen_address', `127.0.0.1:${options.boltPort}`],
    ['server.http.listen_address', `127.0.0.1:${options.httpPort}`],
    ['server.https.enabled', 'false'],
    ['server.memory.heap.initial_size', options.heap],
    ['server.memory.heap.max_size', options.heap],
    // The default is half of the machine's memory, too much beside other programs.
    ['server.memory.pagecache.size', '512m'],
    // The default reserves 256 MB of disk per database before the first write.
    ['db.tx_log.rotation.size', '32m'],
    // The default listens for five seconds after the last connection has gone.
    ['internal.dbms.bolt.netty_server_shutdown_quiet_period', '0'],
    ['dbms.usage_report.enabled', 'false'],
    ['client.allow_telemetry', 'false'],
    ['browser.remote_content_hostname_whitelist', (options.browserHosts ?? ['localhost']).join(',')],
    ...(options.browserCommand === undefined
      ? []
      : [['browser.post_connect_cmd', oneLine(options.browserCommand)] as [string, string]]),
    ...JVM.map((flag): [string, string] => ['server.jvm.additional', flag]),
  ];
  return `# Written at each start; changes here are lost.\n${settings.map(([key, value]) => `${key}=${value}\n`).join('')}`;
}

/** Keeps a value on its line and from being read as an escape. */
function oneLine(value: string): string {
  return value.replaceAll(/\s*[\r\n]+\s*/g, ' ').replaceAll('\\', '\\\\');
}
