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
