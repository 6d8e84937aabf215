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
    readers: fc.constantFrom(
      {},
      { agreedBy: ['test 2'] },
      { missedBy: ['test 2', 'test 3'] },
      { extractor: 'llm/test/1' },
    ),
  }),
);

/** Windows of one long text: each is a near-copy of the next, and not of the one after that. And a text that none is like. */
function bodiesOf(world: string): readonly string[] {
  const sentences = Array.from(
    { length: 60 },
    (_, at) => `${world}Sentence ${at} says that ${world}firm ${at * 7} moved ${at * 13} ${world}systems.`,
  );
  return [
    ...[0, 6, 12, 18].map((from) => sentences.slice(from, from + 20).join(' ')),
    `${world}Nothing of this stands anywhere else, and it is short.`,
  ];
}

const version = fc.record({
  claims: fc.array(claim, { maxLength: 5 }),
  publishedOn: day,
  preface: fc.constantFrom('', '改稿。'),
  body: fc.nat(4),
});
type Version = typeof version extends fc.Arbitrary<infer V> ? V : never;

const ARTICLES = ['a', 'b', 'c', 'd'];

export type Step =
  | { readonly does: 'import'; readonly articles: readonly ExtractedArticle[] }
  | { readonly does: 'retract'; readonly ids: readonly string[] };

export function importStep(world = '', ids = ARTICLES): fc.Arbitrary<Step> {
  const some = { selector: ([id]: [string, Version]) => id, minLength: 1, maxLength: 3 };
  return fc.uniqueArray(fc.tuple(fc.constantFrom(...ids), version), some).map((articles) => ({
    does: 'import',
    articles: articles.map(([id, content]) => toArticle(id, content, world)),
  }));
}

export function retractStep(world = '', ids = ARTICLES): fc.Arbitrary<Step> {
  return fc
    .uniqueArray(fc.constantFrom(...ids, 'never imported'), { minLength: 1, maxLength: 2 })
    .map((some) => ({ does: 'retract', ids: some.map((id) => world + id) }));
}

/** Imports, changes and retractions of four articles, in any order. */
export const steps = fc.array(
  fc.oneof({ arbitrary: importStep(), weight: 3 }, { arbitrary: retractStep(), weight: 1 }),
  {
    minLength: 1,
    maxLength: 5,
  },
);
/** One set of distinct articles. */
export const articles = importStep().map((step) => (step.does === 'import' ? step.articles : []));

/**
 * Makes an article whose text is its claims' quotes, in order.
 * @param world stands before all names and ids, so that many worlds have room in one graph
 */
export function toArticle(ownId: string, version: Version, world = ''): ExtractedArticle {
  const { claims, publishedOn, preface } = version;
  const id = world + ownId;
  const body = bodiesOf(world)[version.body]!;
  let text = `${id}\n${preface}`;
  const seen = new Map<string, number>();
  const made = claims.map(({ date, origin, title, readers, ...rest }): Claim => {
    const [subject, object] = [rest.subject, rest.object].map((ref) => inWorld(ref, world)) as [NameRef, NameRef];
    const quote = `${subject.name} ${rest.type} ${object.name}。`;
    const ordinal = seen.get(quote) ?? 0;
    seen.set(quote, ordinal + 1);
    const start = text.length;
    text += quote;
    return {
      ...rest,
      id: contentId(id, rest.type, subject.name, object.name, String(ordinal)),
      subject,
      object,
      start,
      end: text.length,
      quote,
      ...(date !== undefined && { date: toPartialDate(date)! }),
      ...(origin !== undefined && { origin: world + origin }),
      ...(title !== undefined && { title }),
      ownWord: false,
      rule: 'test/rule',
      extractor: 'test 1',
      ...readers,
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

/** Moves a name into a world of its own. */
export function inWorld({ forms, ...ref }: Ref, world: string): NameRef {
  const { name, knownId, scope } = ref;
  return {
    ...ref,
    name: world + name,
    forms: (forms ?? [name]).map((form) => world + form),
    ...(knownId !== undefined && { knownId: world + knownId }),
    ...(scope !== undefined && ref.kind === 'Person' && { scope: world + scope }),
  };
}

/** The gazetteer of a world. */
export function rowsOf(world: string): readonly EntityRow[] {
  const own = (text: string) => world + text;
  return ROWS.map(({ id, names, aliases, ambiguous, parent, host, ...row }) => ({
    ...row,
    id: own(id),
    names: Object.fromEntries(Object.entries(names).map(([lang, name]) => [lang, own(name)])),
    aliases: aliases.map(own),
    ambiguous: ambiguous.map(own),
    ...(parent !== undefined && { parent: own(parent) }),
    ...(host !== undefined && { host: own(host) }),
  }));
}
