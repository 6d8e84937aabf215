import { CONTRADICTIONS } from '../model/contradiction.ts';
import type { AuditClaim } from './audit-claim.ts';
import { type AuditReport, type AuditRow, DEFAULT_LIMIT } from './audit-report.ts';
import type { Contradiction } from './find-contradictions.ts';
import { readContradictions } from './read-contradictions.ts';

/** Lists what contradicts each other, with a claim of either side in full and the ids of all. */
export const contradictionsReport: AuditReport = {
  name: 'contradictions',
  description:
    'Claims that cannot all be right, or of which one should have ended what the other says, the gravest kind first.',
  columns: [
    ...['kind', 'subject', 'relation', 'object'],
    ...['says', 'day', 'quote', 'article', 'against', 'againstDay', 'againstQuote', 'againstArticle', 'why'],
    ...['claimIds', 'againstClaimIds', 'id'],
  ],
  options: ['asOf', 'olderThan'],
  read: async (context, options) => {
    const { skip = 0, limit = DEFAULT_LIMIT } = options;
    const rows: AuditRow[] = [];
    if (limit === 0) return rows;
    let passed = 0;
    for await (const found of readContradictions(context, options)) {
      if (passed++ < skip) continue;
      rows.push(toRow(found));
      if (rows.length === limit) break;
    }
    return rows;
  },
  count: async (context, options) => {
    let count = 0;
    for await (const _ of readContradictions(context, options)) count++;
    return count;
  },
};

function toRow({ kind, one, other }: Contradiction): AuditRow {
  const [first, second] = [one[0]!, other[0]];
  const all = [...one, ...other];
  return {
    kind,
    subject: first.subject,
    relation: [...new Set(all.map(({ type }) => type))].join(', '),
    object: objectOf(first, other),
    ...{ says: first.status, day: dayOf(first), quote: first.quote, article: first.article },
    ...{ against: second?.status ?? null, againstDay: second ? dayOf(second) : null },
    ...{ againstQuote: second?.quote ?? null, againstArticle: second?.article ?? null },
    why: CONTRADICTIONS[kind].says,
    claimIds: one.map(({ id }) => id),
    againstClaimIds: other.map(({ id }) => id),
    id: [...new Set(all.map(({ relationshipId }) => relationshipId))],
  };
}

/** Names what the first claim and those against it lead to: a person's two firms, all of a circle, in order. */
function objectOf(first: AuditClaim, other: readonly AuditClaim[]): string {
  const names = new Map([[first.objectId, first.object]]);
  for (const { objectId, object } of other) names.set(objectId, object);
  return [...names.values()].join(', ');
}

/** The day that the text gives, else that of the article. */
function dayOf({ date, publishedOn }: AuditClaim): string | null {
  return date ?? publishedOn;
}
