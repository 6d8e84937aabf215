import { describe, expect, it } from 'vitest';
import { createHouseFinder } from '../../../src/claims/find-house.ts';
import { markArticle } from './mark-article.ts';

const findHouse = createHouseFinder({ posts: { research: ['研究部', '研究院', '证券研究', 'Research'] } });

function houseOf(lines: readonly string[]): string | undefined {
  const { document, mentions } = markArticle(lines);
  const found = findHouse(document, mentions);
  return found && mentions.entities[found.entity]!.name;
}

describe('createHouseFinder', () => {
  it.each([
    ['资料来源：[C:海港证券]研究部', '海港证券'],
    ['资料来源：[C:海港证券|海港证券研究部]', '海港证券'],
    ['Source: [C:Harbor Securities] Research', 'Harbor Securities'],
    ['[C:云图科技]发布财报。资料来源：[C:海港证券]研究部', '海港证券'],
    ['资料来源：[C:云图科技]研究院、[C:海港证券]研究部。资料来源：[C:海港证券]研究部', '海港证券'],
    ['资料来源：[C:云图研究院]、[C:海港证券]研究部', '海港证券'],
    ['資料來源：[C:海港證券]證券研究', '海港證券'],
  ])('takes whom an article names most often with a word for research: %s', (line, expected) => {
    expect(houseOf([line])).toBe(expected);
  });

  it.each([
    ['nobody has such a word', '[C:海港证券]发布报告'],
    ['two are named as often', '资料来源：[C:云图证券]研究部、[C:海港证券]研究部'],
    ['the word belongs to no organization', '[H:李明]研究部'],
    ['other words stand between', '[C:海港证券]收购了一家研究院'],
  ])('takes nobody where %s', (_, line) => {
    expect(houseOf([line])).toBeUndefined();
  });
});
