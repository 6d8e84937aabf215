import type { Mention, Mentions } from '../model/mention.ts';
import type { EntityKind } from '../model/relation.ts';

const KINDS: Readonly<Record<string, EntityKind>> = { C: 'Company', P: 'CloudProvider', H: 'Person', E: 'Event' };
const MARKED = /\[([CPHE]):([^\]]+)\]/gu;

/** Reads a text in which names are marked by kind: `[C:小鹏汽车]采用[P:阿里云]`. */
export function readMarked(marked: string): { readonly text: string; readonly mentions: Mentions } {
  const entities: Mentions['entities'][number][] = [];
  const mentions: Mention[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(MARKED)) {
    text += marked.slice(from, match.index);
    from = match.index + match[0].length;
    const [, kind, name] = match as unknown as [string, string, string];
    mentions.push({ start: text.length, end: text.length + name.length, entity: entities.length, form: 'name' });
    entities.push({ kind: KINDS[kind]!, name, forms: [name], score: 1, evidence: ['marked'] });
    text += name;
  }
  return { text: text + marked.slice(from), mentions: { entities, mentions } };
}
