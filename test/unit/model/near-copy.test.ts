import { describe, expect, it } from 'vitest';
import { signText } from '../../../src/article/text-signature.ts';
import { bandsOf, isNearCopy } from '../../../src/model/near-copy.ts';

const CHINESE = [
  '海川物流上周四在宁波宣布，把仓储系统整体搬到北极云上，旧机房将在年底前关闭。',
  '三年来，公司一直在自己的机房里运行这套软件，每逢旺季，订单要排队四十分钟，仓库主管只好半夜叫醒工程师。',
  '技术负责人梁博说，团队花了十一个月，先搬报表，再搬库存，最后才动订单，每一步都留了退路。',
  '新系统在二月试运行，峰值每秒处理八百二十单，比过去快了六倍，电费却少了三成。',
  '北极云在宁波和青岛各有一个数据中心，两地互为备份，海川的数据只存放在这两处。',
  '双方还约定，明年一起研究冷链车辆的温度预测，先从运往内陆的海鲜开始。',
];
const ENGLISH = [
  'Harbour Lane, a grocer with 214 shops along the coast, has closed its last computer room and moved to Polar Cloud.',
  'The firm took nineteen months over it, tills first, then stock, then payroll, and kept a way back open at every step.',
  'Its chief engineer, Mara Lind, says that 3,100 tills now send their sales within 12 seconds, where nights used to be needed.',
  'Power for the old room had cost 480,000 crowns a year, a sum that the board found hard to explain to its farmers.',
  'Polar Cloud keeps the data in Bergen and Turku and may not copy them elsewhere, according to both firms.',
  'The old machines went to a school in the next town, which had asked for them twice.',
];
/** The same template as ENGLISH with another firm, other numbers, another town. */
const OTHER_FIRM = [
  'Mill & Daughters, a baker with 67 shops along the coast, has closed its last computer room and moved to Reed Cloud.',
  'The firm took seven months over it, tills first, then stock, then payroll, and kept a way back open at every step.',
  'Its chief engineer, Otto Brandt, says that 940 tills now send their sales within 45 seconds, where nights used to be needed.',
  'Power for the old room had cost 152,000 crowns a year, a sum that the board found hard to explain to its farmers.',
  'Reed Cloud keeps the data in Odense and Gdansk and may not copy them elsewhere, according to both firms.',
  'The old machines went to a school in the next town, which had asked for them twice.',
];
const OTHER_WORDS = [
  '宁波的海川物流不再自己管服务器了：这家公司的仓库软件如今全部跑在北极云。',
  '搬迁前后用了将近一年，梁博带的小组按照报表、库存、订单的次序一批批切换，随时可以退回原处。',
  '据他介绍，今年二月以来最忙的时候，一秒钟能接八百二十张单子，耗电也降了约三成，而从前旺季客户要等上大半个小时。',
  '数据留在青岛与宁波的两处机房，年底旧机房会关掉；冷链车温度的预测是两家公司明年的题目。',
];
const NOTICE = [
  '欢迎关注本站，每天早上八点为您送上一份写给技术管理者的简报，周末休息，节假日照常更新，从不间断。',
  '本站文章未经许可不得转载，若需合作请写信给编辑部，我们会在两个工作日之内答复，感谢您一直以来的支持和信任。',
];

const text = (paragraphs: readonly string[]) => paragraphs.join('\n');

describe('isNearCopy', () => {
  it.each([
    ['the same text', CHINESE, CHINESE],
    ['an outlet’s words before and after', CHINESE, [NOTICE[0]!, ...CHINESE, NOTICE[1]!]],
    ['paragraphs cut', CHINESE, CHINESE.filter((_, index) => index !== 2 && index !== 4)],
    ['only the first two thirds', CHINESE, CHINESE.slice(0, 4)],
    ['paragraphs in another order', ENGLISH, ENGLISH.toReversed()],
    ['a few words changed', ENGLISH, ENGLISH.map((line) => line.replace('closed', 'shut').replace('says', 'said'))],
    ['another paragraph put in', ENGLISH, [...ENGLISH.slice(0, 3), OTHER_FIRM[1]!, ...ENGLISH.slice(3)]],
    [
      'dates and telephone numbers of outlets around the same words',
      [...CHINESE, '2024-03-05 10:22 阅读 1388'],
      [...CHINESE, '2023-11-28 07:45 电话 010-66180099'],
    ],
  ])('holds with %s', (_, a, b) => {
    expect(isNearCopy(signText(text(a)), signText(text(b)))).toBe(true);
    expect(isNearCopy(signText(text(b)), signText(text(a)))).toBe(true);
  });

  it.each([
    ['one event in other words', CHINESE, OTHER_WORDS],
    ['other facts by the same template', ENGLISH, OTHER_FIRM],
    ['the same words of an outlet around two texts', [...CHINESE, ...NOTICE], [...OTHER_WORDS, ...NOTICE]],
    ['an excerpt of a third', CHINESE, CHINESE.slice(0, 2)],
    ['a digest that prints the text beside two others', CHINESE, [...OTHER_WORDS, ...CHINESE, ...ENGLISH, ...NOTICE]],
    ['two languages', CHINESE, ENGLISH],
  ])('does not hold with %s', (_, a, b) => {
    expect(isNearCopy(signText(text(a)), signText(text(b)))).toBe(false);
    expect(isNearCopy(signText(text(b)), signText(text(a)))).toBe(false);
  });

  it('holds for short texts only in the same words', () => {
    expect(isNearCopy(signText('海川物流把系统搬到北极云。'), signText('海川物流 把系统搬到“北极云”'))).toBe(true);
    expect(isNearCopy(signText('海川物流把系统搬到北极云。'), signText('海川物流把系统搬上北极云。'))).toBe(false);
    expect(isNearCopy(signText('Harbour Lane moves.'), signText(text(ENGLISH)))).toBe(false);
  });

  it('does not hold for texts without words, and not for what is no signature', () => {
    expect(isNearCopy('', '')).toBe(false);
    expect(isNearCopy('AAAA', signText(text(ENGLISH)))).toBe(false);
  });
});

describe('bandsOf', () => {
  it('gives copies a key in common, and independent texts none', () => {
    const bands = new Set(bandsOf(signText(text(CHINESE))));
    const shared = (paragraphs: readonly string[]) =>
      bandsOf(signText(text(paragraphs))).some((band) => bands.has(band));
    expect(shared(CHINESE.slice(0, 4))).toBe(true);
    expect(shared([NOTICE[0]!, ...CHINESE])).toBe(true);
    expect(shared(OTHER_WORDS)).toBe(false);
    expect(shared(ENGLISH)).toBe(false);
  });

  it('gives keys that differ from band to band, one to a short text, none to an empty one', () => {
    const bands = bandsOf(signText(text(ENGLISH)));
    expect(new Set(bands).size).toBe(bands.length);
    expect(bands.filter((band) => !/^[A-Z][a-z][a-z0-9]+$/u.test(band))).toEqual([]);
    expect(bandsOf(signText('Harbour Lane moves.'))).toEqual([signText('Harbour Lane moves.')]);
    expect(bandsOf('')).toEqual([]);
  });
});
