import { describe, expect, it } from 'vitest';
import type { CandidatePair } from '../../../src/claims/candidate-pair.ts';
import { collectCandidates } from '../../../src/claims/collect-candidates.ts';
import { compileFrames } from '../../../src/claims/compile-frames.ts';
import { readSentences } from '../../../src/claims/read-sentences.ts';
import { createSentenceWords } from '../../../src/claims/sentence-words.ts';
import type { DocumentEntity } from '../../../src/model/mention.ts';
import type { PatternRow } from '../../../src/model/pattern-row.ts';
import { isAllowed, RELATIONS } from '../../../src/model/relation.ts';
import { markArticle } from './mark-article.ts';
import { STRUCTURE_WORDS } from './structure-words.ts';

const lexicon = {
  relations: {
    adopt: ['采用', 'adopts'],
    like: ['爱用'],
    we: ['我们'],
    cooperate: ['合作'],
    acquire: ['收购'],
    attend: ['出席'],
    cloud: ['云'],
    outage: ['故障'],
  },
  titles: { head: ['首席执行官', 'CEO'] },
  ...STRUCTURE_WORDS,
};
const words = createSentenceWords(lexicon);
const patterns = compileFrames(
  [
    row('uses', 'USES', ['<S:org>…{adopt}…<O:cloud>']),
    row('partners', 'PARTNERS_WITH', ['<S:org>(?:与|和)<O:org>…{cooperate}', '<S:org>…{cooperate}']),
    row('acquired', 'ACQUIRED', ['<S:org>…{acquire}…<O:org>']),
    { ...row('likes', 'USES', ['<S:org>…{like}…<O:cloud>']), asItStands: true },
    // Looser than the model of relations: what may not be joined is left out later.
    row('loose', 'WORKS_FOR', ['<S:any>是<O:any>的人']),
  ],
  lexicon,
);

function row(id: string, type: PatternRow['type'], frames: readonly string[]): PatternRow {
  return { id, type, strength: 'strong', reason: 'A test.', frames, examples: [], counterExamples: [] };
}

interface Collected {
  readonly pairs: readonly CandidatePair[];
  readonly entities: readonly DocumentEntity[];
}

function collect(lines: readonly string[], known: Readonly<Record<string, Partial<DocumentEntity>>> = {}): Collected {
  const { document, mentions } = markArticle(lines, { known });
  const readings = readSentences(document, mentions, words);
  return { pairs: collectCandidates(document, mentions, readings, patterns), entities: mentions.entities };
}

function written({ pairs, entities }: Collected): readonly string[] {
  return pairs.map(({ type, subject, object }) => `${type} ${entities[subject]!.name} > ${entities[object]!.name}`);
}

function pairOf(collected: Collected, wanted: string): CandidatePair {
  const index = written(collected).indexOf(wanted);
  expect(index, `${wanted} among ${written(collected).join('; ')}`).toBeGreaterThanOrEqual(0);
  return collected.pairs[index]!;
}

