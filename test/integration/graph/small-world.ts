import fc from 'fast-check';
import { signText } from '../../../src/article/text-signature.ts';
import { contentId } from '../../../src/graph/content-id.ts';
import type { Claim, NameRef } from '../../../src/model/claim.ts';
import type { ExtractedArticle } from '../../../src/model/extracted-article.ts';
import { toPartialDate } from '../../../src/model/partial-date.ts';
import { CLAIM_STATUSES, type RelationType } from '../../../src/model/relation.ts';
import type { EntityRow } from '../../../src/model/seed-row.ts';

function row(id: string, kind: EntityRow['kind'], names: EntityRow['names'], more: Partial<EntityRow> = {}): EntityRow {
  return { id, kind, names, aliases: [], ambiguous: [], products: [], ...more };
}

/** A gazetteer in which an alias is shared, one is ambiguous, a provider and its parent have like names, and an event recurs. */
export const ROWS = [
  row(
    'aws',
    'CloudProvider',
    { zh: '亚马逊云科技', en: 'AWS' },
    { aliases: ['Amazon Web Services'], ambiguous: ['亚马逊'], parent: 'amazon' },
  ),
  row('amazon', 'Company', { zh: '亚马逊', en: 'Amazon' }, { ticker: 'AMZN' }),
  row('aliyun', 'CloudProvider', { zh: '阿里云', en: 'Alibaba Cloud' }, { aliases: ['阿里雲', 'Ali Cloud', '飞天'] }),
  row('feitian', 'Company', { zh: '飞天诚信' }, { aliases: ['飞天'] }),
  row('reinvent', 'Event', { en: 'AWS re:Invent' }, { aliases: ['re:Invent'], ambiguous: ['Invent'], host: 'aws' }),
];

export type Ref = Omit<NameRef, 'forms'> & { readonly forms?: readonly string[] };
export const clouds: Ref[] = [
  { kind: 'CloudProvider', name: 'AWS', knownId: 'aws' },
  { kind: 'CloudProvider', name: '亚马逊', knownId: 'aws' },
  { kind: 'CloudProvider', name: '阿里雲', knownId: 'aliyun' },
  { kind: 'CloudProvider', name: '飞天', knownId: 'aliyun' },
  { kind: 'CloudProvider', name: 'Nimbus' },
];
export const firms: Ref[] = [
  { kind: 'Company', name: '亚马逊', knownId: 'amazon' },
  { kind: 'Company', name: '飞天', knownId: 'feitian' },
  { kind: 'Company', name: '华米科技', forms: ['华米'] },
  { kind: 'Company', name: '華米科技', forms: ['華米科技', 'Huami'] },
  { kind: 'Company', name: 'nimbus', forms: ['nimbus', 'Nimbus Ltd'] },
  { kind: 'Company', name: 'Acme "Q" `b` 🙂' },
];
export const persons: Ref[] = [
  { kind: 'Person', name: '王伟', scope: '华米科技' },
  { kind: 'Person', name: '王伟', scope: 'nimbus' },
];
const events: Ref[] = [
  { kind: 'Event', name: 're:Invent 2021', knownId: 'reinvent', scope: '2021' },
  { kind: 'Event', name: 'Invent', knownId: 'reinvent', scope: '2021' },
  { kind: 'Event', name: '2022 re:Invent', scope: '2022' },
  { kind: 'Event', name: 'AWS re:Invent', knownId: 'reinvent' },
  { kind: 'Event', name: '2021云栖大会', scope: '2021' },
  { kind: 'Event', name: '云栖大会', forms: ['云栖大会', '雲棲大會2021'], scope: '2021' },
];
const ends: Partial<Record<RelationType, readonly [readonly Ref[], readonly Ref[]]>> = {
  USES: [firms, clouds],
  MIGRATED_TO: [firms, clouds],
  PARTNERS_WITH: [
    [...firms, ...clouds],
    [...firms, ...clouds],
  ],
  WORKS_FOR: [persons, firms],
  PARTICIPATED_IN: [[...firms, ...persons], events],
};
const DAYS = ['2019', '2020-05', '2020-05-17', '2021-01-01'];
const day = fc.option(fc.constantFrom(...DAYS), { nil: undefined });

