import type { CypherType } from '../graph/cypher-type.ts';
import type { Statement } from '../graph/load-statements.ts';
import { allStatements } from '../graph/run-statement.ts';
import { ENTITY_KINDS, type EntityKind, ORGANIZATION_KINDS } from '../model/relation.ts';

/** A statement of cypher/read/questions, as the command line offers it. */
export interface SavedQuestion {
  /** Name of its file: `customers`. */
  readonly name: string;
  /** What it answers, in a sentence. */
  readonly description: string;
  /** Entities that must be named, in order. */
  readonly entities: readonly EntityParameter[];
  /** Entities that may be named, as options. */
  readonly optionalEntities: readonly EntityParameter[];
  /** Plain values that may be given, as options. */
  readonly values: readonly ValueParameter[];
  readonly statement: Statement;
}

/** A parameter that takes an entity: its name ends in `Id`, and tells the kind (`cloudProviderId`) or the part (`fromId`). */
export interface EntityParameter {
  readonly param: string;
  /** As it is called on the command line: `cloud-provider`. */
  readonly label: string;
  readonly kinds: readonly EntityKind[];
}

export interface ValueParameter {
  readonly param: string;
  /** As it is called on the command line: `as-of`. */
  readonly label: string;
  readonly type: CypherType;
}

const FOLDER = 'read/questions/';
const KINDS: Readonly<Record<string, readonly EntityKind[]>> = {
  organization: ORGANIZATION_KINDS,
  company: ['Company'],
  cloudProvider: ['CloudProvider'],
  person: ['Person'],
  event: ['Event'],
  entity: ENTITY_KINDS,
};

/** Reads the saved questions, sorted by name: adding a file to cypher/read/questions adds a question. */
export function loadQuestions(): readonly SavedQuestion[] {
  return [...allStatements().values()].filter(({ name }) => name.startsWith(FOLDER)).map(toQuestion);
}

function toQuestion(statement: Statement): SavedQuestion {
  const params = [...statement.params].map(([param, type]) => ({ param, label: toLabel(param), type }));
  const entities = params.filter(({ param }) => param.endsWith('Id'));
  const isOptional = ({ type }: ValueParameter) => type.kind === 'nullable';
  return {
    name: statement.name.slice(FOLDER.length),
    description: statement.description,
    entities: entities.filter((param) => !isOptional(param)).map(toEntityParameter),
    optionalEntities: entities.filter(isOptional).map(toEntityParameter),
    values: params.filter(({ param }) => !param.endsWith('Id')),
    statement,
  };
}

/** Writes the name of a parameter as the command line does: `asOf` is `as-of`. */
export function toLabel(param: string): string {
  return param.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function toEntityParameter({ param }: ValueParameter): EntityParameter {
  const word = param.slice(0, -'Id'.length);
  return { param, label: toLabel(word), kinds: KINDS[word] ?? ENTITY_KINDS };
}
