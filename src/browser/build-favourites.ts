import { type BrowserStatement, listBrowserQuestions } from './browser-question.ts';
import { zipFiles } from './zip-files.ts';

const FOLDER = 'cloudties';

/**
 * Builds the saved favourites that Neo4j Browser 5 takes when the file is dropped onto its window: a zip with one `.cypher` file for each
 * statement of cypher/browser, in one folder. The first line of each is a comment, which Browser shows as the favourite's name.
 */
export function buildFavourites(statements: Iterable<BrowserStatement>): Uint8Array<ArrayBuffer> {
  return zipFiles(
    listBrowserQuestions(statements).map(({ title, description, cypher }, index) => ({
      path: `${FOLDER}/${String(index + 1).padStart(2, '0')}.cypher`,
      text: `// ${title}\n// ${description}\n${cypher}\n`,
    })),
  );
}
