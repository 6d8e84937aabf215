import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../../src/config.ts';
import { createCandidateFinder } from '../../../src/mentions/find-candidates.ts';
import { loadSeeds } from '../../../src/seeds/load-seeds.ts';
import { toLineDocument } from './line-document.ts';

const findCandidates = createCandidateFinder(loadSeeds(join(ROOT, 'seeds')));

/** What may be a name in a text of one line, folded. */
function candidatesOf(text: string): readonly string[] {
  return findCandidates(toLineDocument(text)).candidates.map(({ candidate }) => candidate.key);
}

describe('candidates for persons', () => {
  it.each<[string, string, string]>([
    ['a character in the middle that ends no name', '作者：王之远、韩雪', '王之远'],
    ['white space on both sides', '韩雯 赵一诺等 海港研究', '韩雯'],
    ['a foreign name without a dot behind a post', '海港银行行长莫兰特称，风险可控。', '莫兰特'],
    ['a foreign name of many characters without a dot', '会上，菲茨西蒙斯没有表态。', '菲茨西蒙斯'],
    ['a foreign name without the adverb behind it', '海港云的黛安·格林也出席了。', '黛安·格林'],
    ['the usual characters of foreign names', '副总裁阿德里安·科克罗夫特概述了计划。', '阿德里安·科克罗夫特'],
    ['initials before the dot', '创始人JT·吉里说，一切顺利。', 'jt·吉里'],
    ['a given name behind a post', 'Chief Innovation Officer Elizabeth Crowe leads the work.', 'elizabeth crowe'],
    ['a family name that is a common word', 'According to Jared Short and others, it works.', 'jared short'],
    ['a name behind a year', 'In 2020 Kai Waehner gave a talk.', 'kai waehner'],
    [
      'a card in which all words are capitalized',
      'Marta Jonsson (Senior Platform Engineer, Quillbrook Labs)',
      'marta jonsson',
    ],
  ])('hold %s', (_, text, name) => {
    expect(candidatesOf(text)).toContain(name);
  });

  it.each<[string, string, string]>([
    ['the words of a headline', 'Quillbrook Moves Whole Platform Onto New Cloud', 'quillbrook moves whole'],
    ['an adverb behind a foreign name', '海港云的黛安·格林也出席了。', '黛安·格林也'],
  ])('do not hold %s', (_, text, name) => {
    expect(candidatesOf(text)).not.toContain(name);
  });
});

describe('the evidence for a name', () => {
  /** What stands for or against a name of a text, one block for each line. */
  function evidenceOf(text: string, key: string): readonly string[] {
    let start = 0;
    const blocks = text.split('\n').map((line) => {
      const block = { kind: 'body' as const, start, end: start + line.length };
      start = block.end + 1;
      return block;
    });
    const { candidates } = findCandidates({ ...toLineDocument(text), blocks });
    return [...(candidates.find(({ candidate }) => candidate.key === key)?.measures.keys() ?? [])];
  }

  it.each<[string, string, string, string]>([
    ['a known firm that it is of', 'We met Ann Leeming of Oracle there.', 'ann leeming', 'of-known'],
    ['a known firm that it belongs to', "We met Oracle's Ann Leeming there.", 'ann leeming', "known's"],
    ['a known firm before 的', '研究公司甲骨文的王红梅表示，一切顺利。', '王红梅', "known's"],
    ['a post in the line below', '王红梅\n首席执行官\n一切顺利。', '王红梅', 'card titles'],
    ['a post of its own further off', '海潮科技的产品和工程首席执行官没有出席。', '海潮科技', '>of titles'],
  ])('holds %s', (_, text, key, feature) => {
    expect(evidenceOf(text, key)).toContain(feature);
  });

  it.each<[string, string, string, string]>([
    ['a firm that nobody knows', 'We met Ann Leeming of Quillbrook there.', 'ann leeming', 'of-known'],
    ['a post in the midst of the line below', '王红梅\n会上首席执行官没有出席', '王红梅', 'card titles'],
  ])('does not hold %s', (_, text, key, feature) => {
    expect(evidenceOf(text, key)).not.toHaveLength(0);
    expect(evidenceOf(text, key)).not.toContain(feature);
  });
});
