import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../../src/config.ts';
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
  'lexicon/lists.yaml': readFileSync(join(ROOT, 'seeds/lexicon/lists.yaml'), 'utf8'),
  'patterns/uses.yaml': PATTERN(example),
});

function checkSeeds(folder: string, ...options: readonly string[]) {
  const command = join(ROOT, 'bin/cloudties.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, 'check-seeds', folder, ...options], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('check-seeds', () => {
  it('prints what there is, by file and kind', () => {
    const { status, stdout, stderr } = checkSeeds(seedFolder(files('[C:甲]采用[P:乙云] => 甲 > 乙云')));
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('2 entities: 1 Company, 1 CloudProvider');
    expect(stdout).toContain('2 names, 1 aliases');
    expect(stdout).toContain('1 patterns, 1 examples');
    expect(stdout).toMatch(/seeds\/entities\/a\.yaml\s*│ 2/u);
  });

  it('counts with --on what each pattern reads, and names those that read nothing', () => {
    const folder = seedFolder({
      'news/one.md': '# 上云\n\n小鹏汽车采用阿里云。\n',
      'news/two.md': '# 未上云\n\n小鹏汽车没有动静。\n',
    });
    const { status, stdout } = checkSeeds(join(ROOT, 'seeds'), '--on', join(folder, 'news'));
    expect(status).toBe(0);
    expect(stdout).toMatch(/^uses-\S+: \d+ times in 1 articles$/mu);
    expect(stdout).toMatch(/^acquired-\S+: never$/mu);
  });

  it('ends with code 4 and the file and line of a pattern that misreads its example', () => {
    const { status, stdout, stderr } = checkSeeds(seedFolder(files('[C:甲]放弃[P:乙云] => 甲 > 乙云')));
    expect([status, stdout]).toEqual([4, '']);
    expect(stderr).toMatch(/^SEEDS_INVALID: /u);
    expect(stderr).toContain('seeds/patterns/uses.yaml:1: uses-adopts: ');
  });

  it('gives file and line of a frame with an unknown sense', () => {
    const folder = seedFolder({
      ...files('[C:甲]采用[P:乙云] => 甲 > 乙云'),
      'lexicon/relations.yaml': 'use: [采用]\n',
    });
    expect(checkSeeds(folder).stderr).toMatch(/seeds\/patterns\/uses\.yaml:1: .*unknown sense "relations\.adopt"/u);
  });
});
