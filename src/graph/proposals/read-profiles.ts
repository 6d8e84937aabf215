import { groupBy } from '../../model/group-by.ts';
import { type EntityNode, toEntityNode, toKnownEntity } from '../entity-node.ts';
import { foldIn, groupOf, type NameIndex, type NameKey, toNameKey } from '../name-index.ts';
import { type TalliedName, toTally } from '../name-tally.ts';
import { runStatement, type StatementRow, type StatementRunner } from '../run-statement.ts';
import type { IdentityProfile, WrittenForm } from './identity-profile.ts';

/** A profile with the names that it is drawn from. */
export interface NamedProfile extends IdentityProfile {
  /** The name that most live claims lie at first. */
  readonly names: readonly NameKey[];
}

/** A name with the entity that it names, as statements read it. */
export type NameRow = StatementRow<'read/proposal/names'>;

/** Reads what is known of entities; those that no article names any more are absent. */
export async function readProfiles(
  runner: StatementRunner,
  index: NameIndex,
  ids: readonly string[],
): Promise<ReadonlyMap<string, NamedProfile>> {
  const rows = await runStatement(runner, 'read/proposal/names-of', { ids });
  const byEntity = groupBy(rows, ({ entity }) => entity.id);
  return new Map([...byEntity].map(([id, of]) => [id, toProfile(of, index)]));
}

/**
 * Draws the profile of an entity from its names, or from some of them. What its node keeps besides follows from names that
 * may have joined later than the moment of which is asked; so it is made anew of the rows of seeds/entities and of these.
 */
export function toProfile(rows: readonly NameRow[], index: NameIndex): NamedProfile {
  const { entity, employers } = rows[0]!;
  const names = rows
    .map(({ name }): TalliedName => ({ key: toNameKey(name), tally: toTally(name) }))
    .sort((a, b) => b.tally.liveClaims - a.tally.liveClaims || (a.key.id < b.key.id ? -1 : 1));
  const keys = names.map(({ key }) => key);
  const known = index.knownById(entity.series ?? entity.id, entity.edition === null ? undefined : `${entity.edition}`);
  const node = known ? toKnownEntity(known) : toEntityNode({ id: entity.id, names: keys }, names);
  const { id, kind, name, wikidata, ticker, parentId, family, edition } = node;
  return {
    ...{ id, kind, isKnown: known !== undefined, name, names: keys, forms: toForms(node, names, index) },
    liveClaims: names.reduce((sum, { tally }) => sum + tally.liveClaims, 0),
    ...(wikidata !== undefined && { wikidata }),
    ...(ticker !== undefined && { ticker }),
    ...(parentId !== undefined && { parentId }),
    ...(family !== undefined && { family }),
    ...(edition !== undefined && { edition }),
    ...(kind === 'Person' && { employers }),
  };
}

function toForms(node: EntityNode, names: readonly TalliedName[], index: NameIndex): readonly WrittenForm[] {
  const forms = new Map<string, WrittenForm>();
  const add = (text: string, count: number, isOwn: boolean, isAmbiguous = false) => {
    const before = forms.get(text);
    forms.set(text, {
      ...{ text, count: count + (before?.count ?? 0), isOwn: isOwn || (before?.isOwn ?? false) },
      ...((isAmbiguous || before?.isAmbiguous) && { isAmbiguous: true }),
    });
  };
  const group = groupOf(node.kind);
  const scope = node.edition === undefined ? undefined : String(node.edition);
  for (const text of [node.name, node.nameZh, node.nameEn]) if (text !== undefined) add(text, 0, true);
  for (const text of node.known ? node.aliases : []) {
    // An alias that may mean others as well belongs to nobody.
    const owner = index.knownOf({ group, folded: foldIn(group, text, scope), ...(scope !== undefined && { scope }) });
    add(text, 0, owner?.id === node.id, owner?.id !== node.id);
  }
  for (const { key, tally } of names) {
    for (const [text, count] of tally.forms) add(text, count, foldIn(key.group, text, key.scope) === key.folded);
  }
  return [...forms.values()];
}
