import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../../src/config.ts';
import { compileCues } from '../../../src/mentions/compile-cues.ts';
import { endsOfPersonName, shortOrganizationForms, shortPersonForms } from '../../../src/mentions/short-forms.ts';
import { loadSeeds } from '../../../src/seeds/load-seeds.ts';

const cues = compileCues(loadSeeds(join(ROOT, 'seeds')).lexicon);

describe('shortOrganizationForms', () => {
  it.each([
    ['beaconlight.io', ['beaconlight']],
    ['beaconlight.com.cn', ['beaconlight']],
    ['beaconlight', []],
    ['b.io', []],
    ['beaconlight labs inc.', ['beaconlight labs', 'beaconlight', 'bli']],
    ['北京灯塔科技有限公司', ['北京灯塔', '灯塔科技有限公司', '灯塔']],
  ])('gives those of %s', (name, forms) => {
    expect(shortOrganizationForms(name, cues)).toEqual(forms);
  });
});

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
    ['莱娜.哈特曼', ['莱娜', '哈特曼', '莱娜哈特曼']],
    ['lena hartman jr.', ['hartman', 'lena']],
    ['lena hartman md', ['hartman', 'lena']],
    ['莱娜哈特曼', []],
  ])('gives those of %s', (name, forms) => {
    expect(shortPersonForms(name)).toEqual(forms);
  });
});

describe('endsOfPersonName', () => {
  it.each([
    ['莱娜哈特曼', ['哈特曼', '莱娜哈']],
    ['莱娜·哈特曼', []],
    ['李明 hartman', []],
    ['欧阳海明', []],
  ])('gives those of %s', (name, ends) => {
    expect(endsOfPersonName(name)).toEqual(ends);
  });
});
