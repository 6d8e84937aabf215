import { findStretches } from '../src/claims/gate/find-stretches.ts';
import { type FoldedText, foldText, isSpaced } from '../src/claims/gate/fold-text.ts';
import type { Document } from '../src/model/document.ts';
import type { ProposedClaim } from '../src/model/proposed-claim.ts';
import type { GoldArticle, GoldEntity, GoldRelation } from './gold.ts';

/** A label as a reader would propose it; without a proposal where its quote cannot be found in the article as read. */
export interface LabelProposal {
  readonly relation: GoldRelation;
  readonly from: GoldEntity;
  readonly to: GoldEntity;
  readonly proposal: ProposedClaim | undefined;
}

const MARKUP = /\]\([^)]*\)|\]\[[^\]]*\]|<[^>]*>|&[a-z#0-9]+;|\\n/giu;
const LETTER = /[\p{L}\p{N}]/u;

/** Makes proposals of an article's labels; a label's quote comes from the file, with its markup. */
export function proposeLabels({ entities, relations }: GoldArticle, document: Document): readonly LabelProposal[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const folded = foldText(document.text);
  const letters = lettersOf(document.text);
  return relations.map((relation) => {
    const from = byId.get(relation.from)!;
    const to = byId.get(relation.to)!;
    const quote = relation.quote === undefined ? undefined : align(document.text, letters, relation.quote);
    const { type, status = 'active', date } = relation;
    const proposal = quote !== undefined && {
      type,
      status,
      subject: { name: nameInText(from, quote), kind: from.type },
      object: { name: nameInText(to, quote), kind: to.type },
      quote,
      confidence: 0.9,
      ...(date !== undefined && { date }),
    };
    return { relation, from, to, proposal: proposal || undefined };
  });

  /** A reader gives a name as the quote writes it, else as the article does. */
  function nameInText({ name, aliases = [] }: GoldEntity, quote: string): string {
    const forms = [name, ...aliases];
    const standing = (within: FoldedText) =>
      forms.find((form) => findStretches(within, foldText(form).text).length > 0);
    return standing(foldText(quote)) ?? standing(folded) ?? name;
  }
}

interface Letters {
  readonly text: string;
  readonly offsets: readonly number[];
}

/** The letters and digits of a text alone: what markup cannot change. */
function lettersOf(text: string): Letters {
  let letters = '';
  const offsets: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!LETTER.test(text[at]!)) continue;
    letters += text[at]!.toLowerCase()[0];
    offsets.push(at);
  }
  return { text: letters, offsets };
}

function align(text: string, letters: Letters, quote: string): string | undefined {
  for (const tried of [quote, quote.replace(MARKUP, ' ')]) {
    const bare = lettersOf(tried).text;
    const at = bare === '' ? -1 : letters.text.indexOf(bare);
    if (at < 0) continue;
    let start = letters.offsets[at]!;
    let end = letters.offsets[at + bare.length - 1]! + 1;
    // A file may part words by markup that the article as read has joined.
    while (isSpaced(text[start]) && isSpaced(text[start - 1])) start--;
    while (isSpaced(text[end - 1]) && isSpaced(text[end])) end++;
    return text.slice(start, end);
  }
  return undefined;
}
