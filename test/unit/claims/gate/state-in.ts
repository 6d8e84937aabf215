import { type LinkedStatement, linkStatement } from '../../../../src/claims/gate/check-statement.ts';
import { type GateArticle, openGateArticle } from '../../../../src/claims/gate/gate-article.ts';
import type { Fault } from '../../../../src/claims/gate/read-proposal.ts';
import { createFirstPersonTeller } from '../../../../src/claims/gate/tell-first-person.ts';
import type { DocumentEntity } from '../../../../src/model/mention.ts';
import type { RelationType } from '../../../../src/model/relation.ts';
import { markArticle } from '../mark-article.ts';

/** What a test states of a marked article: relation, names of both ends, words of the text. */
export type Stated = readonly [type: RelationType, subject: string, object: string, quote: string];

/** A marked article in which something is stated, as far as the gate's first checks take it. */
export interface StatedIn {
  readonly article: GateArticle;
  readonly linked: LinkedStatement | Fault;
}

/** Opens a marked article for the gate; the text is English where its first line holds no Chinese character. */
export function openMarked(
  lines: readonly string[],
  known?: Readonly<Record<string, Partial<DocumentEntity>>>,
): GateArticle {
  const lang = /\p{Script=Han}/u.test(lines[0]!) ? 'zh' : 'en';
  const { document, mentions } = markArticle(lines, { lang, ...(known && { known }) });
  return openGateArticle(document, mentions, createFirstPersonTeller({ relations: { we: ['我们', 'we'] } }));
}

/** Gives the index of an entity; a name that is not marked is a mistake of the test. */
export function entityOf({ mentions: { entities } }: GateArticle, name: string): number {
  const index = entities.findIndex((entity) => entity.name === name);
  if (index < 0) throw new Error(`${name} is not marked`);
  return index;
}

/** Gives the place of a quote; one that does not stand in the text is a mistake of the test. */
export function placeOf({ document: { text } }: GateArticle, quote: string): { start: number; end: number } {
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`"${quote}" does not stand in the article`);
  return { start, end: start + quote.length };
}

/** States something of a marked article, and links its names. */
export function stateIn(lines: readonly string[], [type, subject, object, quote]: Stated): StatedIn {
  const article = openMarked(lines);
  const [from, to] = [entityOf(article, subject), entityOf(article, object)];
  const linked = linkStatement(article, {
    type,
    status: 'active',
    subject: from,
    object: to,
    quote: placeOf(article, quote),
  });
  return { article, linked };
}
