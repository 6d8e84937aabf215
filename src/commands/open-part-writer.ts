import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { refuseExisting, toOutputError } from './write-whole-file.ts';

/** How much a part holds. */
export interface PartLimits {
  readonly lines: number;
  readonly bytes: number;
}

/** Writes lines into one file, or into several where one would be too large. */
export interface PartWriter {
  readonly add: (line: string) => Promise<void>;
  /**
   * Gives the parts their names; until then none of them is there.
   * @returns their paths
   * @throws AppError OUTPUT_UNWRITABLE
   */
  readonly finish: () => Promise<readonly string[]>;
  /** Takes away what is not finished. */
  readonly close: () => Promise<void>;
}

/**
 * Opens a file for lines: OUT alone, or OUT-1, OUT-2 and so on.
 * @param force whether files that stand there may be written over
 */
export function openPartWriter(path: string, limits: PartLimits, force: boolean): PartWriter {
  const parts: string[] = [];
  let handle: FileHandle | undefined;
  let room = { lines: 0, bytes: 0 };
  const toDraft = (number: number) => join(dirname(path), `.${basename(path)}.${process.pid}.${number}.part`);
  const fail = (error: unknown) => Promise.reject(toOutputError(error, path));
  const closeHandle = async () => {
    await handle?.close();
    handle = undefined;
  };
  return {
    async add(line) {
      const bytes = Buffer.byteLength(line);
      if (handle === undefined || room.lines < 1 || room.bytes < bytes) {
        await closeHandle();
        const draft = toDraft(parts.length + 1);
        parts.push(draft);
        handle = await open(draft, 'w', 0o600).catch(fail);
        room = { ...limits };
      }
      room = { lines: room.lines - 1, bytes: room.bytes - bytes };
      await handle!.writeFile(line).catch(fail);
    },
    async finish() {
      await closeHandle();
      const names = parts.map((_, index) => (parts.length === 1 ? path : toPartName(path, index + 1)));
      for (const name of names) await refuseExisting(name, force);
      for (const [index, name] of names.entries()) await rename(parts[index]!, name).catch(fail);
      return names;
    },
    async close() {
      await closeHandle();
      for (const part of parts) await rm(part, { force: true });
    },
  };
}

function toPartName(path: string, number: number): string {
  const ending = extname(path);
  return `${path.slice(0, path.length - ending.length)}-${number}${ending}`;
}
