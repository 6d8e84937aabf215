import type { Driver } from 'neo4j-driver';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type BrowserRouteServer,
  findChromium,
  openNeo4jBrowser,
  runInNeo4jBrowser,
  serveBrowserRoutes,
  startChromium,
} from '../../../scripts/drive-neo4j-browser.ts';
import { BROWSER_PATHS } from '../../../src/browser/browser-paths.ts';
import { listBrowserQuestions } from '../../../src/browser/browser-question.ts';
import { loadStatements } from '../../../src/graph/load-statements.ts';
import { clearGraph, openTestDriver, testNeo4j } from '../../neo4j/connect.ts';
import { writeSampleGraph } from './write-sample-graph.ts';

const chromium = findChromium();
const { http, uri, user, password } = testNeo4j();
const missing = chromium
  ? http === undefined && 'this Neo4j has no known HTTP address'
  : 'no Chromium here (apt-get install chromium)';
const questions = listBrowserQuestions(loadStatements().values());

describe.skipIf(missing)(`Neo4j Browser in Chromium${missing ? `: skipped, ${missing}` : ''}`, () => {
  let driver: Driver;
  let routes: BrowserRouteServer;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    driver = openTestDriver();
    await writeSampleGraph(driver, 'labels');
    routes = await serveBrowserRoutes();
    browser = await startChromium(chromium!, [new URL(http!).hostname]);
    page = await browser.newPage({ viewport: { width: 1500, height: 900 } });
    page.setDefaultTimeout(30_000);
    await openNeo4jBrowser(page, { httpUrl: http!, boltUrl: uri, user, password });
  });
  afterAll(async () => {
    await browser?.close();
    await routes?.stop();
    await clearGraph(driver);
    await driver.close();
  });

  it('takes the style', async () => {
    await runInNeo4jBrowser(page, `:style ${routes.url}${BROWSER_PATHS.style}`);
    await page.getByText('node.CloudProvider').first().waitFor();
  });

  it('shows the guide in the side bar, a slide for each question', async () => {
    await runInNeo4jBrowser(page, `:guide ${routes.url}${BROWSER_PATHS.guide}`);
    await page.getByRole('heading', { name: 'Who uses which cloud, and who says so' }).waitFor();
    await page.getByText('Next', { exact: true }).click();
    await page.getByRole('heading', { name: questions[0]!.title }).waitFor();
  });

  it('runs the first question of the guide with a click, and draws it in our colours', async () => {
    await page.locator('pre.runnable').first().click();
    await page.getByTestId('editor-Run').click();
    const cloud = page.getByTestId('property-details-overview-node-label-CloudProvider');
    await cloud.waitFor();
    expect(await cloud.evaluate((chip) => getComputedStyle(chip).backgroundColor)).toBe('rgb(247, 151, 103)');
    await page.locator('g.node').nth(10).waitFor();
  });

  it('saves all questions as favourites when the zip is dropped onto it', async () => {
    const answer = await fetch(`${routes.url}${BROWSER_PATHS.favourites}`);
    const bytes = [...new Uint8Array(await answer.arrayBuffer())];
    const files = await page.evaluateHandle((content) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(content)], 'favourites.zip', { type: 'application/zip' }));
      return transfer;
    }, bytes);
    await page.dispatchEvent('.filedrop', 'drop', { dataTransfer: files });
    await page.getByTestId('navigationFavorites').click();
    await page.getByText('cloudties', { exact: true }).click();
    for (const { title } of questions)
      await page.getByText(title, { exact: true }).first().waitFor({ state: 'attached' });
  });
});
