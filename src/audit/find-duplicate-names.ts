import type { StatementRow } from '../graph/run-statement.ts';
import { escapeExpression } from '../model/escape-expression.ts';
import { foldName } from '../model/fold.ts';
import type { Lexicon } from '../model/seeds.ts';

/** A name, folded, and the entity that it names. */
export type NamedEntity = StatementRow<'audit/names'>;

/** Entities that may be one: a name of each is the same but for its legal form. */
export interface DuplicateName {
  /** What their names have in common, folded. */
  readonly name: string;
  /** The most claimed first. */
  readonly entities: readonly NamedEntity[];
}

/** Takes the legal forms off the end of a folded name: "acme, inc." and "acme ltd" are "acme"; a name that is nothing else stays. */
export type LegalFormCutter = (folded: string) => string;

/** Makes the cutter from seeds/lexicon/legal-forms.yaml. */
export function createLegalFormCutter(lexicon: Lexicon): LegalFormCutter {
  const forms = Object.values(lexicon['legal-forms'] ?? {}).flatMap((words) =>
    words.map((word) => foldName(word).replace(/\.$/u, '')),
  );
  const longestFirst = [...new Set(forms)].sort((a, b) => b.length - a.length);
  const words = longestFirst.map((form) => {
    const escaped = escapeExpression(form);
    return /^[\p{Script=Latin}]/u.test(form) ? `(?<![\\p{Script=Latin}\\d])${escaped}` : escaped;
  });
  const end = new RegExp(`[\\s,.()]*(?:${words.join('|')})[\\s,.()]*$`, 'u');
  return (folded) => {
    const shorter = folded.replace(end, '');
    return shorter === folded || [...shorter].length < 2 ? folded : cutAgain(shorter);
  };

  // Written twice at most: 集团 and 有限公司, Co. and Ltd.
  function cutAgain(folded: string): string {
    const shorter = folded.replace(end, '');
    return [...shorter].length < 2 ? folded : shorter;
  }
}

/**
 * Finds entities that are different though their names fold alike, legal forms apart; those of most claims first. Two
 * rows of seeds/entities are different for good, and so are two of which a person decided it; editions are told by their year.
 */
export function findDuplicateNames(
  names: readonly NamedEntity[],
  parted: readonly { readonly one: string; readonly other: string }[],
  cutLegalForm: LegalFormCutter,
): readonly DuplicateName[] {
  const groups = new Map<string, Map<string, NamedEntity>>();
  for (const named of names) {
    const bare = named.group === 'Organization' ? cutLegalForm(named.folded) : named.folded;
    const key = JSON.stringify([named.group, bare, named.group === 'Event' ? named.scope : null]);
    const group = groups.get(key) ?? new Map<string, NamedEntity>();
    const before = group.get(named.entityId);
    group.set(named.entityId, { ...named, claims: named.claims + (before?.claims ?? 0) });
    groups.set(key, group);
  }
  const decided = new Set(parted.flatMap(({ one, other }) => [`${one}\n${other}`, `${other}\n${one}`]));
  const isOpen = (a: NamedEntity, b: NamedEntity) =>
    a !== b && !(a.known && b.known) && !decided.has(`${a.entityId}\n${b.entityId}`);
  const duplicates = [...groups].flatMap(([key, group]) => {
    if (group.size < 2) return [];
    const all = [...group.values()];
    const entities = all.filter((a) => all.some((b) => isOpen(a, b))).sort(byClaims);
    return entities.length < 2 ? [] : [{ name: JSON.parse(key)[1] as string, entities }];
  });
  return duplicates.sort((a, b) => total(b) - total(a) || (a.name < b.name ? -1 : 1));
}

function byClaims(a: NamedEntity, b: NamedEntity): number {
  return b.claims - a.claims || (a.entityId < b.entityId ? -1 : 1);
}

/** Persons share names for good reasons more often than organizations: those come last. */
function total({ entities }: DuplicateName): number {
  const claims = entities.reduce((sum, entity) => sum + entity.claims, 0);
  return entities[0]!.group === 'Person' ? claims - 1e9 : claims;
}
