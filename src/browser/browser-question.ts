/** What this folder needs to know of a statement of cypher/browser. */
export interface BrowserStatement {
  /** Path below cypher/ without extension: `browser/07-who-left-a-cloud`. The number orders the questions. */
  readonly name: string;
  /** What it is for, in a sentence. */
  readonly description: string;
  /** The Cypher, header included. */
  readonly text: string;
}

/** A question that a person runs in Neo4j Browser. */
export interface BrowserQuestion {
  readonly title: string;
  readonly description: string;
  /** The Cypher alone, as one would type it. */
  readonly cypher: string;
}

const FOLDER = 'browser/';

/** Lists the questions among statements (those of cypher/browser), in the order of their numbers. */
export function listBrowserQuestions(statements: Iterable<BrowserStatement>): readonly BrowserQuestion[] {
  return [...statements]
    .filter((statement) => statement.name.startsWith(FOLDER))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, description, text }) => ({ title: toTitle(name), description, cypher: withoutHeader(text) }));
}

/** Makes a title of a statement's name: `browser/07-who-left-a-cloud` is "Who left a cloud". */
function toTitle(name: string): string {
  const words = name.slice(FOLDER.length).replace(/^\d+-/, '').replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function withoutHeader(text: string): string {
  return text.replace(/^(?:\/\/[^\n]*(?:\n|$))+/, '').trim();
}
