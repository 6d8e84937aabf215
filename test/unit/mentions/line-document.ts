import type { Document } from '../../../src/model/document.ts';

/** A document of one line of plain text. */
export function toLineDocument(text: string): Document {
  return {
    ...{ id: 'a', path: 'a.md', title: '', hash: '', signature: '', diagnostics: [], text },
    lang: /\p{Script=Han}/u.test(text) ? 'zh' : 'en',
    blocks: [{ kind: 'body', start: 0, end: text.length }],
  };
}
