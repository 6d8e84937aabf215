import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT, readConfig } from '../src/config.ts';
import { toMs } from './measure.ts';
import type { Target } from './report.ts';

// Writes what the last runs found into docs/performance.md, between the marks of each benchmark; what did not run stays as it is.
// Usage: tsx bench/run.ts figures [--from FOLDER]   the folder of the JSON files; that of the cache folder when absent
const { values } = parseArgs({ options: { from: { type: 'string' } } });
const folder = values.from ?? join(readConfig().cacheFolder, 'bench', 'results');
const file = join(ROOT, 'docs', 'performance.md');

// biome-ignore lint/suspicious/noExplicitAny: each benchmark writes what it found
type Result = any;

const toTable = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
const toTargets = (targets: readonly Target[]): string =>
  toTable(
    ['target', 'wanted', 'found', ''],
    targets.map(({ what, wanted, found, isMet }) => [what, wanted, found, isMet ? 'met' : '**missed**']),
  );
const contendersOf = ({ queries }: Result): string[] => Object.keys(queries[0].contenders);
const toRead = (result: Result): string =>
  toTable(
    ['question', 'statements', ...contendersOf(result)],
    result.queries.map(({ name, about, statements, contenders }: Result) => [
      ...[`${name} ${about}`, statements],
      ...contendersOf(result).map((key) => {
        const { p50, p99, perSecond } = contenders[key];
        return `${toMs(p50)} / ${toMs(p99)} / ${toMs(perSecond)}`;
      }),
    ]),
  );

/** What stands between the marks of a benchmark, made of its JSON. */
const SECTIONS: Readonly<Record<string, (result: Result) => string>> = {
  'read-1000000': (result) => `${toRead(result)}\n\n${toTargets(result.targets)}`,
  'read-10000': toRead,
  'read-100000': toRead,
  pages: ({ rows }) =>
    toTable(
      ['list', 'short: rows', 'ms', 'long: rows', 'page 1: ms', 'times', 'page', 'ms', 'times'],
      rows.map(({ name, small, large, deep, page, totals }: Result) => [
        ...[name, totals[0], toMs(small), totals[1], toMs(large), (large / small).toFixed(2)],
        ...[Math.floor(page), toMs(deep), (deep / small).toFixed(2)],
      ]),
    ),
  load: ({ targets }) => toTargets(targets),
  imports: ({ runs, targets }) =>
    `${toTable(
      ['16 callers', 'articles', 'answers', 'p50 ms', 'p99 ms', 'worst ms'],
      runs.map(({ name, articles, answers, p50, p99, worst }: Result) => [
        ...[name, articles, answers],
        ...[p50, p99, worst].map(toMs),
      ]),
    )}\n\n${toTargets(targets)}`,
  start: ({ targets }) => toTargets(targets),
  write: ({ seconds, sizes, claims, targets }) =>
    `${toTable(
      ['run', 'seconds', 'claims/s', 'nodes and relationships/s'],
      Object.entries(seconds as Record<string, number>).map(([name, took]) => [
        ...[name, took.toFixed(2), Math.round(claims / took)],
        sizes[name] === undefined ? '' : Math.round(sizes[name] / took),
      ]),
    )}\n\n${toTargets(targets)}`,
  plans: ({ plans }) =>
    plans
      .map(({ name, about, statement, hits, lines }: Result) =>
        [`**${name}** (${about}): ${statement} ${hits} database hits.`, '', '```', ...lines, '```'].join('\n'),
      )
      .join('\n\n'),
};

let text = readFileSync(file, 'utf8');
for (const [name, write] of Object.entries(SECTIONS)) {
  const path = join(folder, `${name}.json`);
  if (!existsSync(path)) continue;
  const result = JSON.parse(readFileSync(path, 'utf8')) as Result;
  const size = result.claims === undefined ? '' : `, ${result.claims.toLocaleString('en')} claims`;
  const load = result.load === undefined ? '' : `, at a load of ${result.load.toFixed(1)} in the end`;
  const told = `Measured on ${result.at.slice(0, 10)}, ${result.machine.cpus} cores${size}${load}.`;
  const marks = new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(<!-- /${name} -->)`, 'u');
  text = text.replace(marks, (_, start: string, end: string) => `${start}${told}\n\n${write(result)}\n${end}`);
  console.log(`${name}: ${told}`);
}
writeFileSync(file, text);
