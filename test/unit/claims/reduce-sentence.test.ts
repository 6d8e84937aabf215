import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  foldReduced,
  type ReducedSentence,
  reduceSentence,
  SLOT_RANGES,
  slotAt,
} from '../../../src/claims/reduce-sentence.ts';
import type { DocumentEntity, Mention } from '../../../src/model/mention.ts';
import { markArticle } from './mark-article.ts';
import { LIST_WORDS } from './structure-words.ts';

function reduce(line: string): ReducedSentence {
  const { document, mentions } = markArticle([line]);
  const { text } = document;
  return reduceSentence(text, 0, text.length, mentions.mentions, mentions.entities, LIST_WORDS);
}

const LETTERS: readonly (readonly [number, string])[] = [
  [SLOT_RANGES.Mixed, 'M'],
  [SLOT_RANGES.Event, 'E'],
  [SLOT_RANGES.Person, 'H'],
  [SLOT_RANGES.CloudProvider, 'P'],
  [SLOT_RANGES.Company, 'C'],
];

/** Writes each slot as the letter of its kind, with the count of its members where it has several. */
function shapeOf(line: string): string {
  const reduced = reduce(line);
  return [...reduced.text]
    .map((character) => {
      const slot = slotAt(reduced, character);
      if (!slot) return character;
      const letter = LETTERS.find(([first]) => character.charCodeAt(0) >= first)![1];
      return `<${letter}${slot.entities.length > 1 ? slot.entities.length : ''}>`;
    })
    .join('');
}

