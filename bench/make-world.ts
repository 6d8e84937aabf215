import { createRandom, type Random } from '../scripts/random.ts';
import { signText } from '../src/article/text-signature.ts';
import { contentId } from '../src/graph/content-id.ts';
import type { SignedArticle } from '../src/graph/find-copy-clusters.ts';
import type { Claim, NameRef } from '../src/model/claim.ts';
import type { ExtractedArticle } from '../src/model/extracted-article.ts';
import { type PartialDate, toPartialDate } from '../src/model/partial-date.ts';
import type { ClaimStatus, RelationType } from '../src/model/relation.ts';
import { PROVIDERS, toCompany, toEvent, toPerson, toProvider } from './world-names.ts';

/** Claims of one article. */
export const CLAIMS_OF_ARTICLE = 5;

/** Relationships for each thousand claims. */
const SHARES = [
  ['USES', 300],
  ['MIGRATED_TO', 30],
  ['PARTNERS_WITH', 60],
  ['WORKS_FOR', 55],
  ['SUBSIDIARY_OF', 8],
  ['INVESTED_IN', 12],
  ['ACQUIRED', 4],
  ['OPERATES', 0.2],
  ['HOSTED', 2.5],
  ['PARTICIPATED_IN', 30],
] as const satisfies readonly (readonly [RelationType, number])[];

/** Of a thousand claims so many are customers, and partners, of the largest provider; each next provider has this part of the one before. */
const CUSTOMERS_OF_LARGEST = 43;
const PARTNERS_OF_LARGEST = 4.3;
const FALL = 0.857;

/** A graph of any size with the proportions of the press: few providers and firms have most of the claims. */
export interface World {
  readonly articleCount: number;
  readonly companies: number;
  readonly people: number;
  readonly events: number;
  /** Makes the article of a number, the same every time. */
  article(i: number): ExtractedArticle;
  /** Makes of it only what tells copies. */
  signed(i: number): SignedArticle;
}

/** What one relationship joins: numbers of the ends, by its type. */
interface Edges {
  readonly types: RelationType[];
  readonly subjects: number[];
  readonly objects: number[];
}

/**
 * Makes a world of so many claims, a multiple of 1,000: for a million 100,000 firms, 40 providers, 200,000 articles, and 300,000 USES of which 43,000
 * lead to one provider.
 */
export function makeWorld(claimCount: number, seed = 1): World {
  const random = createRandom(seed);
  const thousands = claimCount / 1000;
  const sizes = { companies: 100 * thousands, people: 50 * thousands, events: Math.ceil(2.5 * thousands) };
  const edges = makeEdges(thousands, sizes, random);
  const { edgeOf, ordinalOf } = makeClaims(claimCount, edges, random);
  const articleCount = claimCount / CLAIMS_OF_ARTICLE;
  /** One in 25 prints the text of another; the rest are signed as if they were all words of their own. */
  const signed = (i: number): SignedArticle => {
    const own = createRandom(seed * 3_000_017 + i);
    const words = createRandom(seed * 7_000_003 + (own() < 0.04 ? Math.floor(own() * articleCount) : i));
    const text = Array.from({ length: 100 }, () => Math.floor(words() * 2 ** 32).toString(36)).join(' ');
    return { id: contentId('article', String(i)), signature: signText(text) };
  };
  const article = (i: number): ExtractedArticle => {
    const own = createRandom(seed * 1_000_003 + i);
    const published = drawDay(own);
    const title = `第${i}篇报道：云上的企业`;
    let text = title;
    const claims = Array.from({ length: CLAIMS_OF_ARTICLE }, (_, at): Claim => {
      const claim = i * CLAIMS_OF_ARTICLE + at;
      const ends = toEnds(edges, edgeOf[claim]!, sizes);
      const status = drawStatus(edgeOf[claim]!, ordinalOf[claim]!, own);
      const quote = `${ends.subject.name}与${ends.object.name}的关系在报道中这样写道，编号${claim}。`;
      const start = text.length + 1;
      text += ` ${quote}`;
      return {
        ...{
          id: contentId('claim', String(claim)),
          type: ends.type,
          status,
          subject: ends.subject,
          object: ends.object,
        },
        ...{ start, end: start + quote.length, quote, ownWord: own() < 0.1 },
        ...{
          confidence: Math.round(35 + own() * 62) / 100,
          rule: `${ends.type.toLowerCase()}-verb`,
          extractor: 'bench 1',
        },
        ...drawDetails(ends.type, status, published, own),
      };
    });
    text += ` ${FILLER}`;
    const document = {
      ...{ ...signed(i), path: `press/${i}.md`, url: `https://press${i % 200}.example/${i}` },
      ...{ title, outlet: `第${i % 200}日报`, ...(own() < 0.8 && { author: `记者${Math.floor(own() * 2000)}` }) },
      ...(published && { publishedOn: published }),
      ...{ lang: 'zh' as const, text, hash: contentId(text), blocks: [], diagnostics: [] },
    };
    return { document, claims };
  };
  return { articleCount, ...sizes, article, signed };
}

