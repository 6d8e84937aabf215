import { describe, expect, it } from 'vitest';
import { createArticleReader } from '../../../src/article/read-article.ts';
import type { Document } from '../../../src/model/document.ts';
import { isNearCopy } from '../../../src/model/near-copy.ts';
import { blocksOf, codesOf, readText } from './read-text.ts';

const BODY = '星河银行上周宣布，已经把核心系统迁移到云上，供应商是一家公有云厂商，旧机房将在年底关闭。';

const DIALECTS: readonly [name: string, path: string, source: string, expected: Record<string, unknown>][] = [
  [
    'a feed page: blank line, publisher as author, RFC 1123 date',
    'a.md',
    `\n---\ntitle: '星河银行上云'\ncategories: \n - 新媒体\n - 云报\n - 资讯\nauthor: 云报\ndate: Thu, 15 Apr 2021 23:22:00 GMT\n---\n\n<div>   \n<p>${BODY}</p>\n</div>\n`,
    {
      title: '星河银行上云',
      outlet: '云报',
      author: undefined,
      publishedOn: { value: '2021-04-15', precision: 'day' },
    },
  ],
  [
    'a feed page whose author is a person',
    'a.md',
    `---\nlayout: post\ntitle: "星河银行上云"\ndate: 2024-01-04T20:00:12.000Z\nauthor: 李娜\nfrom: https://news.example/china/54323.html\ntags: [ 云报 ]\ncategories: [ 云报 ]\n---\n<!--1704398412000-->\n[星河银行上云](https://news.example/china/54323.html)\n------\n\n<div>\n<p>${BODY}</p>\n</div>`,
    {
      outlet: '云报',
      author: '李娜',
      url: 'https://news.example/china/54323.html',
      publishedOn: { value: '2024-01-04', precision: 'day' },
    },
  ],
  [
    'a crawl: unquoted fields, publisher as source, day of the crawl',
    'a.md',
    `---\ntitle: Acme: all in\nurl: https://cloud.example/2024/05/acme.html\nsource: Cloud Daily\ndate: 2024-05-07\nfetch_date: 2025-10-06T17:18:03.359934\n---\n\n# Acme: all in\n\nMay 06, 2024\n\n${BODY}`,
    { title: 'Acme: all in', outlet: 'Cloud Daily', publishedOn: { value: '2024-05-06', precision: 'day' } },
  ],
  [
    'an aggregator: site_name is a feed, published_date is the day',
    'a.md',
    `---\ntitle: Acme moves\nurl: https://www.acme.example/blog/move?utm_source=feed\nsite_name: hackernews\nfetched_at: '2026-04-25T08:21:50'\ndate: '2026-04-25'\npublished_date: '2026-04-22T23:03:51-07:00'\n---\n${BODY}`,
    {
      outlet: 'acme.example',
      url: 'https://www.acme.example/blog/move',
      publishedOn: { value: '2026-04-22', precision: 'day' },
    },
  ],
  [
    'a company blog: url is a path, authors a list of maps',
    'a.md',
    `---\ntitle: Acme on Globex\nauthors:\n  - name: Bo Ek\n  - name: Li Na\nurl: /blog/acme-on-globex\ndate: 2020-05-22T00:30:00+08:00\n---\n${BODY}`,
    { url: undefined, author: 'Bo Ek, Li Na', publishedOn: { value: '2020-05-22', precision: 'day' } },
  ],
  [
    'a template that nobody filled in',
    'a.md',
    `---\ntitle: Acme on Globex\ndate: {{ .Date }}\n---\n${BODY}`,
    { title: 'Acme on Globex', publishedOn: undefined },
  ],
  [
    'a translation: heading and address, the date only in an archived URL',
    'a.md',
    `# Acme 上云\n\n> 原文：<https://web.archive.org/web/20230305/https://news.example/2014/02/14/acme/>\n\n${BODY}`,
    {
      title: 'Acme 上云',
      url: 'https://news.example/2014/02/14/acme',
      outlet: 'news.example',
      publishedOn: { value: '2014-02-14', precision: 'day' },
    },
  ],
  [
    'comment lines before the heading',
    'a.md',
    `[#]: subject: "Acme moves"\n[#]: via: "https://source.example/article/22/9/acme"\n[#]: author: "Bo Ek https://source.example/users/bo"\n[#]: url: " "\n\nAcme 上云\n======\n\n${BODY}`,
    {
      title: 'Acme moves',
      author: 'Bo Ek',
      url: 'https://source.example/article/22/9/acme',
      publishedOn: { value: '2022-09', precision: 'month' },
    },
  ],
  [
    'a footer that names the source, a day in the file name',
    'x/20190409 Acme.md',
    `Acme 上云\n======\n\n${BODY}\n\n----\n\nvia: https://source.example/acme-in-the-cloud\n\n作者：[Bo Ek][a]\n译者：[lina](https://github.com/lina)\n\n[a]: https://source.example/bo`,
    {
      title: 'Acme 上云',
      url: 'https://source.example/acme-in-the-cloud',
      publishedOn: { value: '2019-04-09', precision: 'day' },
    },
  ],
  [
    'a clipping: underlined title, host, writer, publication',
    'a.md',
    `Acme 上云\n=====\n\n[mp.weixin.qq.com](https://mp.weixin.qq.com/s/abc)李娜 云报\n\n${BODY}`,
    {
      title: 'Acme 上云',
      url: 'https://mp.weixin.qq.com/s/abc',
      author: '李娜',
      outlet: '云报',
      publishedOn: undefined,
    },
  ],
  [
    'a press release with a full stop before the day of its dateline',
    'a.md',
    `# 星河银行上云\n\n海州。，2021 年 3 月 1 日—${BODY}\n`,
    { publishedOn: { value: '2021-03-01', precision: 'day' } },
  ],
  [
    'a press release that names its wire behind the day',
    'a.md',
    `# 星河银行上云\n\n海州桑城，2021 年 3 月 1 日(星河通讯社)——${BODY}\n`,
    { publishedOn: { value: '2021-03-01', precision: 'day' } },
  ],
  [
    'an article that tells at its end of what it is a part',
    'a.md',
    `# 星河银行上云\n\n${BODY}\n\n**文章来源**\n\n本文摘自：2023年7月14日已经发布的《云上银行》\n`,
    { publishedOn: { value: '2023-07-14', precision: 'day' } },
  ],
  [
    'an article that tells in its head where it was first',
    'a.md',
    `# 星河银行上云\n\n本文来自公众号：星河观察，作者：李娜，首发于2024年3月28日，头图来自：星河图库\n\n${BODY}\n`,
    { publishedOn: { value: '2024-03-28', precision: 'day' } },
  ],
  [
    'an article that tells on a line of its own where it was first',
    'a.md',
    `# 星河银行上云\n\n首发于2024年3月28日\n\n${BODY}\n`,
    { publishedOn: { value: '2024-03-28', precision: 'day' } },
  ],
  [
    'a press release whose wire stands before a hyphen',
    'a.md',
    `# 星河银行上云\n\n海州桑城，2021 年 3 月 1 日(星河通讯社) - ${BODY}\n`,
    { publishedOn: { value: '2021-03-01', precision: 'day' } },
  ],
  [
    'an article that tells when a product from somewhere was first sold',
    'a.md',
    `# 星河银行上云\n\n来源于海州的星河一号手机，首发于2020年5月1日，售价不变。\n\n${BODY}\n`,
    { publishedOn: undefined },
  ],
  [
    'an article that tells when a product was first sold',
    'a.md',
    `# 星河银行上云\n\n星河一号手机，首发于2020年5月1日，售价不变。\n\n${BODY}\n`,
    { publishedOn: undefined },
  ],
  [
    'prose that names a day and a bracket',
    'a.md',
    `# 星河银行上云\n\n该行自2019年5月1日（劳动节）消息传出以来把核心系统迁到云上，${BODY}\n`,
    { publishedOn: undefined },
  ],
  [
    'a file with its day in its name that was first elsewhere',
    '2024-01-02-a.md',
    `# 星河银行上云\n\n${BODY}\n\n本文首发于2023年7月14日\n`,
    { publishedOn: { value: '2024-01-02', precision: 'day' } },
  ],
  [
    'an article that was first elsewhere, and prints its own day',
    'a.md',
    `# 星河银行上云\n\n发布时间：2023-08-01\n\n${BODY}\n\n本文摘自：2023年7月14日已经发布的《云上银行》\n`,
    { publishedOn: { value: '2023-08-01', precision: 'day' } },
  ],
  [
    'an article that tells of another one when that was published',
    'a.md',
    `# 星河银行上云\n\n${BODY}\n\n该报告首发于2020年5月1日，读者可查阅。\n`,
    { publishedOn: undefined },
  ],
  [
    'a press release: the dateline of its first paragraph',
    'a.md',
    `# Acme picks Globex\n\n> 原文：<https://wire.example/acme-picks-globex/>\n\nLONDON, UK – 6 July, 2016 – Acme, a maker of anvils, today announced that it has chosen Globex Cloud for all of its systems.`,
    { publishedOn: { value: '2016-07-06', precision: 'day' } },
  ],
  [
    'a whole HTML page',
    'a.html',
    `<!DOCTYPE html><html><head><title>Acme picks Globex | Cloud Daily</title><meta property="og:title" content="Acme picks Globex"><meta property="og:site_name" content="Cloud Daily"><meta name="author" content="Li Na"><meta property="article:published_time" content="2023-03-04T05:06:07+08:00"><link rel="canonical" href="https://cloud.example/acme/"><style>p{color:red}</style></head><body><nav><a href="/">Home</a></nav><h1>Acme picks Globex</h1><p>${BODY}</p></body></html>`,
    {
      title: 'Acme picks Globex',
      outlet: 'Cloud Daily',
      author: 'Li Na',
      url: 'https://cloud.example/acme',
      publishedOn: { value: '2023-03-04', precision: 'day' },
    },
  ],
  [
    'plain text',
    'note.txt',
    `Acme chose Globex Cloud. ${BODY}`,
    { title: 'Acme chose Globex Cloud', url: undefined, outlet: undefined },
  ],
];

