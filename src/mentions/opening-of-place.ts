import { classOf, HAN } from './character-classes.ts';

/** Units from the closing bracket to the opening one, and characters between them at least. */
const REACH = 5;
const LEAST = 2;

/** A registered name may hold its place in brackets: 甲信息技术（上海）有限公司. Gives where the brackets open that close at a place, or -1. */
export function openingOfPlace(text: string, least: number, close: number): number {
  for (let at = close - 1; at >= least && close - at <= REACH; at--) {
    if (text[at] === '（' || text[at] === '(') return close - at > LEAST ? at : -1;
    if (classOf(text.charCodeAt(at)) !== HAN) return -1;
  }
  return -1;
}
