import type { AuditRow } from '../audit/audit-report.ts';

/** A row of a report, and of what moment it tells. */
export interface ReadRow {
  readonly columns: readonly string[];
  readonly row: AuditRow;
  readonly knownAt: string | undefined;
}

/** The most claims that a row names on either side. */
const MOST_CLAIMS = 20;

/** Lists the ids of relationships that a row may name: reports on claims tell them apart, others in the column `id`. */
export function relationshipIdsOf({ row }: ReadRow): readonly string[] {
  return listOf(row.relationshipId ?? row.id);
}

/** Lists the ids of entities that a row may name besides the ends of a relationship. */
export function entityIdsOf({ columns, row }: ReadRow): readonly string[] {
  if (columns.includes('subjectId')) return [];
  return [...new Set([row.id, row.entityId, row.otherId].flatMap(listOf))];
}

/** Lists the ids of claims that a row may name besides those behind a relationship; `against` of those on the other side. */
export function claimIdsOf({ columns, row }: ReadRow, side: 'one' | 'against'): readonly string[] {
  if (side === 'against') return listOf(row.againstClaimIds).slice(0, MOST_CLAIMS);
  if (columns.includes('subjectId')) return [];
  const named = row.claimIds ?? row.claimId ?? row.id;
  return listOf(named).slice(0, MOST_CLAIMS);
}

/** Writes what a row says, a text for each column. */
export function toCells({ columns, row }: ReadRow): { readonly column: string; readonly value: string | null }[] {
  return columns.map((column) => {
    const values = listOf(row[column]);
    return { column, value: values.length === 0 ? null : values.join('; ') };
  });
}

function listOf(value: unknown): readonly string[] {
  if (value === null || value === undefined) return [];
  return Array.isArray(value) ? value.map(String) : [String(value)];
}
