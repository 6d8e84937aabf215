import { expect, test } from 'vitest';
import { dropAsides } from '../../../src/claims/drop-asides.ts';
import { markArticle } from './mark-article.ts';

function kept(line: string): readonly string[] {
  const { document, mentions } = markArticle([line]);
  return dropAsides(document.text, mentions.mentions).map(({ start, end }) => document.text.slice(start, end));
}

test.each([
  ['投资了[C:甲]（[C:乙]收购）、[C:丙]（[C:丁]：123）和[C:戊]', ['甲', '丙', '戊']],
  ['[H:李明]（[C:甲]创始人）、[H:王红]（[C:乙]总裁）等投资人', ['李明', '王红']],
  ['backed by [H:Ann Lee] ([C:Acme]) and [H:Bo Wu] ([C:Beta])', ['Ann Lee', 'Bo Wu']],
  ['投资了[C:甲]（[C:乙]收购）與[C:丙]（[C:丁]收购）', ['甲', '丙']],
  // One alone, the same name once more, and brackets that hold no name.
  ['投资了[C:甲]（[C:乙]收购）、[C:丙]（已上市）和[C:戊]', ['甲', '乙', '丙', '戊']],
  ['[C:甲]（[C:甲~Acme]）、[C:乙]（[C:乙~Beta]）', ['甲', 'Acme', '乙', 'Beta']],
  ['[C:甲]（[C:乙]收购）宣布，[C:丙]（[C:丁]收购）上市', ['甲', '乙', '丙', '丁']],
])('names in brackets behind members of a list are left out: %s', (line, names) => {
  expect(kept(line)).toEqual(names);
});
