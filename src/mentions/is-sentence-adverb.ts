/** A word like an adverb; in a name of several words it would not stand before a comma. */
const ADVERB = /^\p{Lu}\p{Ll}{3,}ly$/u;
const SENTENCE_START = /(?:^|[\n.!?。][”"’)]?\s*[“"‘]?)$/u;
/** A comma and one name that does something: the members of a list are told by another comma or "and" behind the next. */
const SUBJECT_FOLLOWS = /^,\s\p{Lu}[\p{L}\d.&’'-]*(?:\s\p{Lu}[\p{L}\d.&’'-]*){0,3}\s(?!and\b|or\b|&)\p{Ll}/u;
/** So much is looked at on either side. */
const BEFORE = 4;
const BEHIND = 80;

/** Tells whether a word of a text is an adverb of its whole sentence: "Fittingly, Harbor said …". */
export function isSentenceAdverb(text: string, start: number, end: number): boolean {
  return (
    ADVERB.test(text.slice(start, end)) &&
    SUBJECT_FOLLOWS.test(text.slice(end, end + BEHIND)) &&
    SENTENCE_START.test(text.slice(Math.max(0, start - BEFORE), start))
  );
}
