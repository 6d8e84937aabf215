import type { ImportReport } from '../import-articles.ts';

/** Writes what became of the articles, for a terminal. */
export function writeSummary(report: ImportReport, seconds: number, dryRun: boolean): string {
  const { articles, imported, unchanged, changed, duplicates, rejected } = report;
  const lines = [
    `${dryRun ? 'Would import' : 'Imported'} from ${count(articles, 'article')} in ${seconds.toFixed(1)} s${dryRun ? ' (nothing was written)' : ''}:`,
    `  imported ${imported}, unchanged ${unchanged}, changed ${changed}, duplicates ${duplicates.length}, rejected ${rejected.length}`,
    `  claims        ${report.claimsAdded} added, ${report.claimsRetracted} retracted`,
    `  relationships ${report.relationshipsAdded} added, ${report.relationshipsRetracted} retracted`,
    ...duplicates.map(({ path, of }) => `  duplicate  ${path} is the same as ${of}`),
    ...rejected.map(({ code, reason }) => `  rejected   ${reason} (${code})`),
  ];
  return lines.join('\n');
}

/** Writes a number with its noun: `1 article`, `2 articles`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
