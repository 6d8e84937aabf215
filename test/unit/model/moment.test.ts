import { expect, test } from 'vitest';
import { toMoment } from '../../../src/model/moment.ts';

test.each<[string, string | undefined]>([
  ['2026-05-17', '2026-05-17T23:59:59.999Z'],
  ['2026-05-17T09:00Z', '2026-05-17T09:00:00.000Z'],
  ['2026-05-17T09:00:30.5+08:00', '2026-05-17T01:00:30.500Z'],
  ['2024-02-29', '2024-02-29T23:59:59.999Z'],
  ['2026-02-30', undefined],
  ['2026-05', undefined],
  ['2026-05-17T09:00', undefined],
  ['2026-05-17T25:00Z', undefined],
  ['yesterday', undefined],
  ['', undefined],
])('the moment %s is %s', (text, expected) => {
  expect(toMoment(text)).toBe(expected);
});
