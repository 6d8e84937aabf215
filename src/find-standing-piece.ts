/** What stands in a file beside its words: tags, character references, white space. */
const MARKUP = /<[^>]*>|&[a-z#0-9]+;|\s+/giu;
/** How many characters more a piece may have that names one end less: "甲公司采用乙云" says more than a longer tail. */
const WORTH_OF_NAME = 15;

/** Finds the piece of a quote that stands in a file as it is; `undefined` where not even two characters do. */
export type StandingPieceFinder = (quote: string, ends: readonly (readonly string[])[]) => string | undefined;

/**
 * Builds the finder of one article's pieces. A quote runs over link marks, bold marks and character references that the
 * reader took out; in the file it stands in pieces between them. Of these it gives the one that names most of the `ends`
 * (each given as all of its names), then the longest. White space does not count.
 */
export function createStandingPieceFinder(source: string): StandingPieceFinder {
  const plain = source.replace(MARKUP, '');
  return (quote, ends) => {
    const letters = [...quote.matchAll(/\S/g)].map(({ index }) => index);
    const bare = quote.replace(/\s+/g, '');
    let best: { text: string; worth: number } | undefined;
    for (let from = 0; from < bare.length; ) {
      const length = lengthStanding(bare, from, plain);
      if (length > 1) {
        const text = quote.slice(letters[from]!, letters[from + length - 1]! + 1);
        const named = ends.filter((names) => names.some((name) => text.includes(name))).length;
        const worth = named * WORTH_OF_NAME + length;
        if (worth > (best?.worth ?? 0)) best = { text, worth };
      }
      from += Math.max(1, length);
    }
    return best?.text;
  };
}

/** How many characters from a place on stand together in a text: what a longer piece has, every shorter one has. */
function lengthStanding(bare: string, from: number, plain: string): number {
  if (plain.includes(bare.slice(from))) return bare.length - from;
  let stands = 0;
  let not = bare.length - from;
  while (not - stands > 1) {
    const middle = (stands + not) >> 1;
    if (plain.includes(bare.slice(from, from + middle))) stands = middle;
    else not = middle;
  }
  return stands;
}
