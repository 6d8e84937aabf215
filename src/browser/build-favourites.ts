import { strToU8, zipSync } from 'fflate';
import { type BrowserStatement, listBrowserQuestions } from './browser-question.ts';

const FOLDER = 'cloudties';
/** The first day that a zip can tell: the same questions always give the same bytes. */
const DAY = new Date(1980, 0, 1);

/**
 * Builds the saved favourites that Neo4j Browser 5 takes when the file is dropped onto its window: a zip with one `.cypher` file for each
 * statement of cypher/browser, in one folder. The first line of each is a comment, which Browser shows as the favourite's name.
 */
export function buildFavourites(statements: Iterable<BrowserStatement>): Uint8Array<ArrayBuffer> {
  const files = listBrowserQuestions(statements).map(({ title, description, cypher }, index) => [
    `${FOLDER}/${String(index + 1).padStart(2, '0')}.cypher`,
    strToU8(`// ${title}\n// ${description}\n${cypher}\n`),
  ]);
  return zipSync(Object.fromEntries(files), { level: 0, mtime: DAY });
}
