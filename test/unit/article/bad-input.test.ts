import { describe, expect, it } from 'vitest';
import { codesOf, readText } from './read-text.ts';

const PARAGRAPH = 'Acme said on Monday that it has moved all of its systems to Globex Cloud.';

describe('bad input', () => {
  it.each([
    ['no date', `# Acme moves\n\n${PARAGRAPH}`, ['DATE_MISSING']],
    ['a date in the future', `---\ntitle: T\ndate: 2031-01-01\n---\n${PARAGRAPH}`, ['DATE_IN_FUTURE']],
    ['a date of tomorrow, which is today elsewhere', `---\ntitle: T\ndate: 2025-06-02\n---\n${PARAGRAPH}`, []],
    [
      'a date that no calendar has',
      `---\ntitle: T\ndate: 2023-02-30\n---\n${PARAGRAPH}`,
      ['DATE_UNREADABLE', 'DATE_MISSING'],
    ],
    ['broken YAML', `---\ntitle: A: B\ndate: 2024-01-02\n---\n${PARAGRAPH}`, ['FRONT_MATTER_REPAIRED']],
    ['front matter that is never closed', `---\ntitle: T\ndate: 2024-01-02\n\n${PARAGRAPH}`, ['FRONT_MATTER_UNCLOSED']],
    ['no title', `---\ndate: 2024-01-02\n---\n${PARAGRAPH}`, ['TITLE_MISSING']],
    ['no body', '---\ntitle: T\ndate: 2024-01-02\n---\n', ['BODY_EMPTY']],
    [
      'a body of nothing but a script',
      "---\ntitle: T\ndate: 2024-01-02\n---\n<script>window.location.href = '/'</script>",
      ['BODY_EMPTY'],
    ],
    [
      'a URL that is none',
      `---\ntitle: T\ndate: 2024-01-02\nurl: https://exa mple/\n---\n${PARAGRAPH}`,
      ['URL_UNREADABLE'],
    ],
    [
      'a code fence that is never closed',
      `---\ntitle: T\ndate: 2024-01-02\n---\n\n\`\`\`\n${PARAGRAPH}`,
      ['CODE_UNCLOSED'],
    ],
    ['a closed code fence', `---\ntitle: T\ndate: 2024-01-02\n---\n${PARAGRAPH}\n\n~~~sh\nls\n~~~~`, []],
    ['a fence at the very end', `---\ntitle: T\ndate: 2024-01-02\n---\n${PARAGRAPH}\n\n\`\`\`\n`, []],
    ['a fence that ends with its quotation', `# T\n\n2024-01-02\n\n> \`\`\`\n> ls\n\n${PARAGRAPH}`, []],
    ['NUL bytes', `---\ntitle: T\ndate: 2024-01-02\n---\nAc\0me. ${PARAGRAPH}`, ['CONTROL_CHARACTERS_REMOVED']],
  ])('reads an article with %s and says so', (_name, source, codes) => {
    expect(codesOf(readText(source))).toEqual(codes);
  });

  it.each([
    ['---\ntitle: 03/04/2026\ndate: 03/04/2026\n---\n', 3],
    ['---\ntitle: T\ndate:\n  - 03/04/2026\n---\n', undefined],
    ['[#]: author: "x"\n[#]: date: "03/04/2026"\n', 2],
    ['\n---\nPublished: "03/04/2026"\ntitle: T\n---\n', 3],
  ])('names the line of a date that it cannot read: %j', (head, line) => {
    const { diagnostics } = readText(`${head}${PARAGRAPH}`);
    const [fault] = diagnostics.filter(({ code }) => code === 'DATE_UNREADABLE');
    expect(fault?.line).toBe(line);
    expect(fault?.message).toMatch(/cannot be read: "03\/04\/2026" may be 2026-03-04 or 2026-04-03; .*\.$/);
  });

  it('names the line of a fence that is never closed, whatever stands before it', () => {
    const torn = `[![picture](a.png)\n\nCaption](b.html)`;
    const { diagnostics } = readText(
      `---\ntitle: T\ndate: 2024-01-02\n---\n${torn}\n\n\`\`\`\n${PARAGRAPH}\n\nMore.\n`,
    );
    expect(diagnostics).toMatchObject([{ code: 'CODE_UNCLOSED', line: 9 }]);
  });

  it('gives an article without a title its first sentence, and without one its file name', () => {
    expect(readText(`---\ndate: 2024-01-02\n---\n${PARAGRAPH} More.`).title).toBe(PARAGRAPH.slice(0, -1));
    expect(readText('---\n---\n<br>', 'x/empty-page.html').title).toBe('empty-page');
    expect(readText('---\n---\n<br>', 'x/empty-page.html').text).toBe('');
  });

  it.each([
    ['nested divs', '<div>'.repeat(100_000), '</div>'.repeat(100_000)],
    ['divs that are never closed', '<div>'.repeat(100_000), ''],
    ['inline elements that are never closed', '<b><i>'.repeat(50_000), ''],
    ['paragraphs that are never closed', '<p>'.repeat(50_000), ''],
    ['end tags without a start', '</div></table></ul></a>'.repeat(20_000), ''],
    ['quotations in quotations', '> '.repeat(50_000), ''],
    ['brackets', '['.repeat(100_000), '\n\n'],
    ['halves of links', ']('.repeat(100_000), '\n\n'],
  ])('reads 100,000 %s in a few seconds, without overflow', (_name, before, after) => {
    const started = Date.now();
    const { text } = readText(`# Acme moves\n\n${before}${after}`);
    expect(text.startsWith('Acme moves')).toBe(true);
    expect(Date.now() - started).toBeLessThan(15_000);
  });

  it('keeps the text inside deep nesting', () => {
    expect(readText(`${'<div>'.repeat(50_000)}<p>${PARAGRAPH}</p>${'</div>'.repeat(50_000)}`).text).toContain(
      PARAGRAPH,
    );
  });

  it('refuses a file of 20 MB with the limit in its message', () => {
    expect(() => readText(Buffer.alloc(20 * 1024 * 1024, 0x61), 'big.md')).toThrow(
      /big\.md is larger than 10 MB, the limit\. Split it/,
    );
  });

  it('reads a file of 4 MB in bounded time', () => {
    const started = Date.now();
    expect(readText(`# T1\n\n${`${PARAGRAPH}\n\n`.repeat(55_000)}`).blocks.length).toBe(55_001);
    expect(Date.now() - started).toBeLessThan(20_000);
  });

  it('keeps names with quotes, backticks and emoji, and titles of any length', () => {
    const title = `O'Acme "Cloud" 🚀 ${'very '.repeat(80)}long`;
    expect(readText(`# ${title}\n\n${PARAGRAPH}`).title).toBe(title);
  });
});
