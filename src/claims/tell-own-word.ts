import type { Document } from '../model/document.ts';
import { foldName } from '../model/fold.ts';
import type { Mentions } from '../model/mention.ts';
import { isOrganization } from '../model/relation.ts';
import type { Seeds } from '../model/seeds.ts';
import { createAccountReader } from './find-account-owner.ts';
import { createFirstPersonFinder } from './find-first-person.ts';
import { createReleaseFinder } from './find-release.ts';
import { createSiteOwnerFinder } from './find-site-owner.ts';
import { createSupplierFinder } from './find-suppliers.ts';
import { createKinship, type Speaker, toSpeaker, toUnknownSpeaker } from './speaker.ts';
import { simplify } from './word-pattern.ts';

/** Tells of a claim, by the indexes of its ends and where its quote begins, whether an end of it says so itself. */
export type OwnWordTeller = (subject: number, object: number, start: number) => boolean;

/** Several authors stand in one field: "李明、王芳", "Ann Lee and Bo Chen". */
const BETWEEN_AUTHORS = /\s*[、,，;；&]\s*|\s+and\s+/u;

/**
 * Builds the teller of own words; its result is made ready once for each article. An article speaks for the owner of its
 * site, of the account that is its outlet or author, for whom its lines name as supplier, for the issuers of the release
 * that it is or, behind the line that says so, gives, and, without an outlet, for its author's employer and those who speak
 * in it as "we". A claim is an end's own word where the article speaks for that organization or its kin; a person's
 * organization is the employer, an event's the host. What an outlet quotes or retells of a firm is the outlet's word.
 * @param employers the row's id or else the name of the firm that a person works for now, by index of the person
 */
export function createOwnWordTeller(
  seeds: Pick<Seeds, 'entities' | 'lexicon'>,
): (document: Document, mentions: Mentions, employers: ReadonlyMap<number, string>) => OwnWordTeller {
  const isKin = createKinship(seeds.entities);
  const rows = new Map(seeds.entities.map((row) => [row.id, row]));
  const findSiteOwner = createSiteOwnerFinder(seeds);
  const openAccounts = createAccountReader(seeds);
  const findSuppliers = createSupplierFinder(seeds.lexicon);
  const findFirstPersons = createFirstPersonFinder(seeds.lexicon);
  const findRelease = createReleaseFinder(seeds.lexicon);

  return (written, mentions, employers) => {
    const { entities } = mentions;
    const document = { ...written, title: simplify(written.title), text: simplify(written.text) };
    const accounts = openAccounts(entities);
    const release = findRelease(document, mentions);
    const quotedFrom = release && release.start > 0 ? release.start : undefined;
    const wholes: readonly (Speaker | undefined)[] = [
      document.url === undefined ? undefined : findSiteOwner(document.url, entities),
      document.outlet === undefined ? undefined : accounts.findOwner(document.outlet),
      document.author === undefined ? undefined : accounts.findOwner(document.author),
      ...findSuppliers(document, accounts),
      ...(document.outlet === undefined ? writers() : []),
    ];
    const whole = wholes.filter((speaker) => speaker !== undefined);
    const issuers = release?.issuers.map(toVoice) ?? [];

    return (subject, object, start) => {
      const speakers = start >= (quotedFrom ?? 0) ? [...whole, ...issuers] : whole;
      return [subject, object].some((end) => {
        const voice = voiceOf(end);
        return voice !== undefined && speakers.some((speaker) => isKin(speaker, voice));
      });
    };

    /** Who writes, where no outlet stands between: panels and guests say "we" on the pages of others. */
    function writers(): readonly (Speaker | undefined)[] {
      const firsts = quotedFrom === undefined ? findFirstPersons(document, mentions).map(toVoice) : [];
      return document.author === undefined ? firsts : [...firsts, ...employersOf(document.author)];
    }

    function toVoice(index: number): Speaker {
      return toSpeaker(entities[index]!);
    }

    function employerOf(person: number): Speaker | undefined {
      const employer = employers.get(person);
      return employer === undefined || rows.has(employer) ? employer : toUnknownSpeaker(employer);
    }

    function employersOf(authors: string): readonly (Speaker | undefined)[] {
      const names = new Set(authors.split(BETWEEN_AUTHORS).map(foldName));
      return [...employers.keys()]
        .filter((person) =>
          [entities[person]!.name, ...entities[person]!.forms].some((form) => names.has(foldName(form))),
        )
        .map(employerOf);
    }

    /** The organization that speaks for an end. */
    function voiceOf(index: number): Speaker | undefined {
      const { kind, knownId, host } = entities[index]!;
      if (isOrganization(kind)) return toVoice(index);
      if (kind === 'Person') return employerOf(index);
      return host === undefined ? knownId && rows.get(knownId)?.host : toVoice(host);
    }
  };
}
