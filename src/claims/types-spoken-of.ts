import type { RelationType } from '../model/relation.ts';
import type { SensePositions } from './find-senses.ts';
import { KEYED_SENSES } from './relation-senses.ts';

/** Lists the types for which words of a sentence speak. */
export function typesSpokenOf(senses: SensePositions): ReadonlySet<RelationType> {
  const spokenOf = [...KEYED_SENSES].filter(([, keyed]) => keyed.some(([, key]) => senses.has(key)));
  return new Set(spokenOf.map(([type]) => type));
}
