import {
  CHANGING,
  type ChangeFilter,
  type ChangePlace,
  type ChangeRecord,
  type Changing,
  type GraphClock,
  placeAt,
  readChanges,
} from '../../audit/read-changes.ts';
import { AppError } from '../../errors.ts';
import { checkKnown } from '../../graph/check-known.ts';
import type { GraphqlContext } from '../context.ts';
import { type CursorKey, readCursor, writeCursor } from '../cursor.ts';
import { findReferred } from '../find-entity.ts';
import { openSubscription, resolveEvent } from '../open-subscription.ts';
import type { Resolvers } from '../schema.generated.ts';

/** Changes of one event. */
const PAGE = 100;
/** How long to wait when the database was lost, in milliseconds. */
const PAUSE = 1_000;

export interface ChangePage {
  readonly changes: readonly ChangeRecord[];
  readonly cursor: string;
}

export const changeResolvers: Resolvers = {
  ChangedThing: { RELATIONSHIP: 'relationship', CLAIM: 'claim', DECISION: 'decision' },
  ChangeKind: { CAME: 'came', CHANGED: 'changed', WENT: 'went' },
  Change: {
    relationship: async ({ what, id }, _, { loaders }) =>
      what === 'relationship' ? ((await loaders.relationships.load(id)) ?? null) : null,
    claim: async ({ what, id }, _, { loaders }) =>
      what === 'claim' ? ((await loaders.claims.load(id)) ?? null) : null,
    decision: async ({ what, id }, _, { loaders }) =>
      what === 'decision' ? ((await loaders.decisions.load(id)) ?? null) : null,
  },
  Subscription: {
    changes: {
      subscribe: async (_, { what, types, of, after: given }, context: GraphqlContext) => {
        const { runner, sources, request, event } = context;
        // What a client sends that was cut off is newer than the operation with which it began.
        const after = request.headers.get('last-event-id') || given;
        const entityId = of == null ? undefined : (await findReferred('of', of, context)).id;
        const filter = { what: what ?? CHANGING, types, entityId };
        const list = JSON.stringify(['changes', filter]);
        const clock = await sources.readClock();
        const place = after == null ? placeAt(clock) : toPlace(readCursor(list, after));
        await checkKnown(runner, place.at);
        return openSubscription<ChangePage>(sources, async (send, signal) => {
          const tell = (changes: readonly ChangeRecord[], next: ChangePlace) => {
            const cursor = writeCursor(list, toKey(next));
            event.id = cursor;
            return send({ changes, cursor });
          };
          // The first event tells where to resume, before anything changed.
          if (after == null) await tell([], place);
          await follow({ filter, place, clock, context, signal }, tell);
        });
      },
      resolve: resolveEvent as never,
    },
  },
};

interface Following {
  readonly filter: ChangeFilter;
  readonly place: ChangePlace;
  readonly clock: GraphClock;
  readonly context: GraphqlContext;
  readonly signal: AbortSignal;
}

/** Reads page after page of changes, and waits for others when all are told. */
async function follow(
  { filter, place, clock, context, signal }: Following,
  send: (changes: readonly ChangeRecord[], next: ChangePlace) => Promise<void>,
): Promise<void> {
  const { runner, sources } = context;
  let [after, to] = [place, clock];
  while (!signal.aborted) {
    runner.restart();
    const page = await readChanges(runner, filter, { after, to, limit: PAGE }).catch(orLater);
    if (page === undefined) {
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
      continue;
    }
    after = page.next;
    if (page.changes.length > 0) await send(page.changes, after);
    if (page.hasMore) continue;
    const next = await sources.clock.next(to, signal);
    if (next !== undefined) to = next;
  }
}

/** A database that is away is waited for. */
function orLater(error: unknown): undefined {
  if (!(error instanceof AppError) || error.code !== 'NEO4J_UNREACHABLE') throw error;
}

function toKey({ at, what, id, decisions }: ChangePlace): CursorKey {
  return [at, what, id, decisions];
}

function toPlace([at, what, id, decisions]: CursorKey): ChangePlace {
  return { at: String(at), what: what as Changing, id: String(id), decisions: Number(decisions) };
}
