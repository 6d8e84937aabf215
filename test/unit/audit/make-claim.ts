import type { AuditClaim } from '../../../src/audit/audit-claim.ts';

/** Makes a claim of which only some properties matter; its relationship is told by type and ends. */
export function makeClaim(more: Partial<AuditClaim> & Pick<AuditClaim, 'id'>): AuditClaim {
  const { type = 'USES', subjectId = 'acme', objectId = 'aws', articleId = `article of ${more.id}` } = more;
  return {
    ...{ type, status: 'active', date: null, title: null, originId: null, quote: `quote of ${more.id}` },
    ...{ publishedOn: null, articleId, originKey: articleId, article: `Title of ${articleId}`, outlet: null },
    ...{
      relationshipId: `${subjectId} ${type} ${objectId}`,
      subjectId,
      subject: subjectId,
      objectId,
      object: objectId,
    },
    ...more,
  };
}
