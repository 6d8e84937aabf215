import type { Lexicon } from '../model/seeds.ts';
import { toExpression } from './compile-frames.ts';

/** Where a sense's words stand in a text. */
export type SensePositions = ReadonlyMap<string, readonly number[]>;

/** Finds the senses of a text: `relations.adopt` → offsets of its words. Senses that do not occur are absent. */
export type SenseFinder = (text: string) => SensePositions;

/**
 * Makes a finder for every sense of the topics `relations`, `status` and `guards`, and for all `titles` as one sense.
 * Each sense is looked up in one pass, its longest word first.
 */
export function createSenseFinder(lexicon: Lexicon): SenseFinder {
  const senses = ['relations', 'status', 'guards'].flatMap((topic) =>
    Object.entries(lexicon[topic] ?? {}).map(([sense, words]) => toSense(`${topic}.${sense}`, words)),
  );
  senses.push(toSense('titles', Object.values(lexicon.titles ?? {}).flat()));
  return (text) => {
    const found = new Map<string, number[]>();
    for (const { name, expression } of senses) {
      expression.lastIndex = 0;
      let positions: number[] | undefined;
      for (let match = expression.exec(text); match; match = expression.exec(text)) {
        if (positions === undefined) {
          positions = [];
          found.set(name, positions);
        }
        positions.push(match.index);
      }
    }
    return found;
  };
}

function toSense(name: string, words: readonly string[]): { name: string; expression: RegExp } {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  return { name, expression: new RegExp(longestFirst.map(toExpression).join('|') || '(?!)', 'giu') };
}
