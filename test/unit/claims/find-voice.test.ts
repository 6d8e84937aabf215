import { describe, expect, it } from 'vitest';
import { createVoiceFinder } from '../../../src/claims/find-voice.ts';
import type { Document } from '../../../src/model/document.ts';
import { markArticle } from './mark-article.ts';

/** Who speaks as "we" in the last line, and by what. */
function voiceOf(lines: readonly string[], about: Partial<Document> = {}): string | undefined {
  const { document, mentions } = markArticle(lines, { lang: about.lang ?? 'zh' });
  const { start } = document.blocks.at(-1)!;
  const inside = mentions.mentions.filter((mention) => mention.start >= start);
  const earlier = mentions.mentions.findLast(
    (mention) => mention.start < start && mentions.entities[mention.entity]!.kind === 'Person',
  );
  const voice = createVoiceFinder({ ...document, ...about }, mentions)(inside, earlier);
  return voice && `${voice.ground}: ${mentions.entities[voice.mention.entity]!.name}`;
}

describe('createVoiceFinder', () => {
  it.each<[string, readonly string[], Partial<Document>, string | undefined]>([
    ['employer before the person', ['[C:甲公司]总监[H:李明]来了。', '[H:李明]说'], {}, 'speaker: 甲公司'],
    ['employer behind', ['[H:Ann Lee], head of [C:Acme], spoke.', 'She said'], { lang: 'en' }, 'speaker: Acme'],
    [
      'the nearer one',
      ['[C:甲公司]收购[C:乙公司]，[C:乙公司]总监[H:李明]留任，[C:丙公司]反对。', '[H:李明]说'],
      {},
      'speaker: 乙公司',
    ],
    ['the outlet', ['[C:甲公司]、[C:乙公司]、[C:甲公司]。', '天气'], { outlet: '乙公司技术博客' }, 'outlet: 乙公司'],
    ['the author', ['[C:甲公司]、[C:乙公司]、[C:甲公司]。', '天气'], { author: '乙公司' }, 'outlet: 乙公司'],
    ['the topic', ['[C:甲公司]、[C:乙公司]、[C:乙公司]。', '天气'], { outlet: '某报' }, 'topic: 乙公司'],
    ['no employer in another sentence', ['[C:甲公司]上市。[H:李明]来了。', '[H:李明]说'], {}, 'topic: 甲公司'],
    ['nobody', ['[H:李明]来了。', '[H:李明]说'], {}, undefined],
  ])('finds %s', (_, lines, about, expected) => {
    expect(voiceOf(lines, about)).toBe(expected);
  });
});
