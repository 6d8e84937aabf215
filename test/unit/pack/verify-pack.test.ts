import { hash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { strFromU8, strToU8, type Unzipped, unzipSync, type Zippable, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createZipWriter, ZIP_DAY } from '../../../src/pack/create-zip-writer.ts';
import { describeVerification } from '../../../src/pack/describe-verification.ts';
import { sealManifest, writeManifest } from '../../../src/pack/pack-manifest.ts';
import { type VerifyOptions, verifyPack } from '../../../src/pack/verify-pack.ts';
import { type PackContent, sampleContent, toPack } from './sample-pack.ts';

const folder = mkdtempSync(join(tmpdir(), 'pack-'));
afterAll(() => rmSync(folder, { recursive: true }));
let pack: Buffer;
beforeAll(async () => {
  pack = await toPack(sampleContent());
}, 60_000);

function verify(bytes: Uint8Array, options: VerifyOptions = {}) {
  const path = join(folder, 'pack.zip');
  writeFileSync(path, bytes);
  return verifyPack(path, options);
}

/** A generator of numbers from 0 to 1 (mulberry32), so that every run changes the same bytes. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

describe('a pack of the sample articles', () => {
  test('is sound, and every quote stands in its text', async () => {
    const content = sampleContent();
    const { faults, quotes, manifest } = await verify(pack, {});
    expect(faults).toEqual([]);
    expect(quotes).toBe(content.claims.length);
    expect(quotes).toBeGreaterThan(50);
    const records = manifest!.files.map(({ path, records }) => [path, records]);
    expect(Object.fromEntries(records)).toEqual({
      'README.txt': null,
      'relationships.jsonl': content.relationships.length,
      'claims.jsonl': content.claims.length,
      'articles.jsonl': content.articles.length,
      'texts.jsonl': content.articles.length,
      'names.jsonl': content.names.length,
      'entities.jsonl': content.entities.length,
      'decisions.jsonl': 0,
    });
  });

  test('has the same bytes whenever it is made, in whatever pages the graph is read', async () => {
    expect((await toPack(sampleContent(), { pageRows: 7 })).equals(pack)).toBe(true);
  });

  test('is unpacked by any program: each file has the sums of the manifest, and the root covers the manifest', () => {
    const files = unzipSync(pack);
    const text = strFromU8(files['manifest.json']!);
    const manifest = JSON.parse(text);
    for (const { path, bytes, sha256 } of manifest.files) {
      expect([files[path]!.length, hash('sha256', files[path]!, 'hex')]).toEqual([bytes, sha256]);
    }
    expect(hash('sha256', text.replace(/"root": "[0-9a-f]*"/, '"root": ""'), 'hex')).toBe(manifest.root);
    expect(Object.keys(files)).toHaveLength(manifest.files.length + 1);
  });

  test('without texts is sound, and says that its quotes were not looked up', async () => {
    const bare = await verify(await toPack(sampleContent(), { withTexts: false }));
    expect([bare.faults, bare.quotes]).toEqual([[], 0]);
    expect(describeVerification(bare, { path: 'x.zip', program: 'cloudties 0.0.0' })).toMatch(
      /Not verified:\n {2}- That the articles say so/,
    );
  });

  test('of the first version of the format, which did not tell who else read a claim, is sound', async () => {
    const content = sampleContent();
    for (const claim of content.claims) for (const key of ['agreedBy', 'missedBy'] as const) delete claim[key];
    const { 'manifest.json': manifest, ...files } = unzipSync(await toPack(content));
    const first = sealManifest({ ...JSON.parse(strFromU8(manifest!)), formatVersion: 1 });
    const pieces: Uint8Array[] = [];
    const zip = createZipWriter(async (bytes) => void pieces.push(bytes));
    for (const [path, bytes] of Object.entries(files)) await zip.addFile(path, Readable.from([bytes]));
    await zip.addFile('manifest.json', Readable.from([strToU8(writeManifest(first))]), { stored: true });
    await zip.end();
    const { faults, manifest: read } = await verify(Buffer.concat(pieces));
    expect([faults, read?.formatVersion]).toEqual([[], 1]);
  });

  test('of an empty graph is sound, and empty', async () => {
    const nothing = { relationships: [], claims: [], articles: [], names: [], entities: [], decisions: [] };
    const { faults, manifest } = await verify(await toPack(nothing));
    expect([faults, manifest!.files.map(({ records }) => records ?? 0)]).toEqual([[], [0, 0, 0, 0, 0, 0, 0, 0]]);
  });

  test('is told from another by the root', async () => {
    const { manifest } = await verify(pack);
    expect((await verify(pack, { root: manifest!.root })).faults).toEqual([]);
    const root = '0'.repeat(64);
    const other = await verify(pack, { root });
    expect(other.faults).toEqual([expect.stringMatching(/^The root of the pack is [0-9a-f]{64}, not 0{64}/)]);
    const words = { path: 'x.zip', root, program: 'cloudties 0.0.0' };
    expect(describeVerification(other, words)).toMatch(/^x\.zip is not the pack that you were told of\./);
    // One that was changed as well is called so.
    const changed = Buffer.from(pack);
    changed[100]! ^= 1;
    expect(describeVerification(await verify(changed, { root }), words)).toMatch(/^x\.zip is not as it was made\./);
  });

  test('says in words what was verified, and what cannot be', async () => {
    const words = describeVerification(await verify(pack), { path: 'x.zip', program: 'cloudties 0.0.0' });
    expect(words).toMatch(/^x\.zip is whole/);
    expect(words).toMatch(/ {2}root {2}[0-9a-f]{64}\nVerified:\n/);
    expect(words).toMatch(/\d+ quotes: each stands in the text of its article/);
    expect(words).toMatch(/Not verified:\n {2}- Who made it: it bears no signature/);
  });
});

describe('a changed byte', () => {
  test('is found wherever it stands: 1,000 random changes, one by one', { timeout: 240_000 }, async () => {
    const random = randomFrom(20_260_101);
    const missed: string[] = [];
    for (let i = 0; i < 1_000; i++) {
      const at = Math.floor(random() * pack.length);
      const byte = (pack[at]! + 1 + Math.floor(random() * 255)) % 256;
      const changed = Buffer.from(pack);
      changed[at] = byte;
      if ((await verify(changed)).faultCount === 0) missed.push(`${at}: ${pack[at]} → ${byte}`);
    }
    expect(missed).toEqual([]);
  });

  test('is found in every byte that is no content: headers, checksums, directory and end', {
    timeout: 240_000,
  }, async () => {
    const content = new Set<number>();
    const { manifest } = await verify(pack);
    let at = 0;
    for (const { path, zippedBytes } of manifest!.files) {
      at += 30 + path.length;
      // The last byte is left out: bits of it may belong to nothing, and no program that unpacks it would look at them.
      for (let i = 0; i < zippedBytes - 1; i++) content.add(at + i);
      at += zippedBytes + 16;
    }
    const rest = [...pack.keys()].filter((place) => !content.has(place));
    expect(rest.length).toBeGreaterThan(1_000);
    const missed: number[] = [];
    for (const place of rest) {
      const changed = Buffer.from(pack);
      changed[place]! ^= 0x80;
      if ((await verify(changed)).faultCount === 0) missed.push(place);
    }
    expect(missed).toEqual([]);
  });
});

describe('an archive that is none of ours', () => {
  test.each<[string, () => Uint8Array, RegExp]>([
    ['nothing', () => new Uint8Array(), /too short/],
    ['a text', () => Buffer.from('a pack, they said\n'.repeat(9)), /does not end as a zip/],
    ['cut short', () => pack.subarray(0, pack.length - 1), /does not end as a zip/],
    ['cut in half', () => pack.subarray(0, pack.length >> 1), /does not end as a zip/],
    ['its beginning missing', () => pack.subarray(10), /longer or shorter than its directory says/],
    ['something behind its end', () => Buffer.concat([pack, Buffer.from('x')]), /does not end as a zip/],
    ['something before its beginning', () => Buffer.concat([Buffer.from('x'), pack]), /longer or shorter/],
    ['another archive', () => zipSync({ 'a.txt': strToU8('a') }, { level: 0 }), /does not end with a manifest/],
    [
      'a manifest that says nothing',
      () => zipSync({ 'manifest.json': strToU8('{}') }, { level: 0 }),
      /does not say so/,
    ],
    ['one of a later format', () => zipAgain({ formatVersion: 3 }), /format version 3.*newer cloudties/],
    ['a manifest that is changed', () => zipAgain({ madeAt: '2020-01-01T00:00:00Z' }), /its root is not that/],
  ])('is refused: %s', async (_, bytes, fault) => {
    const { faults } = await verify(bytes());
    expect(faults).toEqual([expect.stringMatching(fault)]);
    expect(describeVerification(await verify(bytes()), { path: 'x.zip', program: 'cloudties 0.0.0' })).toMatch(
      /^x\.zip cannot be taken for/,
    );
  });

  test('is refused when it is a folder or does not exist', async () => {
    await expect(verifyPack(folder)).rejects.toMatchObject({ code: 'PACK_INVALID', message: /is no file/ });
    await expect(verifyPack(join(folder, 'no.zip'))).rejects.toMatchObject({ code: 'PATH_NOT_FOUND' });
    await expect(verifyPack(join(folder, 'pack.zip', 'x'))).rejects.toMatchObject({ code: 'PATH_NOT_FOUND' });
  });

  /** Zips the files of the pack again, with another manifest whose root was not computed anew. */
  function zipAgain(change: object): Uint8Array {
    const files = unzipSync(pack);
    const manifest = { ...JSON.parse(strFromU8(files['manifest.json']!)), ...change };
    return zipAs({ ...files, 'manifest.json': strToU8(`${JSON.stringify(manifest, null, 2)}\n`) });
  }
});

