import { runStatement } from '../graph/run-statement.ts';
import { type AuditContext, type AuditReport, DEFAULT_LIMIT } from './audit-report.ts';
import { createLegalFormCutter, type DuplicateName, findDuplicateNames } from './find-duplicate-names.ts';

/** The most names, and decisions, that are compared. */
const MOST = 2_000_000;

/** Lists entities whose names fold alike, legal forms apart. */
export const duplicateNamesReport: AuditReport = {
  name: 'duplicate-names',
  description:
    'Entities that are different though their names fold alike, legal forms apart, those of most claims first.',
  columns: ['name', 'kind', 'entities', 'claims', 'id'],
  options: [],
  read: async (context, { skip = 0, limit = DEFAULT_LIMIT }) => {
    const found = (await readDuplicates(context)).slice(skip, skip + limit);
    return found.map(({ name, entities }) => ({
      name,
      kind: [...new Set(entities.map(({ kind }) => kind))],
      entities: entities.map(({ entity }) => entity),
      claims: entities.map(({ claims }) => claims),
      id: entities.map(({ entityId }) => entityId),
    }));
  },
  count: async (context) => (await readDuplicates(context)).length,
};

async function readDuplicates({ runner, lexicon }: AuditContext): Promise<readonly DuplicateName[]> {
  const names = await runStatement(runner, 'audit/names', { limit: MOST });
  const parted = await runStatement(runner, 'audit/parted', { limit: MOST });
  return findDuplicateNames(names, parted, createLegalFormCutter(lexicon));
}
