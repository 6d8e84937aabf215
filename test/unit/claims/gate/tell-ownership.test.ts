import { describe, expect, it } from 'vitest';
import { createOwnershipTeller } from '../../../../src/claims/gate/tell-ownership.ts';
import type { DocumentEntity } from '../../../../src/model/mention.ts';
import type { EntityRow } from '../../../../src/model/seed-row.ts';

function row(id: string, parent?: string): EntityRow {
  return { id, kind: 'Company', names: { en: id }, aliases: [], ...(parent && { parent }) } as unknown as EntityRow;
}

const isPartOf = createOwnershipTeller([
  row('harbor'),
  row('harbor-cloud', 'harbor'),
  row('harbor-lab', 'harbor-cloud'),
  row('sail'),
  row('ring-a', 'ring-b'),
  row('ring-b', 'ring-a'),
]);

function entity(name: string, knownId?: string, ...forms: string[]): DocumentEntity {
  return { kind: 'Company', name, forms: [name, ...forms], score: 1, evidence: [], ...(knownId && { knownId }) };
}

describe('createOwnershipTeller', () => {
  it.each<[string, DocumentEntity, DocumentEntity, boolean | undefined]>([
    ['a child', entity('云', 'harbor-cloud'), entity('港', 'harbor'), true],
    ['a grandchild', entity('所', 'harbor-lab'), entity('港', 'harbor'), true],
    ['a parent', entity('港', 'harbor'), entity('所', 'harbor-lab'), false],
    ['strangers', entity('港', 'harbor'), entity('帆', 'sail'), undefined],
    ['a circle of parents', entity('甲', 'ring-a'), entity('港', 'harbor'), undefined],
    ['a longer name', entity('海港云'), entity('海港'), true],
    ['a longer name', entity('Harbor Cloud'), entity('Harbor'), true],
    ['a shorter name', entity('Harbor'), entity('Harbor Cloud'), false],
    ['a unit beside a group with a short form', entity('青穹云'), entity('青穹集团', undefined, '青穹'), true],
    ['names in another case', entity('HARBOR CLOUD'), entity('harbor'), true],
    ['a name that only ends with the other', entity('新海港'), entity('海港'), undefined],
    ['equal names', entity('海港'), entity('海港'), undefined],
    [
      'names of which each begins with the other',
      entity('海港云', undefined, '海港'),
      entity('海港科技', undefined, '海港'),
      undefined,
    ],
    ['a name that begins with one letter', entity('Xylo'), entity('X'), undefined],
    ['unrelated names', entity('Northby'), entity('Quillmere'), undefined],
  ])('tells of %s (%o, %o): %s', (_, part, whole, expected) => {
    expect(isPartOf(part, whole)).toBe(expected);
  });

  it('believes the gazetteer more than names', () => {
    const teller = createOwnershipTeller([row('harbor-cloud'), row('harbor', 'harbor-cloud')]);
    expect(teller(entity('Harbor', 'harbor'), entity('Harbor Cloud', 'harbor-cloud'))).toBe(true);
  });
});
