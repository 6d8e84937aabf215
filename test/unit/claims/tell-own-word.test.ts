import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createOwnWordTeller } from '../../../src/claims/tell-own-word.ts';
import { ROOT } from '../../../src/config.ts';
import type { Document } from '../../../src/model/document.ts';
import type { DocumentEntity } from '../../../src/model/mention.ts';
import type { EntityKind } from '../../../src/model/relation.ts';
import type { EntityRow } from '../../../src/model/seed-row.ts';
import { loadSeeds } from '../../../src/seeds/load-seeds.ts';
import { markArticle } from './mark-article.ts';

const { lexicon } = loadSeeds(join(ROOT, 'seeds'));
const entities: readonly EntityRow[] = [
  row('harbor', 'Company', ['海港集团', 'Harbor Group'], { family: 'harbor', domains: ['harbor.example'] }),
  row('harbor-cloud', 'CloudProvider', ['海港云', 'Harbor Cloud'], {
    ...{ parent: 'harbor', family: 'harbor', domains: ['cloud.harbor.example'] },
  }),
  row('pier', 'Company', ['码头软件', 'Pier'], { parent: 'harbor' }),
  row('lighthouse', 'CloudProvider', ['灯塔云', 'Lighthouse'], { domains: ['lighthouse.example'] }),
  row('mill', 'Company', ['磨坊食品', 'Mill Foods'], {}),
  row('harbor-day', 'Event', ['海港大会', 'Harbor Day'], { host: 'harbor-cloud' }),
];
const known: Record<string, Partial<DocumentEntity>> = Object.fromEntries(
  entities.flatMap(({ id, names, family }) =>
    [names.zh!, names.en!].map((name) => [name, { knownId: id, ...(family !== undefined && { family }) }]),
  ),
);
const openTeller = createOwnWordTeller({ entities, lexicon });

function row(id: string, kind: EntityKind, [zh, en]: [string, string], more: Partial<EntityRow>): EntityRow {
  return { id, kind, names: { zh, en }, aliases: [], ambiguous: [], products: [], ...more };
}

interface Article extends Partial<Pick<Document, 'url' | 'outlet' | 'author' | 'lang'>> {
  readonly lines: readonly string[];
  /** Who works for whom, by name; a row's id, or a name. */
  readonly employers?: Readonly<Record<string, string>>;
}

/** Tells for pairs "A > B", or "A > B @ words of the quote", which are an end's own word. */
function ownOf({ lines, employers = {}, ...metadata }: Article, pairs: readonly string[]): readonly string[] {
  const marked = markArticle(lines, { known, lang: metadata.lang ?? 'zh' });
  const document = { ...marked.document, ...metadata };
  const indexOf = (name: string) => {
    const index = marked.mentions.entities.findIndex((entity) => entity.name === name);
    expect(index, `no ${name} in the article`).toBeGreaterThanOrEqual(0);
    return index;
  };
  const works = new Map(Object.entries(employers).map(([person, firm]) => [indexOf(person), firm]));
  const isOwnWord = openTeller(document, marked.mentions, works);
  return pairs.filter((pair) => {
    const [ends, words] = pair.split(' @ ');
    const [subject, object] = ends!.split(' > ').map(indexOf);
    return isOwnWord(subject!, object!, words === undefined ? 0 : document.text.indexOf(words));
  });
}

const USE = '[C:磨坊食品]采用[P:海港云]，[C:磨坊食品]也用[P:灯塔云]。';
const PAIRS = ['磨坊食品 > 海港云', '磨坊食品 > 灯塔云'];
const [HARBOR, LIGHTHOUSE] = [PAIRS[0]!, PAIRS[1]!];

