import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createReleaseFinder } from '../../../src/claims/find-release.ts';
import { ROOT } from '../../../src/config.ts';
import type { Document } from '../../../src/model/document.ts';
import { loadSeeds } from '../../../src/seeds/load-seeds.ts';
import { markArticle } from './mark-article.ts';

const findRelease = createReleaseFinder(loadSeeds(join(ROOT, 'seeds')).lexicon);

const NEWS = '[P:海港云]今日宣布与[C:磨坊食品]达成合作，双方将一起建设面向食品行业的数据平台，帮助更多工厂上云。';
const ENGLISH =
  '[P:Harbor Cloud] today announced that [C:Mill Foods] chose it to run the systems of all of its bakeries.';
const ABOUT = '[P:海港云]创立于2010年，为四十个国家的客户提供计算、存储和数据库服务，并与伙伴一起服务各行各业。';
const VISIT = `${ABOUT}更多信息请访问 www.harbor.example。`;
const PARTNER = '[C:磨坊食品]在十二个城市生产面包和点心，旗下有三个品牌。更多信息请访问 www.mill.example。';
const FILLER = '本文其余部分讲的是食品行业这些年的变化，它们与云计算没有直接的关系，但读者也许愿意知道。';

function issuersOf(lines: readonly string[], more: Partial<Document> = {}): readonly string[] | undefined {
  const { document, mentions } = markArticle(lines, { lang: more.lang ?? 'zh' });
  const read = { ...document, ...more };
  return findRelease(read, mentions)?.issuers.map((index) => mentions.entities[index]!.name);
}

describe('the marks of a release', () => {
  it.each<[string, readonly string[], Partial<Document>]>([
    ['a wire as outlet', [NEWS], { outlet: '美通社' }],
    ['a wire as author', [NEWS], { author: 'PR Newswire' }],
    ['a wire’s address', [NEWS], { url: 'https://www.prnasia.com/story/1' }],
    ['an address that says so', [NEWS], { url: 'https://weekly.example/press-release/harbor-mill' }],
    ['a wire as source', [NEWS, '来源：美通社'], {}],
    ['a wire in the dateline', [`北京2021年5月12日 /美通社/ -- ${NEWS}`], {}],
    ['a wire behind the place', [`上海（美国商业资讯）${NEWS}`], {}],
    ['a title that says so', ['= 新闻稿：海港云与磨坊食品合作', NEWS], {}],
    ['a line that says so', ['= 海港云与磨坊食品合作', '即时发布', NEWS], {}],
    ['a dateline', [`上海，2021年5月12日——${NEWS}`], {}],
    ['a dateline, the day first', [`2021年5月12日，上海——${NEWS}`], {}],
    ['a dateline in brackets', [`【2021年5月12日，上海】${NEWS}`], {}],
    ['a dateline without its day', [`中国上海——${NEWS}`], {}],
    ['a disclaimer', [NEWS, FILLER, '本新闻稿包含前瞻性陈述，实际结果可能有所不同。'], {}],
    ['a contact for reporters', [NEWS, FILLER, FILLER, '媒体联系人：', '王芳 021-555-0100'], {}],
    ['sections at the end', [NEWS, FILLER, FILLER, '# 关于[P:海港云]', ABOUT], {}],
  ])('%s', (_, lines, more) => {
    expect(issuersOf(lines, more)).toEqual(['海港云']);
  });

  it.each<[string, readonly string[], Partial<Document>]>([
    ['news', [NEWS], {}],
    ['news of an outlet', [NEWS], { outlet: '云上周刊', url: 'https://weekly.example/2021/05/12/press' }],
    ['news with its day', [`2021年5月12日，${NEWS}`], {}],
    ['news with its day, and a dash later', [`2021年5月12日，${NEWS}——这是第三家。`], {}],
    ['an agency’s dateline', [`新华社上海5月12日电 ${NEWS}`], {}],
    ['an agency in an English dateline', [`Shanghai, May 12, 2021 (Xinhua) -- ${NEWS}`], {}],
    ['a report about releases', [NEWS, '新闻稿称，双方还会共建实验室。'], {}],
    ['a quoted release', [`${NEWS}海港云在新闻稿中说。`], {}],
    ['a span of days', [`上海，2021年5月12日—13日，${NEWS}`], {}],
    ['a wire among the notes', [NEWS, FILLER, FILLER, 'Harbor wins Mill - PR Newswire, accessed April 5, 2026'], {}],
    ['an item of a menu', ['! 新闻稿', NEWS], {}],
  ])('are not %s', (_, lines, more) => {
    expect(issuersOf(lines, more)).toBeUndefined();
  });

  it.each<[string, string, readonly string[] | undefined]>([
    ['a dateline', `Oslo, Norway – May 12, 2021 – ${ENGLISH}`, ['Harbor Cloud']],
    ['a wire', `OSLO, May 12, 2021 /PRNewswire/ -- ${ENGLISH}`, ['Harbor Cloud']],
    ['a wire in brackets', `OSLO--(BUSINESS WIRE)--${ENGLISH}`, ['Harbor Cloud']],
    ['a conference in the dateline', `LAS VEGAS, Harbor Day 2021 – Nov. 28, 2021 – ${ENGLISH}`, ['Harbor Cloud']],
    ['a place and today', `Oslo — ${ENGLISH}`, ['Harbor Cloud']],
    ['a reporter’s dateline', 'Oslo — [P:Harbor Cloud] said on Tuesday that it won [C:Mill Foods].', undefined],
    ['an agency', `OSLO, May 12, 2021 (Reuters) - ${ENGLISH}`, undefined],
    ['none', ENGLISH, undefined],
  ])('in English: %s', (_, line, expected) => {
    expect(issuersOf([line], { lang: 'en' })).toEqual(expected);
  });
});

