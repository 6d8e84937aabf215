import type { Document } from '../model/document.ts';
import type { DocumentEntity, Mentions } from '../model/mention.ts';
import { ENTITY_KINDS, type EntityKind, RELATIONS, type RelationType } from '../model/relation.ts';
import type { CandidatePair } from './candidate-pair.ts';
import { isOneFamily } from './is-one-family.ts';
import { isPartOf } from './is-part-of.ts';
import { standsForCloud } from './may-join.ts';
import type { Reading } from './read-sentences.ts';
import { KEYED_SENSES } from './relation-senses.ts';
import { titleOf } from './title-of.ts';

/** Types of which it matters which of the two owns the other. */
const OF_OWNERS: ReadonlySet<RelationType> = new Set<RelationType>(['SUBSIDIARY_OF', 'INVESTED_IN', 'ACQUIRED']);

/** What the article as a whole tells of a pair: how prominent its ends are, and what the title speaks of. */
export interface ArticleDescription {
  describePair(pair: Omit<CandidatePair, 'features'>): readonly string[];
}

/** Counts the names of an article once, for all of its pairs. */
export function describeArticle(
  document: Document,
  { entities, mentions }: Mentions,
  readings: readonly Reading[],
): ArticleDescription {
  const counts = new Map<number, number>();
  const titled = new Set<number>();
  const titleEnd = titleOf(document).end;
  for (const { entity, start } of mentions) {
    counts.set(entity, (counts.get(entity) ?? 0) + 1);
    if (start < titleEnd) titled.add(entity);
  }
  const ranks = new Map<EntityKind, readonly number[]>();
  for (const kind of ENTITY_KINDS) {
    const indexes = [...entities.keys()].filter((index) => entities[index]!.kind === kind);
    ranks.set(
      kind,
      indexes.sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0)),
    );
  }
  const titleSenses = readings.find(({ sentence, supply }) => sentence.start < titleEnd && !supply)?.senses;

  return {
    describePair({ type, subject: s, object: o, occurrences }) {
      const features: string[] = [];
      const places = new Set(occurrences.map(({ reading }) => reading.sentence.start)).size;
      const from = entities[s]!;
      const to = entities[o]!;
      features.push(`lang:${document.lang === 'en' ? 'en' : 'cjk'}`);
      if (places >= 2) features.push('places:2+');
      if (places >= 4) features.push('places:4+');
      features.push(`known:${from.knownId ? 1 : 0}${to.knownId ? 1 : 0}`);
      const least = Math.min(from.score, to.score);
      features.push(`name:${least < 0.5 ? 'weak' : least < 0.75 ? 'fair' : least < 0.95 ? 'good' : 'sure'}`);
      if (isOneFamily(from, to)) features.push('family:same');
      describeOwners(features, type, from, to);
      // Families are mostly those of providers, which rarely use the clouds of others.
      if ((type === 'USES' || type === 'MIGRATED_TO') && from.family !== undefined) features.push('subject:vendor');
      describeSectors(features, type, from, to);
      if (from.kind === 'CloudProvider') features.push('subject:cloud');
      if (to.kind === 'CloudProvider') features.push('object:cloud');
      if (standsForCloud(type, to)) {
        features.push('object:parent');
        if (entities.some(({ knownId }) => knownId === to.cloud)) features.push('object:parent-of-named');
      }
      features.push(`subject:${rankOf(s)}`);
      features.push(`object:${rankOf(o)}`);
      if (titled.has(s)) features.push('subject:title');
      if (titled.has(o)) features.push('object:title');
      if (to.kind === 'CloudProvider' && ranks.get('CloudProvider')!.length === 1) features.push('object:only-cloud');
      if (to.kind === 'Event') {
        if (to.host === s) features.push('event:host-in-name');
        if (ranks.get('Event')!.length === 1) features.push('event:only');
      }
      for (const name of [document.outlet, document.author]) {
        if (name !== undefined && to.forms.includes(name)) features.push('object:outlet');
        if (name !== undefined && from.forms.includes(name)) features.push('subject:outlet');
      }
      for (const [name, key] of KEYED_SENSES.get(type)!) {
        if (titleSenses?.has(key)) features.push(`title:${name}`);
      }
      return features;
    },
  };

  function rankOf(index: number): string {
    const rank = ranks.get(entities[index]!.kind)!.indexOf(index);
    return rank === 0 ? 'first' : rank <= 2 ? 'top3' : rank <= 7 ? 'top8' : 'tail';
  }
}

/** Who belongs to whom, as far as the gazetteer knows: a part of somebody else's is hardly this one's, and kin are seldom partners. */
function describeOwners(features: string[], type: RelationType, from: DocumentEntity, to: DocumentEntity): void {
  const [isPart, isWhole] = [isPartOf(from, to), isPartOf(to, from)];
  if (!OF_OWNERS.has(type)) {
    if (isPart || isWhole) features.push('kin');
    else if (from.owners?.some((owner) => to.owners?.includes(owner))) features.push('kin:sisters');
  } else if (isPart) features.push(from.owners![0] === to.knownId ? 'part' : 'part:far');
  else if (isWhole) features.push('whole');
  else if (from.owners) features.push('part:of-other');
}

/** What the two ends do: banks buy from clouds, consultancies sell with them, funds invest. */
function describeSectors(features: string[], type: RelationType, from: DocumentEntity, to: DocumentEntity): void {
  const [a, b] = [sectorOf(from), sectorOf(to)];
  if (!RELATIONS[type].symmetric) {
    features.push(`subject-sector:${a}`, `object-sector:${b}`);
    return;
  }
  features.push(`sector:${a}`, `sector:${b}`, `sectors:${[a, b].sort().join('+')}`);
}

function sectorOf({ kind, sector, knownId }: DocumentEntity): string {
  if (kind !== 'Company') return kind;
  return sector ?? (knownId === undefined ? 'unlisted' : 'listed');
}
