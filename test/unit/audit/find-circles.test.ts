import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findCircles, type Ownership } from '../../../src/audit/find-circles.ts';

/** Reads `a>b` as told by an article, `a:b` as told by seeds/entities. */
const toEdge = (text: string): Ownership => ({
  subjectId: text[0]!,
  objectId: text[2]!,
  relationshipId: text[1] === '>' ? text : null,
});
const find = (edges: string) =>
  findCircles(edges.split(' ').map(toEdge)).map((circle) => circle.map(({ subjectId }) => subjectId).join(''));

test.each([
  ['two that own each other', 'a>b b>a', ['ab']],
  ['three', 'a>b b>c c>a', ['abc']],
  ['six, with chains in and out', 'x>a a>b b>c c>d d>e e>f f>a f>y', ['abcdef']],
  ['two apart', 'a>b b>a m>n n>m', ['ab', 'mn']],
  ['two that share one', 'a>b b>a b>c c>b', ['ab', 'cb']],
  ['the shorter of two', 'a>b b>c c>a b>a', ['ab', 'cab']],
  ['one that an article closes against seeds/entities', 'a:b b>a', ['ab']],
])('%s', (_, edges, expected) => {
  expect(find(edges)).toEqual(expected);
});

test.each([
  ['a chain', 'a>b b>c c>d'],
  ['two owners of one', 'a>b a>c b>d c>d'],
  ['a link told twice', 'a>b a:b'],
  ['what seeds/entities alone says', 'a:b b:a'],
])('%s is no circle', (_, edges) => {
  expect(find(edges)).toEqual([]);
});

test('every organization that belongs to itself, and no other, stands in a circle', () => {
  const ids = 'abcdefg'.split('');
  const edge = fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)).filter(([a, b]) => a !== b);
  fc.assert(
    fc.property(fc.array(edge, { maxLength: 14 }), (pairs) => {
      const circles = findCircles(pairs.map(([a, b]) => toEdge(`${a}>${b}`)));
      for (const circle of circles) {
        expect(circle.map(({ objectId }) => objectId)).toEqual([
          ...circle.slice(1).map(({ subjectId }) => subjectId),
          circle[0]!.subjectId,
        ]);
      }
      const reach = (from: string, seen = new Set<string>()): Set<string> => {
        for (const [a, b] of pairs) if (a === from && !seen.has(b)) reach(b, seen.add(b));
        return seen;
      };
      const found = new Set(circles.flat().map(({ subjectId }) => subjectId));
      expect([...found].sort()).toEqual(ids.filter((id) => reach(id).has(id)));
    }),
  );
});
