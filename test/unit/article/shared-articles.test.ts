import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../../src/config.ts';
import { AppError } from '../../../src/errors.ts';
import { codesOf, readText } from './read-text.ts';

/** Some of the files are dated later than the day of the other tests. */
const LATER = new Date('2030-01-01');
const SHARED = join(ROOT, '..', 'shared');

function filesOf(folder: string, ending = /\.(md|html|txt)$/): string[] {
  return existsSync(join(SHARED, folder)) ? readdirSync(join(SHARED, folder)).filter((name) => ending.test(name)) : [];
}

/** Runs a test where the shared articles are, and says what is missing elsewhere. */
function withShared(folder: string, name: string, run: () => void): void {
  it.skipIf(filesOf(folder).length === 0)(`${name} (skipped where ../shared/${folder} is missing)`, run);
}

/** What becomes of a file: its diagnostics, or the reason why it is refused. */
function outcomeOf(path: string): string[] {
  try {
    const document = readText(readFileSync(join(SHARED, path)), path, LATER);
    expect(document.blocks.map(({ start, end }) => document.text.slice(start, end)).join('\n')).toBe(document.text);
    return codesOf(document);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return [error.code];
  }
}

describe('odd files', () => {
  withShared('odd', 'are each read or refused with the expected outcome', () => {
    const outcomes = Object.fromEntries(filesOf('odd').map((file) => [file.slice(3), outcomeOf(`odd/${file}`)]));
    for (const [file, codes] of Object.entries(outcomes)) {
      if (file.startsWith('yamlerr')) expect(codes, file).toContain('FRONT_MATTER_REPAIRED');
    }
    expect(outcomes).toMatchObject({
      'titletype.md': [],
      'emptybody.html': expect.arrayContaining(['BODY_EMPTY']),
      'emptyfile.txt': ['ARTICLE_UNREADABLE'],
      'nul.md': ['ARTICLE_UNREADABLE'],
      'yamlnotmap.html': expect.arrayContaining(['FRONT_MATTER_NOT_A_MAP']),
      'bom.md': [],
    });
  });

  withShared('odd', 'have the titles that a person reads in them', () => {
    const titles = filesOf('odd')
      .filter((file) => /yamlerr|titletype/.test(file))
      .map((file) => readText(readFileSync(join(SHARED, 'odd', file)), file).title);
    expect(titles).toContain('20251126');
    expect(titles.filter((title) => title.startsWith('#MeToo'))).toHaveLength(1);
    expect(titles.filter((title) => title.includes(': '))).toHaveLength(6);
  });
});

describe('the corpus', () => {
  withShared('corpus', 'is read whole: every article has text beside its title', () => {
    const files = filesOf('corpus');
    const refused = files.filter((file) =>
      outcomeOf(`corpus/${file}`).some((code) => /UNREADABLE|BODY_EMPTY/.test(code)),
    );
    expect(files.length).toBeGreaterThanOrEqual(800);
    expect(refused).toEqual([]);
  });
});

interface Label {
  readonly article: { readonly id: string; readonly lang: string; readonly date: string | null };
  readonly relations: readonly { readonly quote?: string }[];
}

const CLAIM_KINDS = new Set(['title', 'heading', 'body', 'listItem', 'cell', 'caption', 'byline']);

describe('labelled articles', () => {
  const labels = ['seeds', 'dev', 'dev2', 'dev3', 'dev4'].flatMap((set) =>
    filesOf(`gold/${set}`, /\.json$/).map((file) => ({
      label: JSON.parse(readFileSync(join(SHARED, 'gold', set, file), 'utf8')) as Label,
      document: readText(readFileSync(join(SHARED, 'gold', set, file.replace(/json$/, 'md'))), file),
    })),
  );
  const share = (right: number, all: number): number => right / Math.max(1, all);

  withShared('gold/dev', 'get the dates of their readers in 96 of 100 and the languages in all', () => {
    const dated = labels.filter(({ label, document }) => (document.publishedOn?.value ?? null) === label.article.date);
    expect(share(dated.length, labels.length)).toBeGreaterThanOrEqual(0.96);
    expect(labels.filter(({ label, document }) => document.lang !== label.article.lang)).toEqual([]);
  });

  withShared('gold/dev', 'keep their evidence in blocks that claims may come from', () => {
    const squash = (text: string): string => text.replace(/[\s*_`>#\\[\]]|\]?\(https?:[^)]*\)/gu, '');
    let found = 0;
    let kept = 0;
    for (const { label, document } of labels) {
      const texts = document.blocks.map((block) => ({
        kind: block.kind,
        text: document.text.slice(block.start, block.end),
      }));
      const all = squash(texts.map(({ text }) => text).join('\n'));
      const claims = squash(
        texts
          .filter(({ kind }) => CLAIM_KINDS.has(kind))
          .map(({ text }) => text)
          .join('\n'),
      );
      for (const { quote } of label.relations) {
        if (!quote || !all.includes(squash(quote))) continue;
        found++;
        if (claims.includes(squash(quote))) kept++;
      }
    }
    expect(found).toBeGreaterThan(2600);
    expect(share(kept, found)).toBeGreaterThanOrEqual(0.998);
  });
});
