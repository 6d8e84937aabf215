import { foldName } from '../../model/fold.ts';
import { isOrganization } from '../../model/relation.ts';
import { initialsOf, shortFormsOf } from './compare-forms.ts';
import { isFullName, partsOfPerson } from './compare-person-names.ts';
import { toTight } from './dissect-name.ts';
import type { IdentityProfile } from './identity-profile.ts';
import type { IdentityScorer } from './score-identity.ts';
import { toKey } from './weigh-names.ts';

/** Names of events share their end of so many characters: 腾讯全球数字生态大会 and 全球数字生态大会. */
const EVENT_TAIL = 6;

/** Starts the keys of what a name may be shortened to: two long names that one short form may stand for have nothing in common. */
const SHORTENED = '>';

/**
 * Lists keys of an entity: two entities are worth a comparison when they share one, unless both are only shortened to it
 * (`readKey`). Every pair that the scorer takes for one by half shares one, but for few of those that sound alike. A key's letter tells its sort.
 */
export function identityKeys(
  entity: Pick<IdentityProfile, 'kind' | 'forms' | 'edition' | 'wikidata' | 'ticker' | 'employers'>,
  dissect: IdentityScorer['dissect'],
): ReadonlySet<string> {
  const keys = new Set<string>();
  if (entity.wikidata !== undefined) keys.add(`w ${entity.wikidata}`);
  if (entity.ticker !== undefined) keys.add(`k ${entity.ticker}`);
  for (const { text, isOwn } of entity.forms) {
    if (entity.kind === 'Person')
      addPersonKeys(keys, text, isOwn ? dissect.sounds.keysOf(text) : [], entity.employers ?? []);
    else if (isOrganization(entity.kind)) addOrganizationKeys(keys, dissect.organization(text), isOwn);
    else addEventKeys(keys, dissect.event(toKey(text, entity.edition)), isOwn);
  }
  return keys;
}

/** Tells of a key what two entities must share, and whether this one is only shortened to it. */
export function readKey(key: string): { readonly text: string; readonly isShortened: boolean } {
  const isShortened = key.startsWith(SHORTENED);
  return { text: isShortened ? key.slice(SHORTENED.length) : key, isShortened };
}

function addOrganizationKeys(
  keys: Set<string>,
  anatomy: ReturnType<IdentityScorer['dissect']['organization']>,
  isOwn: boolean,
): void {
  const { tight, root, endings, isRegistered } = anatomy;
  if (tight.length > 1) keys.add(`o ${tight}`);
  if (!isOwn) return;
  if (root.length > 1) {
    // Words that no short name leaves off set two names of one root apart, but for a registered name: that tells its trade.
    const telling = endings.filter(({ dropped }) => dropped === 'never').map(({ means }) => means);
    keys.add(`r ${root} ${telling.join(' ')}`);
    if (isRegistered && telling.length > 0) keys.add(`r ${root} `);
  }
  const initials = initialsOf(anatomy);
  if (initials !== undefined) keys.add(`${SHORTENED}o ${initials}`);
  for (const form of shortFormsOf(anatomy)) keys.add(`${SHORTENED}o ${form}`);
}

function addEventKeys(
  keys: Set<string>,
  { tight, root }: ReturnType<IdentityScorer['dissect']['event']>,
  isOwn: boolean,
): void {
  if (tight.length > 1) keys.add(`e ${tight}`);
  if (isOwn && root.length > 1) keys.add(`f ${root}`);
  if (isOwn && tight.length >= EVENT_TAIL) keys.add(`t ${tight.slice(-EVENT_TAIL)}`);
}

function addPersonKeys(
  keys: Set<string>,
  text: string,
  sounds: readonly string[],
  employers: NonNullable<IdentityProfile['employers']>,
): void {
  const folded = foldName(text);
  if (isFullName(folded)) keys.add(`p ${toTight(folded)}`);
  // A part of a name says something only beside the employer.
  for (const { id } of employers) {
    for (const part of partsOfPerson(folded)) keys.add(`q ${id} ${part}`);
    keys.add(`q ${id} ${toTight(folded)}`);
    for (const sound of sounds) keys.add(`s ${id} ${sound}`);
  }
}
