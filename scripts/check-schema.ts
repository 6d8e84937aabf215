import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findSchemaChanges } from './find-schema-changes.ts';

// Compares the schema with the one that clients were promised, and fails where that breaks them.
// Usage: tsx scripts/check-schema.ts [--publish] [--schema docs/schema.graphql] [--published docs/schema-published.graphql]
const docs = resolve(import.meta.dirname, '../docs');
const { values } = parseArgs({
  options: {
    publish: { type: 'boolean', default: false },
    schema: { type: 'string', default: resolve(docs, 'schema.graphql') },
    published: { type: 'string', default: resolve(docs, 'schema-published.graphql') },
  },
});
const current = readFileSync(values.schema, 'utf8').replace(/^#.*\n/u, '');
const isFirst = values.publish && !existsSync(values.published);
const published = isFirst ? current : readFileSync(values.published, 'utf8');
const { breaking, noticeable } = await findSchemaChanges(published, current);

for (const message of noticeable) console.log(`Clients may notice: ${message}.`);
for (const message of breaking) console.log(`Breaks clients: ${message}.`);
if (values.publish) {
  writeFileSync(
    values.published,
    `# The schema that clients were promised. Written by npm run schema:publish, on purpose alone.\n${current}`,
  );
  console.log(`Published: ${breaking.length} breaking changes, and clients may notice ${noticeable.length}.`);
} else if (breaking.length > 0) {
  console.log(`${breaking.length} breaking changes. Keep what was published beside the new, with @deprecated(reason: …), and
publish that; what was published as deprecated may go. To break clients on purpose: npm run schema:publish.`);
  process.exitCode = 1;
} else {
  console.log('No change breaks clients.');
}
