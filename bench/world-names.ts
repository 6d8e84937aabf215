import type { NameIndex } from '../src/graph/name-index.ts';
import { toDiscoveredId } from '../src/graph/name-index.ts';
import type { NameRef } from '../src/model/claim.ts';
import type { EntityRow } from '../src/model/seed-row.ts';

// The names of a generated world: each number has one, and no two the same.

const HAN = [
  ...'远山近水青云白石长河金木华海天星辰光明智联恒泰德信安康凯越鼎盛元亨利贞嘉禾瑞丰卓尔锦绣博雅文渊思齐正和昆仑岳沧澜',
];
const TRADES = ['科技', '网络', '软件', '智能', '银行', '汽车', '资本', '医药', '航空'];
const SYLLABLES = 'ba co di fu ga ho ju ka lo mi na po qu ri sa to va wi xe zu'.split(' ');
const ENDS = ['Technologies', 'Labs', 'Capital', 'Networks', 'Motors'];
export const PROVIDERS = 40;

/** Writes a number in letters of one's own, so that neighbours look unlike each other: multiplied by a prime, numbers stay apart. */
function spell(number: number, letters: readonly string[], length: number): string {
  let rest = (number * 7919 + 104_729) % letters.length ** length;
  let word = '';
  for (let i = 0; i < length; i++) {
    word += letters[rest % letters.length];
    rest = Math.floor(rest / letters.length);
  }
  return word;
}

const capitalized = (word: string): string => word[0]!.toUpperCase() + word.slice(1);

/** The short form of a firm; two thirds are Chinese. */
function toBrand(i: number): string {
  return i % 3 === 2 ? capitalized(spell(i, SYLLABLES, 4)) : spell(i, HAN, 3);
}

export function toCompany(i: number): NameRef {
  const brand = toBrand(i);
  const name = i % 3 === 2 ? `${brand} ${ENDS[i % ENDS.length]}` : `${brand}${TRADES[i % TRADES.length]}`;
  return { kind: 'Company', name, forms: i % 4 === 0 ? [name, brand] : [name] };
}

export function toProvider(i: number): NameRef {
  return { kind: 'CloudProvider', name: `云${i}`, knownId: `cloud-${i}`, forms: [`云${i}`] };
}

export function toPerson(i: number, employer: NameRef): NameRef {
  const name = spell(i, HAN, 3);
  return { kind: 'Person', name, scope: employer.knownId ?? employer.name, forms: [name] };
}

export function toEvent(i: number): NameRef {
  const name = `${spell(i, HAN, 2)}大会`;
  return { kind: 'Event', name, scope: String(2010 + (i % 15)), forms: [name] };
}

/** The rows by which the providers are known. */
export function makeProviderRows(): readonly EntityRow[] {
  return Array.from({ length: PROVIDERS }, (_, i) => ({
    ...{ id: `cloud-${i}`, kind: 'CloudProvider', names: { zh: `云${i}`, en: `Cloud ${i}` } },
    ...{ aliases: [], ambiguous: [], products: [] },
  }));
}

/** The id that the graph gives to what a claim names so. */
export function toEntityId(ref: NameRef, index: NameIndex): string {
  return ref.knownId ?? toDiscoveredId(index.nameOf(ref).id);
}
