import { z } from 'zod';
import { CLAIM_REVIEWS, DECISION_ACTIONS } from '../model/decision.ts';
import { DATE_PRECISIONS } from '../model/partial-date.ts';
import {
  CLAIM_STATUSES,
  ENTITY_KINDS,
  RELATION_TYPES,
  RELATIONSHIP_STATUSES,
  type RelationType,
} from '../model/relation.ts';

const text = z.string().nullable();
const count = z.int().min(0);
const probability = z.number().min(0).max(1);
const type = z.enum(RELATION_TYPES as [RelationType, ...RelationType[]]);
const precision = z.enum(DATE_PRECISIONS).nullable();
const kind = z.enum(ENTITY_KINDS);
const review = z.enum(CLAIM_REVIEWS);

/** What all live claims about two entities say together. */
export const packRelationship = z.strictObject({
  id: z.string(),
  type,
  subjectId: z.string(),
  subjectName: z.string(),
  objectId: z.string(),
  objectName: z.string(),
  status: z.enum(RELATIONSHIP_STATUSES),
  since: text,
  sincePrecision: precision,
  until: text,
  untilPrecision: precision,
  /** Days on which it holds by the words of the texts, and those on which it may. */
  certainFrom: text,
  certainTo: text,
  possibleFrom: text,
  possibleTo: text,
  firstReported: text,
  lastReported: text,
  sources: count,
  origins: count,
  confidence: probability,
  title: text,
  originId: text,
  originName: text,
  review,
  ownWord: z.boolean(),
});

/** One end of a claim: as written, and the name that it goes to. */
const end = z.strictObject({ nameId: z.string(), text: z.string(), kind, knownId: text, scope: text });

/** One statement of one article. */
export const packClaim = z.strictObject({
  id: z.string(),
  relationshipId: text,
  type,
  status: z.enum(CLAIM_STATUSES),
  subject: end,
  object: end,
  /** The entities that these names name. */
  subjectId: z.string(),
  objectId: z.string(),
  articleId: z.string(),
  start: count,
  end: count,
  quote: z.string(),
  date: text,
  datePrecision: precision,
  title: text,
  origin: text,
  originId: text,
  workload: text,
  region: text,
  confidence: probability,
  rule: z.string(),
  extractor: z.string(),
  /** Other extractors that read the same out of the article, and those that did not; absent of format version 1. */
  agreedBy: z.array(z.string()).readonly().optional(),
  missedBy: z.array(z.string()).readonly().optional(),
  recordedAt: z.string(),
  knownFrom: z.string(),
  publishedOn: text,
  /** The smallest id of the articles that are near-copies of its own: claims of one key are not independent. */
  originKey: z.string(),
  review,
  ownWord: z.boolean(),
});

/** An article without its text. */
export const packArticle = z.strictObject({
  id: z.string(),
  url: text,
  /** Of an article without an address alone: what else there is to find it by. */
  path: text,
  title: z.string(),
  outlet: text,
  author: text,
  publishedOn: text,
  publishedPrecision: precision,
  lang: z.string(),
  /** Hash of text and metadata, as the graph keeps it. */
  hash: z.string(),
  /** By which near-copies are told (`src/model/near-copy.ts`). */
  signature: z.string(),
  importedAt: z.string(),
  /** Of the text in UTF-8. */
  textSha256: z.string(),
  /** In UTF-16 code units, as the offsets of claims are. */
  textLength: count,
});

export const packText = z.strictObject({ articleId: z.string(), text: z.string() });

/** A name as articles write it, and whom it names. */
export const packName = z.strictObject({
  id: z.string(),
  group: z.string(),
  folded: z.string(),
  scope: text,
  forms: z.array(z.string()).readonly(),
  entityId: z.string(),
});

export const packEntity = z.strictObject({
  id: z.string(),
  kind,
  known: z.boolean(),
  name: z.string(),
  nameZh: text,
  nameEn: text,
  aliases: z.array(z.string()).readonly(),
  parentId: text,
  hostId: text,
  series: text,
  edition: z.int().nullable(),
  family: text,
  wikidata: text,
  ticker: text,
});

/** A person's word about a claim, names or an article. */
export const packDecision = z.strictObject({
  id: z.string(),
  /** Decisions hold in this order. */
  seq: z.int().min(1),
  action: z.enum(DECISION_ACTIONS),
  by: z.string(),
  at: z.string(),
  reason: z.string(),
  claimId: text,
  articleId: text,
  nameIds: z.array(z.string()).readonly(),
  /** Fingerprint of the proposal that was answered. */
  evidence: text,
  undoes: text,
  undoneBy: text,
  /** Ids of those claims, articles and names that it is about and the live graph, so also this pack, does not have. */
  gone: z.array(z.string()).readonly(),
});

/** The files of records, as they lie in a pack; each has one record a line, as JSON. */
export const RECORD_FILES = {
  'relationships.jsonl': packRelationship,
  'claims.jsonl': packClaim,
  'articles.jsonl': packArticle,
  'texts.jsonl': packText,
  'names.jsonl': packName,
  'entities.jsonl': packEntity,
  'decisions.jsonl': packDecision,
} as const;

export type RecordFile = keyof typeof RECORD_FILES;
export type PackRecord<F extends RecordFile> = z.infer<(typeof RECORD_FILES)[F]>;
export type PackRelationship = z.infer<typeof packRelationship>;
export type PackClaim = z.infer<typeof packClaim>;
export type PackArticle = z.infer<typeof packArticle>;
export type PackName = z.infer<typeof packName>;
export type PackEntity = z.infer<typeof packEntity>;
export type PackDecision = z.infer<typeof packDecision>;
