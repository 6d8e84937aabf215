import type { EntityKind, RelationType } from '../../model/relation.ts';

/** A way in which an entity is written. */
export interface WrittenForm {
  readonly text: string;
  /** Ends of live claims that write it so; 0 for a form that seeds/entities alone gives. */
  readonly count: number;
  /** A name of its own, not a form that an article uses beside one. */
  readonly isOwn: boolean;
  /** By seeds/entities others are called so as well. */
  readonly isAmbiguous?: boolean;
}

/** What is known of an entity that tells whether another may be the same one. */
export interface IdentityProfile {
  readonly id: string;
  readonly kind: EntityKind;
  /** Whether seeds/entities has a row for it. */
  readonly isKnown: boolean;
  readonly name: string;
  readonly forms: readonly WrittenForm[];
  /** Ends of live claims that lie at its names. */
  readonly liveClaims: number;
  readonly wikidata?: string;
  readonly ticker?: string;
  readonly parentId?: string;
  readonly family?: string;
  /** The year of an edition of an event. */
  readonly edition?: number;
  /** Of a person, for whom relationships say that it works or worked. */
  readonly employers?: readonly Tied[];
}

/** An entity at the other end of a relationship. */
export interface Tied {
  readonly id: string;
  readonly name: string;
}

/** What relationships and articles say of two entities together. */
export interface IdentityTies {
  /** Relationships that join the two themselves. */
  readonly between: readonly RelationType[];
  /** Entities to which both have a relationship, of one type or of two. */
  readonly common: readonly CommonNeighbour[];
  /** Of two persons, employers of each that are of one house: owner and owned, of one family, bought by the other. */
  readonly kindred: readonly { readonly first: string; readonly second: string }[];
  /** Posts that both persons are said to hold. */
  readonly titles: readonly string[];
  /** Articles that name both, each by its own name. */
  readonly together: number;
}

export interface CommonNeighbour extends Tied {
  /** How many relationships it has: the more, the less it says. */
  readonly degree: number;
  /** Of the relationships of both to it: that of the first, that of the second. */
  readonly types: readonly [RelationType, RelationType];
}

/** No ties: what is told by names alone. */
export const NO_TIES: IdentityTies = { between: [], common: [], kindred: [], titles: [], together: 0 };
