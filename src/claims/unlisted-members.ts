import { toSimplified } from '../model/fold.ts';
import type { InstitutionTeller } from './tell-institution.ts';

/** Members of a list that nobody knows, between two that are known: "A、某公司、B". */
const UNLISTED =
  /^\s*(?:的\s*[^、，,。；;：:（）()]{1,16})?(?:、[^、，,。；;：:（）()]{1,16}){1,6}、\s*(?:以及|及|和)?\s*$|^(?:, [A-Z0-9][\w.&'-]*(?: [A-Z0-9][\w.&'-]*){0,2}){1,6}, (?:and )?$/u;
/** What of a longer name stands between a member and the separator behind it: "A研究院、B". */
const REST = /^[^、，,。；;：:（）()“”"《》「」的了\s]{1,12}(?=、)/u;
/** A piece in which something is said, or that tells somebody's post, is no name. */
const NO_NAME =
  /[不未没]|创始|总裁|总监|经理|董事|教授|主席|顾问|合伙|发布|推出|提供|获得|参与|参加|加入|支持|投资|收购|领投|成立|启动|完成|实现|达成|签署|采用|使用|迁移|联合|共同/u;
/** Words behind which a list is of others than the subject: its last member may stand behind "and". */
const OPENS_ANY_LIST = /(?:包括|包含|例如|比如|诸如|来自|[与同跟]|\b(?:with|including|such as|like|from|for)) ?$/iu;
/** How a list of known names ends with some that nobody knows: before the word that closes it, behind names in Latin script before Chinese, and in English. */
const ENDS_UNLISTED = [
  /^(?<rest>[^、，,。；;：:（）()“”"《》「」的了等\s]{0,12})(?:、[^、，,。；;：:（）()“”"《》「」等\s]{2,14}){0,6}(?<last>(?:以及|及|和) ?[^、，,。；;：:（）()“”"《》「」等\s]{2,14})? ?(?<![平中同高对优劣相均])(?=等(?![待到于级])|在内)/u,
  /^(?:、 ?[A-Z][\w&'-]*\w(?: [A-Z][\w&'-]*\w){0,2}){0,6}(?<last> ?(?:以及|及|和) ?[A-Z][\w&'-]*\w(?: [A-Z][\w&'-]*\w){0,2})?(?= ?[\p{Script=Han}，。；])(?![\w])/u,
  /^(?:, [A-Z][\w&'-]*\w(?: [A-Z][\w&'-]*\w){0,2}){0,6}(?<last>,? (?:and|&) [A-Z][\w&'-]*\w(?: [A-Z][\w&'-]*\w){0,2})(?<!\b(?:Inc|Corp|Ltd|Co))(?=\.(?:\s|$)|[;)]|$| (?:to|for|in|as|on|with|at)\b)/u,
];
/** Members that nobody knows between the word that opens a list and its first known one: "包括某大学、A、B". */
const BEGINS_UNLISTED =
  /(?<=(?:包括|包含|例如|比如|诸如|来自) ?)(?:[^、，,。；;：:（）()“”"《》「」等\s]{2,14}、){1,6}$/u;
/** A verb or preposition in the word before the next name means that a new phrase began, as does what opens a list of examples. */
export const NO_MODIFIER =
  /[是为與与被把将將向从從以对對让讓使而但]|在(?!线|線)|宣布|合作|表示|包括|例如|比如|诸如|\b(?:including|such as|an?|its|his|her|which|who|whose|is|are|was|has|have|will|said|with|to|by|from|for|on|in|but|while)\b/u;

/** Tells whether members that nobody knows are all that stands between two known ones. */
export function isUnlistedBetween(gap: string): boolean {
  return UNLISTED.test(gap);
}

/** Leaves the rest of a longer name out of what stands behind a member. */
export function withoutRest(gap: string, isInstitution: InstitutionTeller): string {
  const rest = REST.exec(gap)?.[0] ?? '';
  return isUnlisted(rest) && isInstitution(rest) ? gap.slice(rest.length) : gap;
}

/**
 * Tells how many characters right before and right behind the known members of a list are members that nobody knows.
 * @param room up to the next known name
 */
export function unlistedBeside(
  before: string,
  behind: string,
  room: number,
  isInstitution: InstitutionTeller,
): readonly [before: number, behind: number] {
  const first = BEGINS_UNLISTED.exec(before)?.[0] ?? '';
  const isOpened = first !== '' || OPENS_ANY_LIST.test(before);
  const last = ENDS_UNLISTED.map((pattern) => pattern.exec(behind)).find(
    (found) =>
      found !== null &&
      isUnlisted(found[0]) &&
      found[0].length <= room &&
      (!found.groups?.['rest'] || isInstitution(found.groups['rest'])) &&
      (isOpened || !found.groups?.['last']),
  );
  return [isUnlisted(first) ? first.length : 0, last?.[0].length ?? 0];
}

/** Whether a piece of a list may be names that nobody knows. */
function isUnlisted(piece: string): boolean {
  const folded = toSimplified(piece);
  return (
    piece !== '' && !NO_MODIFIER.test(folded.replace(/[、和及]|以及|,? (?:and|&) /gu, ' ')) && !NO_NAME.test(folded)
  );
}
