import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeBytes, MAX_ARTICLE_BYTES } from '../../../src/article/decode-bytes.ts';

const SIMPLIFIED = '星河银行上周宣布，核心系统已经迁移到阿里云，旧机房将在年底关闭。';
const TRADITIONAL = '遠山商業銀行上週宣布，核心系統已經遷移到雲端，舊機房將在年底關閉。';
const JAPANESE = '青空銀行は先週、基幹システムをクラウドへ移したと発表しました。';

describe('decoding bytes', () => {
  it.each([
    ['UTF-8', 'utf-8', SIMPLIFIED],
    ['GBK', 'gbk', SIMPLIFIED],
    ['GBK, one short line', 'gbk', '星河银行上云'],
    ['GBK with Latin names', 'gbk', 'Acme 与 Globex 携手 AWS 云服务'],
    ['GB18030', 'gb18030', `${SIMPLIFIED}㐂`],
    ['Big5', 'big5', TRADITIONAL],
    ['Big5, one short line', 'big5', '遠山銀行遷移上雲'],
    ['Shift_JIS', 'shift_jis', JAPANESE],
    ['EUC-JP', 'euc-jp', JAPANESE.repeat(3)],
    ['UTF-16 little-endian', 'utf-16le', `${SIMPLIFIED} Acme Cloud 2024`],
    ['UTF-16 big-endian', 'utf-16be', `${SIMPLIFIED} Acme Cloud 2024`],
  ])('reads %s', (_name, encoding, text) => {
    expect(decodeBytes(iconv.encode(text, encoding), 'a.md').text).toBe(text);
  });

  it.each([
    ['utf-8', SIMPLIFIED],
    ['utf-16le', SIMPLIFIED],
    ['utf-16be', SIMPLIFIED],
  ])('drops the byte-order mark of %s', (encoding, text) => {
    expect(decodeBytes(iconv.encode(text, encoding, { addBOM: true }), 'a.md').text).toBe(text);
  });

  it('says which encoding it read, unless it is UTF-8', () => {
    expect(decodeBytes(iconv.encode(SIMPLIFIED, 'gbk'), 'a.md').diagnostics).toMatchObject([{ code: 'DECODED_AS' }]);
    expect(decodeBytes(Buffer.from(SIMPLIFIED), 'a.md').diagnostics).toEqual([]);
  });

  it('ends lines with a line feed whatever the file does', () => {
    expect(decodeBytes(Buffer.from('a\r\nb\rc\nd'), 'a.md').text).toBe('a\nb\nc\nd');
  });

  it('removes NUL bytes and names their first line', () => {
    const { text, diagnostics } = decodeBytes(Buffer.from(`one\n${SIMPLIFIED}\n\0two`), 'a.md');
    expect(text).toBe(`one\n${SIMPLIFIED}\ntwo`);
    expect(diagnostics).toMatchObject([{ code: 'CONTROL_CHARACTERS_REMOVED', line: 3 }]);
  });

  it('keeps damaged UTF-8 as UTF-8 and says where the damage is', () => {
    const bytes = Buffer.concat([
      Buffer.from(`first\n${SIMPLIFIED}`),
      Buffer.from([0xe4, 0xb8]),
      Buffer.from(SIMPLIFIED),
    ]);
    const { text, diagnostics } = decodeBytes(bytes, 'a.md');
    expect(text.startsWith(`first\n${SIMPLIFIED}\uFFFD`)).toBe(true);
    expect(diagnostics).toMatchObject([{ code: 'CHARACTERS_REPLACED', line: 2 }]);
  });

  it.each([
    ['an empty file', Buffer.alloc(0), /is empty/],
    ['a file of white space', Buffer.from(' \n\t\n'), /is empty/],
    ['a PDF', Buffer.from('%PDF-1.7\n1 0 obj'), /a PDF/],
    ['an image', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d]), /PNG/],
    ['a zipped document', Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x14]), /ZIP/],
    ['noise', Buffer.from(Array.from({ length: 4000 }, (_, at) => (at * 7919) % 251)), /binary/],
    ['a file over the limit', Buffer.alloc(MAX_ARTICLE_BYTES + 1, 0x61), /limit/],
  ])('refuses %s, by name and with the reason', (_name, bytes, reason) => {
    expect(() => decodeBytes(bytes, 'news/broken.md')).toThrow(
      expect.objectContaining({ code: 'ARTICLE_UNREADABLE', message: expect.stringMatching(reason) }),
    );
    expect(() => decodeBytes(bytes, 'news/broken.md')).toThrow(/news\/broken\.md/);
  });
});