const claim = fc.constantFrom(...(Object.keys(ends) as (keyof typeof ends)[])).chain((type) =>
  fc.record({
    type: fc.constant(type as RelationType),
    subject: fc.constantFrom(...ends[type]![0]),
    object: fc.constantFrom(...ends[type]![1]),
    status: fc.constantFrom(...CLAIM_STATUSES),
    date: day,
    confidence: fc.constantFrom(0.3, 0.55, 0.9),
    origin: fc.option(fc.constantFrom('Amazon', 'Nimbus', 'Elsewhere'), { nil: undefined }),
    title: fc.option(fc.constantFrom('CTO', '董事长'), { nil: undefined }),
  }),
);

/** Windows of one long text: each is a near-copy of the next, and not of the one after that. And a text that none is like. */
const SENTENCES = Array.from(
  { length: 60 },
  (_, at) => `Sentence ${at} says that firm ${at * 7} moved ${at * 13} systems.`,
);
const BODIES = [
  ...[0, 6, 12, 18].map((from) => SENTENCES.slice(from, from + 20).join(' ')),
  'Nothing of this stands anywhere else, and it is short.',
];

const version = fc.record({
  claims: fc.array(claim, { maxLength: 5 }),
  publishedOn: day,
  preface: fc.constantFrom('', '改稿。'),
  body: fc.constantFrom(...BODIES),
});
type Version = typeof version extends fc.Arbitrary<infer V> ? V : never;

const ARTICLES = ['a', 'b', 'c', 'd'];

export type Step =
  | { readonly does: 'import'; readonly articles: readonly ExtractedArticle[] }
  | { readonly does: 'retract'; readonly ids: readonly string[] };

const importStep: fc.Arbitrary<Step> = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...ARTICLES), version), { selector: ([id]) => id, minLength: 1, maxLength: 3 })
  .map((articles) => ({ does: 'import', articles: articles.map(([id, content]) => toArticle(id, content)) }));
const retractStep: fc.Arbitrary<Step> = fc
  .uniqueArray(fc.constantFrom(...ARTICLES, 'never imported'), { minLength: 1, maxLength: 2 })
  .map((ids) => ({ does: 'retract', ids }));

/** Imports, changes and retractions of four articles, in any order. */
export const steps = fc.array(fc.oneof({ arbitrary: importStep, weight: 3 }, { arbitrary: retractStep, weight: 1 }), {
  minLength: 1,
  maxLength: 5,
});
/** One set of distinct articles. */
export const articles = importStep.map((step) => (step.does === 'import' ? step.articles : []));

/** Makes an article whose text is its claims' quotes, in order. */
export function toArticle(id: string, { claims, publishedOn, preface, body }: Version): ExtractedArticle {
  let text = `${id}\n${preface}`;
  const seen = new Map<string, number>();
  const made = claims.map(({ date, origin, title, subject, object, ...rest }): Claim => {
    const quote = `${subject.name} ${rest.type} ${object.name}。`;
    const ordinal = seen.get(quote) ?? 0;
    seen.set(quote, ordinal + 1);
    const start = text.length;
    text += quote;
    return {
      ...rest,
      id: contentId(id, rest.type, subject.name, object.name, String(ordinal)),
      subject: { forms: [subject.name], ...subject },
      object: { forms: [object.name], ...object },
      start,
      end: text.length,
      quote,
      ...(date !== undefined && { date: toPartialDate(date)! }),
      ...(origin !== undefined && { origin }),
      ...(title !== undefined && { title }),
      ownWord: false,
      rule: 'test/rule',
      extractor: 'test 1',
    };
  });
  const document = {
    ...{
      id,
      path: `${id}.md`,
      title: id,
      lang: 'zh' as const,
      text,
      signature: signText(body),
      blocks: [],
      diagnostics: [],
    },
    hash: contentId(text, publishedOn ?? '', body),
    ...(publishedOn !== undefined && { publishedOn: toPartialDate(publishedOn)! }),
  };
  return { document, claims: made };
}
