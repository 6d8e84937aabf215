import { AppError } from '../errors.ts';

const LINES = 12;

/** Makes the error for a server that ended or did not get ready, from what it printed. */
export function toStartError(what: string, log: string, logFile: string): AppError {
  const lines = log.split('\n').filter((line) => line.trim() !== '');
  const tail = lines.slice(-LINES).map((line) => `  ${line.slice(0, 300)}`);
  const message = [
    `${what} The whole log is ${logFile}${tail.length > 0 ? '; its end:' : ', and is empty.'}`,
    ...tail,
  ].join('\n');
  if (/No space left on device|Disk quota exceeded/i.test(log)) {
    return new AppError('DATA_FOLDER', `The disk is full. Make room, then start again. ${message}`);
  }
  if (isStoreLocked(log)) {
    return new AppError(
      'LOCKED',
      `Another Neo4j has the same data folder open. End it, or name another folder in CLOUDTIES_DATA. ${message}`,
    );
  }
  if (/UnsupportedClassVersionError|Unsupported class file major version/.test(log)) {
    return new AppError('NEO4J_START', `This Java cannot run Neo4j; Java 17 or 21 can. ${message}`);
  }
  if (/There is insufficient memory|Could not reserve enough space|OutOfMemoryError/.test(log)) {
    return new AppError('NEO4J_START', `Too little memory. Free some, or set CLOUDTIES_NEO4J_HEAP=512m. ${message}`);
  }
  return new AppError('NEO4J_START', message);
}

/** Tells from its log that a server ended because an address was taken. */
export function isPortTaken(log: string): boolean {
  return /Address already in use|BindException|PortBindException/.test(log);
}

/** Tells from its log that a server ended because another one has the store open. */
export function isStoreLocked(log: string): boolean {
  return /FileLockException|Lock file has been locked by another process|Unable to obtain lock on file/.test(log);
}
