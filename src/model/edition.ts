import { foldName } from './fold.ts';

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/u;

const ORDINAL = /第\s*[\d一二三四五六七八九十百]+\s*[届屆]|首[届屆]|(?<!\d)\d+(?:st|nd|rd|th)\b/iu;

/** Tells whether an event's name counts its editions: 第五届, 5th. */
export function hasOrdinal(name: string): boolean {
  return ORDINAL.test(name);
}

/** Finds the year, 1900 to 2099, that an event's name holds; the first of several. */
export function findYear(name: string): string | undefined {
  return YEAR.exec(name)?.[0];
}

/** Folds an event's name without the year of its edition: 2021云栖大会, 云栖大会(2021) and 云栖大会 are then one text. */
export function foldSeries(name: string, year: string): string {
  // 2021年会 is the annual meeting of 2021, and not a meeting.
  const written = `(?<!\\d)${year}(?!\\d)(?:年度|年(?!会(?!议)))?`;
  const folded = foldName(name);
  return foldName(folded.replace(new RegExp(`[\\s·/-]*(?:\\(${written}\\)|${written})[\\s·/-]*`, 'gu'), ' ')) || folded;
}

/** Puts the year of an edition to an event's name, unless it holds that: AWS re:Invent 2021, 2021云栖大会. */
export function withYear(name: string, year: string): string {
  if (findYear(name) === year) return name;
  if (!/\p{Script=Han}$/u.test(name)) return `${name} ${year}`;
  return /^[\p{Script=Latin}\d]/u.test(name) ? `${year} ${name}` : `${year}${name}`;
}
