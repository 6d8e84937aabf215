import { expect, test } from 'vitest';
import { NO_TIES } from '../../../../src/graph/proposals/identity-profile.ts';
import { weighRivals } from '../../../../src/graph/proposals/weigh-rivals.ts';
import { person, profile, scorer } from './profiles.ts';

const colleagues = {
  ...NO_TIES,
  common: [{ id: '远山', name: '远山', degree: 9, types: ['WORKS_FOR', 'WORKS_FOR'] as const }],
};
const toPairs = (short: ReturnType<typeof profile>, longs: readonly ReturnType<typeof profile>[]) =>
  longs.map((long) => ({ a: short, b: long, parts: scorer.weigh(short, long, colleagues)! }));
const weigh = (pairs: ReturnType<typeof toPairs>) => weighRivals(pairs, scorer.areAlike);

test('a first name that three colleagues have is less sure for each of them, and tells the others', () => {
  const longs = ['Matt Asay', 'Matt Garman', 'Matt Yanchyshyn'].map((name) => person(name, ['远山']));
  const rivals = weigh(toPairs(person('Matt', ['远山']), longs));
  expect([...rivals.keys()]).toEqual([0, 1, 2]);
  expect(rivals.get(0)).toMatchObject({
    reason: 'rivals',
    detail: 'it may stand for "Matt Garman", "Matt Yanchyshyn" as well',
  });
  expect(rivals.get(0)!.weight).toBeLessThan(-2);
});

test('a short form of many is less sure than one of two', () => {
  const pairs = (...names: string[]) =>
    toPairs(
      profile('东航'),
      names.map((name) => profile(name)),
    );
  const two = weigh(pairs('东方航空', '东海航空'));
  const three = weigh(pairs('东方航空', '东海航空', '东山航空'));
  expect(three.get(0)!.weight).toBeLessThan(two.get(0)!.weight);
});

test('a name that sounds like those of two colleagues is less sure for each, whichever of them is asked about', () => {
  const longs = ['Mark Lee', 'Mike Lee'].map((name) => person(name, ['远山']));
  const pairs = toPairs(person('马克·李', ['远山']), longs);
  expect(pairs.map(({ parts }) => parts.some(({ reason }) => reason === 'sound'))).toEqual([true, true]);
  expect([...weigh(pairs).values()].map(({ reason }) => reason)).toEqual(['rivals', 'rivals']);
  const turned = pairs.map(({ a, b, parts }) => ({ a: b, b: a, parts }));
  expect(weigh(turned).size).toBe(2);
  expect(weigh(pairs.slice(0, 1)).size).toBe(0);
});

test('two ways to write one name are no rivals, nor is a name alone', () => {
  const longs = ['帕特·基辛格', '帕特·基尔辛格'].map((name) => person(name, ['远山']));
  expect(weigh(toPairs(person('帕特', ['远山']), longs)).size).toBe(0);
  expect(weigh(toPairs(person('Matt', ['远山']), [person('Matt Asay', ['远山'])])).size).toBe(0);
});