describe('an archive whose files were exchanged', () => {
  test.each<[string, (files: Unzipped) => Zippable, RegExp]>([
    ['one is missing', ({ 'claims.jsonl': _, ...files }) => files, /claims\.jsonl is missing/],
    ['one is more', (files) => ({ 'more.txt': strToU8('x'), ...files }), /holds "more\.txt", which no pack has/],
    ['one leads elsewhere', (files) => ({ '../../x.sh': strToU8('x'), ...files }), /holds "\.\.\/\.\.\/x\.sh"/],
    ['one is a folder', (files) => ({ 'texts/': strToU8(''), ...files }), /holds "texts\/"/],
    ['they are in another order', ({ 'README.txt': readme, ...files }) => swap(files, readme!), /another order/],
    ['all are the same, zipped by another program', (files) => files, /The byte at \d+ of the archive/],
  ])('is refused: %s', async (_, change, fault) => {
    const { faults } = await verify(zipAs(change(unzipSync(pack))));
    expect(faults).toContainEqual(expect.stringMatching(fault));
  });

  test('is refused when one stands twice', async () => {
    const bytes = zipAs({ 'README.txu': strToU8('another'), ...unzipSync(pack) });
    const twice = Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll('README.txu', 'README.txt'), 'latin1');
    expect((await verify(twice)).faults).toEqual([expect.stringMatching(/README\.txt stands twice/)]);
  });

  function swap({ 'manifest.json': manifest, ...files }: Unzipped, readme: Uint8Array): Zippable {
    return { ...files, 'README.txt': readme, 'manifest.json': manifest! };
  }
});

