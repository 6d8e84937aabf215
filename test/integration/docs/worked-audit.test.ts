import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from '../../../src/config.ts';
import { clearDatabase, openTestDriver } from '../../neo4j/connect.ts';
import { runCli } from '../commands/run-cli.ts';
import { listCommands, renewDocument, runCommands } from './run-console.ts';

const DOCUMENT = join(ROOT, 'docs/audit.md');
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cloudties-docs-'));
  symlinkSync(join(ROOT, 'seeds'), join(folder, 'seeds'));
  const driver = openTestDriver();
  await clearDatabase(driver);
  await driver.close();
  expect(await runCli(['import', join(ROOT, 'seeds/articles')])).toMatchObject({ status: 0 });
});
afterAll(() => rmSync(folder, { recursive: true }));

test('the audit that the document works through prints what stands there', async () => {
  const document = readFileSync(DOCUMENT, 'utf8');
  const commands = listCommands(document);
  expect(commands.length).toBeGreaterThanOrEqual(12);
  const renewed = renewDocument(document, await runCommands(commands, folder));
  // `npx vitest run -u` on this file writes what is printed now.
  await expect(renewed).toMatchFileSnapshot(DOCUMENT);
}, 600_000);
