import { describe, expect, it } from 'vitest';
import { isWeak, LINKS, linkName, weaker } from '../../../../src/claims/gate/link-name.ts';
import type { DocumentEntity } from '../../../../src/model/mention.ts';
import { entityOf, openMarked, placeOf } from './state-in.ts';

const PARAGRAPH = '[C:海港科技]成立于北方。天气很好。港口很忙。船很多。人也很多。他们采用了[P:云帆云]。';
const AFAR = ['[C:海港科技]成立于北方。', '天气很好。', '港口很忙。', '船很多。', '[C:北桥数据]采用[P:云帆云]。'];
const KNOWN: Readonly<Record<string, Partial<DocumentEntity>>> = {
  云帆集团: { knownId: 'sail-group', family: 'sail' },
  云帆云: { knownId: 'sail', family: 'sail' },
  'Sail Group': { knownId: 'sail-group', family: 'sail' },
  'Sail Cloud': { knownId: 'sail', family: 'sail' },
};

describe('linkName', () => {
  it.each<[string, readonly string[], string, string]>([
    ['quote', ['[C:海港科技]采用[P:云帆云]。'], '海港科技', '海港科技采用'],
    ['quote', ['[C:Harbor Ltd] uses [P:Sail Cloud].'], 'Sail Cloud', 'uses Sail Cloud'],
    ['quote', ['[C:海港]很忙。', '[E:海港云大会]开幕，[C:北桥]到场。'], '海港', '海港云大会开幕'],
    ['quote', ['[C:Harbor] grew.', '[E:Harbor Summit] opened.'], 'Harbor', 'Harbor Summit opened'],
    ['quote', ['[C:海港科技]很忙。', '[C:海港科技~该公司]采用[P:云帆云]。'], '海港科技', '该公司采用'],
    ['sentence', ['[C:海港科技]表示，公司已采用[P:云帆云]。'], '海港科技', '公司已采用云帆云'],
    ['sentence', ['[C:Harbor] said it now runs on [P:Sail Cloud].'], 'Harbor', 'runs on Sail Cloud'],
    ['heading', ['# [C:海港科技]', '天气很好。', '全部业务采用[P:云帆云]。'], '海港科技', '采用云帆云'],
    ['previous', ['[C:海港科技]很忙。', '全部业务采用[P:云帆云]。'], '海港科技', '采用云帆云'],
    ['previous', ['[C:Harbor] grew.', 'All of it runs on [P:Sail Cloud].'], 'Harbor', 'runs on Sail Cloud'],
    ['paragraph', [PARAGRAPH], '海港科技', '采用了云帆云'],
    ['family', ['[P:云帆云]降价。', '一。', '二。', '三。', '[C:北桥]采用[C:云帆集团]的云。'], '云帆云', '北桥采用'],
    [
      'family',
      ['[P:Sail Cloud] is big.', 'One.', 'Two.', 'Three.', '[C:Northby] picked [C:Sail Group].'],
      'Sail Cloud',
      'Northby picked',
    ],
    ['title', ['= [C:海港科技]上云', ...AFAR.slice(1)], '海港科技', '采用云帆云'],
    ['topic', ['[C:海港科技]很忙。[C:海港科技]很大。', ...AFAR.slice(1)], '海港科技', '采用云帆云'],
    [
      'voice',
      ['[C:海港科技]董事长[H:王明]到场。', ...AFAR.slice(1), '[C:北桥数据]很大，[H:王明]说，我们采用[P:云帆云]。'],
      '海港科技',
      '我们采用云帆云',
    ],
  ])('links by %s in %j the name %s to "%s"', (link, lines, name, quote) => {
    const article = openMarked(lines, KNOWN);
    const entity = entityOf(article, name);
    const surroundings = article.surroundingsOf(placeOf(article, quote));
    expect(linkName(entity, article.mentions.entities[entity]!, surroundings)).toBe(link);
  });

  it.each<[string, readonly string[], string, string]>([
    ['long before', [...AFAR, '[C:北桥数据]很大。'], '海港科技', '采用云帆云'],
    ['after', ['[C:北桥]采用[P:云帆云]。', '[C:北桥]很大。', '[C:海港科技]没有。'], '海港科技', '北桥采用'],
    [
      'after',
      ['[C:Northby] uses [P:Sail Cloud].', '[C:Northby] is big.', '[C:Harbor] has not.'],
      'Harbor',
      'Northby uses',
    ],
    [
      'inside another word',
      ['[C:Northby] is big. [C:Northby] grew.', 'Harborside uses [P:Sail Cloud].', '[C:Harbor] has not.'],
      'Harbor',
      'Harborside uses',
    ],
    [
      'of another family',
      ['[P:海岸云]降价。[P:云帆云]降价。[P:云帆云]好。', '一。', '二。', '三。', '[C:北桥]采用[C:云帆集团]的云。'],
      '海岸云',
      '北桥采用',
    ],
    [
      'beside who speaks of others',
      [
        '[C:海港科技]董事长[H:王明]到场。',
        ...AFAR.slice(1),
        '[C:北桥数据]很大，[H:王明]说[C:北桥数据]采用[P:云帆云]。',
      ],
      '海港科技',
      '北桥数据采用云帆云',
    ],
  ])('links nothing to a name that stands %s: %j, %s, "%s"', (_, lines, name, quote) => {
    const article = openMarked(lines, KNOWN);
    const entity = entityOf(article, name);
    const surroundings = article.surroundingsOf(placeOf(article, quote));
    expect(linkName(entity, article.mentions.entities[entity]!, surroundings)).toBeUndefined();
  });
});

describe('weaker', () => {
  it('gives of two links the one further away, and calls weak what stands outside of the sentence', () => {
    expect(weaker('quote', 'topic')).toBe('topic');
    expect(weaker('title', 'lead')).toBe('title');
    expect(LINKS.filter((link) => !isWeak(link))).toEqual(['quote', 'sentence']);
  });
});
