import { RELATION_TYPES, type RelationType } from '../model/relation.ts';

/** Senses of seeds/lexicon/relations.yaml that speak for a type when they stand near a pair; names, not words. */
const RELATION_SENSES: Readonly<Record<RelationType, readonly string[]>> = {
  USES: [
    'adopt',
    'use',
    'run',
    'serve',
    'provide',
    'customer',
    'outage',
    'affect',
    'contract',
    'win',
    'asset',
    'leave',
    'including',
    'cooperate',
    'enable',
  ],
  MIGRATED_TO: ['migrate', 'leave'],
  PARTNERS_WITH: [
    'cooperate',
    'jointly',
    'joint-act',
    'partner',
    'integrate',
    'win',
    'contract',
    'including',
    'invest',
    'say',
  ],
  WORKS_FOR: ['found', 'join', 'appoint', 'resign', 'former', 'say'],
  SUBSIDIARY_OF: ['subsidiary', 'parent'],
  INVESTED_IN: ['invest', 'lead-round', 'funded', 'investor'],
  ACQUIRED: ['acquire'],
  OPERATES: ['operate'],
  HOSTED: ['host', 'hosts'],
  PARTICIPATED_IN: ['attend', 'at-event', 'hosts'],
};

/** The same, each with the key under which finders of senses know it. */
export const KEYED_SENSES: ReadonlyMap<RelationType, readonly (readonly [name: string, key: string])[]> = new Map(
  RELATION_TYPES.map((type) => [type, RELATION_SENSES[type].map((name) => [name, `relations.${name}`] as const)]),
);