describe('reading an article', () => {
  it.each(DIALECTS)('reads %s', (_name, path, source, expected) => {
    const document = readText(source, path);
    expect(
      Object.fromEntries(Object.keys(expected).map((field) => [field, document[field as keyof Document]])),
    ).toEqual(expected);
    expect(document.text).toContain(source.includes(BODY) ? BODY : 'Globex Cloud');
  });

  it('opens the text with the title, and does not repeat it as a heading', () => {
    const document = readText(`---\ntitle: Acme picks Globex\n---\n\n# Acme picks Globex\n\n## Why\n\n${BODY}`);
    expect(blocksOf(document)).toEqual(['title: Acme picks Globex', 'heading: Why', `body: ${BODY}`]);
  });

  it('joins blocks by line feeds, each with its own offsets', () => {
    const document = readText(`# T1 of it\n\n${BODY}\n\n* one\n  * two\n\n\`\`\`\ncode\nmore\n\`\`\`\n`);
    expect(document.blocks.map(({ kind, level }) => [kind, level])).toEqual([
      ['title', undefined],
      ['body', undefined],
      ['listItem', 1],
      ['listItem', 2],
      ['code', undefined],
    ]);
    expect(document.blocks.map(({ start, end }) => document.text.slice(start, end)).join('\n')).toBe(document.text);
  });

  it('reads entities and tags out of a title', () => {
    expect(readText('---\ntitle: &#8220;Acme&#8221; &amp; <b>Globex</b>\n---\nBody').title).toBe('“Acme” & Globex');
    expect(readText('---\ntitle: "Acme<script>alert(1)</script>"\n---\nBody').title).toBe('Acme');
  });

  it('takes the id from the URL, and without one from the path', () => {
    const at = (url: string, path: string): string => readText(`---\ntitle: T\nurl: ${url}\n---\nBody`, path).id;
    expect(at('https://www.a.example/x/?utm_source=1', 'p.md')).toBe(at('http://a.example/x', 'q.md'));
    expect(at('https://a.example/x', 'p.md')).not.toBe(at('https://a.example/y', 'p.md'));
    expect(at('/x', 'p.md')).not.toBe(at('/x', 'q.md'));
    expect(at('https://a.example/x', 'p.md')).toMatch(/^[0-9a-f]{32}$/);
  });

  it('changes its hash with text, metadata or markup, not with layout', () => {
    const hash = (text: string): string => readText(text).hash;
    const base = hash('---\ntitle: T\ndate: 2024-01-02\n---\nAcme moved.\n\nGlobex stayed.');
    expect(
      hash('---\r\ntitle: "T"\r\ndate: 2024-01-02\r\n---\r\n\r\nAcme   moved.\r\n\r\n\r\nGlobex stayed.\r\n'),
    ).toBe(base);
    expect(hash('---\ntitle: T\ndate: 2024-01-03\n---\nAcme moved.\n\nGlobex stayed.')).not.toBe(base);
    expect(hash('---\ntitle: T\ndate: 2024-01-02\n---\nAcme moves.\n\nGlobex stayed.')).not.toBe(base);
    expect(hash('---\ntitle: T\ndate: 2024-01-02\n---\n## Acme moved.\n\nGlobex stayed.')).not.toBe(base);
  });

  it('gives reprints one origin: title, outlet, bylines and punctuation may differ', () => {
    const first = readText(`---\ntitle: A\nsource: One\n---\n作者：李娜\n\n${BODY}`);
    const second = readText(`# B\n\n${BODY.replaceAll('，', ',')}\n\n转载请注明来源`, 'b.md');
    expect(isNearCopy(second.signature, first.signature)).toBe(true);
    expect(
      isNearCopy(readText('# A\n\n另一家公司去年秋天把订单系统搬到了自己的机房。').signature, first.signature),
    ).toBe(false);
  });

  it('never lets scripts, handlers or frames into the text', () => {
    const document = readText(
      `# Acme moves\n\n<p onclick="steal()">Acme <b onmouseover=alert(1)>moved</b> its systems.</p>\n<script>document.cookie</script>\n<iframe src="https://evil.example">inside</iframe>\n<style>p{}</style>\n<a href="javascript:alert(2)">Globex</a> stayed.\n\n<svg><text>drawn</text></svg><object>old</object>`,
    );
    expect(document.text).toBe('Acme moves\nAcme moved its systems.\nGlobex stayed.');
  });

  it('says when an unclosed script takes the rest of the page', () => {
    const document = readText('<p>Acme moved.</p><p>So did Globex.</p><script>var a = 1; <p>Never read</p>', 'a.html');
    expect(document.text).not.toContain('Never');
    expect(codesOf(document)).toContain('TEXT_SWALLOWED');
  });

  it('refuses a lexicon without a list, naming file and list', () => {
    expect(() => createArticleReader({ boilerplate: {}, 'front-matter': {} })).toThrow(
      expect.objectContaining({
        code: 'SEEDS_INVALID',
        message: expect.stringMatching(/seeds\/lexicon\/[\w-]+\.yaml has no list/),
      }),
    );
  });
});
