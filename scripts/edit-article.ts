// The program of edits: what another outlet prints of an article, or another article by the same template. One seed gives one text.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Converter } from 'opencc-js';
import { parse } from 'yaml';
import { ROOT } from '../src/config.ts';
import type { Document } from '../src/model/document.ts';
import { createRandom, pick, type Random, shuffle } from './random.ts';

/** An article as an editor has it on the desk. */
export interface Draft {
  readonly title: string;
  readonly paragraphs: readonly Paragraph[];
}
interface Paragraph {
  readonly kind: 'heading' | 'body' | 'listItem';
  readonly text: string;
}

/** What the edits draw on: other drafts by the file they come from, and names that may stand for each other. */
export interface Desk {
  readonly draftOf: (file: string) => Draft;
  /** Names of organizations as they may stand in a text. */
  readonly names: readonly string[];
}

interface Words {
  readonly synonyms: Readonly<Record<'zh' | 'en', readonly (readonly [string, string])[]>>;
  readonly furniture: Readonly<Record<'zh' | 'en', Readonly<Record<string, readonly string[]>>>>;
}
const WORDS: Words = parse(readFileSync(join(ROOT, 'test/gold/reprints/words.yaml'), 'utf8'));

type Edit = (draft: Draft, args: readonly string[], random: Random, desk: Desk) => Draft;

/** Every edit by its name, with its arguments as they follow in a row: `cut 0.3`, `insert corpus/zh0001.md 0.25`. */
const EDITS: Readonly<Record<string, Edit>> = {
  /** Gives it another title. */
  retitle: (draft) => ({
    ...draft,
    title: isChinese(draft) ? `转：${draft.title.slice(0, 12)}等` : 'What we read today',
  }),
  /** Keeps the first part, by characters; the last sentence is kept whole. */
  truncate: (draft, [share]) => keepStretch(draft, 0, Number(share)),
  /** Keeps a stretch that starts anywhere. */
  excerpt: (draft, [share], random) => keepStretch(draft, random() * (1 - Number(share)), Number(share)),
  /** Drops paragraphs, drawn until this part of the text has gone. */
  cut: (draft, [share], random) => drop(draft, Number(share), random),
  /** Drops sentences, drawn until this part of the text has gone. */
  trim: (draft, [share], random) => {
    const sentences = draft.paragraphs.flatMap((paragraph, index) =>
      splitSentences(paragraph.text).map((text) => ({ ...paragraph, text, index })),
    );
    const left = dropItems(sentences, Number(share), random);
    return {
      ...draft,
      paragraphs: draft.paragraphs.flatMap(({ kind }, index) => {
        const text = left.flatMap((sentence) => (sentence.index === index ? [sentence.text] : [])).join('');
        return text === '' ? [] : [{ kind, text }];
      }),
    };
  },
  /** Moves paragraphs about. */
  reorder: (draft, _, random) => ({ ...draft, paragraphs: shuffle(draft.paragraphs, random) }),
  /** Runs all paragraphs together into a few. */
  join: (draft) => ({ ...draft, paragraphs: joinParagraphs(draft.paragraphs, isChinese(draft) ? '' : ' ') }),
  /** Puts sentences of the outlet before the text; two articles with the same arguments get the same. */
  header: (draft, args) => ({ ...draft, paragraphs: [...furniture(draft, args), ...draft.paragraphs] }),
  /** Puts sentences of the outlet behind the text. */
  footer: (draft, args) => ({ ...draft, paragraphs: [...draft.paragraphs, ...furniture(draft, args)] }),
  /** Puts another word for this part of those that have one. */
  reword: (draft, [share], random) => mapText(draft, (text) => reword(text, Number(share), isChinese(draft), random)),
  /** Writes it in the characters of `tw` (with the words of Taiwan), `hk`, or `cn`. */
  script: (draft, [place]) => {
    const convert = Converter(
      place === 'cn' ? { from: 'tw', to: 'cn' } : { from: 'cn', to: place === 'tw' ? 'twp' : 'hk' },
    );
    return { ...mapText(draft, convert), title: convert(draft.title) };
  },
  /** Sets it otherwise: widths, quotes, dashes, spaces between scripts. */
  typeset: (draft) => mapText(draft, typeset),
  /** Puts a stretch of another article somewhere, from a part of it on, so that a part of the result is the other's. */
  insert: (draft, [file, share, from], random, desk) => {
    const other = desk.draftOf(file!);
    const part = (lengthOf(draft) * Number(share)) / (1 - Number(share)) / lengthOf(other);
    if (Number(from) + part > 1) throw new Error(`${file} is too short to be ${share} of the result from ${from} on`);
    const stretch = keepStretch(other, Number(from), part).paragraphs;
    const at = Math.floor(random() * (draft.paragraphs.length + 1));
    return { ...draft, paragraphs: [...draft.paragraphs.slice(0, at), ...stretch, ...draft.paragraphs.slice(at)] };
  },
  /** Tells other facts by the same template: every number, every known name and every proper name is another. */
  refill: (draft, _, random, desk) => refill(draft, random, desk.names),
};

