import { splitSentences } from '../src/claims/split-sentences.ts';
import type { Document } from '../src/model/document.ts';
import type { ProposedClaim } from '../src/model/proposed-claim.ts';
import { isAllowed, RELATION_TYPES, RELATIONS } from '../src/model/relation.ts';
import type { GoldArticle, GoldEntity } from './gold.ts';
import type { LabelProposal } from './label-proposals.ts';
import { pick, type Random } from './random.ts';

/** A labelled article with the proposals that its labels make. */
export interface ProposedArticle {
  readonly article: GoldArticle;
  readonly document: Document;
  readonly labels: readonly LabelProposal[];
}

/** A proposal that is wrong in a known way. */
export interface Corruption {
  readonly way: Way;
  readonly at: ProposedArticle;
  /** May be anything at all. */
  readonly proposal: ProposedClaim;
}

type Maker = (at: ProposedArticle, label: Labelled, random: Random, all: readonly ProposedArticle[]) => unknown;
type Labelled = LabelProposal & { readonly proposal: ProposedClaim };

const OTHER_WORDS = ['恐怕', '从不', '隔壁', '第二', 'never', 'rival', 'seven', '云帆'];
const INVENTED = [
  '海港云帆科技',
  '北桥数据',
  'Quillmere Systems',
  'Norhaven Cloud',
  '林默然',
  'Tessa Quillworth',
  '云帆开发者大会 2031',
];
const HUGE = '海港 采用 云帆云。'.repeat(200_000);

/** The ways in which an answer may be wrong; each makes of a label's proposal a wrong one, or nothing where it cannot. */
const WAYS = {
  'word altered': (_, { proposal }, random) => onWords(proposal, random, () => pick(OTHER_WORDS, random)),
  'word added': (_, { proposal }, random) =>
    onWords(proposal, random, (word) => `${word} ${pick(OTHER_WORDS, random)} `),
  'word removed': (_, { proposal }, random) => onWords(proposal, random, () => ''),
  'quote of another article': (at, { proposal }, random, all) => {
    const other = pick(all, random);
    const quote = other === at ? undefined : pickLabel(other, random)?.proposal.quote;
    return quote && { ...proposal, quote };
  },
  'sentence without either name': (at, label, random) => withSentence(at, label, random, 0),
  'sentence with one of the names': (at, label, random) => withSentence(at, label, random, 1),
  'names unrelated to the sentence': (at, label, random) => {
    const sentence = sentenceOf(at, label.proposal.quote);
    const strangers = at.article.entities.filter((entity) => !standsIn(entity, sentence));
    const [a, b] = [pickOf(strangers, random), pickOf(strangers, random)];
    return a && b && a !== b && { ...label.proposal, subject: toEnd(a), object: toEnd(b) };
  },
  'one name unrelated to the sentence': (at, label, random) => {
    const sentence = sentenceOf(at, label.proposal.quote);
    const isSubject = random() < 0.5;
    const kind = (isSubject ? label.from : label.to).type;
    const stranger = pickOf(
      at.article.entities.filter((entity) => entity.type === kind && !standsIn(entity, sentence)),
      random,
    );
    return stranger && { ...label.proposal, [isSubject ? 'subject' : 'object']: toEnd(stranger) };
  },
  'swapped ends': (_, { proposal }) =>
    !RELATIONS[proposal.type as 'USES'].symmetric && {
      ...proposal,
      subject: proposal.object,
      object: proposal.subject,
    },
  'invented name': (_, { proposal }, random) => {
    const end = random() < 0.5 ? 'subject' : 'object';
    return { ...proposal, [end]: { ...proposal[end], name: pick(INVENTED, random) } };
  },
  'no relation of the set': (_, { proposal }, random) => ({
    ...proposal,
    type: pick(['OWNS', 'COMPETES_WITH', 'uses cloud', '采用', ''], random),
  }),
  'relation of other ends': (_, { proposal, from, to }, random) => {
    const types = RELATION_TYPES.filter(
      (type) => !isAllowed(type, from.type, to.type) && !isAllowed(type, from.type, 'CloudProvider'),
    );
    return types.length > 0 && { ...proposal, type: pick(types, random) };
  },
  'another relation': (_, { proposal, from, to }, random) => {
    const types = RELATION_TYPES.filter((type) => type !== proposal.type && isAllowed(type, from.type, to.type));
    return types.length > 0 && { ...proposal, type: pick(types, random) };
  },
  'wrong kind': (_, { proposal }, random) => {
    const end = random() < 0.5 ? 'subject' : 'object';
    const kind = pick(
      ['Organization', 'Place', 'Product', '公司', proposal[end].kind === 'Event' ? 'Person' : 'Event'],
      random,
    );
    return { ...proposal, [end]: { ...proposal[end], kind } };
  },
  'status outside the set': (_, { proposal }, random) => ({
    ...proposal,
    status: pick(['true', 'ACTIVE!', '进行中', 'former', 'unknown'], random),
  }),
  'impossible date': (_, { proposal }, random) => ({
    ...proposal,
    date: pick(['2021-13-01', '2021-02-30', 'last spring', '去年', '20210415', '2021-4-5', '0', '99999'], random),
  }),
  'future date': ({ document }, { proposal }) => {
    const year = Number(document.publishedOn?.value.slice(0, 4) ?? 9000);
    return { ...proposal, status: 'active', date: `${year + 1}-06-01` };
  },
  'not of the schema': (_, { proposal }, random) =>
    pick<unknown>(
      [
        null,
        'USES',
        [],
        42,
        { ...proposal, subject: null },
        { ...proposal, subject: proposal.subject.name },
        { ...proposal, object: { name: 7, kind: 'Company' } },
        { ...proposal, quote: undefined },
        { ...proposal, quote: [proposal.quote] },
        { ...proposal, quote: '' },
        { ...proposal, quote: HUGE },
        { ...proposal, subject: { ...proposal.subject, name: HUGE } },
        { ...proposal, date: 2021 },
        { ...proposal, date: HUGE },
        { ...proposal, confidence: 'high' },
        { ...proposal, confidence: Number.NaN },
        { ...proposal, confidence: 7 },
        { ...proposal, type: { USES: true } },
      ],
      random,
    ),
  'quote of another claim': (at, label, random) => {
    const other = pickLabel(at, random);
    const sentence = other && sentenceOf(at, other.proposal.quote);
    const isOther =
      other &&
      sentence !== sentenceOf(at, label.proposal.quote) &&
      !(standsIn(label.from, sentence!) && standsIn(label.to, sentence!));
    return isOther && { ...label.proposal, quote: other.proposal.quote };
  },
} as const satisfies Readonly<Record<string, Maker>>;

