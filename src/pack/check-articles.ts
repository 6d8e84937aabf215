import { hash } from 'node:crypto';
import { findCopyClusters, type SignedArticle } from '../graph/find-copy-clusters.ts';
import type { OpenPack } from './open-pack.ts';
import type { PackWorld } from './pack-world.ts';

/** Takes in the articles, which claims and texts refer to, and finds which are copies of one text. */
export async function readArticles(pack: OpenPack, world: PackWorld): Promise<void> {
  const signed: SignedArticle[] = [];
  for await (const [{ id, publishedOn, textLength, textSha256, signature }] of pack.records('articles.jsonl')) {
    world.articles.set(id, { publishedOn, textLength, textSha256 });
    signed.push({ id, signature });
  }
  for (const [id, key] of findCopyClusters(signed)) world.origins.set(id, key);
}

/**
 * Checks the texts, where the pack has them: each is the one of its article, and holds each quote at its offsets.
 * @returns how many quotes were found where their claims say
 */
export async function checkTexts(pack: OpenPack, world: PackWorld): Promise<number> {
  if (!pack.has('texts.jsonl')) return 0;
  let found = 0;
  const missing = new Set(world.articles.keys());
  for await (const [{ articleId, text }, place] of pack.records('texts.jsonl')) {
    missing.delete(articleId);
    const article = world.articles.get(articleId);
    if (!article) pack.faults.add(`${place}: the article ${articleId} is not in articles.jsonl.`);
    else if (hash('sha256', text, 'hex') !== article.textSha256 || text.length !== article.textLength) {
      pack.faults.add(`${place}: it is not the text whose SHA-256 and length articles.jsonl has.`);
    }
    for (const { id, start, quote } of world.quotes.get(articleId) ?? []) {
      if (text.startsWith(quote, start)) found++;
      else pack.faults.add(`${place}: the quote of the claim ${id} does not stand at ${start}.`);
    }
  }
  for (const id of missing) pack.faults.add(`texts.jsonl: the text of the article ${id} is missing.`);
  return found;
}
