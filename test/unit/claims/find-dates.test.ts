import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createDateFinder } from '../../../src/claims/find-dates.ts';
import { ROOT } from '../../../src/config.ts';
import { AppError } from '../../../src/errors.ts';
import { toPartialDate } from '../../../src/model/partial-date.ts';

const dates = parse(readFileSync(join(ROOT, 'seeds/lexicon/dates.yaml'), 'utf8'), { schema: 'failsafe' });
const findDates = createDateFinder({ dates });
/** A Thursday. */
const PUBLISHED = '2021-05-13';

function found(text: string) {
  return findDates(text, 0, text.length, toPartialDate(PUBLISHED));
}

function values(text: string): string {
  return found(text)
    .map(({ date }) => date.value)
    .join(' ');
}

describe('findDates', () => {
  it.each([
    ['公司于2021年3月25日宣布迁移', '2021-03-25'],
    ['公司于 2021 年 3 月 25 日宣布迁移', '2021-03-25'],
    ['公司於2021年3月25號宣布遷移', '2021-03-25'],
    ['二〇二一年三月二十五日，公司宣布', '2021-03-25'],
    ['公司在2021年3月上云', '2021-03'],
    ['公司在2021年3月底上云', '2021-03'],
    ['公司在2021年上云', '2021'],
    ['公司在2019年底上云', '2019'],
    ['2019年上半年，公司上云', '2019'],
    ['2021年第二季度，公司上云', '2021'],
    ['2021Q1 营收大增', '2021'],
    ['19年3月上线，20年底迁移', '2019-03 2020'],
    ['同社は2021年3月25日に発表した', '2021-03-25'],
    ['发布于 2021-03-25', '2021-03-25'],
    ['发布于 2021/3/25', '2021-03-25'],
    ['发布于 2021.03.25', '2021-03-25'],
    ['大会于2020年11月26日至30日举行', '2020-11-26'],
    ['大会于2020年11月26-30日举行', '2020-11-26'],
  ])('reads what states its year: %s', (text, expected) => {
    expect(values(text)).toBe(expected);
  });

  it.each([
    ['3月25日，公司宣布', '2021-03-25'],
    ['12月25日，公司宣布', '2020-12-25'],
    ['大会将于12月25日举行', '2021-12-25'],
    ['6月3日，大会开幕', '2021-06-03'],
    ['公司在4月上线了新版', '2021-04'],
    ['公司在11月上线了新版', '2020-11'],
    ['今年3月，公司上云', '2021-03'],
    ['去年12月5日，公司上云', '2020-12-05'],
    ['去年底，公司上云', '2020'],
    ['公司前年上云', '2019'],
    ['公司明年上云', '2022'],
    ['上个月公司上云', '2021-04'],
    ['本月25日开幕', '2021-05-25'],
    ['下月开幕', '2021-06'],
    ['昨日，公司宣布', '2021-05-12'],
    ['公司今天宣布', '2021-05-13'],
    ['公司前天宣布', '2021-05-11'],
    ['周三，公司宣布', '2021-05-12'],
    ['周五，公司宣布', '2021-05-07'],
    ['公司将于周五开会', '2021-05-14'],
    ['上周五，公司宣布', '2021-05-07'],
    ['本周一，公司宣布', '2021-05-10'],
    ['上周，公司宣布', '2021-05'],
    ['两年前，公司上云', '2019'],
    ['三个月前，公司上云', '2021-02'],
    ['10天前，公司上云', '2021-05-03'],
    ['11日，公司宣布', '2021-05-11'],
    ['公司今（11）日宣布', '2021-05-11'],
    ['公司11日证实', '2021-05-11'],
    ['20日晚间，公司宣布', '2021-04-20'],
    ['近日，公司宣布', '2021-05'],
  ])('resolves against the day of the article: %s', (text, expected) => {
    expect(values(text)).toBe(expected);
  });

  it.each([
    ['It moved on March 25, 2021.', '2021-03-25'],
    ['It moved on 25 March 2021.', '2021-03-25'],
    ['It moved on the 25th of March 2021.', '2021-03-25'],
    ['It moved in November 2020.', '2020-11'],
    ['It moved on Mar. 25, 2021.', '2021-03-25'],
    ['It moved in 2019.', '2019'],
    ['It has run there since 2015.', '2015'],
    ['It moved in early 2020.', '2020'],
    ['It moved in Q3 2020.', '2020'],
    ['It moved in the third quarter of 2020.', '2020'],
    ['The fair ran from November 26-30, 2020.', '2020-11-26'],
    ['On March 25, it moved.', '2021-03-25'],
    ['It moved in March.', '2021-03'],
    ['It moved last December.', '2020-12'],
    ['It moved last year.', '2020'],
    ['It moved earlier this month.', '2021-05'],
    ['It moved last month.', '2021-04'],
    ['It moved last week.', '2021-05'],
    ['It moved on Tuesday.', '2021-05-11'],
    ['It announced today that it moved.', '2021-05-13'],
    ['It moved three years ago.', '2018'],
    ['It moved a month ago.', '2021-04'],
    ['It will move in 2026.', '2026'],
  ])('reads English: %s', (text, expected) => {
    expect(values(text)).toBe(expected);
  });

  it.each([
    ['2019-2021 年间'],
    ['从2019年至2021年'],
    ['全天候 24/7 服务'],
    ['version 2.0.21 and 2021.3'],
    ['it costs $2021, or 20.21%'],
    ['call 010-2021-0325'],
    ['2019 customers'],
    ['in 2000 stores'],
    ['20世纪90年代，2010年代'],
    ['2021财年营收'],
    ['FY2021 revenue in fiscal 2020'],
    ['历时10个月'],
    ['工龄 20 年'],
    ['用户在1-3月增长'],
    ['It may march on.'],
    ['He met May Chen.'],
    ['the 2020s'],
    ["today's firms, and 今天的企业"],
    ['2021年2月30日'],
    ['白皮书《2022年云计算报告》'],
    ['榜单“2025年百强企业”发布'],
    ['ISO 27001:2013'],
  ])('finds no date in %s', (text) => {
    expect(values(text)).toBe('');
  });

  it('finds only what states its year where the article has no date', () => {
    const text = '3月25日，公司称去年已上云；2019年3月签约，5月上线。近日开会。On Tuesday it moved.';
    expect(findDates(text, 0, text.length, undefined).map(({ date }) => date.value)).toEqual(['2019-03', '2019-05']);
  });

  it.each([
    ['2019年，公司成立；同年5月上线', '2019 2019-05'],
    ['2019年3月签约，5月上线', '2019-03 2019-05'],
    ['2019年3月签约。5月上线', '2019-03 2021-05'],
    ['12月18日消息，在今日的大会上，公司宣布', '2020-12-18 2020-12-18'],
    ['5月4日，公司将于周二开会', '2021-05-04 2021-05-04'],
  ])('lets one date tell of the next: %s', (text, expected) => {
    expect(values(text)).toBe(expected);
  });

  it.each([
    ['自2013年起使用', 'since'],
    ['2013年以来使用', 'since'],
    ['used since 2013', 'since'],
    ['截至2020年', 'until'],
    ['it ends by March 2022', 'until'],
    ['公司于2020年上云', 'on'],
    ['moved in 2020', 'on'],
    ['2020年上云', undefined],
  ] as const)('tells the role of the date in %s: %s', (text, role) => {
    expect(found(text)[0]?.role).toBe(role);
  });

  it.each([
    ['公司2026年上云', true],
    ['公司将于12月上云', true],
    ['公司预计今年上云', true],
    ['公司今年已上云', false],
    ['公司2020年上云', false],
  ])('tells whether it is to come: %s', (text, future) => {
    expect(found(text)[0]?.future).toBe(future);
  });

  it('marks recent as vague and a dateline as one', () => {
    expect(found('近日，公司宣布')[0]).toMatchObject({ vague: true, date: { value: '2021-05', precision: 'month' } });
    expect(found('5月10日消息，公司宣布')[0]).toMatchObject({ vague: false, dateline: true });
    expect(found('公司在5月10日宣布')[0]).toMatchObject({ dateline: false });
  });

  it('gives exact offsets and keeps to the stretch asked for', () => {
    const text = '第一行 2019年。\n公司于2020年3月上云，2021年退出。';
    const second = text.indexOf('\n') + 1;
    const all = findDates(text, second, text.length, toPartialDate(PUBLISHED));
    expect(all.map(({ start, end }) => text.slice(start, end))).toEqual(['2020年3月', '2021年']);
    expect(findDates(text, second, second + 12, toPartialDate(PUBLISHED))).toHaveLength(1);
  });

  it('gives sorted, separate and real dates for any text', () => {
    const piece = fc.constantFrom(
      '2021',
      '年',
      '3',
      '月',
      '25',
      '日',
      '去',
      '上周五',
      ' in ',
      'May ',
      '-',
      '，',
      '。',
      '\n',
      '至',
      '昨天',
      'last ',
      'Tuesday',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
        const text = pieces.join('');
        let end = 0;
        for (const date of found(text)) {
          expect(date.start).toBeGreaterThanOrEqual(end);
          expect(date.end).toBeGreaterThan(date.start);
          expect(toPartialDate(date.date.value)).toEqual(date.date);
          end = date.end;
        }
      }),
      { seed: 7 },
    );
  });

  it('says which words are missing', () => {
    expect(() => createDateFinder({})).toThrow(AppError);
    expect(() => createDateFinder({ dates: { january: ['January'] } })).toThrow('has no sense');
  });
});