export type Way = keyof typeof WAYS;

/** Proposals that are true of their article and only prove nothing: of these the gate can but guess. */
export const TRUE_ELSEWHERE: ReadonlySet<Way> = new Set(['quote of another claim', 'sentence with one of the names']);

/** Corrupts labels in every way by turns, until there are so many. */
export function corruptProposals(
  articles: readonly ProposedArticle[],
  count: number,
  random: Random,
): readonly Corruption[] {
  const ways = Object.keys(WAYS) as Way[];
  const made: Corruption[] = [];
  const fruitful = articles.filter(({ labels }) => labels.some(({ proposal }) => proposal));
  for (let tries = 0; made.length < count && tries < count * 50; tries++) {
    const way = ways[made.length % ways.length]!;
    const at = pick(fruitful, random);
    const label = pickLabel(at, random)!;
    const proposal: unknown = (WAYS[way] as Maker)(at, label, random, fruitful);
    if (proposal === undefined || proposal === false || proposal === '') continue;
    if (way.startsWith('word') && holds(at.document.text, (proposal as ProposedClaim).quote)) continue;
    made.push({ way, at, proposal: proposal as ProposedClaim });
  }
  return made;
}

function pickLabel({ labels }: ProposedArticle, random: Random): Labelled | undefined {
  return pickOf(
    labels.filter((label): label is Labelled => label.proposal !== undefined),
    random,
  );
}

function pickOf<T>(items: readonly T[], random: Random): T | undefined {
  return items.length === 0 ? undefined : pick(items, random);
}

/** Changes a word inside a quote, not at its ends: what is cut there leaves words of the article. */
function onWords(proposal: ProposedClaim, random: Random, change: (word: string) => string) {
  const words = [...proposal.quote.matchAll(/[A-Za-z][\w'’-]*|\p{Script=Han}{2}/gu)].slice(1, -1);
  const word = pickOf(words, random);
  if (!word) return undefined;
  const { quote } = proposal;
  return {
    ...proposal,
    quote: quote.slice(0, word.index) + change(word[0]) + quote.slice(word.index + word[0].length),
  };
}

/** Puts under a claim a sentence of its article in which so many of its names stand. */
function withSentence(at: ProposedArticle, { proposal, from, to }: Labelled, random: Random, named: number) {
  const sentences = splitSentences(at.document)
    .map(({ start, end }) => at.document.text.slice(start, end))
    .filter((sentence) => sentence.length >= 12 && sentence.length <= 200)
    .filter((sentence) => Number(standsIn(from, sentence)) + Number(standsIn(to, sentence)) === named);
  const quote = pickOf(sentences, random);
  return quote && { ...proposal, quote };
}

function sentenceOf({ document }: ProposedArticle, quote: string): string {
  const at = document.text.indexOf(quote);
  const touched = splitSentences(document).filter(({ start, end }) => start < at + quote.length && end > at);
  return document.text.slice(touched[0]?.start ?? at, touched.at(-1)?.end ?? at + quote.length);
}

function standsIn({ name, aliases = [] }: GoldEntity, text: string): boolean {
  const lower = text.toLowerCase();
  return [name, ...aliases].some((form) => lower.includes(form.toLowerCase()));
}

function holds(text: string, quote: string): boolean {
  const bare = (value: string) => value.replace(/[\s\p{P}]+/gu, '').toLowerCase();
  return bare(text).includes(bare(quote));
}

function toEnd({ name, type }: GoldEntity) {
  return { name, kind: type };
}

/** Whether a proposal says what a label of its article says, in whatever words. */
export function isLabelled({ article }: ProposedArticle, { type, subject, object }: ProposedClaim): boolean {
  const owner = (name: string) => {
    const entity = article.entities.find((e) => [e.name, ...(e.aliases ?? [])].some((form) => form === name));
    return entity && (entity.family ?? entity.id);
  };
  const [from, to] = [owner(subject.name), owner(object.name)];
  const familyOf = (id: string) => {
    const entity = article.entities.find((e) => e.id === id)!;
    return entity.family ?? entity.id;
  };
  return article.relations.some((relation) => {
    const types = relation.type === 'MIGRATED_TO' ? ['MIGRATED_TO', 'USES'] : [relation.type];
    if (!types.includes(type as 'USES')) return false;
    const ends = [familyOf(relation.from), familyOf(relation.to)];
    if (ends[0] === from && ends[1] === to) return true;
    return RELATIONS[relation.type].symmetric && ends[0] === to && ends[1] === from;
  });
}
