import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/claims/split-sentences.ts';
import { markArticle } from './mark-article.ts';

function sentencesOf(...lines: readonly string[]): readonly string[] {
  const { document } = markArticle(lines);
  return splitSentences(document).map(({ start, end }) => document.text.slice(start, end));
}

describe('splitSentences', () => {
  it.each<[string, readonly string[]]>([
    ['甲公司上云。乙公司也上云了！丙公司呢？没有', ['甲公司上云。', '乙公司也上云了！', '丙公司呢？', '没有']],
    ['他说：“我们已经上云。”随后离开。', ['他说：“我们已经上云。”', '随后离开。']],
    ['「已經上雲！」他說。', ['「已經上雲！」', '他說。']],
    ['真的吗？！真的。', ['真的吗？！', '真的。']],
    ['甲公司上云，乙公司不上；丙公司再看看。', ['甲公司上云，乙公司不上；丙公司再看看。']],
    ['上云……再看看。', ['上云……再看看。']],
    ['增长3.5倍。降到0.8%。', ['增长3.5倍。', '降到0.8%。']],
    ['Acme moved. It was slow.', ['Acme moved.', 'It was slow.']],
    ['“We moved.” Then he left.', ['“We moved.”', 'Then he left.']],
    ['Did it move? Yes! It did.', ['Did it move?', 'Yes!', 'It did.']],
    ['Costs fell by 3.5 percent. Then 0.8.', ['Costs fell by 3.5 percent.', 'Then 0.8.']],
    ['Wait... and then it moved. Done.', ['Wait... and then it moved.', 'Done.']],
    ['Visit acme.com today. Really.', ['Visit acme.com today.', 'Really.']],
  ])('splits %s at full stops, and at no other marks', (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });

  it.each([
    'Acme Inc. said that it moved.',
    'Acme Corp. Ltd. Holdings moved.',
    'George W. Bush spoke there.',
    'Dr. Ann Lee and Mr. Bo Ek spoke.',
    'The U.S. Army moved.',
    'Use a store, e.g. Acme Cloud.',
    'It opened on Nov. 30 in Oslo.',
    'Acme co. uses it.',
  ])('keeps an abbreviation or initial inside its sentence: %s', (text) => {
    expect(sentencesOf(text)).toEqual([text]);
  });

  it.each<[string, number]>([
    ['It was bought by Acme Inc. The price stayed secret.', 2],
    ['He joined Acme Corp. It was 2019.', 2],
    ['It runs on AWS. Acme pays.', 2],
    ['They met in Oslo. Bergen came later.', 2],
  ])('ends a sentence after an abbreviation only before a word that opens one: %s', (text, count) => {
    expect(sentencesOf(text)).toHaveLength(count);
  });

  it('takes the title, headings and list items as sentences of their own, without their missing stops', () => {
    expect(sentencesOf('= 甲公司上云', '# 为什么', '- 便宜', '- 快', '甲公司满意。')).toEqual([
      '甲公司上云',
      '为什么',
      '便宜',
      '快',
      '甲公司满意。',
    ]);
  });

  it('reads nothing from adverts', () => {
    expect(sentencesOf('甲公司上云。', '! 扫码关注。', '完。')).toEqual(['甲公司上云。', '完。']);
  });

  it('tells the block of each sentence, and leaves out white space around it', () => {
    const { document } = markArticle(['  甲公司上云。 乙公司也是。 ', '完。']);
    const sentences = splitSentences(document);
    expect(sentences.map(({ block }) => block)).toEqual([0, 0, 1]);
    expect(sentences.map(({ start, end }) => document.text.slice(start, end))).toEqual([
      '甲公司上云。',
      '乙公司也是。',
      '完。',
    ]);
  });

  it.each<[string, string, readonly number[]]>([
    ['at its last mark', `${'上云很好，'.repeat(200)}完。`, [800, 202]],
    ['at its last white space', `${'word '.repeat(200)}end.`, [799, 204]],
    ['anywhere without a mark', '云'.repeat(1000), [800, 200]],
    ['but not inside of a character', `云${'😀'.repeat(500)}`, [799, 202]],
    ['not at all up to 800', `${'云'.repeat(799)}。`, [800]],
  ])('cuts a run-on sentence %s', (_, text, lengths) => {
    expect(sentencesOf(text).map(({ length }) => length)).toEqual(lengths);
  });

  it('covers every letter of any text once, in order', () => {
    const piece = fc.constantFrom('甲', 'Ab', ' ', '。', '.', '”', '！', ' Inc.', '3.5', '\t', '…');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const { document } = markArticle([pieces.join('')]);
        const sentences = splitSentences(document);
        for (const [i, { start, end }] of sentences.entries()) {
          expect(start).toBeLessThan(end);
          expect(start).toBeGreaterThanOrEqual(sentences[i - 1]?.end ?? 0);
        }
        const covered = sentences.map(({ start, end }) => document.text.slice(start, end)).join('');
        expect(covered.replace(/\s/gu, '')).toBe(document.text.replace(/\s/gu, ''));
      }),
    );
  });
});
