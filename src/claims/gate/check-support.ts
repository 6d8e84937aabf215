import type { RelationType } from '../../model/relation.ts';
import { WORDLESS } from '../collect-candidates.ts';
import type { LinkedStatement } from './check-statement.ts';
import { isWeak, type Link } from './link-name.ts';
import type { Evidence } from './open-evidence.ts';
import type { Fault } from './read-proposal.ts';

/** Links that reach so far that the sentence or the title must speak of the relation besides. */
const FAR: ReadonlySet<Link> = new Set(['heading', 'family', 'title', 'topic', 'voice']);

/** Of these a name mostly has one: whoever stands in the sentence for it leaves no place for a name from elsewhere. */
const OF_ONE: ReadonlySet<RelationType> = new Set(['WORKS_FOR', 'SUBSIDIARY_OF', 'ACQUIRED']);
/**
 * A name of the sentence is a rival from this probability on, and wins where the name from elsewhere has less than this share
 * of it: measured on labels and corrupted labels (`npm run eval:gate`).
 */
const RIVAL_OF_ONE = { least: 0.2, share: 0.5 };
const RIVAL_OF_MANY = { least: 0.66, share: 0.3 };

/** Below this probability the rules see nothing of a relation. */
const NOTHING = 1e-4;
/** From this probability on they see another one between the same names. */
const ANOTHER = 0.2;
/** From this probability on they see another one clearly; this one then has at least this share of it. */
const CLEARLY_ANOTHER = { least: 0.58, share: 0.05 };

/**
 * Tells whether the quoted sentences say nothing of a relation: where a name is linked from afar and nothing speaks of such a
 * relation; where another name of the sentence stands in its place; where they relate both names in another way alone; where
 * they hold no word for a relation that needs one.
 */
export function checkSupport(evidence: Evidence, statement: LinkedStatement, isInTitle: boolean): Fault | undefined {
  const { type, subject, object, link, surroundings } = statement;
  const { contexts } = surroundings;
  const own = evidence.probabilityOf(type, subject, object, contexts);
  const others = evidence.probabilityOfOthers(type, subject, object, contexts);
  if (isWeak(link)) {
    if (FAR.has(link) && !WORDLESS.has(type) && own < NOTHING && !isInTitle && !evidence.speakOf(type, contexts))
      return { reason: 'NAME_NOT_LINKED', detail: `only by ${link}, and nothing speaks of ${type}` };
    const { least, share } = OF_ONE.has(type) ? RIVAL_OF_ONE : RIVAL_OF_MANY;
    const rival = findRival(evidence, statement);
    if (rival >= least && own < share * rival)
      return { reason: 'NAME_NOT_LINKED', detail: `by ${link}, but the sentence names another in its place` };
  }
  if (own < NOTHING && others >= ANOTHER) return { reason: 'NOT_STATED', detail: type };
  if (others >= CLEARLY_ANOTHER.least && own < CLEARLY_ANOTHER.share * others && !isBeside(evidence, statement))
    return { reason: 'NOT_STATED', detail: `${type}, but rather something else` };
  if (own < NOTHING && !evidence.couldState(type, surroundings))
    return { reason: 'NOT_STATED', detail: `${type}: no word for it` };
  return undefined;
}

/** Customers are often partners, too, or held by whom they buy from: words of use beside those of another relation may tell both. */
function isBeside(evidence: Evidence, { type, surroundings }: LinkedStatement): boolean {
  return type === 'USES' && evidence.speakOf(type, surroundings.contexts);
}

/** The surest relation of this type to another name of the sentence, in the place of the name that stands elsewhere. */
function findRival(
  evidence: Evidence,
  { type, subject, object, outside, surroundings: { contexts } }: LinkedStatement,
): number {
  let most = 0;
  if (!outside) return most;
  for (const { inside } of contexts) {
    for (const { entity } of inside) {
      if (entity === subject || entity === object) continue;
      const [from, to] = outside === 'subject' ? [entity, object] : [subject, entity];
      most = Math.max(most, evidence.probabilityOf(type, from, to, contexts));
    }
  }
  return most;
}
