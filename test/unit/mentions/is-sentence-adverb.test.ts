import { expect, test } from 'vitest';
import { isSentenceAdverb } from '../../../src/mentions/is-sentence-adverb.ts';

test.each<[string, string, boolean]>([
  ['Fittingly, Harbor said so.', 'Fittingly', true],
  ['It rained. “Fittingly, Harbor Bank said so.', 'Fittingly', true],
  // A list, an aside, the midst of a sentence, a name of two words.
  ['Loginly, Harbor and Globex said so.', 'Loginly', false],
  ['Loginly, Harbor, Globex said so.', 'Loginly', false],
  ['Loginly, a startup, said so.', 'Loginly', false],
  ['We asked Loginly, Harbor said.', 'Loginly', false],
  ['Ann Kelly, Harbor said, left.', 'Kelly', false],
])('in %j tells of %s whether it is one', (text, word, expected) => {
  const start = text.indexOf(word);
  expect(isSentenceAdverb(text, start, start + word.length)).toBe(expected);
});
