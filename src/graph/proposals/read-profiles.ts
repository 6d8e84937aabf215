import { foldIn, groupOf, type NameGroup, type NameIndex, type NameKey } from '../name-index.ts';
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
  const byEntity = new Map<string, NameRow[]>();
  for (const row of rows) {
    const at = byEntity.get(row.entity.id);
    if (at) at.push(row);
    else byEntity.set(row.entity.id, [row]);
  }
  return new Map([...byEntity].map(([id, of]) => [id, toProfile(of, index)]));
}

/** Draws the profile of an entity from its names, or from some of them. */
export function toProfile(rows: readonly NameRow[], index: NameIndex): NamedProfile {
  const { entity, employers } = rows[0]!;
  const { id, kind, known, name, wikidata, ticker, parentId, family, edition } = entity;
  const sorted = [...rows].sort((a, b) => b.name.liveClaims - a.name.liveClaims || (a.name.id < b.name.id ? -1 : 1));
  return {
    ...{ id, kind, isKnown: known, name, forms: toForms(rows, index) },
    names: sorted.map((row) => toKey(row.name)),
    liveClaims: rows.reduce((sum, row) => sum + row.name.liveClaims, 0),
    ...(wikidata !== null && { wikidata }),
    ...(ticker !== null && { ticker }),
    ...(parentId !== null && { parentId }),
    ...(family !== null && { family }),
    ...(edition !== null && { edition }),
    ...(kind === 'Person' && { employers }),
  };
}

function toForms(rows: readonly NameRow[], index: NameIndex): readonly WrittenForm[] {
  const forms = new Map<string, WrittenForm>();
  const add = (text: string, count: number, isOwn: boolean, isAmbiguous = false) => {
    const before = forms.get(text);
    forms.set(text, {
      ...{ text, count: count + (before?.count ?? 0), isOwn: isOwn || (before?.isOwn ?? false) },
      ...((isAmbiguous || before?.isAmbiguous) && { isAmbiguous: true }),
    });
  };
  const { entity } = rows[0]!;
  const group = groupOf(entity.kind);
  const scope = entity.edition === null ? undefined : String(entity.edition);
  for (const text of [entity.name, entity.nameZh, entity.nameEn]) if (text !== null) add(text, 0, true);
  for (const text of entity.aliases) {
    // An alias that may mean others as well belongs to nobody.
    const owner = index.knownOf({ group, folded: foldIn(group, text, scope), ...(scope !== undefined && { scope }) });
    add(text, 0, owner?.id === entity.id, owner?.id !== entity.id);
  }
  for (const { name } of rows) {
    const key = toKey(name);
    for (const [at, text] of name.forms.entries()) {
      add(text, name.formCounts[at] ?? 0, foldIn(key.group, text, key.scope) === key.folded);
    }
  }
  return [...forms.values()];
}

function toKey({ id, group, folded, scope }: NameRow['name']): NameKey {
  return { id, group: group as NameGroup, folded, ...(scope !== null && { scope }) };
}
