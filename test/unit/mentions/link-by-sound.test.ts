import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../../src/config.ts';
import { createSoundLinker } from '../../../src/mentions/link-by-sound.ts';
import { loadSeeds } from '../../../src/seeds/load-seeds.ts';

const link = createSoundLinker(loadSeeds(join(ROOT, 'seeds')).lexicon);

describe('createSoundLinker', () => {
  it.each([
    ['full names', ['莱娜·哈特曼'], ['lena hartman']],
    ['a family name and a full name', ['哈特曼'], ['lena hartman']],
    ['a full name and a family name', ['莱娜·哈特曼'], ['hartman']],
    ['a full name and a given name', ['马丁·哈特曼'], ['martin']],
    ['a full name without a dot', ['莱娜哈特曼'], ['lena hartman']],
    ['whoever is called both ways, by the full names', ['莱娜·哈特曼', '莱娜'], ['lena hartman', 'lena']],
    ['a name with an initial', ['莱娜·哈特曼'], ['lena k. hartman']],
    ['given names without consonants', ['阿奥·哈特曼'], ['io hartman']],
    ['three characters that begin with a Chinese family name', ['施密特'], ['otto schmidt']],
  ])('joins %s', (_, wide, latin) => {
    expect(link([wide, latin])).toEqual([[0, 1]]);
    expect(link([latin, wide])).toEqual([[1, 0]]);
  });

  it.each([
    ['another given name', ['莱娜·哈特曼'], ['otto hartman']],
    ['a short given name that sounds somewhat alike', ['约翰·史密斯'], ['jane smith']],
    ['another family name', ['莱娜·哈特曼'], ['lena sorensen']],
    ['a Chinese given name alone', ['莱娜'], ['lena hartman']],
    ['two characters that are a Chinese name', ['李娜'], ['diane lane']],
    [
      'three characters that begin with a Chinese family name, unless they sound the same',
      ['马特曼'],
      ['otto hartman'],
    ],
    ['what sounds of one consonant alone', ['利'], ['ann lee']],
    ['two in Latin letters', ['lena hartman'], ['lena hartmann']],
    ['two in Chinese characters', ['莱娜·哈特曼'], ['蕾娜·哈特曼']],
    ['who has a name in the other script already', ['莱娜·哈特曼', 'lena h.'], ['lena hartman']],
    ['who has a Chinese name that sounds of nothing foreign', ['陈琳', 'chen lin'], ['莱恩']],
    ['a name in two scripts, by its half', ['莱娜·hartman'], ['bob lane']],
    ['nothing', [''], ['·']],
  ])('does not join %s', (_, one, other) => {
    expect(link([one, other])).toEqual([]);
  });

  it('joins each with who sounds most alike', () => {
    const people = [['莱娜·哈特曼'], ['奥托·哈特曼'], ['otto hartman'], ['lena hartman']];
    expect(new Set(link(people).map(String))).toEqual(new Set(['0,3', '1,2']));
  });

  it('joins nobody where two sound as much alike', () => {
    expect(link([['哈特曼'], ['otto hartman'], ['lena hartman']])).toEqual([]);
  });

  it('reads the first of more people and of more names than there ever are, and no endless ones', () => {
    const others = Array.from({ length: 1_000 }, () => ['奥托·贝克尔']);
    expect(link([['lena hartman'], ['莱娜·哈特曼'], ...others])).toEqual([[1, 0]]);
    expect(link([...others, ['lena hartman'], ['莱娜·哈特曼']])).toEqual([]);
    const names = Array.from({ length: 1_000 }, () => '莱娜·哈特曼');
    expect(link([names, names.map(() => 'lena hartman')])).toEqual([[0, 1]]);
    expect(link([['特'.repeat(1_000)], ['tota'.repeat(250)]])).toEqual([]);
  });
});
