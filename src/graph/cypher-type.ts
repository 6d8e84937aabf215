import { AppError } from '../errors.ts';

/** A type as written in the header of a statement: `string`, `int?`, `string[]`, `{id: string, since: string?}[]`. */
export type CypherType =
  | { readonly kind: 'word'; readonly word: TypeWord }
  | { readonly kind: 'list'; readonly of: CypherType }
  | { readonly kind: 'nullable'; readonly of: CypherType }
  | { readonly kind: 'record'; readonly fields: ReadonlyMap<string, CypherType> };

/** The words of the header's types, and what each is in TypeScript. Dates and times are ISO strings in this graph. */
export const TYPE_WORDS = {
  string: 'string',
  int: 'number',
  float: 'number',
  boolean: 'boolean',
  map: 'Record<string, unknown>',
  any: 'unknown',
  EntityKind: 'EntityKind',
  RelationType: 'RelationType',
  ClaimStatus: 'ClaimStatus',
  RelationshipStatus: 'RelationshipStatus',
  DatePrecision: 'DatePrecision',
  ClaimReview: 'ClaimReview',
  DecisionAction: 'DecisionAction',
} as const;
export type TypeWord = keyof typeof TYPE_WORDS;

const TOKEN = /\s*([A-Za-z]\w*|\[\]|[{}:,?])/y;

/**
 * Reads a type of a statement's header.
 * @throws AppError CYPHER_INVALID saying what was expected
 */
export function readCypherType(source: string): CypherType {
  const tokens = tokenize(source);
  let at = 0;
  const expect = (token: string): void => {
    if (tokens[at] !== token) throw wrong(`expected "${token}" but found "${tokens[at] ?? 'the end'}"`);
    at++;
  };
  const readType = (): CypherType => {
    let type = tokens[at] === '{' ? readRecord() : readWord();
    for (;;) {
      if (tokens[at] === '[]') type = { kind: 'list', of: type };
      else if (tokens[at] === '?') type = { kind: 'nullable', of: type };
      else return type;
      at++;
    }
  };
  const readWord = (): CypherType => {
    const word = tokens[at++] ?? 'the end';
    if (!Object.hasOwn(TYPE_WORDS, word)) {
      throw wrong(`unknown type "${word}"; known: ${Object.keys(TYPE_WORDS).join(', ')}, {field: type}, [] and ?`);
    }
    return { kind: 'word', word: word as TypeWord };
  };
  const readRecord = (): CypherType => {
    const fields = new Map<string, CypherType>();
    expect('{');
    do {
      const name = tokens[at++] ?? 'the end';
      if (!/^\w+$/.test(name)) throw wrong(`expected a field name but found "${name}"`);
      expect(':');
      fields.set(name, readType());
    } while (tokens[at] === ',' && at++);
    expect('}');
    return { kind: 'record', fields };
  };
  const type = readType();
  if (at < tokens.length) throw wrong(`"${tokens[at]}" after the end of the type`);
  return type;
}

function wrong(fault: string): AppError {
  return new AppError('CYPHER_INVALID', fault);
}

function tokenize(source: string): string[] {
  const tokens: string[] = [];
  const text = source.trim();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const from = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (!match) throw wrong(`"${text.slice(from)}" is no type`);
    tokens.push(match[1]!);
  }
  return tokens;
}

/** Writes a type as TypeScript. */
export function toTypeScript(type: CypherType): string {
  switch (type.kind) {
    case 'word':
      return TYPE_WORDS[type.word];
    case 'list':
      return `readonly ${type.of.kind === 'nullable' ? `(${toTypeScript(type.of)})` : wrapList(type.of)}[]`;
    case 'nullable':
      return `${wrapList(type.of)} | null`;
    case 'record':
      return `{ ${[...type.fields].map(([name, field]) => `readonly ${name}: ${toTypeScript(field)}`).join('; ')} }`;
  }
}

function wrapList(type: CypherType): string {
  return type.kind === 'list' ? `(${toTypeScript(type)})` : toTypeScript(type);
}
