import { foldName } from '../model/fold.ts';
import type { DocumentEntity } from '../model/mention.ts';
import type { EntityRow } from '../model/seed-row.ts';

/** An organization as one that speaks: the id of its row in seeds/entities, else `=` and its folded name. */
export type Speaker = string;

/** Tells whether one organization's word is another's too: the same, one owns the other, or both are of one family. */
export type Kinship = (one: Speaker, other: Speaker) => boolean;

/** Gives an organization of an article as one that speaks. */
export function toSpeaker({ knownId, name }: Pick<DocumentEntity, 'knownId' | 'name'>): Speaker {
  return knownId ?? toUnknownSpeaker(name);
}

/** Gives an organization that no row knows as one that speaks. */
export function toUnknownSpeaker(name: string): Speaker {
  return `=${foldName(name)}`;
}

/** Builds the teller of kinship from parents and families of the seeds. */
export function createKinship(rows: readonly EntityRow[]): Kinship {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const owns = (owner: Speaker, id: Speaker) => {
    // Parents never go round: the seeds are checked for that.
    for (let at: Speaker | undefined = id; at !== undefined; at = byId.get(at)?.parent) if (at === owner) return true;
    return false;
  };
  return (one, other) => {
    if (owns(one, other) || owns(other, one)) return true;
    const family = byId.get(one)?.family;
    return family !== undefined && family === byId.get(other)?.family;
  };
}
