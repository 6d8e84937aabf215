import { describe, expect, it } from 'vitest';
import { findHolders } from '../../../src/claims/find-holders.ts';
import { reduceSentence } from '../../../src/claims/reduce-sentence.ts';
import { createSentenceWords } from '../../../src/claims/sentence-words.ts';
import { markArticle } from './mark-article.ts';
import { LIST_WORDS, STRUCTURE_WORDS } from './structure-words.ts';

const { findSenses, readModifier } = createSentenceWords({
  relations: { post: ['首席执行官', '总监', 'chief executive', 'CEO'] },
  ...STRUCTURE_WORDS,
  posts: { ...STRUCTURE_WORDS.posts, whose: ['其', '公司', 'Its'] },
});

/** Each holder's name and what stands behind its place, up to the person. */
function hold(line: string, hasEarlier = false): readonly string[] {
  const { document, mentions } = markArticle([line]);
  const reduced = reduceSentence(
    document.text,
    0,
    document.text.length,
    mentions.mentions,
    mentions.entities,
    LIST_WORDS,
  );
  const posts = findSenses(reduced.text).get('relations.post') ?? [];
  const earlier = hasEarlier ? mentions.mentions.at(-1) : undefined;
  return findHolders(reduced, posts, mentions, earlier, readModifier).map(({ place, mention }) => {
    const behind = /^[^\ue000-\uf8ff]*/u.exec(reduced.text.slice(place))![0].trim();
    return `${mentions.entities[mention.entity]!.name}: ${behind}`;
  });
}

describe('findHolders', () => {
  it.each<[string, readonly string[]]>([
    ['[C:甲公司]今天宣布，首席执行官[H:李明]离任', ['甲公司: 首席执行官']],
    ['[C:甲公司]今天宣布，其首席执行官[H:李明]离任', ['甲公司: 其首席执行官']],
    ['[C:甲公司]收购[C:乙公司]，首席执行官[H:李明]留任', ['乙公司: 首席执行官']],
    ['[C:Acme] grew fast, chief executive [H:Ann Lee] said', ['Acme: chief executive']],
    ['[C:Acme] moved to [P:AWS], CEO [H:Ann Lee] said', ['Acme: CEO']],
    // A word that opens a list, a unit of the firm.
    ['[C:甲公司]换帅，其中包括首席执行官[H:李明]', ['甲公司: 首席执行官']],
    ['[C:甲公司]换帅，云计算事业部总监[H:李明]离任', ['甲公司: 云计算事业部总监']],
    ['[C:甲公司]换帅，公司产品总监[H:李明]离任', ['甲公司: 公司产品总监']],
    // The post stands behind the name.
    ['[C:甲公司]换帅，[H:李明]（首席执行官）离任', ['甲公司: 首席执行官）离任']],
    ['[C:Acme] grew, said [H:Ann Lee], its chief executive', ['Acme: its chief executive']],
    ['[C:甲公司]换帅，[H:李明]，首席执行官[H:王芳]离任', ['甲公司: 首席执行官']],
    ['[C:Acme] grew, said [H:Ann Lee], CEO of Foobar', []],
    ['[C:甲公司]换帅，[H:李明]（[C:乙公司]总监）离任', []],
    ['[C:甲公司]扩建，某某科技产品总监[H:李明]说', []],
    // The post is that of the name before it.
    ['[C:甲公司]首席执行官[H:李明]离任', []],
    // More before the post names an employer that nobody knows.
    ['[C:甲公司]扩建，某某某建材总监[H:李明]说', []],
    ['[C:Acme] grew fast, Foobar CEO [H:Ann Lee] said', []],
    ['[C:甲公司]扩建，[H:李明]说', []],
    ['首席执行官[H:李明]说', []],
  ])('reads %s', (line, holders) => {
    expect(hold(line)).toEqual(holders);
  });

  it('takes the organization of an earlier sentence where this one names none before the post', () => {
    expect(hold('首席执行官[H:李明]谈到[C:甲公司]', true)).toEqual(['甲公司: 首席执行官']);
    expect(hold('Its chief executive, [H:Ann Lee], praised [C:Acme]', true)).toEqual(['Acme: Its chief executive,']);
  });
});
