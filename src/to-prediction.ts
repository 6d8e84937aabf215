import { basename, extname } from 'node:path';
import { decodeBytes } from './article/decode-bytes.ts';
import type { ArticleSource } from './article/read-article.ts';
import { createStandingPieceFinder, type StandingPieceFinder } from './find-standing-piece.ts';
import type { Claim, NameRef } from './model/claim.ts';
import type { Extraction } from './pipeline.ts';

const toEnd = ({ name, kind, knownId, scope }: NameRef) => ({
  name,
  type: kind,
  ...(knownId !== undefined && { id: knownId }),
  ...(scope !== undefined && { scope }),
});

function toPredictedClaim({ subject, object, date, quote: passage, ...claim }: Claim, findPiece: StandingPieceFinder) {
  const quote = findPiece(passage, [subject.forms, object.forms]);
  return {
    ...claim,
    from: toEnd(subject),
    to: toEnd(object),
    ...(date && { date: date.value, datePrecision: date.precision }),
    ...(quote !== undefined && { quote }),
    ...(quote !== passage && { passage }),
  };
}

/**
 * Writes an extraction in the prediction format of the label guide, with all that the claims carry beyond it. There the
 * `quote` must stand in the file itself; where the claim's own runs over markup it is a piece of it, and `passage` the whole.
 */
export function toPrediction(
  { path, bytes }: ArticleSource,
  { mentions, claims }: Pick<Extraction, 'mentions' | 'claims'>,
) {
  const findPiece = createStandingPieceFinder(decodeBytes(bytes, path).text);
  return {
    article: basename(path, extname(path)),
    entities: mentions.entities.map(({ name, kind }) => ({ name, type: kind })),
    claims: claims.map((claim) => toPredictedClaim(claim, findPiece)),
  };
}
