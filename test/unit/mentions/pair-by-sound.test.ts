import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../../src/config.ts';
import { createSoundPairer } from '../../../src/mentions/pair-by-sound.ts';
import { loadSeeds } from '../../../src/seeds/load-seeds.ts';

const pair = createSoundPairer(loadSeeds(join(ROOT, 'seeds')).lexicon);

describe('createSoundPairer', () => {
  it.each([
    ['full names', ['莱娜·哈特曼'], ['lena hartman']],
    ['a family name and a full name', ['哈特曼'], ['lena hartman']],
    ['a full name and a family name', ['莱娜·哈特曼'], ['hartman']],
    ['a full name without a dot', ['莱娜哈特曼'], ['lena hartman']],
    ['whoever is called both ways, by the full names', ['莱娜·哈特曼', '莱娜'], ['lena hartman', 'lena']],
    ['a name with an initial', ['莱娜·哈特曼'], ['lena k. hartman']],
  ])('joins %s', (_, han, latin) => {
    expect(pair([han, latin])).toEqual([[0, 1]]);
    expect(pair([latin, han])).toEqual([[1, 0]]);
  });

  it.each([
    ['another given name', ['莱娜·哈特曼'], ['otto hartman']],
    ['another family name', ['莱娜·哈特曼'], ['lena sorensen']],
    ['a given name alone', ['莱娜·哈特曼'], ['lena']],
    ['a Chinese name', ['李明'], ['liam owens']],
    ['what sounds of one consonant alone', ['利'], ['ann lee']],
    ['two in one script', ['lena hartman'], ['lena hartmann']],
    ['who has a name in the other script already', ['莱娜·哈特曼', 'lena h.'], ['lena hartman']],
  ])('does not join %s', (_, one, other) => {
    expect(pair([one, other])).toEqual([]);
  });

  it('joins each with who sounds most alike', () => {
    const people = [['莱娜·哈特曼'], ['奥托·哈特曼'], ['otto hartman'], ['lena hartman']];
    expect(pair(people)).toEqual([
      [0, 3],
      [1, 2],
    ]);
  });

  it('joins nobody where two sound as much alike', () => {
    expect(pair([['哈特曼'], ['otto hartman'], ['lena hartman']])).toEqual([]);
  });
});