describe('reduceSentence', () => {
  it.each([
    ['[C:甲公司]采用[P:乙云]。', '<C>采用<P>。'],
    ['[H:王明]出席[E:丙大会]', '<H>出席<E>'],
    ['没有名字。', '没有名字。'],
    // Fonts of icons write private-use characters; none of them is a name.
    ['\ue800 [C:甲公司]\uf0e1采用\ue001[P:乙云]\ue9ff', '  <C> 采用 <P> '],
  ])('puts one character in the place of each name: %s', (line, expected) => {
    expect(shapeOf(line)).toBe(expected);
  });

  it.each([
    ['[C:甲公司]、[C:乙公司]都上云', '<C2>都上云'],
    ['[C:甲公司]、[C:乙公司]和[C:丙公司]都上云', '<C3>都上云'],
    ['[C:甲公司]、[C:乙公司]以及[C:丙公司]都上云', '<C3>都上云'],
    ['[C:甲公司]，[C:乙公司]，[C:丙公司]等', '<C3>等'],
    ['[C:甲公司]（上海）、[C:乙公司]（北京）', '<C2>（北京）'],
    ['[C:甲公司]、电商平台[C:乙公司]、银行[C:丙公司]', '<C3>'],
    ['[C:甲公司]、在线教育公司[C:乙公司]', '<C2>'],
    // A capital is a letter of a name, and no article.
    ['[C:甲公司]、A股公司[C:乙公司]', '<C2>'],
    ['[C:Acme], [C:Beta] and [C:Gamma] moved', '<C3> moved'],
    ['[C:Acme], [C:Beta], and [C:Gamma] moved', '<C3> moved'],
    ['[C:Acme]/[C:Beta] moved', '<C2> moved'],
    ['包括[C:甲公司]和[C:乙公司]', '包括<C2>'],
    ['[C:甲公司]和[C:乙公司]都上云', '<C2>都上云'],
    ['firms such as [C:Acme] and [C:Beta] moved', 'firms such as <C2> moved'],
    ['[C:Acme] & [C:Beta] moved', '<C2> moved'],
    ['[C:Acme]; [C:Beta]; [C:Gamma]', '<C3>'],
    ['[H:王明]、[H:李华]和[H:张三]', '<H3>'],
    ['[E:甲大会]、[E:乙峰会]', '<E2>'],
    ['[C:甲公司]、无人知晓、[C:乙公司]都上云', '<C2>都上云'],
    ['[C:甲公司]、无人知晓、也没听说、以及[C:乙公司]', '<C2>'],
    ['[C:Acme], Nobody Knows, [C:Beta], 9Lives, and [C:Gamma] moved', '<C3> moved'],
    ['[C:甲公司]的猎户模型、[C:乙公司]的天狼模型', '<C2>的天狼模型'],
    ['[C:甲公司]（[C:甲公司]）、[C:乙公司]（[C:乙公司]）', '<C2>'],
    ['与[C:甲公司]（[C:甲公司]）及[C:乙公司]合作', '与<C>及<C>合作'],
  ])('joins coordinated names into one slot: %s', (line, expected) => {
    expect(shapeOf(line)).toBe(expected);
  });

  it.each([
    // Before the word that closes the list: members nobody knows, and the rest of a longer name.
    ['与[C:甲公司]、[C:乙公司]、无名科技等合作', '与<C2>等合作'],
    ['与[C:甲公司]、[C:乙公司]先进制造研究中心等合作', '与<C2>等合作'],
    ['与[C:甲公司]、[C:乙公司]、无名科技和无名大学等合作', '与<C2>等合作'],
    ['包括[C:甲公司]、[C:乙公司]研究院在内的伙伴', '包括<C2>在内的伙伴'],
    // In the midst.
    ['[C:甲公司]安全中心、[C:乙公司]实验室、[C:丙公司]参展', '<C3>参展'],
    // Latin names behind which Chinese goes on; in English before a mark or a preposition.
    ['与 [C:Acme]、[C:Beta]、Gamma 和 Delta 合作', '与 <C2> 合作'],
    ['with [C:Acme], [C:Beta], Gamma Labs, and Delta.', 'with <C2>.'],
    ['with [C:Acme], [C:Beta] and Gamma to build it', 'with <C2> to build it'],
    // Before the first one that is known.
    ['成员包括无名科技、[C:甲公司]、[C:乙公司]', '成员包括<C2>'],
    ['來自無名科技、[C:甲公司]、[C:乙公司]', '來自無名科技、<C2>'],
  ])('takes in members of a list that nobody knows: %s', (line, expected) => {
    expect(shapeOf(line)).toBe(expected);
  });

  it.each([
    ['[C:甲公司]、[C:乙公司]发布的模型等产品', '<C2>发布的模型等产品'],
    ['[C:甲公司]、[C:乙公司]与某机构达成合作等消息', '<C2>与某机构达成合作等消息'],
    ['[C:甲公司]、[C:乙公司]采用微服务等技术', '<C2>采用微服务等技术'],
    ['[C:甲公司]、[C:乙公司]地位平等', '<C2>地位平等'],
    ['[C:甲公司]、[C:乙公司]研究院等与丁大学等签约', '<C2>等与丁大学等签约'],
    ['[C:甲公司]不用、[C:乙公司]采用[P:丙云]', '<C>不用、<C>采用<P>'],
    ['[C:甲公司]退出、[C:乙公司]收购了[C:丙公司]', '<C>退出、<C>收购了<C>'],
    ['[H:李明]卸任、[H:王华]出任', '<H>卸任、<H>出任'],
    ['[C:甲公司]创始人、[C:乙公司]独立董事', '<C>创始人、<C>独立董事'],
    ['[C:甲公司]總監、[C:乙公司]總裁[H:李明]', '<C>總監、<C>總裁<H>'],
    ['[C:甲公司]无名科技等合作', '<C>无名科技等合作'],
    ['[C:Acme], [C:Beta] and Gamma moved', '<C2> and Gamma moved'],
    ['with [C:Acme], [C:Beta] and Booking.com moved', 'with <C2> and Booking.com moved'],
    ['with [C:Acme], [C:Beta] and Gamma Inc. moved', 'with <C2> and Gamma Inc. moved'],
    ['[C:Acme]、[C:Beta] 与 OpenAI 合作', '<C2> 与 OpenAI 合作'],
    ['[C:Acme]、[C:Beta] API 接入', '<C2> API 接入'],
    ['与某公司签约、[C:甲公司]、[C:乙公司]入股', '与某公司签约、<C2>入股'],
    ['[C:甲公司]、[C:乙公司]都来了，无名科技等没有来', '<C2>都来了，无名科技等没有来'],
  ])('leaves out of a list what is said of it: %s', (line, expected) => {
    expect(shapeOf(line)).toBe(expected);
  });

  it.each([
    ['[C:甲公司]、[P:乙云]都来了', '<M2>都来了'],
    ['[P:甲云]、[P:乙云]', '<P2>'],
    ['[P:甲云]、[C:乙公司]和[P:丙云]', '<M3>'],
  ])('gives a list of firms and providers the mixed kind: %s', (line, expected) => {
    expect(shapeOf(line)).toBe(expected);
  });

  it.each([
    ['two names with a bare 与 or 和, which may be partners', '[C:甲公司]与[C:乙公司]合作', '<C>与<C>合作'],
    ['another name in brackets', '[C:甲公司]（[C:乙公司]旗下）', '<C>（<C>旗下）'],
    ['words of a sentence between commas', '[C:Acme], when asked, [C:Beta] moved', '<C>, when asked, <C> moved'],
    ['two names with 和 alone', '[C:甲公司]和[P:乙云]', '<C>和<P>'],
    ['two names with a bare and', '[C:Acme] and [C:Beta] moved', '<C> and <C> moved'],
    ['an apposition', '[C:Splunk], a [C:Cisco] company', '<C>, a <C> company'],
    ['an apposition with an owner', '[C:Acme], its rival [C:Beta]', '<C>, its rival <C>'],
    ['a new clause with a preposition', '[C:甲公司]，与[C:乙公司]合作', '<C>，与<C>合作'],
    ['a verb in between', '[C:甲公司]、宣布收购的[C:乙公司]', '<C>、宣布收购的<C>'],
    ['a relative clause', '[C:Acme], which [C:Beta] bought', '<C>, which <C> bought'],
    ['examples of what stands before', '[P:甲云]，包括[C:乙公司]、[C:丙公司]', '<P>，包括<C2>'],
    ['examples in English', '[P:Acme Cloud], including [C:Beta], slept', '<P>, including <C>, slept'],
    ['a copula', '[C:甲公司]，是[C:乙公司]旗下', '<C>，是<C>旗下'],
    ['a contrast', '[P:甲云]，而[C:乙公司]上云', '<P>，而<C>上云'],
    ['a contrast in English', '[P:Beta Cloud], while [C:Acme] waits', '<P>, while <C> waits'],
    ['a full stop', '[C:甲公司]。[C:乙公司]', '<C>。<C>'],
    ['two clauses', '[C:甲公司]上云，[C:乙公司]不上', '<C>上云，<C>不上'],
    ['too long a word before the next name', `[C:甲公司]、${'长'.repeat(17)}[C:乙公司]`, `<C>、${'长'.repeat(17)}<C>`],
    ['a person and a firm', '[H:王明]、[C:甲公司]', '<H>、<C>'],
    ['a firm and an event', '[C:甲公司]、[E:乙大会]', '<C>、<E>'],
    ['a pronoun', '[C:甲公司]、[C:乙公司~公司]', '<C>、<C>'],
    ['a name beside a name', '[C:甲公司][H:王明]', '<C><H>'],
  ])('does not join %s', (_, line, expected) => {
    expect(shapeOf(line)).toBe(expected);
  });

  it.each([
    ['[P:甲云]、[C:乙集团]旗下[P:丙云]、[P:丁云]都来了', '<P>、<C>旗下<P>、<P>都来了'],
    ['[P:甲云]、[C:乙集团]的子公司[P:丙云]、[P:丁云]、[P:戊云]', '<P>、<C>的子公司<P>、<P2>'],
    ['[P:甲云]、[C:乙集团]（[C:乙集团|乙团]）旗下[P:丙云]、[P:丁云]都来了', '<P>、<C>旗下<P>、<P>都来了'],
    ['[C:Acme], [C:Beta], [C:Harbor]-owned [C:Delta], [C:Gamma]', '<C2>, <C>-owned <C>, <C>'],
    // What the owner of the first member owns may be all of it.
    ['[C:乙集团]旗下[P:丙云]、[P:丁云]都来了', '<C>旗下<P2>都来了'],
    ['[C:甲公司]、[C:乙公司]旗下产品', '<C2>旗下产品'],
    ['[C:甲公司]、[C:乙公司]旗下[H:李明]', '<C2>旗下<H>'],
  ])('parts a list where a member is named with its owner: %s', (line, expected) => {
    expect(shapeOf(line)).toBe(expected);
  });

  it('gives a pronoun for several all of them', () => {
    const { slots } = reduce('[C:甲公司]与[C:乙公司]：[C:甲公司&乙公司~双方]合作');
    expect(slots.map(({ entities }) => entities)).toEqual([[0], [1], [0, 1]]);
  });

  it('counts a member that is named twice once, and keeps every mention', () => {
    const [slot] = reduce('[C:甲公司]、[C:乙公司]、[C:甲公司|甲]').slots;
    expect(slot!.entities).toEqual([0, 1]);
    expect(slot!.mentions).toHaveLength(3);
  });

  it('reduces a stretch in the middle of a text, with offsets into the whole', () => {
    const { document, mentions } = markArticle(['[C:甲公司]离开。[C:乙公司]采用[P:丙云]。']);
    const start = document.text.indexOf('乙');
    const reduced = reduceSentence(
      document.text,
      start,
      document.text.length,
      mentions.mentions.slice(1),
      mentions.entities,
      LIST_WORDS,
    );
    expect(reduced.offsets).toEqual([start, start + 3, start + 4, start + 5, start + 7, start + 8]);
    expect(reduced.slots.map((slot) => document.text.slice(slot.start, slot.end))).toEqual(['乙公司', '丙云']);
  });

  it('has 512 slots; names beyond them stay as they are written', () => {
    const names = Array.from({ length: 514 }, (_, i) => `[C:N${i}]`);
    const reduced = reduce(names.join('。'));
    expect(reduced.slots).toHaveLength(512);
    expect(slotAt(reduced, reduced.text[1022]!)).toBe(reduced.slots[511]);
    expect(reduced.text.endsWith('。N512。N513')).toBe(true);
    expect(reduced.offsets).toHaveLength(reduced.text.length + 1);
  });

  it('maps every character back to its place in the text, whatever the names and marks', () => {
    const name = fc.tuple(
      fc.constantFrom('Company', 'CloudProvider', 'Person', 'Event'),
      fc.constantFrom('甲', 'Acme', '乙云'),
    );
    const gap = fc.constantFrom('、', '和', ', ', ' and ', '采用', '。', '', '（𠀀）', '，与', ' 😀 ');
    fc.assert(
      fc.property(fc.array(fc.tuple(gap, name), { maxLength: 12 }), gap, (parts, tail) => {
        const entities: DocumentEntity[] = [];
        const mentions: Mention[] = [];
        let text = '';
        for (const [before, [kind, form]] of parts) {
          text += before;
          mentions.push({ start: text.length, end: text.length + form.length, entity: entities.length, form: 'name' });
          entities.push({ kind: kind as DocumentEntity['kind'], name: form, forms: [form], score: 1, evidence: [] });
          text += form;
        }
        text += tail;
        const reduced = reduceSentence(text, 0, text.length, mentions, entities, LIST_WORDS);
        expect(reduced.offsets).toHaveLength(reduced.text.length + 1);
        expect(reduced.offsets.at(-1)).toBe(text.length);
        let restored = '';
        for (let i = 0; i < reduced.text.length; i++) {
          const slot = slotAt(reduced, reduced.text[i]!);
          const offset = reduced.offsets[i]!;
          expect(offset).toBe(restored.length);
          if (slot) expect(slot.start).toBe(offset);
          restored += slot ? text.slice(slot.start, slot.end) : reduced.text[i];
        }
        expect(restored).toBe(text);
        expect(reduced.slots.flatMap((slot) => slot.mentions)).toEqual(mentions);
      }),
    );
  });
});

