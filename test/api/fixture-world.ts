import { signText } from '../../src/article/text-signature.ts';
import { contentId } from '../../src/graph/content-id.ts';
import type { Claim, NameRef } from '../../src/model/claim.ts';
import type { ExtractedArticle } from '../../src/model/extracted-article.ts';
import { toPartialDate } from '../../src/model/partial-date.ts';
import type { EntityRow } from '../../src/model/seed-row.ts';

function row(id: string, kind: EntityRow['kind'], names: EntityRow['names'], more: Partial<EntityRow> = {}): EntityRow {
  return { id, kind, names, aliases: [], ambiguous: [], products: [], ...more };
}

/** The known entities of the fixture: 飞天 is a name of two of them, two have a parent, and an event recurs. */
export const ENTITIES: ReadonlyMap<string, EntityRow> = new Map(
  [
    row(
      'aws',
      'CloudProvider',
      { zh: '亚马逊云科技', en: 'AWS' },
      { aliases: ['Amazon Web Services'], parent: 'amazon' },
    ),
    row('amazon', 'Company', { zh: '亚马逊', en: 'Amazon' }, { ticker: 'AMZN', wikidata: 'Q3884' }),
    row('aliyun', 'CloudProvider', { zh: '阿里云', en: 'Alibaba Cloud' }, { aliases: ['飞天'], parent: 'alibaba' }),
    row('alibaba', 'Company', { zh: '阿里巴巴', en: 'Alibaba' }),
    row('azure', 'CloudProvider', { zh: '微软云', en: 'Microsoft Azure' }, { aliases: ['Azure'] }),
    row('feitian', 'Company', { zh: '飞天诚信' }, { aliases: ['飞天'] }),
    row('reinvent', 'Event', { en: 're:Invent' }, { aliases: ['AWS re:Invent'], host: 'aws' }),
  ].map((entity) => [entity.id, entity]),
);

type End = Omit<NameRef, 'forms'>;
export const AWS: End = { kind: 'CloudProvider', name: 'AWS', knownId: 'aws' };
export const ALIYUN: End = { kind: 'CloudProvider', name: '阿里云', knownId: 'aliyun' };
export const AZURE: End = { kind: 'CloudProvider', name: 'Azure', knownId: 'azure' };
export const AMAZON: End = { kind: 'Company', name: 'Amazon', knownId: 'amazon' };
export const FEITIAN: End = { kind: 'Company', name: '飞天诚信', knownId: 'feitian' };
export const REINVENT: End = { kind: 'Event', name: 're:Invent 2021', knownId: 'reinvent', scope: '2021' };
export const company = (name: string): End => ({ kind: 'Company', name });
export const person = (name: string, employer?: string): End => ({
  kind: 'Person',
  name,
  ...(employer !== undefined && { scope: employer }),
});

export interface ClaimSketch
  extends Partial<
    Pick<
      Claim,
      'status' | 'confidence' | 'title' | 'origin' | 'workload' | 'ownWord' | 'extractor' | 'agreedBy' | 'missedBy'
    >
  > {
  readonly date?: string;
}

/** A sentence and what it states. */
export type Sentence = readonly [quote: string, subject: End, type: Claim['type'], object: End, more?: ClaimSketch];

/** Makes an article of sentences, one to a line, each a claim. */
export function article(
  name: string,
  publishedOn: string | undefined,
  sentences: readonly Sentence[],
  more: { readonly url?: string; readonly body?: string } = {},
): ExtractedArticle {
  const id = contentId('fixture', name);
  let text = name;
  const claims = sentences.map(([quote, subject, type, object, { date, ...sketch } = {}], ordinal): Claim => {
    const start = text.length + 1;
    text += `\n${quote}`;
    return {
      ...{ id: contentId(id, String(ordinal), quote), type, status: 'active', confidence: 0.9 },
      ...{ ownWord: false, rule: 'test/rule', extractor: 'test 1', start, end: text.length, quote },
      ...{ subject: { ...subject, forms: [subject.name] }, object: { ...object, forms: [object.name] } },
      ...(date !== undefined && { date: toPartialDate(date)! }),
      ...sketch,
    };
  });
  const { url, body = id } = more;
  const document = {
    ...{
      id,
      path: `${name}.md`,
      title: name,
      lang: 'zh' as const,
      text,
      signature: signText(body),
      blocks: [],
      diagnostics: [],
    },
    ...{ hash: contentId(text, publishedOn ?? ''), outlet: 'Testblatt' },
    ...(url !== undefined && { url }),
    ...(publishedOn !== undefined && { publishedOn: toPartialDate(publishedOn)! }),
  };
  return { document, claims };
}

