import { styleText } from 'node:util';
import type { EntityRecord } from '../graph/read-records.ts';
import { foldName } from '../model/fold.ts';
import { textAfter, textBefore } from '../model/text-around.ts';
import type { ClaimItem, PairItem, PairSide } from './review-item.ts';

/** What an article wrote may hold what a terminal would obey. */
const UNPRINTABLE = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/**
 * Writes a claim as a question: whom it joins, how sure it is, who says so, and the quote marked in its surroundings.
 * @param text of the article
 * @param context how much of the text stands before and behind the quote, in UTF-16 units
 */
export function renderClaim(item: ClaimItem, text: string, context: number): string {
  const { claim, subject, object, subjectText, objectText } = item;
  const { status, date, title, origin, workload, region, confidence, rule, article } = claim;
  const facts = [
    status,
    date && `date ${date}`,
    title && `post ${title}`,
    origin && `from ${origin}`,
    workload && `what ${workload}`,
    region && `region ${region}`,
    `confidence ${confidence.toFixed(2)}`,
    `rule ${rule}`,
  ];
  const written = [
    [subjectText, subject],
    [objectText, object],
  ] as const;
  const others = written.filter(([form, { name }]) => foldName(form) !== foldName(name)).map(([form]) => `“${form}”`);
  const source = [article.title, article.outlet, article.publishedOn, article.url].filter(Boolean).join(' · ');
  return [
    `${bold(describeEntity(subject))}  ${claim.type}  ${bold(describeEntity(object))}`,
    ...(others.length > 0 ? [dim(`written ${others.join(', ')}`)] : []),
    facts.filter(Boolean).map(String).map(toPrintable).join(' · '),
    dim(toPrintable(source)),
    '',
    renderQuote(text, claim.start, claim.end, context),
  ].join('\n');
}

/** Writes a question on two names: both, and what speaks for and against their being one. */
export function renderPair({ proposed, certainty, sides, parts, earlier, changes }: PairItem): string {
  return [
    proposed === 'same' ? 'Do these mean one?' : 'These were joined. Do they mean two?',
    ...sides.map((side) => `  ${bold(describeSide(side))}`),
    `${proposed}, certainty ${certainty.toFixed(2)}`,
    ...parts.map(
      ({ weight, detail }) => `  ${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(1)} ${toPrintable(detail)}`,
    ),
    ...earlier.map(({ action, id }) => `Decided before: ${action} (decision ${id})`),
    ...(changes.length > 0 ? [`New since: ${changes.map(toPrintable).join(', ')}`] : []),
  ].join('\n');
}

/** Makes of a text what a terminal only shows: no control characters, no change of direction. */
export function toPrintable(text: string): string {
  return text.replace(UNPRINTABLE, ' ');
}

function renderQuote(text: string, start: number, end: number, context: number): string {
  const before = textBefore(text, start, context);
  const after = textAfter(text, end, context);
  return [
    before.length < start ? '…' : '',
    toPrintable(before),
    mark(toPrintable(text.slice(start, end))),
    toPrintable(after),
    end + after.length < text.length ? '…' : '',
  ].join('');
}

/** Marks a quote, with signs where the terminal has no colours or shall have none. */
function mark(quote: string): string {
  const marked = styleText('inverse', quote);
  return marked === quote ? `»${quote}«` : marked;
}

function describeEntity({ name, id, kind }: EntityRecord): string {
  return `${toPrintable(name)} (${kind}, ${id})`;
}

function describeSide({ name, id, claims, key }: PairSide): string {
  const scope = key.scope === undefined ? '' : `, ${toPrintable(key.scope)}`;
  return `${toPrintable(name)} (${id}${scope}), in ${claims} claim${claims === 1 ? '' : 's'}`;
}

function bold(text: string): string {
  return styleText('bold', text);
}

function dim(text: string): string {
  return styleText('dim', text);
}
