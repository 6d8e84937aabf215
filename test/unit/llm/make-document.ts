import type { BlockKind, Document } from '../../../src/model/document.ts';
import type { DocumentEntity, Mentions } from '../../../src/model/mention.ts';
import type { EntityKind } from '../../../src/model/relation.ts';

/** Makes an article of blocks, the first its title; a block is its text, or its kind, text and level. */
export function makeDocument(
  blocks: readonly (string | readonly [BlockKind, string, number?])[],
  more: Partial<Document> = {},
): Document {
  let text = '';
  const placed = blocks.map((block, index) => {
    const [kind, content, level] = typeof block === 'string' ? [index === 0 ? 'title' : 'body', block] : block;
    if (index > 0) text += '\n';
    const start = text.length;
    text += content;
    return { kind: kind as BlockKind, start, end: text.length, ...(level !== undefined && { level }) };
  });
  return {
    ...{ id: 'article', path: 'news/a.md', title: text.split('\n')[0]!, lang: 'en', text, hash: '', signature: '' },
    ...{
      publishedOn: { value: '2023-09-05', precision: 'day' },
      outlet: 'Harbor Post',
      blocks: placed,
      diagnostics: [],
    },
    ...more,
  };
}

/** Finds names in an article: every place of each form. */
export function findNames(
  { text }: Document,
  names: readonly { kind: EntityKind; forms: readonly string[]; score?: number }[],
): Mentions {
  const entities = names.map(({ kind, forms, score = 0.9 }): DocumentEntity => {
    return { kind, name: forms[0]!, forms, score, evidence: [] };
  });
  const mentions = names.flatMap(({ forms }, entity) =>
    forms.flatMap((form) =>
      [...text.matchAll(new RegExp(form, 'gu'))].map(({ index }) => {
        return { start: index, end: index + form.length, entity, form: 'name' as const };
      }),
    ),
  );
  return { entities, mentions: mentions.sort((a, b) => a.start - b.start) };
}
