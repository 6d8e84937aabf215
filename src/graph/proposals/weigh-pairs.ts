import { foldName } from '../../model/fold.ts';
import type { NameIndex } from '../name-index.ts';
import { runStatement, type StatementRow, type StatementRunner } from '../run-statement.ts';
import type { CommonNeighbour, IdentityTies } from './identity-profile.ts';
import { type NamedProfile, readProfiles } from './read-profiles.ts';
import { type IdentityScorer, toScore } from './score-identity.ts';
import type { WeighedPair } from './weigh-rivals.ts';

/** How many pairs one round reads. */
const ROUND = 500;

/** Two entities of the graph that may be one. */
export interface FoundPair extends WeighedPair {
  readonly a: NamedProfile;
  readonly b: NamedProfile;
}

const rare = (type: CommonNeighbour['types'][0], id: string): CommonNeighbour => ({
  id,
  name: id,
  degree: 0,
  types: [type, type],
});

/** Ties that speak for one as much as any can: what names leave to be wished beyond these needs no look at the ties. */
const BEST_TIES: IdentityTies = {
  between: [],
  common: [rare('WORKS_FOR', 'employer'), rare('USES', 'one'), rare('USES', 'other')],
  kindred: [],
  titles: ['post'],
  together: 0,
};

/**
 * Reads and weighs pairs of entities: names first, and the ties of those that may reach the least certainty with them.
 * @param min the least certainty, 0 to 1
 */
export async function weighPairs(
  runner: StatementRunner,
  index: NameIndex,
  scorer: IdentityScorer,
  pairs: readonly (readonly [string, string])[],
  min: number,
): Promise<readonly FoundPair[]> {
  const found: FoundPair[] = [];
  for (let start = 0; start < pairs.length; start += ROUND) {
    const round = pairs.slice(start, start + ROUND);
    const profiles = await readProfiles(runner, index, [...new Set(round.flat())]);
    const hopeful = round.flatMap(([one, other]) => {
      const [a, b] = [profiles.get(one), profiles.get(other)];
      if (!a || !b) return [];
      const best = scorer.weigh(a, b, BEST_TIES);
      if (best === undefined || toScore(best).certainty < min) return [];
      // In one order, whatever the claims: so the words of a part stay the same.
      return [a.id < b.id ? ([a, b] as const) : ([b, a] as const)];
    });
    if (hopeful.length === 0) continue;
    const rows = await runStatement(runner, 'read/proposal/ties', {
      // From the one with fewer claims: its relationships are soon looked through.
      pairs: hopeful.map(([a, b]) => {
        const [few, many] = a.liveClaims <= b.liveClaims ? [a, b] : [b, a];
        return { first: few.id, second: many.id };
      }),
    });
    const ties = new Map(rows.map((row) => [[row.first, row.second].sort().join(' '), toTies(row)]));
    for (const [a, b] of hopeful) {
      const tie = ties.get(`${a.id} ${b.id}`);
      const parts = tie && scorer.weigh(a, b, tie);
      if (parts) found.push({ a, b, parts });
    }
  }
  return found;
}

function toTies(row: StatementRow<'read/proposal/ties'>): IdentityTies {
  const { between, together } = row;
  const kindred = row.kindred
    .map((pair) => [pair.first, pair.second].sort())
    .map(([first, second]) => ({ first: first!, second: second! }))
    .sort((a, b) => (`${a.first} ${a.second}` < `${b.first} ${b.second}` ? -1 : 1));
  const others = new Set(row.otherTitles.map(foldName));
  const titles = [...new Set(row.titles.filter((title) => others.has(foldName(title))))].sort();
  const common = new Map<string, CommonNeighbour>();
  for (const { id, name, degree, types } of row.common) {
    const [one, other] = types as unknown as CommonNeighbour['types'];
    common.set(`${id} ${one} ${other}`, { id, name, degree, types: [one, other] });
  }
  return { between: [...between].sort(), common: [...common.values()], kindred, titles, together };
}
