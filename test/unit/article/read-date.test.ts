import { describe, expect, it } from 'vitest';
import { explainUnreadable, readDate, readFileNameDate, readUrlDate } from '../../../src/article/read-date.ts';

describe('dates', () => {
  it.each([
    ['Thu, 15 Apr 2021 03:22:00 GMT', '2021-04-15'],
    ['2024-01-04T20:00:12.000Z', '2024-01-04'],
    ['2020-05-22T23:30:00+08:00', '2020-05-22'],
    ['2024-07-09', '2024-07-09'],
    ['2024-7-9', '2024-07-09'],
    ['2024/07/09 08:15', '2024-07-09'],
    ['2021年4月5日', '2021-04-05'],
    ['2021 年 12 月 15 日', '2021-12-15'],
    ['June 7, 2024', '2024-06-07'],
    ['Sept. 3rd, 2024', '2024-09-03'],
    ['7 June 2024', '2024-06-07'],
    ['2022 Nov 22', '2022-11-22'],
    ['2015-11', '2015-11'],
    ['2015', '2015'],
  ])('reads %s', (written, value) => {
    expect(readDate(written)?.value).toBe(value);
  });

  it.each(['', 'yesterday', '2024-13-01', '2023-02-29', '15', '{{ .Date }}', '12.5.2024 or so', '20240704123'])(
    'takes %j for no date',
    (written) => {
      expect(readDate(written)).toBeUndefined();
    },
  );

  it.each([
    ['2026-13-45', '"2026-13-45" is in no calendar'],
    ['30 Feb 2026', '"30 Feb 2026" is in no calendar'],
    ['2026-13', '"2026-13" is in no calendar'],
    ['32/13/2026', '"32/13/2026" is in no calendar'],
    ['03/04/2026', '"03/04/2026" may be 2026-03-04 or 2026-04-03; write the one that is meant'],
    ['3.4.2026 10:00', '"3.4.2026 10:00" may be 2026-03-04 or 2026-04-03; write the one that is meant'],
    ['31/12/2025', '"31/12/2025" is not in a form that is read; write it as YYYY-MM-DD'],
    ['4/4/2025', '"4/4/2025" is not in a form that is read; write it as YYYY-MM-DD'],
    ['yesterday', '"yesterday" is not in a form that is read; write it as YYYY-MM-DD'],
    ['1714521600', '"1714521600" is not in a form that is read; write it as YYYY-MM-DD'],
  ])('says why it cannot read %s', (written, why) => {
    expect(readDate(written)).toBeUndefined();
    expect(explainUnreadable(written)).toBe(why);
  });

  it.each([
    ['https://news.example/2014/02/14/acme-in-the-cloud/', '2014-02-14'],
    ['https://news.example/news/20240105.html', '2024-01-05'],
    ['https://news.example/a/54323-2024-01-05-05-00.html', '2024-01-05'],
    ['https://news.example/news/2015/11/acme', '2015-11'],
    ['https://source.example/article/22/9/acme', '2022-09'],
  ])('reads the date in %s', (url, value) => {
    expect(readUrlDate(url)?.value).toBe(value);
  });

  it.each([
    'https://news.example/p/20231399',
    'https://news.example/top/100/25/',
    'https://news.example/?d=2014/02/14',
  ])('finds none in %s', (url) => {
    expect(readUrlDate(url)).toBeUndefined();
  });

  it.each([
    ['blog/20190409 Acme in the cloud.md', '2019-04-09'],
    ['blog/2019-04-09-acme.md', '2019-04-09'],
    ['20190409/acme.md', undefined],
    ['blog/123456789.md', undefined],
  ])('reads the day in the file name %s', (path, value) => {
    expect(readFileNameDate(path)?.value).toBe(value);
  });
});
