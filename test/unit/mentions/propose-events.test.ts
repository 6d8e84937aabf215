import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../../src/config.ts';
import { compileCues } from '../../../src/mentions/compile-cues.ts';
import { cutWords } from '../../../src/mentions/cut-words.ts';
import { proposeEvents } from '../../../src/mentions/propose-events.ts';
import { readSurface } from '../../../src/mentions/read-surface.ts';
import { loadSeeds } from '../../../src/seeds/load-seeds.ts';
import { toLineDocument } from './line-document.ts';

const cues = compileCues(loadSeeds(join(ROOT, 'seeds')).lexicon);

/** The strings proposed in a text of one block. */
function proposed(text: string): readonly string[] {
  const surface = readSurface(toLineDocument(text));
  const cuts = cutWords(surface.folded);
  const reading = {
    surface,
    cues,
    known: [],
    wordStarts: cuts.words,
    listedStarts: cuts.listed,
    postFrom: () => undefined,
  };
  return proposeEvents(reading).map(({ start, end }) => surface.text.slice(start, end));
}

test.each([
  ['9月19日乐岛汽车发布会上，新车亮相。', '乐岛汽车发布会'],
  ['公司参加了“青岚杯”数据创新大赛。', '“青岚杯”数据创新大赛'],
  ['任某出席青岚“火花奖”颁奖典礼。', '青岚“火花奖”颁奖典礼'],
  ['10周年纪念活动期间，青岚发布新品。', '10周年纪念活动'],
  ['青岚在2024产品技术发布会上展示了电池。', '2024产品技术发布会'],
  ['双方主办的“芯片安全与出海合规沙龙”落幕。', '芯片安全与出海合规沙龙'],
  ['“第七届（2024）青岚数据大赛”揭晓。', '第七届（2024）青岚数据大赛'],
  ['第 3 届(2021年)青岚数据大赛揭晓。', '第3届(2021年)青岚数据大赛'],
])('in "%s" proposes %s', (text, name) => {
  expect(proposed(text)).toContain(name);
});

test.each([
  ['公司开展了多项活动，受到好评。', '活动'],
  ['他每年都参加云岚大会。', '参加云岚大会'],
  ['他说：“芯片很好，我们与青岚办了大会”。', '芯片很好，我们与青岚办了大会'],
  ['主题为“创新”的青岚与海港数据大会“智联未来”开幕。', '的青岚与海港数据大会'],
])('in "%s" does not propose %s', (text, name) => {
  expect(proposed(text)).not.toContain(name);
});
