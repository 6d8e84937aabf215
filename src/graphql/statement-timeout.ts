/** The longest that one Cypher statement may run, in milliseconds, in whichever thread it is asked. */
export const STATEMENT_TIMEOUT = 10_000;
