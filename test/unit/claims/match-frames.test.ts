import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type CompiledFrame, compileFrames } from '../../../src/claims/compile-frames.ts';
import { type FrameHit, findFrameWords, matchFrames } from '../../../src/claims/match-frames.ts';
import { type ReducedSentence, reduceSentence, type Slot, slotAt } from '../../../src/claims/reduce-sentence.ts';
import { ROOT } from '../../../src/config.ts';
import type { PatternRow } from '../../../src/model/pattern-row.ts';
import { loadSeeds } from '../../../src/seeds/load-seeds.ts';
import { markArticle } from './mark-article.ts';
import { LIST_WORDS } from './structure-words.ts';

const lexicon = {
  relations: { adopt: ['采用'], migrate: ['迁移', '搬'], cooperate: ['合作'] },
  titles: { head: ['首席执行官', 'CEO'] },
};
const rows: readonly PatternRow[] = [
  row('uses', 'USES', ['<S:org>…{adopt}…<O:cloud>', '<O:cloud>被…<S:org>…{adopt}']),
  row('moves', 'MIGRATED_TO', ['<S:firm>~20从<F:any>…{migrate}到<O:cloud>', '(?<!从)<S:firm>…{migrate}到<O:cloud>']),
  row('posts', 'WORKS_FOR', ['<O:org>(?<title> {titles.*} )<S:person>']),
  row('posts-of', 'WORKS_FOR', ['<O:org>(?<title>{titles.*}的)<S:person>']),
  row('members', 'PARTNERS_WITH', ['<S:org>…{cooperate}']),
];

const guarded: PatternRow = {
  ...row('guarded', 'USES', ['<S:org>~20{adopt}~20<O:cloud>']),
  unless: ['{cooperate}', '对手…<O:cloud>'],
};

function row(id: string, type: PatternRow['type'], frames: readonly string[]): PatternRow {
  return { id, type, strength: 'strong', reason: 'A test.', frames, examples: [], counterExamples: [] };
}

function reduce(
  line: string,
): Pick<ReturnType<typeof markArticle>, 'mentions'> & { readonly reduced: ReducedSentence } {
  const { document, mentions } = markArticle([line]);
  return {
    mentions,
    reduced: reduceSentence(document.text, 0, document.text.length, mentions.mentions, mentions.entities, LIST_WORDS),
  };
}

const readBy = (one: PatternRow, line: string) => matchFrames(reduce(line).reduced, compileFrames([one], lexicon));

function match(line: string): { hits: readonly FrameHit[]; reduced: ReducedSentence; written: readonly string[] } {
  const { mentions, reduced } = reduce(line);
  const hits = matchFrames(reduced, compileFrames(rows, lexicon));
  const nameOf = (slot: FrameHit['subject']) => slot.entities.map((index) => mentions.entities[index]!.name).join('+');
  const written = hits.map(
    ({ row: { id }, subject, object, origin }) =>
      `${id}: ${nameOf(subject)} > ${nameOf(object)}${origin ? ` from ${nameOf(origin)}` : ''}`,
  );
  return { hits, reduced, written };
}

