import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../../../src/config.ts';
import { cliEnvironment } from '../commands/run-cli.ts';

/** A block of a document that shows commands, each behind `$ `, and what they print. */
const BLOCK = /^```console\n([\s\S]*?)^```$/gm;
/** Stands before what each command prints; no text holds it. */
const MARK = '\u001e';

/** Lists the commands that a document shows, in order; a line that ends with a backslash goes on. */
export function listCommands(document: string): readonly string[] {
  return [...document.matchAll(BLOCK)].flatMap(([, block]) => splitBlock(block!).map(({ command }) => command));
}

/** Writes a document anew with what its commands print now; where that differs only by times and sums, the document's own stays. */
export function renewDocument(document: string, printed: readonly string[]): string {
  let at = 0;
  return document.replace(BLOCK, (_, block: string) => {
    const parts = splitBlock(block).map(({ command, output }) => {
      const now = printed[at++]!;
      return `$ ${command}\n${withoutTimes(now) === withoutTimes(output) ? output : now}`;
    });
    return `\`\`\`console\n${parts.join('')}\`\`\``;
  });
}

/** Runs commands one after the other in one shell of a folder, `npx cloudties` as this checkout; what each prints, errors apart. */
export function runCommands(commands: readonly string[], folder: string): Promise<readonly string[]> {
  const script = [
    `npx() { shift; ${process.execPath} ${join(ROOT, 'bin/cloudties.js')} "$@"; }`,
    ...commands.map((command) => `printf '${MARK}'\n${command}`),
  ].join('\n');
  // Characters of Chinese are one to `grep` only where the shell knows UTF-8.
  const env = cliEnvironment({ LC_ALL: 'C.UTF-8' });
  const shell = spawn('bash', ['-c', script], { cwd: folder, env });
  let [stdout, stderr] = ['', ''];
  shell.stdout.setEncoding('utf8').on('data', (chunk) => {
    stdout += chunk;
  });
  shell.stderr.setEncoding('utf8').on('data', (chunk) => {
    stderr += chunk;
  });
  return new Promise((resolve, reject) => {
    shell.on('error', reject);
    shell.on('close', (code, signal) => {
      const printed = stdout.split(MARK).slice(1);
      if (printed.length === commands.length) resolve(printed);
      else
        reject(
          new Error(
            `Of ${commands.length} commands ${printed.length} ran, the shell ended with ${signal ?? code}:\n${stderr}`,
          ),
        );
    });
  });
}

function splitBlock(block: string): readonly { readonly command: string; readonly output: string }[] {
  return block.split(/^\$ /m).flatMap((part) => {
    const command = /^(?:.*\\\n)*.*/.exec(part)![0];
    return part === '' ? [] : [{ command, output: part.slice(command.length + 1) }];
  });
}

/** Leaves out what no two runs share: instants, roots, ids of decisions, and the version. */
function withoutTimes(text: string): string {
  return text
    .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g, 'instant')
    .replace(/\b[0-9a-f]{64}\b/g, 'root')
    .replace(/\bdecision [0-9a-f]{24}\b/g, 'decision')
    .replace(/\bcloudties \d+\.\d+\.\d+\b/g, 'cloudties');
}
