import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { readFlowRow } from '../../../src/seeds/read-flow-row.ts';

const asYaml = (line: string): unknown => parse(line, { schema: 'failsafe' })[0];

describe('readFlowRow', () => {
  it.each([
    '- { id: harbor, kind: Company, zh: 海港集团 }',
    '- { id: a, aliases: [Harbor Cloud Ltd., "re:Invent", \'O"Neil\', 360], products: [], ticker: "600000" }',
    '- {id: a}',
    "- { id: 'it''s', zh: it's, en: 5\" disk }",
    '- { id: a, aliases: [a, ] }',
    '- { id: a,   zh: 海港·云 (中国) ,aliases: [ a , b ] }  ',
  ])('reads %s as YAML does', (line) => {
    expect(readFlowRow(line)).toEqual(asYaml(line));
  });

  it.each([
    'id: harbor',
    '- { id: harbor',
    '- { id: harbor } # a port',
    '- { id: re:Invent }',
    '- { id: a, id: b }',
    '- { id: "a\\n" }',
    '- { id: *anchor }',
    '- { id: !!str a }',
    '- { id: a, aliases: [a, [b]] }',
    '- { id: a, aliases: [a] b }',
    '- { id: a, aliases: [a,, b] }',
    '- { id: a, aliases: [,] }',
    '- { id: a] }',
    '- { id: }',
    '- { }',
  ])('leaves %s to a YAML parser', (line) => {
    expect(readFlowRow(line)).toBeUndefined();
  });

  it('never reads a row otherwise than YAML does', () => {
    const scalar = fc.string({ unit: fc.constantFrom(...'ab云 ,:#"\'[]{}&*!|>%@`?-~\\/.()·1'), maxLength: 6 });
    const written = fc.oneof(
      scalar,
      scalar.map((text) => `"${text}"`),
      scalar.map((text) => `'${text}'`),
    );
    const value = fc.oneof(
      written,
      fc.array(written, { maxLength: 3 }).map((list) => `[${list.join(', ')}]`),
    );
    let read = 0;
    fc.assert(
      fc.property(value, value, (id, zh) => {
        const line = `- { id: ${id}, zh: ${zh} }`;
        const row = readFlowRow(line);
        if (row === undefined) return;
        read += 1;
        expect(row).toEqual(asYaml(line));
      }),
      { numRuns: 3000, seed: 7 },
    );
    expect(read).toBeGreaterThan(50);
  });

  it('reads what a YAML writer wrote', () => {
    const row = { id: 'a', names: ['云', 'Harbor Cloud'] };
    expect(readFlowRow(`- ${stringify(row, { collectionStyle: 'flow', lineWidth: 0 }).trim()}`)).toEqual(row);
  });
});
