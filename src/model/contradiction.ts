import { type ClaimStatus, RELATION_TYPES, RELATIONS, type RelationType } from './relation.ts';

/** What the claims on one side of a contradiction say. */
interface Side {
  readonly types: readonly RelationType[];
  readonly status: readonly ClaimStatus[];
}

/** What the claims of both sides are about: one pair, one firm and the cloud it left, one person, one event, a ring of owners. */
type Shared = 'relationship' | 'cloud left' | 'person' | 'event' | 'ring';

/**
 * How the days of two claims must lie for them to contradict each other; never by what a partial date leaves open.
 * - `not begun later`: what the second states did not begin after the first for certain.
 * - `reported later`: the second is reported after the day of the first, and did not begin anew after it.
 * - `at once`: both held on one day.
 * - `long past`: the day of the first is over, and nothing newer came; there is no second.
 * - `apart`: the dates of both are further apart than an event lasts.
 * - `any`: the days do not matter.
 */
type Timing = 'not begun later' | 'reported later' | 'at once' | 'long past' | 'apart' | 'any';

export interface ContradictionRule {
  /** What it is, in a sentence. */
  readonly says: string;
  readonly one: Side;
  /** Absent where the day of today alone speaks against the first. */
  readonly other?: Side;
  readonly shared: Shared;
  readonly timing: Timing;
  /** Whether one text, reprints included, may not contradict itself so: it tells a story, in which what was ends. */
  readonly independent: boolean;
}

const ANY = RELATION_TYPES;
/** What can end: having moved, bought or attended stays so. */
const LASTING = RELATION_TYPES.filter((type) => RELATIONS[type].lasting);
const EVENT: readonly RelationType[] = ['HOSTED', 'PARTICIPATED_IN'];

/**
 * Everything that can contradict or end something else, the gravest first. What stands not here contradicts nothing: two
 * clouds of one firm never do, nor does a partner that is a customer too.
 */
export const CONTRADICTIONS = {
  denied: {
    says: 'One claim denies what another states.',
    one: { types: ANY, status: ['denied'] },
    other: { types: ANY, status: ['active'] },
    ...{ shared: 'relationship', timing: 'not begun later', independent: false },
  },
  left: {
    says: 'A firm moved away from a cloud, and is later reported to use it.',
    one: { types: ['MIGRATED_TO'], status: ['active'] },
    other: { types: ['USES'], status: ['active'] },
    ...{ shared: 'cloud left', timing: 'reported later', independent: true },
  },
  ended: {
    says: 'What one claim says is over is later reported to hold.',
    one: { types: LASTING, status: ['ended'] },
    other: { types: LASTING, status: ['active'] },
    ...{ shared: 'relationship', timing: 'reported later', independent: true },
  },
  circle: {
    says: 'Each of some organizations belongs to the next, and the last to the first.',
    one: { types: ['SUBSIDIARY_OF'], status: ['active'] },
    other: { types: ['SUBSIDIARY_OF'], status: ['active'] },
    ...{ shared: 'ring', timing: 'any', independent: false },
  },
  posts: {
    says: 'One person holds at two firms at once a post that takes a whole person.',
    one: { types: ['WORKS_FOR'], status: ['active'] },
    other: { types: ['WORKS_FOR'], status: ['active'] },
    ...{ shared: 'person', timing: 'at once', independent: false },
  },
  dates: {
    says: 'Two dates of one edition of an event cannot both be right.',
    one: { types: EVENT, status: ['active', 'planned'] },
    other: { types: EVENT, status: ['active', 'planned'] },
    ...{ shared: 'event', timing: 'apart', independent: false },
  },
  overdue: {
    says: 'A plan whose date is long past was never reported as done.',
    one: { types: ANY, status: ['planned'] },
    ...{ shared: 'relationship', timing: 'long past', independent: false },
  },
} as const satisfies Record<string, ContradictionRule>;

export type ContradictionKind = keyof typeof CONTRADICTIONS;
export const CONTRADICTION_KINDS = Object.keys(CONTRADICTIONS) as ContradictionKind[];
