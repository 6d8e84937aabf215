import { type EntityKind, isOrganization } from '../model/relation.ts';
import type { EntityRow } from '../model/seed-row.ts';
import { type NameKey, toDiscoveredId } from './name-index.ts';
import { chooseForm, type NameTally } from './name-tally.ts';

/** An organization, person or event as its node keeps it. */
export interface EntityNode {
  readonly id: string;
  readonly kind: EntityKind;
  /** Whether seeds/entities has a row for it. */
  readonly known: boolean;
  /** The Chinese name, else the English one, else as most articles write it. */
  readonly name: string;
  readonly nameZh?: string;
  readonly nameEn?: string;
  readonly aliases: readonly string[];
  /** All aliases in one string: full-text indexes do not read lists. */
  readonly aliasText: string;
  /** The owner that seeds/entities names; a property and no edge, because no article states it. */
  readonly parentId?: string;
  readonly hostId?: string;
  readonly family?: string;
  readonly wikidata?: string;
  readonly ticker?: string;
}

/** Makes the node of a row of seeds/entities. */
export function toKnownEntity(row: EntityRow): EntityNode {
  const { zh, en } = row.names;
  const name = zh ?? en ?? row.id;
  const aliases = [...new Set([...row.aliases, ...row.ambiguous])].filter((alias) => alias !== zh && alias !== en);
  return {
    id: row.id,
    kind: row.kind,
    known: true,
    name,
    ...(zh !== undefined && { nameZh: zh }),
    ...(en !== undefined && { nameEn: en }),
    aliases,
    aliasText: aliases.join(' | '),
    ...(row.parent !== undefined && { parentId: row.parent }),
    ...(row.host !== undefined && { hostId: row.host }),
    ...(row.family !== undefined && { family: row.family }),
    ...(row.wikidata !== undefined && { wikidata: row.wikidata }),
    ...(row.ticker !== undefined && { ticker: row.ticker }),
  };
}

/** Makes the node of an entity that only articles name. One article that takes it for a cloud makes it a cloud provider. */
export function toDiscoveredEntity(key: NameKey, tally: NameTally): EntityNode {
  const name = chooseForm(key, tally);
  const aliases = [...tally.forms.keys()].filter((form) => form !== name).sort();
  const organization: EntityKind = tally.cloudClaims > 0 ? 'CloudProvider' : 'Company';
  return {
    id: toDiscoveredId(key.id),
    kind: key.group === 'Organization' ? organization : key.group,
    known: false,
    name,
    aliases,
    aliasText: aliases.join(' | '),
  };
}

/** Lists the labels of a kind's nodes. */
export function labelsOf(kind: EntityKind): readonly string[] {
  return isOrganization(kind) ? [kind, 'Organization'] : [kind];
}
