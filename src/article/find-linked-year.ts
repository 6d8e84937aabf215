import { type PartialDate, toPartialDate } from '../model/partial-date.ts';

/** An address up to its query: versions of interfaces stand behind it. */
const ADDRESS = /https?:\/\/[^\s"'<>()?#]+/gu;
/** Pictures are often put up anew, long after the article. */
const PICTURE = /\.(?:png|jpe?g|gif|webp|svg)(?![a-z\d])/iu;
/** A year and a month as paths hold them: /2021/12/, -2021-12-02, /20211202. */
const DATED =
  /(?<=[/_-])(20\d\d)(?:\/(0[1-9]|1[0-2])(?=\/|$)|-(0[1-9]|1[0-2])-\d\d|(0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))(?!\d)/gu;

/**
 * Gives the latest year that stands as part of a date in an address to which an article links: it was written then or later.
 * @param markup the article as written, with its links
 * @param now months after this day are no dates
 */
export function findLinkedYear(markup: string, now: Date): PartialDate | undefined {
  const last = now.toISOString().slice(0, 7);
  const years = [...markup.matchAll(ADDRESS)]
    .filter(([address]) => !PICTURE.test(address))
    .flatMap(([address]) => [...address.matchAll(DATED)])
    .filter(([, year, one, other, joined]) => `${year}-${one ?? other ?? joined}` <= last)
    .map(([, year = '']) => year)
    .sort();
  return toPartialDate(years.at(-1) ?? '');
}
