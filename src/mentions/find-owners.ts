import type { EntityRow } from '../model/seed-row.ts';

/** Lists the ids of the organizations that own one, the nearest first; none where the gazetteer knows of none. */
export type OwnerFinder = (row: EntityRow) => readonly string[];

/** Builds the finder from the parents that rows name. */
export function createOwnerFinder(rows: readonly EntityRow[]): OwnerFinder {
  const parents = new Map(rows.flatMap(({ id, parent }) => (parent === undefined ? [] : [[id, parent] as const])));
  return ({ id }) => {
    const owners: string[] = [];
    // Rows that own each other are an error of the gazetteer, but no reason to go on for ever.
    for (let owner = parents.get(id); owner !== undefined && !owners.includes(owner); owner = parents.get(owner)) {
      owners.push(owner);
    }
    return owners;
  };
}
