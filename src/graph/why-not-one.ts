import type { EntityRef, Identity } from './identity.ts';
import { type NameKey, toDiscoveredId } from './name-index.ts';
import { runStatement, type StatementRunner } from './run-statement.ts';

/** Says why two names cannot mean one entity, and what could be done about it; undefined where nothing stands against it. */
export async function whyNotOne(
  runner: StatementRunner,
  one: NameKey,
  other: NameKey,
  identity: Identity,
): Promise<string | undefined> {
  const [a, b] = [identity.entityOf(one), identity.entityOf(other)];
  if (one.group !== other.group) {
    return `"${one.folded}" is a name of the kind ${one.group}, "${other.folded}" of the kind ${other.group}: they cannot be the same.`;
  }
  if (one.group === 'Event' && one.scope !== other.scope) {
    return `"${one.folded}" and "${other.folded}" are events of different years (${one.scope ?? 'unknown'}, ${other.scope ?? 'unknown'}): each edition is an event of its own.`;
  }
  if (a.id === b.id) return undefined;
  if (a.known && b.known) {
    return `${a.known.id} and ${b.known.id} are two rows of seeds/entities, so they are two; a group, its subsidiaries and its cloud stay apart. Correct the rows if that is wrong.`;
  }
  if (identity.isParted(one, other)) {
    return `A decision says that "${one.folded}" and "${other.folded}" are different, or names that stand for the same entities. Undo it first.`;
  }
  const sides = { ones: idsOf(a), others: idsOf(b) };
  const kinship = await runStatement(runner, 'write/decision/kinship', sides);
  if (kinship.length === 0) return undefined;
  const types = kinship.map(({ type }) => type).join(', ');
  return `Articles state ${types} between "${one.folded}" and "${other.folded}", which nothing has with itself. Reject those claims first if they are wrong.`;
}

/** Lists the ids that an entity may have in the graph: that of each of its names, while earlier decisions are not written yet. */
function idsOf({ id, names }: EntityRef): string[] {
  return [...new Set([id, ...names.map((name) => toDiscoveredId(name.id))])];
}
