import { SECTORS, type Sector } from '../model/sector.ts';
import type { Lexicon } from '../model/seeds.ts';
import { isWordUnit } from './character-classes.ts';
import { foldForMatching } from './read-surface.ts';

/** Tells by the words inside a name what an organization mostly does; most names do not say. */
export type SectorFinder = (name: string) => Sector | undefined;

/** Reads the words of `seeds/lexicon/sectors.yaml`. */
export function createSectorFinder(lexicon: Lexicon): SectorFinder {
  const words = SECTORS.flatMap((sector) =>
    (lexicon.sectors?.[sector] ?? []).map((word) => ({ sector, word: foldForMatching(word) })),
  );
  return (name) => {
    const folded = foldForMatching(name);
    let best: { readonly sector: Sector; readonly end: number; readonly length: number } | undefined;
    for (const { sector, word } of words) {
      const start = folded.lastIndexOf(word);
      const end = start + word.length;
      if (start < 0 || !isWhole(folded, start, end)) continue;
      if (!best || end > best.end || (end === best.end && word.length > best.length)) {
        best = { sector, end, length: word.length };
      }
    }
    return best?.sector;
  };
}

/** Latin words stand between other characters than letters and digits; Chinese words anywhere. */
function isWhole(text: string, start: number, end: number): boolean {
  return !(joins(text, start) || joins(text, end));
}

function joins(text: string, at: number): boolean {
  return at > 0 && at < text.length && isWordUnit(text.charCodeAt(at - 1)) && isWordUnit(text.charCodeAt(at));
}
