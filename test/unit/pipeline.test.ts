import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../src/config.ts';
import { AppError } from '../../src/errors.ts';
import { createPipeline, type Extraction, type Pipeline } from '../../src/pipeline.ts';
import { loadSeeds } from '../../src/seeds/load-seeds.ts';

let run: Pipeline;
beforeAll(() => {
  run = createPipeline(loadSeeds(join(ROOT, 'seeds')));
});

const extract = (text: string, path = 'article.md'): Extraction => run({ path, bytes: Buffer.from(text) });
const ARTICLE = `---
title: 华米把健康云交给亚马逊云科技
date: 2021-04-15
url: https://news.example.com/huami
---

华米科技采用亚马逊云科技。德甲联赛也采用亚马逊云科技。
`;

describe('createPipeline', () => {
  it('takes an article through all stages: text, names, claims', () => {
    const { document, mentions, claims } = extract(ARTICLE);
    expect(document).toMatchObject({ title: '华米把健康云交给亚马逊云科技', lang: 'zh', diagnostics: [] });
    expect(document.publishedOn).toEqual({ value: '2021-04-15', precision: 'day' });
    const aws = mentions.entities.find(({ knownId }) => knownId === 'aws');
    expect(aws).toMatchObject({ kind: 'CloudProvider', name: '亚马逊云科技' });
    expect(mentions.entities.map(({ name }) => name)).toContain('华米科技');
    const use = claims.find(({ type, subject }) => type === 'USES' && subject.name === '华米科技');
    expect(use).toMatchObject({ status: 'active', object: { knownId: 'aws' } });
    expect(use!.quote).toMatch(/华米.*亚马逊云科技/u);
  });

  it('keeps the id of a claim when another part of its article changes', () => {
    const before = extract(ARTICLE).claims;
    const after = extract(ARTICLE.replace('\n华米', '\n天气很好。\n\n华米')).claims;
    expect(before.length).toBeGreaterThan(0);
    for (const { id } of before) expect(after.map((claim) => claim.id)).toContain(id);
  });

  it('gives the ids of an article by its URL, not by where its file lies', () => {
    const [here, there] = [extract(ARTICLE, 'a.md'), extract(ARTICLE, 'deep/b.md')];
    expect(there.claims).toEqual(here.claims);
    const withoutUrl = ARTICLE.replace(/url:.*\n/u, '');
    const [one, two] = [extract(withoutUrl, 'a.md'), extract(withoutUrl, 'b.md')];
    expect(one.claims.length).toBeGreaterThan(0);
    expect(two.claims.map(({ id }) => id)).not.toEqual(one.claims.map(({ id }) => id));
  });

  it.each<[string, string]>([
    ['only front matter', '---\ntitle: 空\n---\n'],
    ['no name', '天气很好，适合出门。\n'],
    ['one letter', 'a'],
    ['marks alone', '。。。！？\n\n、、、'],
  ])('finds nothing, without an error, in an article of %s', (_, text) => {
    expect(extract(text).claims).toEqual([]);
  });

  it.each<[string, Uint8Array]>([
    ['nothing', new Uint8Array()],
    ['bytes that are no text', Uint8Array.from({ length: 400 }, (_, i) => (i * 37) % 32)],
    ['a picture', readFileSync(join(ROOT, 'docs/images', 'neo4j-browser.png'))],
  ])('refuses %s as unreadable', (_, bytes) => {
    let fault: unknown;
    try {
      run({ path: 'odd.md', bytes });
    } catch (error) {
      fault = error;
    }
    expect(fault).toBeInstanceOf(AppError);
    expect((fault as AppError).code).toBe('ARTICLE_UNREADABLE');
    expect((fault as AppError).message).toContain('odd.md');
  });

  it.each([
    ['https://www.aliyun.com/customer/huami', true],
    ['https://news.example/2021/huami', false],
  ])('says of claims at %s whether an end says so itself: %s', (url, expected) => {
    const { claims } = extract(`---\ntitle: 华米科技上云\nurl: ${url}\n---\n\n华米科技将全部业务迁移到阿里云。\n`);
    expect(claims.length).toBeGreaterThan(0);
    expect(claims.map(({ ownWord }) => ownWord)).toEqual(claims.map(() => expected));
  });

  // A guard against expressions that read a long sentence again and again; the limit is far above what a busy machine needs.
  it('reads a sentence of many thousand characters without end', { timeout: 180_000 }, () => {
    const { document, mentions, claims } = extract(
      `${'华米科技采用亚马逊云科技，'.repeat(3000)}${'无'.repeat(20_000)}`,
    );
    expect(document.text.length).toBeGreaterThan(50_000);
    expect(mentions.mentions.length).toBeGreaterThanOrEqual(3000);
    expect(claims.length).toBeLessThan(3000);
    for (const { start, end, quote } of claims) expect(document.text.slice(start, end)).toBe(quote);
  });
});
