import { foldName } from '../model/fold.ts';

/** Everything that the query parser of the full-text index gives a meaning, and what no name is made of. */
const NO_WORD = /[^\p{L}\p{N}\p{M}]+/u;

/** Writes a full-text query for entities in whose names the words stand one after the other; it finds none for no words. */
export function toPhraseQuery(text: string): string {
  const phrases = toForms(text).map((words) => `"${words.join(' ')}"`);
  return phrases.join(' OR ') || '""';
}

/** Writes a full-text query for entities in whose names all words stand, the last one perhaps half typed; empty when there is none. */
export function toPrefixQuery(text: string): string {
  return toForms(text)
    .map((words) => {
      const last = words.at(-1)!;
      const whole = words.slice(0, -1).map((word) => `+"${word}"`);
      // A quoted word of Chinese becomes a phrase of its pairs of characters; the wildcard serves single ones and Latin.
      return `(${[...whole, `+("${last}"^2 OR ${last.toLowerCase()}*)`].join(' ')})`;
    })
    .join(' OR ');
}

/** The words as given and, where it differs, as folded: names may be kept in traditional or simplified characters. */
function toForms(text: string): string[][] {
  const forms = [text.normalize('NFKC'), foldName(text)].map((form) =>
    form.split(NO_WORD).filter((word) => word !== ''),
  );
  const distinct = new Map(forms.filter((words) => words.length > 0).map((words) => [words.join(' '), words]));
  return [...distinct.values()];
}
