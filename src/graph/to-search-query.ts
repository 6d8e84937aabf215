import { foldName } from '../model/fold.ts';

/** What the query parser of the full-text index gives a meaning, outside of quotes. */
const SYNTAX = /[+\-!(){}[\]^"~*?:\\/&|<>=]/g;

/** Writes a full-text query for entities in whose names the words stand one after the other; it finds none for no words. */
export function toPhraseQuery(text: string): string {
  return toForms(text).map(toPhrase).join(' OR ') || '""';
}

/** Writes a full-text query for entities in whose names all words stand, the last one perhaps half typed; empty for no words. */
export function toPrefixQuery(text: string): string {
  return toForms(text)
    .map((form) => {
      const words = form.split(' ');
      const last = words.pop()!;
      const whole = words.map((word) => `+${toPhrase(word)}`);
      // A quoted word of Chinese becomes a phrase of its pairs of characters; the wildcard serves single ones and Latin.
      const started = `${last.toLowerCase().replace(SYNTAX, '\\$&')}*`;
      return `(${[...whole, `+(${toPhrase(last)}^2 OR ${started})`].join(' ')})`;
    })
    .join(' OR ');
}

function toPhrase(words: string): string {
  return `"${words.replace(/["\\]/g, ' ')}"`;
}

/** The text as given and, where it differs, as folded: names may be kept in traditional or simplified characters. */
function toForms(text: string): string[] {
  const forms = [text.normalize('NFKC'), foldName(text)].map((form) =>
    form
      .split(/[\s\p{C}]+/u)
      .filter((word) => /[\p{L}\p{N}]/u.test(word))
      .join(' '),
  );
  return [...new Set(forms.filter((form) => form !== ''))];
}
