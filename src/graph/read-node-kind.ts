import { runStatement, type StatementRunner } from './run-statement.ts';

export type NodeKind = 'entity' | 'article' | 'claim' | 'decision' | 'name' | 'relationship';

/** Tells what an id belongs to; an unknown one counts as a relationship, the kind without a node. */
export async function readNodeKind(runner: StatementRunner, id: string): Promise<NodeKind> {
  return (await runStatement(runner, 'read/node/kind', { id })).kind as NodeKind;
}
