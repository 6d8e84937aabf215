import { foldName } from '../../model/fold.ts';
import { isOrganization } from '../../model/relation.ts';
import { isWideName } from '../../sounds/hear-name.ts';
import { runStatement, type StatementRunner } from '../run-statement.ts';
import { toPhraseQuery } from '../to-search-query.ts';
import { initialsOf, shortFormsOf } from './compare-forms.ts';
import { partsOfPerson } from './compare-person-names.ts';
import type { IdentityProfile } from './identity-profile.ts';
import type { IdentityScorer } from './score-identity.ts';
import { toKey } from './weigh-names.ts';

/** A name of so few letters may be the initials of others. */
const MOST_INITIALS = 6;

/**
 * Finds the ids of entities that may be the same as one, by indexes alone. What a Chinese short form stands for is found from
 * the longer name only: `findPairs`, which reads all names, misses none.
 */
export async function findCandidates(
  runner: StatementRunner,
  profile: IdentityProfile,
  dissect: IdentityScorer['dissect'],
): Promise<readonly string[]> {
  const own = profile.forms.filter(({ isOwn }) => isOwn).map(({ text }) => text);
  const folded = new Set<string>();
  const phrases = new Set<string>();
  let initials: string | undefined;
  for (const { text } of profile.forms) folded.add(foldName(toKey(text, profile.edition)));
  for (const text of own) {
    if (profile.kind === 'Person') {
      phrases.add(text);
      continue;
    }
    const anatomy = dissect[isOrganization(profile.kind) ? 'organization' : 'event'](toKey(text, profile.edition));
    for (const form of [anatomy.stem, anatomy.root]) folded.add(form);
    phrases.add(anatomy.stem).add(anatomy.root);
    for (const form of shortFormsOf(anatomy)) folded.add(form);
    const short = initialsOf(anatomy);
    if (short !== undefined) folded.add(short);
    if (/^[a-z]+$/u.test(anatomy.tight) && anatomy.tight.length <= MOST_INITIALS && anatomy.tight.length > 2) {
      initials ??= anatomy.tight;
    }
  }
  const parts = profile.kind === 'Person' ? [...new Set(own.flatMap((text) => partsOfPerson(foldName(text))))] : [];
  const rows = await runStatement(runner, 'read/proposal/candidates', {
    id: profile.id,
    folded: [...folded],
    query: [...phrases].filter(Boolean).map(toPhraseQuery).join(' OR ') || '""',
    letter: initials?.[0] ?? null,
    pattern: initials === undefined ? null : toInitialsPattern(initials),
    parts,
    otherScript: dissect.sounds.keysOf(profile.name).length > 0 ? toOtherScript(profile.name) : null,
  });
  return rows.map(({ id }) => id);
}

/** An expression for full foreign names in the other script than a name's: with a dot in Chinese characters, with a blank in Latin letters. */
function toOtherScript(name: string): string {
  return isWideName(name) ? '\\P{IsHan}+[\\s\\u00a0·.]\\P{IsHan}+' : '.*\\p{IsHan}[·・•‧∙⋅･.．].+';
}

/** An expression for names whose words start with these letters; what closes the name, and of, and, the, may stand between. */
function toInitialsPattern(initials: string): string {
  const between = '[\\s-]+(?:(?:of|and|the|for|in|de|&)\\s+)*';
  return `${[...initials].map((letter) => `${letter}[^\\s-]+`).join(between)}(?:[\\s,]+.*)?`;
}
