import { hash } from 'node:crypto';
import { z } from 'zod';

export const PACK_FORMAT = 'cloudties audit pack';
/** Raised when a program of before could not check what a pack holds. Version 2 tells who else read a claim. */
export const PACK_VERSION = 2;
export const MANIFEST_FILE = 'manifest.json';
export const README_FILE = 'README.txt';

/** How the sums of a manifest are made, for those who compute them themselves. */
export const ALGORITHM = [
  'bytes and sha256 are those of a file as it is when unpacked; zippedBytes and zippedSha256 those of its compressed bytes in this archive (method deflate, raw).',
  'merkleRoot is the Merkle tree hash of RFC 6962, section 2.1, with SHA-256, over the lines of a file in their order, each without its line feed.',
  'root is the SHA-256 of this very file with nothing between the quotes after "root": it covers every file through its sums.',
] as const;

const sum = z.string().regex(/^[0-9a-f]{64}$/);

const packFile = z.strictObject({
  path: z.string(),
  bytes: z.int().min(0),
  sha256: sum,
  /** Lines; absent of what holds no records. */
  records: z.int().min(0).nullable(),
  merkleRoot: sum.nullable(),
  zippedBytes: z.int().min(0),
  zippedSha256: sum,
});

const packManifest = z.strictObject({
  format: z.literal(PACK_FORMAT),
  formatVersion: z.literal([1, PACK_VERSION]),
  root: sum,
  madeAt: z.iso.datetime(),
  /** The moment whose knowledge it holds, when that is not the one at which it was made. */
  knownAt: z.iso.datetime().nullable(),
  /** Name and version of the program that made it. */
  program: z.string(),
  /** Version of the known entities by which names were resolved. */
  seeds: z.string().nullable(),
  algorithm: z.array(z.string()),
  /** All other files of the archive, in its order. */
  files: z.array(packFile),
});

export type PackFile = z.infer<typeof packFile>;
export type PackManifest = z.infer<typeof packManifest>;

/** Completes a manifest by its root. */
export function sealManifest(manifest: Omit<PackManifest, 'root'>): PackManifest {
  const { format, formatVersion, ...rest } = manifest;
  const unsealed: PackManifest = { format, formatVersion, root: '', ...rest };
  return { ...unsealed, root: toRoot(unsealed) };
}

/** Writes a manifest as it stands in a pack. */
export function writeManifest(manifest: PackManifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/**
 * Reads a manifest and says what is wrong with it: its form, its root, or how it is written.
 * @returns the manifest, or a sentence
 */
export function readManifest(text: string): PackManifest | string {
  const json = parseJson(text);
  const { format, formatVersion } = (json ?? {}) as Record<string, unknown>;
  if (format !== PACK_FORMAT) return 'It is not an audit pack of cloudties: its manifest.json does not say so.';
  if (typeof formatVersion === 'number' && formatVersion > PACK_VERSION) {
    return `It has format version ${formatVersion}, and this program reads up to ${PACK_VERSION}. Check it with a newer cloudties.`;
  }
  const parsed = packManifest.safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return `manifest.json: ${issue!.path.join('.')}: ${issue!.message}.`;
  }
  if (toRoot(parsed.data) !== parsed.data.root)
    return 'manifest.json was changed: its root is not that of its content.';
  if (writeManifest(parsed.data) !== text) return 'manifest.json was changed: it is not written as packs are.';
  return parsed.data;
}

function toRoot(manifest: PackManifest): string {
  return hash('sha256', writeManifest({ ...manifest, root: '' }), 'hex');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
