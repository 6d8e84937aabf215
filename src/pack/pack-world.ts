import type { PackManifest } from './pack-manifest.ts';
import type { PackArticle, PackClaim, PackEntity } from './pack-records.ts';

/** What the records of a pack may refer to, by id. */
export interface PackWorld {
  readonly entities: Map<string, Pick<PackEntity, 'kind' | 'name'>>;
  /** The entity that each name names. */
  readonly names: Map<string, string>;
  readonly articles: Map<string, Pick<PackArticle, 'publishedOn' | 'textLength' | 'textSha256'>>;
  /** The key of the cluster of near-copies of each article. */
  readonly origins: Map<string, string>;
  /** In a pack of the past, the key that the claims give such a cluster. */
  readonly formerOrigins: Map<string, string> | undefined;
  readonly claims: Set<string>;
  /** What people decided on claims: the newest word that is not undone. */
  readonly reviews: Map<string, PackClaim['review']>;
  /** By article, where the pack has texts to look them up in. */
  readonly quotes: Map<string, Pick<PackClaim, 'id' | 'start' | 'quote'>[]>;
}

/** Makes the world of a pack of which nothing is read yet. */
export function createPackWorld({ knownAt }: Pick<PackManifest, 'knownAt'>): PackWorld {
  return {
    formerOrigins: knownAt === null ? undefined : new Map(),
    ...{ entities: new Map(), names: new Map(), articles: new Map(), origins: new Map() },
    ...{ claims: new Set(), reviews: new Map(), quotes: new Map() },
  };
}
