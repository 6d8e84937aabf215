import { type ClaimStatus, RELATIONS, type RelationType } from '../model/relation.ts';
import type { SensePositions } from './find-senses.ts';

/** The part of a reduced sentence that states a relation, and the senses that stand in the sentence. */
export interface StatedAt {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly senses: SensePositions;
  /** Whether it is a second predicate or a clause of a quotation: what stands right before it is none of it. */
  readonly isExact?: boolean;
}

/** These are told by the way: what is planned or rumoured before their first name is something else. */
const BY_THE_WAY: ReadonlySet<RelationType> = new Set(['WORKS_FOR', 'SUBSIDIARY_OF']);

/** These take time. */
const MOVES: ReadonlySet<RelationType> = new Set(['USES', 'MIGRATED_TO']);
/** What somebody has agreed to do he has not done; who has agreed to use a provider is its customer, and who has agreed to work with somebody his partner. */
const AGREED_FIRST: ReadonlySet<RelationType> = new Set(['MIGRATED_TO', 'INVESTED_IN']);

const CLAUSE_ENDS = '，,；;：:';
const NAME = /[\ue000-\uf8ff]/u;
/** How far before the first name a cue still belongs to the statement, in characters. */
const REACH_BEFORE = 12;
const REACH_AFTER = 10;
/** From one year to another. */
const YEARS =
  /(?:19|20)\d\d ?年?(?: ?\d{1,2} ?月)? ?(?:至|到|[-–—~～]{1,2}|to\b|through\b|and\b) ?(?:\p{L}+ )?(?:19|20)\d\d(?!\d)/u;
