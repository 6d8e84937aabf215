import { signText } from '../src/article/text-signature.ts';
import { contentId } from '../src/graph/content-id.ts';
import type { Claim, NameRef } from '../src/model/claim.ts';
import type { ExtractedArticle } from '../src/model/extracted-article.ts';
import type { EntityRow } from '../src/model/seed-row.ts';

/** Claims of one article. */
export const CLAIMS = 5;
const PROVIDERS = 40;

/** A generator of numbers from 0 to 1 (mulberry32), so that every run writes the same. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The providers that the articles speak of. */
export function makeRows(): readonly EntityRow[] {
  return Array.from({ length: PROVIDERS }, (_, i) => ({
    ...{ id: `cloud-${i}`, kind: 'CloudProvider', names: { zh: `云${i}`, en: `Cloud ${i}` } },
    ...{ aliases: [], ambiguous: [], products: [] },
  }));
}

/**
 * Makes the article of a number. Few large providers and firms have most of the claims, as in the press: a seventh of all goes
 * to one provider.
 * @param articles how many there are in all: so many firms are half as many
 */
export function makeArticle(i: number, edition: number, articles: number): ExtractedArticle {
  const random = randomFrom(i);
  const filler = '这一段文字与云计算无关，只是为了让文章有通常的长度。'.repeat(40);
  let text = `第${i}篇报道\n${edition > 0 ? `第${edition}次更正。\n` : ''}`;
  const claims = Array.from({ length: CLAIMS }, (_, ordinal): Claim => {
    const provider = Math.floor(PROVIDERS * random() ** 3);
    const subject: NameRef = {
      kind: 'Company',
      name: `公司${Math.floor((articles / 2) * random() ** 1.5)}`,
      forms: [],
    };
    const object: NameRef = { kind: 'CloudProvider', name: `云${provider}`, knownId: `cloud-${provider}`, forms: [] };
    const quote = `${subject.name}的核心系统运行在${object.name}上。`;
    const start = text.length;
    text += `${quote}\n`;
    return {
      ...{ id: contentId(String(i), String(ordinal)), type: 'USES', status: 'active', subject, object },
      ...{
        start,
        end: start + quote.length,
        quote,
        ownWord: false,
        confidence: 0.7,
        rule: 'bench',
        extractor: 'bench 1',
      },
    };
  });
  text += filler;
  // Signed as if it were all words of its own: the filler would make copies of all articles.
  const words = Array.from({ length: 200 }, () => `w${Math.floor(random() * 1e6)}`).join(' ');
  const day = `20${10 + (i % 15)}-0${1 + (i % 9)}-1${i % 10}`;
  const document = {
    ...{ id: contentId('article', String(i)), path: `${i}.md`, title: `第${i}篇报道`, lang: 'zh' as const, text },
    ...{ publishedOn: { value: day, precision: 'day' as const }, signature: signText(words) },
    ...{ hash: contentId(text), blocks: [], diagnostics: [] },
  };
  return { document, claims };
}
