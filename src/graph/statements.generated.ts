// Written by scripts/generate-cypher-types.ts from the headers under cypher/; run it again after a change there.

/** Parameters and rows of every statement, by its path below cypher/. */
export interface StatementMap {
  /** Lists the files of cypher/constraints that this database has seen. */
  'write/migration/list': {
    params: Record<never, never>;
    row: {
      readonly id: string;
      readonly checksum: string;
    };
    returns: 'many';
    mode: 'read';
  };
  /** Records that a file of cypher/constraints was applied. */
  'write/migration/record': {
    params: {
      readonly id: string;
      readonly checksum: string;
      readonly appliedAt: string;
    };
    row: Record<never, never>;
    returns: 'none';
    mode: 'write';
  };
  /** Makes writers wait for each other: the node stays locked until the transaction ends, so counts and ids never race. */
  'write/take-lock': {
    params: Record<never, never>;
    row: Record<never, never>;
    returns: 'none';
    mode: 'write';
  };
}
