import { foldName } from '../../model/fold.ts';
import type { Lexicon } from '../../model/seeds.ts';

/** A word at the end of a name. */
export interface Ending {
  readonly word: string;
  /** What it means in any script: 基金会 and Foundation are `foundation`; the word itself where no row says. */
  readonly means: string;
  /** Whether a short name leaves it off: 科技 as a rule, Labs about as often as not. */
  readonly dropped: 'usually' | 'often' | 'never';
  /** It makes the name that of a part: 事业部, Team. */
  readonly isUnit: boolean;
  /** It makes the name that of a cloud: 云, Cloud. */
  readonly isCloud: boolean;
}

/** What closes names, ready for look-up. Each takes a folded name and gives what stands before the longest word found. */
export interface Endings {
  endingOf(name: string): { readonly ending: Ending; readonly before: string } | undefined;
  /** Legal forms: 有限公司, Inc., GmbH. */
  legalOf(
    name: string,
  ): { readonly isGroup: boolean; readonly isRegistered: boolean; readonly before: string } | undefined;
}

const MEANING = /^means-/;

/** Gathers what closes names of organizations from seeds/lexicon: `legal-forms`, `org-suffixes` and `identity`. */
export function compileEndings(lexicon: Lexicon): Endings {
  const words = (topic: string, sense: string): readonly string[] => (lexicon[topic]?.[sense] ?? []).map(foldName);
  const identity = lexicon.identity ?? {};
  const group = new Set(words('identity', 'group'));
  const forms = [...words('legal-forms', 'zh'), ...words('legal-forms', 'en'), ...words('identity', 'domain')];
  const registered = new Set(words('identity', 'registered'));
  const [dropped, half, unit, cloud] = ['dropped', 'half-dropped', 'unit', 'cloud'].map(
    (sense) => new Set(words('identity', sense)),
  );
  const meanings = new Map<string, string>();
  for (const sense of Object.keys(identity).filter((name) => MEANING.test(name))) {
    for (const word of words('identity', sense)) meanings.set(word, sense.replace(MEANING, ''));
  }
  const legal = new Set([...forms, ...group].filter((word) => !unit!.has(word)));
  const all = new Set(
    [
      ...['body-zh', 'trade-zh', 'en'].flatMap((sense) => words('org-suffixes', sense)),
      ...['dropped', 'half-dropped', 'unit', 'cloud'].flatMap((sense) => words('identity', sense)),
      ...meanings.keys(),
    ].filter((word) => !legal.has(word)),
  );
  // 科技有限公司 closes a name as 有限公司 does; 科技 is its trade.
  for (const word of legal) {
    const parts = [...legal].map((form) => (word.endsWith(form) ? word.slice(0, -form.length) : ''));
    if (parts.some((part) => all.has(part))) legal.delete(word);
  }
  const longest = Math.max(0, ...[...legal, ...all].map((word) => word.length));

  return {
    endingOf(name) {
      const found = longestEnding(name, all, longest);
      if (!found) return undefined;
      const { word, before } = found;
      const ending = {
        ...{ word, means: meanings.get(word) ?? word },
        dropped: half!.has(word) ? ('often' as const) : dropped!.has(word) ? ('usually' as const) : ('never' as const),
        ...{ isUnit: unit!.has(word), isCloud: cloud!.has(word) },
      };
      return { ending, before };
    },
    legalOf(name) {
      const found = longestEnding(name, legal, longest);
      return (
        found && { isGroup: group.has(found.word), isRegistered: registered.has(found.word), before: found.before }
      );
    },
  };
}

/** Gathers what closes names of events from seeds/lexicon: 大会, Summit. A short name may leave each off. */
export function compileEventEndings(lexicon: Lexicon): Endings {
  const senses = lexicon['event-words'] ?? {};
  const words = new Set(['strong-zh', 'en'].flatMap((sense) => senses[sense] ?? []).map(foldName));
  const longest = Math.max(0, ...[...words].map((word) => word.length));
  return {
    endingOf(name) {
      const found = longestEnding(name, words, longest);
      return (
        found && {
          ending: { word: found.word, means: found.word, dropped: 'usually', isUnit: false, isCloud: false },
          before: found.before,
        }
      );
    },
    legalOf: () => undefined,
  };
}

/** Finds the longest of the words that ends a name and leaves something of it; a Latin word must stand by itself, unless it starts with a dot. */
function longestEnding(
  name: string,
  words: ReadonlySet<string>,
  longest: number,
): { readonly word: string; readonly before: string } | undefined {
  for (let length = Math.min(longest, name.length - 1); length >= 1; length--) {
    const word = name.slice(-length);
    if (!words.has(word)) continue;
    const before = name.slice(0, -length);
    const isApart = !/^[\p{Script=Latin}\d]/u.test(word) || !/[\p{Script=Latin}\d]$/u.test(before);
    const left = before.replace(/[\s,&·-]+$/u, '');
    if (isApart && left !== '') return { word, before: left };
  }
  return undefined;
}
