import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../../src/config.ts';
import { isAllowed, RELATION_TYPES } from '../../../src/model/relation.ts';
import { loadSeeds } from '../../../src/seeds/load-seeds.ts';
import { listSampleArticles, readLabelledArticles } from '../../integration/browser/read-labelled-articles.ts';

const articles = readLabelledArticles(loadSeeds(join(ROOT, 'seeds')));

describe('the sample articles', () => {
  it.each(listSampleArticles())('%s has labels', (name) => {
    expect(existsSync(join(ROOT, 'test/golden', name, 'labels.json'))).toBe(true);
  });

  it.each(articles.map((article) => [article.document.path, article] as const))(
    '%s is read with a title and a day or month, and every labelled quote stands in its text',
    (_, { document, claims }) => {
      expect(document.title).not.toBe('');
      expect(document.publishedOn?.value).toMatch(/^20\d\d-\d\d/);
      expect(claims.length).toBeGreaterThanOrEqual(3);
      for (const { start, end, quote, type, subject, object } of claims) {
        expect(document.text.slice(start, end)).toBe(quote);
        expect(isAllowed(type, subject.kind, object.kind), `${type} from ${subject.kind} to ${object.kind}`).toBe(true);
        for (const ref of [subject, object]) expect(ref.forms, ref.name).not.toEqual([]);
      }
    },
  );

  it('hold one reprint: the same body under two addresses', () => {
    const keys = articles.map(({ document }) => document.signature);
    expect(articles.length - new Set(keys).size).toBe(1);
    expect(new Set(articles.map(({ document }) => document.id)).size).toBe(articles.length);
  });

  it('speak of every type of relation, in every status', () => {
    const claims = articles.flatMap((article) => article.claims);
    expect([...new Set(claims.map(({ type }) => type))].sort()).toEqual([...RELATION_TYPES].sort());
    expect([...new Set(claims.map(({ status }) => status))].sort()).toEqual([
      'active',
      'denied',
      'ended',
      'planned',
      'rumoured',
    ]);
  });

  it('are in Chinese, simplified and traditional, and in English', () => {
    const languages = new Set(articles.map(({ document }) => document.lang));
    for (const lang of ['zh', 'zh-Hant', 'en']) expect([...languages]).toContain(lang);
  });
});
