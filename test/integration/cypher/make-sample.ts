import { signText } from '../../../src/article/text-signature.ts';
import type { Claim, NameRef } from '../../../src/model/claim.ts';
import type { ExtractedArticle } from '../../../src/model/extracted-article.ts';
import { ENTITY_KINDS, isAllowed, RELATION_TYPES } from '../../../src/model/relation.ts';
import type { EntityRow } from '../../../src/model/seed-row.ts';

/** A row with every property that a row can have. */
export const FULL_ROW: EntityRow = {
  id: 'full-cloud',
  kind: 'CloudProvider',
  names: { zh: '全云', en: 'Full Cloud' },
  aliases: ['FC'],
  ambiguous: ['Full'],
  products: [],
  parent: 'full-group',
  family: 'full',
  host: 'full-group',
  wikidata: 'Q1',
  ticker: 'FULL',
};

/** An event that recurs: its editions have properties that no other entity has. */
export const SERIES_ROW: EntityRow = {
  ...{ id: 'full-day', kind: 'Event', names: { en: 'Full Day' }, aliases: [], ambiguous: [], products: [] },
};

/** Makes an article with a claim of every type, and every property that articles and claims can have. */
export function makeSample(): ExtractedArticle {
  const known: NameRef = { kind: 'CloudProvider', name: '全云', knownId: FULL_ROW.id, forms: ['全云'] };
  const edition: NameRef = { kind: 'Event', name: 'Full Day', knownId: SERIES_ROW.id, forms: [], scope: '2020' };
  const refs = ENTITY_KINDS.filter((kind) => kind !== 'Event').map(
    (kind): NameRef => ({ kind, name: `some ${kind}`, forms: [], scope: 'somewhere' }),
  );
  let text = 'All there is';
  const claims = RELATION_TYPES.map((type): Claim => {
    const subject = refs.find(({ kind }) => ENTITY_KINDS.some((to) => isAllowed(type, kind, to)))!;
    const object = [known, edition, ...refs].find(
      (ref) => ref.name !== subject.name && isAllowed(type, subject.kind, ref.kind),
    )!;
    const quote = `${subject.name} ${type} ${object.name}`;
    const start = text.length + 1;
    text += `\n${quote}`;
    return {
      ...{ id: `sample ${type}`, type, status: 'active', subject, object, start, end: text.length, quote },
      ...{ date: { value: '2020', precision: 'year' }, title: 'CTO', origin: 'AWS', workload: 'ERP', region: 'Berlin' },
      ...{ ownWord: false, confidence: 0.5, rule: 'sample', extractor: 'sample 1' },
      ...{ agreedBy: ['sample 2'], missedBy: ['sample 3'] },
    };
  });
  const ended = {
    ...claims[0]!,
    id: 'sample end',
    extractor: 'llm/sample/1',
    agreedBy: [],
    status: 'ended' as const,
    date: { value: '2021', precision: 'year' as const },
  };
  const document = {
    ...{ id: 'sample', path: 'sample.md', url: 'https://example.org/sample', title: 'Sample', outlet: 'Example' },
    ...{ author: 'A. Writer', publishedOn: { value: '2021-01-01', precision: 'day' as const }, lang: 'en' as const },
    ...{ text, hash: 'hash', signature: signText(text), blocks: [], diagnostics: [] },
  };
  // Instead of the first one: beside an active claim of the same day no relationship would end, and have an `until`.
  return { document, claims: [ended, ...claims.slice(1)] };
}
