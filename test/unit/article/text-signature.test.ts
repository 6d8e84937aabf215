import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { signText } from '../../../src/article/text-signature.ts';
import { readText } from './read-text.ts';

const CHINESE =
  '海川物流上周四在宁波宣布，把仓储系统搬到北极云上。三年来，公司一直在自己的机房里运行这套软件，旺季时订单要排队四十分钟。新系统在二月试运行，峰值每秒处理八百二十单，机房随后关闭。';
const ENGLISH =
  'Harbour Lane, a grocer with 214 shops, has closed its last computer room. The firm moved tills, stock and payroll to Polar Cloud over nineteen months, and its chief engineer says that nights are quiet again. The old machines went to a school in the next town, which had asked for them twice.';

describe('signText', () => {
  it.each([
    [
      'traditional characters',
      CHINESE,
      CHINESE.replace('关闭', '關閉').replace('仓储', '倉儲').replace('订单', '訂單'),
    ],
    ['spaces between scripts and lines', CHINESE, CHINESE.replaceAll('，', '， ').replace('北极云', '北极 云\n')],
    ['punctuation', CHINESE, CHINESE.replaceAll('，', ',').replaceAll('。', ' —— ')],
    ['case', ENGLISH, ENGLISH.toUpperCase()],
    ['width', ENGLISH, ENGLISH.replace('214', '２１４').replace('Polar', 'Ｐｏｌａｒ')],
    ['typographic marks', ENGLISH, `“${ENGLISH.replaceAll(',', ' –')}”`],
  ])('is the same whatever the %s', (_, text, other) => {
    expect(signText(other)).toBe(signText(text));
  });

  it('is the same on every machine', () => {
    const digest = (text: string) => createHash('sha256').update(signText(text)).digest('hex').slice(0, 16);
    expect(digest(CHINESE)).toBe('8325661536dcd90e');
    expect(digest(ENGLISH)).toBe('b1fdf2ca36c52512');
    expect(signText('海川物流上云')).toBe('=3ab72d3c3574ab3cea5bdfc4850b6c5b');
  });

  it('tells short texts by their words, in their order', () => {
    expect(signText('Harbour Lane picks Polar Cloud')).toBe(signText('HARBOUR LANE picks “Polar Cloud”!'));
    expect(signText('Harbour Lane picks Polar Cloud')).not.toBe(signText('Polar Cloud picks Harbour Lane'));
    expect(signText('海川物流 上 云')).toBe(signText('海川物流上雲'));
  });

  it('is empty for a text without letters and digits', () => {
    expect(signText(' —— …… 🙂')).toBe('');
  });

  it('takes at most 800 characters, however long the text', () => {
    const long = Array.from({ length: 20_000 }, (_, index) => `word${(index * 7919) % 6007} ${index}`).join(' ');
    expect(signText(long).length).toBeLessThan(800);
    expect(signText(CHINESE).length).toBeLessThan(800);
  });
});

describe('the signature of an article', () => {
  const page = (title: string, body: string) => readText(`---\ntitle: ${title}\n---\n${body}\n`).signature;

  it('leaves out the title, which every outlet gives its own', () => {
    expect(page('A grocer moves', ENGLISH)).toBe(page('Quiet nights', ENGLISH));
  });

  it('is that of the title where there is no body', () => {
    expect(page('A grocer moves', '')).toBe(signText('A grocer moves'));
  });

  it('counts headings, list items and the cells of a table', () => {
    const rows = '\n\n## Shops\n\n- Bergen\n- Turku\n\n| town | shops |\n|---|---|\n| Bergen | 12 |\n| Turku | 31 |';
    expect(page('T', ENGLISH + rows)).not.toBe(page('T', ENGLISH + rows.replace('31', '77')));
    expect(page('T', ENGLISH + rows)).not.toBe(page('T', ENGLISH + rows.replace('Shops', 'Houses')));
  });
});