/** Zips files as packs are, but by the writer that holds all in memory: deflated, the manifest stored. */
function zipAs({ 'manifest.json': manifest, ...files }: Zippable): Uint8Array {
  return zipSync({ ...files, 'manifest.json': [manifest as Uint8Array, { level: 0 }] }, { mtime: ZIP_DAY });
}

describe('a pack that was made anew after a change, with all its sums', () => {
  const CASES: [string, (content: PackContent) => unknown, RegExp][] = [
    ['a claim less', ({ claims }) => void claims.shift(), /relationships\.jsonl/],
    ['no claims at all', (content) => edit(content, { claims: [] }), /no claim of the pack states it/],
    ['a relationship less', ({ relationships }) => void relationships.splice(3, 1), /is missing, though the claim/],
    ['the last relationship less', ({ relationships }) => void relationships.pop(), /is missing, though the claim/],
    ['no relationships', (content) => edit(content, { relationships: [] }), /and \d+ more|is missing/],
    [
      'surer',
      ({ relationships: [a] }) => edit(a!, { confidence: 1 }),
      /confidence is 1, but its claims together give 0/,
    ],
    [
      'more sources',
      ({ relationships: [a] }) => edit(a!, { sources: a!.sources + 1 }),
      /sources is \d+, but its claims/,
    ],
    [
      'more origins',
      ({ relationships: [a] }) => edit(a!, { origins: a!.origins + 1 }),
      /origins is \d+, but its claims/,
    ],
    ['another status', ({ relationships: [a] }) => edit(a!, { status: 'disputed' }), /status is disputed, but/],
    ['an earlier day', ({ relationships: [a] }) => edit(a!, { since: '1999' }), /since is 1999, but/],
    ['another end', ({ relationships: [a] }) => edit(a!, { objectId: a!.subjectId }), /its id is not that of/],
    ['another name at an end', ({ relationships: [a] }) => edit(a!, { subjectName: 'X' }), /is called X here and/],
    ['a claim of another article', ({ claims: [a] }) => edit(a!, { articleId: 'x' }), /its article x is not in/],
    ['a claim of another day', ({ claims: [a] }) => edit(a!, { publishedOn: '1999' }), /its day is not that of its/],
    [
      'a claim counted as another origin',
      ({ claims: [a] }) => edit(a!, { originKey: 'x' }),
      /it counts for another origin/,
    ],
    ['a reprint taken for a text of its own', (content) => part(content), /it counts for another origin than/],
    ['a claim of another name', ({ claims: [a] }) => edit(a!.subject, { nameId: 'x' }), /a name of it is not in/],
    [
      'a claim for another edge',
      ({ claims: [a, b] }) => edit(a!, { relationshipId: b!.id }),
      /names do not make|order/,
    ],
    ['a claim twice', ({ claims }) => void claims.unshift(claims[0]!), /stands twice/],
    ['a longer quote', ({ claims: [a] }) => edit(a!, { quote: `${a!.quote}!` }), /not as long as its offsets/],
    ['another quote', ({ claims: [a] }) => edit(a!, { quote: '?'.repeat(a!.quote.length) }), /does not stand at \d+/],
    ['a quote elsewhere', ({ claims: [a] }) => move(a!, 1), /does not stand at \d+/],
    ['a quote beyond the text', ({ claims: [a] }) => move(a!, 1e6), /ends behind the text/],
    ['another text', ({ articles: [a] }) => edit(a!, { text: `x${a!.text}` }), /does not stand at \d+/],
    ['an article less', ({ articles }) => void articles.shift(), /is not in articles\.jsonl/],
    ['a name less', ({ names }) => void names.shift(), /a name of it is not in names\.jsonl|no name names/],
    [
      'a name of another',
      ({ names: [a, b] }) => edit(a!, { entityId: b!.entityId }),
      /names do not make|no name names/,
    ],
    ['a name of nobody', ({ names: [a] }) => edit(a!, { entityId: 'nobody' }), /names nobody, which is not in/],
    [
      'a name written otherwise',
      ({ names: [a] }) => edit(a!, { folded: `${a!.folded}x` }),
      /its id is not that of its text/,
    ],
    ['a name of another group', ({ names: [a] }) => edit(a!, { group: 'Event' }), /of the group Event names/],
    ['an entity less', ({ entities }) => void entities.shift(), /which is not in entities\.jsonl/],
    ['an entity more', ({ entities }) => void entities.push({ ...entities[0]!, id: '~' }), /no name names ~/],
    ['entities in another order', ({ entities }) => void entities.reverse(), /twice, or out of order/],
    ['a decision on nothing', (content) => decide(content, { claimId: 'x' }), /it is about x, which the pack does not/],
    [
      'a decision on what is said to be gone',
      (content) => decide(content, { claimId: content.claims[0]!.id, gone: [content.claims[0]!.id] }),
      /is said to be gone, and is here/,
    ],
    [
      'a decision undone by nobody',
      (content) => decide(content, { undoneBy: 'x' }),
      /undone by x, which does not say so/,
    ],
    ['a claim confirmed by nobody', ({ claims: [a] }) => edit(a!, { review: 'confirmed' }), /it is confirmed, which/],
    [
      'a rejection that counts for nothing',
      (content) => decide(content, { action: 'reject', claimId: content.claims[0]!.id }),
      /it is unreviewed, which is not what decisions\.jsonl says/,
    ],
    ['ends of others', ({ claims: [a] }) => edit(a!, { subjectId: 'x' }), /its ends are not the entities that/],
    ['a decision twice', (content) => [1, 2].map((seq) => decide(content, { seq })), /the decision first stands twice/],
    ['an undo of nothing', (content) => decide(content, { undoes: 'x' }), /it undoes x, which does not say so/],
  ];

  test.each(CASES)('is refused: %s', async (_, change, fault) => {
    const content = sampleContent();
    change(content);
    const { faults, faultCount } = await verify(await toPack(content));
    expect(faults).toContainEqual(expect.stringMatching(fault));
    expect(faultCount).toBeGreaterThanOrEqual(faults.length);
    expect(faults.length).toBeLessThanOrEqual(20);
  });

  test('is sound with decisions on what is here, on what is gone, and on decisions', async () => {
    const content = sampleContent();
    const { claims, names, articles, relationships } = content;
    const rejected = claims.find(
      ({ relationshipId: id }) => claims.filter((c) => c.relationshipId === id).length === 1,
    )!;
    edit(rejected, { review: 'rejected' });
    content.relationships = relationships.filter(({ id }) => id !== rejected.relationshipId);
    decide(content, { action: 'reject', claimId: rejected.id });
    decide(content, { id: '2', seq: 2, action: 'confirm', claimId: claims.at(-1)!.id, undoneBy: '3' });
    decide(content, { id: '3', seq: 3, action: 'undo', undoes: '2' });
    decide(content, { id: '4', seq: 4, action: 'note', articleId: articles[0]!.article.id });
    decide(content, { id: '5', seq: 5, action: 'different', nameIds: ['x', names[0]!.id], gone: ['x'] });
    decide(content, { id: '6', seq: 6, action: 'confirm', claimId: 'y', gone: ['y'] });
    expect((await verify(await toPack(content))).faults).toEqual([]);
  });

  function edit<T extends object>(record: T, change: Partial<T>): void {
    Object.assign(record, change);
  }

  /** Signs all articles as if each had words of its own; the samples have a reprint. */
  function part({ articles }: PackContent): void {
    for (const { article } of articles) edit(article, { signature: `=${article.id}` });
  }

  function move(claim: PackContent['claims'][number], by: number): void {
    edit(claim, { start: claim.start + by, end: claim.end + by });
  }

  function decide({ decisions }: PackContent, more: Partial<PackContent['decisions'][number]>): void {
    const nothing = {
      claimId: null,
      nameIds: [],
      evidence: null,
      articleId: null,
      undoes: null,
      undoneBy: null,
      gone: [],
    };
    const who = { by: 'ann', at: '2026-01-01T00:00:00Z', reason: 'I know it' };
    decisions.push({ id: 'first', seq: 1, action: 'confirm', ...who, ...nothing, ...more });
  }
});
