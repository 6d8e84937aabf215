import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countRoughTokens } from '../../../src/llm/count-rough-tokens.ts';
import { cutSections, halveSection, type Section } from '../../../src/llm/cut-sections.ts';
import { renderPieces } from '../../../src/llm/render-pieces.ts';
import type { Document } from '../../../src/model/document.ts';
import { makeDocument } from './make-document.ts';

const words = fc.string({
  unit: fc.constantFrom('cloud ', '云', '。', '. ', 'x', '!', '😀', '\n', '”'),
  minLength: 1,
  maxLength: 400,
});
const blocks = fc.array(
  fc.tuple(fc.constantFrom('body' as const, 'listItem' as const, 'cell' as const, 'advert' as const), words),
  { minLength: 1, maxLength: 12 },
);
const toArticle = (content: readonly (readonly ['body' | 'listItem' | 'cell' | 'advert', string])[]) =>
  makeDocument(['Title', ...content]);

/** Whether a section holds a place of the article. */
const holds = ({ pieces }: Section, at: number) => pieces.some(({ start, end }) => start <= at && at < end);

/** Places that a model should see: those of blocks with more than white space, adverts and the title apart. */
function placesToRead({ blocks: all, text }: Document): readonly number[] {
  return all
    .filter(({ kind, start, end }) => !['advert', 'title'].includes(kind) && text.slice(start, end).trim() !== '')
    .flatMap(({ start, end }) => Array.from({ length: end - start }, (_, index) => start + index));
}

describe('the sections of an article', () => {
  test('hold all that is to be read, and none is longer than it may be', () => {
    fc.assert(
      fc.property(blocks, fc.integer({ min: 60, max: 400 }), (content, most) => {
        const article = toArticle(content);
        const sections = cutSections(article, most);
        for (const at of placesToRead(article)) expect(sections.some((section) => holds(section, at))).toBe(true);
        for (const { pieces, start, end } of sections) {
          expect(pieces.reduce((sum, { tokens }) => sum + tokens, 0)).toBeLessThanOrEqual(most);
          expect(start).toBe(pieces[0]!.start);
          expect(end).toBe(pieces.at(-1)!.end);
        }
      }),
    );
  });

  test('overlap where they touch', () => {
    fc.assert(
      fc.property(blocks, (content) => {
        const sections = cutSections(toArticle(content), 100);
        for (const [index, next] of sections.slice(1).entries()) {
          expect(holds(sections[index]!, next.start)).toBe(true);
          expect(next.end).toBeGreaterThan(sections[index]!.end);
        }
      }),
    );
  });

  test('halve into all that they hold, until they are of one piece', () => {
    fc.assert(
      fc.property(blocks, (content) => {
        const article = toArticle(content);
        const halve = (section: Section): readonly Section[] =>
          halveSection(article, section)?.flatMap(halve) ?? [section];
        for (const section of cutSections(article, 200)) {
          expect(halve(section).flatMap(({ pieces }) => pieces)).toEqual(section.pieces);
        }
      }),
    );
  });

  test('cut no character in two, nor show a paragraph in two lines', () => {
    const article = makeDocument(['Title', '😀'.repeat(2000), 'Larkfield runs on Harborline. '.repeat(60).trim()]);
    const sections = cutSections(article, 1000);
    for (const section of sections) {
      expect(renderPieces(article, section.pieces)).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/u);
      expect(renderPieces(article, section.pieces).split('\n').length).toBeLessThanOrEqual(2);
    }
  });

  test('take little time where a megabyte has neither lines nor sentences', () => {
    const article = makeDocument(['Title', 'x'.repeat(1_000_000)]);
    const sections = cutSections(article, 6000);
    expect(countRoughTokens(article.text)).toBeGreaterThan(240_000);
    expect(sections.length).toBeGreaterThan(40);
  });
});
