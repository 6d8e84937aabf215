import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createArticleReader } from '../../../src/article/read-article.ts';
import { createClaimIds } from '../../../src/claims/claim-ids.ts';
import { ROOT } from '../../../src/config.ts';
import type { Claim, NameRef } from '../../../src/model/claim.ts';
import type { Document } from '../../../src/model/document.ts';
import type { ExtractedArticle } from '../../../src/model/extracted-article.ts';
import { foldName } from '../../../src/model/fold.ts';
import { toPartialDate } from '../../../src/model/partial-date.ts';
import type { ClaimStatus, EntityKind, RelationType } from '../../../src/model/relation.ts';
import type { Seeds } from '../../../src/model/seeds.ts';

const ARTICLES = join(ROOT, 'seeds/articles');
const GOLDEN = join(ROOT, 'test/golden');

interface LabelledEntity {
  readonly id: string;
  readonly type: EntityKind;
  readonly name: string;
  readonly aliases?: readonly string[];
}

interface LabelledRelation {
  readonly type: RelationType;
  readonly from: string;
  readonly to: string;
  readonly status: ClaimStatus;
  readonly quote: string;
  readonly date?: string;
  readonly title?: string;
  readonly origin?: string;
}

export interface Labels {
  readonly entities: readonly LabelledEntity[];
  readonly relations: readonly LabelledRelation[];
}

/** Reads what a careful reader found in one sample article. */
export function readLabels(name: string): Labels {
  return JSON.parse(readFileSync(join(GOLDEN, name, 'labels.json'), 'utf8')) as Labels;
}

/** Lists the sample articles, without extension. */
export function listSampleArticles(): string[] {
  return readdirSync(ARTICLES).map((file) => file.replace(/\.\w+$/, ''));
}

/** Reads the sample articles with the claims of their labels: the graph as it is when nothing is missed and nothing wrong. */
export function readLabelledArticles(seeds: Seeds): ExtractedArticle[] {
  const readArticle = createArticleReader(seeds.lexicon);
  return readdirSync(ARTICLES).map((file) => {
    const document = readArticle({ path: file, bytes: readFileSync(join(ARTICLES, file)) });
    return { document, claims: toClaims(document, readLabels(file.replace(/\.\w+$/, '')), seeds) };
  });
}

function toClaims(document: Document, { entities, relations }: Labels, seeds: Seeds): Claim[] {
  const toId = createClaimIds(document.id);
  const refs = new Map(entities.map((entity) => [entity.id, toNameRef(entity, document, seeds)]));
  return relations.map(({ type, from, to, status, quote, date, title, origin }) => {
    const start = document.text.indexOf(quote);
    if (start < 0) throw new Error(`${document.path}: the text has no "${quote}"`);
    const partial = date === undefined ? undefined : toPartialDate(date);
    const claim = {
      ...{ type, status, quote, start, end: start + quote.length },
      ...{ subject: refs.get(from)!, object: refs.get(to)! },
      ...(partial && { date: partial }),
      ...(title !== undefined && { title }),
      ...(origin !== undefined && { origin: refs.get(origin)?.name ?? origin }),
      ...{ ownWord: false, confidence: 0.9, rule: 'label', extractor: 'reader@1' },
    };
    return { id: toId(claim), ...claim };
  });
}

function toNameRef({ type, name, aliases = [] }: LabelledEntity, document: Document, seeds: Seeds): NameRef {
  const forms = [name, ...aliases].filter((form) => document.text.includes(form));
  const folded = new Set(forms.map(foldName));
  const known = seeds.entities.find(
    (row) =>
      row.kind === type &&
      [row.names.zh, row.names.en, ...row.aliases].some((form) => form !== undefined && folded.has(foldName(form))),
  );
  return { kind: type, name, forms, ...(known && { knownId: known.id }) };
}