const FILLER = '这一段文字与云计算无关，只是为了让文章有通常的长度。'.repeat(12);

interface Sizes {
  readonly companies: number;
  readonly people: number;
  readonly events: number;
}

/** The more often named come first: of numbers below a size, the lower the likelier. */
const famous = (size: number, random: Random): number => Math.floor(size * random() ** 1.5);

function makeEdges(thousands: number, { companies, people, events }: Sizes, random: Random): Edges {
  const edges: Edges = { types: [], subjects: [], objects: [] };
  const seen = new Set<string>();
  const add = (type: RelationType, subject: number, object: number): boolean => {
    const key = `${type} ${subject} ${object}`;
    if (seen.has(key)) return false;
    seen.add(key);
    edges.types.push(type);
    edges.subjects.push(subject);
    edges.objects.push(object);
    return true;
  };
  const draw = (type: RelationType, count: number, ends: () => readonly [number, number]): void => {
    // Small worlds may have no further pair that is new; they do with fewer.
    for (let made = 0, tries = 0; made < count && tries < 20 * count; tries++) if (add(type, ...ends())) made++;
  };
  const company = () => famous(companies, random);
  const provider = () => Math.floor(PROVIDERS * random() ** 3);
  const pair = (): readonly [number, number] => {
    const [one, other] = [company(), company()];
    return one < other ? [one, other] : [other, one === other ? one + 1 : one];
  };
  for (const [type, share] of SHARES) {
    const count = Math.ceil(share * thousands);
    if (type === 'USES') {
      for (let i = 0; i < PROVIDERS; i++)
        draw(type, Math.ceil(CUSTOMERS_OF_LARGEST * thousands * FALL ** i), () => [company(), i]);
    } else if (type === 'PARTNERS_WITH') {
      // Half of them join a firm to a provider: providers stand behind all firms.
      for (let i = 0; i < PROVIDERS; i++)
        draw(type, Math.ceil(PARTNERS_OF_LARGEST * thousands * FALL ** i), () => [company(), companies + i]);
      draw(type, count / 2, pair);
    } else if (type === 'MIGRATED_TO' || type === 'OPERATES') draw(type, count, () => [company(), provider()]);
    else if (type === 'WORKS_FOR') {
      // A person has one employer here: the employer tells namesakes apart.
      for (let i = 0; i < people; i++) add(type, i, employerOf(i, companies));
    } else if (type === 'HOSTED') draw(type, count, () => [company(), Math.floor(random() * events)]);
    else if (type === 'PARTICIPATED_IN') draw(type, count, () => [company(), Math.floor(events * random() ** 2)]);
    else draw(type, count, pair);
  }
  return edges;
}

function employerOf(person: number, companies: number): number {
  return famous(companies, createRandom(person + 17));
}

