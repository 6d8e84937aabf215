import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../../src/config.ts';
import type { AppError } from '../../../src/errors.ts';
import { loadPrices } from '../../../src/seeds/load-prices.ts';
import { seedFolder } from './seed-folder.ts';

const ROW =
  '- { id: harbor-1, models: [harbor-1, "harbor-1-*"], input: 0.25, output: 2, currency: EUR, batch: 0.5, asOf: 2026-02 }';

function faultsOf(text: string): string {
  try {
    loadPrices(seedFolder({ 'prices/hosted.yaml': text }));
  } catch (error) {
    expect(error).toMatchObject({ code: 'SEEDS_INVALID' });
    return (error as AppError).message;
  }
  return 'no fault';
}

describe('prices of the seeds', () => {
  test('are read with numbers and defaults', () => {
    expect(loadPrices(seedFolder({ 'prices/hosted.yaml': `# Prices\n${ROW}\n` }))).toMatchObject([
      {
        line: 2,
        row: {
          ...{ id: 'harbor-1', models: ['harbor-1', 'harbor-1-*'], local: false, input: 0.25, output: 2 },
          ...{ currency: 'EUR', batch: 0.5, asOf: '2026-02' },
        },
      },
    ]);
  });

  test('need no folder', () => {
    expect(loadPrices(seedFolder({}))).toEqual([]);
  });

  test('of this checkout are sound, and local models are free', () => {
    const rows = loadPrices(join(ROOT, 'seeds')).map(({ row }) => row);
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.filter(({ local }) => local).map(({ input, output }) => input + output)).toEqual([0]);
  });

  test.each([
    ['a comma for a point', ROW.replace('0.25', '"0,25"'), /hosted\.yaml:1: harbor-1: input: expected a price/],
    ['a negative price', ROW.replace('output: 2', 'output: -2'), /:1: harbor-1: output: expected a price/],
    ['no price', ROW.replace('input: 0.25, ', ''), /:1: harbor-1: input: missing/],
    ['a sign for a currency', ROW.replace('EUR', '€'), /:1: harbor-1: currency: a currency has three capital letters/],
    [
      'half as a percentage',
      ROW.replace('batch: 0.5', 'batch: 50'),
      /:1: harbor-1: batch: expected what a batch costs/,
    ],
    ['a day', ROW.replace('2026-02', '2026-02-03'), /:1: harbor-1: asOf: expected a month/],
    ['a star in the middle', ROW.replace('harbor-1-*', 'har*bor'), /:1: harbor-1: models\.1: a name of a model/],
    ['an unknown key', ROW.replace('batch', 'bulk'), /:1: harbor-1: unknown key "bulk"/],
    [
      'a model in two rows',
      `${ROW}\n${ROW.replace('id: harbor-1', 'id: h')}`,
      /:2: h: model harbor-1 is taken at .*:1/,
    ],
    ['an id twice', `${ROW}\n${ROW.replace(/\[.*\]/, '[x]')}`, /:2: harbor-1: id harbor-1 is taken at .*:1/],
  ])('with %s are told with file and line', (_, text, message) => {
    expect(faultsOf(text)).toMatch(message);
  });
});
