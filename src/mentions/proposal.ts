import type { Cues } from './compile-cues.ts';
import type { PostFinder } from './find-posts.ts';
import type { KnownMatch } from './match-known.ts';
import type { Surface } from './read-surface.ts';

/** A stretch of the surface that may be a name, with what made it one. */
export interface Proposal {
  readonly start: number;
  readonly end: number;
  /** `suffix`, `title-after`, `bracket` … */
  readonly source: string;
}

/** What the proposers look at. */
export interface Reading {
  readonly surface: Surface;
  readonly cues: Cues;
  readonly known: readonly KnownMatch[];
  /** 1 where a word begins, by segmentation; all ones in text without Chinese. */
  readonly wordStarts: Uint8Array;
  /** The same by the dictionary alone. */
  readonly listedStarts: Uint8Array;
  readonly postFrom: PostFinder;
}
