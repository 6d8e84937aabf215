import type { Block, BlockKind, Document } from '../../../src/model/document.ts';
import type { DocumentEntity, Mention, Mentions } from '../../../src/model/mention.ts';
import { toPartialDate } from '../../../src/model/partial-date.ts';
import type { EntityKind } from '../../../src/model/relation.ts';

/** An article in which names are already found, as the stage of claims takes it in. */
export interface MarkedArticle {
  readonly document: Document;
  readonly mentions: Mentions;
}

interface Options {
  readonly id?: string;
  readonly lang?: Document['lang'];
  /** What entities know of themselves beyond their names, by name. */
  readonly known?: Readonly<Record<string, Partial<DocumentEntity>>>;
}

const KINDS: Readonly<Record<string, EntityKind>> = { C: 'Company', P: 'CloudProvider', H: 'Person', E: 'Event' };
const BLOCKS: readonly (readonly [RegExp, BlockKind])[] = [
  [/^= /u, 'title'],
  [/^# /u, 'heading'],
  [/^- /u, 'listItem'],
  [/^! /u, 'advert'],
];
const MARK = /\[([CPHE]):([^\]|~]+)(?:([|~])([^\]]+))?\]/gu;

/**
 * Makes an article of 13 May 2021 out of lines: `= ` before a title, `# ` a heading, `- ` a list item, `! ` an advert.
 * Names are marked by kind: `[C:甲公司]`; `[C:甲公司|甲]` writes a short form, `[C:甲公司&乙公司~双方]` a pronoun for both.
 */
export function markArticle(lines: readonly string[], options: Options = {}): MarkedArticle {
  const entities: DocumentEntity[] = [];
  const mentions: Mention[] = [];
  const blocks: Block[] = [];
  let text = '';

  const toEntity = (kind: EntityKind, name: string, form: string): number => {
    const index = entities.findIndex((entity) => entity.kind === kind && entity.name === name);
    if (index < 0) {
      const known = options.known?.[name];
      return entities.push({ kind, name, forms: [form], score: 1, evidence: ['marked'], ...known }) - 1;
    }
    const entity = entities[index]!;
    if (!entity.forms.includes(form)) entities[index] = { ...entity, forms: [...entity.forms, form] };
    return index;
  };

  for (const line of lines) {
    if (text !== '') text += '\n';
    const [prefix, kind] = BLOCKS.find(([expression]) => expression.test(line)) ?? [/^/u, 'body'];
    const content = line.replace(prefix, '');
    const start = text.length;
    let from = 0;
    for (const match of content.matchAll(MARK)) {
      text += content.slice(from, match.index);
      from = match.index + match[0].length;
      const [, letter, names, sign, written = names!] = match as unknown as [string, string, string, string?, string?];
      const isPronoun = sign === '~';
      const [entity, ...others] = names
        .split('&')
        .map((name) => toEntity(KINDS[letter]!, name, isPronoun ? name : written));
      mentions.push({
        start: text.length,
        end: text.length + written.length,
        entity: entity!,
        ...(others.length > 0 && { others }),
        form: isPronoun ? 'pronoun' : sign === '|' ? 'short' : 'name',
      });
      text += written;
    }
    text += content.slice(from);
    blocks.push({ kind, start, end: text.length });
  }
  const document: Document = {
    id: options.id ?? 'article',
    path: 'article.md',
    title: blocks[0]?.kind === 'title' ? text.slice(0, blocks[0].end) : '',
    publishedOn: toPartialDate('2021-05-13')!,
    lang: options.lang ?? 'zh',
    text,
    hash: '',
    signature: '',
    blocks,
    diagnostics: [],
  };
  return { document, mentions: { entities, mentions } };
}
