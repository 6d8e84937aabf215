import { groupBy } from '../model/group-by.ts';
import { cueAfter, cueBefore } from './compile-cues.ts';
import type { Candidates } from './find-candidates.ts';
import { linkPosts } from './link-posts.ts';
import { delimiterAfter, delimiterBefore } from './list-delimiters.ts';
import type { Measures } from './measures.ts';
import { readColumns } from './read-columns.ts';
import { readLists } from './read-lists.ts';
import { afterSpace, beforeSpace } from './read-surface.ts';
import { NAME_CLASSES } from './score-candidates.ts';
import { shortOrganizationForms, shortPersonForms } from './short-forms.ts';
import { type Fellows, weighLists } from './weigh-lists.ts';

/** Candidates that no class finds likelier than this neither gain nor lend anything. */
export const HOPELESS = 0.05;
const MAX_PLACES = 12;
const REACH = 24;
const ORGANIZATION = 0;
const PERSON = 1;

type Relation =
  | 'list'
  | 'bracket'
  | 'before-title-of'
  | 'after-title-of'
  | 'before-post-of'
  | 'after-post-of'
  | 'full'
  | 'longer'
  | 'head'
  | 'tail'
  | 'inner';
const namesByClass = (relation: Relation) => NAME_CLASSES.map((name) => `${relation}-${name}`);
/** The features that a relation makes, one for each class of the other candidate. */
const BY_CLASS: Readonly<Record<Relation, readonly string[]>> = {
  list: namesByClass('list'),
  bracket: namesByClass('bracket'),
  'before-title-of': namesByClass('before-title-of'),
  'after-title-of': namesByClass('after-title-of'),
  'before-post-of': namesByClass('before-post-of'),
  'after-post-of': namesByClass('after-post-of'),
  full: namesByClass('full'),
  longer: namesByClass('longer'),
  head: namesByClass('head'),
  tail: namesByClass('tail'),
  inner: namesByClass('inner'),
};

/**
 * Measures each hopeful candidate by the first scores of its neighbours: others in the same list, longer and shorter
 * names over the same places, partners in brackets, firm and person around a title, full and short forms.
 * Entries of hopeless candidates are `undefined`.
 */
