import { type BrowserQuestion, type BrowserStatement, listBrowserQuestions } from './browser-question.ts';
import { escapeHtml } from './escape-html.ts';

export interface GuideOptions {
  /** Where GraphQL answers, for the link on the first slide. */
  readonly graphqlUrl: string;
  /** Where the zip of favourites can be had. */
  readonly favouritesUrl: string;
  /** Where the style can be had, for `:style`. */
  readonly styleUrl: string;
}

/** What the colours of web/browser/style.grass mean. */
const COLOURS = [
  ['#F79767', 'a cloud provider'],
  ['#4C8EDA', 'a company, bank, public body or university'],
  ['#8DCC93', 'a person'],
  ['#B57BB5', 'an event'],
  ['#FFFFFF', 'an article'],
  ['#FFE9A8', 'a claim: one sentence of an article'],
  ['#E3E7ED', 'a name as an article writes it (small)'],
] as const;

/** Builds the guide that Neo4j Browser 5 shows: a first slide that explains, then one slide for each statement of cypher/browser. */
export function buildGuide(statements: Iterable<BrowserStatement>, options: GuideOptions): string {
  const questions = listBrowserQuestions(statements);
  const slides = [firstSlide(questions, options), ...questions.map(questionSlide)];
  return `<article class="guide">
<title>cloudties</title>
<carousel class="deck container-fluid">
${slides.join('\n')}
</carousel>
</article>
`;
}

function firstSlide(
  questions: readonly BrowserQuestion[],
  { graphqlUrl, favouritesUrl, styleUrl }: GuideOptions,
): string {
  return slide(
    'Who uses which cloud, and who says so',
    `<p class="lead">Each of the next ${questions.length} slides asks one question. Click a statement to put it into the editor, change the
names in it, and run it.</p>
<ul style="list-style: none; margin-left: 0">
${COLOURS.map(([colour, kind]) => `<li><span style="color: ${colour}; font-size: 1.8em; vertical-align: middle">&#9679;</span> ${escapeHtml(kind)}</li>`).join('\n')}
</ul>
<p>Every line between two of them shows its status: active, planned, ended, disputed or rumoured. Double-click a node to see what
else it is tied to. Shapes without these colours? Load the style:</p>
<pre class="pre-scrollable code runnable">:style ${escapeHtml(styleUrl)}</pre>
<p>The same questions as saved favourites: fetch <a href="${escapeHtml(favouritesUrl)}" target="_blank" rel="noreferrer">the zip file</a>
and drop it onto this window. For programs there is <a href="${escapeHtml(graphqlUrl)}" target="_blank" rel="noreferrer">GraphQL</a>.</p>`,
  );
}

function questionSlide({ title, description, cypher }: BrowserQuestion): string {
  return slide(
    escapeHtml(title),
    `<p class="lead">${escapeHtml(description)}</p>
<pre class="pre-scrollable code runnable">${escapeHtml(cypher)}</pre>`,
  );
}

function slide(title: string, content: string): string {
  return `<slide class="row-fluid">
<div class="col-sm-12">
<h3>${title}</h3>
${content}
</div>
</slide>`;
}
