import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { AppError } from '../errors.ts';

/** An answer as it is kept: with what it took when it was asked for. */
export interface StoredAnswer {
  readonly content: string;
  readonly truncated: boolean;
  readonly model: string;
  readonly inputTokens: number;
  readonly outputTokens: number;
}

/** Answers by the id of their request: the same request is paid for once. */
export interface LlmCache {
  /** @returns undefined where none is kept, or what is kept is damaged */
  get(id: string): Promise<StoredAnswer | undefined>;
  /** @throws AppError DATA_FOLDER when it cannot be written */
  put(id: string, answer: StoredAnswer): Promise<void>;
}

const tokens = z.number().int().min(0);
const file = z.object({
  id: z.string(),
  answer: z.strictObject({
    ...{ content: z.string(), truncated: z.boolean(), model: z.string() },
    ...{ inputTokens: tokens, outputTokens: tokens },
  }),
});

/** Opens a folder of answers, one file each; several processes may have it open. The folder is made when the first is kept. */
export function openLlmCache(folder: string): LlmCache {
  const toPath = (id: string): string => {
    if (!/^[0-9a-f]{32}$/u.test(id)) throw new AppError('INTERNAL', 'A request has an id that is none.');
    return join(folder, id.slice(0, 2), `${id}.json`);
  };
  return {
    get: async (id) => {
      const text = await readFile(toPath(id), 'utf8').catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return '';
        throw new AppError('DATA_FOLDER', `${toPath(id)} cannot be read (${error.code}). Give its owner access to it.`);
      });
      const parsed = file.safeParse(parse(text));
      return parsed.success && parsed.data.id === id ? parsed.data.answer : undefined;
    },
    put: async (id, { content, truncated, model, inputTokens, outputTokens }) => {
      const path = toPath(id);
      const draft = `${path}.${randomBytes(6).toString('hex')}.tmp`;
      const answer = { content, truncated, model, inputTokens, outputTokens };
      try {
        await mkdir(dirname(path), { recursive: true, mode: 0o700 });
        await writeFile(draft, `${JSON.stringify({ id, answer })}\n`, { flag: 'wx', mode: 0o600 });
        await rename(draft, path);
      } catch (error) {
        await rm(draft, { force: true }).catch(() => undefined);
        const { code = 'unknown reason' } = error as NodeJS.ErrnoException;
        throw new AppError(
          'DATA_FOLDER',
          `An answer cannot be kept in ${folder} (${code}). Make room or access, then run again.`,
        );
      }
    },
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
