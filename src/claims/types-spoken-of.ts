import { RELATION_TYPES, type RelationType } from '../model/relation.ts';
import type { SensePositions } from './find-senses.ts';
import { RELATION_SENSES } from './relation-senses.ts';

const SENSE_KEYS = RELATION_TYPES.map(
  (type) => [type, RELATION_SENSES[type].map((sense) => `relations.${sense}`)] as const,
);

/** Lists the types for which words of a sentence speak. */
export function typesSpokenOf(senses: SensePositions): ReadonlySet<RelationType> {
  return new Set(SENSE_KEYS.filter(([, keys]) => keys.some((key) => senses.has(key))).map(([type]) => type));
}
