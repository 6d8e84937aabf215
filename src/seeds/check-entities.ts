import { foldName } from '../model/fold.ts';
import { isOrganization } from '../model/relation.ts';
import type { EntityRow } from '../model/seed-row.ts';
import type { PlacedRow } from './check-rows.ts';
import type { SeedFault } from './seed-fault.ts';

type Placed = PlacedRow<EntityRow>;

/**
 * Finds what is wrong between rows: ids, names and products that clash, parents and hosts that are not there. A
 * reference to one of `faultyIds`, the rows told of already, is no fault of its own.
 */
export function checkEntities(rows: readonly Placed[], faultyIds: ReadonlySet<string>): SeedFault[] {
  const byId = new Map<string, Placed>();
  const faults = rows.flatMap((placed) => {
    const first = byId.get(placed.row.id);
    if (first) return [fault(placed, `id is taken by ${place(first)}`)];
    byId.set(placed.row.id, placed);
    return [];
  });
  const owners = ownersOfNames(rows);
  return [
    ...faults,
    ...nameClashes(owners),
    ...rows.flatMap((placed) => productClashes(placed, owners)),
    ...domainClashes(rows),
    ...rows.flatMap((placed) => badReferences(placed, byId, faultyIds)),
    ...parentCycles(rows, byId),
  ];
}

/** Every row that has a name, by the folded name, with the form that the row writes. */
function ownersOfNames(
  rows: readonly Placed[],
): Map<string, { placed: Placed; written: string; ambiguous: boolean }[]> {
  const owners = new Map<string, { placed: Placed; written: string; ambiguous: boolean }[]>();
  for (const placed of rows) {
    const { names, aliases, ambiguous } = placed.row;
    const doubtful = ambiguous.map(foldName);
    for (const written of [names.zh, names.en, ...aliases, ...ambiguous]) {
      if (written === undefined) continue;
      const folded = foldName(written);
      const entry = { placed, written, ambiguous: doubtful.includes(folded) };
      const others = owners.get(folded);
      if (!others) owners.set(folded, [entry]);
      else if (others.at(-1)!.placed !== placed) others.push(entry);
    }
  }
  return owners;
}

function nameClashes(owners: ReturnType<typeof ownersOfNames>): SeedFault[] {
  return [...owners.values()].flatMap((all) => {
    const [first, ...rest] = all;
    if (!first || all.every(({ ambiguous }) => ambiguous)) return [];
    return rest.map(({ placed, written }) =>
      fault(
        placed,
        `"${written}" is also a name of ${place(first.placed)}: keep it in one row, or list it under \`ambiguous\` in each`,
      ),
    );
  });
}

function productClashes(placed: Placed, owners: ReturnType<typeof ownersOfNames>): SeedFault[] {
  return placed.row.products.flatMap((product) => {
    const owner = owners.get(foldName(product))?.[0];
    if (!owner) return [];
    return [fault(placed, `product "${product}" is a name of ${place(owner.placed)}: it cannot be both`)];
  });
}

function domainClashes(rows: readonly Placed[]): SeedFault[] {
  const owners = new Map<string, Placed>();
  return rows.flatMap((placed) =>
    (placed.row.domains ?? []).flatMap((domain) => {
      const owner = owners.get(domain);
      owners.set(domain, owner ?? placed);
      return owner ? [fault(placed, `domain "${domain}" is also of ${place(owner)}: it has one owner`)] : [];
    }),
  );
}

function badReferences(placed: Placed, byId: ReadonlyMap<string, Placed>, faultyIds: ReadonlySet<string>): SeedFault[] {
  return (['parent', 'host'] as const).flatMap((key) => {
    const id = placed.row[key];
    if (id === undefined || faultyIds.has(id)) return [];
    const target = byId.get(id);
    if (!target) return [fault(placed, `${key} "${id}" is the id of no row`)];
    if (!isOrganization(target.row.kind)) {
      return [fault(placed, `${key} "${id}" is a ${target.row.kind}: it must be an organization`)];
    }
    return [];
  });
}

/** Tells each cycle once, at the first of its rows. */
function parentCycles(rows: readonly Placed[], byId: ReadonlyMap<string, Placed>): SeedFault[] {
  const settled = new Set<string>();
  return rows.flatMap((placed) => {
    const path: string[] = [];
    let id: string | undefined = placed.row.id;
    while (id !== undefined && !settled.has(id) && !path.includes(id)) {
      path.push(id);
      id = byId.get(id)?.row.parent;
    }
    const loop = id === undefined ? -1 : path.indexOf(id);
    for (const seen of path) settled.add(seen);
    if (loop < 0) return [];
    return [
      fault(byId.get(path[loop] as string) ?? placed, `parents go round: ${[...path.slice(loop), id].join(' → ')}`),
    ];
  });
}

function fault({ row, file, line }: Placed, message: string): SeedFault {
  return { file, line, message: `${row.id}: ${message}` };
}

function place({ row, file, line }: Placed): string {
  return `${row.id} (${file}:${line})`;
}
