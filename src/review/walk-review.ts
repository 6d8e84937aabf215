import { AppError, type ErrorCode } from '../errors.ts';
import type { GraphWriter } from '../graph/create-graph-writer.ts';
import type { DecisionOutcome, DecisionReport, DecisionRequest } from '../graph/decision.ts';
import { renderClaim, renderPair } from './render-item.ts';
import { answersTo, type ReviewAnswer, type ReviewItem, toRequest } from './review-item.ts';
import type { ReviewTerminal } from './review-terminal.ts';

/** What a walk works with. */
export interface ReviewTools {
  readonly terminal: ReviewTerminal;
  readonly writer: Pick<GraphWriter, 'decide'>;
  readonly by: string;
  readonly readText: (articleId: string) => Promise<string>;
  /** Tells whether nobody decided on an item since it was read. */
  readonly isOpen: (item: ReviewItem) => Promise<boolean>;
  /** Says what followed, a line for each kind of change. */
  readonly tellReport: (report: DecisionReport) => readonly string[];
}

/** What was done in a walk; what was undone again does not count. */
export interface ReviewTally {
  readonly answers: Readonly<Record<ReviewAnswer, number>>;
  /** Skipped, and not answered later. */
  readonly skipped: number;
}

interface Turn {
  readonly item: ReviewItem;
  /** From 1. */
  readonly place: number;
}

interface Step {
  readonly turn: Turn;
  readonly answer: ReviewAnswer;
  readonly decisionId: string;
}

/** How much of a text stands on either side of a quote, in UTF-16 units, and how many times more at each `o`. */
const CONTEXT = 120;
const WIDER = 4;

const KEYS: Readonly<Record<string, ReviewAnswer>> = {
  c: 'confirm',
  r: 'reject',
  n: 'note',
  y: 'same',
  d: 'different',
};
const HINTS: Readonly<Record<ReviewItem['kind'], string>> = {
  claim: 'c confirm  r reject  n note  s skip  u undo  o more  q quit',
  pair: 'y same  d different  s skip  u undo  q quit',
};

/** What is told, and the walk goes on. */
const REFUSALS: readonly ErrorCode[] = ['NOT_FOUND', 'DECISION_CONFLICT', 'BAD_ARGUMENT'];

/**
 * Asks about items one by one, and writes every answer at once. What is skipped comes once more at the end. Ends with the last
 * item, or at `q`.
 * @param total how many items there are, for the person to know
 * @throws the terminal's reason when it is interrupted; all answers until then stand
 */
export async function walkReview(
  items: AsyncIterable<ReviewItem>,
  total: number,
  tools: ReviewTools,
): Promise<ReviewTally> {
  const { terminal, isOpen } = tools;
  const steps: Step[] = [];
  const first = items[Symbol.asyncIterator]();
  /** What comes before the rest, and what comes behind it. */
  const next: Turn[] = [];
  let skipped: Turn[] = [];
  let places = 0;
  let isSecondRound = false;
  const take = async (): Promise<Turn | undefined> => {
    const turn = next.shift();
    if (turn) return turn;
    const { value, done } = isSecondRound ? { value: undefined, done: true } : await first.next();
    if (!done && value) return { item: value, place: ++places };
    if (isSecondRound || skipped.length === 0) return undefined;
    isSecondRound = true;
    next.push(...skipped);
    skipped = [];
    terminal.write(`\nNow what you skipped (${next.length}).\n`);
    return next.shift();
  };
  for (let turn = await take(); turn; turn = await take()) {
    if (!(await isOpen(turn.item))) continue;
    const end = await askAbout(turn, total, steps, tools);
    if (end === 'quit') {
      if (isSecondRound) skipped.push(turn, ...next);
      await first.return?.();
      break;
    }
    if (end === 'skip') skipped.push(turn);
    if (typeof end === 'object') next.unshift(end.again, turn);
  }
  const answers = { confirm: 0, reject: 0, note: 0, same: 0, different: 0 };
  for (const { answer } of steps) answers[answer]++;
  return { answers, skipped: skipped.length };
}

