import { type PartialDate, toPartialDate } from '../model/partial-date.ts';

const ADDRESS = /https?:\/\/[^\s"'<>()]+/gu;
/** Pictures are often put up anew, long after the article. */
const PICTURE = /\.(?:png|jpe?g|gif|webp|svg)(?![a-z\d])/iu;
/** A year and a month as addresses hold them: /2021/12/, 2021-12-02, /20211202. */
const DATED = /(?<=[/=_-])(20\d\d)(?:[/-](0[1-9]|1[0-2])|(0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))(?!\d)/gu;

/**
 * Gives the latest month that stands in an address to which an article links: it was written then or later.
 * @param markup the article as written, with its links
 * @param now months after this day are no dates
 */
export function findLinkedMonth(markup: string, now: Date): PartialDate | undefined {
  const last = now.toISOString().slice(0, 7);
  const months = [...markup.matchAll(ADDRESS)]
    .filter(([address]) => !PICTURE.test(address))
    .flatMap(([address]) => [...address.matchAll(DATED)])
    .map(([, year, month = '', joined = '']) => `${year}-${month}${joined}`)
    .filter((month) => month <= last)
    .sort();
  return toPartialDate(months.at(-1) ?? '');
}
