import { describe, expect, test } from 'vitest';
import { createPersonSounds } from '../../../../src/graph/proposals/compare-person-sounds.ts';
import { seeds } from './profiles.ts';

const sounds = createPersonSounds(seeds.lexicon);
const shareKey = (one: string, other: string) => {
  const keys = sounds.keysOf(one);
  return sounds.keysOf(other).some((key) => keys.includes(key));
};

describe('createPersonSounds', () => {
  test.each([
    ['莱娜·哈特曼', 'Lena Hartman'],
    ['莱娜・哈特曼', 'LENA HARTMANN'],
    ['約翰·史密斯', 'John Smith'],
    ['乌尔斯·贝克尔', 'Urs Becker'],
    ['马丁·哈特', 'Martin Hart'],
    ['杰夫·怀特', 'Jeff White'],
  ])('takes %s and %s for one name, whichever comes first, and gives both a key', (wide, latin) => {
    expect(sounds.areAlike(wide, latin)).toBe(true);
    expect(sounds.areAlike(latin, wide)).toBe(true);
    expect(shareKey(wide, latin)).toBe(true);
  });

  test.each([
    ['of one script', 'Lena Hartman', 'Lena Hartmann'],
    ['of one script, the Chinese', '莱娜·哈特曼', '蕾娜·哈特曼'],
    ['of other given names', '莱娜·哈特曼', 'Otto Hartman'],
    ['of which one is a family name alone', '哈特曼', 'Lena Hartman'],
    ['of which one is Chinese', '李娜', 'Diane Lane'],
    ['that are none', '·', ' '],
  ])('takes names for two %s', (_, one, other) => {
    expect(sounds.areAlike(one, other)).toBe(false);
    expect(sounds.areAlike(other, one)).toBe(false);
  });

  test.each(['李娜', '哈特曼', 'Lena', '', '阿里云', 'Иван Петров'])(
    'gives no key to what is no full foreign name: %s',
    (name) => {
      expect(sounds.keysOf(name)).toEqual([]);
    },
  );
});
