import { describe, expect, it } from 'vitest';
import { joinPairs } from '../../../src/claims/join-pairs.ts';
import { foldReduced, type ReducedSentence, reduceSentence, slotAt } from '../../../src/claims/reduce-sentence.ts';
import { markArticle } from './mark-article.ts';
import { LIST_WORDS } from './structure-words.ts';

function join(line: string): { readonly joined: ReducedSentence | undefined; readonly written: string | undefined } {
  const { document, mentions } = markArticle([line]);
  const { text } = document;
  const reduced = foldReduced(reduceSentence(text, 0, text.length, mentions.mentions, mentions.entities, LIST_WORDS));
  const joined = joinPairs(reduced, mentions.entities);
  const nameOf = (entity: number) => mentions.entities[entity]!.name;
  const written =
    joined &&
    [...joined.text].map((unit) => {
      const slot = slotAt(joined, unit);
      return slot ? `⟨${slot.entities.map(nameOf).join('+')}⟩` : unit;
    });
  return { joined, written: written?.join('') };
}

describe('joinPairs', () => {
  it.each([
    ['[C:甲]和[C:乙]采用[P:丙云]', '⟨甲+乙⟩采用⟨丙云⟩'],
    ['[P:丙云]与[C:甲]和[C:乙]合作', '⟨丙云⟩与⟨甲+乙⟩合作'],
    ['[C:丁]融资，由[C:甲]及[C:乙]领投', '⟨丁⟩融资，由⟨甲+乙⟩领投'],
    ['[C:Acme] and [C:Beta] adopt [P:Gamma]', '⟨Acme+Beta⟩ adopt ⟨Gamma⟩'],
    ['[C:甲]（上海）和[C:乙]采用[P:丙云]', '⟨甲+乙⟩采用⟨丙云⟩'],
    ['[C:Acme], and the [C:Beta] adopt [P:Gamma]', '⟨Acme+Beta⟩ adopt ⟨Gamma⟩'],
    ['[C:甲]和[P:乙云]投资[C:丙]和[C:丁]', '⟨甲+乙云⟩投资⟨丙+丁⟩'],
    ['[H:李明]和[H:王红]出席[E:海港大会]', '⟨李明+王红⟩出席⟨海港大会⟩'],
  ])('joins two names with a bare "and" between them: %s', (line, expected) => {
    expect(join(line).written).toBe(expected);
  });

  it.each([
    ['nobody else', '[C:甲]和[C:乙]合作'],
    ['no such names', '[C:甲]采用[P:丙云]'],
    ['a phrase of its own between them', '[C:甲]和位于[C:乙]的[P:丙云]'],
    ['a clause of its own between them in English', '[C:Acme] and its owner [C:Beta] adopt [P:Gamma]'],
    ['a verb behind "and"', '[C:Acme] moved to [P:Gamma] and ditched [P:Delta]'],
    ['a verb behind 和', '[C:甲]采用[P:丙云]和放弃[P:丁云]'],
    ['"and" inside a word', '[C:甲]采用[P:丙云] Android [P:丁云]'],
    ['three with "and" twice', '[C:甲]和[C:乙]和[C:丁]采用[P:丙云]'],
    ['names of two kinds', '[H:李明]和[C:甲]采用[P:丙云]'],
    ['a pronoun', '[C:甲]和[C:乙~对方]采用[P:丙云]'],
    ['one name twice', '[C:甲]和[C:甲]采用[P:丙云]'],
  ])('leaves alone a sentence with %s', (_, line) => {
    expect(join(line).joined).toBeUndefined();
  });

  it('keeps an offset for every character, and one for the end', () => {
    const line = '去年，[C:甲]和[C:乙]也采用[P:丙云]。';
    const { joined } = join(line);
    expect(joined!.offsets).toEqual([0, 1, 2, 3, 6, 7, 8, 9, 11, 12]);
  });
});
