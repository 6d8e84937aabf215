import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createTitleTidier } from '../../../src/claims/tidy-title.ts';
import { ROOT } from '../../../src/config.ts';
import { loadSeeds } from '../../../src/seeds/load-seeds.ts';

const tidyTitle = createTitleTidier(loadSeeds(join(ROOT, 'seeds')).lexicon);

it.each([
  ['首席执行官', '首席执行官'],
  ['擔任執行長，', '執行長'],
  ['区域\n总监', '区域 总监'],
  ['的联合创始人', '联合创始人'],
  ['创始人）、', '创始人'],
  ['创始人兼CEO）等个人投资者', '创始人兼CEO'],
  ['）主任', '主任'],
  ['（海研）的副主任', '副主任'],
  ['(Co-founder and CTO', 'Co-founder and CTO'],
  ['的高管，在那里', '高管'],
  ['总监，', '总监'],
  ['was the vice president of', 'vice president'],
  ['’s co-founder', 'co-founder'],
  ['VP, Engineering', 'VP, Engineering'],
  ['CTO (Cloud)', 'CTO (Cloud)'],
  ['assistant director', 'assistant director'],
  ['Analyst and founder', 'Analyst and founder'],
  ['的总裁兼首席运营官', '总裁兼首席运营官'],
  ['担任其首席科学家', '首席科学家'],
  ['创始人、CEO', '创始人、CEO'],
  ['副总裁、', '副总裁'],
  ['A股首席分析师', 'A股首席分析师'],
  ['任务规划负责人', '任务规划负责人'],
  ['和平大使', '和平大使'],
  ['游说总监', '游说总监'],
  ['潜在客户总监', '潜在客户总监'],
  ['的（海研）副主任', '副主任'],
  ['CTO (Cloud) of', 'CTO (Cloud)'],
  ['總裁與', '總裁'],
  ['A&R director', 'A&R director'],
  ['在线业务总监', '在线业务总监'],
  ['区生态系统部总经理', '生态系统部总经理'],
  ['区域总监', '区域总监'],
])('names the post in %s: %s', (written, expected) => {
  expect(tidyTitle(written)).toBe(expected);
});

it.each([
  '的',
  '、',
  '）',
  '（海研）',
  ' the ',
  '发布了一段产品经理',
  '在首席执行官',
  '接替创始人',
  'stepped down as chief executive',
])('finds no post in %s', (written) => {
  expect(tidyTitle(written)).toBeUndefined();
});
