import { describe, expect, it } from 'vitest';
import { createSenseFinder } from '../../../src/claims/find-senses.ts';

const findSenses = createSenseFinder({
  relations: { adopt: ['采用', 'use', 'used by'], end: ['采用到'], none: [] },
  status: { negation: ['没有', 'did not'], done: ['有'] },
  guards: { comparison: ['超过'] },
  titles: { head: ['CEO', '首席执行官'], plain: ['官'] },
  places: { city: ['上海'] },
});

describe('createSenseFinder', () => {
  it.each<[string, Record<string, readonly number[]>]>([
    ['甲没有采用乙', { 'relations.adopt': [3], 'status.negation': [1], 'status.done': [2] }],
    ['采用，采用', { 'relations.adopt': [0, 3] }],
    ['They did not use it', { 'relations.adopt': [13], 'status.negation': [5] }],
    ['USE', { 'relations.adopt': [0] }],
    ['is used by all', { 'relations.adopt': [3] }],
    ['because of a user', {}],
    ['did\n not', { 'status.negation': [0] }],
    ['收入超过乙', { 'guards.comparison': [2] }],
    ['首席执行官和CEO', { titles: [0, 6] }],
    ['军官', { titles: [1] }],
    ['上海', {}],
    ['', {}],
  ])('finds in "%s" where each sense stands, and names no other', (text, expected) => {
    expect(Object.fromEntries(findSenses(text))).toEqual(expected);
  });

  it('lets senses overlap, but not the words of one', () => {
    expect(Object.fromEntries(findSenses('采用到'))).toEqual({ 'relations.adopt': [0], 'relations.end': [0] });
    expect(findSenses('首席执行官').get('titles')).toEqual([0]);
  });

  it('finds nothing with a lexicon that lacks the topics', () => {
    expect([...createSenseFinder({})('甲采用乙')]).toEqual([]);
  });

  it('gives the same answer when asked again', () => {
    expect(findSenses('采用')).toEqual(findSenses('采用'));
  });
});
