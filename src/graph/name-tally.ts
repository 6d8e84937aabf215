import type { EntityKind } from '../model/relation.ts';
import { foldIn, type NameKey } from './name-index.ts';

/** One end of a live claim, as its `SUBJECT` or `OBJECT` edge keeps it. */
export interface StoredRef {
  readonly nameId: string;
  readonly text: string;
  readonly kind: EntityKind;
  readonly forms: readonly string[];
  readonly knownId: string | null;
  readonly scope: string | null;
}

/**
 * How live claims write a name, counted on its `Name` node: an import adds and a retraction subtracts, so that
 * the entity's name and aliases follow from the live claims without reading them all again.
 */
export interface NameTally {
  /** Ends of live claims that lie at the name. */
  readonly liveClaims: number;
  /** Those among them that take it for a cloud provider. */
  readonly cloudClaims: number;
  readonly forms: ReadonlyMap<string, number>;
}

export const EMPTY_TALLY: NameTally = { liveClaims: 0, cloudClaims: 0, forms: new Map() };

/** Counts ends of claims in (`sign` 1) or out (-1). */
export function addToTally(tally: NameTally, refs: readonly StoredRef[], sign: 1 | -1): NameTally {
  const forms = new Map(tally.forms);
  let { liveClaims, cloudClaims } = tally;
  for (const ref of refs) {
    liveClaims += sign;
    if (ref.kind === 'CloudProvider') cloudClaims += sign;
    for (const form of new Set([ref.text, ...ref.forms])) {
      const count = (forms.get(form) ?? 0) + sign;
      if (count === 0) forms.delete(form);
      else forms.set(form, count);
    }
  }
  return { liveClaims, cloudClaims, forms };
}

/** Chooses the form by which a discovered entity is called: the one written most, of the forms that fold to the name itself. */
export function chooseForm({ group, folded, scope }: Omit<NameKey, 'id'>, tally: NameTally): string {
  let best = folded;
  let most = 0;
  for (const [form, count] of [...tally.forms].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (count > most && foldIn(group, form, scope) === folded) [best, most] = [form, count];
  }
  return best;
}
