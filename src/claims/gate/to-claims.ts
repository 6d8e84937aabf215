import type { Claim } from '../../model/claim.ts';
import type { Document } from '../../model/document.ts';
import type { Mentions } from '../../model/mention.ts';
import { createClaimIds } from '../claim-ids.ts';
import { dropRepeated } from '../drop-repeated.ts';
import { findEmployers, findScopes, type Post } from '../find-scopes.ts';
import { implyUses } from '../imply-uses.ts';
import { byPlace, type NewClaim } from '../new-claim.ts';
import { tellDatedStatus } from '../tell-dated-status.ts';
import type { OwnWordTeller } from '../tell-own-word.ts';
import { toNameRef } from '../to-name-ref.ts';
import type { GateStatement } from './check-statement.ts';
import type { Link } from './link-name.ts';

/** A statement that passed, with what its claim tells beyond it. */
export interface PassedStatement extends GateStatement {
  readonly link: Link;
  readonly confidence: number;
  /** The provider that a move leaves, as index of the article's entities. */
  readonly origin: number | undefined;
  readonly title: string | undefined;
  readonly workload: string | undefined;
  readonly region: string | undefined;
}

/** Tells for an article and the present employers of its persons whose word its claims are. */
export type OwnWordOpener = (
  document: Document,
  mentions: Mentions,
  employers: ReadonlyMap<number, string>,
) => OwnWordTeller;

const NO_SCOPES: ReadonlyMap<number, string> = new Map();

/** Makes claims of what passed the gate, in text order, with the uses that moves imply. */
export function toClaims(
  document: Document,
  mentions: Mentions,
  passed: readonly PassedStatement[],
  extractor: string,
  openOwnWords: OwnWordOpener,
): readonly Claim[] {
  if (passed.length === 0) return [];
  const { entities } = mentions;
  const posts = passed.filter(({ type }) => type === 'WORKS_FOR').map(toPost);
  const scopes = findScopes(document, entities, posts);
  const present = posts.filter(({ status }) => status === 'active');
  const isOwnWord = openOwnWords(document, mentions, findEmployers(entities, present));
  const ids = createClaimIds(document.id);
  return dropRepeated(passed.flatMap(toOne), (claim) => claim)
    .sort(byPlace)
    .map((claim) => ({ ...claim, id: ids(claim) }));

  function toOne({
    type,
    status,
    subject,
    object,
    quote,
    date,
    link,
    confidence,
    ...more
  }: PassedStatement): NewClaim[] {
    const { origin, title, workload, region } = more;
    const claim: NewClaim = {
      type,
      status: tellDatedStatus(status, type, date, document.publishedOn),
      subject: toNameRef(entities, subject, scopes),
      object: toNameRef(entities, object, scopes),
      ...quote,
      quote: document.text.slice(quote.start, quote.end),
      ownWord: isOwnWord(subject, object, quote.start),
      confidence,
      // How a name belongs to the quote is told where it does not stand there.
      rule: link === 'quote' ? 'llm' : `llm/${link}`,
      extractor,
      ...(date && { date }),
      ...(title !== undefined && type === 'WORKS_FOR' && { title }),
      ...(workload !== undefined && { workload }),
      ...(region !== undefined && { region }),
    };
    if (type !== 'MIGRATED_TO') return [claim];
    if (origin === undefined) return [claim, ...implyUses(claim)];
    const move = { ...claim, origin: entities[origin]!.name };
    if (entities[origin]!.kind !== 'CloudProvider') return [move, ...implyUses(move)];
    const left = { object: toNameRef(entities, origin, NO_SCOPES), ownWord: isOwnWord(subject, origin, quote.start) };
    return [move, ...implyUses(move, left)];
  }
}

function toPost({ subject, object, status, confidence }: PassedStatement): Post {
  return { person: subject, employer: object, status, confidence };
}
