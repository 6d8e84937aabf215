import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkDirection } from '../../../../src/claims/gate/check-direction.ts';
import { createEvidenceReader } from '../../../../src/claims/gate/open-evidence.ts';
import { createOwnershipTeller } from '../../../../src/claims/gate/tell-ownership.ts';
import { createCandidateReader } from '../../../../src/claims/read-candidates.ts';
import { ROOT } from '../../../../src/config.ts';
import { loadSeeds } from '../../../../src/seeds/load-seeds.ts';
import { type Stated, stateIn } from './state-in.ts';

const seeds = loadSeeds(join(ROOT, 'seeds'));
const evidence = createEvidenceReader(seeds, createCandidateReader(seeds));
const isPartOf = createOwnershipTeller(seeds.entities);

function reasonAgainst(lines: readonly string[], stated: Stated): string | undefined {
  const { article, linked } = stateIn(lines, stated);
  if ('reason' in linked) throw new Error(`${linked.reason}: ${linked.detail}`);
  const read = evidence.readAll(article.document, article.mentions);
  return checkDirection(read, article.mentions.entities, isPartOf, linked)?.reason;
}

// Each states a relation from the first name to the second.
const STATED: readonly (readonly [lines: readonly string[], stated: Stated])[] = [
  [['[C:海港科技]收购了[C:北桥数据]。'], ['ACQUIRED', '海港科技', '北桥数据', '收购了']],
  [['[C:北桥数据]被[C:海港科技]收购。'], ['ACQUIRED', '海港科技', '北桥数据', '收购']],
  [['[C:Harbor Ltd] acquired [C:Northby] in 2019.'], ['ACQUIRED', 'Harbor Ltd', 'Northby', 'acquired']],
  [['[C:Northby] was acquired by [C:Harbor Ltd] in 2019.'], ['ACQUIRED', 'Harbor Ltd', 'Northby', 'was acquired by']],
  [['[C:海港资本]领投了[C:北桥数据]的B轮融资。'], ['INVESTED_IN', '海港资本', '北桥数据', '领投了']],
  [['[C:Harbor Ltd] invested in [C:Northby].'], ['INVESTED_IN', 'Harbor Ltd', 'Northby', 'invested in']],
  [['[C:北桥数据]是[C:海港科技]旗下的子公司。'], ['SUBSIDIARY_OF', '北桥数据', '海港科技', '旗下的子公司']],
  [
    ['[C:Northby], a subsidiary of [C:Harbor Ltd], grew.'],
    ['SUBSIDIARY_OF', 'Northby', 'Harbor Ltd', 'a subsidiary of'],
  ],
  [['[C:海港云]和[C:海港]到场。'], ['SUBSIDIARY_OF', '海港云', '海港', '到场']],
  [['[C:Harbor] and [C:Harbor Cloud] grew.'], ['SUBSIDIARY_OF', 'Harbor Cloud', 'Harbor', 'grew']],
];

describe('checkDirection', () => {
  it.each(STATED)('lets pass what stands there: %j, %j', (lines, stated) => {
    expect(reasonAgainst(lines, stated)).toBeUndefined();
  });

  it.each(STATED)('refuses the other way round what stands there: %j, %j', (lines, [type, subject, object, quote]) => {
    expect(reasonAgainst(lines, [type, object, subject, quote])).toBe('WRONG_DIRECTION');
  });

  it.each<[string, readonly string[], Stated]>([
    ['partners', ['[C:海港科技]与[C:北桥数据]达成合作。'], ['PARTNERS_WITH', '北桥数据', '海港科技', '达成合作']],
    [
      'partners',
      ['[C:Harbor Ltd] partnered with [C:Northby].'],
      ['PARTNERS_WITH', 'Northby', 'Harbor Ltd', 'partnered'],
    ],
    ['ends that join one way alone', ['[C:海港科技]采用[P:云帆云]。'], ['USES', '海港科技', '云帆云', '采用']],
    [
      'what the rules see nothing of',
      ['[C:北桥数据]和[C:海港科技]到场。'],
      ['SUBSIDIARY_OF', '北桥数据', '海港科技', '到场'],
    ],
  ])('has nothing against %s: %j, %j', (_, lines, stated) => {
    expect(reasonAgainst(lines, stated)).toBeUndefined();
  });
});
