import { describe, expect, it } from 'vitest';
import { canonicalUrl, urlKey } from '../../../src/article/canonical-url.ts';

describe('canonical URLs', () => {
  it.each([
    ['HTTPS://News.Example/Path/', 'https://news.example/Path'],
    ['https://news.example/a?utm_source=x&id=7&fbclid=y#top', 'https://news.example/a?id=7'],
    ['https://news.example/a?b=2&a=1', 'https://news.example/a?a=1&b=2'],
    ['https://news.example:443/a', 'https://news.example/a'],
    [
      'https://web.archive.org/web/20230305215015/http://news.example/2013/01/27/a/',
      'http://news.example/2013/01/27/a',
    ],
    ['https://web.archive.org/web/https://news.example/a', 'https://news.example/a'],
    [
      'https://mp.weixin.qq.com/s?__biz=MTM==&mid=2653&idx=1&sn=abc&scene=58#rd',
      'https://mp.weixin.qq.com/s?__biz=MTM%3D%3D&idx=1&mid=2653&sn=abc',
    ],
    ['https://news.example', 'https://news.example'],
  ])('reduces %s', (url, canonical) => {
    expect(canonicalUrl(url)).toBe(canonical);
  });

  it.each([
    '',
    '/blog/acme',
    'ftp://news.example/a',
    'javascript:alert(1)',
    'https://',
    'news.example/a',
    'https://exa mple/',
  ])('takes %j for none', (url) => {
    expect(canonicalUrl(url)).toBeUndefined();
  });

  it('reducing twice changes nothing', () => {
    const once = canonicalUrl('https://www.news.example/a/?q=%E4%BA%91&utm_medium=z')!;
    expect(canonicalUrl(once)).toBe(once);
  });

  it('knows a page by one key over http, https and www', () => {
    expect(urlKey('http://www.news.example/a')).toBe(urlKey('https://news.example/a'));
  });
});
