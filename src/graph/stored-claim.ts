import { toCanonicalJson } from '../model/canonical-json.ts';
import type { Claim, NameRef } from '../model/claim.ts';
import type { Document } from '../model/document.ts';
import { bandsOf } from '../model/near-copy.ts';
import { isAllowed, RELATIONS } from '../model/relation.ts';
import { contentId } from './content-id.ts';
import type { EntityRef, Identity } from './identity.ts';
import type { StoredRef } from './name-tally.ts';
import type { ProjectableClaim } from './project-relationship.ts';
import type { StatementParams, StatementRow } from './run-statement.ts';

/** A live claim as the graph keeps it: its own properties, and how each end is named. */
export type StoredClaim = StatementParams<'write/claim/create'>['rows'][number];
export type StoredArticle = StatementParams<'write/article/put'>['rows'][number];

/** The entities that the claims of one relationship join, in the direction of its edge. */
export interface Ends {
  readonly subjectId: string;
  readonly objectId: string;
}

/** Makes the rows that the graph keeps of an article. */
export function toStoredArticle(
  document: Document,
  extraction: string,
  originKey: string,
  importedAt: string,
): StoredArticle {
  const { id, path, url, title, outlet, author, publishedOn, lang, hash, signature, text } = document;
  return {
    ...{ id, path, url: url ?? null, title, outlet: outlet ?? null, author: author ?? null },
    ...{ publishedOn: publishedOn?.value ?? null, publishedPrecision: publishedOn?.precision ?? null },
    ...{ lang, hash, signature, bands: bandsOf(signature).join(' '), originKey, text, extraction, importedAt },
  };
}

/**
 * Makes the rows that the graph keeps of a claim: its ends go to names, and through them to a relationship.
 * @param originKey of the article's cluster of near-copies
 * @param time at which it becomes known
 */
export function toStoredClaim(
  document: Document,
  claim: Claim,
  originKey: string,
  identity: Identity,
  time: string,
): StoredClaim {
  const unresolved: StoredClaim = {
    claim: {
      id: claim.id,
      type: claim.type,
      status: claim.status,
      start: claim.start,
      end: claim.end,
      quote: claim.quote,
      date: claim.date?.value ?? null,
      datePrecision: claim.date?.precision ?? null,
      title: claim.title ?? null,
      origin: claim.origin ?? null,
      originId: null,
      workload: claim.workload ?? null,
      region: claim.region ?? null,
      confidence: claim.confidence,
      rule: claim.rule,
      extractor: claim.extractor,
      agreedBy: toSorted(claim.agreedBy),
      missedBy: toSorted(claim.missedBy),
      recordedAt: time,
      publishedOn: document.publishedOn?.value ?? null,
      relationshipId: null,
      articleId: document.id,
      originKey,
      subjectId: '',
      objectId: '',
      knownFrom: time,
      review: 'unreviewed',
      ownWord: claim.ownWord,
    },
    subject: toStoredRef(claim.subject),
    object: toStoredRef(claim.object),
  };
  return resolveClaim(unresolved, identity);
}

/** Finds anew, by the seeds and decisions at hand, to which names the ends of a claim go, and through them to which relationship. */
export function resolveClaim({ claim, subject, object }: StoredClaim, identity: Identity): StoredClaim {
  const [from, to] = [subject, object].map((ref) => identity.index.nameOf(toNameRef(ref)));
  const [fromEntity, toEntity] = [identity.entityOf(from!), identity.entityOf(to!)];
  const fromKind = fromEntity.known?.row.kind ?? subject.kind;
  const toKind = toEntity.known?.row.kind ?? object.kind;
  // Two names of one entity make no relationship, nor do kinds that the type cannot join: a row's kind may have changed.
  const joins = fromEntity.id !== toEntity.id && isAllowed(claim.type, fromKind, toKind);
  const ends = toEnds(claim.type, fromEntity.id, toEntity.id);
  return {
    claim: {
      ...claim,
      ...{ subjectId: fromEntity.id, objectId: toEntity.id },
      relationshipId: joins ? contentId(claim.type, ends.subjectId, ends.objectId) : null,
      originId: claim.origin ? toOriginId(claim.origin, identity) : null,
    },
    subject: { ...subject, nameId: from!.id },
    object: { ...object, nameId: to!.id },
  };
}

/** Reads the end of a claim as it was extracted. */
export function toNameRef({ kind, text, forms, knownId, scope }: Omit<StoredRef, 'nameId'>): NameRef {
  return { kind, name: text, forms, ...(knownId && { knownId }), ...(scope && { scope }) };
}

/**
 * Changes exactly when the claims of an article do, in any property; their order counts for nothing. That nobody else agreed on
 * a claim, or missed it, is the same whether it is told or not.
 */
export function fingerprintClaims(claims: readonly Claim[]): string {
  const told = claims.map(({ agreedBy, missedBy, ...claim }) => ({
    ...claim,
    ...(agreedBy?.length && { agreedBy: toSorted(agreedBy) }),
    ...(missedBy?.length && { missedBy: toSorted(missedBy) }),
  }));
  return contentId(...told.map(toCanonicalJson).sort());
}

/** Puts the ends of a relationship in the direction of its edge: PARTNERS_WITH leads from the smaller id to the greater. */
export function toEnds(type: Claim['type'], subjectId: string, objectId: string): Ends {
  const turned = RELATIONS[type].symmetric && objectId < subjectId;
  return turned ? { subjectId: objectId, objectId: subjectId } : { subjectId, objectId };
}

/** Reads what the projection needs of a stored claim. */
export function toProjectable(
  claim: Omit<StatementRow<'write/claim/by-relationship'>, 'relationshipId'>,
): ProjectableClaim {
  const { date, datePrecision } = claim;
  // One literal and no spreads, here and in `toEdgeRow`: imports make tens of thousands of these.
  return {
    id: claim.id,
    type: claim.type,
    status: claim.status,
    confidence: claim.confidence,
    articleId: claim.articleId,
    originKey: claim.originKey,
    publishedOn: claim.publishedOn ?? undefined,
    review: claim.review,
    ownWord: claim.ownWord,
    title: claim.title ?? undefined,
    origin: claim.origin ?? undefined,
    originId: claim.originId ?? undefined,
    date: date && datePrecision ? { value: date, precision: datePrecision } : undefined,
  };
}

/** Id of the provider that a migration leaves; no node need have it. */
export function toOriginId(origin: string, identity: Identity): string {
  return originOf(origin, identity).id;
}

/** The provider that a migration leaves, as the article writes it. */
export function originOf(origin: string, identity: Identity): EntityRef {
  return identity.entityOf(identity.index.nameOf({ kind: 'CloudProvider', name: origin, forms: [] }));
}

function toStoredRef({ kind, name, forms, knownId, scope }: NameRef): StoredRef {
  const sorted = [...new Set([name, ...forms])].sort();
  return { nameId: '', text: name, kind, forms: sorted, knownId: knownId ?? null, scope: scope ?? null };
}

function toSorted(names: readonly string[] = []): readonly string[] {
  return [...new Set(names)].sort();
}
