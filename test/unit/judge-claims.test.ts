import { describe, expect, it } from 'vitest';
import type { GoldArticle } from '../../scripts/gold.ts';
import { judgeClaims } from '../../scripts/judge-claims.ts';
import type { Claim, NameRef } from '../../src/model/claim.ts';
import type { ClaimStatus, RelationType } from '../../src/model/relation.ts';

const KINDS = { 海港: 'Company', 灯塔: 'Company', 海港云: 'CloudProvider', 云帆: 'CloudProvider' } as const;

const entities: GoldArticle['entities'] = [
  { id: 'harbor', type: 'Company', name: '海港', aliases: ['Harbor Inc.'], family: 'harbor' },
  { id: 'harbor-cloud', type: 'CloudProvider', name: '海港云', family: 'harbor' },
  { id: 'beacon', type: 'Company', name: '灯塔' },
  { id: 'sail', type: 'CloudProvider', name: '云帆' },
];

function claim(
  type: RelationType,
  from: string,
  to: string,
  confidence: number,
  status: ClaimStatus = 'active',
): Claim {
  const ref = (name: string): NameRef => ({
    kind: KINDS[name as keyof typeof KINDS] ?? 'Company',
    name,
    forms: [name],
  });
  const place = { id: '', start: 0, end: 0, quote: '', ownWord: false, rule: '', extractor: '' };
  return { ...place, type, status, subject: ref(from), object: ref(to), confidence };
}

/** The confidences of what is right, and of what is not, in the order in which claims are judged. */
function judge(relations: GoldArticle['relations'], claims: readonly Claim[]) {
  const judged = judgeClaims({ set: '', id: 'a', bytes: new Uint8Array(), entities, relations }, claims);
  const of = (isRight: boolean) =>
    judged.filter((each) => each.isRight === isRight).map(({ confidence }) => confidence);
  return { right: of(true), wrong: of(false) };
}

describe('judgeClaims', () => {
  it('tells what labels hold, by any of their names and in either direction of what has none', () => {
    const relations = [
      { type: 'USES', from: 'beacon', to: 'sail' },
      { type: 'PARTNERS_WITH', from: 'harbor', to: 'beacon' },
    ] as const;
    const claims = [
      claim('USES', '灯塔', '云帆', 0.9),
      claim('PARTNERS_WITH', '灯塔', 'harbor inc', 0.7),
      claim('ACQUIRED', '灯塔', '海港', 0.6),
    ];
    expect(judge(relations, claims)).toEqual({ right: [0.9, 0.7], wrong: [0.6] });
  });

  it('counts what is said of both members of a family once, by the surest', () => {
    const claims = [claim('PARTNERS_WITH', '灯塔', '海港', 0.6), claim('PARTNERS_WITH', '灯塔', '海港云', 0.8)];
    expect(judge([{ type: 'PARTNERS_WITH', from: 'harbor', to: 'beacon' }], claims)).toEqual({
      right: [0.8],
      wrong: [],
    });
    expect(judge([], claims)).toEqual({ right: [], wrong: [0.8] });
  });

  it('holds a use against a move, and denials against denials alone', () => {
    const moved = [{ type: 'MIGRATED_TO', from: 'beacon', to: 'sail' }] as const;
    expect(judge(moved, [claim('USES', '灯塔', '云帆', 0.5)])).toEqual({ right: [0.5], wrong: [] });
    const denied = [{ type: 'USES', from: 'beacon', to: 'sail', status: 'denied' }] as const;
    expect(judge(denied, [claim('USES', '灯塔', '云帆', 0.5)])).toEqual({ right: [], wrong: [0.5] });
    expect(judge(denied, [claim('USES', '灯塔', '云帆', 0.5, 'denied')])).toEqual({ right: [0.5], wrong: [] });
  });

  it('keeps claims on names that no label bears apart', () => {
    const claims = [claim('USES', '无名甲', '云帆', 0.5), claim('USES', '无名乙', '云帆', 0.4)];
    expect(judge([], claims)).toEqual({ right: [], wrong: [0.5, 0.4] });
  });
});
