import type { AuditRow } from '../audit/audit-report.ts';
import { escapeHtml } from '../browser/escape-html.ts';
import type { ClaimRecord } from '../graph/read-records.ts';
import type { StatementRow } from '../graph/run-statement.ts';
import type { AuditAnswer, AuditSection } from './run-audit.ts';
import { count } from './write-summary.ts';

const STYLE = `
:root { color-scheme: light dark; --line: #d0d7de; --faint: #656d76; --mark: #fff8dc }
@media (prefers-color-scheme: dark) { :root { --line: #3d444d; --faint: #9198a1; --mark: #2d2a1a } }
body { font: 15px/1.5 system-ui, 'Noto Sans CJK SC', sans-serif; max-width: 78rem; margin: 2rem auto; padding: 0 1rem }
h2 { margin: 2.5rem 0 .25rem }
p { margin: .25rem 0 1rem; color: var(--faint) }
table { border-collapse: collapse; width: 100% }
.wide { overflow-x: auto }
th, td { border-bottom: 1px solid var(--line); padding: .35rem .6rem; text-align: left; vertical-align: top; overflow-wrap: break-word }
th { border-bottom-width: 2px; white-space: nowrap }
.number { text-align: right; white-space: nowrap }
.quote { background: var(--mark) }
.behind td { padding: 0 .6rem .5rem 1.6rem; font-size: .93em }
.has-claims td { border-bottom: 0 }
blockquote { max-width: 60rem; margin: .3rem 0 0; padding: .1rem .7rem; border-left: 3px solid var(--line) }
cite, .id { color: var(--faint); font-style: normal; font-size: .9em }
.id { font-family: ui-monospace, monospace }
@media print { body { max-width: none; margin: 0 } h2 { break-after: avoid } tr { break-inside: avoid } }
`;

/** What a page says of the graph that was audited; instants and days in ISO. */
export interface AuditPageHead {
  readonly graph: StatementRow<'read/node/counts'>;
  readonly writtenAt: string;
  readonly asOf?: string | undefined;
  readonly knownAt?: string | undefined;
}

/**
 * Writes an audit as one page that stands by itself: no script, nothing from the network, every text escaped. Behind each
 * relationship stand its newest sentences.
 */
export function writeAuditPage(answer: AuditAnswer, { graph, writtenAt, asOf, knownAt }: AuditPageHead): string {
  const { summary, sections } = answer;
  const title = summary ? 'Audit' : `Audit: ${toWords(sections[0]!.report.name)}`;
  const relationships = graph.relationships.reduce((sum, of) => sum + of.count, 0);
  const head = [
    count(relationships, 'relationship'),
    count(graph.claims, 'claim'),
    count(graph.articles, 'article'),
    ...(asOf ? [`what held on ${asOf}, or may have`] : []),
    ...(knownAt ? [`as known by ${toMinute(knownAt)}`] : []),
    `written ${toMinute(writtenAt)}`,
  ];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(`${head.join(', ')}.`)}</p>
${summary ? writeSummary(summary, sections) : ''}
${sections.map(writeSection).join('\n')}
</body>
</html>`;
}

function writeSummary(summary: NonNullable<AuditAnswer['summary']>, sections: readonly AuditSection[]): string {
  const rows = summary.map(({ report, rows: found, what }) => {
    const shown = sections.some((section) => section.report.name === report);
    const name = shown ? `<a href="#${escapeHtml(report)}">${escapeHtml(report)}</a>` : escapeHtml(report);
    return `<tr><td>${name}</td><td class="number">${found}</td><td>${escapeHtml(what)}</td></tr>`;
  });
  return `<div class="wide"><table>
<tr><th>report</th><th class="number">rows</th><th>what it lists</th></tr>
${rows.join('\n')}
</table></div>`;
}

/** Ids of ends and claims, which are for programs; the id of what a row is about stays. */
const FOR_PROGRAMS = /Ids?$/;
/** What the sentences behind a contradiction tell. */
const TOLD_BEHIND = /^(?:says|day|quote|article|against.*)$/;

function writeSection({ report, rows, total, behind }: AuditSection): string {
  const isTold = (column: string) => report.columns.includes('claimIds') && TOLD_BEHIND.test(column);
  const columns = report.columns.filter((column) => !FOR_PROGRAMS.test(column) && !isTold(column));
  const head = columns.map((column) => `<th>${escapeHtml(toWords(column))}</th>`).join('');
  const body = rows.map((row) => writeRow(columns, row, behind.get(row) ?? []));
  return `<h2 id="${escapeHtml(report.name)}">${escapeHtml(toWords(report.name))}</h2>
<p>${escapeHtml(report.description)}${rows.length < total ? ` ${rows.length} of ${total} rows stand here.` : ''}</p>
${rows.length === 0 ? '<p>Nothing found.</p>' : `<div class="wide"><table>\n<tr>${head}</tr>\n${body.join('\n')}\n</table></div>`}`;
}

function writeRow(columns: readonly string[], row: AuditRow, claims: readonly ClaimRecord[]): string {
  const cells = columns.map((column) => {
    const value = row[column];
    const kind = typeof value === 'number' ? 'number' : column === 'id' ? 'id' : /quote/i.test(column) ? 'quote' : '';
    return `<td${kind && ` class="${kind}"`}>${escapeHtml(toText(value))}</td>`;
  });
  const line = `<tr${claims.length > 0 ? ' class="has-claims"' : ''}>${cells.join('')}</tr>`;
  if (claims.length === 0) return line;
  return `${line}\n<tr class="behind"><td colspan="${columns.length}">${claims.map(writeClaim).join('')}</td></tr>`;
}

function writeClaim({ quote, status, date, article }: ClaimRecord): string {
  const { title, url, outlet, publishedOn } = article;
  const named = escapeHtml(title);
  const linked =
    url && /^https?:\/\//i.test(url) ? `<a href="${escapeHtml(url)}" rel="noreferrer">${named}</a>` : named;
  const told = [date ? `${status} ${date}` : status, outlet, publishedOn].filter(Boolean).join(', ');
  return `<blockquote>${escapeHtml(quote)} <cite>${linked}, ${escapeHtml(told)}</cite></blockquote>`;
}

function toMinute(instant: string): string {
  return `${instant.slice(0, 16).replace('T', ' ')} UTC`;
}

function toText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number' && !Number.isInteger(value)) return value.toFixed(2);
  return Array.isArray(value) ? value.map(toText).join(', ') : String(value);
}

/** Writes a name in words: `lastReported` and `last-reported` are "last reported". */
function toWords(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replaceAll('-', ' ');
}
