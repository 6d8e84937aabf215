import type { EntityKind } from './relation.ts';
import type { Sector } from './sector.ts';

/** One row of seeds/entities: an organization or event that is known before any article is read. */
export interface EntityRow {
  /** Slug, unique over all files: `aws`, `bank-of-china`. */
  readonly id: string;
  readonly kind: EntityKind;
  readonly names: { readonly zh?: string; readonly en?: string };
  /** Every other form that the press uses, in any script. */
  readonly aliases: readonly string[];
  /** Aliases that are also common words or other names; they count only beside other evidence in the article. */
  readonly ambiguous: readonly string[];
  /** Products and services that stand for a provider: `S3`, `SageMaker`. Never names. */
  readonly products: readonly string[];
  /** Id of the organization that owns it. */
  readonly parent?: string;
  /** Shared by a provider, its parent and its sisters. */
  readonly family?: string;
  /** For an event, the id of its usual host. */
  readonly host?: string;
  /** Hosts of its own sites, with all below them: `harbor.example`. The longest of all rows that fits is the owner. */
  readonly domains?: readonly string[];
  readonly wikidata?: string;
  readonly ticker?: string;
  /** What the organization mostly does; a provider has none. */
  readonly sector?: Sector;
}
