// Runs a program (Neo4j's Java) and ends it when the process that asked for it goes away, even by kill -9.
// Arguments: held|detached, log file, milliseconds between SIGTERM and SIGKILL, program, its arguments.
// Plain JavaScript without dependencies: it starts in no time and stays small beside the server.
import { spawn } from 'node:child_process';
import { openSync } from 'node:fs';

const [mode, logFile, grace, program, ...args] = process.argv.slice(2);
const log = openSync(logFile, 'w', 0o600);
const child = spawn(program, args, { stdio: ['ignore', log, log] });

const tell = (message, then = () => {}) => {
  if (process.connected) process.send(message, then);
  else then();
};
let stopping = false;
const stop = () => {
  if (stopping) return;
  stopping = true;
  child.kill('SIGTERM');
  setTimeout(() => child.kill('SIGKILL'), Number(grace));
};

child.on('spawn', () => tell({ pid: child.pid }));
child.on('error', (error) => tell({ error: error.message }, () => process.exit(1)));
child.on('exit', (code) => process.exit(code ?? 1));

process.on('SIGTERM', stop);
// The terminal's Ctrl-C and hang-up are for the process that asked for the server; it decides when to stop.
process.on('SIGINT', () => {});
process.on('SIGHUP', () => {});
if (mode === 'held') {
  process.on('disconnect', stop);
  if (!process.connected) stop();
}