/** Makes the draft of an article: its title, headings, paragraphs and list items, without what stands around them. */
export function toDraft({ title, text, blocks }: Document): Draft {
  const paragraphs = blocks.flatMap(({ kind, start, end }): Paragraph[] =>
    kind === 'heading' || kind === 'body' || kind === 'listItem' ? [{ kind, text: text.slice(start, end) }] : [],
  );
  return { title, paragraphs };
}

/** Applies edits in their order. An edit that is not there is an error. */
export function editDraft(draft: Draft, edits: readonly string[], seed: number, desk: Desk): Draft {
  const random = createRandom(seed);
  return edits.reduce((edited, line) => {
    const [name = '', ...args] = line.split(' ');
    const edit = EDITS[name];
    if (!edit) throw new Error(`no edit is called "${name}"`);
    return edit(edited, args, random, desk);
  }, draft);
}

/** Writes a draft as the Markdown file that an outlet would publish. */
export function toMarkdown({ title, paragraphs }: Draft): string {
  const marks = { heading: '## ', body: '', listItem: '- ' };
  const lines = paragraphs.map(
    ({ kind, text }) => marks[kind] + text.replace(/[&<>]/gu, (mark) => `&#${mark.charCodeAt(0)};`),
  );
  return `---\ntitle: ${JSON.stringify(title)}\ndate: 2024-01-02\nsource: Reprint\n---\n\n${lines.join('\n\n')}\n`;
}

