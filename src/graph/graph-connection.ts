import type { Driver } from 'neo4j-driver';

/** Where the graph is: a driver and, when it is not the server's default one, the database. */
export interface GraphConnection {
  readonly driver: Driver;
  readonly database?: string | undefined;
}
