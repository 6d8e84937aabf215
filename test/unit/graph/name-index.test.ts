import { describe, expect, test } from 'vitest';
import { toKnownEntity } from '../../../src/graph/entity-node.ts';
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
      row('yunqi', '云栖大会', { kind: 'Event', aliases: ['阿里云栖大会'], ambiguous: ['云栖'], host: 'aliyun' }),
      row('forum-a', '云论坛', { kind: 'Event' }),
      row('forum-b', '云论坛', { kind: 'Event' }),
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
    expect(index.knownOf(found)?.id).toBe(knownId);
  });

  test('a name of its own where two rows are called alike', () => {
    const [here, there] = [name('联合', { knownId: 'lianhe-sh' }), name('联合', { knownId: 'lianhe-bj' })];
    expect([index.knownOf(here)?.id, index.knownOf(there)?.id]).toEqual(['lianhe-sh', 'lianhe-bj']);
    expect(index.knownOf(name('联合'))).toBeUndefined();
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
  ])('%s', (_, key, expected) => expect(index.knownOf(key)?.id).toBe(expected));
});

describe('an edition of an event', () => {
  const event = (text: string, scope?: string, more: Partial<NameRef> = {}) =>
    name(text, { kind: 'Event', ...(scope !== undefined && { scope }), ...more });

  test.each([
    ['2021云栖大会', '2021'],
    ['云栖大会2021', '2021'],
    ['2021年雲棲大會', '2021'],
    ['云栖大会（2021）', '2021'],
  ])('is one name, wherever the year stands: %s', (text, scope) => {
    expect(event(text, scope)).toEqual(event('云栖大会', '2021'));
  });

  test('has a name apart from that of another year, and of the event without one', () => {
    const ids = [event('星火大会', '2021'), event('星火大会', '2022'), event('星火大会')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
  });

  test('keeps its ordinal in the name', () => {
    expect(event('2021第五届星火大会', '2021').folded).toBe('第五届星火大会');
  });

  test.each<[string, ReturnType<typeof event>, string | undefined]>([
    ['by a name of the series', event('2021云栖大会', '2021', { knownId: 'yunqi' }), 'yunqi-2021'],
    ['by an alias', event('阿里云栖大会', '2022', { knownId: 'yunqi' }), 'yunqi-2022'],
    [
      'by an ambiguous alias that the extractor resolved',
      event('云栖2021', '2021', { knownId: 'yunqi' }),
      'yunqi-2021',
    ],
    ['by a name that two rows share', event('云论坛', '2021', { knownId: 'forum-b' }), 'forum-b-2021'],
    ['though the extractor did not see the series', event('2021云栖大会', '2021'), 'yunqi-2021'],
    ['not without a year: that is the series', event('云栖大会', undefined, { knownId: 'yunqi' }), 'yunqi'],
    ['not by an ambiguous alias alone', event('云栖', '2021'), undefined],
    ['not by a name that two rows share alone', event('云论坛', '2021'), undefined],
  ])('is known %s', (_, key, id) => expect(index.knownOf(key)?.id).toBe(id));

  test('is known by its row and year, as other kinds have none', () => {
    expect(index.knownById('yunqi', '2021')?.id).toBe('yunqi-2021');
    expect(index.knownById('aliyun', '2021')?.id).toBe('aliyun');
    expect(index.knownById('gone', '2021')).toBeUndefined();
  });

  test('is called by the names of the series with the year, and by all of them without', () => {
    expect(toKnownEntity(index.knownById('yunqi', '2021')!)).toEqual({
      ...{ id: 'yunqi-2021', kind: 'Event', known: true, name: '2021云栖大会', nameZh: '2021云栖大会' },
      ...{ aliases: ['云栖大会', '阿里云栖大会', '云栖'], aliasText: '云栖大会 | 阿里云栖大会 | 云栖' },
      ...{ hostId: 'aliyun', series: 'yunqi', edition: 2021 },
    });
    expect(toKnownEntity(index.knownById('yunqi')!)).toMatchObject({ id: 'yunqi', name: '云栖大会' });
    expect(toKnownEntity(index.knownById('yunqi')!)).not.toHaveProperty('edition');
  });
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
