import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { buildGuide } from '../../../src/browser/build-guide.ts';
import { loadStatements } from '../../../src/graph/load-statements.ts';

const OPTIONS = {
  graphqlUrl: 'http://localhost:4000/graphql',
  favouritesUrl: 'http://localhost:4000/browser/favourites.zip',
  styleUrl: 'http://localhost:4000/browser/style.grass',
};

const question = (name: string, cypher: string) => ({
  name: `browser/${name}`,
  description: `Shows ${name}.`,
  text: `// Shows ${name}.\n// @mode read\n// @returns many\n// @row a any\n${cypher}\n`,
});

/** What Neo4j Browser 5.24 deletes from every guide before it shows it. */
const clean = (html: string): string =>
  html
    .replace(/(\s+(on[^\s=]+)[^\s=]*\s*=\s*("[^"]*"|'[^']*'|[\w\-.:]+\s*))/gi, '')
    .replace(/<script\b[^<]*(?:(?!<\/script>)<[^<]*)*(<\/script>)?/gi, '');

describe('buildGuide', () => {
  const real = [...loadStatements().values()].filter(({ name }) => name.startsWith('browser/'));

  it('has a slide for each statement of cypher/browser and one before them', () => {
    const $ = load(buildGuide(loadStatements().values(), OPTIONS));
    expect(real.length).toBeGreaterThanOrEqual(12);
    expect($('article.guide > carousel > slide')).toHaveLength(real.length + 1);
  });

  it('orders the slides by the numbers of the files, and leaves the numbers out of the titles', () => {
    const $ = load(buildGuide([question('10-later', 'RETURN 1'), question('02-who-is-first', 'RETURN 2')], OPTIONS));
    const titles = $('h3')
      .toArray()
      .map((title) => $(title).text());
    expect(titles.slice(1)).toEqual(['Who is first', 'Later']);
  });

  it('leaves statements of other folders out', () => {
    const other = { ...question('01-a', 'RETURN 1'), name: 'read/organization/by-id' };
    expect(load(buildGuide([other], OPTIONS))('slide')).toHaveLength(1);
  });

  it.each([
    ['comparison', 'MATCH (a)-->(b) WHERE a.x < 1 AND b.y > 2 RETURN a'],
    ['quotes and ampersands', `RETURN "it's" AS a, '&amp;' AS b`],
    ['markup', `RETURN '<script>alert(1)</script><b onclick="x()">' AS a`],
    ['a name that looks like an event handler', 'MATCH (a) WHERE one = other AND online = true AND onset="x" RETURN a'],
    ['a closing tag of its own', `RETURN '</pre></slide></carousel>' AS a`],
    ['Chinese and emoji', `RETURN '华米 → 亚马逊云科技 ☁️' AS a`],
  ])('shows a statement exactly as written after Browser has cleaned the guide: %s', (_, cypher) => {
    const $ = load(clean(buildGuide([question('01-a', cypher)], OPTIONS)));
    expect($('slide').last().find('pre.runnable').text()).toBe(cypher);
    expect($('slide')).toHaveLength(2);
    expect($('script, [onclick]')).toHaveLength(0);
  });

  it('loses nothing of the real statements in that cleaning', () => {
    const html = buildGuide(real, OPTIONS);
    expect(clean(html)).toBe(html);
  });

  it('closes every element that it opens, in order', () => {
    const open: string[] = [];
    for (const [, end, tag] of buildGuide(real, OPTIONS).matchAll(/<(\/?)([a-z]\w*)/g)) {
      if (end) expect(open.pop()).toBe(tag);
      else open.push(tag ?? '');
    }
    expect(open).toEqual([]);
  });

  it('tells where the style, the favourites and GraphQL are, on the host that was given', () => {
    const $ = load(buildGuide(real, OPTIONS));
    expect($('slide').first().find('pre.runnable').text()).toBe(`:style ${OPTIONS.styleUrl}`);
    expect(
      $('a')
        .toArray()
        .map((link) => $(link).attr('href')),
    ).toEqual([OPTIONS.favouritesUrl, OPTIONS.graphqlUrl]);
  });
});