const REACH_OF_YEARS = 24;
/** All that may stand from a word for "former" to its title: that word, and what the post is about. */
const FORMER = /^(?:[^\P{Script=Han}的]{1,5}|[a-z]{2,6}-?)\s?$/iu;
/** A headline of a name or list and what it is to do: "Acme to buy Beta", "Report: Acme to buy Beta". */
const HEADS_CLAUSE = /(?:^|[:：;；|]\s?)["'“‘]?(?:[\ue000-\uf8ff](?:\s?(?:,|and|&)\s)?){1,4}\s$/u;
const MONTH_AND_NUMBER = /^\p{Lu}\p{Ll}+,? \d/u;
/** What stands before a month, and nothing more. */
const ONE_WORD = /^[a-z]+[ -]$/iu;
/** A word that plans, and nothing more. */
const BEHIND_PLAN = /^[a-z]+(?: to)?\s$/iu;
/** A word of one character before a name: 将 that moves the object before its verb. */
const BEFORE_NAME = /^.\s?[\ue000-\uf8ff]/u;

/**
 * Decides the status of a statement from the words of its clause.
 * @returns undefined for a rumour that it is not so: that states nothing, and denies nothing
 */
export function findStatus(type: RelationType, at: StatedAt): ClaimStatus | undefined {
  const clause = at.isExact ? at.start : Math.max(clauseStart(at.text, at.start), at.start - REACH_BEFORE);
  const all = (sense: string, since: number, until = at.end) =>
    (at.senses.get(`status.${sense}`) ?? []).filter((position) => position >= since && position < until);
  const has = (sense: string, since: number, until = at.end) => all(sense, since, until).length > 0;

  const plans = all('plan', clause, at.end + REACH_AFTER).filter((position) => !isObjectMarker(position));
  const finishing = all('finishing', clause, at.end + REACH_AFTER);
  // "Will complete": what is only to be finished is not done.
  const isDone = all('done', clause, at.end + REACH_AFTER).some(
    (position) => !finishing.includes(position) || !plans.some((plan) => plan < position),
  );
  // That somebody leaves a post is no more told by the way than that he takes it.
  const isByTheWay = BY_THE_WAY.has(type) && !has('leaves', at.start);
  const from = isByTheWay ? at.start : clause;
  const unsaid = all('unsaid', clause);
  const denials = all('negation', clause).filter((position) => !unsaid.includes(position));
  const hedges = all('hedge', from).filter((position) => !isMonth(position));
  const isHearsay = !isByTheWay && hasHearsayBeside();
  const isRumour = isHearsay || hedges.length > 0 || has('talks', at.end, clauseEnd(at.text, at.end));
  if (isRumour && isRefuted()) return has('end', clause) ? 'active' : 'denied';
  if (denials.length > 0) {
    if (isHearsay || hedges.some((position) => position < denials[0]!)) return undefined;
    return isDone && type === 'WORKS_FOR' ? 'ended' : 'denied';
  }
  if (isRumour) return 'rumoured';
  if (type === 'ACQUIRED' && (has('called-off', clause, at.end + REACH_AFTER) || isCalledOffBehind())) return 'denied';
  const isPlanned =
    plans.some((position) => position >= from && position < at.end) || (MOVES.has(type) && isToBeFinished());
  if (isPlanned && !isPartnerAlready() && !isDone && !has('continue', from)) return 'planned';
  if (isToDo() || isAgreedOnly()) return 'planned';
  if (type === 'INVESTED_IN' && has('sold', clause, at.end + REACH_AFTER)) return 'ended';
  // Who agreed to buy has not bought, though he has agreed.
  if (type === 'ACQUIRED' && has('agreed', clause, at.end + REACH_AFTER)) {
    return has('completed', clause, at.end + REACH_AFTER) ? 'active' : 'planned';
  }
  if (RELATIONS[type].lasting && (has('end', clause) || isOver())) return 'ended';
  // A post that someone held before is a former one; partners and customers of before mostly still are such.
  if (type === 'WORKS_FOR' && (has('past', at.start) || hasFormerTitle() || isOfYears())) return 'ended';
  return 'active';

  /** "Sources say, …" and "…, sources say.": a clause before the statement, or the last behind it, that names nobody. */
  function hasHearsayBeside(): boolean {
    const here = clauseStart(at.text, at.start);
    const before = clauseStart(at.text, here - 1);
    const next = clauseEnd(at.text, at.end) + 1;
    const isLast = clauseEnd(at.text, next) === at.text.length;
    const isNameless = (from: number, to?: number) => !NAME.test(at.text.slice(from, to));
    return (
      (has('hearsay', before, here) && isNameless(before, here)) ||
      (isLast && has('hearsay', next, at.text.length) && isNameless(next))
    );
  }

  /** "Acme to buy Beta": the headline's future. */
  function isToDo(): boolean {
    return all('to-do', at.start).some((position) => HEADS_CLAUSE.test(at.text.slice(0, position)));
  }

  /** "Has signed an agreement to move there", "has announced plans to": that much is done, and no more. */
  function isAgreedOnly(): boolean {
    if (has('completed', clause, at.end + REACH_AFTER) || has('continue', from) || isPartnerAlready()) return false;
    const told = [...all('plans-to', from), ...(AGREED_FIRST.has(type) ? all('agrees-to', from) : [])];
    return told.length > 0 && !has('done', Math.max(...told), at.end + REACH_AFTER);
  }

  /** "Was a customer until 2023", "曾是客户，已全部迁出": the past alone ends nothing that lasts, its end told behind it does. */
  function isOver(): boolean {
    const isTold = has('until', at.end, at.end + REACH_AFTER) && has('was', clause);
    const isLeft = type === 'USES' && has('past', clause) && at.senses.get('relations.leave')?.some((p) => p >= at.end);
    const isOfYearsBefore = type === 'USES' && has('was', clause) && isOfYears();
    return isTold || isLeft === true || isOfYearsBefore;
  }

  /** "From 2015 to 2019", in the words of the statement, beside them, or in a clause of its own before them. */
  function isOfYears(): boolean {
    const here = clauseStart(at.text, at.start);
    const before = clauseStart(at.text, here - 1);
    const lead = at.text.slice(before, here);
    const behind = Math.min(clauseEnd(at.text, at.end), at.end + REACH_OF_YEARS);
    return YEARS.test(at.text.slice(here, behind)) || (!NAME.test(lead) && YEARS.test(lead));
  }

  /** "Rumour has it that …, which the firm denied". */
  function isRefuted(): boolean {
    return has('refuted', clauseEnd(at.text, at.end), at.text.length);
  }

  /** "Planned to buy it, but the deal was ended in August". */
  function isCalledOffBehind(): boolean {
    const [deal] = all('this-deal', clauseEnd(at.text, at.end), at.text.length);
    const isOff = (sense: string) => deal !== undefined && has(sense, deal, clauseEnd(at.text, deal));
    return isOff('called-off') || isOff('end');
  }

  /** "Turns to another cloud, and expects to finish by the end of the year". */
  function isToBeFinished(): boolean {
    const next = clauseEnd(at.text, at.end) + 1;
    const end = clauseEnd(at.text, next);
    const [plan] = all('plan', next, end);
    return plan !== undefined && !NAME.test(at.text.slice(next, end)) && has('finishing', plan, end);
  }

  /** "Will be offered by its partners" plans an offer; "will become a partner" plans a partner. */
  function isPartnerAlready(): boolean {
    const isNamed = at.senses
      .get('relations.partner')
      ?.some((position) => position >= from && position < at.end + REACH_AFTER && !isVerbBehindPlan(position));
    return type === 'PARTNERS_WITH' && isNamed === true && !has('becomes', from);
  }

  /** "In May", "May 12": no word of doubt. */
  function isMonth(position: number): boolean {
    if (MONTH_AND_NUMBER.test(at.text.slice(position))) return true;
    return all('month', 0).some((start) => ONE_WORD.test(at.text.slice(start, Math.max(start, position))));
  }

  /** "Will partner with", "plans to partner with": no noun stands right behind a plan. */
  function isVerbBehindPlan(position: number): boolean {
    return [...plans, ...all('to-do', from)].some((plan) =>
      BEHIND_PLAN.test(at.text.slice(plan, Math.max(plan, position))),
    );
  }

  function isObjectMarker(position: number): boolean {
    if (at.senses.get('status.moves-object')?.includes(position)) return true;
    const mayMove = at.senses.get('status.moves-name')?.includes(position) ?? false;
    return mayMove && BEFORE_NAME.test(at.text.slice(position, position + 3));
  }

  /** Tells whether a word for "former" stands right before a title. */
  function hasFormerTitle(): boolean {
    const titles = at.senses.get('titles') ?? [];
    const taken = at.senses.get('status.done') ?? [];
    const others = at.senses.get('status.not-former') ?? [];
    return all('former', at.start).some(
      (position) =>
        // 目前 is no 前, nor is 前端.
        !taken.includes(position - 1) &&
        !others.includes(position) &&
        titles.some((title) => FORMER.test(at.text.slice(position, title))),
    );
  }
}

/**
 * Decides the status of what a pattern reads as ended. Whoever plans, or denies, to end it has it still; a rumour ends nothing, and
 * tells of no more than a rumour what it speaks of.
 */
export function findEndStatus(type: RelationType, at: StatedAt): ClaimStatus | undefined {
  const status = findStatus(type, at);
  if (status === 'planned' || status === 'denied') return 'active';
  return status === 'active' ? 'ended' : status;
}

function clauseStart(text: string, at: number): number {
  for (let i = at; i > 0; i--) if (CLAUSE_ENDS.includes(text[i - 1]!)) return i;
  return 0;
}

function clauseEnd(text: string, at: number): number {
  for (let i = at; i < text.length; i++) if (CLAUSE_ENDS.includes(text[i]!)) return i;
  return text.length;
}