export function relateCandidates(article: Candidates, first: readonly (readonly number[])[]): (Measures | undefined)[] {
  const { candidates, reading } = article;
  const { folded } = reading.surface;
  const fellows = weighLists(article, first, readLists(folded));
  const rows = weighLists(article, first, readColumns(reading.surface));
  const hopeful = candidates.map(
    (_, index) => Math.max(...first[index]!) >= HOPELESS || isOfGoodList(fellows[index]) || isOfGoodList(rows[index]),
  );
  const starts = new Map<number, number[]>();
  const ends = new Map<number, number[]>();
  candidates.forEach(({ candidate }, index) => {
    if (!hopeful[index]) return;
    for (const { start, end } of candidate.places) {
      push(starts, start, index);
      push(ends, end, index);
    }
  });
  const shorts = new Map<string, number[]>();
  candidates.forEach(({ candidate: { key } }, index) => {
    if (!hopeful[index]) return;
    const own = first[index]!;
    if (own[PERSON]! >= 0.3) for (const form of shortPersonForms(key)) push(shorts, form, index);
    if (own[ORGANIZATION]! >= 0.3)
      for (const form of shortOrganizationForms(key, reading.cues)) push(shorts, form, index);
  });

  const posts = linkPosts(article, starts, hopeful, MAX_PLACES);
  const postsAt = groupBy(posts, ({ firm }) => firm);
  const postsOf = groupBy(posts, ({ holder }) => holder);

  return candidates.map(({ candidate, measures }, index) => {
    if (!hopeful[index]) return undefined;
    const own = first[index]!;
    const related = new Map<string, number>();
    const raise = (feature: string, value: number) => {
      if (value > (related.get(feature) ?? 0)) related.set(feature, value);
    };
    const raiseAll = (feature: Relation, scores: readonly number[]) => {
      const features = BY_CLASS[feature];
      for (let which = 0; which < features.length; which++) raise(features[which]!, scores[which]!);
    };
    const lend = (feature: Relation, others: readonly number[] | undefined, except = index) => {
      for (const other of others ?? []) {
        if (other === except) continue;
        raiseAll(feature, first[other]!);
      }
    };
    for (const [which, name] of NAME_CLASSES.entries())
      related.set(`first-${name}`, Math.max(-6, Math.min(6, logit(own[which]!))) / 3);
    addFellows(fellows[index], related, '');
    addFellows(rows[index], related, 'row-');
    let covered = 0;
    const read = Math.min(MAX_PLACES, candidate.places.length);
    for (let which = 0; which < read; which++) {
      const { start, end } = candidate.places[which]!;
      const next = delimiterAfter(folded, end);
      if (next > 0) lend('list', starts.get(next));
      const previous = delimiterBefore(folded, start);
      if (previous > 0) lend('list', ends.get(previous));
      const bracket = /^ ?[(（]["“]?/u.exec(folded.slice(end, end + 4));
      if (bracket) lend('bracket', starts.get(end + bracket[0].length));
      const opening = /["“]?[(（] ?$/u.exec(folded.slice(Math.max(0, start - 3), start));
      if (opening) lend('bracket', ends.get(start - opening[0].length));
      aroundTitle(start, end);
      let isCovered = false;
      for (let at = Math.max(0, start - REACH); at < end; at++) {
        for (const other of starts.get(at) ?? []) {
          if (other === index) continue;
          const to = at + candidates[other]!.candidate.key.length;
          if (to <= start) continue;
          const likeliest = Math.max(...first[other]!);
          if (at <= start && to >= end) {
            isCovered ||= likeliest >= 0.5;
            raiseAll('longer', first[other]!);
          } else if (at >= start && to <= end) {
            const side = at === start ? 'head' : to === end ? 'tail' : 'inner';
            raiseAll(side, first[other]!);
          } else raise('crossing', likeliest);
        }
      }
      if (isCovered) covered++;
    }
    related.set('covered', covered / read);
    if (covered === read) related.set('always-covered', 1);
    lend(
      'before-post-of',
      postsAt.get(index)?.map(({ holder }) => holder),
    );
    lend(
      'after-post-of',
      postsOf.get(index)?.map(({ firm }) => firm),
    );
    lend('full', shorts.get(candidate.key));
    if (candidate.known) related.set(`known-${candidate.known.sense}`, 1);
    for (const feature of measures.keys()) if (feature.startsWith('script=')) related.set(feature, 1);
    related.set('count', Math.log2(candidate.places.length) / 3);
    return related;

    /** "ORGANIZATION title PERSON", and the two other ways round that share the title. */
    function aroundTitle(start: number, end: number): void {
      const right = afterSpace(folded, end);
      const after = cueAfter(reading.cues.after, folded, right);
      if (after?.senses.some((sense) => sense.startsWith('titles.'))) {
        const to = right + after.length;
        lend('before-title-of', starts.get(afterSpace(folded, to)));
      }
      const left = beforeSpace(folded, start);
      const before = cueBefore(reading.cues.before, folded, left);
      if (before?.senses.some((sense) => sense.startsWith('titles.'))) {
        const from = left - before.length;
        lend('after-title-of', ends.get(beforeSpace(folded, from)));
      }
    }
  });
}

/** Between two marks of a list of names stands a name, whatever it looks like. */
function isOfGoodList(fellows: Fellows | undefined): boolean {
  return fellows?.isWhole === true && fellows.count > 2 && Math.max(...fellows.mean) >= 0.4;
}

function addFellows(fellows: Fellows | undefined, related: Map<string, number>, prefix: string): void {
  if (!fellows) return;
  const { count, mean, isWhole } = fellows;
  const size = Math.min(1, Math.log2(count) / 4);
  const side = `${prefix}${isWhole ? 'piece' : 'end'}`;
  related.set(side, 1);
  for (const [which, name] of NAME_CLASSES.entries()) {
    related.set(`${side}-${name}`, mean[which]!);
    related.set(`${side}-size-${name}`, mean[which]! * size);
  }
}

function push<K>(map: Map<K, number[]>, key: K, value: number): void {
  const all = map.get(key);
  if (all) all.push(value);
  else map.set(key, [value]);
}

function logit(probability: number): number {
  return Math.log(Math.max(1e-6, probability) / Math.max(1e-6, 1 - probability));
}
