import type { DecisionReport, NamedRelationship } from '../graph/decision.ts';
import type { LoggedDecision } from '../graph/read-decisions.ts';
import type { OpenClaim } from '../graph/read-open-claims.ts';
import { count } from './write-summary.ts';

/** How many relationships of a kind are named unless told; the rest is counted. */
const MAX_NAMED = 10;
/** The longest piece of a quote that is shown, in UTF-16 units. */
const MAX_QUOTE = 80;

/** Says in a line what a decision is about: `Acme USES AWS: “…”`, `Acme = Acme Robotics`. */
export function describeDecided({ action, claim, names, article, undoes }: LoggedDecision): string {
  if (claim)
    return `${claim.subject} ${claim.type} ${claim.object}: “${shorten(claim.quote)}”${claim.live ? '' : ' (retracted)'}`;
  if (article) return `${article.title}${article.live ? '' : ' (retracted)'}`;
  if (undoes) return `${undoes.action} ${undoes.id}`;
  const texts = names.map(describeName);
  return texts.join(action === 'same' ? ' = ' : action === 'different' ? ' ≠ ' : ', ');
}

/** Says in a line what a claim states, with its names as written: `Acme USES AWS: “…”`. */
export function describeClaim({ claim, subjectText, objectText }: OpenClaim): string {
  return `${subjectText} ${claim.type} ${objectText}: “${shorten(claim.quote)}”`;
}

/** Writes a name with what tells it from namesakes: `王伟 (Acme)`. */
export function describeName(name: {
  readonly folded: string;
  readonly scope?: string | null;
  readonly forms?: readonly string[];
  readonly formCounts?: readonly number[];
}): string {
  const { folded, scope, forms = [], formCounts = [] } = name;
  const text = forms[formCounts.indexOf(Math.max(...formCounts))] ?? folded;
  return scope == null ? text : `${text} (${scope.replace(/^known:/, '')})`;
}

/** Says what follows from decisions, a line for each kind of change; no line where nothing follows. */
export function tellReport(report: DecisionReport, named = MAX_NAMED): readonly string[] {
  return [
    ...tellRelationships('gone', report.relationshipsRemoved, named),
    ...tellRelationships('new', report.relationshipsAdded, named),
    ...tellRelationships('changed', report.relationshipsChanged, named),
    ...report.noLongerHold.map(({ id, why }) => `no longer holds: decision ${id}, since ${why}`),
    ...report.holdAgain.map((id) => `holds again: decision ${id}`),
  ];
}

function tellRelationships(what: string, relationships: readonly NamedRelationship[], most: number): string[] {
  if (relationships.length === 0) return [];
  const named = relationships
    .slice(0, most)
    .map(({ subjectName, type, objectName }) => `${subjectName} ${type} ${objectName}`);
  const more = relationships.length - named.length;
  const rest = more > 0 ? ` and ${more} more` : '';
  return [`${what}: ${count(relationships.length, 'relationship')}, ${named.join('; ')}${rest}`];
}

function shorten(text: string): string {
  const plain = text.replace(/\s+/g, ' ');
  return plain.length <= MAX_QUOTE ? plain : `${plain.slice(0, MAX_QUOTE)}…`;
}