/** How a question ended; `again`: that one is asked anew, since its answer was undone. */
type End = 'answered' | 'skip' | 'quit' | { readonly again: Turn };

async function askAbout(turn: Turn, total: number, steps: Step[], tools: ReviewTools): Promise<End> {
  const { terminal } = tools;
  let context = CONTEXT;
  await show(turn, total, context, tools);
  for (;;) {
    terminal.write(`${HINTS[turn.item.kind]} `);
    const pressed = await terminal.readKey();
    const key = pressed.toLowerCase();
    terminal.write(`${/^[a-z]$/.test(key) ? key : ''}\n`);
    const answer = Object.hasOwn(KEYS, key) ? KEYS[key] : undefined;
    if (key === 'q') return 'quit';
    if (key === 's') return 'skip';
    if (key === 'o' && turn.item.kind === 'claim') {
      context *= WIDER;
      await show(turn, total, context, tools);
    } else if (key === 'u') {
      const again = await undo(steps, tools);
      if (again) return { again };
    } else if (answer !== undefined && answersTo(turn.item.kind).includes(answer)) {
      // A capital letter gives the answer with a reason; a note is nothing but that.
      const reason = answer === 'note' || pressed !== key ? await terminal.readLine('why: ') : '';
      if (reason === '' && (answer === 'note' || pressed !== key)) continue;
      const isDone = await decide({ turn, answer, reason }, steps, tools);
      if (isDone && answer !== 'note') return 'answered';
    } else terminal.write('One of these keys; with C or R (Y or D) you can say why.\n');
  }
}

async function show({ item, place }: Turn, total: number, context: number, tools: ReviewTools): Promise<void> {
  const { terminal, readText } = tools;
  const head = ` ${place} of ${Math.max(place, total)} `;
  const rule = '─'.repeat(Math.max(4, terminal.width() - head.length - 1));
  const body =
    item.kind === 'claim' ? renderClaim(item, await readText(item.claim.article.id), context) : renderPair(item);
  terminal.write(`\n${rule}${head}\n${body}\n\n`);
}

/** Writes an answer; tells whether the item is done with. */
async function decide(
  { turn, answer, reason }: { turn: Turn; answer: ReviewAnswer; reason: string },
  steps: Step[],
  tools: ReviewTools,
): Promise<boolean> {
  const result = await attempt(toRequest(turn.item, answer, { by: tools.by, reason }), tools);
  if (result === 'refused' || result === 'gone') return result === 'gone';
  if (result.outcome === 'recorded') steps.push({ turn, answer, decisionId: result.id });
  return true;
}

/** Undoes the last answer of this walk; gives its item when that is to be asked anew. */
async function undo(steps: Step[], tools: ReviewTools): Promise<Turn | undefined> {
  const { terminal, by } = tools;
  const last = steps.pop();
  if (!last) {
    terminal.write('Nothing was answered in this run; `cloudties decide undo` undoes earlier decisions.\n');
    return undefined;
  }
  const result = await attempt({ action: 'undo', decisionId: last.decisionId, by, reason: '' }, tools);
  if (result === 'refused' || result === 'gone') return undefined;
  terminal.write(`Undone: ${last.answer}.\n`);
  return last.answer === 'note' ? undefined : last.turn;
}

/** Records a decision and tells what follows, or why it is refused; `gone`: what it is about is no longer in the graph. */
async function attempt(
  request: DecisionRequest,
  { writer, terminal, tellReport }: ReviewTools,
): Promise<DecisionOutcome | 'refused' | 'gone'> {
  try {
    const report = await writer.decide([request]);
    for (const line of tellReport(report)) terminal.write(`  ${line}\n`);
    return report.outcomes[0]!;
  } catch (error) {
    if (!(error instanceof AppError) || !REFUSALS.includes(error.code)) throw error;
    terminal.write(`${error.code}: ${error.message}\n`);
    return error.code === 'NOT_FOUND' ? 'gone' : 'refused';
  }
}