describe('matchFrames', () => {
  it('tells which words state it where a row does', () => {
    const second = row('second', 'USES', ['<S:org>…<X:cloud>并(?<says>{adopt}<O:cloud>)']);
    const [hit] = readBy(second, '[C:甲公司]放弃[P:丁云]并采用[P:乙云]');
    expect(hit).toMatchObject({ start: 0, says: [5, 8], end: 8 });
    expect(match('[C:甲公司]采用[P:乙云]。').hits[0]).not.toHaveProperty('says');
  });

  it.each<[string, readonly string[]]>([
    ['[C:甲公司]采用[P:乙云]。', ['uses: 甲公司 > 乙云']],
    ['[C:甲公司]、[C:丙公司]采用[P:乙云]。', ['uses: 甲公司+丙公司 > 乙云']],
    ['[P:乙云]被[C:甲公司]采用。', ['uses: 甲公司 > 乙云']],
    ['[C:甲公司]放弃[P:乙云]。', []],
    ['[P:乙云]采用液冷。', []],
    ['[C:甲公司]从[P:丁云]搬到[P:乙云]', ['moves: 甲公司 > 乙云 from 丁云']],
    // Nobody leaves itself, nor goes where it was.
    ['[C:甲公司]从[C:甲公司|甲]搬到[P:乙云]', []],
    ['[C:甲公司]从[P:乙云]搬到[P:乙云]', []],
    ['[C:甲公司]搬到[P:乙云]', ['moves: 甲公司 > 乙云']],
  ])('reads who stands where in %s', (line, expected) => {
    expect(match(line).written).toEqual(expected);
  });

  it('lets one name be the subject of several readings', () => {
    expect(match('[C:甲公司]采用[P:乙云]，而[C:丙公司]采用[P:丁云]').written).toEqual([
      'uses: 甲公司 > 乙云',
      'uses: 丙公司 > 丁云',
    ]);
    expect(match('[P:乙云]被[C:甲公司]采用[P:丁云]').written).toEqual(['uses: 甲公司 > 丁云', 'uses: 甲公司 > 乙云']);
  });

  it('gives one hit for a row and a pair of slots: that of its first frame', () => {
    const { hits, written } = match('[C:甲公司]从[P:丁云]迁移到[P:乙云]');
    expect(written).toEqual(['moves: 甲公司 > 乙云 from 丁云']);
    expect(hits).toHaveLength(1);
  });

  it('relates the members of a list to each other where a frame has no object', () => {
    const { hits } = match('[C:甲公司]、[C:乙公司]、[C:丙公司]合作');
    expect(hits).toHaveLength(1);
    expect(hits[0]!.object).toBe(hits[0]!.subject);
    expect(hits[0]!.subject.entities).toEqual([0, 1, 2]);
  });

  it('tells where a post stands', () => {
    const { hits, reduced } = match('[C:Acme] CEO [H:Ann Lee]');
    expect(reduced.text.slice(...hits[0]!.title!)).toBe(' CEO ');
    expect(match('[C:甲公司]采用[P:乙云]').hits[0]).not.toHaveProperty('title');
  });

  it('tells where in the reduced sentence the match lies', () => {
    const { hits, reduced } = match('去年，[C:甲公司]采用[P:乙云]上云。');
    expect([hits[0]!.start, hits[0]!.end]).toEqual([3, 7]);
    expect(reduced.offsets.slice(3, 8)).toEqual([3, 6, 7, 8, 10]);
  });

  it.each<[string, number]>([
    ['[C:甲公司]采用[P:乙云]', 1],
    ['[C:甲公司]采用与人合作的[P:乙云]', 0],
    ['[C:甲公司]采用对手的[P:乙云]', 0],
    ['[C:甲公司]采用[P:乙云]，并与人合作', 1],
    ['合作多年，[C:甲公司]采用[P:乙云]', 1],
    ['对手[C:甲公司]采用[P:乙云]', 1],
  ])('counts no match in which an exception of its row stands: %s', (line, count) => {
    expect(readBy(guarded, line)).toHaveLength(count);
  });

  it.each<[string, number]>([
    ['[C:甲公司]采用了[P:乙云]', 1],
    ['[C:甲公司]与人合作采用了[P:乙云]', 0],
    ['合作多年，[C:甲公司]采用了[P:乙云]', 1],
    ['[P:乙云]如今由[C:甲公司]采用', 1],
    ['[P:乙云]为合作而由[C:甲公司]采用', 0],
    ['[P:乙云]如今由[C:甲公司]采用，以便合作', 1],
  ])('looks for exceptions up to an end that a lookaround reads: %s', (line, count) => {
    const behind = { ...guarded, frames: ['(?<=<S:org>~20{adopt}·4)<O:cloud>', '<O:cloud>(?=~20<S:org>{adopt})'] };
    expect(readBy(behind, line)).toHaveLength(count);
  });

  it('gives the same answer again and for sentences in between: no frame remembers the last one', () => {
    const compiled = compileFrames(rows, lexicon);
    const [long, short] = ['很久很久以前，[C:甲公司]采用[P:乙云]。', '[C:甲公司]采用[P:乙云]'].map((line) => {
      const { document, mentions } = markArticle([line]);
      return reduceSentence(document.text, 0, document.text.length, mentions.mentions, mentions.entities, LIST_WORDS);
    });
    const count = (reduced: ReducedSentence) => matchFrames(reduced, compiled).length;
    expect([long!, short!, long!, short!].map(count)).toEqual([1, 1, 1, 1]);
  });

  it('looks for exceptions up to the very name that a lookaround reads, where a supplied one is put in again', () => {
    const behind = { ...guarded, frames: ['(?<=<S:org>{adopt}，~30)<O:cloud>'] };
    const hitsIn = (line: string) => {
      const { reduced } = reduce(line);
      const [firm, cloud] = reduced.slots;
      const text = reduced.text.replaceAll('，', `，${reduced.text[0]!}`);
      const supplied = { ...reduced, text, slots: [{ ...firm!, isSupplied: true }, cloud!] };
      return matchFrames(supplied, compileFrames([behind], lexicon));
    };
    expect(hitsIn('[C:甲公司]采用，与人来往，如今[P:乙云]')).toHaveLength(1);
    expect(hitsIn('[C:甲公司]采用，与人合作，如今[P:乙云]')).toHaveLength(0);
  });

  it('reads completed sentences by frames whose object stands before the match', () => {
    const frames = ['(?<=<O:cloud>·4{adopt}·4)<S:org>'];
    const { reduced } = reduce('[P:乙云]采用者[C:甲公司]');
    const [cloud, firm] = reduced.slots;
    const supplied = { ...reduced, slots: [{ ...cloud!, isSupplied: true }, firm!] };
    const hits = matchFrames(supplied, compileFrames([{ ...rows[0]!, frames }], lexicon));
    expect(hits.map(({ subject, object }) => [subject, object])).toEqual([[firm, supplied.slots[0]]]);
  });
  it('leaves out no match: it finds what every frame of the seeds finds when tried at every place', () => {
    const seeds = loadSeeds(join(ROOT, 'seeds'));
    const set = compileFrames(seeds.patterns, seeds.lexicon);
    const matched = new Set<CompiledFrame>();
    // Examples of a row are what its frames match; stretched, they reach the limits of gaps.
    const stretches = ['，', '很久很久以前', ' for a long time ', '中'.repeat(30)];
    for (const { row, unless: _, ...frame } of set.frames) {
      const alone = { ...frame, row };
      for (const example of row.examples) {
        const whole = reduce(example.split(' => ')[0]!).reduced;
        const places = [...whole.text].flatMap((_unit, at) => (at % 6 === 0 ? [at] : []));
        const texts = [
          whole.text,
          ...places.map((at) => whole.text.slice(0, at) + stretches[at % stretches.length]! + whole.text.slice(at)),
        ];
        for (const text of texts) {
          for (const supplied of [undefined, ...whole.slots.keys()]) {
            const slots = whole.slots.map((slot, index) => ({ ...slot, isSupplied: index === supplied }));
            const sentence = { ...whole, text, slots };
            const words = findFrameWords(set, text);
            const isTried = words.frames.some(({ expression }) => expression === frame.expression);
            const hits = matchFrames(sentence, set, { ...words, frames: isTried ? [alone] : [] });
            const expected = pairsAtEveryPlace(sentence, frame.expression);
            if (expected.length > 0) matched.add(set.frames.find(({ expression }) => expression === frame.expression)!);
            expect(hits.map(({ subject, object }) => pairOf(subject, object)).sort()).toEqual(expected);
          }
        }
      }
    }
    // An example needs one frame of its row alone.
    expect(matched.size).toBeGreaterThan(0.5 * set.frames.length);
  });
});

/** The ends that an expression finds in a sentence when it is tried at every place. */
function pairsAtEveryPlace(sentence: ReducedSentence, expression: RegExp): readonly string[] {
  const sticky = new RegExp(expression.source, 'iuy');
  const pairs = new Set<string>();
  for (let at = 0; at < sentence.text.length; at++) {
    sticky.lastIndex = at;
    const { S, O, F } = sticky.exec(sentence.text)?.groups ?? {};
    const [subject, object, origin] = [S, O ?? S, F].map((name) => (name ? slotAt(sentence, name) : undefined));
    const isCompleted = sentence.slots.some(({ isSupplied }) => isSupplied);
    if (!subject || !object || (isCompleted && subject.isSupplied === object.isSupplied)) continue;
    // Who would leave itself is not reported.
    if (origin && [...subject.entities, ...object.entities].some((entity) => origin.entities.includes(entity)))
      continue;
    pairs.add(pairOf(subject, object));
  }
  return [...pairs].sort();
}

function pairOf(subject: Slot, object: Slot): string {
  return `${subject.start} > ${object.start}`;
}
