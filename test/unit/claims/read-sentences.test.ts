import { describe, expect, it } from 'vitest';
import { type Reading, readSentences } from '../../../src/claims/read-sentences.ts';
import { slotAt } from '../../../src/claims/reduce-sentence.ts';
import { createSentenceWords } from '../../../src/claims/sentence-words.ts';
import { markArticle } from './mark-article.ts';
import { STRUCTURE_WORDS } from './structure-words.ts';

const words = createSentenceWords({
  relations: {
    adopt: ['采用', 'adopts'],
    licence: ['执业编号'],
    attend: ['出席', '亮相', '致辞'],
    'speaks-there': ['致辞'],
    'seen-there': ['参展'],
    elsewhere: ['去年'],
    partner: ['伙伴'],
    'lies-at': ['跑在'],
    'of-many': ['很多'],
    hosts: ['主办'],
    we: ['我们', 'we', 'our'],
  },
  titles: { head: ['首席执行官'] },
  ...STRUCTURE_WORDS,
});

function read(lines: readonly string[]): readonly Reading[] {
  const { document, mentions } = markArticle(lines);
  return readSentences(document, mentions, words);
}

/** Writes readings with names in ⟨⟩, those that the context supplies with a star. */
function written(lines: readonly string[], options?: Parameters<typeof markArticle>[1]): readonly string[] {
  const { document, mentions } = markArticle(lines, options);
  return readSentences(document, mentions, words).map(({ reduced, supply }) => {
    const text = [...reduced.text].map((character) => {
      const slot = slotAt(reduced, character);
      const names = slot?.entities.map((index) => mentions.entities[index]!.name).join('+');
      return slot ? `⟨${names}${slot.isSupplied ? '*' : ''}⟩` : character;
    });
    return `${supply ?? 'plain'}: ${text.join('')}`;
  });
}

const suppliedBy = (kind: string, lines: readonly string[], options?: Parameters<typeof markArticle>[1]) =>
  written(lines, options).filter((reading) => reading.startsWith(`${kind}: `));

