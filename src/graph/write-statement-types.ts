import { type CypherType, TYPE_WORDS, toTypeScript } from './cypher-type.ts';
import type { Statement } from './load-statements.ts';

const MODEL_FILES = {
  EntityKind: 'relation',
  RelationType: 'relation',
  ClaimStatus: 'relation',
  RelationshipStatus: 'relation',
  DatePrecision: 'partial-date',
  ClaimReview: 'decision',
  DecisionAction: 'decision',
} as const;

/** Writes the TypeScript of all statements' parameters and rows; constraints have neither and are left out. */
export function writeStatementTypes(statements: ReadonlyMap<string, Statement>): string {
  const typed = [...statements.values()].filter((statement) => !statement.name.startsWith('constraints/'));
  const entries = typed.map(
    (statement) => `  /** ${statement.description.replaceAll('*/', '* /')} */
  '${statement.name}': {
    params: ${writeFields(statement.params, true)};
    row: ${writeFields(statement.row, false)};
    returns: '${statement.returns}';
    mode: '${statement.mode}';
  };
`,
  );
  const body = entries.join('');
  return `// Written by scripts/generate-cypher-types.ts from the headers under cypher/; run it again after a change there.
${writeImports(body)}
/** Parameters and rows of every statement, by its path below cypher/. */
export interface StatementMap {
${body}}
`;
}

function writeFields(fields: ReadonlyMap<string, CypherType>, absentAllowed: boolean): string {
  if (fields.size === 0) return 'Record<never, never>';
  const lines = [...fields].map(([name, type]) => {
    const optional = absentAllowed && type.kind === 'nullable';
    return `      readonly ${name}${optional ? '?' : ''}: ${toTypeScript(type)}${optional ? ' | undefined' : ''};\n`;
  });
  return `{\n${lines.join('')}    }`;
}

function writeImports(body: string): string {
  const byFile = new Map<string, string[]>();
  for (const word of Object.keys(TYPE_WORDS)) {
    const file = MODEL_FILES[word as keyof typeof MODEL_FILES];
    if (file && new RegExp(`\\b${word}\\b`).test(body)) byFile.set(file, [...(byFile.get(file) ?? []), word]);
  }
  return [...byFile]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([file, words]) => `import type { ${words.sort().join(', ')} } from '../model/${file}.ts';\n`)
    .join('');
}
