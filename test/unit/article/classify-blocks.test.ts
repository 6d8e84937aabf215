import { describe, expect, it } from 'vitest';
import { blocksOf, readText } from './read-text.ts';

const PROSE =
  '星河银行上周宣布，已经把核心系统迁移到云上，供应商是一家公有云厂商，旧机房将在年底关闭，所有分行都已经使用新系统。';
const ENGLISH =
  'Acme said on Monday that it has moved all of its systems to the cloud of Globex, its partner for ten years.';

/** Reads a body between two paragraphs of prose and returns the blocks between them. */
function between(middle: string): string[] {
  const document = readText(`---\ntitle: 星河银行上云\n---\n\n${PROSE}\n\n${middle}\n\n${PROSE}`);
  return blocksOf(document).slice(2, -1);
}

describe('single blocks', () => {
  it.each([
    ['作者：李娜', 'byline'],
    ['文丨李娜 王博', 'byline'],
    ['编辑 | 王博', 'byline'],
    ['来源：云报', 'byline'],
    ['By Li Na', 'byline'],
    ['本文来自“云报”，记者：李娜，经授权发布。', 'byline'],
    ['2024-05-06 10:01', 'byline'],
    ['图片来源：星河银行', 'caption'],
    ['转载请注明来源和出处', 'boilerplate'],
    ['免责声明：本文仅供参考', 'boilerplate'],
    ['扫码关注我们的公众号', 'boilerplate'],
    ['阅读原文', 'boilerplate'],
    ['Subscribe', 'boilerplate'],
    ['Sign up for our newsletter to get the latest news.', 'boilerplate'],
    ['亚马逊网络服务公司是新堆栈的赞助商。', 'boilerplate'],
    ['https://news.example/acme', 'boilerplate'],
    ['Register now to save $200 on your ticket', 'advert'],
    ['欢迎捐款支持本站', 'advert'],
    ['• 星河银行把信用卡系统迁移到云上', 'listItem'],
    ['**为什么上云**', 'heading'],
  ])('reads %s as %s', (text, kind) => {
    expect(between(text)).toEqual([`${kind}: ${text.replaceAll('**', '')}`]);
  });

  it.each([
    '关于星河银行：星河银行成立于1990年，使用阿里云，合作伙伴包括远山软件。',
    '李娜是星河银行的首席信息官，此前在远山软件工作。',
    '云厂商向开源基金会捐款一百万元，用于维护内核。',
    '华为云：我们与星河银行签约。',
    '所以我觉得应该给星河银行点个赞，它用一年就完成了迁移，这在同行里很少见。',
    'By 2025, Acme will have moved its last server to Globex Cloud.',
    'Acme spoke ahead of Globex Disrupt 2025, where it shows its new platform.',
    'Share prices of Acme rose by a tenth after the deal with Globex Cloud.',
    'Home Depot moved its stores to Globex Cloud.',
    'About Acme: Acme makes anvils and runs on Globex Cloud.',
    '客户包括：星河银行',
  ])('keeps %s as body', (text) => {
    expect(between(text)).toEqual([`body: ${text}`]);
  });

  it('keeps the linked title of an original, which states facts', () => {
    expect(between('原文链接：[Globex names Bo Ek chief executive](https://news.example/1)')).toEqual([
      'byline: 原文链接：Globex names Bo Ek chief executive',
    ]);
  });
});

