// Draws articles to label from the unlabelled ones beside the checkout: those that name a provider, in the order of a seeded hash.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const CORPUS = resolve(import.meta.dirname, '../../shared/corpus');

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: 'blind' },
    count: { type: 'string', default: '30' },
    'without-first': { type: 'string', default: '0' },
    'longest-bytes': { type: 'string', default: 'Infinity' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
if (values.help) {
  console.log(`npm run draw -- [--seed WORD] [--count N] [--without-first N] [--longest-bytes N]
  --seed           any word; the same word always draws the same articles (default: blind)
  --count          how many to print
  --without-first  leave out the first N of the seed "blind": those are kept for judging
  --longest-bytes  leave out longer files`);
  process.exit(0);
}
if (!existsSync(CORPUS)) {
  console.error('No unlabelled articles lie beside this checkout (../shared/corpus); nothing to draw from.');
  process.exit(1);
}
const rows: { id: string; providers: string[] }[] = JSON.parse(readFileSync(join(CORPUS, 'index.json'), 'utf8'));
const ids = rows.filter(({ providers }) => providers.length > 0).map(({ id }) => id);
const kept = new Set(inOrderOf('blind').slice(0, Number(values['without-first'])));
const drawn = inOrderOf(values.seed)
  .filter((id) => !kept.has(id))
  .filter((id) => readFileSync(join(CORPUS, `${id}.md`)).length <= Number(values['longest-bytes']))
  .slice(0, Number(values.count));
console.log(drawn.join('\n'));

function inOrderOf(seed: string): string[] {
  const rank = (id: string) => createHash('sha256').update(`${seed}:${id}`).digest('hex');
  return ids.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1));
}
