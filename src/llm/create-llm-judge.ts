import type { Document } from '../model/document.ts';
import type { Prompts } from '../model/prompts.ts';
import { toExtractorName } from './extractor-name.ts';
import { fillPlaces } from './fill-places.ts';
import { groupQuestions, halveGroup, type QuestionGroup } from './group-questions.ts';
import { type HeldAnswer, JUDGING_SHAPE, parseJudgingAnswer } from './judging-answer.ts';
import type { Ask } from './llm-answer.ts';
import type { LlmJudge, LlmJudgement, Question, Verdict } from './llm-reader.ts';
import { type LlmRequest, toLlmRequest } from './llm-request.ts';
import type { LlmSettings } from './llm-settings.ts';
import { addUsage, NO_USAGE } from './llm-usage.ts';
import { settleAll } from './settle-all.ts';
import { toLine } from './to-line.ts';
import { toMark } from './to-mark.ts';
import { toUnusable, withPlace } from './to-unusable.ts';

/** What a claim is taken to be worth that a model confirms; whoever asked knows more of the pair. */
const CONFIRMED = 0.9;

/** Makes a judge of single relations: a few at a time, over the passages where they may be stated and no more of the article. */
export function createLlmJudge(options: {
  readonly ask: Ask;
  readonly prompts: Prompts;
  readonly settings: LlmSettings;
}): LlmJudge {
  const { ask, prompts, settings } = options;
  const strict = settings.format === 'json_schema';
  const statements = new Map<string, string>(prompts.relations.map((row) => [row.type, row.ask]));

  const toRequest = (document: Document, questions: readonly Question[], group: QuestionGroup): LlmRequest => {
    const { title, publishedOn, outlet, lang, text } = document;
    const passages = group.passages.map(({ start, end }, index) => `[${index + 1}] ${text.slice(start, end).trim()}`);
    const asked = group.questions.map((index, at) => {
      const question = questions[index]!;
      const passage = group.passages.findIndex(({ start, end }) => start <= question.start && question.end <= end);
      return `${at + 1}. [${passage + 1}] ${toStatement(question)}`;
    });
    const all = passages.join('\n');
    const beside = {
      ...{ title: toLine(title), date: publishedOn?.value, outlet: outlet && toLine(outlet), language: lang },
      ...{ questions: asked.join('\n') },
    };
    const user = fillPlaces(prompts.questions, {
      ...beside,
      ...{ passages: all, mark: toMark(all, ...Object.values(beside)) },
    });
    return toLlmRequest(settings, JUDGING_SHAPE, prompts.judge, user);
  };

  const toStatement = ({ type, subject, object }: Question): string => {
    const ends: Record<string, string> = { from: toLine(subject.name), to: toLine(object.name) };
    return (statements.get(type) ?? `{from} ${type} {to}`).replace(/\{(from|to)\}/gu, (_, end: string) => ends[end]!);
  };

  const judgeGroup = async (
    ...[document, questions, group, signal]: [Document, readonly Question[], QuestionGroup, AbortSignal | undefined]
  ): Promise<LlmJudgement> => {
    const parse = (content: string) => parseJudgingAnswer(content, strict, group.questions.length);
    const place = `${document.path}, question ${group.questions.map((index) => index + 1).join(', ')}`;
    const faultOf = (content: string) => {
      const parsed = parse(content);
      return typeof parsed === 'string' ? parsed : undefined;
    };
    const answer = await ask(toRequest(document, questions, group), faultOf, signal).catch((error) => {
      throw withPlace(error, place);
    });
    const verdicts = questions.map((): Verdict => undefined);
    if (answer.truncated) {
      const halves = halveGroup(document, questions, group);
      if (!halves) throw toUnusable(place, 'it is cut off, though it is about one question');
      const judged = await settleAll(halves.map((half) => judgeGroup(document, questions, half, signal)));
      return joinJudgements([{ verdicts, malformed: [], usage: answer.usage }, ...judged]);
    }
    const parsed = parse(answer.content);
    if (typeof parsed === 'string') throw toUnusable(place, parsed);
    for (const [number, said] of parsed.said) {
      const index = group.questions[number - 1]!;
      verdicts[index] = said === 'not' ? { holds: false } : toVerdict(document, questions[index]!, said);
    }
    return { verdicts, malformed: parsed.malformed, usage: answer.usage };
  };

  return {
    extractor: toExtractorName(settings, prompts),
    requestsFor: (document, questions) =>
      groupQuestions(document, questions).map((group) => toRequest(document, questions, group)),
    judge: async (document, questions, signal) => {
      const groups = groupQuestions(document, questions);
      const nothing = { verdicts: questions.map(() => undefined), malformed: [], usage: NO_USAGE };
      const judged = groups.map((group) => judgeGroup(document, questions, group, signal));
      return joinJudgements([nothing, ...(await settleAll(judged))]);
    },
  };
}

/** What was asked about is the quote: a model that writes it out costs four times as much, and may write it wrong. */
function toVerdict({ text }: Document, question: Question, { status, date }: HeldAnswer): Verdict {
  const { type, subject, object, start, end } = question;
  const quote = text.slice(start, end);
  return {
    holds: true,
    claim: {
      ...{ type, status, subject, object, quote, confidence: CONFIRMED, within: { start, end } },
      ...(date !== undefined && { date }),
    },
  };
}

/** Joins what was said of the same questions by groups: each group knows its own. */
function joinJudgements(judged: readonly LlmJudgement[]): LlmJudgement {
  return judged.reduce((a, b) => ({
    verdicts: a.verdicts.map((verdict, index) => verdict ?? b.verdicts[index]),
    malformed: [...a.malformed, ...b.malformed],
    usage: addUsage(a.usage, b.usage),
  }));
}
