import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createClaimFinder, EXTRACTOR } from '../../../src/claims/find-claims.ts';
import { ROOT } from '../../../src/config.ts';
import type { Claim } from '../../../src/model/claim.ts';
import type { DocumentEntity } from '../../../src/model/mention.ts';
import type { PatternRow } from '../../../src/model/pattern-row.ts';
import { isAllowed, RELATION_TYPES, type RelationType } from '../../../src/model/relation.ts';
import type { Lexicon } from '../../../src/model/seeds.ts';
import { type MarkedArticle, markArticle } from './mark-article.ts';

const lexicon: Lexicon = {
  dates: parse(readFileSync(join(ROOT, 'seeds/lexicon/dates.yaml'), 'utf8'), { schema: 'failsafe' }),
  'own-word': parse(readFileSync(join(ROOT, 'seeds/lexicon/own-word.yaml'), 'utf8'), { schema: 'failsafe' }),
  orders: parse(readFileSync(join(ROOT, 'seeds/lexicon/orders.yaml'), 'utf8'), { schema: 'failsafe' }),
  channels: parse(readFileSync(join(ROOT, 'seeds/lexicon/channels.yaml'), 'utf8'), { schema: 'failsafe' }),
  posts: parse(readFileSync(join(ROOT, 'seeds/lexicon/posts.yaml'), 'utf8'), { schema: 'failsafe' }),
  lists: parse(readFileSync(join(ROOT, 'seeds/lexicon/lists.yaml'), 'utf8'), { schema: 'failsafe' }),
  relations: {
    adopt: ['采用'],
    migrate: ['迁移', '迁'],
    leave: ['离开'],
    cooperate: ['合作'],
    acquire: ['收购'],
    operate: ['运营'],
    attend: ['出席'],
  },
  status: {
    negation: ['没有'],
    plan: ['将', '计划'],
    done: ['已', '完成'],
    end: ['曾', '不再'],
    hedge: ['据传'],
  },
  titles: { head: ['首席执行官', '副总裁', '员工'] },
};
const patterns: readonly PatternRow[] = [
  row('adopts', 'USES', ['<S:org>…{adopt}…<O:cloud>']),
  row('left', 'USES', ['<S:org>…{leave}<O:cloud>'], 'ended'),
  row('quoted', 'USES', ['“·4(?<says>·4我们·4采用<O:cloud>)~20”<S:org>']),
  row('second', 'USES', ['<S:org>…<X:cloud>·9并(?<says>·6换用<O:cloud>)']),
  row('moved', 'MIGRATED_TO', ['<S:firm>~20从<F:any>…{migrate}到<O:cloud>', '(?<!从)<S:firm>~20{migrate}到<O:cloud>']),
  row('partners', 'PARTNERS_WITH', ['<S:org>与<O:org>…{cooperate}']),
  row('acquired', 'ACQUIRED', ['<S:org>…{acquire}…<O:org>']),
  row('bought-by', 'ACQUIRED', ['<O:org>被<S:org>~4{acquire}']),
  row('post', 'WORKS_FOR', ['<O:org>(?<title>{titles.*})<S:person>']),
  row('former-post', 'WORKS_FOR', ['<O:org>前(?<title>{titles.*})<S:person>'], 'ended'),
  row('attends', 'PARTICIPATED_IN', ['<S:actor>~10{attend}<O:event>']),
];

function row(id: string, type: RelationType, frames: readonly string[], status?: PatternRow['status']): PatternRow {
  const whole = { id, type, strength: 'strong', reason: 'A test.', frames, examples: [], counterExamples: [] } as const;
  return status === undefined ? whole : { ...whole, status };
}

/** A model in which a frame is enough, more frames are better, and neighbourhood alone is too little. */
const weights = { 'hit:': 3, 'supplied-hit:': 2, 'clause-hit:': 2, 'row:bought-by': 1 };
const relations = Object.fromEntries(RELATION_TYPES.map((type) => [type, { bias: -1, threshold: 0.5, weights }]));
const findClaims = createClaimFinder({ entities: [], lexicon, patterns, models: { relations } });

