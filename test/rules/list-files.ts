import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../src/config.ts';

/** Lists the files of the project: those that git tracks or would, relative to the root; none that is deleted. */
export function listFiles(...folders: readonly string[]): readonly string[] {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard', '--', ...folders];
  return [...new Set(execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).split('\n'))]
    .filter((file) => file !== '' && existsSync(join(ROOT, file)))
    .sort();
}

/** Lists every line of the files that an expression finds, as `file:line: text`. */
export function findLines(files: readonly string[], expression: RegExp): readonly string[] {
  return files.flatMap((file) =>
    readFileSync(join(ROOT, file), 'utf8')
      .split('\n')
      .flatMap((line, index) => (expression.test(line) ? [`${file}:${index + 1}: ${line.trim().slice(0, 120)}`] : [])),
  );
}
