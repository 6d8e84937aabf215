import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../src/config.ts';
import type { EntityKind, RelationType } from '../src/model/relation.ts';
import type { GoldArticle, GoldEntity } from './gold.ts';

const KINDS: Readonly<Record<string, EntityKind>> = { C: 'Company', P: 'CloudProvider', H: 'Person' };
const MARK = /\[([CPH]):([^\]]+)\]/gu;
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
      const [marked, stated] = line.split(' => ') as [string, string];
      const entities = new Map<string, GoldEntity>();
      const text = marked.replace(MARK, (_, kind: string, name: string) => {
        entities.set(name, { id: `e${entities.size}`, type: KINDS[kind]!, name });
        return name;
      });
      const relations = stated === 'NONE' ? [] : stated.split('; ').map((relation) => toRelation(relation, entities));
      const id = `told-${String(index + 1).padStart(3, '0')}`;
      return { set: 'told', id, path, bytes: Buffer.from(`${HEAD}${text}\n`), entities: [...entities.values()], relations };
    });
}

function toRelation(stated: string, entities: ReadonlyMap<string, GoldEntity>): GoldArticle['relations'][number] {
  const [, type, from, to] = RELATION.exec(stated) ?? [];
  const [one, other] = [entities.get(from ?? ''), entities.get(to ?? '')];
  if (!one || !other) throw new TypeError(`test/gold/told/passages.txt: "${stated}" names what is not marked.`);
  return { type: type as RelationType, from: one.id, to: other.id };
}
