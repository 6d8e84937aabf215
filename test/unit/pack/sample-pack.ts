import { join } from 'node:path';
import { z } from 'zod';
import { ROOT } from '../../../src/config.ts';
import { findCopyClusters } from '../../../src/graph/find-copy-clusters.ts';
import { createIdentity } from '../../../src/graph/identity.ts';
import { createNameIndex, type NameKey } from '../../../src/graph/name-index.ts';
import { planWrite, toEntityRow } from '../../../src/graph/plan-write.ts';
import { toStoredArticle, toStoredClaim } from '../../../src/graph/stored-claim.ts';
import {
  type PackArticle,
  type PackClaim,
  type PackDecision,
  type PackEntity,
  type PackName,
  type PackRelationship,
  packArticle,
  packClaim,
  packEntity,
  packName,
  packRelationship,
} from '../../../src/pack/pack-records.ts';
import { type PackSource, writePack } from '../../../src/pack/write-pack.ts';
import { loadSeeds } from '../../../src/seeds/load-seeds.ts';
import { readLabelledArticles } from '../../integration/browser/read-labelled-articles.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** What a pack is made of, for tests to change before it is packed. */
export interface PackContent {
  relationships: Mutable<PackRelationship>[];
  claims: Mutable<PackClaim>[];
  articles: { article: Mutable<Omit<PackArticle, 'textSha256' | 'textLength'>>; text: string }[];
  names: Mutable<PackName>[];
  entities: Mutable<PackEntity>[];
  decisions: Mutable<PackDecision>[];
}

const TIME = '2026-01-02T03:04:05.678Z';
let made: PackContent | undefined;

/** Makes, without a database, what the graph of the sample articles gives to a pack; a copy for each who asks. */
export function sampleContent(): PackContent {
  made ??= makeContent();
  return structuredClone(made);
}

function makeContent(): PackContent {
  const seeds = loadSeeds(join(ROOT, 'seeds'));
  const index = createNameIndex(new Map(seeds.entities.map((row) => [row.id, row])));
  const extractions = readLabelledArticles(seeds);
  const identity = createIdentity(index, []);
  const origins = findCopyClusters(extractions.map(({ document }) => document));
  const stored = extractions.flatMap(({ document, claims }) =>
    claims.map((claim) => toStoredClaim(document, claim, origins.get(document.id)!, identity, TIME)),
  );
  const ends = extractions.flatMap(({ claims }) => claims.flatMap(({ subject, object }) => [subject, object]));
  const keys = new Map(ends.map((end) => index.nameOf(end)).map((key): [string, NameKey] => [key.id, key]));
  const empty = { names: new Map(), entityIds: new Set<string>(), related: new Map() };
  const plan = planWrite({ added: stored, updated: [], removed: [] }, empty, keys, identity);
  const entityOf = new Map(plan.attached.map(({ nameId, entityId }) => [nameId, entityId]));
  return {
    relationships: plan.relationships.created
      .map(({ type, edge }) => only(packRelationship, { type, ...edge }))
      .sort(by(({ id }) => id)),
    claims: stored
      .map(({ claim, subject, object }) => {
        const [from, to] = [subject, object].map((end) => only(packClaim.shape.subject, end));
        return only(packClaim, { ...claim, subject: from, object: to });
      })
      .sort(by(({ relationshipId, id }) => `${relationshipId ?? '~'} ${id}`)),
    articles: extractions
      .map(({ document }) => {
        const { text, ...article } = toStoredArticle(document, '', origins.get(document.id)!, TIME);
        return { article: only(packArticle.omit({ textSha256: true, textLength: true }), article), text };
      })
      .sort(by(({ article: { id } }) => id)),
    names: plan.names
      .map((name) => only(packName, { ...name, entityId: entityOf.get(name.id) }))
      .sort(by(({ id }) => id)),
    entities: plan.created
      .map((node) => only(packEntity, { kind: node.kind, ...toEntityRow(node).entity }))
      .sort(by(({ id }) => id)),
    decisions: [],
  };
}

/** Takes of a row what a record has. */
function only<S extends z.ZodObject>(schema: S, row: object): z.infer<S> {
  return z.object(schema.shape).parse(row) as z.infer<S>;
}

function by<T>(keyOf: (item: T) => string): (a: T, b: T) => number {
  return (a, b) => (keyOf(a) < keyOf(b) ? -1 : 1);
}

/** Packs what a test made of the sample content; pages are of so many rows. */
export async function toPack(content: PackContent, { withTexts = true, pageRows = 50 } = {}): Promise<Buffer> {
  async function* pages<T>(rows: readonly T[]): AsyncGenerator<readonly T[]> {
    for (let at = 0; at < rows.length; at += pageRows) yield rows.slice(at, at + pageRows);
  }
  const source: PackSource = {
    relationships: () => pages(content.relationships),
    claims: () => pages(content.claims),
    articles: () => pages(content.articles),
    names: () => pages(content.names),
    entities: () => pages(content.entities),
    decisions: () => pages(content.decisions),
  };
  const pieces: Uint8Array[] = [];
  const facts = { madeAt: TIME, knownAt: null, program: 'cloudties 0.0.0', seeds: 'sample' };
  await writePack(source, { ...facts, withTexts }, async (bytes) => void pieces.push(bytes));
  return Buffer.concat(pieces);
}