describe('the issuers of a release', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    [
      'the name before the verb, in Chinese',
      ['上海，2021年5月12日——[C:磨坊食品]的云服务商[P:海港云]今日宣布扩建。'],
      ['海港云'],
    ],
    [
      'both, where they announce it together',
      ['上海，2021年5月12日——[C:磨坊食品]和[P:海港云]今日宣布合作。'],
      ['磨坊食品', '海港云'],
    ],
    [
      'whom the title names, of several',
      ['= [P:海港云]扩建', '上海，2021年5月12日——[P:海港云]，[C:磨坊食品]的服务商，今日宣布扩建。'],
      ['海港云'],
    ],
    [
      'all of whom sections tell',
      [
        `上海，2021年5月12日——${NEWS}`,
        FILLER,
        FILLER,
        FILLER,
        '# 关于[P:海港云]',
        VISIT,
        '# 关于[C:磨坊食品]',
        PARTNER,
      ],
      ['海港云', '磨坊食品'],
    ],
    [
      'whom the title names first, where nobody announces',
      ['= [C:磨坊食品]用上[P:海港云]', '即时发布', FILLER],
      ['磨坊食品'],
    ],
    [
      'nobody but the subject of the section, without another mark',
      [NEWS, FILLER, FILLER, '# 关于[C:磨坊食品]', PARTNER],
      ['磨坊食品'],
    ],
  ])('are %s', (_, lines, expected) => {
    expect(issuersOf(lines)).toEqual(expected);
  });
});

describe('sections about firms', () => {
  const opening = [FILLER, FILLER, FILLER];
  it.each<[string, readonly string[], readonly string[] | undefined]>([
    ['with an address', [...opening, '# 关于[P:海港云]', VISIT], ['海港云']],
    ['as a plain line', [...opening, '关于[P:海港云]：', VISIT], ['海港云']],
    ['with a name that only the section writes', [...opening, '# 关于港湾', VISIT], ['海港云']],
    [
      'with lines for reporters behind',
      [FILLER, ...opening, '# 关于[P:海港云]', VISIT, '# 媒体联系人', FILLER],
      ['海港云'],
    ],
    // An article that ends by describing its subject.
    ['without an address', [...opening, '# 关于[P:海港云]', ABOUT], undefined],
    ['half-way', ['# 关于[P:海港云]', VISIT, ...opening], undefined],
    ['with other chapters behind', [...opening, '# 关于[P:海港云]', VISIT, '# 价格', FILLER], undefined],
    ['about the author', [...opening, '# 关于作者', `${VISIT}`], undefined],
    ['about the outlet', [...opening, '# 关于我们', `${VISIT}`], undefined],
    ['that are questions', [...opening, '# 关于[P:海港云]，你知道多少？', VISIT], undefined],
    ['with nothing below', [...opening, '# 关于[P:海港云]'], undefined],
  ])('count %s', (_, lines, expected) => {
    expect(issuersOf(lines)).toEqual(expected);
  });
});

describe('a release that an article gives', () => {
  const line = (words: string) => ['= 海港云签约', `本刊获悉，${NEWS}`, words, NEWS, FILLER];
  it.each([
    ['以下是新闻稿：', true],
    ['新闻稿全文如下：', true],
    ['以下是来自海港云的完整声明：', true],
    ['完整的招聘启事如下，原文已经下线：', true],
    ['新闻稿没有说明价格。', false],
    ['双方的合作内容如下：', false],
  ])('begins behind "%s": %s', (words, expected) => {
    const { document, mentions } = markArticle(line(words));
    const release = findRelease(document, mentions);
    expect(release?.start).toBe(expected ? document.text.indexOf(words) + words.length : undefined);
  });
});
