import { foldName } from '../model/fold.ts';
import type { DocumentEntity } from '../model/mention.ts';
import { isOrganization } from '../model/relation.ts';
import type { Seeds } from '../model/seeds.ts';
import { type Speaker, toSpeaker } from './speaker.ts';
import { createWordPattern } from './word-pattern.ts';

/** Reads names of accounts, among the rows of the seeds and the organizations of one article. */
export interface AccountReader {
  /** Whose account has this name: 海港云官方, Harbor Security Blog, the name of the firm alone. */
  findOwner(label: string): Speaker | undefined;
  /** The organization with whose name a text starts, the longest name, and how many characters that has. */
  findFirst(text: string): { readonly speaker: Speaker; readonly length: number } | undefined;
}

/** No account has a longer name. */
const LONGEST_LABEL = 60;
/** So many characters may stand between a firm's name and the word for its account: "Harbor Security Blog". */
const MAX_BETWEEN = 16;
/** A title of an outlet often ends in what it is: "安全客-有思想的安全新媒体", "Harbor Blog | Cloud news". */
const PARTING = /\s*[|｜_，,]\s*|\s+[-–—•]\s+|(?<=\p{Script=Han})[-–—·](?=\p{Script=Han})/u;

/** Builds the reader; its result is made ready once for each article. */
export function createAccountReader({
  entities: rows,
  lexicon,
}: Pick<Seeds, 'entities' | 'lexicon'>): (entities: readonly DocumentEntity[]) => AccountReader {
  const words = createWordPattern(lexicon, 'own-word');
  const ending = new RegExp(`^.{0,${MAX_BETWEEN}}?${words('account-endings')}$`, 'iu');
  const beginning = new RegExp(`^(?:@|the\\s+|${words('account-beginnings')}\\s*[:：]\\s*)`, 'iu');
  const newsrooms = new Set((lexicon['own-word']?.newsrooms ?? []).map(foldName));
  // Made when the first article has an account: names come by ten thousands.
  let known: ReadonlyMap<string, Speaker> | undefined;

  return (entities) => {
    const written = new Map<string, Speaker>();
    for (const entity of entities) {
      if (!isOrganization(entity.kind)) continue;
      for (const form of [entity.name, ...entity.forms]) written.set(foldName(form), toSpeaker(entity));
    }
    const speakerOf = (folded: string) => {
      known ??= ownersOfPlainNames(rows);
      return written.get(folded) ?? known.get(folded);
    };

    const findFirst: AccountReader['findFirst'] = (text) => {
      const folded = foldName(text.slice(0, LONGEST_LABEL));
      for (let length = folded.length; length >= 2; length--) {
        if (isInsideWord(folded, length)) continue;
        const speaker = speakerOf(folded.slice(0, length).trim());
        if (speaker !== undefined) return { speaker, length };
      }
      return undefined;
    };
    return { findFirst, findOwner };

    function findOwner(label: string): Speaker | undefined {
      const plain = label.trim().replace(beginning, '');
      if (plain.length > LONGEST_LABEL) return undefined;
      for (const part of [plain, plain.split(PARTING)[0]!]) {
        const folded = foldName(part);
        if (newsrooms.has(folded)) return undefined;
        const whole = speakerOf(folded);
        if (whole !== undefined) return whole;
        const first = findFirst(part);
        if (first && ending.test(folded.slice(first.length).trim())) return first.speaker;
      }
      return undefined;
    }
  };
}

function ownersOfPlainNames(rows: Seeds['entities']): ReadonlyMap<string, Speaker> {
  const owners = new Map<string, Speaker>();
  for (const { id, kind, names, aliases, ambiguous } of rows) {
    if (!isOrganization(kind)) continue;
    for (const name of [names.zh, names.en, ...aliases]) {
      if (name !== undefined && !ambiguous.includes(name)) owners.set(foldName(name), id);
    }
  }
  return owners;
}

function isInsideWord(text: string, at: number): boolean {
  return at < text.length && /[a-z0-9]/u.test(text[at - 1]!) && /[a-z0-9]/u.test(text[at]!);
}
