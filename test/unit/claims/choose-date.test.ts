import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createDateChooser } from '../../../src/claims/choose-date.ts';
import type { DatableClaim, DatablePlace } from '../../../src/claims/datable-claim.ts';
import { ROOT } from '../../../src/config.ts';
import type { Block, BlockKind, Document } from '../../../src/model/document.ts';
import { toPartialDate } from '../../../src/model/partial-date.ts';
import type { ClaimStatus, RelationType } from '../../../src/model/relation.ts';

const dates = parse(readFileSync(join(ROOT, 'seeds/lexicon/dates.yaml'), 'utf8'), { schema: 'failsafe' });
const openArticle = createDateChooser({ dates });

/** Joins lines into an article of 13 May 2021; one that starts with `# ` is a heading, with `= ` the title. */
function article(lines: readonly string[], publishedOn = '2021-05-13', linkedYear = ''): Document {
  const blocks: Block[] = [];
  let text = '';
  for (const line of lines) {
    const kind: BlockKind = line.startsWith('# ') ? 'heading' : line.startsWith('= ') ? 'title' : 'body';
    const content = line.replace(/^[#=] /u, '');
    if (text !== '') text += '\n';
    blocks.push({ kind, start: text.length, end: text.length + content.length });
    text += content;
  }
  const date = toPartialDate(publishedOn);
  const linked = toPartialDate(linkedYear);
  return {
    id: 'a',
    path: 'a.md',
    title: '',
    lang: 'zh',
    text,
    hash: '',
    signature: '',
    blocks,
    diagnostics: [],
    ...(date && { publishedOn: date }),
    ...(linked && { linkedYear: linked }),
  };
}

interface Asked {
  readonly type: RelationType;
  /** The quote; the sentence is the line's part between full stops around it. */
  readonly quote: string;
  readonly status?: ClaimStatus;
  readonly trigger?: string;
  readonly event?: readonly string[];
  readonly subject?: readonly string[];
  readonly object?: readonly string[];
  readonly title?: string;
  /** The quote of another place. */
  readonly other?: string;
}

function placesOf(text: string, names: readonly string[]) {
  return names.flatMap((name) =>
    [...text.matchAll(new RegExp(name, 'gu'))].map(({ index }) => ({ start: index, end: index + name.length })),
  );
}

function placeOf({ text, blocks }: Document, quote: string, trigger?: string): DatablePlace {
  const start = text.indexOf(quote);
  expect(start, quote).toBeGreaterThanOrEqual(0);
  const end = start + quote.length;
  const block = blocks.findIndex((each) => each.start <= start && start < each.end);
  const sentenceStart = Math.max(text.lastIndexOf('。', start), text.lastIndexOf('\n', start)) + 1;
  const stop = text.slice(end).search(/[。\n]/u);
  return {
    start,
    end,
    sentence: { start: sentenceStart, end: stop < 0 ? text.length : end + stop + 1, block },
    ...(trigger !== undefined && { trigger: text.indexOf(trigger, start) }),
  };
}

function chosen(
  lines: readonly string[],
  { type, quote, status = 'active', trigger, event, subject = [], object = [], title, other }: Asked,
  publishedOn = '2021-05-13',
  linkedYear = '',
): string | undefined {
  const document = article(lines, publishedOn, linkedYear);
  const { text } = document;
  const claim: DatableClaim = {
    type,
    status,
    ...placeOf(document, quote, trigger),
    ...(other !== undefined && { others: [placeOf(document, other)] }),
    subject: placesOf(text, subject),
    object: placesOf(text, event ?? object),
    ...(title !== undefined && { title }),
    ...(event && { event }),
  };
  return openArticle(document)(claim)?.value;
}

const POST = { type: 'WORKS_FOR', subject: ['张三'], object: ['甲公司'] } as const;

describe('chooseDate', () => {
  it.each<[string, readonly string[], Asked, string | undefined]>([
    [
      'the date in the quote',
      ['甲公司于2019年3月迁移到乙云。'],
      { type: 'MIGRATED_TO', quote: '甲公司于2019年3月迁移到乙云' },
      '2019-03',
    ],
    [
      'the date that opens the sentence',
      ['2019年3月，甲公司发文称，甲公司已迁移到乙云。'],
      { type: 'MIGRATED_TO', quote: '甲公司已迁移到乙云' },
      '2019-03',
    ],
    [
      'the last date before the trigger',
      ['甲公司2015年签约乙云，2019年迁移到丙云。'],
      { type: 'MIGRATED_TO', quote: '甲公司2015年签约乙云，2019年迁移到丙云', trigger: '迁移' },
      '2019',
    ],
    [
      'no date that a semicolon parts from the trigger',
      ['甲公司2012年上市；甲公司后来迁移到丙云。'],
      { type: 'MIGRATED_TO', quote: '甲公司2012年上市；甲公司后来迁移到丙云', trigger: '迁移' },
      undefined,
    ],
    [
      'no date of another part',
      ['2015年，丁公司上市；甲公司使用乙云。'],
      { type: 'USES', quote: '甲公司使用乙云' },
      undefined,
    ],
    [
      'no date to come for what holds',
      ['甲公司使用乙云，2030年到期。'],
      { type: 'USES', quote: '甲公司使用乙云' },
      undefined,
    ],
    [
      'a date to come for a plan',
      ['甲公司将于2022年迁移到乙云。'],
      { type: 'MIGRATED_TO', status: 'planned', quote: '甲公司将于2022年迁移到乙云' },
      '2022',
    ],
    [
      'the day on which it began, not that on which it was told',
      ['甲公司今天宣布，已于2019年2月迁移到乙云。'],
      { type: 'MIGRATED_TO', quote: '甲公司今天宣布，已于2019年2月迁移到乙云' },
      '2019-02',
    ],
    [
      'the day on which it was told, where no other stands there',
      ['2019年3月5日，甲公司宣布已迁移到乙云。'],
      { type: 'MIGRATED_TO', quote: '2019年3月5日，甲公司宣布已迁移到乙云' },
      '2019-03-05',
    ],
    ['no day of foundation', ['甲公司成立于2011年，使用乙云。'], { type: 'USES', quote: '使用乙云' }, undefined],
    [
      'no day of a failure',
      ['5月10日，乙云宕机，甲公司受到影响。'],
      { type: 'USES', quote: '乙云宕机，甲公司受到影响' },
      undefined,
    ],
    [
      'no day of a failure that the title tells',
      ['= 乙云宕机', '5月10日，甲公司的网站打不开。'],
      { type: 'USES', quote: '甲公司的网站打不开' },
      undefined,
    ],
  ])('takes %s', (_, lines, asked, expected) => {
    expect(chosen(lines, asked)).toBe(expected);
  });

  it.each<[string, readonly string[], Asked, string | undefined]>([
    [
      'the day of the report',
      ['导语。', '# 要闻', '5月4日消息，丁公司上市。甲公司收购丙公司。'],
      { type: 'ACQUIRED', quote: '甲公司收购丙公司' },
      '2021-05-04',
    ],
    [
      'the day of the report below a heading',
      ['导语。', '# 甲公司收购丙公司', '5月4日，甲公司说明了交易。'],
      { type: 'ACQUIRED', quote: '甲公司收购丙公司' },
      '2021-05-04',
    ],
    [
      'no day of the report for what stands',
      ['甲公司4月3日消息，新平台上线。', '该平台服务了丙公司、丁公司等机构。'],
      { type: 'USES', quote: '该平台服务了丙公司、丁公司等机构' },
      undefined,
    ],
    [
      'the day of the report for what stands where its sentence announces it',
      ['导语。', '# 要闻', '5月4日消息，丁公司上市。甲公司已与丙公司签署合作协议。'],
      { type: 'PARTNERS_WITH', quote: '甲公司已与丙公司签署合作协议' },
      '2021-05-04',
    ],
    [
      'the day of the report for deals, whatever stands beside them',
      ['导语。', '# 要闻', '5月4日消息，丁公司上市。甲公司与多家机构投资了丙公司。'],
      { type: 'INVESTED_IN', quote: '甲公司与多家机构投资了丙公司' },
      '2021-05-04',
    ],
    [
      'no day of the report before a heading',
      ['导语。', '5月4日，丁公司上市。', '# 资本', '有人问甲公司收购丙公司的缘由。'],
      { type: 'ACQUIRED', quote: '甲公司收购丙公司' },
      undefined,
    ],
    [
      'the month of the article for announced news',
      ['导语。', '甲公司宣布与丙公司合作。'],
      { type: 'PARTNERS_WITH', quote: '与丙公司合作' },
      '2021-05',
    ],
    [
      'the month of the article for its opening',
      ['甲公司与丙公司合作。', '后文。'],
      { type: 'PARTNERS_WITH', quote: '甲公司与丙公司合作' },
      '2021-05',
    ],
    [
      'nothing for what is told by the way',
      ['导语。', '甲公司与丙公司合作。'],
      { type: 'PARTNERS_WITH', quote: '甲公司与丙公司合作' },
      undefined,
    ],
  ])('without a date of its own takes %s', (_, lines, asked, expected) => {
    expect(chosen(lines, asked)).toBe(expected);
  });

  it.each<[string, string, string | undefined]>([
    ['it was founded', '甲公司成立于2015年3月。', '2015-03'],
    ['its founding opens a sentence', 'Founded in 2015, 甲公司 grew fast.', '2015'],
    ['it came to be', '甲公司于2015年成立，总部在上海。', '2015'],
    ['somebody founded it', '甲公司由李四、王五和张三于2015年创立。', '2015'],
    ['he founded it', '张三于2015年创立甲公司。', '2015'],
    ['nothing of what it founded', '甲公司于2015年成立乙公司。', undefined],
    ['nothing of what another did', '甲公司的李四于2015年创立乙公司。', undefined],
    ['nothing of another firm', '甲公司投资了乙公司，后者成立于2015年。', undefined],
    ['nothing of its subsidiary', '甲公司旗下的乙公司成立于2015年。', undefined],
    ['nothing of its part', '甲公司北京分公司成立于2015年。', undefined],
    ['nothing of its customer', '成立于2015年的乙公司是甲公司的客户。', undefined],
    ['nothing of its rival', '甲公司 rival Acme was founded in 2015.', undefined],
  ])('dates founders by their firm: %s', (_, sentence, expected) => {
    const post = { ...POST, quote: '甲公司创始人张三', title: '创始人' };
    expect(chosen(['甲公司创始人张三表示满意。', sentence], post)).toBe(expected);
    expect(
      chosen(['甲公司财务总监张三表示满意。', sentence], { ...post, quote: '甲公司财务总监张三', title: '财务总监' }),
    ).toBeUndefined();
    const other = { ...post, quote: '现任总裁为张三', title: '总裁' };
    expect(chosen(['甲公司由李四创立，现任总裁为张三。', sentence], other)).toBeUndefined();
  });

  it.each<[string, readonly string[], Asked, string | undefined]>([
    ['the day of joining', ['张三2014年加入甲公司。'], { ...POST, quote: '张三2014年加入甲公司' }, '2014'],
    [
      'the day of joining this employer and not another',
      ['张三2011年加入乙公司，2014年加入甲公司。'],
      { ...POST, quote: '张三2011年加入乙公司，2014年加入甲公司' },
      '2014',
    ],
    [
      'the day behind the employer',
      ['Zhang San joined Harbor as chief executive in 2014.'],
      { ...POST, quote: 'Zhang San joined Harbor', subject: ['Zhang San'], object: ['Harbor'] },
      '2014',
    ],
    ['since when', ['张三自2006年起在甲公司工作。'], { ...POST, quote: '张三自2006年起在甲公司工作' }, '2006'],
    ['when he worked there', ['1995年，张三在甲公司工作。'], { ...POST, quote: '张三在甲公司工作' }, '1995'],
    [
      'since when behind an English employer',
      ['Zhang San has been at Harbor since 2006.'],
      { ...POST, quote: 'Zhang San has been at Harbor', subject: ['Zhang San'], object: ['Harbor'] },
      '2006',
    ],
    [
      'nothing from what the employer does since a day',
      ['甲公司总裁张三称，甲公司内部从2012年起使用乙云。'],
      { ...POST, quote: '甲公司总裁张三' },
      undefined,
    ],
    [
      'nothing from a meeting at the employer',
      ['1995年，张三在甲公司工作会议上发言。'],
      { ...POST, quote: '张三在甲公司工作会议上发言' },
      undefined,
    ],
    ['when he served there', ['2003年，张三在甲公司分部任职。'], { ...POST, quote: '张三在甲公司分部任职' }, '2003'],
    [
      'the day of taking office where the sentence before names the employer',
      ['甲公司总部在上海。张三在2018年成为其总裁。'],
      { ...POST, quote: '张三在2018年成为其总裁' },
      '2018',
    ],
    [
      'nothing from the day on which somebody in office opens something else',
      ['5月10日，甲公司总裁张三宣布，与乙公司成立实验室。'],
      { ...POST, quote: '甲公司总裁张三宣布，与乙公司成立实验室' },
      undefined,
    ],
    [
      'nothing from the word for a founder',
      ['5月10日，甲公司创办人张三表示满意。'],
      { ...POST, quote: '甲公司创办人张三' },
      undefined,
    ],
    [
      'nothing from whoever joins and reports to him',
      ['2020年6月，李四加入甲公司，向甲公司总裁张三汇报。'],
      { ...POST, quote: '甲公司总裁张三' },
      undefined,
    ],
    [
      'nothing from the founding of the firm by another',
      ['李四2015年创立的甲公司总裁张三表示满意。'],
      { ...POST, quote: '甲公司总裁张三' },
      undefined,
    ],
    [
      'nothing from a meeting about work',
      ['2020年3月，甲公司总裁张三在工作会议上表示满意。'],
      { ...POST, quote: '甲公司总裁张三' },
      undefined,
    ],
    [
      'the day of joining of whom the sentence names behind',
      ['2020年3月入职的甲公司首席科学家张三表示满意。'],
      { ...POST, quote: '甲公司首席科学家张三' },
      '2020-03',
    ],
    [
      'the day before the word rather than that of leaving',
      ['张三2014年加入甲公司2018年离开。'],
      { ...POST, quote: '张三2014年加入甲公司2018年离开' },
      '2014',
    ],
    [
      'nothing across a semicolon',
      ['乙公司于2012年上市；张三加入甲公司。'],
      { ...POST, quote: '张三加入甲公司' },
      undefined,
    ],
    [
      'nothing from an English birthday',
      ['Zhang San, born in January 1968, joined Harbor.'],
      { ...POST, quote: 'joined Harbor', subject: ['Zhang San'], object: ['Harbor'] },
      undefined,
    ],
    [
      'nothing from a birthday',
      ['张三，1986年3月4日出生于上海，加入甲公司。'],
      { ...POST, quote: '张三，1986年3月4日出生于上海，加入甲公司' },
      undefined,
    ],
    [
      'the month of an appointment',
      ['导语。', '甲公司任命张三为总裁。'],
      { ...POST, quote: '甲公司任命张三为总裁' },
      '2021-05',
    ],
    [
      'nothing from the appointment of another',
      ['5月10日消息。', '甲公司总裁张三表示，公司任命李四为财务总监。'],
      { ...POST, quote: '甲公司总裁张三' },
      undefined,
    ],
    [
      'nothing for whom another replaces',
      ['2019年，李四接替张三出任甲公司总裁。'],
      { ...POST, quote: '李四接替张三出任甲公司总裁' },
      undefined,
    ],
    [
      'nothing from the day of a speech',
      ['5月10日，甲公司总裁张三表示满意。'],
      { type: 'WORKS_FOR', quote: '甲公司总裁张三' },
      undefined,
    ],
    [
      'the year in which a post was left',
      ['张三2019年从甲公司离职。'],
      { type: 'WORKS_FOR', quote: '张三2019年从甲公司离职', status: 'ended' },
      '2019',
    ],
    [
      'nothing for a former post from the next one',
      ['2019年，甲公司前总裁张三加入乙公司。'],
      { type: 'WORKS_FOR', quote: '甲公司前总裁张三', status: 'ended' },
      undefined,
    ],
    [
      'nothing for a former post from the news of an appointment',
      ['导语。', '乙公司任命甲公司前总裁张三为顾问。'],
      { type: 'WORKS_FOR', quote: '甲公司前总裁张三', status: 'ended' },
      undefined,
    ],
    [
      "nothing from the day of a subsidiary's news",
      ['5月10日，甲公司旗下丙公司上市。'],
      { type: 'SUBSIDIARY_OF', quote: '甲公司旗下丙公司' },
      undefined,
    ],
    [
      'the day of foundation',
      ['甲公司2018年成立子公司丙公司。'],
      { type: 'SUBSIDIARY_OF', quote: '甲公司2018年成立子公司丙公司' },
      '2018',
    ],
  ])('dates posts and ownership by their beginning: %s', (_, lines, asked, expected) => {
    expect(chosen(lines, asked)).toBe(expected);
  });

  it.each<[string, readonly string[], Asked, string | undefined]>([
    [
      'the day it was held',
      ['张三在云上大会发言。', '云上大会于4月20日在上海举行。'],
      { type: 'PARTICIPATED_IN', quote: '张三在云上大会发言', event: ['云上大会'] },
      '2021-04-20',
    ],
    [
      'the year in its name',
      ['张三在云上大会2019发言。'],
      { type: 'PARTICIPATED_IN', quote: '张三在云上大会2019发言', event: ['云上大会2019'] },
      '2019',
    ],
    [
      'a closer date of the same year',
      ['2019年9月5日，张三在云上大会2019发言。'],
      { type: 'PARTICIPATED_IN', quote: '张三在云上大会2019发言', event: ['云上大会2019'] },
      '2019-09-05',
    ],
    [
      'the year in its name against another',
      ['2017年签约的张三在云上大会2019发言。'],
      { type: 'PARTICIPATED_IN', quote: '张三在云上大会2019发言', event: ['云上大会2019'] },
      '2019',
    ],
    [
      'the day of a congress named after the coming year',
      ['2020年12月16日，张三在云上大会2021发言。'],
      { type: 'PARTICIPATED_IN', quote: '张三在云上大会2021发言', event: ['云上大会2021'] },
      '2020-12-16',
    ],
    [
      "the article's month where it was lately",
      ['近日，张三在云上大会发言。'],
      { type: 'PARTICIPATED_IN', quote: '张三在云上大会发言', event: ['云上大会'] },
      '2021-05',
    ],
    [
      "the article's year where nothing says",
      ['张三在云上大会发言。'],
      { type: 'PARTICIPATED_IN', quote: '张三在云上大会发言', event: ['云上大会'] },
      '2021',
    ],
    [
      'nothing where the sentence looks back',
      ['张三此前在云上大会发言。'],
      { type: 'PARTICIPATED_IN', quote: '张三此前在云上大会发言', event: ['云上大会'] },
      undefined,
    ],
    [
      'nothing where another edition may be meant',
      ['张三在第三届云上大会发言。'],
      { type: 'PARTICIPATED_IN', quote: '张三在第三届云上大会发言', event: ['第三届云上大会'] },
      undefined,
    ],
    [
      'a day to come',
      ['云上大会将于6月3日举行。', '张三在云上大会发言。'],
      { type: 'PARTICIPATED_IN', quote: '张三在云上大会发言', event: ['云上大会'] },
      '2021-06-03',
    ],
  ])('dates events by %s', (_, lines, asked, expected) => {
    expect(chosen(lines, asked)).toBe(expected);
  });

  it.each<[string, readonly string[], Asked, string | undefined]>([
    [
      'of both ends in the title',
      ['= 甲公司和丙公司走得更近', '导语。', '有人问起甲公司与丙公司的合作。'],
      { type: 'PARTNERS_WITH', quote: '甲公司与丙公司的合作', subject: ['甲公司'], object: ['丙公司'] },
      '2021-05',
    ],
    [
      'of both ends in an opening that announces',
      [
        `= 新服务`,
        `甲公司今日发布一项服务，${'各地都可使用，'.repeat(6)}丙公司出席。`,
        '有人问起甲公司与丙公司的合作。',
      ],
      { type: 'PARTNERS_WITH', quote: '甲公司与丙公司的合作', subject: ['甲公司'], object: ['丙公司'] },
      '2021-05',
    ],
    [
      "of the title's partners in an article that announces partners",
      ['= 甲公司宣布伙伴计划', '导语。', '首批成员有丙公司、丁公司。'],
      { type: 'PARTNERS_WITH', quote: '首批成员有丙公司、丁公司', subject: ['甲公司'], object: ['丁公司'] },
      '2021-05',
    ],
    [
      'of the partners of who stands in the opening of an article that announces partners',
      ['= 新伙伴计划', '在周二的一篇文章里，甲公司介绍了这一计划，合作由此扩大。', '首批成员有丙公司、丁公司。'],
      { type: 'PARTNERS_WITH', quote: '首批成员有丙公司、丁公司', subject: ['甲公司'], object: ['丁公司'] },
      '2021-05',
    ],
    [
      'of who puts money into whom a title names that tells of a round',
      ['= 丙公司完成A轮融资', '导语。', '甲公司、丁公司都出了钱。'],
      { type: 'INVESTED_IN', quote: '甲公司、丁公司都出了钱', subject: ['甲公司'], object: ['丙公司'] },
      '2021-05',
    ],
    [
      'of a daily paper for breakfast',
      ['= 海港财经早餐2021年5月13日', '导语。', '甲公司与丙公司联合办厂。'],
      { type: 'PARTNERS_WITH', quote: '甲公司与丙公司联合办厂', subject: ['甲公司'], object: ['丙公司'] },
      '2021-05',
    ],
    [
      'of what is planned',
      ['= 要闻', '导语。', '甲公司考虑收购丙公司。'],
      { type: 'ACQUIRED', quote: '甲公司考虑收购丙公司', status: 'planned' },
      '2021-05',
    ],
    [
      'of nobody whose co-operation is old',
      ['= 甲公司和丙公司走得更近', '导语。', '甲公司与丙公司长期合作。'],
      { type: 'PARTNERS_WITH', quote: '甲公司与丙公司长期合作', subject: ['甲公司'], object: ['丙公司'] },
      undefined,
    ],
    [
      'of nobody whose co-operation stands, though the article announces partners',
      ['= 甲公司宣布伙伴计划', '导语。', '甲公司已与丙公司、丁公司合作。'],
      { type: 'PARTNERS_WITH', quote: '甲公司已与丙公司、丁公司合作', subject: ['甲公司'], object: ['丁公司'] },
      undefined,
    ],
    [
      'of what stands where its sentence announces it',
      ['= 要闻', '导语。', '甲公司宣布已与丙公司合作。'],
      { type: 'PARTNERS_WITH', quote: '甲公司宣布已与丙公司合作', subject: ['甲公司'], object: ['丙公司'] },
      '2021-05',
    ],
    [
      'of a digest',
      ['= 云上快讯', '导语。', '# 甲公司携手丙公司', '说明。'],
      { type: 'PARTNERS_WITH', quote: '甲公司携手丙公司' },
      '2021-05',
    ],
    [
      "of a digest's own issue",
      ['= 云上周报（2021年4月20日）', '导语。', '# 甲公司与丙公司合作', '说明。'],
      { type: 'PARTNERS_WITH', quote: '甲公司与丙公司合作' },
      '2021-04',
    ],
    [
      'of a week over two years, which is sure of neither',
      ['= 云上周报（2021年1月2日）', '导语。', '# 甲公司与丙公司合作', '说明。'],
      { type: 'PARTNERS_WITH', quote: '甲公司与丙公司合作' },
      undefined,
    ],
    [
      'not of an earlier round',
      ['= 丙公司完成A轮融资', '导语。', '此前甲公司、丁公司出过钱。'],
      { type: 'INVESTED_IN', quote: '此前甲公司、丁公司出过钱', subject: ['甲公司'], object: ['丙公司'] },
      undefined,
    ],
    [
      'not of another round than that of the title',
      ['= 丙公司完成C轮融资', '导语。', '甲公司是丙公司A轮的领投方。'],
      { type: 'INVESTED_IN', quote: '甲公司是丙公司A轮的领投方', subject: ['甲公司'], object: ['丙公司'] },
      undefined,
    ],
    [
      'not where the title only speaks of investing',
      ['= 甲公司投资总监谈云计算', '导语。', '甲公司是丙公司的股东。'],
      { type: 'INVESTED_IN', quote: '甲公司是丙公司的股东', subject: ['甲公司'], object: ['丙公司'] },
      undefined,
    ],
    [
      "not of a round that is not the title's",
      ['= 戊公司完成A轮融资', '导语。', '丙公司的钱来自甲公司。'],
      { type: 'INVESTED_IN', quote: '丙公司的钱来自甲公司', subject: ['甲公司'], object: ['丙公司'] },
      undefined,
    ],
  ])("dates news by the article's month: %s", (_, lines, asked, expected) => {
    expect(chosen(lines, asked)).toBe(expected);
  });

  it('looks for a date in other places that state the same', () => {
    const lines = ['导语。', '甲公司收购了丙公司。', '2019年3月，甲公司收购丙公司。'];
    expect(chosen(lines, { type: 'ACQUIRED', quote: '甲公司收购了丙公司', other: '甲公司收购丙公司' })).toBe('2019-03');
  });

  it('takes no today out of quoted speech', () => {
    const lines = ['导语。', '张三说：“甲公司今天使用乙云。”'];
    expect(chosen(lines, { type: 'USES', quote: '甲公司今天使用乙云' })).toBeUndefined();
  });

  it.each<[string, readonly string[], string | undefined]>([
    ['the year of what is held this week', ['本周，云上大会2019在上海举行，会上甲公司宣布与丙公司合作。'], '2019'],
    ['the year before it', ['本周，云上大会2019在上海举行。', '去年，甲公司与丙公司开始合作。'], '2018'],
    ['no year of foundation', ['本周，成立于2012年的甲公司宣布与丙公司合作。'], undefined],
    ['no year before another', ['本周，甲公司2018年的报告发布。后来在2020年，甲公司宣布与丙公司合作。'], '2020'],
  ])('reads an article without a date by %s', (_, lines, expected) => {
    const quote = lines.at(-1)!.slice(lines.at(-1)!.lastIndexOf('甲公司'), -1);
    expect(chosen(lines, { type: 'PARTNERS_WITH', quote }, '')).toBe(expected);
  });

  it.each<[string, readonly string[], string | undefined]>([
    ['the year of its latest link', ['导语。', '甲公司今年收购了丙公司。'], '2018'],
    ['the year before it', ['2017年的导语。', '去年，甲公司收购了丙公司。'], '2017'],
    ['no year where its text names a later one', ['2019年的导语。', '甲公司今年收购了丙公司。'], undefined],
  ])('reads an article without a date but with links by %s', (_, lines, expected) => {
    const quote = lines.at(-1)!.slice(lines.at(-1)!.lastIndexOf('甲公司'), -1);
    expect(chosen(lines, { type: 'ACQUIRED', quote }, '', '2018')).toBe(expected);
  });

  it('takes no date of another clause where the claim’s own has one', () => {
    const quote = '甲公司 left 丁云 in 2018, and 丙公司 moved to 乙云 in 2016';
    expect(chosen([`${quote}。`], { type: 'MIGRATED_TO', quote, trigger: '丙公司' })).toBe('2016');
    const bare = '甲公司 left 丁云 in 2018, and 丙公司 moved to 乙云';
    expect(chosen([`${bare}。`], { type: 'MIGRATED_TO', quote: bare, trigger: '丙公司' })).toBe('2018');
  });

  it('takes no date of the first of two predicates, nor then the month of the article', () => {
    const quote = '甲公司 left 丁云 in 2018 and announced a move to 乙云';
    const document = article([`${quote}。`]);
    const trigger = quote.indexOf('announced');
    const claim: DatableClaim = {
      type: 'MIGRATED_TO',
      status: 'active',
      ...placeOf(document, quote),
      trigger,
      subject: [],
      object: [],
    };
    expect(openArticle(document)(claim)?.value).toBe('2018');
    expect(openArticle(document)({ ...claim, first: { start: 0, end: trigger } })).toBeUndefined();
  });

  it.each<[string, string | undefined]>([
    ['甲公司 holds a 10% stake in 丙公司', undefined],
    ['甲公司持有丙公司 10% 的股份', undefined],
    ['甲公司 bought a stake in 丙公司 and holds 10%', '2021-05'],
    ['甲公司 invested in 丙公司', '2021-05'],
  ])('gives the month of the article to a deal in a stake, and not to one that is held: %s', (quote, expected) => {
    expect(chosen([`${quote}。`], { type: 'INVESTED_IN', quote })).toBe(expected);
  });

  it('dates a post by the coming day on which it begins', () => {
    const quote = '张三 was appointed chief of 甲公司, effective June 1';
    expect(chosen([`${quote}。`], { ...POST, quote })).toBe('2021-06-01');
    const plain = '张三 was appointed chief of 甲公司';
    expect(chosen([`${plain}, which moves on June 1。`], { ...POST, quote: plain })).toBe('2021-05');
  });
});
