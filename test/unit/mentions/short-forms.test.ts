import { describe, expect, it } from 'vitest';
import { shortPersonForms } from '../../../src/mentions/short-forms.ts';

describe('shortPersonForms', () => {
  it.each([
    ['lena hartman', ['hartman', 'lena']],
    ["lena o'brien", ["o'brien", 'lena']],
    ['lena k. hartman', ['hartman', 'lena', 'lena hartman']],
    ['lena k.hartman', ['hartman', 'lena', 'lena hartman']],
    ['lk hartman', ['hartman']],
    ['lena wu', ['lena']],
    ['hartman', []],
    ['莱娜·哈特曼', ['莱娜', '哈特曼', '莱娜哈特曼']],
    ['莱娜哈特曼', ['哈特曼', '莱娜', '特曼', '莱娜哈']],
    ['欧阳海明', []],
  ])('gives those of %s', (name, forms) => {
    expect(shortPersonForms(name)).toEqual(forms);
  });
});
