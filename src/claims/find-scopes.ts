import type { Document } from '../model/document.ts';
import { findYear, hasOrdinal } from '../model/edition.ts';
import type { DocumentEntity } from '../model/mention.ts';
import type { ClaimStatus } from '../model/relation.ts';

/** A person's post, as indexes of the article's entities. */
export interface Post {
  readonly person: number;
  readonly employer: number;
  readonly status: ClaimStatus;
  readonly confidence: number;
}

/** What tells an entity from its namesakes, by its index: a person's employer, the edition of an event. */
export function findScopes(
  { publishedOn }: Pick<Document, 'publishedOn'>,
  entities: readonly DocumentEntity[],
  posts: readonly Post[],
): ReadonlyMap<number, string> {
  const scopes = findEmployers(entities, posts);
  for (const [index, edition] of findEditions(entities, publishedOn?.value.slice(0, 4))) scopes.set(index, edition);
  return scopes;
}

/** Each person's employer, by which namesakes are told apart: the surest active post, else the surest of all. */
export function findEmployers(entities: readonly DocumentEntity[], posts: readonly Post[]): Map<number, string> {
  const sorted = [...posts].sort(
    (a, b) => Number(b.status === 'active') - Number(a.status === 'active') || b.confidence - a.confidence,
  );
  const employers = new Map<number, string>();
  for (const post of sorted) {
    const employer = entities[post.employer]!;
    if (!employers.has(post.person)) employers.set(post.person, employer.knownId ?? employer.name);
  }
  return employers;
}

/**
 * Each event's edition: the year that its name or another of its forms holds, else that of the article. Not that of the
 * article where an ordinal tells the edition: articles look back at the fifth as they do not at "the conference".
 */
function findEditions(entities: readonly DocumentEntity[], year: string | undefined): ReadonlyMap<number, string> {
  const years = new Map<number, string>();
  for (const [index, { kind, name, forms }] of entities.entries()) {
    if (kind !== 'Event') continue;
    const all = [name, ...forms];
    const written = all.map(findYear).find((found) => found !== undefined);
    const edition = written ?? (all.some(hasOrdinal) ? undefined : year);
    if (edition !== undefined) years.set(index, edition);
  }
  return years;
}
