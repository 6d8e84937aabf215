/** The kinds of thing that the graph knows; each is a node label. */
export const ENTITY_KINDS = ['Company', 'CloudProvider', 'Person', 'Event'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** The kinds that also carry the label `Organization`. */
export const ORGANIZATION_KINDS = ['Company', 'CloudProvider'] as const satisfies readonly EntityKind[];

/** Tells whether a kind is an organization: a firm, a public body, or a cloud provider. */
export function isOrganization(kind: EntityKind): boolean {
  return kind === 'Company' || kind === 'CloudProvider';
}

interface RelationRule {
  readonly from: readonly EntityKind[];
  readonly to: readonly EntityKind[];
  readonly symmetric: boolean;
  /** What lasts can end; having moved, invested, bought, held or attended stays so. */
  readonly lasting: boolean;
}

const ORGANIZATION: readonly EntityKind[] = ORGANIZATION_KINDS;

/** The closed set of relation types, with what may stand at each end. Labels never come from text or a request. */
export const RELATIONS = {
  USES: { from: ORGANIZATION, to: ['CloudProvider'], symmetric: false, lasting: true },
  MIGRATED_TO: { from: ORGANIZATION, to: ['CloudProvider'], symmetric: false, lasting: false },
  PARTNERS_WITH: { from: ORGANIZATION, to: ORGANIZATION, symmetric: true, lasting: true },
  WORKS_FOR: { from: ['Person'], to: ORGANIZATION, symmetric: false, lasting: true },
  SUBSIDIARY_OF: { from: ORGANIZATION, to: ORGANIZATION, symmetric: false, lasting: true },
  INVESTED_IN: { from: ['Company', 'CloudProvider', 'Person'], to: ORGANIZATION, symmetric: false, lasting: false },
  ACQUIRED: { from: ORGANIZATION, to: ORGANIZATION, symmetric: false, lasting: false },
  OPERATES: { from: ORGANIZATION, to: ['CloudProvider'], symmetric: false, lasting: true },
  HOSTED: { from: ORGANIZATION, to: ['Event'], symmetric: false, lasting: false },
  PARTICIPATED_IN: { from: ['Company', 'CloudProvider', 'Person'], to: ['Event'], symmetric: false, lasting: false },
} as const satisfies Record<string, RelationRule>;

export type RelationType = keyof typeof RELATIONS;

/** Tells whether a relation is one to an event. */
export function isOfEvent(type: RelationType): boolean {
  return (RELATIONS[type].to as readonly EntityKind[]).includes('Event');
}

export const RELATION_TYPES = Object.keys(RELATIONS) as RelationType[];

/** What a sentence says of a relation: it holds, will, no longer does, does not, or is said to by others. */
export const CLAIM_STATUSES = ['active', 'planned', 'ended', 'denied', 'rumoured'] as const;
export type ClaimStatus = (typeof CLAIM_STATUSES)[number];

/** What all live claims about one pair say together. `disputed`: one source denies what another states. */
export const RELATIONSHIP_STATUSES = ['active', 'planned', 'ended', 'disputed', 'rumoured'] as const;
export type RelationshipStatus = (typeof RELATIONSHIP_STATUSES)[number];

/** Tells whether a relation of this type may join these kinds, in this direction. */
export function isAllowed(type: RelationType, from: EntityKind, to: EntityKind): boolean {
  const rule: RelationRule = RELATIONS[type];
  return rule.from.includes(from) && rule.to.includes(to);
}