describe('a claim is own word by the address, outlet or author of its article', () => {
  it.each<[string, Omit<Article, 'lines'>, readonly string[]]>([
    ['the site of an end', { url: 'https://cloud.harbor.example/cases/mill' }, [HARBOR]],
    ['the site of its group', { url: 'https://www.harbor.example/news/12' }, [HARBOR]],
    ['the site of the other end', { url: 'https://blog.lighthouse.example/mill' }, [LIGHTHOUSE]],
    ['an outlet that is the firm', { outlet: '海港云' }, [HARBOR]],
    ['its official account', { outlet: '海港云官方' }, [HARBOR]],
    ['its public account', { outlet: '公众号：海港云开发者' }, [HARBOR]],
    ['its blog', { outlet: 'Harbor Cloud Engineering Blog' }, [HARBOR]],
    ['its newsroom', { outlet: 'Lighthouse Newsroom' }, [LIGHTHOUSE]],
    ['an author that is the firm', { author: '磨坊食品' }, PAIRS],
    ['a team of the firm as author', { outlet: '云上周刊', author: '海港云技术团队' }, [HARBOR]],
    ['an outlet of its own', { outlet: '云上周刊', url: 'https://weekly.example/harbor.example' }, []],
    ['an address that only ends alike', { url: 'https://notharbor.example/' }, []],
    ['an outlet that only begins alike', { outlet: '海港云观察周刊' }, []],
    ['an outlet about the firm', { outlet: 'The Harbor Cloud Skeptic' }, []],
    ['an author of that name', { author: 'Lighthouse Keeper' }, []],
    ['nothing', {}, []],
  ])('%s', (_, metadata, expected) => {
    expect(ownOf({ ...metadata, lines: [USE] }, PAIRS)).toEqual(expected);
  });

  it('takes an unlisted firm by its name in the article', () => {
    const lines = ['[C:青石科技]采用[P:灯塔云]。', '[C:Bluestone]也用[P:灯塔云]。'];
    expect(ownOf({ outlet: '青石科技官微', lines }, ['青石科技 > 灯塔云'])).toEqual(['青石科技 > 灯塔云']);
    expect(ownOf({ url: 'https://bluestone.com.cn/n/1', lines }, ['Bluestone > 灯塔云'])).toEqual([
      'Bluestone > 灯塔云',
    ]);
    expect(ownOf({ url: 'https://bluestone.substack.com/p/1', lines }, ['Bluestone > 灯塔云'])).toEqual([]);
  });

  it('takes an author for the firm that the article says the author works for, unless an outlet stands between', () => {
    const lines = ['[H:李明]在[P:海港云]工作。[C:磨坊食品]采用[P:海港云]。'];
    const article = { author: '李明、王芳', employers: { 李明: 'harbor-cloud' }, lines };
    expect(ownOf(article, ['磨坊食品 > 海港云'])).toEqual(['磨坊食品 > 海港云']);
    expect(ownOf({ ...article, outlet: '云上周刊' }, ['磨坊食品 > 海港云'])).toEqual([]);
    expect(ownOf({ ...article, author: '王芳' }, ['磨坊食品 > 海港云'])).toEqual([]);
  });
});

describe('the ends of a claim', () => {
  const lines = ['[H:李明]、[C:码头软件]、[C:海港集团]、[P:海港云]、[P:灯塔云]、[C:磨坊食品]、[E:海港大会]'];
  it.each<[string, readonly string[]]>([
    ['海港云官网', ['海港集团 > 灯塔云', '码头软件 > 海港云', '磨坊食品 > 海港大会', '李明 > 海港云', '李明 > 灯塔云']],
    // A firm that the group owns is of the group, but not of its sister.
    ['码头软件', ['海港集团 > 灯塔云', '码头软件 > 海港云']],
    ['磨坊食品', ['磨坊食品 > 海港大会', '磨坊食品 > 灯塔云']],
  ])('count with their groups, employers and hosts, for %s', (outlet, expected) => {
    const pairs = [
      ...['海港集团 > 灯塔云', '码头软件 > 海港云', '磨坊食品 > 海港大会', '李明 > 海港云', '李明 > 灯塔云'],
      '磨坊食品 > 灯塔云',
    ];
    const own = ownOf({ outlet, employers: { 李明: 'harbor-cloud' }, lines }, pairs);
    expect(own).toEqual(expected);
  });
});