describe('slotAt', () => {
  it('knows no slot for a plain character, nor for a private-use character without one', () => {
    const reduced = reduce('[C:甲公司]上云');
    expect(slotAt(reduced, '上')).toBeUndefined();
    expect(slotAt(reduced, String.fromCharCode(SLOT_RANGES.Company + 1))).toBeUndefined();
    expect(slotAt(reduced, String.fromCharCode(SLOT_RANGES.Mixed + 0x200))).toBeUndefined();
  });

  it.each(Object.entries(SLOT_RANGES))('finds the first slot in the range of %s', (_, first) => {
    const reduced = reduce('[C:甲公司]上云');
    expect(slotAt(reduced, String.fromCharCode(first))).toBe(reduced.slots[0]);
  });
});

describe('foldReduced', () => {
  it('writes traditional characters as simplified ones, of the same length, and keeps slots and offsets', () => {
    const reduced = reduce('[C:甲公司]將業務遷移到[P:乙雲]😀');
    const folded = foldReduced(reduced);
    expect(folded.text.slice(1, 7)).toBe('将业务迁移到');
    expect(folded.text).toHaveLength(reduced.text.length);
    expect(folded.text.endsWith('😀')).toBe(true);
    expect(folded.slots).toBe(reduced.slots);
    expect(folded.offsets).toBe(reduced.offsets);
  });
});
