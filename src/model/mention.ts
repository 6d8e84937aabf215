import type { EntityKind } from './relation.ts';
import type { Sector } from './sector.ts';

/** How a mention names its entity. All but `name` lean on other evidence and are weaker. */
export const MENTION_FORMS = ['name', 'short', 'product', 'paraphrase', 'pronoun'] as const;
export type MentionForm = (typeof MENTION_FORMS)[number];

/** One organization, person or event of an article, with every form in which the article names it. */
export interface DocumentEntity {
  readonly kind: EntityKind;
  /** The fullest form as written in the article. */
  readonly name: string;
  /** Every form written in the article, `name` among them. */
  readonly forms: readonly string[];
  /** Id of the row in seeds/entities, when it is a known one. */
  readonly knownId?: string;
  /** What a provider and its parent share (`huawei` for 华为 and 华为云): guards against mistaking one for the other. */
  readonly family?: string;
  /** Ids of the rows of the organizations that own it, the nearest first. */
  readonly owners?: readonly string[];
  /** Of a company: what it mostly does, by its row or by its name; most names do not say. */
  readonly sector?: Sector;
  /** Id of the row of the cloud that bears this firm's name: where a text speaks of clouds, the name may stand for it. */
  readonly cloud?: string;
  /** For an event, index into `Mentions.entities` of the organization whose name stands inside its own. */
  readonly host?: number;
  /** Probability, 0 to 1, that a careful reader would list this name with this kind: known names may have a low one too. */
  readonly score: number;
  /** What speaks for the name: `gazetteer`, `legal-suffix`, `title-after`, `list-with-known` … */
  readonly evidence: readonly string[];
}

/** One place in the text that names an entity. Offsets into `Document.text`, end exclusive. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  /** Index into `Mentions.entities`. */
  readonly entity: number;
  /** Further entities that the same words mean: 双方, both companies. */
  readonly others?: readonly number[];
  readonly form: MentionForm;
}

/** All names found in one article; `mentions` are sorted by `start` and do not overlap. */
export interface Mentions {
  readonly entities: readonly DocumentEntity[];
  readonly mentions: readonly Mention[];
}
