import { foldName } from '../../model/fold.ts';
import type { DocumentEntity } from '../../model/mention.ts';
import type { EntityRow } from '../../model/seed-row.ts';
import type { OwnershipTeller } from './check-direction.ts';

/**
 * Builds the teller of who belongs to whom: by the parents of the gazetteer, else by names of which one begins with the other
 * (海港云 belongs to 海港, "Harbor Cloud" to Harbor).
 */
export function createOwnershipTeller(rows: readonly EntityRow[]): OwnershipTeller {
  const parents = new Map(rows.flatMap(({ id, parent }) => (parent === undefined ? [] : [[id, parent] as const])));
  const isBelow = (id: string | undefined, above: string | undefined) => {
    let at = id === undefined ? undefined : parents.get(id);
    // A circle of parents would have no end.
    for (let depth = 0; at !== undefined && depth < 8; depth++) {
      if (at === above) return true;
      at = parents.get(at);
    }
    return false;
  };
  return (part, whole) => {
    if (isBelow(part.knownId, whole.knownId)) return true;
    if (isBelow(whole.knownId, part.knownId)) return false;
    const [isLonger, isShorter] = [extendsName(part, whole), extendsName(whole, part)];
    return isLonger === isShorter ? undefined : isLonger;
  };
}

/** Whether a form of one name begins with all of the other's and goes on. */
function extendsName(long: DocumentEntity, short: DocumentEntity): boolean {
  const shorts = short.forms.map(foldName).filter((form) => form.length > 1);
  return long.forms.map(foldName).some((form) => shorts.some((start) => form !== start && form.startsWith(start)));
}
