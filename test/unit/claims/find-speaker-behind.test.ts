import { describe, expect, it } from 'vitest';
import { findSpeakerBehind } from '../../../src/claims/find-speaker-behind.ts';
import { splitSentences } from '../../../src/claims/split-sentences.ts';
import { markArticle } from './mark-article.ts';

/** Who is found behind the first sentence that holds these words. */
function speakerOf(line: string, words: string): string | undefined {
  const { document, mentions } = markArticle([line], { lang: 'zh' });
  const sentence = splitSentences(document).find(({ start, end }) => document.text.slice(start, end).includes(words))!;
  const found = findSpeakerBehind(document, mentions, sentence);
  return found && mentions.entities[found.entity]!.name;
}

describe('findSpeakerBehind', () => {
  it.each([
    ['the person behind the mark', '“我们一直用[P:海港云]。”[C:甲公司]总监[H:李明]说。', '海港云', '李明'],
    ['the firm where nobody else is named', '“我们一直用[P:海港云]！”[C:甲公司]方面回应。', '海港云', '甲公司'],
    ['it for an earlier sentence of the quotation', '“我们用[P:海港云]。它便宜。”[H:李明]补充道。', '海港云', '李明'],
    ['it in corner brackets', '「我們用[P:海港云]。」[H:李明]說。', '海港云', '李明'],
    [
      'nobody behind a speaker who stands before',
      '[H:王芳]说：“我们用[P:海港云]。”[H:李明]不同意。',
      '海港云',
      undefined,
    ],
    ['nobody far behind', `“我们用[P:海港云]。”${'天气很好，'.repeat(9)}[H:李明]说。`, '海港云', undefined],
    ['nobody of the next sentence', '“我们用[P:海港云]。”会后散场。[H:李明]走了。', '海港云', undefined],
    ['nobody of the next quotation', '“我们用[P:海港云]。”“[C:甲公司]呢？”', '海港云', undefined],
    ['nobody outside of quotation marks', '“好。”我们用[P:海港云]。[H:李明]说。', '海港云', undefined],
    [
      'the speaker of a quotation that holds another',
      '「我們的『智慧計畫』用[P:海港云]。」[H:李明]說。',
      '海港云',
      '李明',
    ],
    ['nobody behind a word of saying', '[H:李明]表示“我们用[P:海港云]。成本低。”[H:王芳]反对。', '海港云', undefined],
    ['no firm behind a comma', '“我们用[P:海港云]。”此前，[C:乙公司]股价下跌。', '海港云', undefined],
    [
      'nobody of the next English sentence',
      '“We use [P:Harbor]. It works.” Shares fell. [C:Rival] lost.',
      'Harbor',
      undefined,
    ],
    ['nobody where it is never closed', '“我们用[P:海港云]。[H:李明]说。', '海港云', undefined],
  ])('finds %s', (_, line, words, expected) => {
    expect(speakerOf(line, words)).toBe(expected);
  });
});
