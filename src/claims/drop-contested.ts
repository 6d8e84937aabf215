import { RELATIONS, type RelationType } from '../model/relation.ts';
import type { Statement } from './statement.ts';

/** From this confidence on, a post read from its own words tells where a person works. */
const SURE_POST = 0.66;

/**
 * Drops statements that another of the same article speaks against: of two opposite readings of a pair (who bought whom)
 * the less likely; a use that a move already implies; attending an event that one holds; and guesses from mere
 * neighbourhood about the employer of a person whose post is stated.
 */
export function dropContested(statements: readonly Statement[]): readonly Statement[] {
  const pairsOf = (type: RelationType) =>
    new Set(statements.filter(({ pair }) => pair.type === type).map(({ pair }) => `${pair.subject}|${pair.object}`));
  const moves = pairsOf('MIGRATED_TO');
  const hosts = pairsOf('HOSTED');
  const employed = new Set(
    statements
      .filter((one) => one.pair.type === 'WORKS_FOR' && one.confidence >= SURE_POST && isReadAsItStands(one))
      .map(({ pair }) => pair.subject),
  );
  return dropReversed(
    statements.filter((statement) => {
      const { type, subject, object } = statement.pair;
      const key = `${subject}|${object}`;
      if (type === 'USES') return !moves.has(key);
      if (type === 'PARTICIPATED_IN') return !hosts.has(key);
      if (type === 'WORKS_FOR') return !employed.has(subject) || isReadAsItStands(statement) || isStatedToo(statement);
      return true;
    }),
  );
}

function isReadAsItStands({ occurrence }: Statement): boolean {
  return occurrence.hits.length > 0 && occurrence.reading.supply === undefined;
}

/** Whether a strong frame reads it as it stands, too, where another place speaks better for it. */
function isStatedToo({ pair }: Statement): boolean {
  return pair.occurrences.some(
    ({ hits, reading }) => reading.supply === undefined && hits.some(({ row }) => row.strength === 'strong'),
  );
}

function dropReversed(statements: readonly Statement[]): readonly Statement[] {
  const keyOf = ({ pair }: Statement) => `${pair.type}|${[pair.subject, pair.object].sort((a, b) => a - b).join('|')}`;
  const best = new Map<string, Statement>();
  for (const statement of statements) {
    const known = best.get(keyOf(statement));
    if (!known || statement.confidence > known.confidence) best.set(keyOf(statement), statement);
  }
  return statements.filter(
    (statement) => RELATIONS[statement.pair.type].symmetric || best.get(keyOf(statement)) === statement,
  );
}
