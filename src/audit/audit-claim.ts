import type { StatementRow } from '../graph/run-statement.ts';

/** A live claim with its article, as an audit weighs it; what a person rejected is none. Its ends stand in the direction of the relationship. */
export type AuditClaim = StatementRow<'audit/claims'>;