describe('a line that names who supplied the text', () => {
  it.each<[string, readonly string[]]>([
    ['（本文由海港云供稿）', [HARBOR]],
    ['本文由海港云市场部王芳投稿', [HARBOR]],
    ['本稿由 Lighthouse 提供', [LIGHTHOUSE]],
    ['来源：海港云公众号', [HARBOR]],
    ['来源 | 灯塔云官网', [LIGHTHOUSE]],
    ['供稿：海港雲', [HARBOR]],
    ['海港云 赞助了这篇文章。', [HARBOR]],
    ['Lighthouse sponsored this post.', [LIGHTHOUSE]],
    ['Sponsored by Harbor Cloud', [HARBOR]],
    // Told about the firm, not by it.
    ['本文由云上周刊编译，不代表海港云观点', []],
    ['本文由海港云翻译', []],
    ['来源：云上周刊', []],
    ['来源：海港云提供的数据和云上周刊的整理', []],
    ['海港云是本刊的赞助商。', []],
    ['海港云赞助了一支足球队。', []],
    ['消息来源海港云。', []],
  ])('%s', (line, expected) => {
    expect(ownOf({ lines: [line, USE] }, PAIRS)).toEqual(expected);
  });

  it('is not the source of a figure half-way', () => {
    const filler = Array.from(
      { length: 12 },
      () => '这一段写的是别的事情，长得足够让读者忘记上一段写过什么，也就是说它比较长。',
    );
    expect(ownOf({ lines: [USE, ...filler, '来源：海港云', ...filler] }, PAIRS)).toEqual([]);
    expect(ownOf({ lines: [USE, ...filler, '来源：海港云'] }, PAIRS)).toEqual([HARBOR]);
  });
});

describe('an article in the first person', () => {
  it.each<[readonly string[], Document['lang'], boolean]>([
    [['去年我们很忙。在[P:海港云]，我们相信测试。'], 'zh', true],
    [['At [P:Harbor Cloud], we believe in tests.'], 'en', true],
    [['A year went by. Here at [P:Harbor Cloud] we believe in tests.'], 'en', true],
    [['她说：“在[P:海港云]，我们相信测试。”'], 'zh', false],
    [['“It was hard. At [P:Harbor Cloud], we believe in tests,” she said.'], 'en', false],
    [['As she puts it, at [P:Harbor Cloud] we believe in tests.'], 'en', false],
    [['在[P:海港云]，他们相信测试。'], 'zh', false],
    [['At [P:Harbor Cloud], weather permitting, tests go on.'], 'en', false],
  ])('%j', (lines, lang, expected) => {
    const cloud = lang === 'en' ? 'Harbor Cloud' : '海港云';
    const own = ownOf({ lang, lines: [...lines, `[C:磨坊食品]采用[P:${cloud}]。`] }, [`磨坊食品 > ${cloud}`]);
    expect(own.length === 1).toBe(expected);
  });
});

it('takes nobody’s "we" for the word of the article on the pages of an outlet', () => {
  const lines = ['在[P:海港云]，我们相信测试。', USE];
  expect(ownOf({ lines }, PAIRS)).toEqual([HARBOR]);
  expect(ownOf({ outlet: '云上周刊', lines }, PAIRS)).toEqual([]);
});

describe('a release that an article gives', () => {
  const lines = [
    '= [P:海港云]签下[C:磨坊食品]',
    '[C:磨坊食品]将用[P:海港云]，本刊从两位知情人士处获悉。',
    '以下是新闻稿：',
    '[P:海港云]今日宣布，[C:磨坊食品]采用[P:海港云]。',
  ];
  it('is the word of who issued it, what stands before is the outlet’s', () => {
    const own = ownOf({ outlet: '云上周刊', lines }, ['磨坊食品 > 海港云 @ 将用', '磨坊食品 > 海港云 @ 今日宣布']);
    expect(own).toEqual(['磨坊食品 > 海港云 @ 今日宣布']);
  });
});