function read(
  lines: readonly string[],
  known: Readonly<Record<string, Partial<DocumentEntity>>> = {},
  find = findClaims,
): readonly Claim[] {
  const { document, mentions } = markArticle(lines, { known });
  return find(document, mentions);
}

function written(claims: readonly Claim[]): readonly string[] {
  return claims.map(({ type, subject, object, status }) => `${type} ${subject.name} > ${object.name} ${status}`);
}

describe('createClaimFinder', () => {
  it('makes of a sentence a claim with all that it says', () => {
    const [claim, ...others] = read(['天气很好。2020年3月，[C:甲公司]采用[P:乙云]。'], { 乙云: { knownId: 'yi' } });
    expect(others).toEqual([]);
    expect(claim).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{24}$/u),
      type: 'USES',
      status: 'active',
      subject: { kind: 'Company', name: '甲公司', forms: ['甲公司'] },
      object: { kind: 'CloudProvider', name: '乙云', forms: ['乙云'], knownId: 'yi' },
      start: 5,
      end: 21,
      quote: '2020年3月，甲公司采用乙云。',
      date: { value: '2020-03', precision: 'month' },
      ownWord: false,
      confidence: 0.852,
      rule: 'adopts',
      extractor: EXTRACTOR,
    });
  });

  it.each<[readonly string[], readonly string[]]>([
    [['[C:甲公司]采用[P:乙云]。'], ['USES 甲公司 > 乙云 active']],
    [['[C:甲公司]没有采用[P:乙云]。'], ['USES 甲公司 > 乙云 denied']],
    [['[C:甲公司]将采用[P:乙云]。'], ['USES 甲公司 > 乙云 planned']],
    [['据传[C:甲公司]采用[P:乙云]。'], ['USES 甲公司 > 乙云 rumoured']],
    [['[C:甲公司]曾采用[P:乙云]。'], ['USES 甲公司 > 乙云 ended']],
    // What a row reads as ended is so unless it is planned or a rumour.
    [['[C:甲公司]离开[P:乙云]。'], ['USES 甲公司 > 乙云 ended']],
    [['[C:甲公司]将离开[P:乙云]。'], ['USES 甲公司 > 乙云 active']],
    [['据传[C:甲公司]离开[P:乙云]。'], ['USES 甲公司 > 乙云 rumoured']],
    [['据传[C:甲公司]没有离开[P:乙云]。'], []],
    [['[C:甲公司]与[P:乙云]合作。'], ['PARTNERS_WITH 甲公司 > 乙云 active']],
    [['[C:甲公司]首席执行官[H:王明]'], ['WORKS_FOR 王明 > 甲公司 active']],
    [['[C:甲公司]、[C:丙公司]采用[P:乙云]。'], ['USES 丙公司 > 乙云 active', 'USES 甲公司 > 乙云 active']],
    [['[C:甲公司]上市。随后采用[P:乙云]。'], ['USES 甲公司 > 乙云 active']],
    // Too little.
    [['[C:甲公司]像[P:乙云]一样采用液冷。'], []],
    [['[H:王明]，[C:甲公司]。'], []],
    [['! [C:甲公司]采用[P:乙云]。'], []],
    [['天气很好。'], []],
    [[], []],
  ])('reads %j', (lines, expected) => {
    expect(written(read(lines))).toEqual(expected);
  });

  it('plans a post that begins later', () => {
    const [claim] = read(['appointed: [C:甲公司]首席执行官[H:王明] was appointed, effective June 1。']);
    expect(claim).toMatchObject({ type: 'WORKS_FOR', status: 'planned', date: { value: '2021-06-01' } });
  });

  it('tells a post as the article writes it', () => {
    const [claim] = read(['[C:甲公司]首席執行官[H:王明]表示滿意。']);
    expect(claim).toMatchObject({ type: 'WORKS_FOR', title: '首席執行官' });
  });

  it('reads the second of two predicates by its own words and dates', () => {
    const claims = read([
      '[C:甲公司]在2018年不再用[P:丁云]并换用[P:乙云]。',
      '[C:甲公司]没有用[P:丁云]并将换用[P:丙云]。',
    ]);
    expect(written(claims)).toEqual(['USES 甲公司 > 乙云 active', 'USES 甲公司 > 丙云 planned']);
    expect(claims[0]!.date).toBeUndefined();
  });

  it('takes no other clause of a quotation for the denial of what one of them states', () => {
    expect(written(read(['“我们采用[P:乙云]，没有后悔”[C:甲公司]说']))).toEqual(['USES 甲公司 > 乙云 active']);
    expect(written(read(['“我们没有采用[P:乙云]，也好”[C:甲公司]说']))).toEqual(['USES 甲公司 > 乙云 denied']);
  });

  it('makes one claim of a pair that several sentences state, with the quote that says it best', () => {
    const claims = read(['[C:甲公司]上市。随后采用[P:乙云]。', '如今[C:甲公司]采用[P:乙云]。']);
    expect(claims.map(({ quote }) => quote)).toEqual(['如今甲公司采用乙云。']);
  });

  it('takes a post in the employer’s release for its own word, and a former post for none of a firm named beside it', () => {
    const claims = read(['来源：甲公司', '[C:甲公司]首席执行官[H:王明]', '[C:丙公司]前副总裁[H:李丽]']);
    expect(claims.map(({ subject, object, ownWord }) => [subject.name, object.name, ownWord])).toEqual([
      ['王明', '甲公司', true],
      ['李丽', '丙公司', false],
    ]);
  });

  it('keeps the threshold of each type', () => {
    const strict = { ...relations, USES: { ...relations.USES!, threshold: 0.95 } };
    const { document, mentions } = markArticle(['[C:甲公司]采用[P:乙云]。', '[C:丙公司]与[C:丁公司]合作。']);
    const find = createClaimFinder({ entities: [], lexicon, patterns, models: { relations: strict } });
    expect(find(document, mentions).map(({ type }) => type)).toEqual(['PARTNERS_WITH']);
  });

  it('names the reasoning where no row read the claim', () => {
    const sure = { ...relations, WORKS_FOR: { bias: 1, threshold: 0.5, weights: {} } };
    const { document, mentions } = markArticle(['[H:王明]，[C:甲公司]。']);
    const [claim] = createClaimFinder({ entities: [], lexicon, patterns, models: { relations: sure } })(
      document,
      mentions,
    );
    expect(claim!.rule).toBe('scored-works-for');
  });

  it.each<[string, unknown, string]>([
    ['weights', undefined, 'npm run train'],
    ['a type of relation', { USES: relations.USES }, 'relations.json'],
  ])('is not built without %s', (_, given, message) => {
    const build = () => createClaimFinder({ entities: [], lexicon, patterns, models: { relations: given } });
    expect(build).toThrowError(expect.objectContaining({ code: 'SEEDS_INVALID' }));
    expect(build).toThrowError(message);
  });

  describe('of a move', () => {
    it.each<[string, readonly string[]]>([
      ['[C:甲公司]迁移到[P:乙云]。', ['MIGRATED_TO 甲公司 > 乙云 active', 'USES 甲公司 > 乙云 active']],
      [
        '[C:甲公司]从[P:丁云]迁移到[P:乙云]。',
        ['MIGRATED_TO 甲公司 > 乙云 active', 'USES 甲公司 > 丁云 ended', 'USES 甲公司 > 乙云 active'],
      ],
      // Until the move is done, the old provider is in use.
      [
        '[C:甲公司]将从[P:丁云]迁移到[P:乙云]。',
        ['MIGRATED_TO 甲公司 > 乙云 planned', 'USES 甲公司 > 丁云 active', 'USES 甲公司 > 乙云 planned'],
      ],
      [
        '据传[C:甲公司]从[P:丁云]迁移到[P:乙云]。',
        ['MIGRATED_TO 甲公司 > 乙云 rumoured', 'USES 甲公司 > 丁云 rumoured', 'USES 甲公司 > 乙云 rumoured'],
      ],
      // Of a denied move nothing is known of the provider that was not left.
      ['[C:甲公司]没有从[P:丁云]迁移到[P:乙云]。', ['MIGRATED_TO 甲公司 > 乙云 denied', 'USES 甲公司 > 乙云 denied']],
      // What is left need not be a provider.
      ['[C:甲公司]从[C:丁公司]迁移到[P:乙云]。', ['MIGRATED_TO 甲公司 > 乙云 active', 'USES 甲公司 > 乙云 active']],
    ])('implies the new use and ends the one that is left: %s', (line, expected) => {
      expect([...written(read([line]))].sort()).toEqual(expected);
    });

    it('keeps the name of the provider that is left with the move alone, all three by one quote', () => {
      const claims = read(['2019年，[C:甲公司]从[P:丁云]迁移到[P:乙云]。']);
      expect(claims.map(({ type, origin, rule }) => [type, origin, rule])).toEqual([
        ['MIGRATED_TO', '丁云', 'moved'],
        ['USES', undefined, 'moved/left-use'],
        ['USES', undefined, 'moved/implied-use'],
      ]);
      expect(new Set(claims.map(({ quote }) => quote)).size).toBe(1);
      expect(new Set(claims.map(({ date }) => date?.value))).toEqual(new Set(['2019']));
      expect(new Set(claims.map(({ id }) => id)).size).toBe(3);
    });

    it('dates no use by the plan to leave it', () => {
      const claims = read(['[C:甲公司]计划2022年从[P:丁云]迁移到[P:乙云]。']);
      expect(claims.map(({ type, status, date }) => [type, status, date?.value])).toEqual([
        ['MIGRATED_TO', 'planned', '2022'],
        ['USES', 'active', undefined],
        ['USES', 'planned', '2022'],
      ]);
    });

    it.each<[string, readonly string[], boolean]>([
      ['in so many words', ['[C:甲公司]迁移到[P:甲云]。'], true],
      ['beside another firm', ['[C:甲公司]投资[C:丙公司]迁移到[P:甲云]。'], false],
      ['by a pronoun', ['[C:甲公司]上市。', '[C:甲公司~它]迁移到[P:甲云]。'], false],
      ['with a name that its context supplies', ['[C:甲公司]上市。', '迁移到[P:甲云]。'], false],
    ])('to the cloud of its own house is one where it is told %s', (_, lines, isOne) => {
      const house = { family: 'jia' };
      const claims = read(lines, { 甲公司: house, 甲云: house });
      expect(claims.some(({ subject, type }) => subject.name === '甲公司' && type === 'MIGRATED_TO')).toBe(isOne);
    });

    it('is told by the sentence that names the provider that is left, where a headline names the goal alone', () => {
      const [move, ...uses] = read(['[C:甲公司]迁移到[P:乙云]。', '[C:甲公司]从[P:丁云]迁移到[P:乙云]。']);
      expect([move!.origin, move!.quote]).toEqual(['丁云', '甲公司从丁云迁移到乙云。']);
      expect(uses.map(({ object, status }) => [object.name, status])).toEqual([
        ['丁云', 'ended'],
        ['乙云', 'active'],
      ]);
    });

    it('tells once that a provider was left, though a frame of its own reads that too', () => {
      const both = createClaimFinder({
        ...{ entities: [], lexicon, models: { relations } },
        patterns: [...patterns, row('comes-from', 'USES', ['<S:firm>从<O:cloud>{migrate}'], 'ended')],
      });
      for (const [words, status] of [
        ['', 'ended'],
        ['将', 'active'],
      ]) {
        const claims = read([`[C:甲公司]从[P:丁云]${words}迁移到[P:乙云]。`], {}, both);
        const left = claims.filter(({ object }) => object.name === '丁云');
        expect(left.map((claim) => [claim.type, claim.status])).toEqual([['USES', status]]);
      }
    });

    it('is own word where the goal says so itself, which is no word of the provider that is left', () => {
      const move = '[C:甲公司]从[P:丁云]迁移到[P:乙云]。';
      const wordsOf = (lines: readonly string[]) =>
        read(lines).map(({ type, object, ownWord }) => [type, object.name, ownWord]);
      expect(wordsOf(['（本文由乙云供稿）', move])).toEqual([
        ['MIGRATED_TO', '乙云', true],
        ['USES', '丁云', false],
        ['USES', '乙云', true],
      ]);
      expect(wordsOf([move]).filter(([, , own]) => own)).toEqual([]);
    });

    it('stands for the use that another sentence states', () => {
      const claims = read(['[C:甲公司]迁移到[P:乙云]。', '[C:甲公司]采用[P:乙云]。']);
      expect(claims.map(({ type, rule }) => `${type} ${rule}`)).toEqual([
        'MIGRATED_TO moved',
        'USES moved/implied-use',
      ]);
    });

    it('leaves the uses of others alone', () => {
      expect(written(read(['[C:甲公司]迁移到[P:乙云]。', '[C:丙公司]采用[P:乙云]。']))).toContain(
        'USES 丙公司 > 乙云 active',
      );
    });
  });

  describe('of two opposite readings', () => {
    it('keeps the likelier', () => {
      expect(written(read(['[C:甲公司]被[C:乙公司]收购[C:丙公司]之前收购。']))).not.toContain(
        'ACQUIRED 甲公司 > 乙公司 active',
      );
      expect(written(read(['[C:甲公司]收购[C:乙公司]。', '[C:甲公司]被[C:乙公司]收购。']))).toEqual([
        'ACQUIRED 乙公司 > 甲公司 active',
      ]);
    });

    it('keeps one of two that are equally likely, always the same', () => {
      const lines = ['[C:甲公司]收购[C:乙公司]。', '[C:乙公司]收购[C:甲公司]。'];
      expect(written(read(lines))).toHaveLength(1);
      expect(read(lines)).toEqual(read(lines));
    });

    it('keeps two types of one pair', () => {
      expect(written(read(['[C:甲公司]与[P:乙云]合作。', '[C:甲公司]采用[P:乙云]。']))).toEqual([
        'PARTNERS_WITH 甲公司 > 乙云 active',
        'USES 甲公司 > 乙云 active',
      ]);
    });
  });

  describe('of a person', () => {
    const ofPeople = (claims: readonly Claim[]) => claims.filter(({ subject }) => subject.kind === 'Person');

    it('takes the title as written, and tells namesakes apart by the employer', () => {
      const claims = read(['[C:甲公司]副总裁[H:王明]出席[E:丙大会]。'], { 甲公司: { knownId: 'jia' } });
      expect(ofPeople(claims).map(({ type, title, subject }) => [type, title, subject.scope])).toEqual([
        ['PARTICIPATED_IN', undefined, 'jia'],
        ['WORKS_FOR', '副总裁', 'jia'],
      ]);
    });

    it.each<[string, readonly string[], string | undefined]>([
      ['the name of an employer that is not known before', ['[C:甲公司]副总裁[H:王明]出席[E:丙大会]。'], '甲公司'],
      [
        'the active post before a former one',
        ['[C:甲公司]前副总裁[H:王明]上台。', '[C:丁公司]副总裁[H:王明]出席[E:丙大会]。'],
        '丁公司',
      ],
      ['a former post where there is no other', ['[C:甲公司]前副总裁[H:王明]出席[E:丙大会]。'], '甲公司'],
      ['nothing without a post', ['[H:王明]出席[E:丙大会]。'], undefined],
    ])('takes for it %s', (_, lines, expected) => {
      const attended = ofPeople(read(lines)).find(({ type }) => type === 'PARTICIPATED_IN');
      expect(attended!.subject.scope).toBe(expected);
    });

    it('gives no scope to organizations', () => {
      for (const { object } of read(['[C:甲公司]副总裁[H:王明]。'])) expect(object).not.toHaveProperty('scope');
    });
  });

  describe('of an event', () => {
    const scopeOf = (lines: readonly string[], known: Readonly<Record<string, Partial<DocumentEntity>>> = {}) =>
      read(lines, known).find(({ type }) => type === 'PARTICIPATED_IN')?.object.scope;

    it.each<[string, string, string]>([
      ['the year of its name', '[C:甲公司]出席[E:丙大会2019]。', '2019'],
      ['the year of another form', '[C:甲公司]出席[E:丙大会]。[E:丙大会|2019丙大会]很热闹。', '2019'],
      ['the year of the article', '[C:甲公司]出席[E:丙大会]。', '2021'],
      ['the year beside an ordinal', '[C:甲公司]出席[E:2019第五届丙大会]。', '2019'],
    ])('takes %s for its edition', (_, line, expected) => expect(scopeOf([line])).toBe(expected));

    it('keeps the name as written', () => {
      const [claim] = read(['[C:甲公司]出席[E:丙大会2019]。']);
      expect(claim!.object.name).toBe('丙大会2019');
    });

    it.each(['第五届丙大会', 'The 5th Gamma Summit'])('leaves the edition of %s to its ordinal', (name) => {
      const [claim] = read([`[C:甲公司]出席[E:${name}]。`]);
      expect(claim!.object).not.toHaveProperty('scope');
    });

    it('gives no edition where neither its forms nor the article tell a year', () => {
      const { document, mentions } = markArticle(['[C:甲公司]出席[E:丙大会]。']);
      const { publishedOn: _, ...undated } = document;
      const [claim] = findClaims(undated, mentions);
      expect(claim!.object).not.toHaveProperty('scope');
    });
  });

  describe('in any article', () => {
    const name = fc.constantFrom(
      '[C:甲公司]',
      '[C:丙公司]',
      '[C:甲公司|甲]',
      '[C:甲公司&丙公司~双方]',
      '[P:乙云]',
      '[P:丁云]',
      '[H:王明]',
      '[E:丙大会]',
    );
    const word = fc.constantFrom(
      '采用',
      '将',
      '从',
      '迁移到',
      '与',
      '、',
      '合作',
      '收购',
      '副总裁',
      '出席',
      '，',
      '。',
      '2020年',
    );
    const stated = fc.tuple(name, word, name).map((parts) => parts.join(''));
    const line = fc
      .tuple(fc.constantFrom('', '', '# ', '- ', '= '), fc.array(fc.oneof(name, word, stated), { maxLength: 10 }))
      .map(([kind, parts]) => kind + parts.join(''));
    const articles = fc.array(line, { maxLength: 6 }).map((lines) => markArticle(lines));

    it('quotes exactly, joins only what may be joined, and gives ids once, in text order', () => {
      let count = 0;
      fc.assert(
        fc.property(articles, ({ document, mentions }) => {
          const claims = findClaims(document, mentions);
          count += claims.length;
          for (const [i, claim] of claims.entries()) {
            expect(document.text.slice(claim.start, claim.end)).toBe(claim.quote);
            expect(claim.quote.trim()).toBe(claim.quote);
            expect(isAllowed(claim.type, claim.subject.kind, claim.object.kind)).toBe(true);
            expect(claim.confidence).toBeGreaterThan(0);
            expect(claim.confidence).toBeLessThanOrEqual(1);
            expect(claim.start).toBeGreaterThanOrEqual(claims[i - 1]?.start ?? 0);
            expect(`${claim.subject.kind} ${claim.subject.name}`).not.toBe(`${claim.object.kind} ${claim.object.name}`);
          }
          expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
        }),
        { numRuns: 300 },
      );
      expect(count).toBeGreaterThan(100);
    });

    it('gives the same claims for the same article, whatever was read before', () => {
      const fresh = () => createClaimFinder({ entities: [], lexicon, patterns, models: { relations } });
      const other = fresh();
      fc.assert(
        fc.property(articles, ({ document, mentions }: MarkedArticle) => {
          const claims = findClaims(document, mentions);
          expect(findClaims(document, mentions)).toEqual(claims);
          expect(other(document, mentions)).toEqual(claims);
        }),
        { numRuns: 60 },
      );
    });

    it('keeps the ids of claims when a sentence is added before them', () => {
      const lines = ['[C:甲公司]采用[P:乙云]。', '[C:丙公司]与[P:丁云]合作。'];
      const before = read(lines);
      const after = read(['天气很好，很适合出门。', ...lines]);
      expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
      expect(after[0]!.start).toBeGreaterThan(before[0]!.start);
    });
  });
});
