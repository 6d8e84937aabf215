import type { PatternRow } from './pattern-row.ts';
import type { EntityRow } from './seed-row.ts';

/** Words by topic (the name of a file in seeds/lexicon) and sense: `lexicon.status.planned` lists what makes a plan. */
export type Lexicon = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** Everything under seeds/ but the sample articles, checked. */
export interface Seeds {
  readonly entities: readonly EntityRow[];
  readonly lexicon: Lexicon;
  readonly patterns: readonly PatternRow[];
  /** Learned weights: the content of each seeds/models/NAME.json under NAME, unchecked. */
  readonly models: Readonly<Record<string, unknown>>;
  /** First 16 hex digits of the SHA-256 of all files: changes exactly when an extraction may come out otherwise. */
  readonly version: string;
}
