import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../../src/config.ts';
import { loadSeeds } from '../../../src/seeds/load-seeds.ts';
import { compileSounds, soundDistance } from '../../../src/sounds/compare-sounds.ts';

const book = compileSounds(loadSeeds(join(ROOT, 'seeds')).lexicon);
const distance = (han: string, latin: string) => soundDistance(book.ofHan(han)!, book.ofLatin(latin));

describe('compileSounds', () => {
  it('hears consonants, and a final n, of characters', () => {
    expect(book.ofHan('特雷曼')).toBe('TLMN');
    expect(book.ofHan('奥')).toBe('');
  });

  it('knows no sound of what writes no foreign name', () => {
    expect(book.ofHan('特的曼')).toBeUndefined();
  });

  it('hears the longest spelling, one consonant in two equal letters, and no accents', () => {
    expect(book.ofLatin('schott')).toBe('ST');
    expect(book.ofLatin('phélix')).toBe('FLKS');
    expect(book.ofLatin("d'or-en")).toBe('TLN');
  });

  it('tells by the vowel behind how c, g and y sound, and whether l or r may go unwritten', () => {
    expect([book.ofLatin('ceda'), book.ofLatin('coda')]).toEqual(['ST', 'KT']);
    expect([book.ofLatin('geb'), book.ofLatin('gab')]).toEqual(['GP', 'KP']);
    expect([book.ofLatin('yot'), book.ofLatin('toy')]).toEqual(['YT', 'T']);
    expect([book.ofLatin('tola'), book.ofLatin('tolb')]).toEqual(['TL', 'TRP']);
  });
});

describe('compileSounds of other seeds', () => {
  it('refuses a sound that is no consonant', () => {
    const wrong = { 'sounds-zh': { p: ['波'] } };
    expect(() => compileSounds(wrong)).toThrow('seeds/lexicon/sounds-zh.yaml: p: a sound is named by capital letters');
  });
});

describe('soundDistance', () => {
  it.each([
    ['奥特曼', 'altman'],
    ['哈尔博', 'harbor'],
    ['普伦德加斯特', 'prendergast'],
    ['格尔辛格', 'gelsinger'],
    ['施密特', 'schmidt'],
    ['拉姆奇', 'ramji'],
  ])('is small for %s and %s', (han, latin) => {
    expect(distance(han, latin)).toBeLessThan(0.13);
  });

  it.each([
    ['奥特曼', 'newman'],
    ['拜登', 'buterin'],
    ['莱布尼茨', 'robinson'],
    ['迈克尔', 'meeke'],
    ['布林', 'bell'],
  ])('is great for %s and %s', (han, latin) => {
    expect(distance(han, latin)).toBeGreaterThan(0.18);
  });

  it('is 0 for the same, and the same both ways', () => {
    expect(soundDistance('TLMN', 'TLMN')).toBe(0);
    expect(soundDistance('', '')).toBe(0);
    expect(soundDistance('TLMN', 'TRN')).toBe(soundDistance('TRN', 'TLMN'));
  });
});
