import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadStatements } from '../src/graph/load-statements.ts';
import { writeStatementTypes } from '../src/graph/write-statement-types.ts';

// Usage: tsx scripts/generate-cypher-types.ts [--check]
const target = resolve(import.meta.dirname, '../src/graph/statements.generated.ts');
const wanted = writeStatementTypes(loadStatements());

if (!process.argv.includes('--check')) {
  writeFileSync(target, wanted);
} else if (readFileSync(target, 'utf8') !== wanted) {
  console.error('src/graph/statements.generated.ts is not current: run npx tsx scripts/generate-cypher-types.ts');
  process.exitCode = 1;
}
