import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkSeedsCommand } from '../../../src/commands/check-seeds.ts';
import { AppError } from '../../../src/errors.ts';
import { seedFolder } from '../seeds/seed-folder.ts';

const PATTERN = (example: string) => `- id: uses-adopts
  type: USES
  strength: strong
  reason: A verb between two names.
  frames: ["<S:org>…{adopt}…<O:cloud>"]
  examples: ["${example}"]
`;
const files = (example: string) => ({
  'entities/a.yaml':
    '- { id: a, kind: Company, zh: 甲, aliases: [甲公司] }\n- { id: b, kind: CloudProvider, zh: 乙云 }\n',
  'lexicon/relations.yaml': 'adopt: [采用]\n',
  'patterns/uses.yaml': PATTERN(example),
});

describe('check-seeds', () => {
  const printed: string[] = [];
  beforeEach(() => {
    printed.length = 0;
    vi.spyOn(console, 'log').mockImplementation((text: string) => void printed.push(text));
  });
  afterEach(() => void vi.restoreAllMocks());

  it('prints what there is, by file and kind', async () => {
    const folder = seedFolder(files('[C:甲]采用[P:乙云] => 甲 > 乙云'));
    await checkSeedsCommand().parseAsync([folder], { from: 'user' });
    const output = printed.join('\n');
    expect(output).toContain('2 entities: 1 Company, 1 CloudProvider');
    expect(output).toContain('2 names, 1 aliases');
    expect(output).toContain('1 patterns, 1 examples');
    expect(output).toMatch(/seeds\/entities\/a\.yaml\s*│ 2/u);
  });

  it('ends with code 4 and the file and line of a pattern that misreads its example', async () => {
    const folder = seedFolder(files('[C:甲]放弃[P:乙云] => 甲 > 乙云'));
    const run = checkSeedsCommand().parseAsync([folder], { from: 'user' });
    await expect(run).rejects.toMatchObject({ code: 'SEEDS_INVALID', exitCode: 4 });
    await expect(run).rejects.toThrow('seeds/patterns/uses.yaml:1: uses-adopts: ');
    expect(printed).toEqual([]);
    await expect(run).rejects.toBeInstanceOf(AppError);
  });

  it('gives file and line of a frame with an unknown sense', async () => {
    const folder = seedFolder({
      ...files('[C:甲]采用[P:乙云] => 甲 > 乙云'),
      'lexicon/relations.yaml': 'use: [采用]\n',
    });
    const run = checkSeedsCommand().parseAsync([folder], { from: 'user' });
    await expect(run).rejects.toThrow(/seeds\/patterns\/uses\.yaml:1: .*unknown sense "relations\.adopt"/u);
  });
});
