import type { Language } from '../model/document.ts';

/** Evidence for and against one name in one article: feature to value, 0 to about 1.5. */
export type Measures = Pick<ReadonlyMap<string, number>, 'keys' | typeof Symbol.iterator>;

/** What the whole article tells each of its names. */
export interface ArticleFacts {
  readonly lang: Language;
  /** Words that the article writes in lower case. */
  readonly lowerWords: ReadonlySet<string>;
  /** Families with a sure name in the article. */
  readonly families: ReadonlySet<string>;
  /** Ends and starts of sure organizations, for the neighbours in a list. */
  readonly sureStarts: ReadonlySet<number>;
  readonly sureEnds: ReadonlySet<number>;
}

/** Notes one piece of evidence, given as a prefix and a value. */
export type Add = (prefix: string, value?: string) => void;

/** Places whose surroundings are read for each name; more add nothing. */
export const MAX_READ = 10;
