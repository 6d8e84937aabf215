import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium, startChromium } from '../../scripts/drive-neo4j-browser.ts';
import { type Listening, listen } from '../../src/graphql/listen.ts';
import { READY_QUERIES } from '../../src/graphql/ready-queries.ts';
import { openApi, type TestApi } from './open-api.ts';

const chromium = findChromium();
const missing = chromium ? '' : ': skipped, no Chromium here (apt-get install chromium)';

describe.skipIf(!chromium)(`GraphiQL in Chromium${missing}`, () => {
  let api: TestApi;
  let listening: Listening;
  let browser: Browser;
  let visitor: BrowserContext;
  let page: Page;
  beforeAll(async () => {
    api = await openApi();
    listening = await listen(api.server, '127.0.0.1', 0);
    browser = await startChromium(chromium!);
    visitor = await browser.newContext({ viewport: { width: 1400, height: 800 } });
    page = await visitor.newPage();
  });
  afterAll(async () => {
    await browser?.close();
    await listening.close();
    await api.close();
  });

  /** Opens the page as one who comes again, and tells how many tabs there are, which is open, and how its query begins. */
  async function visit(): Promise<{ tabs: number; open: string; text: string }> {
    await page.close();
    page = await visitor.newPage();
    page.setDefaultTimeout(30_000);
    await page.goto(`${listening.url}/graphql`);
    return look();
  }

  async function look() {
    await page.locator('.graphiql-query-editor .view-lines').waitFor();
    const open = page.getByRole('tab', { selected: true });
    await open.waitFor();
    // The tabs are kept half a second after they change.
    await page.waitForTimeout(1_500);
    const text = await page.locator('.graphiql-query-editor .view-lines').textContent();
    return {
      tabs: await page.getByRole('tab').count(),
      open: (await open.getByRole('button').first().textContent()) ?? '',
      text: (text ?? '').replaceAll('\u00a0', ' '),
    };
  }

  test('opens with the first ready query, at the first visit and at every later one', async () => {
    for (const _ of ['first', 'second', 'third']) {
      const { tabs, open, text } = await visit();
      expect({ tabs, open }).toEqual({ tabs: READY_QUERIES.length, open: 'Customers' });
      expect(text).toContain('Which organizations use AWS');
    }
  });

  test('goes on where the last visit ended: in another tab, with what was typed there', async () => {
    // By the keyboard: GraphiQL takes the first click of a mouse for the start of a drag.
    await page.getByRole('tab', { name: 'Migrations' }).getByRole('button').first().press('Enter');
    expect(await look()).toMatchObject({ open: 'Migrations' });
    expect(await visit()).toMatchObject({ tabs: READY_QUERIES.length, open: 'Migrations' });
    await page.locator('.graphiql-query-editor .view-lines').click();
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText('query Mine { stats { articles } }');
    await look();
    for (const _ of ['again', 'and again']) {
      const { tabs, open, text } = await visit();
      expect({ tabs, open }).toEqual({ tabs: READY_QUERIES.length, open: 'Mine' });
      expect(text).toContain('query Mine');
    }
  });

  test('opens the query of a link in a tab of its own, once', async () => {
    const link = `${listening.url}/graphql?query=${encodeURIComponent('query Linked { stats { claims } }')}`;
    for (const _ of ['first', 'second']) {
      await page.goto(link);
      expect(await look()).toMatchObject({ tabs: READY_QUERIES.length + 1, open: 'Linked' });
    }
  });
});
