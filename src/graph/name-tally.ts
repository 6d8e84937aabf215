import type { EntityKind } from '../model/relation.ts';
import { foldIn, type NameKey } from './name-index.ts';
import type { StatementParams } from './run-statement.ts';

/** A `Name` node's properties. */
export type NameRow = StatementParams<'write/name/put'>['rows'][number];

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

/** Reads the counts of a `Name` node. */
export function toTally({ liveClaims, cloudClaims, forms, formCounts }: Omit<NameRow, keyof NameKey>): NameTally {
  return { liveClaims, cloudClaims, forms: new Map(forms.map((form, at) => [form, formCounts[at]!])) };
}

/** Counts ends of claims in (`sign` 1) or out (-1). */
export function addToTally(
  tally: NameTally,
  refs: readonly Pick<StoredRef, 'text' | 'kind' | 'forms'>[],
  sign: 1 | -1,
): NameTally {
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

/** A name with how live claims write it. */
export interface TalliedName {
  readonly key: NameKey;
  readonly tally: NameTally;
}

/** Chooses the form by which a discovered entity is called: the one written most, of the forms that fold to a name of it. */
export function chooseForm(names: readonly TalliedName[]): string {
  let best = names[0]!.key.folded;
  let most = 0;
  const isName = (form: string) =>
    names.some(({ key: { group, folded, scope } }) => foldIn(group, form, scope) === folded);
  for (const [form, count] of [...countForms(names)].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (count > most && isName(form)) [best, most] = [form, count];
  }
  return best;
}

/** Adds up how often each form is written, over the names of an entity. */
export function countForms(names: readonly TalliedName[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { tally } of names) {
    for (const [form, count] of tally.forms) counts.set(form, (counts.get(form) ?? 0) + count);
  }
  return counts;
}

/** Makes the row of a name, as the statements take it. */
export function toNameRow(key: NameKey, { liveClaims, cloudClaims, forms }: NameTally): NameRow {
  const sorted = [...forms].sort(([a], [b]) => (a < b ? -1 : 1));
  const counted = { forms: sorted.map(([form]) => form), formCounts: sorted.map(([, count]) => count) };
  return { ...key, scope: key.scope ?? null, liveClaims, cloudClaims, ...counted };
}
