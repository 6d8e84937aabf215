import type { ArticleDiagnostic, ImportReport, RefusedClaim } from '../import-articles.ts';
import type { ModelUsage } from '../llm/model-usage.ts';
import { formatCost } from '../llm/price-table.ts';
import { groupBy } from '../model/group-by.ts';
import { REFUSAL_REASONS, type RefusalReason } from '../model/refusal.ts';

/** Refused claims of each reason, and diagnostics of each code, that are shown. */
const EXAMPLES = 2;

/** Writes what became of the articles, for a terminal. */
export function writeSummary(report: ImportReport, seconds: number, dryRun: boolean): string {
  const { articles, imported, unchanged, changed, duplicates, rejected, refused, diagnostics, usage } = report;
  const lines = [
    `${dryRun ? 'Would import' : 'Imported'} from ${count(articles, 'article')} in ${seconds.toFixed(1)} s${dryRun ? ' (nothing was written)' : ''}:`,
    `  imported ${imported}, unchanged ${unchanged}, changed ${changed}, duplicates ${duplicates.length}, rejected ${rejected.length}`,
    `  claims        ${report.claimsAdded} added, ${report.claimsRetracted} retracted`,
    `  relationships ${report.relationshipsAdded} added, ${report.relationshipsRetracted} retracted`,
    ...(usage ? [`  model         ${writeUsage(usage)}`] : []),
    ...duplicates.map(({ path, of }) => `  duplicate  ${path} is the same as ${of}`),
    ...rejected.map(({ code, reason }) => `  rejected   ${reason} (${code})`),
    ...writeRefused(refused),
    ...writeDiagnostics(diagnostics),
  ];
  return lines.join('\n');
}

function writeUsage({ model, requests, cached, inputTokens, outputTokens, cost }: ModelUsage): string {
  const number = (tokens: number) => tokens.toLocaleString('en');
  const tokens = `${number(inputTokens)} tokens in, ${number(outputTokens)} out`;
  return `${count(requests, 'request')}, ${cached} from the cache, ${tokens}${cost ? `, ${formatCost(cost)}` : ''} (${model})`;
}

/** Writes what the gate did not let pass: how much for each reason, the most first, with a few examples. */
function writeRefused(refused: readonly RefusedClaim[]): readonly string[] {
  if (refused.length === 0) return [];
  const byReason = [...groupBy(refused, ({ reason }) => reason)].sort(([, a], [, b]) => b.length - a.length);
  const isAll = byReason.every(([, claims]) => claims.length <= EXAMPLES);
  return [
    `  refused    ${count(refused.length, 'claim')} that did not hold${isAll ? '' : '; --json lists all of them'}`,
    ...byReason.flatMap(([reason, claims]) => writeReason(reason, claims)),
  ];
}

function writeReason(reason: RefusalReason, claims: readonly RefusedClaim[]): readonly string[] {
  return [
    `    ${claims.length} ${reason}: ${REFUSAL_REASONS[reason]}`,
    ...claims.slice(0, EXAMPLES).map(({ path, proposal, detail }) => `      ${path}: ${proposal} (${detail})`),
  ];
}

/** Writes what was odd about articles: how much for each code, the most first, with the first few. */
function writeDiagnostics(diagnostics: readonly ArticleDiagnostic[]): readonly string[] {
  if (diagnostics.length === 0) return [];
  const byCode = [...groupBy(diagnostics, ({ code }) => code)].sort(([, a], [, b]) => b.length - a.length);
  const articles = new Set(diagnostics.map(({ path }) => path)).size;
  const isAll = byCode.every(([, told]) => told.length <= EXAMPLES);
  const head = `  look at    ${count(articles, 'article')} that could be read, but not without a doubt`;
  return [
    `${head}${isAll ? '' : '; cloudties import --json lists all of them'}`,
    ...byCode.flatMap(([code, told]) => [
      `    ${told.length} ${code}`,
      ...told.slice(0, EXAMPLES).map(writeDiagnostic),
    ]),
  ];
}

function writeDiagnostic({ path, line, message }: ArticleDiagnostic): string {
  return `      ${path}${line === undefined ? '' : `:${line}`}: ${message}`;
}

/** Writes a number with its noun: `1 article`, `2 articles`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
