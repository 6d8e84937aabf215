import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../../src/config.ts';
import { createSoundLinker } from '../../../src/mentions/link-by-sound.ts';
import { loadSeeds } from '../../../src/seeds/load-seeds.ts';

const { findTranscribed, findVariants } = createSoundLinker(loadSeeds(join(ROOT, 'seeds')).lexicon);

describe('findTranscribed', () => {
  it.each([
    ['full names', ['莱娜·哈特曼'], ['lena hartman']],
    ['a family name and a full name', ['哈特曼'], ['lena hartman']],
    ['a full name and a family name', ['莱娜·哈特曼'], ['hartman']],
    ['a full name and a given name', ['马丁·哈特曼'], ['martin']],
    ['a full name without a dot', ['莱娜哈特曼'], ['lena hartman']],
    ['whoever is called both ways, by the full names', ['莱娜·哈特曼', '莱娜'], ['lena hartman', 'lena']],
    ['a name with an initial', ['莱娜·哈特曼'], ['lena k. hartman']],
  ])('joins %s', (_, han, latin) => {
    expect(findTranscribed([han, latin])).toEqual([[0, 1]]);
    expect(findTranscribed([latin, han])).toEqual([[0, 1]]);
  });

  it.each([
    ['another given name', ['莱娜·哈特曼'], ['otto hartman']],
    ['another family name', ['莱娜·哈特曼'], ['lena sorensen']],
    ['a Chinese given name alone', ['莱娜'], ['lena hartman']],
    ['a Chinese name', ['李明'], ['liam owens']],
    ['what sounds of one consonant alone', ['利'], ['ann lee']],
    ['two in Latin letters', ['lena hartman'], ['lena hartmann']],
    ['two in Chinese characters', ['莱娜·哈特曼'], ['蕾娜·哈特曼']],
    ['who has a name in the other script already', ['莱娜·哈特曼', 'lena h.'], ['lena hartman']],
  ])('does not join %s', (_, one, other) => {
    expect(findTranscribed([one, other])).toEqual([]);
  });

  it('joins each with who sounds most alike', () => {
    const people = [['莱娜·哈特曼'], ['奥托·哈特曼'], ['otto hartman'], ['lena hartman']];
    expect(new Set(findTranscribed(people).map(String))).toEqual(new Set(['0,3', '1,2']));
  });

  it('joins nobody where two sound as much alike', () => {
    expect(findTranscribed([['哈特曼'], ['otto hartman'], ['lena hartman']])).toEqual([]);
  });

  it('compares the first of more people than an article ever names', () => {
    const others = Array.from({ length: 100_000 }, () => ['莱娜·哈特曼']);
    expect(findTranscribed([['lena hartman'], ['莱娜·哈特曼'], ...Array(9_998).fill(['otto becker'])])).toEqual([
      [0, 1],
    ]);
    expect(findTranscribed([...others, ['lena hartman']])).toEqual([]);
  });
});

describe('findVariants', () => {
  it('joins full names that sound the same in other characters, as many as there are', () => {
    expect(findVariants([['莱娜·哈特曼'], ['蕾娜·哈德曼'], ['lena hartman'], ['丽娜·哈特曼']])).toEqual([
      [0, 1],
      [0, 3],
      [1, 3],
    ]);
  });

  it.each([
    ['another given name', ['莱娜·哈特曼'], ['奥托·哈特曼']],
    ['another family name', ['莱娜·哈特曼'], ['莱娜·贝克尔']],
    ['one name alone', ['莱娜·哈特曼'], ['哈德曼']],
    ['Chinese names', ['李明'], ['黎敏']],
  ])('does not join %s', (_, one, other) => {
    expect(findVariants([one, other])).toEqual([]);
  });
});
