import { CriticalityLevel, DiffRule, diff } from '@graphql-inspector/core';
import {
  buildASTSchema,
  type DirectiveDefinitionNode,
  type DirectiveNode,
  type GraphQLSchema,
  parse,
  visit,
} from 'graphql';

export interface SchemaChanges {
  /** What makes an operation fail that was valid before: a field that is gone, an argument that is now required. */
  readonly breaking: readonly string[];
  /** What a client may notice though its operations stay valid: a new value of an enum, another default. */
  readonly noticeable: readonly string[];
}

/** Costs are for the server's own estimate: clients are not told of them. */
function readSchema(sdl: string): GraphQLSchema {
  const drop = ({ name }: DirectiveNode | DirectiveDefinitionNode) =>
    ['cost', 'listSize'].includes(name.value) ? null : undefined;
  return buildASTSchema(visit(parse(sdl), { Directive: drop, DirectiveDefinition: drop }));
}

/**
 * Tells what the way from one SDL to another means for those who use the API. What was published as deprecated may go: then
 * its removal is noticeable and does not break.
 */
export async function findSchemaChanges(before: string, after: string): Promise<SchemaChanges> {
  const rules = [DiffRule.suppressRemovalOfDeprecatedField];
  const changes = await diff(readSchema(before), readSchema(after), rules);
  const list = (level: CriticalityLevel) =>
    changes.filter(({ criticality }) => criticality.level === level).map(({ message }) => message);
  return { breaking: list(CriticalityLevel.Breaking), noticeable: list(CriticalityLevel.Dangerous) };
}
