/** What this folder needs to know of the configuration, under the names that it has there. */
export interface Neo4jSettings {
  readonly neo4j: {
    /** Absent: the embedded server is used. */
    readonly uri?: string;
    readonly user: string;
    readonly password?: string;
    readonly database?: string;
    /** Heap of the embedded server, as Java writes sizes: `512m`, `1g`. */
    readonly heap: string;
  };
  readonly dataFolder: string;
  readonly cacheFolder: string;
  /** Environment of Java and Maven, without NEO4J_HOME and the like. */
  readonly childEnv: Readonly<Record<string, string>>;
}

/** Takes one line about what goes on; lines come at most once per second and may overwrite each other. */
export type OnProgress = (message: string) => void;
