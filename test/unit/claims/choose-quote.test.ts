import { describe, expect, it } from 'vitest';
import type { CandidatePair, Occurrence } from '../../../src/claims/candidate-pair.ts';
import { chooseQuote } from '../../../src/claims/choose-quote.ts';
import { createSenseFinder } from '../../../src/claims/find-senses.ts';
import { readSentences } from '../../../src/claims/read-sentences.ts';
import { markArticle } from './mark-article.ts';
import { LIST_WORDS } from './structure-words.ts';

const words = {
  findSenses: createSenseFinder({}),
  readModifier: () => undefined,
  findHouse: () => undefined,
  findApposition: () => undefined,
  lists: LIST_WORDS,
};

/** Quotes for two entities, in the reading that holds a slot of both, of the last sentence that has one. */
function quoteFor(lines: readonly string[], subjectName: string, objectName: string): string {
  const { document, mentions } = markArticle(lines);
  const indexOf = (name: string) => mentions.entities.findIndex((entity) => entity.name === name);
  const [subject, object] = [indexOf(subjectName), indexOf(objectName)];
  const places = readSentences(document, mentions, words).flatMap((reading): Occurrence[] => {
    const slotOf = (index: number) => reading.reduced.slots.find(({ entities }) => entities.includes(index));
    const [s, o] = [slotOf(subject), slotOf(object)];
    return s && o ? [{ reading, subject: s, object: o, hits: [], features: [] }] : [];
  });
  const occurrence = places.at(-1);
  expect(occurrence, `${subjectName} and ${objectName} stand in no reading`).toBeDefined();
  const pair: CandidatePair = { type: 'USES', subject, object, occurrences: places, features: [] };
  const { start, end, quote } = chooseQuote(document, occurrence!, pair);
  expect(document.text.slice(start, end)).toBe(quote);
  return quote;
}

const PADDING = '天气很好，'.repeat(50);

describe('chooseQuote', () => {
  it('takes a sentence of up to 220 characters whole', () => {
    const sentence = `天气很好，[C:甲公司]采用[P:乙云]，${'很'.repeat(200)}。`;
    expect(quoteFor([`以前没有。${sentence}以后再看。`], '甲公司', '乙云')).toBe(
      sentence.replace(/\[.:([^\]]+)\]/gu, '$1'),
    );
  });

  it.each<[string, string, string]>([
    ['before and behind', `${PADDING}[C:甲公司]采用[P:乙云]，${PADDING}完。`, '甲公司采用乙云'],
    ['behind', `[C:甲公司]采用[P:乙云]；${PADDING}完。`, '甲公司采用乙云'],
    ['before', `${PADDING}[C:甲公司]采用[P:乙云]。`, '甲公司采用乙云'],
    [
      'around two clauses that it keeps whole',
      `${PADDING}去年[C:甲公司]上市，随后采用了[P:乙云]的服务，${PADDING}完。`,
      '去年甲公司上市，随后采用了乙云的服务',
    ],
    ['and names in the other order', `${PADDING}[P:乙云]赢得[C:甲公司]，${PADDING}完。`, '乙云赢得甲公司'],
    [
      'in English',
      `${'It rained, '.repeat(25)}and [C:甲公司] adopts [P:乙云], so ${'it rained, '.repeat(10)}again.`,
      'and 甲公司 adopts 乙云',
    ],
  ])('cuts a long sentence to the clauses of both names: %s', (_, line, expected) => {
    expect(quoteFor([line], '甲公司', '乙云')).toBe(expected);
  });

  it('looks in a long list for the member that is meant', () => {
    const others = Array.from({ length: 60 }, (_, i) => `[C:第${i}号公司]、`).join('');
    const quote = quoteFor([`采用[P:乙云]的有${others}[C:甲公司]，${PADDING}完。`], '第0号公司', '乙云');
    expect(quote.startsWith('采用乙云的有第0号公司')).toBe(true);
  });

  it('keeps the sentence where one name is supplied from outside', () => {
    expect(quoteFor(['[C:甲公司]上市。', '随后采用[P:乙云]。'], '甲公司', '乙云')).toBe('随后采用乙云。');
  });

  it('cuts a long sentence to the clause of the one name that stands in it', () => {
    expect(quoteFor(['[C:甲公司]上市。', `${PADDING}随后采用[P:乙云]，${PADDING}完。`], '甲公司', '乙云')).toBe(
      '随后采用乙云',
    );
  });

  it('takes the place of a pronoun for several into account', () => {
    const line = `${PADDING}[C:甲公司&乙云~双方]签约，${PADDING}完。`;
    expect(quoteFor([`[C:甲公司]与[C:乙云]见面。`, line], '甲公司', '乙云')).toBe('双方签约');
  });
});
