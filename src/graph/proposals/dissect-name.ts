import { foldName } from '../../model/fold.ts';
import type { Lexicon } from '../../model/seeds.ts';
import type { Ending, Endings } from './compile-endings.ts';

/** The parts of an organization's or event's name that tell whether another name may be the same one's. */
export interface NameAnatomy {
  readonly folded: string;
  /** Without blanks and marks: CloudFoundry and Cloud Foundry are alike. */
  readonly tight: string;
  /** Without what closes a registered name: 悬镜安全技术, of 悬镜安全技术有限公司. */
  readonly stem: string;
  /** What is left without places and endings; what makes the name this one's. */
  readonly root: string;
  /** The root is the name of a place: 中国 of 中国银行. */
  readonly isPlace: boolean;
  /** The root is a place or an ordinary word, which many share: 人工智能 of 人工智能实验室. */
  readonly isCommon: boolean;
  /** What was taken off the end between root and legal form, in order. */
  readonly endings: readonly Ending[];
  /** The legal forms were more than a company's: 集团, Holdings. */
  readonly isGroup: boolean;
  /** It is the whole registered name: 股份有限公司, Inc. */
  readonly isRegistered: boolean;
  /** 北京 of 北京百度网讯, where something is left without it. */
  readonly placeBefore?: string;
  /** 中国 of 微软中国, 国际 of 中国移动国际. */
  readonly placeAfter?: string;
  /** 北京 of 墨菲(北京)有限公司: where the firm is registered. */
  readonly seat?: string;
  /** One of the places is another country: 日本 of 日本微软. */
  readonly isAbroad: boolean;
  /** Every number in it, in order: 360, 2021, 第五. */
  readonly numbers: string;
}

/** Takes a name apart; the same parts for the same name, so answers may be kept. */
export type NameDissector = (form: string) => NameAnatomy;

const HAN_OR_KANA = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const MARKS = /[\s\p{P}®™©]+/gu;
const NUMBERS = /\d+|第[一二三四五六七八九十百]+/gu;
const BRACKETS = /\(([^()]*)\)/u;
/** What stands in brackets before 有限公司 is a town, known or not. */
const SEAT = /\(\p{Script=Han}{2,4}\)\p{Script=Han}*公司$/u;
const HOME = '中国';
/** Leaves of a name at least this much, or the ending is the name: 中心, Capital. */
const LEAST_HAN = 2;
const LEAST_LATIN = 3;

/** Builds the dissector from what closes names and from the places of seeds/lexicon. */
export function createNameDissector(lexicon: Lexicon, endings: Endings): NameDissector {
  const fold = (words: readonly string[] = []): ReadonlySet<string> => new Set(words.map(foldName));
  const common = new Set([...fold(lexicon.identity?.common)].map(toTight));
  const abroad = fold(lexicon.identity?.abroad);
  const regions = lexicon.identity?.region ?? [];
  const places = fold([...(lexicon.places?.zh ?? []), ...abroad, ...regions]);
  const latinPlaces = fold([...(lexicon.places?.en ?? []), ...regions]);
  const longestPlace = Math.max(0, ...[...places].map((place) => place.length));

  const placeAtStart = (text: string): string | undefined => {
    for (let length = Math.min(longestPlace, text.length - LEAST_HAN); length >= 2; length--) {
      const place = text.slice(0, length);
      if (!places.has(place)) continue;
      const hasUnit = /^[市省]/u.test(text.slice(length)) && text.length - length - 1 >= LEAST_HAN;
      return hasUnit ? text.slice(0, length + 1) : place;
    }
    return undefined;
  };
  const placeAtEnd = (text: string): string | undefined => {
    for (let length = Math.min(longestPlace, text.length - LEAST_HAN); length >= 2; length--) {
      if (places.has(text.slice(-length))) return text.slice(-length);
    }
    const words = text.split(' ');
    for (const count of [2, 1]) {
      const place = words.slice(-count).join(' ');
      // Of Bank of China the country is no branch.
      if (words.length > count && latinPlaces.has(place) && !/^(?:of|the|in|for)$/u.test(words.at(-count - 1)!))
        return place;
    }
    return undefined;
  };

  const dissect = (form: string): NameAnatomy => {
    const folded = foldName(form);
    let rest = folded;
    const inside = BRACKETS.exec(rest)?.[1]?.replace(/[市省]$/u, '');
    const isPlaced = inside !== undefined && (places.has(inside) || latinPlaces.has(inside) || SEAT.test(rest));
    const bracketed = isPlaced ? inside : undefined;
    if (inside !== undefined) rest = rest.replace(BRACKETS, HAN_OR_KANA.test(rest) ? '' : ' ').trim();
    const whole = rest;
    let [isGroup, isRegistered] = [false, false];
    for (let legal = endings.legalOf(rest); legal; legal = endings.legalOf(rest)) {
      isGroup ||= legal.isGroup;
      isRegistered ||= legal.isRegistered;
      rest = legal.before;
    }
    const stem = rest;
    const isSeat = bracketed !== undefined && stem !== whole && !abroad.has(bracketed) && bracketed !== HOME;
    const found: Ending[] = [];
    // Within a name a place is a part of it: 中国合肥工业大学.
    const place = placeAtEnd(rest);
    if (place !== undefined) rest = rest.slice(0, -place.length).trim();
    const placeAfter = place ?? (isSeat ? undefined : bracketed);
    const isOrdinary = (text: string) => common.has(toTight(text.slice(placeAtStart(text)?.length ?? 0)));
    while (!isOrdinary(rest)) {
      const ending = endings.endingOf(rest);
      if (!ending || !isEnough(ending.before)) break;
      found.unshift(ending.ending);
      rest = endings.legalOf(ending.before)?.before ?? ending.before;
    }
    const placeBefore = placeAtStart(rest);
    const root = placeBefore === undefined ? rest : rest.slice(placeBefore.length);
    const isPlace = places.has(root) || latinPlaces.has(root);
    return {
      ...{
        folded,
        stem,
        isGroup,
        isRegistered,
        isPlace,
        isCommon: isPlace || common.has(toTight(root)),
        endings: found,
      },
      isAbroad: [placeBefore, placeAfter].some((each) => each !== undefined && abroad.has(each)),
      tight: toTight(folded),
      root: toTight(root),
      ...(placeBefore !== undefined && { placeBefore: placeBefore.replace(/[市省]$/u, '') }),
      ...(placeAfter !== undefined && { placeAfter }),
      ...(isSeat && { seat: bracketed }),
      numbers: (folded.match(NUMBERS) ?? []).join(' '),
    };
  };

  const kept = new Map<string, NameAnatomy>();
  return (form) => {
    let anatomy = kept.get(form);
    if (!anatomy) {
      // A run over a whole graph meets most names once; what is kept must not grow with the graph.
      if (kept.size >= 50_000) kept.clear();
      anatomy = dissect(form);
      kept.set(form, anatomy);
    }
    return anatomy;
  };
}

/** Takes blanks and marks out of a folded name. */
export function toTight(folded: string): string {
  return folded.replace(MARKS, '');
}

function isEnough(text: string): boolean {
  return text.length >= (HAN_OR_KANA.test(text) ? LEAST_HAN : LEAST_LATIN);
}
