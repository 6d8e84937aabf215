import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createChannelFinder } from '../../../src/claims/find-channels.ts';
import { ROOT } from '../../../src/config.ts';
import { markArticle } from './mark-article.ts';

const channels = parse(readFileSync(join(ROOT, 'seeds/lexicon/channels.yaml'), 'utf8'), { schema: 'failsafe' });
const findChannels = createChannelFinder({ channels });

function found(line: string): readonly string[] {
  const { document, mentions } = markArticle([line]);
  return findChannels(document, mentions).map(({ entity }) => mentions.entities[entity]!.name);
}

describe('findChannels', () => {
  it.each<[string, readonly string[]]>([
    ['[C:海港网]获悉，[C:甲公司]完成融资。', ['海港网']],
    ['记者从[C:海港网]获悉，[C:甲公司]完成融资。', []],
    ['據[C:海港網]報道，[C:甲公司]完成融资。', ['海港網']],
    ['[C:海港网]报道显示屏产量。', []],
    ['[C:甲公司]在[C:海港博客]发文称，已停用[P:乙云]。', ['海港博客']],
    ['[C:甲公司]通过“[C:海港博客]”公众号致歉。', ['海港博客']],
    ['[C:甲公司]在[P:乙云]上部署系统。', []],
    ['[H:Ann Lee] wrote on [C:Harbor Posts] that [C:Acme] left.', ['Harbor Posts']],
    ['[C:Acme] runs on [P:Beta].', []],
  ])('reads %s', (line, expected) => {
    expect(found(line)).toEqual(expected);
  });

  it('names the sense that the lexicon lacks', () => {
    expect(() => createChannelFinder({ channels: {} })).toThrow('seeds/lexicon/channels.yaml');
  });
});
