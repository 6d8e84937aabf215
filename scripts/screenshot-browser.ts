import { resolve } from 'node:path';
import { BROWSER_PATHS } from '../src/browser/browser-paths.ts';
import { listBrowserQuestions } from '../src/browser/browser-question.ts';
import { loadStatements } from '../src/graph/load-statements.ts';
import {
  findChromium,
  openNeo4jBrowser,
  runInNeo4jBrowser,
  serveBrowserRoutes,
  startChromium,
} from './drive-neo4j-browser.ts';

// Renews the picture of Neo4j Browser in the docs, from a running Neo4j that holds the sample articles
// (with client.allow_telemetry=false, else a notice about that is in the picture).
const USAGE = 'usage: tsx scripts/screenshot-browser.ts HTTP_URL BOLT_URL PASSWORD [OUTPUT.png] [USER]';
const QUESTION = 'Customers of a cloud';

const [httpUrl, boltUrl, password, output = 'docs/images/neo4j-browser.png', user = 'neo4j'] = process.argv.slice(2);
const chromium = findChromium();
const questions = listBrowserQuestions(loadStatements().values());
const slide = questions.findIndex(({ title }) => title === QUESTION) + 1;
const question = questions[slide - 1];

if (!httpUrl || !boltUrl || !password) {
  console.error(USAGE);
  process.exitCode = 2;
} else if (!chromium || !question) {
  console.error(
    chromium ? `No statement of cypher/browser is called "${QUESTION}".` : 'No Chromium: apt-get install chromium',
  );
  process.exitCode = 1;
} else {
  const routes = await serveBrowserRoutes();
  const browser = await startChromium(chromium, [new URL(httpUrl).hostname]);
  try {
    const page = await browser.newPage({ viewport: { width: 1330, height: 610 }, deviceScaleFactor: 1.5 });
    await openNeo4jBrowser(page, { httpUrl, boltUrl, user, password });
    await runInNeo4jBrowser(page, `:style ${routes.url}${BROWSER_PATHS.style}`);
    await page.getByText('node.CloudProvider').first().waitFor();
    await runInNeo4jBrowser(page, `:guide ${routes.url}${BROWSER_PATHS.guide}#slide-${slide}`);
    await page.getByRole('heading', { name: QUESTION }).waitFor();
    await runInNeo4jBrowser(page, ':clear');
    await runInNeo4jBrowser(page, question.cypher);
    await page.getByTestId('vizInspector').waitFor();
    await page.getByLabel('Collapse the node properties display').click();
    // The forces of the layout come to rest in a few seconds, and nothing tells when.
    await page.waitForTimeout(7_000);
    await page.getByLabel('zoom-to-fit').click();
    await page.waitForTimeout(1_500);
    await page.screenshot({ path: resolve(output) });
    console.log(`${output} shows "${QUESTION}".`);
  } finally {
    await browser.close();
    await routes.stop();
  }
}
