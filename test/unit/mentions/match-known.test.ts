import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../../src/config.ts';
import { compileKnown, matchKnown } from '../../../src/mentions/match-known.ts';
import { readSurface } from '../../../src/mentions/read-surface.ts';
import { loadSeeds } from '../../../src/seeds/load-seeds.ts';
import { toLineDocument } from './line-document.ts';

const seeds = loadSeeds(join(ROOT, 'seeds'));
const known = compileKnown(seeds.entities, seeds.lexicon);

/** The events that the gazetteer knows in a text of one block, as widened by their edition. */
function events(text: string): readonly string[] {
  const surface = readSurface(toLineDocument(text));
  return matchKnown(surface, known, false)
    .filter(({ rows }) => rows[0]!.kind === 'Event')
    .map(({ start, end }) => surface.text.slice(start, end));
}

test.each([
  ['在 DockerCon EU 2015 上演示', 'DockerCon EU 2015'],
  ['上一届 Cloud Foundry Summit Europe 上', 'Cloud Foundry Summit Europe'],
  ['参加 DockerCon Live 2021。', 'DockerCon Live 2021'],
  ['OpenStack峰会2015东京站的风采', 'OpenStack峰会2015东京站'],
  ['AWS re:Invent 2021大会', 'AWS re:Invent 2021大会'],
  ['在DockerCon上海外厂商很多', 'DockerCon'],
  ['在DockerCon欧洲各国的厂商', 'DockerCon'],
  ['At DockerCon Europe in May we met', 'DockerCon Europe'],
  // Whoever acts there, or that it is shown live, is no place.
  ['At DockerCon Singapore Airlines spoke', 'DockerCon'],
  ['DockerCon live on air', 'DockerCon'],
  ['At MWC China Mobile unveiled a phone', 'MWC'],
])('an edition of a known event takes its place and year along: %s', (text, event) => {
  expect(events(text)).toEqual([event]);
});

test.each([
  ['海港银行将系统部署在移动云上', ['移动云']],
  ['移动云计算的论文与移动云游戏一样多，风吹走移动云层', []],
  ['手机上的移动云盘', ['移动云盘']],
])('a word that only begins like a name is none: %s', (text, names) => {
  const surface = readSurface(toLineDocument(text));
  expect(matchKnown(surface, known, false).map(({ start, end }) => surface.text.slice(start, end))).toEqual(names);
});
