import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from '../../../src/config.ts';
import { toAnswer } from '../../llm/bad-replies.ts';
import { clearGraph, openTestDriver } from '../../neo4j/connect.ts';
import { runCli } from './run-cli.ts';

const driver = openTestDriver();
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cloudties-batch-'));
  for (const name of ['2020-08-06-zoom-oracle.md', '2018-10-11-gitlab-google-cloud.md']) {
    cpSync(join(ROOT, 'seeds/articles', name), join(folder, name));
  }
  await clearGraph(driver);
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await driver.close();
});

const uses = {
  type: 'USES',
  status: 'active',
  from_kind: 'Company',
  to_kind: 'CloudProvider',
  confidence: 0.9,
} as const;

test('a batch that somebody answers by hand goes through the gate into the graph, once', {
  timeout: 180_000,
}, async () => {
  const run = (...args: string[]) => runCli(['llm', 'batch', ...args], { CLOUDTIES_DATA: join(folder, 'data') });
  const [requests, answers] = [join(folder, 'requests.jsonl'), join(folder, 'answers.jsonl')];
  expect(await run('write', folder, requests)).toMatchObject({ status: 0 });
  const lines = readFileSync(requests, 'utf8').trimEnd().split('\n');
  const zoom = lines
    .map((line) => JSON.parse(line))
    .find(({ body }) => body.messages[1].content.includes('Title: Zoom'));
  const content = toAnswer([
    { ...uses, quote: 'Zoom also uses AWS', from: 'Zoom', to: 'AWS' },
    { ...uses, quote: 'Zoom also uses Alibaba Cloud', from: 'Zoom', to: 'Alibaba Cloud' },
  ]);
  writeFileSync(answers, JSON.stringify({ custom_id: zoom.custom_id, content }));

  const dry = await run('read', answers, '--json', '--dry-run');
  expect(JSON.parse(dry.stdout)).toMatchObject({ dryRun: true, filed: 1, import: { imported: 1, claimsAdded: 1 } });
  expect(existsSync(join(folder, 'data/llm/answers'))).toBe(false);

  const { status, stdout } = await run('read', answers, '--json');
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    ...{ filed: 1, repeated: 0, unusable: [] },
    articles: {
      complete: ['2020-08-06-zoom-oracle.md'],
      waiting: [{ path: '2018-10-11-gitlab-google-cloud.md', missing: 1 }],
    },
    import: { imported: 1, claimsAdded: 1, refused: [{ reason: expect.stringMatching(/NOT_FOUND/) }] },
  });

  const again = await run('read', answers);
  expect(again.stdout).toMatch(/0 new answers, 1 repeated, 0 of no use/);
  expect(again.stdout).toMatch(/imported 0, unchanged 1, changed 0/);
});
