import { foldName } from '../model/fold.ts';
import type { DocumentEntity } from '../model/mention.ts';
import { isOrganization } from '../model/relation.ts';
import type { Seeds } from '../model/seeds.ts';
import { type Speaker, toSpeaker } from './speaker.ts';

/** Finds whose site an address lies on, among the rows of the seeds and the organizations of an article. */
export type SiteOwnerFinder = (url: string, entities: readonly DocumentEntity[]) => Speaker | undefined;

/** Second-level parts under which names are registered: harbor.com.cn, harbor.co.uk. */
const REGISTRIES = new Set(['com', 'co', 'net', 'org', 'gov', 'edu', 'ac', 'ne', 'or']);
/** A name of fewer letters stands in too many addresses. */
const SHORTEST_NAME = 3;

/**
 * Builds the finder: the row with the longest of the `domains` that the host ends with; else the organization of the
 * article whose name the host spells, letter by letter (harbor.io for Harbor, harborcloud.com for Harbor Cloud). Hosts
 * on which everybody publishes, and forums, are nobody's.
 */
export function createSiteOwnerFinder({
  entities: rows,
  lexicon,
}: Pick<Seeds, 'entities' | 'lexicon'>): SiteOwnerFinder {
  const owners = new Map(rows.flatMap(({ id, domains = [] }) => domains.map((domain) => [domain, id] as const)));
  const names = new Map(rows.map((row) => [row.id, [row.names.en, row.names.zh, ...row.aliases]]));
  const shared = [...(lexicon['own-word']?.['shared-hosts'] ?? []), ...(lexicon['front-matter']?.platforms ?? [])];
  const forums = lexicon['own-word']?.['forum-starts'] ?? [];

  return (url, entities) => {
    if (!URL.canParse(url)) return undefined;
    const { hostname, pathname } = new URL(url);
    const host = hostname.replace(/^www\./u, '');
    if (forums.some((start) => host.startsWith(start))) return undefined;
    const domain = longest([...owners.keys()].filter((name) => isUnder(host, name)));
    const platform = longest(
      shared.filter((place) => {
        const [name, ...path] = place.split('/');
        return isUnder(host, name!) && pathname.startsWith(['', ...path].join('/'));
      }),
    );
    if (domain && domain.length >= (platform?.length ?? 0)) return owners.get(domain);
    return platform ? undefined : namesake(host, entities);
  };

  function namesake(host: string, entities: readonly DocumentEntity[]): Speaker | undefined {
    const spellings = spellingsOf(host);
    const owner = entities.find(({ kind, name, forms, knownId }) => {
      if (!isOrganization(kind)) return false;
      const written = [name, ...forms, ...((knownId !== undefined && names.get(knownId)) || [])];
      return written.some((form) => form !== undefined && spellings.has(lettersOf(form)));
    });
    return owner && toSpeaker(owner);
  }
}

function isUnder(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

function longest(texts: readonly string[]): string | undefined {
  return texts.reduce<string | undefined>((best, text) => (text.length > (best?.length ?? 0) ? text : best), undefined);
}

/** What a name would be for its owner to have the host: the registered part, with and without the ending. */
function spellingsOf(host: string): ReadonlySet<string> {
  const parts = host.split('.');
  const at = parts.length >= 3 && REGISTRIES.has(parts.at(-2)!) ? -3 : -2;
  const registered = parts.at(at) ?? '';
  return new Set(
    [registered, registered + parts.at(-1)!].map(lettersOf).filter((text) => text.length >= SHORTEST_NAME),
  );
}

/** Letters and digits of a Latin name; empty for names in other scripts. */
function lettersOf(name: string): string {
  const folded = foldName(name);
  return /\p{Script=Han}/u.test(folded) ? '' : folded.replace(/[^a-z0-9]/gu, '');
}
