import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../../src/config.ts';
import { createCandidateFinder } from '../../../src/mentions/find-candidates.ts';
import { createMentionFinder } from '../../../src/mentions/find-mentions.ts';
import { proposeRegistered } from '../../../src/mentions/propose-registered.ts';
import { loadSeeds } from '../../../src/seeds/load-seeds.ts';
import { toLineDocument } from './line-document.ts';

const seeds = loadSeeds(join(ROOT, 'seeds'));
const findCandidates = createCandidateFinder(seeds);
const findMentions = createMentionFinder(seeds);

function registeredIn(text: string): string[] {
  const { reading } = findCandidates(toLineDocument(text));
  return proposeRegistered(reading).map(({ start, end }) => reading.surface.text.slice(start, end));
}

test.each([
  ['本轮由海港转型升级产业投资有限公司领投。', ['海港转型升级产业投资有限公司']],
  ['旗下全资子公司西藏青岚通信投资有限公司持股。', ['西藏青岚通信投资有限公司']],
  [
    '股东为青岚（南京）动力科技有限公司、昆山青岚投资咨询中心（有限合伙）。',
    ['青岚（南京）动力科技有限公司', '昆山青岚投资咨询中心（有限合伙）'],
  ],
  ['它收购了索尼精密部件（惠州）有限公司。', ['索尼精密部件（惠州）有限公司']],
  ['国内初创企业上海青岚科技有限公司获投。', ['上海青岚科技有限公司']],
  ['我厅同意阿里云计算有限公司的申请。', ['阿里云计算有限公司']],
  [
    '监管部门约谈海港网络科技股份有限公司与青岚数据有限责任公司。',
    ['海港网络科技股份有限公司', '青岚数据有限责任公司'],
  ],
  ['法院认为谷歌有限责任公司违约。', ['谷歌有限责任公司']],
  ['李明出任用友网络科技股份有限公司总裁。', ['用友网络科技股份有限公司']],
  ['李明任海港集团有限公司董事长。', ['海港集团有限公司']],
  ['腾讯集团投资金蝶软件有限公司。', ['金蝶软件有限公司']],
  ['微软联合谷歌信息技术（中国）有限公司发布报告。', ['谷歌信息技术（中国）有限公司']],
  ['客户青岚集团股份有限公司采用了它。', ['青岚集团股份有限公司']],
  ['据天眼查显示腾讯科技有限公司持股。', ['腾讯科技有限公司']],
  ['微软中国有限公司签约。', ['微软中国有限公司']],
  ['青岚国际物流有限公司签约。', ['青岚国际物流有限公司']],
  ['它与ABC Cloud科技有限公司、海港·青岚科技有限公司签约。', ['ABC Cloud科技有限公司', '海港·青岚科技有限公司']],
  ['实体又分为有限责任公司和股份有限公司。', []],
  ['该科技公司是有限公司。', []],
])('registered names are found whole: %s', (text, names) => {
  expect(registeredIn(text)).toEqual(names);
});

test.each([
  // Of a known firm it is the long form, but another firm where it says what else that one does.
  ['用友网络科技股份有限公司副总裁李明出席。', '用友网络科技股份有限公司', true],
  ['用友投资管理有限公司副总裁李明出席。', '用友投资管理有限公司', false],
  ['微软（中国）有限公司副总裁李明出席。', '微软（中国）有限公司', true],
])('a name inside a registered one is not named there: %s', (text, name, isKnown) => {
  const { entities } = findMentions(toLineDocument(text));
  const firms = entities.filter(({ kind }) => kind !== 'Person');
  expect(firms.map((firm) => [firm.name, firm.knownId !== undefined])).toEqual([[name, isKnown]]);
});
