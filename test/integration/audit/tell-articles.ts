import { signText } from '../../../src/article/text-signature.ts';
import { contentId } from '../../../src/graph/content-id.ts';
import type { Claim, NameRef } from '../../../src/model/claim.ts';
import type { ExtractedArticle } from '../../../src/model/extracted-article.ts';
import { toPartialDate } from '../../../src/model/partial-date.ts';
import type { EntityKind, RelationType } from '../../../src/model/relation.ts';
import type { EntityRow } from '../../../src/model/seed-row.ts';

/** A claim in short: who, what, whom, and what else matters. */
export type Told = readonly [
  subject: string,
  type: RelationType,
  object: string,
  more?: Partial<Omit<Claim, 'date'>> & { readonly date?: string },
];

export interface ArticleTold {
  readonly id: string;
  readonly day?: string;
  readonly outlet?: string;
  /** Of the text of which it is a reprint. */
  readonly origin?: string;
  readonly claims: readonly Told[];
}

/** Makes the row of a known entity. */
export function row(id: string, kind: EntityKind, name: string, more: Partial<EntityRow> = {}): EntityRow {
  return { id, kind, names: { en: name }, aliases: [], ambiguous: [], products: [], ...more };
}

/** Makes articles whose sentences are their claims; a name that no row has is that of a company, or of what the type asks for. */
export function tellArticles(rows: readonly EntityRow[], articles: readonly ArticleTold[]): ExtractedArticle[] {
  return articles.map(({ id, day, outlet, origin = id, claims }) => {
    let text = `${id}.`;
    const made = claims.map(([subject, type, object, { date, ...more } = {}], at): Claim => {
      const quote = `${subject} ${more.status ?? 'active'} ${type} ${object}.`;
      const start = text.length + 1;
      text += ` ${quote}`;
      return {
        ...{ id: contentId(id, String(at)), type, status: 'active', start, end: text.length, quote },
        subject: toRef(rows, subject, type === 'WORKS_FOR' ? 'Person' : 'Company', day),
        object: toRef(rows, object, isVisit(type) ? 'Event' : isUse(type) ? 'CloudProvider' : 'Company', day),
        ...{ ownWord: false, confidence: 0.8, rule: 'test/rule', extractor: 'test 1' },
        ...(date !== undefined && { date: toPartialDate(date)! }),
        ...more,
      };
    });
    const document = {
      ...{ id, path: `${id}.md`, title: `Title of ${id}`, lang: 'en' as const, text, originKey: origin },
      ...{ hash: contentId(text), signature: signText(`The text of ${origin}.`), blocks: [], diagnostics: [] },
      ...(day !== undefined && { publishedOn: toPartialDate(day)! }),
      ...(outlet !== undefined && { outlet }),
    };
    return { document, claims: made };
  });
}

const isVisit = (type: RelationType) => type === 'HOSTED' || type === 'PARTICIPATED_IN';
const isUse = (type: RelationType) => type === 'USES' || type === 'MIGRATED_TO' || type === 'OPERATES';

function toRef(rows: readonly EntityRow[], name: string, kind: EntityKind, day: string | undefined): NameRef {
  const known = rows.find(({ names }) => names.en === name);
  const scope = kind === 'Event' ? day?.slice(0, 4) : undefined;
  return {
    kind: known?.kind ?? kind,
    name,
    forms: [name],
    ...(known && { knownId: known.id }),
    ...(scope && { scope }),
  };
}
