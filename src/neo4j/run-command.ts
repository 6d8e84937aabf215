import { spawn } from 'node:child_process';

export interface CommandResult {
  /** Exit code; undefined when the program is not there or had to be ended. */
  readonly code?: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CommandOptions {
  readonly env: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Milliseconds after which the command is ended; none by default. */
  readonly timeout?: number;
  readonly signal?: AbortSignal;
  readonly onLine?: (line: string) => void;
}

/** Runs a program to its end and collects what it prints; a program that is not there gives no code and does not throw. */
export function runCommand(program: string, args: readonly string[], options: CommandOptions): Promise<CommandResult> {
  const { env, cwd, timeout, signal, onLine } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { env, cwd, timeout, signal, stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let stderr = '';
    let rest = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) onLine?.(line);
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', () => {
      if (signal?.aborted) reject(signal.reason);
      else resolve({ stdout, stderr });
    });
    child.on('close', (code) => resolve({ ...(code !== null && { code }), stdout, stderr }));
  });
}
