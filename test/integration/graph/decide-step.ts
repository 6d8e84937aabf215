import fc from 'fast-check';
import { AppError } from '../../../src/errors.ts';
import type { GraphWriter } from '../../../src/graph/create-graph-writer.ts';
import type { DecisionRequest } from '../../../src/graph/decision.ts';
import type { GraphConnection } from '../../../src/graph/graph-connection.ts';
import type { NameIndex } from '../../../src/graph/name-index.ts';
import { clouds, firms, inWorld, persons } from './small-world.ts';

/** A decision in a random sequence: on the nth claim or decision that is there, or on two names. */
export type Decided =
  | { readonly does: 'confirm' | 'reject' | 'undo'; readonly nth: number }
  | { readonly does: 'same' | 'different'; readonly names: readonly [number, number] };

const NAMES = [...firms, ...clouds, ...persons];

/** How a decision may be refused: the other importer, too, may have taken away what it is on since it was picked. */
const REFUSALS = ['DECISION_CONFLICT', 'BAD_ARGUMENT', 'NOT_FOUND'];

/** Decisions of every kind. */
export const decided: fc.Arbitrary<Decided> = fc.oneof(
  fc.record({ does: fc.constantFrom('confirm' as const, 'reject' as const, 'undo' as const), nth: fc.nat(20) }),
  fc.record({
    does: fc.constantFrom('same' as const, 'same' as const, 'different' as const),
    names: fc.tuple(fc.nat(NAMES.length - 1), fc.nat(NAMES.length - 1)),
  }),
);

/** Makes a decision where there is something to decide on; one that the graph refuses changes nothing. */
export async function decideStep(
  writer: GraphWriter,
  { driver, database }: GraphConnection,
  index: NameIndex,
  step: Decided,
  world = '',
): Promise<void> {
  const signed = { by: 'Ann', reason: world + step.does };
  const pick = async (cypher: string, nth: number): Promise<string | undefined> => {
    const { records } = await driver.executeQuery(cypher, { world }, database ? { database } : {});
    return records.length === 0 ? undefined : records[nth % records.length]!.get('id');
  };
  let request: DecisionRequest;
  if ('names' in step) {
    const [one, other] = step.names.map((at) => index.nameOf(inWorld(NAMES[at]!, world)));
    request = { action: step.does, names: [one!, other!], ...signed };
  } else if (step.does === 'undo') {
    const id = await pick(
      'MATCH (d:Decision) WHERE d.reason STARTS WITH $world RETURN d.id AS id ORDER BY d.seq',
      step.nth,
    );
    if (id === undefined) return;
    request = { action: 'undo', decisionId: id, ...signed };
  } else {
    const id = await pick(
      'MATCH (a:Article)-[:STATES]->(c:Claim) WHERE a.id STARTS WITH $world RETURN c.id AS id ORDER BY id',
      step.nth,
    );
    if (id === undefined) return;
    request = { action: step.does, claimId: id, ...signed };
  }
  await writer.decide([request]).catch((error: unknown) => {
    if (!(error instanceof AppError) || !REFUSALS.includes(error.code)) throw error;
  });
}
