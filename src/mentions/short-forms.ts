import { isWideLetter } from './character-classes.ts';
import { type Cues, cueBefore } from './compile-cues.ts';
import { leadingPlace } from './leading-place.ts';

/** A Chinese name has up to four characters; more write a foreign one. */
const LONG_HAN = 5;
/** Shorter parts of a name without a dot stand in too many others. */
const SHORTEST_END = 3;

/** Endings that a short form goes without. */
const SUFFIXES = /^(?:legal-forms|org-suffixes)/u;
const REGISTERED_SUFFIXES = /^(?:legal-forms|org-suffixes\.trade)/u;
/** 深圳市: the place has its rank behind it. */
const PLACE_ENDING = /[市省]/u;

/** Gives the shorter forms under which an article may call a person: single names, the parts of a foreign name, the name without initials or dots. */
export function shortPersonForms(key: string): string[] {
  const isWide = isWideLetter(key.charCodeAt(0));
  const parts = key.split(isWide ? /[·.-]/u : '·');
  if (parts.length > 1) return [...parts, parts.join('')].filter((part) => part.length >= 2);
  if (isWide) return [];
  const words = key.replaceAll('.', '. ').split(' ').filter(Boolean);
  const full = words.filter((word) => !/^\p{L}\.?$/u.test(word));
  const single = words.filter((word) => /^\p{L}[\p{L}'’-]{2,}$/u.test(word));
  if (words.length < 2 || single.length === 0) return [];
  const isWhole = full.length === words.length || full.length < 2;
  return [...new Set([single.at(-1)!, single[0]!, ...(isWhole ? [] : [full.join(' ')])])];
}

/** Gives what may be the given and the family name of a foreign name that is written in Chinese characters without a dot: whatever it begins and ends with. */
export function endsOfPersonName(key: string): string[] {
  if (key.length < LONG_HAN || !/^\p{Script=Han}+$/u.test(key)) return [];
  const lengths = Array.from({ length: key.length - SHORTEST_END - 1 }, (_, index) => index + SHORTEST_END);
  return lengths.flatMap((length) => [key.slice(-length), key.slice(0, length)]);
}

/** Gives the shorter forms under which an article may call an organization: without place, legal form, trade and web ending, or its first word. */
export function shortOrganizationForms(key: string, cues: Cues): string[] {
  if (/[\p{Script=Han}\p{Script=Katakana}]/u.test(key)) return shortHan(key, cues);
  const words = key.split(' ');
  if (words.length < 2) {
    const name = key.replace(cues.edges.webEnding, '');
    return name.length < key.length && name.length >= 3 && sensesOf(name, cues).length === 0 ? [name] : [];
  }
  const forms: string[] = [];
  let end = words.length;
  while (end > 1 && isSuffix(words[end - 1]!, cues)) {
    end--;
    forms.push(words.slice(0, end).join(' '));
  }
  const first = words[0]!;
  const senses = sensesOf(first, cues);
  if (end > 1 && first.length > 3 && senses.length === 0) forms.push(first);
  const initials = words
    .filter((word) => !/^(?:of|and|the|for|&)$/u.test(word))
    .map((word) => word[0])
    .join('');
  if (initials.length >= 3) forms.push(initials);
  return forms.filter((form) => form.length >= 2 && sensesOf(form, cues).length === 0);
}

function shortHan(key: string, cues: Cues): string[] {
  const forms: string[] = [];
  // 海港投资有限公司 is registered apart from 海港.
  const suffixes = cues.edges.registered.test(key) ? REGISTERED_SUFFIXES : SUFFIXES;
  let rest = key;
  for (let round = 0; round < 3; round++) {
    const ending = cueBefore(cues.endings, rest, rest.length);
    const isSuffix = ending?.senses.some((sense) => suffixes.test(sense)) ?? false;
    if (!ending || !isSuffix || rest.length - ending.length < 2) break;
    rest = rest.slice(0, rest.length - ending.length);
    forms.push(rest);
  }
  for (const form of [key, ...forms]) {
    const place = leadingPlace(form, 0, cues);
    const size = PLACE_ENDING.test(form[place] ?? '') ? place + 1 : place;
    if (place > 0 && form.length - size >= 2) forms.push(form.slice(size));
  }
  return [...new Set(forms)].filter((form) => form.length >= 2 && !isOrdinary(form, cues));
}

/** 国防部 is short for 美国国防部 though it is no more than an ending; 科技 or 公司 is short for nothing. */
function isOrdinary(form: string, cues: Cues): boolean {
  const senses = sensesOf(form, cues);
  return senses.some((sense) => form.length < 3 || !sense.startsWith('org-suffixes'));
}

function isSuffix(word: string, cues: Cues): boolean {
  const ending = cueBefore(cues.endings, word, word.length);
  return (
    ending?.length === word.length &&
    ending.senses.some((sense) => sense === 'legal-forms.en' || sense === 'org-suffixes.en')
  );
}

/** What speaks against a form; common words and things do not, since the full name stands in the article too: Capital of Capital One. */
function sensesOf(form: string, cues: Cues): readonly string[] {
  return (cues.words.get(form) ?? []).filter((sense) => !/^(?:things|english-words)\./u.test(sense));
}
