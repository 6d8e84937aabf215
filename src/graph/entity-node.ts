import { withYear } from '../model/edition.ts';
import { type EntityKind, isOrganization } from '../model/relation.ts';
import type { EntityRef } from './identity.ts';
import type { KnownEntity } from './name-index.ts';
import { chooseForm, countForms, type TalliedName } from './name-tally.ts';

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
  /** Of an edition of a known event, the id of its row. */
  readonly series?: string;
  /** The year of an edition of an event. */
  readonly edition?: number;
  readonly family?: string;
  readonly wikidata?: string;
  readonly ticker?: string;
}

/**
 * Makes the node of an entity.
 * @param names those of its names that no row of seeds/entities owns, as live claims write them: of a discovered one all
 */
export function toEntityNode({ id, known }: EntityRef, names: readonly TalliedName[]): EntityNode {
  return known ? toKnownEntity(known, names) : toDiscoveredEntity(id, names);
}

/** Makes the node of a row of seeds/entities, or of one edition of it: that has the year in its names, and all others as aliases. */
export function toKnownEntity({ id, row, edition }: KnownEntity, joined: readonly TalliedName[] = []): EntityNode {
  const [zh, en] = [row.names.zh, row.names.en].map((name) => (name && edition ? withYear(name, edition) : name));
  const name = zh ?? en ?? id;
  const own = [row.names.zh, row.names.en, ...row.aliases, ...row.ambiguous].filter((form) => form !== undefined);
  const forms = [...own, ...[...countForms(joined).keys()].sort()];
  const aliases = [...new Set(forms)].filter((form) => form !== zh && form !== en);
  return {
    id,
    kind: row.kind,
    known: true,
    name,
    ...(zh !== undefined && { nameZh: zh }),
    ...(en !== undefined && { nameEn: en }),
    aliases,
    aliasText: aliases.join(' | '),
    ...(row.parent !== undefined && { parentId: row.parent }),
    ...(row.host !== undefined && { hostId: row.host }),
    ...(edition !== undefined && { series: row.id, edition: Number(edition) }),
    ...(row.family !== undefined && { family: row.family }),
    ...(row.wikidata !== undefined && { wikidata: row.wikidata }),
    ...(row.ticker !== undefined && { ticker: row.ticker }),
  };
}

/** Makes the node of an entity that only articles name. One article that takes it for a cloud makes it a cloud provider. */
function toDiscoveredEntity(id: string, names: readonly TalliedName[]): EntityNode {
  const { group, scope } = names[0]!.key;
  const edition = group === 'Event' ? scope : undefined;
  const form = chooseForm(names);
  const name = edition === undefined ? form : withYear(form, edition);
  const aliases = [...countForms(names).keys()].filter((alias) => alias !== name).sort();
  const isCloud = names.some(({ tally }) => tally.cloudClaims > 0);
  const organization: EntityKind = isCloud ? 'CloudProvider' : 'Company';
  return {
    id,
    kind: group === 'Organization' ? organization : group,
    known: false,
    name,
    aliases,
    aliasText: aliases.join(' | '),
    ...(edition !== undefined && { edition: Number(edition) }),
  };
}

/** Lists the labels of a kind's nodes. */
export function labelsOf(kind: EntityKind): readonly string[] {
  return isOrganization(kind) ? [kind, 'Organization'] : [kind];
}
