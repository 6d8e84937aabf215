import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { packGraph } from '../../../src/commands/audit-pack.ts';
import { ROOT } from '../../../src/config.ts';
import { createGraphWriter } from '../../../src/graph/create-graph-writer.ts';
import { createNameIndex } from '../../../src/graph/name-index.ts';
import { readPackPages } from '../../../src/graph/read-pack-pages.ts';
import { runInTransaction } from '../../../src/graph/run-in-transaction.ts';
import { RELATION_TYPES } from '../../../src/model/relation.ts';
import type { PackClaim, PackRelationship } from '../../../src/pack/pack-records.ts';
import { verifyPack } from '../../../src/pack/verify-pack.ts';
import { loadSeeds } from '../../../src/seeds/load-seeds.ts';
import { clearGraph, openTestDriver, testNeo4j } from '../../neo4j/connect.ts';
import { readLabelledArticles } from '../browser/read-labelled-articles.ts';
import { writeSampleGraph } from '../browser/write-sample-graph.ts';
import { makeSample } from '../cypher/make-sample.ts';

const driver = openTestDriver();
const connection = { driver, database: testNeo4j().database };
const seeds = loadSeeds(join(ROOT, 'seeds'));
const entities = new Map(seeds.entities.map((row) => [row.id, row]));
const now = () => new Date('2026-01-02T03:04:05.678Z');
let folder: string;

beforeAll(() => writeSampleGraph(driver, 'labels'));
afterAll(async () => {
  await clearGraph(driver);
  await driver.close();
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pack-graph-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function pack(name: string, options: Partial<Parameters<typeof packGraph>[2]> = {}) {
  const path = join(folder, name);
  const manifest = await packGraph(connection, path, { withTexts: true, now, ...options });
  const files = unzipSync(readFileSync(path));
  const records = <T>(file: string) =>
    strFromU8(files[file]!)
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as T);
  return { path, manifest, records };
}

describe('a pack of the sample graph', () => {
  test('is sound: what it says follows from its claims, and every quote stands in its text', async () => {
    const { path, records } = await pack('a.zip');
    const { faults, quotes } = await verifyPack(path);
    expect(faults).toEqual([]);
    const claims = readLabelledArticles(seeds).flatMap((article) => article.claims);
    expect(quotes).toBe(claims.length);
    expect(
      records<PackClaim>('claims.jsonl')
        .map(({ id }) => id)
        .sort(),
    ).toEqual(claims.map(({ id }) => id).sort());
    expect(records<PackRelationship>('relationships.jsonl').length).toBeGreaterThan(50);
  });

  test('has the same bytes when it is made again', async () => {
    const [a, b] = [await pack('a.zip'), await pack('b.zip')];
    expect(readFileSync(a.path).equals(readFileSync(b.path))).toBe(true);
  });

  test('is the same in whatever pages the graph is read', async () => {
    const read = (rows: number) =>
      runInTransaction(connection, 'READ', async (tx) => {
        const pages = readPackPages(tx, { rows });
        const lists: Record<string, unknown[]> = {};
        for (const list of ['relationships', 'claims', 'articles', 'names', 'entities', 'decisions'] as const) {
          lists[list] = [];
          for await (const page of pages[list]()) lists[list].push(...page);
        }
        return lists;
      });
    const whole = await read(2_000);
    expect(whole.claims!.length).toBeGreaterThan(50);
    expect(await read(10)).toEqual(whole);
    expect(await read(7)).toEqual(whole);
  });

  test('leaves no file behind when it is interrupted', async () => {
    const stop = new AbortController();
    const onProgress = () => stop.abort();
    await expect(pack('a.zip', { signal: stop.signal, onProgress })).rejects.toMatchObject({ code: 'INTERRUPTED' });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('is of one piece: an import waits until it is made', async () => {
    const writer = createGraphWriter({ ...connection, entities });
    let added: Promise<unknown> | undefined;
    const onProgress = () => {
      added ??= writer.importArticles([makeSample()]);
    };
    const before = await pack('a.zip', { onProgress });
    await added;
    const after = await pack('b.zip');
    for (const { path } of [before, after]) expect((await verifyPack(path)).faults).toEqual([]);
    const count = ({ manifest }: typeof before) => manifest.files.find(({ path }) => path === 'claims.jsonl')!.records!;
    expect(count(after) - count(before)).toBe(makeSample().claims.length);
    await writer.retractArticles(['sample']);
    expect(readFileSync((await pack('c.zip')).path).equals(readFileSync(before.path))).toBe(true);
  });

  test('has a relationship of every type that the graph has', async () => {
    const writer = createGraphWriter({ ...connection, entities });
    await writer.importArticles([makeSample()]);
    const { path, records } = await pack('a.zip');
    const types = new Set(records<PackRelationship>('relationships.jsonl').map(({ type }) => type));
    expect([...types].sort()).toEqual([...RELATION_TYPES].sort());
    expect((await verifyPack(path)).faults).toEqual([]);
    await writer.retractArticles(['sample']);
  });
});

describe('a pack of a graph on which people decided', () => {
  test('is sound, before and after each decision, its undoing, and the retraction of what it is about', async () => {
    const writer = createGraphWriter({ ...connection, entities });
    const { nameOf } = createNameIndex(entities);
    const signed = { by: 'ann', reason: 'I read it twice' };
    const { records, manifest } = await pack('0.zip');
    const [confirmed, rejected] = records<PackClaim>('claims.jsonl').filter(({ relationshipId }) => relationshipId);
    const bare = ['甲公司', '乙公司'].map((name) => nameOf({ kind: 'Company', name, forms: [] }));
    const roots = [manifest.root];
    const isSound = async () => {
      const { path, manifest } = await pack(`${roots.length}.zip`);
      expect((await verifyPack(path, { root: manifest.root })).faults).toEqual([]);
      expect(roots).not.toContain(manifest.root);
      roots.push(manifest.root);
    };
    await writer.decide([{ action: 'confirm', claimId: confirmed!.id, ...signed }]);
    await isSound();
    const {
      outcomes: [rejection],
    } = await writer.decide([{ action: 'reject', claimId: rejected!.id, ...signed }]);
    await isSound();
    await writer.decide([{ action: 'different', names: [bare[0]!, bare[1]!], ...signed }]);
    await writer.decide([{ action: 'note', on: 'article', id: confirmed!.articleId, ...signed }]);
    await isSound();
    await writer.decide([{ action: 'undo', decisionId: rejection!.id, ...signed }]);
    await isSound();
    await writer.retractArticles([confirmed!.articleId, rejected!.articleId]);
    await isSound();
    const { records: after } = await pack('last.zip');
    const gone = after<{ gone: string[] }>('decisions.jsonl').flatMap((decision) => decision.gone);
    expect(gone).toEqual(expect.arrayContaining([confirmed!.id, rejected!.id, confirmed!.articleId, bare[0]!.id]));
  });
});