describe('collectCandidates', () => {
  it.each<[string, string, readonly string[], readonly string[]]>([
    ['as it stands', 'likes', ['[C:甲公司]爱用[P:乙云]。'], ['likes']],
    ['where "we" are told', 'likes', ['[C:甲公司]总监[H:李明]来了。', '[H:李明]说：“我们爱用[P:乙云]。”'], ['likes']],
    ['where a name was supplied', 'likes', ['[C:甲公司]扩张。爱用[P:乙云]，也采用它。'], []],
    ['where a name was supplied, as other rows', 'uses', ['[C:甲公司]扩张。采用[P:乙云]。'], ['uses']],
  ])('lets a row that takes sentences as they stand read one %s', (_, id, lines, expected) => {
    const hits = collect(lines).pairs.flatMap(({ occurrences }) =>
      occurrences.flatMap((occurrence) => occurrence.hits),
    );
    expect([...new Set(hits.map((hit) => hit.row.id))].filter((found) => found === id)).toEqual(expected);
  });

  it.each<[readonly string[], readonly string[]]>([
    [['[C:甲公司]采用[P:乙云]。'], ['USES 甲公司 > 乙云']],
    [['[C:甲公司]很像[P:乙云]。'], []],
    [['[C:甲公司]很像[C:乙公司]。'], []],
    [['[C:甲公司]采用液冷。[P:乙云]扩张。'], []],
    [['[C:甲公司]、[C:丙公司]采用[P:乙云]。'], ['USES 甲公司 > 乙云', 'USES 丙公司 > 乙云']],
    [['[C:甲公司]采用[P:乙云]、[P:丁云]。'], ['USES 甲公司 > 乙云', 'USES 甲公司 > 丁云']],
    // Bare neighbourhood is enough for posts and events, where no word need stand.
    [['[H:王明]，[C:甲公司]。'], ['WORKS_FOR 王明 > 甲公司']],
    [['[E:丙大会]，[C:甲公司]。'], ['HOSTED 甲公司 > 丙大会', 'PARTICIPATED_IN 甲公司 > 丙大会']],
    [['[H:王明]与[H:李华]见面。'], []],
    [['[E:丙大会]与[E:丁大会]。'], []],
    [[], []],
  ])('pairs in %j what may be related', (lines, expected) => {
    expect([...written(collect(lines))].sort()).toEqual([...expected].sort());
  });

  it('joins kinds only as the model of relations allows, whatever frames and words say', () => {
    const { pairs, entities } = collect([
      '[C:甲公司]是[H:王明]的人，[E:丙大会]是[C:甲公司]的人。',
      '[C:甲公司]、[P:乙云]采用[C:丁公司]、[P:戊云]，[H:王明]采用[P:乙云]，并与[E:丙大会]合作，收购[H:李华]。',
    ]);
    expect(pairs.length).toBeGreaterThan(5);
    for (const { type, subject, object } of pairs) {
      expect(isAllowed(type, entities[subject]!.kind, entities[object]!.kind), type).toBe(true);
    }
  });

  it('takes the host that an event bears in its name for who may hold it, and for nothing else', () => {
    const known = { 甲公司开发者大会: { host: 0 } };
    const lines = [
      '[C:甲公司]上市。',
      '天气很好。',
      '[H:王明]与[C:乙公司]出席[E:甲公司开发者大会]、[E:海港大会]，谈合作、收购。',
    ];
    const ofHost = [...written(collect(lines, known))].filter((pair) => / 甲公司( |$)/u.test(pair));
    expect(ofHost).toEqual(['HOSTED 甲公司 > 甲公司开发者大会']);
    expect([...written(collect(lines))].filter((pair) => pair.includes('HOSTED 甲公司'))).toEqual([]);
  });

  describe('with members of a list', () => {
    const toldOf = (line: string, wanted: string) =>
      pairOf(collect([line]), wanted)
        .occurrences.flatMap(({ features }) => features)
        .filter((feature) => /:far|leaves-bracket$/u.test(feature));

    it.each<[string, string, readonly string[]]>([
      ['[H:李明]、[H:王红]（[C:甲公司]）。', 'WORKS_FOR 王红 > 甲公司', []],
      ['[H:李明]、[H:王红]（[C:甲公司]）。', 'WORKS_FOR 李明 > 甲公司', ['subject:far', 'subject:far:bracket']],
      ['[C:甲公司]的[H:李明]、[H:王红]。', 'WORKS_FOR 李明 > 甲公司', []],
      ['[C:甲公司]（[H:李明]、[H:王红]）。', 'WORKS_FOR 王红 > 甲公司', ['subject:far']],
      ['[C:甲公司]、[C:丙公司]（[H:李明]）。', 'WORKS_FOR 李明 > 甲公司', ['object:far', 'object:far:bracket']],
      ['[C:甲公司]的[H:李明]、[H:王红]。', 'WORKS_FOR 王红 > 甲公司', ['subject:far']],
      ['[C:甲公司]采用[P:乙云]、[P:丁云]。', 'USES 甲公司 > 丁云', ['object:far']],
      ['[C:甲公司]、[C:丙公司]采用[P:乙云]、[P:丁云]。', 'USES 甲公司 > 丁云', ['subject:far', 'object:far']],
      ['[C:甲公司]采用[P:乙云]。', 'USES 甲公司 > 乙云', []],
    ])('tells of %j, of %s, who stands far', (line, wanted, expected) => {
      expect(toldOf(line, wanted)).toEqual(expected);
    });

    it('lets those of whom the same is told share a place', () => {
      const { pairs } = collect(['[C:甲公司]、[C:丙公司]、[C:丁公司]采用[P:乙云]。']);
      const places = pairs.filter(({ type }) => type === 'USES').map(({ occurrences }) => occurrences[0]);
      expect(places).toHaveLength(3);
      expect(new Set(places).size).toBe(2);
    });

    it.each<[string, string, boolean]>([
      ['[H:李明]（[C:甲公司]）、[H:王红]', 'WORKS_FOR 王红 > 甲公司', true],
      ['[H:李明]（[C:甲公司]）、[H:王红]', 'WORKS_FOR 李明 > 甲公司', false],
      ['[C:甲公司]（创办于北京）的[H:李明]', 'WORKS_FOR 李明 > 甲公司', false],
      ['1）[C:甲公司]，2）[H:李明]', 'WORKS_FOR 李明 > 甲公司', false],
    ])('tells whether %j leaves a bracket between those of %s', (line, wanted, expected) => {
      expect(toldOf(line, wanted).some((feature) => feature === 'leaves-bracket')).toBe(expected);
    });
  });

  describe('with a firm that has a cloud of its name', () => {
    const known = { 乙公司: { cloud: 'yi-cloud', family: 'yi' }, 乙研究院: { family: 'yi' } };
    const usesOf = (line: string) => written(collect([line], known)).filter((pair) => pair.startsWith('USES'));

    it.each<[string, readonly string[]]>([
      ['[C:甲公司]采用[C:乙公司]的公有云。', ['USES 甲公司 > 乙公司']],
      ['[C:甲公司]采用[P:丁云]、[C:乙公司]。', ['USES 甲公司 > 丁云', 'USES 甲公司 > 乙公司']],
      // Nothing speaks of clouds.
      ['[C:甲公司]采用[C:乙公司]的手机。', []],
      ['[C:甲公司]采用[C:丙公司]的公有云。', []],
      ['[C:乙研究院]采用[C:乙公司]的公有云。', []],
    ])('takes it for the cloud where the text speaks of clouds: %s', (line, expected) => {
      expect(usesOf(line)).toEqual(expected);
    });

    it('joins it to the cloud of its own house unless the sentence tells of a failure there', () => {
      const house = { 乙公司: { family: 'yi' }, 乙云: { family: 'yi' } };
      const usesIn = (line: string) => written(collect([line], house)).filter((pair) => pair.startsWith('USES'));
      expect(usesIn('[C:乙公司]采用[P:乙云]。')).toEqual(['USES 乙公司 > 乙云']);
      expect(usesIn('[C:乙公司]采用[P:乙云]，后者有故障。')).toEqual([]);
      expect(usesIn('[C:甲公司]采用[P:乙云]，后者有故障。')).toEqual(['USES 甲公司 > 乙云']);
    });

    it('tells the scorer so', () => {
      const pair = pairOf(collect(['[C:甲公司]采用[C:乙公司]的公有云。'], known), 'USES 甲公司 > 乙公司');
      expect(pair.features).toContain('object:parent');
      expect(pair.occurrences[0]!.features).toEqual(
        expect.arrayContaining(['as-cloud', 'as-cloud:strong', 'as-cloud:word-behind']),
      );
      expect(pair.occurrences[0]!.hits.map(({ row: { id } }) => id)).toEqual(['uses']);
    });
  });

  it('pairs no entity with itself', () => {
    const collected = collect([
      '[P:乙云]采用[P:乙云]，[C:甲公司]、[C:甲公司|甲]、[C:丁公司]合作，[C:甲公司]收购[C:甲公司~公司]。',
    ]);
    expect(collected.pairs.filter(({ subject, object }) => subject === object)).toEqual([]);
    expect(written(collected)).toContain('PARTNERS_WITH 甲公司 > 丁公司');
  });

  it('makes one pair of a symmetric relation, in whatever order the names stand', () => {
    const collected = collect(['[C:甲公司]与[C:乙公司]合作。', '[C:乙公司]与[C:甲公司]合作。']);
    const partners = collected.pairs.filter(({ type }) => RELATIONS[type].symmetric);
    expect(partners).toHaveLength(1);
    expect(partners[0]!.subject).toBeLessThan(partners[0]!.object);
    const places = new Set(partners[0]!.occurrences.map(({ reading }) => reading.sentence.start));
    expect(places.size).toBe(2);
    for (const { hits } of partners[0]!.occurrences.filter(({ reading }) => reading.supply === undefined)) {
      expect(hits.map((hit) => hit.row.id)).toContain('partners');
    }
  });

  it('keeps both directions of a relation that has one', () => {
    const collected = collect(['[C:甲公司]收购[C:乙公司]。']);
    expect(written(collected)).toEqual(
      expect.arrayContaining(['ACQUIRED 甲公司 > 乙公司', 'ACQUIRED 乙公司 > 甲公司']),
    );
    const hitsOf = (wanted: string) => pairOf(collected, wanted).occurrences.flatMap(({ hits }) => hits);
    expect(hitsOf('ACQUIRED 甲公司 > 乙公司').map((hit) => hit.row.id)).toEqual(['acquired']);
    expect(hitsOf('ACQUIRED 乙公司 > 甲公司')).toEqual([]);
  });

  it('relates the members of a list to each other where a word says so', () => {
    expect(written(collect(['[C:甲公司]、[C:乙公司]、[C:丙公司]合作。']))).toEqual(
      expect.arrayContaining([
        'PARTNERS_WITH 甲公司 > 乙公司',
        'PARTNERS_WITH 甲公司 > 丙公司',
        'PARTNERS_WITH 乙公司 > 丙公司',
      ]),
    );
    expect(written(collect(['[C:甲公司]、[C:乙公司]、[C:丙公司]扩张。']))).toEqual([]);
  });

  it('lets a name from the context relate to the names of the sentence, but those not to each other again', () => {
    const collected = collect(['[C:甲公司]上市。随后采用[P:乙云]，[C:丙公司]很高兴。']);
    const supplied = collected.pairs
      .flatMap(({ occurrences }) => occurrences)
      .filter(({ reading }) => reading.supply === 'previous');
    expect(supplied.length).toBeGreaterThan(0);
    for (const { subject, object } of supplied) expect(subject.isSupplied).not.toBe(object.isSupplied);
    expect(pairOf(collected, 'USES 甲公司 > 乙云').occurrences[0]!.hits[0]!.row.id).toBe('uses');
  });

  it('does not relate a list to its own members that a clause repeats', () => {
    const collected = collect(['[C:甲公司]、[C:乙公司]上市，合作。']);
    const repeated = collected.pairs.flatMap(({ occurrences }) =>
      occurrences.filter(({ reading }) => reading.supply === 'clause'),
    );
    expect(repeated).toEqual([]);
  });

  it('gathers every place that may state a pair, in text order', () => {
    const collected = collect(['[C:甲公司]采用[P:乙云]。', '天气很好。', '如今[C:甲公司]还采用[P:乙云]。']);
    const plain = pairOf(collected, 'USES 甲公司 > 乙云').occurrences.filter(({ reading }) => !reading.supply);
    expect(plain.map(({ reading }) => reading.sentence.block)).toEqual([0, 2]);
  });

  describe('features of a place', () => {
    const featuresOf = (line: string, wanted = 'USES 甲公司 > 乙云') =>
      pairOf(collect([line]), wanted).occurrences.find(({ reading }) => !reading.supply)!.features;

    it.each<[string, readonly string[], readonly string[]]>([
      ['[C:甲公司]采用[P:乙云]。', ['hit:', 'strong', 'row:uses', 'hit:so', 'adopt:between', 'block:body'], ['near:']],
      ['[P:乙云]的采用者[C:甲公司]', ['near:', 'near:os'], ['hit:', 'row:uses', 'strong']],
      ['# [C:甲公司]采用[P:乙云]', ['block:heading'], ['block:body']],
      ['[C:甲公司]采用[P:乙云]？', ['question'], []],
      ['[C:甲公司]采用[P:乙云]。', [], ['question', 'subject:list']],
      ['[C:甲公司]、[C:丙公司]采用[P:乙云]。', ['subject:list'], ['object:list', 'subject:list:long']],
      ['[C:甲公司|甲]采用[P:乙云]。', ['subject:short'], ['object:short']],
      ['[C:甲公司]的[P:乙云]采用液冷。', ['possessive:so'], ['adjacent:so']],
      ['[C:甲公司][P:乙云]采用液冷。', ['adjacent:so'], ['possessive:so']],
      ['[C:甲公司]和[P:乙云]采用液冷。', ['coordinated'], ['adjacent:so']],
      ['[C:甲公司]（[P:乙云]）采用液冷。', ['bracket:so', 'adopt:after'], ['adopt:between']],
      ['采用者[C:甲公司]，[H:王明]，[P:乙云]', ['near:between:1', 'near:clause:other', 'adopt:before'], []],
    ])('tell of %s what stands there', (line, present, absent) => {
      const features = featuresOf(line);
      for (const feature of present) expect(features).toContain(feature);
      for (const feature of absent) expect(features).not.toContain(feature);
    });
  });

  describe('parts that the gazetteer knows', () => {
    const known = { 甲集团: { knownId: 'jia' }, 乙云: { owners: ['jia'] } };

    it('may be told without a word for it', () => {
      expect(written(collect(['[C:甲集团][P:乙云]涨价。'], known))).toContain('SUBSIDIARY_OF 乙云 > 甲集团');
    });

    it.each([
      ['the wrong way round', known, 'SUBSIDIARY_OF 甲集团 > 乙云'],
      ['of others', {}, 'SUBSIDIARY_OF 乙云 > 甲集团'],
    ])('but not %s', (_, entities, absent) => {
      expect(written(collect(['[C:甲集团][P:乙云]涨价。'], entities))).not.toContain(absent);
    });
  });

  describe('names that "and" alone holds together', () => {
    it('share what is said of one of them', () => {
      const collected = collect(['[P:乙云]的用户[C:甲公司]和[C:丙公司]在海港爱用[P:乙云]。']);
      for (const wanted of ['USES 甲公司 > 乙云', 'USES 丙公司 > 乙云']) {
        const { occurrences } = pairOf(collected, wanted);
        expect(occurrences.some(({ reading, hits }) => reading.isJoined && hits.length > 0)).toBe(true);
      }
    });

    it("are not bought together, nor each other's partners by that alone", () => {
      const bought = collect(['[C:丁公司]收购[C:甲公司]和[C:丙公司]。']);
      expect(bought.pairs.filter(({ occurrences }) => occurrences.some(({ reading }) => reading.isJoined))).toEqual([]);
      const joined = collect(['[C:甲公司]和[C:丙公司]与[C:丁公司]合作。']).pairs.filter(({ occurrences }) =>
        occurrences.some(({ reading }) => reading.isJoined),
      );
      expect(joined.map(({ subject, object }) => [subject, object].sort())).not.toContainEqual([0, 1]);
      expect(joined.length).toBeGreaterThan(0);
    });
  });

  describe('features of the article', () => {
    const featuresOf = (lines: readonly string[], known?: Readonly<Record<string, Partial<DocumentEntity>>>) =>
      pairOf(collect(lines, known), 'USES 甲公司 > 乙云').features;

    it.each<[readonly string[], readonly string[], readonly string[]]>([
      [['[C:甲公司]采用[P:乙云]。'], ['object:only-cloud', 'subject:first', 'known:00', 'name:sure'], ['places:2+']],
      [['= [C:甲公司]上云', '[C:甲公司]采用[P:乙云]。'], ['subject:title'], ['object:title']],
      [['= 上云', '[C:甲公司]采用[P:乙云]。'], [], ['subject:title']],
      [['[C:甲公司]采用[P:乙云]。', '[P:丁云]扩张。'], [], ['object:only-cloud']],
      [['[C:甲公司]采用[P:乙云]。', '[C:丙公司]、[C:丙公司]、[C:丙公司]。'], ['subject:top3'], ['subject:first']],
      [['= [C:甲公司]采用[P:乙云]', '[C:甲公司]采用[P:乙云]。'], ['places:2+', 'title:adopt'], ['places:4+']],
    ])('tell of %j how prominent the names are', (lines, present, absent) => {
      const features = featuresOf(lines);
      for (const feature of present) expect(features).toContain(feature);
      for (const feature of absent) expect(features).not.toContain(feature);
    });

    it('tell which names are known, how sure they are, and whether they are one family', () => {
      const lines = ['[C:甲公司]采用[P:乙云]。'];
      const features = featuresOf(lines, {
        甲公司: { score: 0.6, family: '甲' },
        乙云: { knownId: 'yi', family: '甲' },
      });
      expect(features).toEqual(expect.arrayContaining(['known:01', 'name:fair', 'family:same']));
      expect(featuresOf(lines, { 甲公司: { family: '甲' }, 乙云: { family: '乙' } })).not.toContain('family:same');
    });

    it('tell who belongs to whom, as far as the gazetteer knows', () => {
      const lines = ['[C:甲集团]收购[C:乙公司]。'];
      const whole = { knownId: 'jia' };
      const featuresOfPurchase = (known: Readonly<Record<string, Partial<DocumentEntity>>>) =>
        pairOf(collect(lines, known), 'ACQUIRED 甲集团 > 乙公司').features;
      expect(featuresOfPurchase({ 甲集团: whole, 乙公司: { owners: ['jia'] } })).toContain('whole');
      expect(featuresOfPurchase({ 甲集团: { owners: ['yi'] }, 乙公司: { knownId: 'yi' } })).toContain('part');
      expect(featuresOfPurchase({ 甲集团: { owners: ['ding', 'yi'] }, 乙公司: { knownId: 'yi' } })).toContain(
        'part:far',
      );
      expect(featuresOfPurchase({ 甲集团: { owners: ['ding'] }, 乙公司: { knownId: 'yi' } })).toContain(
        'part:of-other',
      );
      expect(featuresOfPurchase({})).not.toContain('part');
      const lineOfUse = ['[C:甲公司]采用[P:乙云]。'];
      expect(featuresOf(lineOfUse, { 甲公司: { owners: ['yi'] }, 乙云: { knownId: 'yi' } })).toContain('kin');
      expect(featuresOf(lineOfUse, { 甲公司: { owners: ['ding'] }, 乙云: { owners: ['ding'] } })).toContain(
        'kin:sisters',
      );
    });

    it('tell what the ends do', () => {
      const lines = ['[C:甲公司]采用[P:乙云]。'];
      expect(featuresOf(lines, { 甲公司: { sector: 'bank' } })).toEqual(
        expect.arrayContaining(['subject-sector:bank', 'object-sector:CloudProvider']),
      );
      expect(featuresOf(lines, { 甲公司: { knownId: 'jia' } })).toContain('subject-sector:listed');
      expect(featuresOf(lines)).toContain('subject-sector:unlisted');
      const partners = collect(['[C:甲公司]与[P:乙云]合作。'], { 甲公司: { sector: 'integrator' } });
      expect(pairOf(partners, 'PARTNERS_WITH 甲公司 > 乙云').features).toEqual(
        expect.arrayContaining(['sector:integrator', 'sector:CloudProvider', 'sectors:CloudProvider+integrator']),
      );
    });
  });
});
