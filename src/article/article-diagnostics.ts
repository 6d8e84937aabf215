import type { Diagnostic } from '../model/document.ts';

/** Everything that the reader may note about an article it could read; docs/article.md explains each. */
export const ARTICLE_DIAGNOSTICS = {
  DECODED_AS: 'The file is not UTF-8; it was read in the encoding named',
  CHARACTERS_REPLACED: 'Some bytes are no characters of the encoding; each stands as U+FFFD in the text',
  CONTROL_CHARACTERS_REMOVED: 'NUL bytes or other control characters were removed',
  FRONT_MATTER_REPAIRED: 'The front matter is not valid YAML; it was read line by line, as a person would',
  FRONT_MATTER_UNCLOSED: 'The front matter has no closing ---; its key lines were read, the rest is body',
  FRONT_MATTER_NOT_A_MAP: 'The block between --- lines holds no fields; it was left out',
  TITLE_MISSING: 'The article has no title; its first sentence or file name stands for one',
  DATE_MISSING: 'No date that can be read is printed, given in the front matter, or part of the URL',
  DATE_UNREADABLE: 'The date in the front matter cannot be read',
  DATE_IN_FUTURE: 'The date is later than today',
  URL_UNREADABLE: 'The front matter gives a URL that is none',
  BODY_EMPTY: 'The article has no text beside its title',
  TEXT_SWALLOWED: 'A script or style element is never closed; what follows it is not text',
  CODE_UNCLOSED: 'A code fence is never closed; what follows it is read as code, in which no claims are looked for',
} as const;

export type ArticleDiagnosticCode = keyof typeof ARTICLE_DIAGNOSTICS;

/** Builds a diagnostic of the table; `detail` says what exactly, `line` is 1-based in the file. */
export function diagnose(code: ArticleDiagnosticCode, detail = '', line?: number): Diagnostic {
  const message = ARTICLE_DIAGNOSTICS[code] + (detail === '' ? '.' : `: ${detail}.`);
  return line === undefined ? { code, message } : { code, message, line };
}
