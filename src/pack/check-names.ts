import { contentId } from '../graph/content-id.ts';
import { isOrganization } from '../model/relation.ts';
import type { OpenPack } from './open-pack.ts';
import type { PackWorld } from './pack-world.ts';

/** Checks entities and names: every name is of an entity and has the id that its text makes; every entity has a name. */
export async function checkNames(pack: OpenPack, world: PackWorld): Promise<void> {
  for await (const [{ id, kind, name }] of pack.records('entities.jsonl')) world.entities.set(id, { kind, name });
  const named = new Set<string>();
  for await (const [{ id, group, folded, scope, entityId }, place] of pack.records('names.jsonl')) {
    world.names.set(id, entityId);
    named.add(entityId);
    const entity = world.entities.get(entityId);
    if (!entity) pack.faults.add(`${place}: it names ${entityId}, which is not in entities.jsonl.`);
    else if (group !== (isOrganization(entity.kind) ? 'Organization' : entity.kind)) {
      pack.faults.add(`${place}: a name of the group ${group} names ${entityId}, of the kind ${entity.kind}.`);
    }
    if (contentId(group, folded, scope ?? '') !== id) pack.faults.add(`${place}: its id is not that of its text.`);
  }
  for (const id of world.entities.keys()) {
    if (!named.has(id)) pack.faults.add(`entities.jsonl: no name names ${id}.`);
  }
}
