import type { Ending } from './compile-endings.ts';
import type { NameAnatomy } from './dissect-name.ts';
import type { IdentityReason } from './identity-weights.ts';

/** Reasons that one form stands for the other by its first letters or characters. */
export const ABBREVIATIONS: readonly IdentityReason[] = [
  'initials',
  'three-initials',
  'short-form',
  'short-form-of-two',
];

/** How two forms are alike, and what sets them apart all the same. */
export interface Likeness {
  readonly reason: IdentityReason;
  readonly against: readonly IdentityReason[];
}

const HAN = /^\p{Script=Han}+$/u;
const STOP_WORDS = /^(?:of|and|the|for|in|de|&)$/u;

/** Tells how two forms of organizations' names are alike, or undefined where they are not. */
export function compareForms(a: NameAnatomy, b: NameAnatomy): Likeness | undefined {
  if (a.folded === b.folded) return { reason: 'same-name', against: [] };
  if (a.tight === b.tight) return { reason: 'spacing', against: [] };
  if (a.root === b.root && a.root.length > 1) return compareEndings(a, b);
  const [short, long] = a.tight.length < b.tight.length ? [a, b] : [b, a];
  if (isInitials(short, long)) return { reason: short.tight.length > 3 ? 'initials' : 'three-initials', against: [] };
  if (isShortForm(short, long))
    return { reason: short.tight.length > 2 ? 'short-form' : 'short-form-of-two', against: [] };
  return undefined;
}

/** Says what sets two names of one root apart: places, numbers, parts, clouds; none of it for names of two roots. */
function compareEndings(a: NameAnatomy, b: NameAnatomy): Likeness | undefined {
  const against: IdentityReason[] = [];
  if (a.numbers !== b.numbers) against.push('numbers-differ');
  if (a.seat !== b.seat && a.seat !== undefined && b.seat !== undefined) against.push('places-differ');
  else {
    const [before, after] = [otherThan(a.placeBefore, b.placeBefore), otherThan(a.placeAfter, b.placeAfter)];
    if (before === 'two' || after === 'two') against.push('places-differ');
    else if (after === 'one' || (before === 'one' && (a.isAbroad || b.isAbroad))) against.push('branch');
    else if (before === 'one' || a.seat !== b.seat) against.push('place-before');
  }
  if (a.isGroup !== b.isGroup) against.push('group-form');
  const reason = compareEndingWords(a, b, against);
  // 中国银行 and 中国政府 have nothing in common.
  const isShared = a.isCommon && !isNamedByPlace(a, b) && (reason !== 'legal-form' || against.length > 0);
  return isShared ? undefined : { reason, against };
}

function compareEndingWords(a: NameAnatomy, b: NameAnatomy, against: IdentityReason[]): IdentityReason {
  const means = (endings: readonly Ending[]) => endings.map((ending) => ending.means).join(' ');
  const words = (endings: readonly Ending[]) => endings.map((ending) => ending.word).join(' ');
  if (words(a.endings) === words(b.endings)) return 'legal-form';
  if (means(a.endings) === means(b.endings)) return 'translation';
  const extra = [...notIn(a.endings, b.endings), ...notIn(b.endings, a.endings)];
  if (extra.some((ending) => ending.isCloud)) against.push('cloud-arm');
  else if (extra.some((ending) => ending.isUnit)) against.push('unit');
  else if (extra.some(({ dropped }) => dropped === 'never') && !isInFull(a, b) && !isInFull(b, a))
    against.push('endings-differ');
  else if (hasMore(a, b) && hasMore(b, a)) against.push('endings-differ');
  else if (extra.some(({ dropped }) => dropped !== 'usually')) against.push('telling-ending');
  return a.root.length >= (HAN.test(a.root) ? 3 : 5) ? 'dropped-ending' : 'dropped-ending-short';
}

/** Tells whether two places differ, and whether one is none. */
function otherThan(a: string | undefined, b: string | undefined): 'none' | 'one' | 'two' {
  if (a === b) return 'none';
  return a === undefined || b === undefined ? 'one' : 'two';
}

/** 移动 is an ordinary word, and 中国移动 is none. */
function isNamedByPlace(a: NameAnatomy, b: NameAnatomy): boolean {
  return a.placeBefore !== undefined && a.placeBefore === b.placeBefore;
}

/** 杭州海康威视数字技术股份有限公司 says in full what 海康威视 is, with its trade. */
function isInFull(long: NameAnatomy, short: NameAnatomy): boolean {
  return long.isRegistered && long.endings.length > 0 && short.endings.length === 0 && !short.isGroup;
}

/** 平安科技 has what 平安集团 has not, and the other way round. */
function hasMore(a: NameAnatomy, b: NameAnatomy): boolean {
  return notIn(a.endings, b.endings).length > 0 || (a.isGroup && !b.isGroup);
}

function notIn(endings: readonly Ending[], others: readonly Ending[]): Ending[] {
  return endings.filter(({ means }) => !others.some((other) => other.means === means));
}

/** IBM of International Business Machines: three letters at least, one for each word but of, and, the. */
export function initialsOf({ stem }: NameAnatomy): string | undefined {
  const words = stem.split(/[\s-]+/u).filter((word) => !STOP_WORDS.test(word));
  if (words.length < 3 || !words.every((word) => /^[a-z]/u.test(word))) return undefined;
  return words.map((word) => word[0]).join('');
}

function isInitials(short: NameAnatomy, long: NameAnatomy): boolean {
  return initialsOf(long) === short.tight;
}

/**
 * Lists the Chinese short forms of a name: the first character of its place or root, others of the name in order, and one of
 * its last word: 工行 of 中国工商银行, 港交所 of 香港交易所, 社科院 of 中国社会科学院. None where no last word is told.
 */
export function shortFormsOf({ stem, root, isPlace, placeBefore, endings }: NameAnatomy): readonly string[] {
  const last = endings.at(-1)?.word;
  if (last === undefined || last.length < 2 || !HAN.test(stem)) return [];
  // Most Chinese words are of two characters: a short form takes the first of each.
  const middles = [...root].filter((_, at) => at > 0 && at % 2 === 0);
  for (const { word } of endings) middles.push(word[0]!);
  const forms = new Set<string>();
  for (const end of [last[0]!, last.at(-1)!]) {
    for (const start of new Set(isPlace ? [root[0]!, root.at(-1)!] : [root[0]!])) {
      forms.add(start + end);
      for (const middle of middles) forms.add(start + middle + end);
    }
    // 中行 is 中国银行 alone: beside its place a short form keeps the name.
    for (const start of placeBefore === undefined ? [] : [placeBefore[0]!, placeBefore.at(-1)!]) {
      forms.add(start + root[0]! + end);
    }
  }
  forms.delete(last);
  return [...forms].filter((form) => form.length <= stem.length - 2 && new Set(form).size === form.length);
}

function isShortForm(short: NameAnatomy, long: NameAnatomy): boolean {
  return short.folded.length <= 3 && HAN.test(short.folded) && shortFormsOf(long).includes(short.folded);
}
