import { ARGUMENT_WORDING, type AuditOptions } from '../../audit/audit-report.ts';
import { checkOptions } from '../../audit/check-options.ts';
import { findReport } from '../../audit/load-reports.ts';
import { summarizeAudit } from '../../audit/summarize-audit.ts';
import { readRelationshipsAt } from '../../graph/read-known-pages.ts';
import { claimIdsOf, entityIdsOf, relationshipIdsOf, toCells } from '../audit-rows.ts';
import { checkMoment, checkRange } from '../check-arguments.ts';
import { loadAll } from '../load-all.ts';
import { openAudit, openRows } from '../open-audit.ts';
import type { Resolvers } from '../schema.generated.ts';

/** The oldest age, in days: longer than there are computers. */
const MAX_AGE = 100_000;

interface AuditArguments {
  readonly asOf?: string | null;
  readonly olderThan?: number | null;
  readonly below?: number | null;
  readonly from?: string | null;
  readonly to?: string | null;
}

/** Reads the arguments as options of an audit; null is as absent. */
function toOptions({ asOf, olderThan, below, from, to }: AuditArguments): AuditOptions {
  return {
    ...(asOf != null && { asOf }),
    ...(olderThan != null && { olderThan: checkRange('olderThan', olderThan, 0, MAX_AGE) }),
    ...(below != null && { below: checkRange('below', below, 0, 1) }),
    ...(from != null && { from: checkMoment('from', from) }),
    ...(to != null && { to: checkMoment('to', to) }),
  };
}

export const auditResolvers: Resolvers = {
  AuditReport: {
    name: ({ report }) => report.name,
    description: ({ report }) => report.description,
    columns: ({ report }) => report.columns,
    rows: (report, args) => openRows(report, args),
  },
  AuditRow: {
    cells: toCells,
    relationships: (row, _, { loaders, runner }) => {
      const ids = relationshipIdsOf(row);
      return row.knownAt === undefined
        ? loadAll(loaders.relationships, ids)
        : readRelationshipsAt(runner, ids, row.knownAt);
    },
    entities: (row, _, { loaders }) => loadAll(loaders.entities, entityIdsOf(row)),
    claims: (row, _, { loaders }) => loadAll(loaders.claims, claimIdsOf(row, 'one')),
    against: (row, _, { loaders }) => loadAll(loaders.claims, claimIdsOf(row, 'against')),
  },
  Query: {
    audit: (_, { knownAt, ...given }, context) => {
      const options = toOptions(given);
      checkOptions(undefined, options, ARGUMENT_WORDING);
      return openAudit(context, knownAt).run((audit) => summarizeAudit(audit, options));
    },
    auditReport: (_, { name, knownAt, ...given }, context) => {
      const report = findReport(name);
      const options = toOptions(given);
      checkOptions(report, options, ARGUMENT_WORDING, knownAt);
      return { report, options, ...openAudit(context, knownAt) };
    },
  },
};
