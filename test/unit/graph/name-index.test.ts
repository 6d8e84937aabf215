import { describe, expect, test } from 'vitest';
import { createNameIndex, toDiscoveredId, toNameId } from '../../../src/graph/name-index.ts';
import type { NameRef } from '../../../src/model/claim.ts';
import type { EntityRow } from '../../../src/model/seed-row.ts';

const row = (id: string, zh: string, more: Partial<EntityRow> = {}): EntityRow => ({
  ...{ id, kind: 'Company', names: { zh }, aliases: [], ambiguous: [], products: [] },
  ...more,
});
const index = createNameIndex(
  new Map(
    [
      row('aliyun', '阿里云', { kind: 'CloudProvider', aliases: ['飞天', '阿里'], ambiguous: ['Apsara'] }),
      row('feitian', '飞天诚信', { aliases: ['飞天'] }),
      row('lianhe-sh', '联合', {}),
      row('lianhe-bj', '联合', {}),
      row('ma-yun', '马云', { kind: 'Person' }),
    ].map((entity) => [entity.id, entity]),
  ),
);
const name = (text: string, more: Partial<NameRef> = {}) =>
  index.nameOf({ kind: 'Company', name: text, forms: [], ...more });

describe('an end of a claim goes to', () => {
  test('one name, in whatever script, case and kind of organization it is written', () => {
    expect(name('阿里雲').id).toBe(name('阿里 云', { kind: 'CloudProvider' }).id);
    expect(name('ACME').id).toBe(name('Acme').id);
  });

  test('names apart by space and by scope', () => {
    expect(name('马云').id).not.toBe(name('马云', { kind: 'Person' }).id);
    expect(name('王伟', { kind: 'Person', scope: 'a' }).id).not.toBe(name('王伟', { kind: 'Person', scope: 'b' }).id);
  });

  test.each([
    ['a name', '阿里云', 'aliyun', '阿里云'],
    ['a plain alias', '阿里', 'aliyun', '阿里'],
    ['the own name instead of an ambiguous alias', 'Apsara', 'aliyun', '阿里云'],
    ['the own name instead of an alias that two rows share', '飞天', 'feitian', '飞天诚信'],
    ['the own name instead of a paraphrase', '马云创办的云', 'aliyun', '阿里云'],
  ])('%s of the row that the extractor found', (_, text, knownId, expected) => {
    const found = name(text, { knownId });
    expect(found.folded).toBe(expected);
    expect(index.rowOf(found)?.id).toBe(knownId);
  });

  test('a name of its own where two rows are called alike', () => {
    const [here, there] = [name('联合', { knownId: 'lianhe-sh' }), name('联合', { knownId: 'lianhe-bj' })];
    expect([index.rowOf(here)?.id, index.rowOf(there)?.id]).toEqual(['lianhe-sh', 'lianhe-bj']);
    expect(index.rowOf(name('联合'))).toBeUndefined();
  });
});

describe('a name names', () => {
  test.each([
    ['its row, though the extractor did not see it', name('阿里云'), 'aliyun'],
    ['nobody known, by an ambiguous alias alone', name('Apsara'), undefined],
    ['nobody known, by an alias that two rows share', name('飞天'), undefined],
    ['nobody known, in another space', name('阿里云', { kind: 'Person' }), undefined],
    ['nobody known, as a namesake with an employer', name('马云', { kind: 'Person', scope: '某公司' }), undefined],
    ['nobody known, by the id of a row that is gone', name('旧公司', { knownId: 'gone' }), undefined],
  ])('%s', (_, key, expected) => expect(index.rowOf(key)?.id).toBe(expected));
});

describe('ids', () => {
  test('of discovered entities lead back to their name, and slugs do not', () => {
    const { id } = name('Acme');
    expect(toNameId(toDiscoveredId(id))).toBe(id);
    expect(toNameId('xiaomi')).toBeUndefined();
  });

  test('of the seeds change with a row, not with the order of rows', () => {
    const [a, b] = [row('a', '甲'), row('b', '乙')];
    const version = (...rows: EntityRow[]) =>
      createNameIndex(new Map(rows.map((entity) => [entity.id, entity]))).version;
    expect(version(a, b)).toBe(version(b, a));
    expect(version(a, b)).not.toBe(version(a, { ...b, aliases: ['丙'] }));
  });
});