const HUAMI = company('华米科技');
const LI = person('李明', '华米科技');

/** Names that tried to break things elsewhere. */
export const ODD_NAMES = [
  'O\'Neil "Q" `b` \\ Ltd',
  '🙂 Emoji 云',
  '长'.repeat(300),
  "') RETURN 1 //",
  '$name {id: 1}',
  'a:b^2~[*]?/',
];

/** A small graph in which every type of relationship, status and field of the API occurs. */
export const ARTICLES: readonly ExtractedArticle[] = [
  article(
    '华米选择 AWS',
    '2021-04-15',
    [
      ['🙂 华米科技自 2019 年起使用 AWS。', HUAMI, 'USES', AWS, { date: '2019', agreedBy: ['llm/model/1'] }],
      [
        '华米科技从阿里云迁移到 AWS。',
        HUAMI,
        'MIGRATED_TO',
        AWS,
        { date: '2019-05', origin: '阿里云', workload: '数据平台' },
      ],
      ['华米科技不再使用阿里云。', HUAMI, 'USES', ALIYUN, { status: 'ended', date: '2019-05' }],
      ['华米科技首席技术官李明这样说。', LI, 'WORKS_FOR', HUAMI, { title: '首席技术官' }],
    ],
    { url: 'https://news.example/huami', body: 'huami' },
  ),
  article(
    '华米选择 AWS（转载）',
    '2021-04-16',
    [['华米科技自 2019 年起使用 AWS。', HUAMI, 'USES', AWS, { date: '2019' }]],
    { body: 'huami' },
  ),
  article('re:Invent 2021', '2021-12-02', [
    ['AWS 举办 re:Invent 2021。', AWS, 'HOSTED', REINVENT, { ownWord: true }],
    ['李明出席 re:Invent 2021。', LI, 'PARTICIPATED_IN', REINVENT],
    ['飞天诚信参加 re:Invent 2021。', FEITIAN, 'PARTICIPATED_IN', REINVENT],
    ['AWS 也参加 re:Invent 2021。', AWS, 'PARTICIPATED_IN', REINVENT],
    ['飞天诚信计划使用 AWS。', FEITIAN, 'USES', AWS, { status: 'planned', confidence: 0.6 }],
    ['飞天诚信与华米科技是合作伙伴。', FEITIAN, 'PARTNERS_WITH', HUAMI],
  ]),
  article('Cloud notes', undefined, [
    ['AWS belongs to Amazon.', AWS, 'SUBSIDIARY_OF', AMAZON],
    ['Amazon invested in 华米科技.', AMAZON, 'INVESTED_IN', HUAMI],
    ['李明 invested in 飞天诚信.', LI, 'INVESTED_IN', FEITIAN, { extractor: 'llm/model/1' }],
    ['Amazon acquired 飞天诚信.', AMAZON, 'ACQUIRED', FEITIAN, { status: 'rumoured' }],
    ['Sinnet operates AWS.', company('Sinnet'), 'OPERATES', AWS],
    ['Acme uses Azure.', company('Acme'), 'USES', AZURE, { confidence: 0.3, missedBy: ['llm/model/1'] }],
    ['Acme does not use Azure.', company('Acme'), 'USES', AZURE, { status: 'denied' }],
    ['Acme moved from Nowhere Cloud to Azure.', company('Acme'), 'MIGRATED_TO', AZURE, { origin: 'Nowhere Cloud' }],
    ['Alone denies using 阿里云.', company('Alone'), 'USES', ALIYUN, { status: 'denied' }],
  ]),
  article('王伟', '2022-01-01', [
    ['Acme 的王伟。', person('王伟', 'acme'), 'WORKS_FOR', company('Acme')],
    ['Sinnet 的王伟。', person('王伟', 'sinnet'), 'WORKS_FOR', company('Sinnet')],
  ]),
  article(
    'Odd names',
    '2022-02-02',
    ODD_NAMES.map((name): Sentence => [`${name} uses 阿里云.`, company(name), 'USES', ALIYUN]),
  ),
];

/** Articles in which many firms use Azure, so that lists have pages. */
export function manyCustomers(count: number, prefix = 'Firm'): ExtractedArticle {
  const sentences = Array.from({ length: count }, (_, at): Sentence => {
    const name = `${prefix} ${String(at).padStart(3, '0')}`;
    return [`${name} uses Azure.`, company(name), 'USES', AZURE];
  });
  return article(`${prefix} list`, '2023-03-03', sentences);
}