describe('readSentences', () => {
  it('reads each sentence that holds a name as it stands, and no other', () => {
    expect(written(['天气很好。[C:甲公司]采用[P:乙云]。没有名字。'])).toEqual(['plain: ⟨甲公司⟩采用⟨乙云⟩。']);
    expect(written(['没有名字。'])).toEqual([]);
    expect(written([])).toEqual([]);
  });

  it('finds the senses of each reading', () => {
    const [plain] = read(['[C:甲公司]採用[P:乙云]。']);
    expect(plain!.senses.get('relations.adopt')).toEqual([1]);
    expect(plain!.sentence).toEqual({ start: 0, end: 8, block: 0 });
  });

  it('reads around what an apposition tells of a firm, and that by itself; of a person as it stands, and around it', () => {
    expect(written(['[C:Acme], a former unit of [C:Beta], adopts [P:Cloud].'])).toEqual([
      'plain: ⟨Acme⟩ adopts ⟨Cloud⟩.',
      'plain: ⟨Acme⟩, a former unit of ⟨Beta⟩,',
    ]);
    expect(written(['[H:Ann Lee], chief of [C:Acme], adopts [P:Cloud].']).at(-1)).toBe(
      'plain: ⟨Ann Lee⟩ adopts ⟨Cloud⟩.',
    );
  });

  it('reads a list without the names in brackets behind its members, and once more with them', () => {
    expect(written(['[C:甲公司]投资了[C:乙公司]（[C:丙公司]收购）、[C:丁公司]（[C:戊公司]收购）。'])).toEqual([
      'plain: ⟨甲公司⟩投资了⟨乙公司+丁公司⟩（戊公司收购）。',
      'plain: ⟨甲公司⟩投资了⟨乙公司⟩（⟨丙公司⟩收购）、⟨丁公司⟩（⟨戊公司⟩收购）。',
    ]);
  });

  it('reads nothing from an advert', () => {
    expect(written(['! [C:甲公司]采用[P:乙云]。'])).toEqual([]);
  });

  describe('by clause', () => {
    it.each<[string, readonly string[]]>([
      ['[C:甲公司]上市，采用[P:乙云]。', ['clause: ⟨甲公司⟩上市，⟨甲公司*⟩采用⟨乙云⟩。']],
      ['去年，[C:甲公司]扩张，采用[P:乙云]。', ['clause: 去年，⟨甲公司⟩扩张，⟨甲公司*⟩采用⟨乙云⟩。']],
      ['[C:Acme] grew, and adopts [P:Beta].', ['clause: ⟨Acme⟩ grew, ⟨Acme*⟩and adopts ⟨Beta⟩.']],
      // No clause lacks a name.
      ['[C:甲公司]采用[P:乙云]。', []],
      ['[C:甲公司]上市，[P:乙云]扩张。', []],
      // There is nobody to relate to.
      ['[C:甲公司]上市，扩张。', []],
      // A person is no topic.
      ['[H:王明]上台，介绍[E:丙大会]。', []],
    ])('puts the first organization before the later clauses of its sentence: %s', (line, expected) => {
      expect(suppliedBy('clause', [line])).toEqual(expected);
    });
  });

  describe('by the sentence before', () => {
    it.each<[string, readonly string[], readonly string[]]>([
      [
        'the first organization of the sentence before',
        ['[C:甲公司]上市。随后采用[P:乙云]。'],
        ['previous: ⟨甲公司*⟩随后采用⟨乙云⟩。'],
      ],
      [
        'also over the end of a paragraph',
        ['[C:甲公司]上市。', '随后采用[P:乙云]。'],
        ['previous: ⟨甲公司*⟩随后采用⟨乙云⟩。'],
      ],
      [
        'before the clauses that come before it is named',
        ['[C:甲公司]上市。与[P:乙云]合作，也用到[C:甲公司]产品里。'],
        ['previous: ⟨甲公司*⟩与⟨乙云⟩合作，⟨甲公司*⟩也用到⟨甲公司⟩产品里。'],
      ],
      ['not over a whole paragraph', ['[C:甲公司]上市。', '天气很好。', '随后采用[P:乙云]。'], []],
      ['not where the sentence names it itself', ['[C:甲公司]上市。随后[C:甲公司]采用[P:乙云]。'], []],
      ['not where no clause lacks a name', ['[C:甲公司]上市。[P:乙云]也上市。'], []],
      ['no person', ['[H:王明]上台。随后介绍[P:乙云]。'], []],
    ])('supplies %s', (_, lines, expected) => {
      expect(suppliedBy('previous', lines)).toEqual(expected);
    });
  });

  describe('by the title', () => {
    it.each<[string, readonly string[], readonly string[]]>([
      [
        'its first organization',
        ['= [C:甲公司]、[C:丁公司]与上云', '三年前。', '天气很好。', '选择[P:乙云]。'],
        ['title: ⟨甲公司*⟩选择⟨乙云⟩。'],
      ],
      ['nothing to the title itself', ['= 上云，[C:甲公司]选择[P:乙云]'], []],
      ['nothing without a name in it', ['= 上云', '选择[P:乙云]。'], []],
    ])('supplies %s', (_, lines, expected) => {
      expect(suppliedBy('title', lines)).toEqual(expected);
    });
  });

  describe('by the line above', () => {
    it.each<[string, readonly string[], readonly string[]]>([
      [
        'the person on a card, with posts on lines of their own',
        ['[H:王明]-', '首席执行官，[C:甲公司]、', '首席执行官，[C:乙公司]'],
        ['card: ⟨王明*⟩首席执行官，⟨甲公司⟩、', 'card: ⟨王明*⟩首席执行官，⟨乙公司⟩'],
      ],
      ['the person on a card', ['— [H:Ann Lee]', '首席执行官，[C:Acme]'], ['card: ⟨Ann Lee*⟩首席执行官，⟨Acme⟩']],
      ['nobody where the line says more', ['[H:Ann Lee]说', '首席执行官，[C:Acme]'], []],
      ['nobody where no post is told', ['[H:Ann Lee]', '在[C:Acme]'], []],
      ['nobody where another stands in it', ['[H:Ann Lee]', '[C:Acme]首席执行官[H:Bob Ray]'], []],
    ])('supplies %s', (_, lines, expected) => {
      expect([...suppliedBy('person', lines), ...suppliedBy('card', lines)]).toEqual(expected);
    });
  });

  describe('by the name of an event', () => {
    it.each<[string, readonly string[], readonly string[]]>([
      [
        'the host that it bears',
        ['[C:甲公司]上市。', '[H:王明]出席[E:甲公司开发者大会]。'],
        ['host: ⟨王明⟩出席⟨甲公司*⟩⟨甲公司开发者大会⟩。'],
      ],
      ['nobody where the sentence names the host itself', ['[C:甲公司]在[E:甲公司开发者大会]。'], []],
      ['nobody whose name the event does not bear', ['[C:甲公司]上市。', '[H:王明]出席[E:海港大会]。'], []],
    ])('supplies %s', (_, lines, expected) => {
      // The first name of each article is the host of the event.
      const known = { 甲公司开发者大会: { host: 0 }, 海港大会: { host: 0 } };
      expect(suppliedBy('host', lines, { known })).toEqual(expected);
    });
  });

  describe('by who speaks', () => {
    it.each<[string, readonly string[], readonly string[]]>([
      [
        'the employer of the person named in the sentence, in place of "we"',
        ['[C:甲公司]首席执行官[H:李明]登台。', '[H:李明]说，“我们采用[P:乙云]。”'],
        ['voice: ⟨李明⟩说，“⟨甲公司*⟩采用⟨乙云⟩。”'],
      ],
      [
        'the employer of the person named last',
        ['[C:甲公司]首席执行官[H:李明]登台。', '他说：“我们采用[P:乙云]。”'],
        ['voice: 他说：“⟨甲公司*⟩采用⟨乙云⟩。”'],
      ],
      [
        'whom the article names most often, where nobody speaks',
        ['[C:甲公司]上市。', '[C:丙公司]上市，[C:甲公司]扩张。', '天气很好。', '我们采用[P:乙云]。'],
        ['voice: ⟨甲公司*⟩采用⟨乙云⟩。'],
      ],
      [
        'the employer of who is named behind the quotation, not of who was named before',
        ['[C:丙公司]总监[H:王芳]来了。', '“我们采用[P:乙云]。”[C:甲公司]总监[H:李明]说。'],
        ['voice: “⟨甲公司*⟩采用⟨乙云⟩。”'],
      ],
      ['nothing to a sentence that names it', ['[C:甲公司]说，我们采用[P:乙云]。'], []],
      ['nothing without such a word', ['[C:甲公司]上市。', '天气很好。', '丁采用[P:乙云]。'], []],
    ])('supplies %s', (_, lines, expected) => {
      expect(suppliedBy('voice', lines)).toEqual(expected);
    });

    it('keeps the offsets of what stands behind the word', () => {
      const lines = ['[C:Acme] grew.', 'It rained.', 'Today we run with [P:Beta], our home.'];
      const { document } = markArticle(lines);
      const { reduced } = read(lines).find(({ supply }) => supply === 'voice')!;
      expect(reduced.offsets).toHaveLength(reduced.text.length + 1);
      expect(reduced.offsets[reduced.text.indexOf('run')]).toBe(document.text.indexOf('run'));
      expect(reduced.offsets[reduced.text.indexOf('home')]).toBe(document.text.indexOf('home'));
    });
  });

  describe('by the heading', () => {
    it.each<[string, readonly string[], readonly string[]]>([
      [
        'the organization of the one above',
        ['# [C:甲公司]', '天气很好。', '总部在上海。', '选择[P:乙云]。'],
        ['heading: ⟨甲公司*⟩选择⟨乙云⟩。'],
      ],
      ['nothing from a heading before the last', ['# [C:甲公司]', '# 小结', '天气很好。', '选择[P:乙云]。'], []],
    ])('supplies %s', (_, lines, expected) => {
      expect(suppliedBy('heading', lines)).toEqual(expected);
    });
  });

  describe('by the main provider', () => {
    const report = ['[P:乙云]扩张。', '[P:丁云]扩张。', '[P:乙云]再扩张。'];
    it.each<[string, readonly string[], readonly string[]]>([
      [
        'the one named most often',
        [...report, '天气很好。', '天气很好。', '如今[C:甲公司]上云。'],
        ['provider: ⟨乙云*⟩如今⟨甲公司⟩上云。'],
      ],
      ['not to a sentence that names one', [...report, '如今[C:甲公司]选择[P:丁云]。'], []],
      ['none where there is none', ['如今[C:甲公司]上云。'], []],
    ])('supplies %s', (_, lines, expected) => {
      expect(suppliedBy('provider', lines)).toEqual(expected);
    });
  });

  describe('in a roll', () => {
    const rows = ['[C:甲公司]：一号账本', '[C:乙公司]：云上银行', '[C:丙公司]：智能客服', '[C:丁公司]：灾备'];
    const traitsOf = (lines: readonly string[]) =>
      read(lines).flatMap(({ supply, traits }) => (supply === 'event' ? [traits!.join(' ')] : []));

    it('tells so of the event that the title names', () => {
      expect(traitsOf(['= [E:海港大赛]获奖名单', ...rows])).toEqual(rows.map(() => 'titled roll'));
    });

    it('needs four rows of one shape', () => {
      expect(traitsOf(['= [E:海港大赛]获奖名单', ...rows.slice(1)])).toEqual(['titled', 'titled', 'titled']);
      expect(traitsOf(['= [E:海港大赛]获奖名单', ...rows.slice(1), '当天[C:甲公司]：来了'])).not.toContain(
        'titled roll',
      );
    });
  });

  describe('by who says what lies where, without "we"', () => {
    it.each<[string, readonly string[], readonly string[]]>([
      [
        'behind the quotation',
        ['“系统都跑在[P:乙云]上。”[C:甲公司]总监[H:李明]说。'],
        ['voice: “⟨甲公司*⟩系统都跑在⟨乙云⟩上。”'],
      ],
      ['not of many', ['“很多系统都跑在[P:乙云]上。”[C:甲公司]总监[H:李明]说。'], []],
      ['not of itself', ['“系统都跑在[P:乙云]上。”[P:乙云]总监[H:李明]说。'], []],
    ])('supplies it %s', (_, lines, expected) => {
      expect(suppliedBy('voice', lines)).toEqual(expected);
    });
  });

  describe('by whose list a line heads that names nobody', () => {
    it.each<[string, readonly string[], readonly string[]]>([
      [
        'before each item',
        ['[C:甲公司]公布名单。', '战略伙伴：', '[P:乙云]', '金牌伙伴：', '[P:丙云]'],
        ['lead: ⟨甲公司*⟩战略伙伴：⟨乙云⟩', 'lead: ⟨甲公司*⟩金牌伙伴：⟨丙云⟩'],
      ],
      ['not where it may be anything', ['[C:甲公司]公布名单。', '本周要闻：', '[P:乙云]'], ['lead: 本周要闻：⟨乙云⟩']],
      ['not of an event', ['[C:甲公司]公布名单。', '主办与伙伴：', '[P:乙云]'], ['lead: 主办与伙伴：⟨乙云⟩']],
    ])('supplies it %s', (_, lines, expected) => {
      expect(suppliedBy('lead', lines)).toEqual(expected);
    });
  });

  describe('by the event right before', () => {
    it.each<[string, readonly string[], readonly string[]]>([
      ['before whoever is there', ['[E:丙大会]开幕。', '[C:甲公司]参展。'], ['scene: ⟨丙大会*⟩⟨甲公司⟩参展。']],
      ['not at another time', ['[E:丙大会]开幕。', '[C:甲公司]去年参展。'], []],
      ['not where nobody is told to be there', ['[E:丙大会]开幕。', '[C:甲公司]采用[P:乙云]。'], []],
      ['not from afar', ['[E:丙大会]开幕。', '天冷。', '风大。', '雨急。', '[C:甲公司]参展。'], []],
      ['not where the title names it', ['= [E:丙大会]', '[E:丙大会]开幕。', '[C:甲公司]参展。'], []],
    ])('supplies it %s', (_, lines, expected) => {
      expect(suppliedBy('scene', lines)).toEqual(expected);
    });
  });

  describe('by the main event', () => {
    it.each<[string, readonly string[], readonly string[]]>([
      ['where somebody appears', ['[E:丙大会]开幕。', '现场[C:甲公司]亮相。'], ['event: ⟨丙大会*⟩现场⟨甲公司⟩亮相。']],
      [
        'that of the title to any sentence',
        ['= [E:丙大会]开幕', '现场有[C:甲公司]。'],
        ['event: ⟨丙大会*⟩现场有⟨甲公司⟩。'],
      ],
      [
        'that of the title, though another is named more often',
        ['= [E:丙大会]开幕', '[E:丁大会]很小。', '[E:丁大会]已经过去。', '现场[C:甲公司]亮相。'],
        ['event: ⟨丙大会*⟩现场⟨甲公司⟩亮相。'],
      ],
      [
        'where somebody with a post stands',
        ['[E:丙大会]开幕。', '首席执行官[H:王明]来了。'],
        ['event: ⟨丙大会*⟩首席执行官⟨王明⟩来了。'],
      ],
      ['not elsewhere', ['[E:丙大会]开幕。', '现场[C:甲公司]采用[P:乙云]。'], []],
      [
        'before the first name of who speaks there',
        ['[E:丙大会]开幕。', '[H:王明]致辞。'],
        ['event: ⟨丙大会*⟩⟨王明⟩致辞。'],
      ],
      ['not beside an event', ['[E:丙大会]开幕。', '现场[C:甲公司]亮相[E:丁大会]。'], []],
    ])('supplies it %s', (_, lines, expected) => {
      expect(suppliedBy('event', lines)).toEqual(expected);
    });
  });

  describe('under a lead line', () => {
    it.each<[string, readonly string[], readonly string[]]>([
      [
        'each item behind the line that ends in a colon',
        ['采用[P:乙云]的公司：', '- [C:甲公司]', '- [C:丁公司]'],
        ['lead: 采用⟨乙云*⟩的公司：⟨甲公司⟩', 'lead: 采用⟨乙云*⟩的公司：⟨丁公司⟩'],
      ],
      ['items behind a heading', ['# [P:乙云]的客户', '- [C:甲公司]'], ['lead: ⟨乙云*⟩的客户⟨甲公司⟩']],
      [
        'the paragraph right behind the line, but not the next one',
        ['采用[P:乙云]的公司：', '[C:甲公司]。', '[C:丁公司]。'],
        ['lead: 采用⟨乙云*⟩的公司：⟨甲公司⟩。'],
      ],
      [
        'items behind a line that names nobody with the firm of the sentence before',
        ['[P:乙云]扩大了计划。', '合作伙伴包括：', '- [C:甲公司]', '- [C:丁公司]'],
        ['lead: ⟨乙云*⟩合作伙伴包括：⟨甲公司⟩', 'lead: ⟨乙云*⟩合作伙伴包括：⟨丁公司⟩'],
      ],
      ['items behind such a line alone', ['采用者包括：', '- [C:甲公司]'], ['lead: 采用者包括：⟨甲公司⟩']],
      ['nothing behind a line without a colon', ['采用[P:乙云]的公司。', '- [C:甲公司]'], []],
      ['nothing in the line itself', ['采用[P:乙云]的公司有[C:甲公司]：'], []],
    ])('reads %s', (_, lines, expected) => {
      expect(suppliedBy('lead', lines)).toEqual(expected);
    });

    it('keeps the offsets of line and item, each in its own place', () => {
      const lines = ['采用[P:乙云]的公司：', '- [C:甲公司]等'];
      const { document } = markArticle(lines);
      const lead = read(lines).find(({ supply }) => supply === 'lead')!;
      expect(lead.reduced.offsets).toHaveLength(lead.reduced.text.length + 1);
      const at = (part: string) => lead.reduced.offsets[lead.reduced.text.indexOf(part)];
      expect(at('公司')).toBe(document.text.indexOf('公司'));
      expect(at('等')).toBe(document.text.indexOf('等'));
      expect(lead.sentence.block).toBe(1);
    });

    it('keeps of a long line only its last 160 characters', () => {
      const long = `[C:远公司]${'的'.repeat(200)}采用[P:乙云]的公司：`;
      const [lead] = suppliedBy('lead', [long, '- [C:甲公司]']);
      expect(lead).not.toContain('远公司');
      expect(lead).toContain('采用⟨乙云*⟩的公司：⟨甲公司⟩');
    });
  });

  describe('of names that "and" alone holds together', () => {
    const joined = (lines: readonly string[]) => {
      const { document, mentions } = markArticle(lines);
      return readSentences(document, mentions, words)
        .filter(({ isJoined }) => isJoined)
        .map(({ reduced }) => reduced.slots.map(({ entities }) => entities.map((e) => mentions.entities[e]!.name)));
    };

    it('reads them once more as one, with everybody else beside', () => {
      expect(joined(['[C:甲公司]和[C:丙公司]采用[P:乙云]。'])).toEqual([[['甲公司', '丙公司'], ['乙云']]]);
    });

    it('reads a sentence without such names once', () => {
      expect(joined(['[C:甲公司]采用[P:乙云]。'])).toEqual([]);
    });
  });

  describe('of an analyst who signs with a licence', () => {
    const source = '资料来源：[C:海港证券]研究部';

    it('supplies the house whose research the article is, behind each name', () => {
      expect(suppliedBy('holder', [source, '[H:李明] 分析员 执业编号：S01', '[H:王红] 执业编号：S02'])).toEqual([
        'holder: ⟨李明⟩⟨海港证券*⟩ 分析员 执业编号：S01',
        'holder: ⟨王红⟩⟨海港证券*⟩ 执业编号：S02',
      ]);
    });

    it.each([
      ['the article names no house', ['[C:海港证券]发布报告', '[H:李明] 执业编号：S01']],
      ['the line tells of no licence', [source, '[H:李明] 分析员']],
    ])('supplies nobody where %s', (_, lines) => {
      expect(suppliedBy('holder', lines)).toEqual([]);
    });
  });

  it('supplies one entity once, by the nearest way', () => {
    const lines = ['= [C:甲公司]上云', '# [C:甲公司]', '[C:甲公司]上市。随后采用[P:乙云]。'];
    const ways = written(lines).filter((reading) => reading.includes('甲公司*') && reading.includes('随后'));
    expect(ways).toEqual(['lead: ⟨甲公司*⟩随后采用⟨乙云⟩。']);
  });

  it('has an offset inside the document for every character of every reading', () => {
    const lines = ['= [C:甲公司]上云', '采用[P:乙云]的有，如下：', '- 去年，[C:丁公司]上市，[H:王明]出席[E:丙大会]'];
    const { document } = markArticle(lines);
    for (const { reduced } of read(lines)) {
      expect(reduced.offsets).toHaveLength(reduced.text.length + 1);
      for (let i = 0; i < reduced.text.length; i++) {
        const slot = slotAt(reduced, reduced.text[i]!);
        if (slot) continue;
        expect(document.text[reduced.offsets[i]!]).toBe(reduced.text[i]);
      }
    }
  });
});
