import { describe, expect, it } from 'vitest';
import { readFrame } from '../../../src/claims/read-frame.ts';

const senses: Readonly<Record<string, readonly string[]>> = {
  'relations.adopt': ['采用', 'adopts'],
  'relations.pick': ['选~上云'],
  'titles.*': ['CEO'],
};

/** Writes a frame's outline: anchors with the reach between them, `~` for one over names. */
function outline(frame: string): string {
  const { anchors, reaches, isOpen } = readFrame(frame, (key) =>
    (senses[key] ?? []).map((text) => ({ text, isWhole: true })),
  );
  const shown = anchors.map((anchor) =>
    anchor.kind === 'slot' ? `${anchor.role}:${anchor.names}` : anchor.words.map(({ text }) => text).join('|'),
  );
  const between = reaches.map(({ length, overNames }) => `${length}${overNames ? '~' : ''}`);
  return `${isOpen ? '' : '… '}${shown.map((one, at) => (at === 0 ? one : `${between[at - 1]} ${one}`)).join(' ')}`;
}

describe('readFrame', () => {
  it.each([
    ['<S:org>…{adopt}…<O:cloud>', 'S:org 84 采用|adopts 84 O:cloud'],
    ['<S:org>…20{adopt}~10<O:cloud>', 'S:org 60 采用|adopts 30~ O:cloud'],
    ['<S:org>·6{adopt}·2<O:cloud>', 'S:org 18 采用|adopts 6 O:cloud'],
    ['<S:org>{adopt}?<O:cloud>', 'S:org 6 O:cloud'],
    ['(?:由|led by) <S:org>', '由|led 18 S:org'],
    ['(?:{adopt}|上)<S:org>', '采用|adopts|上 0 S:org'],
    ['<S:org>(?:的)? ?<O:cloud>', 'S:org 9 O:cloud'],
    ['<S:org>[在于]<O:cloud>[，,]?', 'S:org 0 在|于 0 O:cloud'],
    ['<S:org>[^，。]{0,12}<O:cloud>', 'S:org 12~ O:cloud'],
    ['<S:org>[^\\ue000-\\uf8ff，]{0,12}<O:cloud>', 'S:org 12 O:cloud'],
    ['<S:org>\\s*<O:cloud>', 'S:org Infinity O:cloud'],
    ['(?<!from |off )<S:org>\\bon<O:cloud>', 'S:org 0 on 0 O:cloud'],
    ['(?:, an? <O:org> company)', ', 8 a 9 O:org 8 company'],
    ['<O:org>(?<title>[^\\ue000-\\uf8ff]{0,9}{titles.*}(?:兼|和)?) ?<S:person>', 'O:org 9 CEO 9 S:person'],
    ['customers?…<O:cloud>', 'customer 85 O:cloud'],
    ['<S:org>(?:<X:org>)?<O:cloud>', 'S:org 1~ O:cloud'],
    ['(?:的)?<S:org>', '… S:org'],
    ['<S:org>{pick}<O:cloud>', 'S:org 0 选~上云 8~ O:cloud'],
    ['<S:org>(?:a|b?)<O:cloud>', 'S:org 1 O:cloud'],
    ['(?<=<O:cloud>·2{adopt}·4)<S:org>', '… O:cloud 6 采用|adopts 12 S:org'],
    ['(?<=(?<!像)<O:cloud>(?:说|道)~3)<S:org>(?=·2(?:等|,))', '… O:cloud 0 说|道 9~ S:org 6 等|,'],
    ['<S:org>·2<O:cloud>(?=等)', 'S:org 6 O:cloud 0 等'],
    ['<S:org>(?<=甲)<O:cloud>', 'S:org 0 O:cloud'],
    ['<S:org>(?:(?=等)…|的)<O:cloud>', 'S:org 84 O:cloud'],
    ['(?<=上|下)<S:org>', '… 上|下 0 S:org'],
  ])('reads out of %s what every match must hold', (frame, expected) => {
    expect(outline(frame)).toBe(expected);
  });
});
