import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMarked } from '../src/claims/read-marked.ts';
import { ROOT } from '../src/config.ts';
import { AppError } from '../src/errors.ts';
import { RELATION_TYPES } from '../src/model/relation.ts';
import type { GoldArticle, GoldEntity } from './gold.ts';

/** A line alone would be a title. */
const HEAD = '---\ntitle: Told\n---\n\n';
const RELATION = /^(\w+): (.+) > (.+)$/u;

/**
 * Reads the passages of test/gold/told as articles of one line: ways of saying who uses which cloud, moves there and joins whom, among others that
 * come near and state none of these. `[C:甲公司]用[P:海港云] => USES: 甲公司 > 海港云`.
 */
export function loadToldPassages(): readonly GoldArticle[] {
  const path = join(ROOT, 'test/gold/told/passages.txt');
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line, index) => {
      const [marked, stated] = line.split(' => ');
      if (marked === undefined || stated === undefined) throw toFault(line, 'has no " => " behind the passage');
      const entities = new Map<string, GoldEntity>();
      const { text, mentions } = readMarked(marked);
      for (const { kind, name } of mentions.entities) {
        if (!entities.has(name)) entities.set(name, { id: `e${entities.size}`, type: kind, name });
      }
      const relations = stated === 'NONE' ? [] : stated.split('; ').map((relation) => toRelation(relation, entities));
      const id = `told-${String(index + 1).padStart(3, '0')}`;
      return {
        set: 'told',
        id,
        bytes: Buffer.from(`${HEAD}${text}\n`),
        entities: [...entities.values()],
        relations,
      };
    });
}

function toRelation(stated: string, entities: ReadonlyMap<string, GoldEntity>): GoldArticle['relations'][number] {
  const [, word, from, to] = RELATION.exec(stated) ?? [];
  const type = RELATION_TYPES.find((known) => known === word);
  if (!type) throw toFault(stated, 'is not written as TYPE: from > to');
  const [one, other] = [entities.get(from!), entities.get(to!)];
  if (!one || !other) throw toFault(stated, 'names what is not marked');
  return { type, from: one.id, to: other.id };
}

function toFault(what: string, fault: string): AppError {
  return new AppError('INTERNAL', `test/gold/told/passages.txt: "${what}" ${fault}.`);
}
