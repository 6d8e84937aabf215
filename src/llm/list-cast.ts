import { groupBy } from '../model/group-by.ts';
import type { Mentions } from '../model/mention.ts';

/** So many names at most go with a section, and so many forms of each: more tell a model little. */
const MOST_NAMES = 60;
const MOST_FORMS = 3;
const LONGEST_FORM = 60;

/**
 * Writes the names that an article is known to hold, by kind: those that stand in the section first, in their order, then
 * the others, surest first. Empty where there are none.
 */
export function listCast({ entities, mentions }: Mentions, section: { start: number; end: number }): string {
  const inside = mentions.filter(({ start, end }) => start >= section.start && end <= section.end);
  const others = entities.map((_, index) => index).sort((a, b) => entities[b]!.score - entities[a]!.score || a - b);
  const order = [...new Set([...inside.map(({ entity }) => entity), ...others])].slice(0, MOST_NAMES);
  const named = order.map((index) => entities[index]!).filter(({ name }) => name.length <= LONGEST_FORM);
  return [...groupBy(named, ({ kind }) => kind)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([kind, group]) => `${kind}: ${group.map(toNames).join(', ')}`)
    .join('; ');
}

function toNames({ name, forms }: { readonly name: string; readonly forms: readonly string[] }): string {
  const short = forms.filter((form) => form !== name && form.length <= LONGEST_FORM).slice(0, MOST_FORMS);
  return toLine(short.length === 0 ? name : `${name} (${short.join(', ')})`);
}

function toLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
