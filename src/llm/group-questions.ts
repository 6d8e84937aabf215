import type { Document } from '../model/document.ts';
import { countRoughTokens } from './count-rough-tokens.ts';
import type { Question } from './llm-reader.ts';

/** A stretch of an article, offsets into `Document.text`. */
export interface Passage {
  readonly start: number;
  readonly end: number;
}

/** Questions that are asked at once, and the passages that they are about. */
export interface QuestionGroup {
  /** Indexes of the questions, in the order of the text. */
  readonly questions: readonly number[];
  readonly passages: readonly Passage[];
}

/** So many questions go into one request, at most: models lose track of longer lists. */
const MOST_QUESTIONS = 12;
/** So long all passages of one request are together, in tokens, unless one alone is longer. */
const MOST_TOKENS = 1500;
/** So much of its block goes with a stretch on either side, up to the end of a sentence there; in UTF-16 units. */
const CONTEXT = 80;
/** So much goes before a stretch, over blocks too, that lacks a name: it may say "it" or "the company". */
const CONTEXT_OF_PRONOUN = 200;

/** Groups questions by where they lie in the text, so that those about one passage are asked together and it is sent once. */
export function groupQuestions(document: Document, questions: readonly Question[]): readonly QuestionGroup[] {
  const order = questions.map((_, index) => index);
  order.sort((a, b) => questions[a]!.start - questions[b]!.start || questions[a]!.end - questions[b]!.end || a - b);
  // Even groups: thirteen questions are asked as seven and six.
  const most = Math.ceil(questions.length / Math.ceil(questions.length / MOST_QUESTIONS));
  const groups: QuestionGroup[] = [];
  let open: QuestionGroup = { questions: [], passages: [] };
  for (const index of order) {
    const passages = addPassage(open.passages, widen(document, questions[index]!));
    if (open.questions.length > 0 && (open.questions.length >= most || lengthOf(document, passages) > MOST_TOKENS)) {
      groups.push(open);
      open = { questions: [index], passages: [widen(document, questions[index]!)] };
    } else open = { questions: [...open.questions, index], passages };
  }
  return open.questions.length > 0 ? [...groups, open] : groups;
}

/** Cuts a group in two; undefined for one question. */
export function halveGroup(
  document: Document,
  questions: readonly Question[],
  group: QuestionGroup,
): readonly QuestionGroup[] | undefined {
  if (group.questions.length < 2) return undefined;
  const middle = Math.ceil(group.questions.length / 2);
  return [group.questions.slice(0, middle), group.questions.slice(middle)].map((half) => ({
    questions: half,
    passages: half.reduce<readonly Passage[]>(
      (passages, index) => addPassage(passages, widen(document, questions[index]!)),
      [],
    ),
  }));
}

/** Passages come in the order of their starts, so that a new one can only touch the last. */
function addPassage(passages: readonly Passage[], passage: Passage): readonly Passage[] {
  const last = passages.at(-1);
  if (!last || passage.start > last.end + 1) return [...passages, passage];
  return [
    ...passages.slice(0, -1),
    { start: Math.min(last.start, passage.start), end: Math.max(last.end, passage.end) },
  ];
}

function lengthOf({ text }: Document, passages: readonly Passage[]): number {
  return passages.reduce((sum, { start, end }) => sum + countRoughTokens(text.slice(start, end)), 0);
}

const SENTENCE_MARK = /[。！？!?；;\n]|\.\s/gu;

/** Gives a stretch some context: to the ends of its sentences; more before it where it lacks a name. */
function widen({ text, blocks }: Document, stretch: Question): Passage {
  const from = Math.max(0, Math.min(stretch.start, text.length));
  const to = Math.max(from, Math.min(stretch.end, text.length));
  const names = [stretch.subject.name, stretch.object.name];
  const block = blocks.find(({ end }) => end > from)?.start ?? 0;
  const isNamed = names.every((name) => text.slice(from, to).includes(name));
  const first = isNamed ? Math.max(block, from - CONTEXT) : Math.max(0, from - CONTEXT_OF_PRONOUN);
  const last = Math.min(blocks.find(({ end }) => end >= to)?.end ?? to, to + CONTEXT);
  const marks = [...text.slice(first, from).matchAll(SENTENCE_MARK)];
  const before = isNamed ? marks.at(-1) : marks[0];
  // From the stretch's own last character on: it may be the mark.
  const [after] = text.slice(Math.max(from, to - 1), last).matchAll(SENTENCE_MARK);
  return {
    start: before ? first + before.index + before[0].length : Math.min(first, from),
    end: after ? Math.max(from, to - 1) + after.index + 1 : Math.max(last, to),
  };
}
