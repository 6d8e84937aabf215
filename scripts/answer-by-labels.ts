import type { PairQuestion } from '../src/extractors/choose-questions.ts';
import { groupQuestions } from '../src/llm/group-questions.ts';
import type { Document } from '../src/model/document.ts';
import type { Mentions } from '../src/model/mention.ts';
import { findOwners, type GoldArticle, relationKey } from './gold.ts';
import { type LabelProposal, proposeLabels } from './label-proposals.ts';

/** Answers a request about a stretch of an article as its labels do: those whose quote lies there. */
export function answerReading(
  article: GoldArticle,
  document: Document,
  section: { start: number; end: number },
): string {
  const claims = proposeLabels(article, document).flatMap(({ proposal }) => {
    if (!proposal) return [];
    const at = document.text.indexOf(proposal.quote);
    if (at < section.start || at >= section.end) return [];
    const { type, status, subject, object, quote, date = null, confidence } = proposal;
    const ends = { from: subject.name, from_kind: subject.kind, to: object.name, to_kind: object.kind };
    return { quote, type, status, ...ends, date, title: null, origin: null, workload: null, region: null, confidence };
  });
  return JSON.stringify({ claims });
}

/** Answers the requests about some pairs of an article, one text for each request that they make. */
export function answerQuestions(
  article: GoldArticle,
  document: Document,
  mentions: Mentions,
  questions: readonly PairQuestion[],
): readonly string[] {
  const owners = findOwners(article, mentions);
  const labels = new Map<string, LabelProposal>();
  for (const label of proposeLabels(article, document)) {
    labels.set(relationKey(label.relation.type, label.from, label.to), label);
    // A move is a use as well, though the labels do not say so twice.
    const use = relationKey('USES', label.from, label.to);
    if (label.relation.type === 'MIGRATED_TO' && !labels.has(use)) labels.set(use, label);
  }
  return groupQuestions(document, questions).map((group) => {
    const holds: unknown[] = [];
    const not: number[] = [];
    for (const [at, index] of group.questions.entries()) {
      const { pair } = questions[index]!;
      const [from, to] = [owners[pair.subject], owners[pair.object]];
      const label = from && to && labels.get(relationKey(pair.type, from, to));
      if (!label) not.push(at + 1);
      else {
        const { status = 'active', date = null } = label.relation;
        holds.push({ number: at + 1, status, date });
      }
    }
    return JSON.stringify({ holds, not });
  });
}
