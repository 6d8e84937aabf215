import type { RelationType } from '../src/model/relation.ts';

/** The probability from which a claim is made: where F1 is best in cross-validation, core types held to precision. */
export const THRESHOLDS: Readonly<Record<RelationType, number>> = {
  USES: 0.3,
  MIGRATED_TO: 0.3,
  PARTNERS_WITH: 0.35,
  WORKS_FOR: 0.4,
  SUBSIDIARY_OF: 0.33,
  INVESTED_IN: 0.3,
  ACQUIRED: 0.35,
  OPERATES: 0.4,
  HOSTED: 0.33,
  PARTICIPATED_IN: 0.3,
};