const isChinese = ({ paragraphs }: Draft) => paragraphs.some(({ text }) => /\p{Script=Han}{4}/u.test(text));
const lengthOf = ({ paragraphs }: Draft) => paragraphs.reduce((sum, { text }) => sum + text.length, 0);
const splitSentences = (text: string) =>
  text.match(/[^。！？!?.]+(?:[。！？!?]+["”」』）)]*|\.(?:\s+|$)|\.(?=\S))?|[。！？!?.]+/gu) ?? [text];

function mapText(draft: Draft, map: (text: string) => string): Draft {
  return { ...draft, paragraphs: draft.paragraphs.map(({ kind, text }) => ({ kind, text: map(text) })) };
}

/** Keeps a stretch by its beginning and size, both as parts of the whole; sentences that lie in it by half are kept. */
function keepStretch(draft: Draft, begin: number, size: number): Draft {
  const total = lengthOf(draft);
  const [from, to] = [begin * total, (begin + size) * total];
  let at = 0;
  const paragraphs = draft.paragraphs.flatMap(({ kind, text }): Paragraph[] => {
    const kept = splitSentences(text).filter((sentence) => {
      const middle = at + sentence.length / 2;
      at += sentence.length;
      return middle >= from && middle < to;
    });
    return kept.length > 0 ? [{ kind, text: kept.join('') }] : [];
  });
  return { ...draft, paragraphs };
}

function drop(draft: Draft, share: number, random: Random): Draft {
  return { ...draft, paragraphs: dropItems(draft.paragraphs, share, random) };
}

/** Drops items in random order while that takes no more than this part of the text. */
function dropItems<T extends { readonly text: string }>(items: readonly T[], share: number, random: Random): T[] {
  let left = share * items.reduce((sum, { text }) => sum + text.length, 0);
  const dropped = new Set<T>();
  for (const item of shuffle(items, random)) {
    if (item.text.length > left) continue;
    dropped.add(item);
    left -= item.text.length;
  }
  return items.filter((item) => !dropped.has(item));
}

function joinParagraphs(paragraphs: readonly Paragraph[], space: string): Paragraph[] {
  const joined: Paragraph[] = [];
  for (let at = 0; at < paragraphs.length; at += 4) {
    joined.push({
      kind: 'body',
      text: paragraphs
        .slice(at, at + 4)
        .map(({ text }) => text)
        .join(space),
    });
  }
  return joined;
}

function furniture(draft: Draft, [count, outlet]: readonly string[]): Paragraph[] {
  const sentences = WORDS.furniture[isChinese(draft) ? 'zh' : 'en'][outlet!]!;
  return sentences.slice(0, Number(count)).map((text) => ({ kind: 'body', text }));
}

function reword(text: string, share: number, chinese: boolean, random: Random): string {
  const other = new Map(
    WORDS.synonyms[chinese ? 'zh' : 'en'].flatMap(
      ([a, b]) =>
        [
          [a, b],
          [b, a],
        ] as const,
    ),
  );
  const forms = [...other.keys()].sort((a, b) => b.length - a.length).join('|');
  const pattern = new RegExp(chinese ? forms : `\\b(?:${forms})\\b`, 'gu');
  return text.replace(pattern, (word) => (random() < share ? other.get(word)! : word));
}

/** Distance between a full-width character and its ASCII form. */
const FULL_WIDTH = 0xfee0;

function typeset(text: string): string {
  return text
    .replace(/[“”„]/gu, '"')
    .replace(/[‘’]/gu, "'")
    .replace(/——|—|–/gu, ' - ')
    .replace(/[，；：（）？！]/gu, (mark) => String.fromCharCode(mark.charCodeAt(0) - FULL_WIDTH))
    .replace(/\d+/gu, (digits) =>
      digits.length % 2 ? digits.replace(/\d/gu, (d) => String.fromCharCode(d.charCodeAt(0) + FULL_WIDTH)) : digits,
    )
    .replace(/(?<=\p{Script=Han})(?=[a-z])|(?<=[a-z])(?=\p{Script=Han})/giu, ' ');
}

const SYLLABLES = ['ba', 'den', 'fi', 'gor', 'ku', 'lam', 'mi', 'nor', 'pel', 'ra', 'sto', 'tin', 'vo', 'wex', 'zu'];
const HAN = [...'安博辰达恩帆冠禾佳凯岚明宁朋启荣盛拓维欣源泽'];

/** Puts the same new name wherever the same old one stands, so that the text stays a text. */
function refill(draft: Draft, random: Random, names: readonly string[]): Draft {
  const known = names.filter((name) => name.length > 1 && draft.paragraphs.some(({ text }) => text.includes(name)));
  const forms = known.sort((a, b) => b.length - a.length).map((name) => name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  // A known name, a number, a quoted name, a word with a capital that opens no sentence.
  const pattern = new RegExp(
    [
      ...forms,
      String.raw`\d+`,
      '(?<=[“《「"])[^”》」"，。,.]{2,16}(?=[”》」"])',
      String.raw`(?<![.!?。！？]\s?|^)\b[A-Z][A-Za-z]+`,
    ].join('|'),
    'gu',
  );
  const others = new Map<string, string>();
  const another = (old: string): string => {
    if (/^\d+$/u.test(old)) {
      const isYear = /^20[012]\d$/u.test(old);
      return isYear
        ? String(2010 + Math.floor(random() * 16))
        : old.replace(/\d/gu, () => String(1 + Math.floor(random() * 9)));
    }
    const size = Math.max(2, Math.min(4, Math.ceil(old.length / 2)));
    if (/\p{Script=Han}/u.test(old)) return Array.from({ length: size }, () => pick(HAN, random)).join('');
    const word = Array.from({ length: size }, () => pick(SYLLABLES, random)).join('');
    return word[0]!.toUpperCase() + word.slice(1);
  };
  return mapText(draft, (text) =>
    text.replace(pattern, (old) => {
      const stands = others.get(old) ?? another(old);
      others.set(old, stands);
      return stands;
    }),
  );
}
