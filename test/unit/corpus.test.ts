import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../src/config.ts';
import { AppError } from '../../src/errors.ts';
import { isAllowed } from '../../src/model/relation.ts';
import { createPipeline, type Extraction, type Pipeline } from '../../src/pipeline.ts';
import { loadSeeds } from '../../src/seeds/load-seeds.ts';

const SHARED = join(ROOT, '..', 'shared');
/** Of the corpus every fourth file is read, which takes some 20 seconds; of the odd ones all. */
const STEP = 4;
const TIMEOUT = 300_000;

function filesOf(folder: string): readonly string[] {
  const place = join(SHARED, folder);
  return existsSync(place) ? readdirSync(place).sort() : [];
}

let run: Pipeline;
beforeAll(() => {
  run = createPipeline(loadSeeds(join(ROOT, 'seeds')));
});

/** Runs a file through all stages; `undefined` where it is refused as no text. */
function extract(folder: string, file: string): Extraction | undefined {
  try {
    return run({ path: file, bytes: readFileSync(join(SHARED, folder, file)) });
  } catch (error) {
    if (error instanceof AppError && error.code === 'ARTICLE_UNREADABLE') return undefined;
    throw new Error(`${folder}/${file}`, { cause: error });
  }
}

/** What is not as it must be in an extraction; empty where all is well. */
function faultsOf({ document, mentions, claims }: Extraction): readonly string[] {
  const faults: string[] = [];
  const { text } = document;
  let last = 0;
  for (const { start, end, entity, others = [] } of mentions.mentions) {
    if (start < last) faults.push(`mention ${start}–${end} overlaps the one before`);
    if (end <= start || end > text.length) faults.push(`mention ${start}–${end} is empty or out of range`);
    for (const index of [entity, ...others])
      if (!mentions.entities[index]) faults.push(`mention ${start}–${end} of entity ${index}, which is not there`);
    last = end;
  }
  for (const { type, subject, object, start, end, quote, confidence } of claims) {
    const claim = `${type} ${subject.name} > ${object.name}`;
    if (text.slice(start, end) !== quote) faults.push(`${claim}: ${start}–${end} is not "${quote}"`);
    if (quote.trim() === '') faults.push(`${claim}: empty quote`);
    if (!isAllowed(type, subject.kind, object.kind)) faults.push(`${claim}: joins ${subject.kind} and ${object.kind}`);
    if (!(confidence > 0 && confidence <= 1)) faults.push(`${claim}: confidence ${confidence}`);
  }
  const ids = new Set(claims.map(({ id }) => id));
  if (ids.size !== claims.length) faults.push(`${claims.length} claims have ${ids.size} ids`);
  return faults;
}

describe.each([
  { folder: 'corpus', step: STEP, leastClaims: 300, mayRefuse: [] },
  // One is empty, one holds NUL, one is a PDF behind front matter.
  { folder: 'odd', step: 1, leastClaims: 0, mayRefuse: [/emptyfile/u, /nul/u, /^31-unclosed/u] },
])('../shared/$folder', ({ folder, step, leastClaims, mayRefuse }) => {
  const files = filesOf(folder).filter((_, index) => index % step === 0);

  it.skipIf(files.length === 0)(
    `passes through all stages (skipped where ../shared/${folder} is missing)`,
    { timeout: TIMEOUT },
    () => {
      const faults: string[] = [];
      const refused: string[] = [];
      let claims = 0;
      for (const file of files) {
        const extraction = extract(folder, file);
        if (!extraction) refused.push(file);
        else {
          claims += extraction.claims.length;
          faults.push(...faultsOf(extraction).map((fault) => `${file}: ${fault}`));
        }
      }
      expect(faults).toEqual([]);
      expect(refused.filter((file) => !mayRefuse.some((name) => name.test(file)))).toEqual([]);
      expect(claims).toBeGreaterThan(leastClaims);
    },
  );
});
