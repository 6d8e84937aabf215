import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ArticleSource } from '../src/article/read-article.ts';
import { ROOT } from '../src/config.ts';
import type { Document } from '../src/model/document.ts';
import type { Mention, Mentions } from '../src/model/mention.ts';
import { type ClaimStatus, type EntityKind, RELATIONS, type RelationType } from '../src/model/relation.ts';
import { loadToldPassages } from './told-passages.ts';

/** Where labelled articles lie beside a checkout; absent on most machines. */
export const GOLD_ROOT = resolve(import.meta.dirname, '../../shared/gold');
const CORPUS = resolve(import.meta.dirname, '../../shared/corpus');
/** Sets that rules may be written from. */
export const DEV_SETS = ['dev', 'dev2', 'dev3', 'dev4'] as const;
/** Sets that weights are learnt from: `further` are articles drawn from the unlabelled ones and labelled here. */
export const TRAINING_SETS = [...DEV_SETS, 'further'] as const;
/** Sets that nothing is learnt from. */
export const JUDGING_SETS = ['seeds', 'blind', 'clean', 'told'] as const;
/** Sets whose labels lie in the repository, without quotes; their texts lie beside the checkout. */
const OWN_SETS: ReadonlySet<string> = new Set(['further', 'blind', 'clean']);

export interface GoldEntity {
  readonly id: string;
  readonly type: EntityKind;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly family?: string;
}
export interface GoldRelation {
  readonly type: RelationType;
  readonly from: string;
  readonly to: string;
  readonly status?: ClaimStatus;
  readonly date?: string;
  /** Only in the sets beside the checkout. */
  readonly quote?: string;
}
export interface GoldArticle {
  readonly set: string;
  readonly id: string;
  readonly bytes: Uint8Array;
  readonly entities: readonly GoldEntity[];
  readonly relations: readonly GoldRelation[];
}

/** Reads one labelled set; `told` are passages of our own, which the scorer beside the checkout judges too, all else are articles. An absent folder has no articles, nor does one whose texts are absent. */
export function loadGold(set: string): readonly GoldArticle[] {
  if (set === 'told') return existsSync(join(GOLD_ROOT, 'score.mjs')) ? loadToldPassages() : [];
  const labelsFolder = OWN_SETS.has(set) ? join(ROOT, 'test/gold', set) : join(GOLD_ROOT, set);
  const textFolder = OWN_SETS.has(set) ? CORPUS : labelsFolder;
  if (!existsSync(labelsFolder) || !existsSync(textFolder)) return [];
  return readdirSync(labelsFolder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const labels = JSON.parse(readFileSync(join(labelsFolder, file), 'utf8'));
      const id = file.slice(0, -5);
      const bytes = readFileSync(join(textFolder, `${id}.md`));
      return { set, id, bytes, entities: labels.entities, relations: labels.relations };
    });
}

/** Makes of a labelled article what an import would read. */
export function toSource({ id, bytes }: GoldArticle): ArticleSource {
  return { path: `${id}.md`, bytes };
}

/** Folds a name as the scorer of the labels does. */
export function foldLabel(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s·・•'’"“”()（）.,，-]/gu, '');
}

const group = (kind: EntityKind) => (kind === 'Company' || kind === 'CloudProvider' ? 'Organization' : kind);

/** Finds a labelled entity by any of its names within its group of kinds. */
export function createGoldIndex(article: GoldArticle): (kind: EntityKind, name: string) => GoldEntity | undefined {
  const names = new Map<string, GoldEntity>();
  for (const entity of article.entities) {
    for (const name of [entity.name, ...(entity.aliases ?? [])])
      names.set(`${group(entity.type)}|${foldLabel(name)}`, entity);
  }
  return (kind, name) => names.get(`${group(kind)}|${foldLabel(name)}`);
}

/** Tells for each entity found in an article which labelled one it is, by any of its forms. */
export function findOwners(article: GoldArticle, { entities }: Mentions): readonly (GoldEntity | undefined)[] {
  const find = createGoldIndex(article);
  return entities.map(({ kind, name, forms }) => {
    for (const form of [name, ...forms]) {
      const entity = find(kind, form);
      if (entity) return entity;
    }
    return undefined;
  });
}

/** The members of a family count as one, as for the scorer. */
export function familyOf({ family, id }: GoldEntity): string {
  return family ?? id;
}

/** Names a relation between two families, the same in both directions where the type has none. */
export function relationKey(type: RelationType, from: GoldEntity, to: GoldEntity): string {
  return keyOfEnds(type, familyOf(from), familyOf(to));
}

/** Names a relation between two ends, whatever names them. */
export function keyOfEnds(type: RelationType, from: string, to: string): string {
  const ends = [from, to];
  return `${type}|${(RELATIONS[type].symmetric ? ends.sort() : ends).join('|')}`;
}

/** Makes mentions of the labelled names wherever the text has them: the ceiling for the stage that reads claims. */
export function findGoldMentions(article: GoldArticle, document: Document): Mentions {
  const forms = article.entities
    .flatMap((entity, index) => [entity.name, ...(entity.aliases ?? [])].map((form) => ({ form, index })))
    .filter(({ form }) => form.length > 1)
    .sort((a, b) => b.form.length - a.form.length);
  const taken = new Uint8Array(document.text.length);
  const mentions: Mention[] = [];
  const lower = document.text.toLowerCase();
  for (const { form, index } of forms) {
    const needle = form.toLowerCase();
    for (let at = lower.indexOf(needle); at >= 0; at = lower.indexOf(needle, at + needle.length)) {
      const end = at + needle.length;
      if (taken.subarray(at, end).some((t) => t === 1)) continue;
      const bounded = /^[a-z0-9]/.test(needle) && /[a-z0-9]/.test(lower[at - 1] ?? ' ');
      const boundedEnd = /[a-z0-9]$/.test(needle) && /[a-z0-9]/.test(lower[end] ?? ' ');
      if (bounded || boundedEnd) continue;
      taken.fill(1, at, end);
      mentions.push({ start: at, end, entity: index, form: 'name' });
    }
  }
  return {
    entities: article.entities.map((entity) => ({
      kind: entity.type,
      name: entity.name,
      forms: [entity.name, ...(entity.aliases ?? [])],
      score: 1,
      evidence: ['label'],
      ...(entity.family !== undefined && { family: entity.family }),
    })),
    mentions: mentions.sort((a, b) => a.start - b.start),
  };
}
