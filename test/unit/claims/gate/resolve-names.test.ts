import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../../../src/claims/gate/fold-text.ts';
import { createNameResolver } from '../../../../src/claims/gate/resolve-names.ts';
import { ROOT } from '../../../../src/config.ts';
import type { EntityKind } from '../../../../src/model/relation.ts';
import { loadSeeds } from '../../../../src/seeds/load-seeds.ts';
import { markArticle } from '../mark-article.ts';

const openNames = createNameResolver(loadSeeds(join(ROOT, 'seeds')));

function open(lines: readonly string[], lang: 'zh' | 'en' = 'zh') {
  const { document, mentions } = markArticle(lines, { lang });
  return { document, known: mentions.entities.length, names: openNames(document, foldText(document.text), mentions) };
}

const ZH = ['[C:海港科技]采用[P:云帆云]。', '北桥数据也采用了云帆云，该公司位于上海。'];
const EN = ['[C:Harbor] uses [P:Sail Cloud].', 'Quillmere Systems does too, and so do many banks.'];

describe('createNameResolver', () => {
  it.each<[readonly string[], 'zh' | 'en', string, EntityKind, number]>([
    [ZH, 'zh', '海港科技', 'Company', 0],
    [ZH, 'zh', '海港科技', 'CloudProvider', 0],
    [ZH, 'zh', '雲帆雲', 'CloudProvider', 1],
    [ZH, 'zh', '北桥数据', 'Company', 2],
    [EN, 'en', 'HARBOR', 'Company', 0],
    [EN, 'en', 'Quillmere Systems', 'Company', 2],
  ])('finds in %j (%s) the name %s (%s)', (lines, lang, name, kind, expected) => {
    expect(open(lines, lang).names.resolve({ name, kind }, false)).toBe(expected);
  });

  it.each<[readonly string[], 'zh' | 'en', string]>([
    [ZH, 'zh', '南桥数据'],
    [ZH, 'zh', '该公司'],
    [ZH, 'zh', '上海'],
    [EN, 'en', 'Quillm'],
    [EN, 'en', 'banks'],
    [EN, 'en', 'the company'],
  ])('finds in %j (%s) no name %s', (lines, lang, name) => {
    expect(open(lines, lang).names.resolve({ name, kind: 'Company' }, false)).toMatchObject({
      reason: 'NAME_NOT_FOUND',
    });
  });

  it('gives a new name all its places, and drops it where nobody uses it', () => {
    const { document, known, names } = open(ZH);
    const index = names.resolve({ name: '北桥数据', kind: 'Company' }, false);
    const { entities, mentions } = names.mentions();
    expect(entities).toHaveLength(known + 1);
    const places = mentions.filter(({ entity }) => entity === index);
    expect(places.map(({ start, end }) => document.text.slice(start, end))).toEqual(['北桥数据']);
    expect(names.mentions(() => false).entities).toHaveLength(known);
  });

  it('takes of what nobody lists the word that it is a cloud, where one is needed', () => {
    const { names } = open(ZH);
    names.resolve({ name: '海港科技', kind: 'CloudProvider' }, false);
    expect(names.mentions().entities[0]!.kind).toBe('Company');
    names.resolve({ name: '海港科技', kind: 'CloudProvider' }, true);
    expect(names.mentions().entities[0]!.kind).toBe('CloudProvider');
  });

  it.each<[string, object, EntityKind]>([
    ['a guess', { score: 0.37 }, 'Company'],
    ['sure', { score: 0.6 }, 'Person'],
    ['listed', { score: 0.37, knownId: 'larkfield' }, 'Person'],
  ])('where a kind is %s (%j) takes a name for a %s', (_, facts, kind) => {
    const known = { Larkfield: facts };
    const { document, mentions } = markArticle(['[H:Larkfield] runs on [P:Sail Cloud].'], { lang: 'en', known });
    const names = openNames(document, foldText(document.text), mentions);
    expect(names.resolve({ name: 'Larkfield', kind: 'Company' }, false)).toBe(0);
    names.resolve({ name: 'Larkfield', kind: 'Person' }, false);
    expect(names.mentions().entities[0]!.kind).toBe(kind);
  });

  it.each<[string, readonly string[], 'zh' | 'en', string, EntityKind, number]>([
    [
      'a unit',
      ['[C:青穹集团]发布年报。', '[C:青穹集团|青穹]旗下的青穹云增长最快。'],
      'zh',
      '青穹云',
      'CloudProvider',
      1,
    ],
    ['a unit', ['[C:青穹集团|青穹]旗下的青穹云增长最快。'], 'zh', '青穹云', 'Company', 1],
    [
      'a unit',
      ['[C:Larkfield Group] grew.', '[C:Larkfield Group|Larkfield] Cloud did too.'],
      'en',
      'Larkfield Cloud',
      'CloudProvider',
      1,
    ],
    ['the firm itself', ['[C:青穹]科技集团发布年报。'], 'zh', '青穹科技集团', 'Company', 0],
    ['the firm itself', ['[C:青穹科技]集团发布年报，[C:青穹科技|青穹]很高兴。'], 'zh', '青穹科技集团', 'Company', 0],
    ['the firm itself', ['[C:Larkfield] Group grew.'], 'en', 'Larkfield Group', 'Company', 0],
  ])('takes for %s in %j (%s) the name %s (%s)', (_, lines, lang, name, kind, expected) => {
    expect(open(lines, lang).names.resolve({ name, kind }, false)).toBe(expected);
  });
});
