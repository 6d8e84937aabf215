import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLists } from '../../../src/mentions/read-lists.ts';

/** The pieces of each list, `…` where a piece is open. */
function read(folded: string): string[] {
  const lists = new Map<number, string[]>();
  for (const { list, start, end, isStartOpen, isEndOpen } of readLists(folded)) {
    const piece = `${isStartOpen ? '…' : ''}${folded.slice(start, end)}${isEndOpen ? '…' : ''}`;
    lists.set(list, [...(lists.get(list) ?? []), piece]);
  }
  return [...lists.values()].map((pieces) => pieces.join(' | '));
}

describe('lists', () => {
  test('have open ends and whole members', () => {
    expect(read('客户包括甲乙丙、全息云帆、lumora和大河云等。下一句')).toEqual([
      '…客户包括甲乙丙 | 全息云帆 | lumora | 大河云等…',
    ]);
    expect(read('partners such as acme, beta corp, and gamma run it')).toEqual([
      '…partners such as acme | beta corp | gamma run it…',
    ]);
  });

  test('leave brackets out of their members', () => {
    expect(read('甲乙（hkex:0369）、丙丁(www.bing.com, 2020)、戊己')).toEqual(['…甲乙 | 丙丁 | 戊己…']);
  });

  test('end with the sentence and with another mark', () => {
    expect(read('a、b。c、d')).toEqual([]);
    expect(read('一、二、三，四，五')).toEqual(
      ['…一 | 二 | 三…', '三 | 四 | 五…'].map((list, at) => (at === 1 ? `…${list}` : list)),
    );
  });

  test('stay inside the text', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-c 、，,()（）。\n和]{0,80}$/u), (text) => {
        for (const { start, end } of readLists(text)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
