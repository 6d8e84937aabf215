import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readColumns } from '../../../src/mentions/read-columns.ts';
import { readSurface, type Surface } from '../../../src/mentions/read-surface.ts';
import type { BlockKind } from '../../../src/model/document.ts';
import { toLineDocument } from './line-document.ts';

/** A surface of lines, each a block of its own: of the kind before its bar, else a paragraph. */
function surfaceOf(lines: readonly string[]): Surface {
  const text = lines.map((line) => line.split('|').at(-1)!).join('\n');
  let end = -1;
  const blocks = lines.map((line) => {
    const [kind, own] = line.includes('|') ? line.split('|') : ['body', line];
    const start = end + 1;
    end = start + own!.length;
    return { kind: kind as BlockKind, start, end };
  });
  return readSurface({ ...toLineDocument(text), blocks });
}

/** The heads of each column. */
function read(...lines: string[]): string[] {
  const surface = surfaceOf(lines);
  const columns: string[][] = [];
  for (const { list, start, end } of readColumns(surface)) {
    columns[list] ??= [];
    columns[list].push(surface.text.slice(start, end));
  }
  return columns.map((heads) => heads.join(' / '));
}

describe('columns', () => {
  test('hold what stands before the same mark', () => {
    expect(read('海港科技：云上账本', '青山银行：手机银行6.0', '远帆：智能客服', '白鹭保险：线上核保')).toEqual([
      '海港科技 / 青山银行 / 远帆 / 白鹭保险',
    ]);
    expect(read('Kelp - boxes for parcels', 'Fernly - shared notes', 'Quarry – ore by post', 'Oat - food')).toEqual([
      'Kelp / Fernly / Quarry / Oat',
    ]);
  });

  test('hold whole lines, over what is told below each', () => {
    const told =
      'body|They sell boxes to those who wait for parcels, in four cities of the north, and soon in a fifth.';
    expect(read('heading|Kelp', told, told, 'heading|Fernly', told, 'heading|Quarry', told, 'heading|Oat')).toEqual([
      'Kelp / Fernly / Quarry / Oat',
    ]);
  });

  test('do without the numbers of their rows, and keep those of names', () => {
    expect(read('1. Kelp', '2. Fernly', '（三）远帆', '4、青山银行', '5. 10Tracks')).toEqual([
      'Kelp / Fernly / 远帆 / 青山银行 / 10Tracks',
    ]);
    expect(read('10Tracks', '3PLET', 'Kelp', 'Oat')).toEqual(['10Tracks / 3PLET / Kelp / Oat']);
  });

  test('need four rows of one shape, near one another', () => {
    expect(read('海港：一', '青山：二', '远帆：三')).toEqual([]);
    expect(read('海港：一', '青山（二）', '远帆：三', 'listItem|白鹭：四')).toEqual([]);
    const between = Array.from(
      { length: 12 },
      () => '这一段说的是别的事情，写得很长很长，没有名字放在开头，也没有冒号，谁也不会把它当成名单里的一行。',
    );
    expect(read('海港：一', '青山：二', ...between, '远帆：三', '白鹭：四')).toEqual([]);
  });

  test('stay inside the text', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-c1甲 ：:（(.、—-]{1,30}$/u), { maxLength: 12 }), (lines) => {
        const surface = surfaceOf(lines);
        for (const { start, end } of readColumns(surface)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(surface.text.slice(start, end)).not.toContain('\n');
        }
      }),
    );
  });
});
