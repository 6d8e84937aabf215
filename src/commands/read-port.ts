import { InvalidArgumentError } from 'commander';

/**
 * Reads a port of the command line: 0 to 65535.
 * @throws InvalidArgumentError, which commander tells the user
 */
export function readPort(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new InvalidArgumentError('It must be a whole number, 0 to 65535.');
}