function toEnds({ types, subjects, objects }: Edges, edge: number, { companies }: Sizes) {
  const [type, from, to] = [types[edge]!, subjects[edge]!, objects[edge]!];
  const subject: NameRef =
    type === 'WORKS_FOR' ? toPerson(from, toCompany(employerOf(from, companies))) : toCompany(from);
  const isOfProvider = type === 'USES' || type === 'MIGRATED_TO' || type === 'OPERATES';
  const isOfEvent = type === 'HOSTED' || type === 'PARTICIPATED_IN';
  const toOrganization = (i: number) => (i < companies ? toCompany(i) : toProvider(i - companies));
  const object: NameRef = isOfProvider ? toProvider(to) : isOfEvent ? toEvent(to) : toOrganization(to);
  return { type, subject, object };
}

/** Gives every relationship one claim, and most of the rest to few of them, in a random order. */
function makeClaims(count: number, { types }: Edges, random: Random) {
  const places = shuffleNumbers(count, random);
  // The relationships of which most is written are of any type and provider.
  const ranks = shuffleNumbers(types.length, random);
  const edgeOf = new Int32Array(count);
  const ordinalOf = new Int32Array(count);
  const seen = new Int32Array(types.length);
  for (let i = 0; i < count; i++) {
    const edge = i < types.length ? i : ranks[Math.floor(types.length * random() ** 3)]!;
    edgeOf[places[i]!] = edge;
    ordinalOf[places[i]!] = seen[edge]!++;
  }
  return { edgeOf, ordinalOf };
}

function shuffleNumbers(count: number, random: Random): Int32Array {
  const numbers = Int32Array.from({ length: count }, (_, i) => i);
  for (let at = count - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [numbers[at], numbers[other]] = [numbers[other]!, numbers[at]!];
  }
  return numbers;
}

/** What becomes of a relationship is its own; of 100 some 78 hold, 8 are planned, 6 over, 4 rumours, 4 disputed. */
function drawStatus(edge: number, ordinal: number, random: Random): ClaimStatus {
  const fate = createRandom(edge)();
  if (fate < 0.78) return 'active';
  if (fate < 0.86) return 'planned';
  if (fate < 0.92) return ordinal === 0 || random() < 0.7 ? 'ended' : 'active';
  if (fate < 0.96) return 'rumoured';
  return ordinal > 0 && random() < 0.5 ? 'denied' : 'active';
}

/** Draws a day of fifteen years; few articles tell the month alone, fewer nothing. */
function drawDay(random: Random): PartialDate | undefined {
  const day = new Date(Date.UTC(2010, 0, 1 + Math.floor(random() * 5475))).toISOString();
  const precision = random();
  return precision < 0.01 ? undefined : toPartialDate(day.slice(0, precision < 0.03 ? 7 : 10));
}

function drawDetails(type: RelationType, status: ClaimStatus, published: PartialDate | undefined, random: Random) {
  const year = Number(published?.value.slice(0, 4) ?? 2015);
  const isDated = random() < 0.45;
  const told = year - Math.floor(random() * 3) + (status === 'planned' ? 3 : 0);
  const written = `${told}-0${1 + Math.floor(random() * 9)}-1${Math.floor(random() * 10)}`;
  const date = isDated ? toPartialDate(written.slice(0, [4, 7, 10][Math.floor(random() * 3)])) : undefined;
  return {
    ...(date && { date }),
    ...(type === 'WORKS_FOR' &&
      random() < 0.8 && { title: ['首席执行官', 'CTO', '副总裁'][Math.floor(random() * 3)]! }),
    ...(type === 'MIGRATED_TO' && random() < 0.7 && { origin: `云${Math.floor(PROVIDERS * random() ** 3)}` }),
    ...(type === 'USES' && random() < 0.1 && { workload: '核心系统' }),
    ...(type === 'USES' && random() < 0.1 && { region: '华东' }),
  };
}