describe('groups of blocks', () => {
  it('marks what follows a related heading while it is links', () => {
    expect(
      between(
        '### 推荐阅读\n\n* [远山软件收购小溪科技，交易额未公布](https://n.example/1)\n* [云报年度盘点](https://n.example/2)',
      ),
    ).toEqual(['related: 推荐阅读', 'related: 远山软件收购小溪科技，交易额未公布', 'related: 云报年度盘点']);
  });

  it('marks the titles of other articles without links, up to the next prose', () => {
    const document = readText(`# 星河银行上云\n\n${PROSE}\n\n往期推荐\n\n远山软件收购小溪科技\n\n云报年度盘点\n`);
    expect(blocksOf(document).slice(2)).toEqual([
      'related: 往期推荐',
      'related: 远山软件收购小溪科技',
      'related: 云报年度盘点',
    ]);
  });

  it('marks a linked teaser inside the article, not a linked name in it', () => {
    expect(between('[Globex buys Initech in the largest deal of the year](https://n.example/1)')[0]).toMatch(
      /^related: /,
    );
    expect(between('[Acme](https://a.example) chose Globex Cloud.')).toEqual(['body: Acme chose Globex Cloud.']);
  });

  it('keeps linked names that an intro line introduces', () => {
    expect(
      between(
        '客户包括：\n\n* [Acme](https://a.example)\n* [Initech](https://i.example)\n* [Umbrella](https://u.example)',
      ),
    ).toEqual(['body: 客户包括：', 'listItem: Acme', 'listItem: Initech', 'listItem: Umbrella']);
  });

  it('keeps numbered links, which are the items of a digest', () => {
    expect(
      between(
        '**[1、星河银行与远山软件签约，共建金融云平台](https://n.example/1)**\n\n**[2、小溪科技完成新一轮融资，投资方为星河资本](https://n.example/2)**',
      ),
    ).toEqual(['body: 1、星河银行与远山软件签约，共建金融云平台', 'body: 2、小溪科技完成新一轮融资，投资方为星河资本']);
  });

  it('marks the menu before a repeated title, and keeps prose there', () => {
    const document = readText(
      `---\ntitle: Acme moves to Globex\n---\n\n# Acme moves to Globex\n\n* [Home](/)\n* [Cloud](/c)\n* [Jobs](/j)\n\nMore\n\n# [Acme moves to Globex](/a)\n\nLi Na\n\n${ENGLISH}\n\n${ENGLISH}`,
    );
    expect(blocksOf(document)).toEqual([
      'title: Acme moves to Globex',
      'boilerplate: Home',
      'boilerplate: Cloud',
      'boilerplate: Jobs',
      'boilerplate: More',
      'byline: Li Na',
      `body: ${ENGLISH}`,
      `body: ${ENGLISH}`,
    ]);
  });

  it('marks an advert from its label to its call, whatever firms it names', () => {
    const advert =
      'Techcrunch event\n\n### Bring a friend\n\n#### Acme, Globex, Initech — some of the 250+ heavy hitters\n\nSan Francisco\n\n[**REGISTER NOW**](https://t.example)';
    expect(between(advert).map((block) => block.split(':')[0])).toEqual([
      'advert',
      'advert',
      'advert',
      'advert',
      'advert',
    ]);
    expect(between('Advertisement\n\nAcme and Globex sign')).toEqual([
      'boilerplate: Advertisement',
      'body: Acme and Globex sign',
    ]);
  });

  it('marks the foot of a page, not a list that ends an article', () => {
    const foot = readText(`# 星河银行上云\n\n${PROSE}\n\n微信扫一扫\n\n使用小程序\n\n云报`);
    expect(blocksOf(foot).slice(2)).toEqual([
      'boilerplate: 微信扫一扫',
      'boilerplate: 使用小程序',
      'boilerplate: 云报',
    ]);
    const list = readText(`# 星河银行上云\n\n${PROSE}客户还有：\n\n* 远山软件\n* 小溪科技\n`);
    expect(blocksOf(list).slice(2)).toEqual(['listItem: 远山软件', 'listItem: 小溪科技']);
  });

  it('keeps an article of short lines whole', () => {
    const lines = Array.from({ length: 12 }, (_, at) => `星河银行第${at + 1}家分行上云`);
    expect(blocksOf(readText(`# 星河银行上云\n\n${lines.join('\n\n')}`)).slice(1)).toEqual(
      lines.map((line) => `body: ${line}`),
    );
  });

  it('tells tables of values from tables that arrange a page', () => {
    const values = '<table><tr><td>客户</td><td>云</td></tr><tr><td>星河银行</td><td>阿里云</td></tr></table>';
    expect(between(values)).toEqual(['cell: 客户', 'cell: 云', 'cell: 星河银行', 'cell: 阿里云']);
    const picture = '<table><tr><td><img src="x"></td></tr><tr><td><b>星河银行的新机房</b></td></tr></table>';
    expect(between(picture)).toEqual(['caption: 星河银行的新机房']);
  });

  it('takes an alternative text for a caption only when it is a sentence', () => {
    expect(between('![Bo Ek, chief executive of Acme, speaks at the Globex summit](x.jpg)')[0]).toMatch(
      /^caption: Bo Ek/,
    );
    expect(between('![图片](x.jpg)')).toEqual([]);
    expect(between('![logo_acme_white_2024_final.png](x.png)')).toEqual([]);
  });

  it('knows furniture of HTML pages by element and class', () => {
    const page = `<html><body><nav><p>${PROSE}</p></nav><div class="post-content"><p>${PROSE}</p><ul class="related-posts"><li><a href="/1">远山软件收购小溪科技</a></li></ul><div class="site-footer"><p>云报版权说明</p></div></div></body></html>`;
    expect(
      blocksOf(readText(`---\ntitle: 星河银行上云\n---\n${page}`))
        .slice(1)
        .map((block) => block.split(':')[0]),
    ).toEqual(['boilerplate', 'body', 'related', 'boilerplate']);
  });
});
